import { describe, expect, it } from 'vitest';
import { UnknownChoiceError } from '../../src/answers';
import {
  addWorkingDays,
  DeadlineArgumentError,
  type DeadlineClauseId,
  type DeadlineOptions,
  dateReadings,
  deadlineClauses,
  deadlineOf,
  deadlineRules,
  extendCalendar,
  InvalidDateError,
  NoPeriodError,
  UncoveredYearError,
} from '../../src/dates';

type Case = [DeadlineClauseId, string, string, string[]];

describe('a period in working days', () => {
  const start = (clause: string): string[] => [`${clause}/start-day`];
  const city = start('sc2025.3.2.2.city5');
  const publicity = start('sc2025.3.3.publicity');
  const outer = start('cq2022s.12.2.outer');
  it.each<Case>([
    ['sc2025.3.2.2.city5', '2025-03-03', '2025-03-10', city],
    ['sc2025.3.2.2.city5', '2025-04-24', '2025-04-30', city],
    ['sc2025.3.2.2.city5', '2025-04-30', '2025-05-12', city],
    ['sc2025.3.2.2.city5', '2025-09-26', '2025-10-10', city],
    // A rest day cannot be the first day, so nothing hangs on the reading.
    ['sc2025.3.2.2.city5', '2025-04-26', '2025-05-06', []],
    ['sc2025.3.2.3.prov5', '2025-04-30', '2025-05-12', []],
    ['sc2025.3.2.3.prov5', '2025-09-30', '2025-10-14', []],
    ['sc2025.3.2.3.prov5', '2025-12-26', '2026-01-05', []],
    ['sc2025.3.3.publicity', '2025-04-07', '2025-04-14', publicity],
    ['sc2025.3.3.publicity', '2025-05-26', '2025-06-03', publicity],
    ['sc2025.3.3.publicity', '2025-09-24', '2025-09-30', publicity],
    ['sc2021.5.1.pickup60', '2021-06-01', '2021-08-25', []],
    ['sc2021.5.1.pickup60', '2021-07-15', '2021-10-13', []],
    ['sc2021.5.1.pickup60', '2022-01-04', '2022-04-01', []],
    ['cq2022s.12.2.outer', '2023-01-19', '2023-01-28', outer],
    ['cq2022s.12.2.outer', '2023-04-28', '2023-05-05', outer],
    ['cq2022s.12.2.outer', '2023-06-21', '2023-06-26', outer],
    ['cq2022s.12.2.outer', '2024-02-08', '2024-02-18', outer],
    ['cq2022s.12.2.outer', '2025-09-30', '2025-10-10', outer],
    ['cq2022s.12.2.outer', '2025-11-15', '2025-11-18', []],
    ['cq2022s.12.2.outer', '2026-02-14', '2026-02-25', outer],
  ])('%s from %s is due %s', (clause, from, due, contested) => {
    expect(deadlineOf(clause, from)).toMatchObject({
      clause,
      start: from,
      due,
      unit: 'working-day',
      contested,
    });
    expect(deadlineOf(clause, from)).not.toHaveProperty('opens');
  });

  it.each([
    ['sc2025.3.3.publicity', '2025-04-07', '2025-04-11'],
    ['sc2025.3.3.publicity', '2025-05-26', '2025-05-30'],
    ['sc2025.3.2.2.city5', '2025-03-03', '2025-03-07'],
    ['sc2025.3.2.2.city5', '2025-04-26', '2025-05-06'],
    ['cq2022s.12.2.outer', '2024-02-08', '2024-02-09'],
  ] as const)('%s from %s with the start day counted is due %s', (clause, from, due) => {
    expect(deadlineOf(clause, from, { readings: { [`${clause}/start-day`]: 'counted' } }).due).toBe(due);
  });

  it('needs every year it runs through', () => {
    expect(() => deadlineOf('sc2021.5.1.pickup60', '2026-10-12')).toThrow(
      expect.objectContaining({ year: 2027 }),
    );
    expect(() => deadlineOf('sc2025.3.2.3.prov5', '2007-12-31')).toThrow(
      expect.objectContaining({ year: 2007 }),
    );
  });

  it('shows every rest day passed over, with its reason and notice', () => {
    const notice = '国办发明电〔2022〕16号';
    expect(deadlineOf('cq2022s.12.2.outer', '2023-04-28').skipped).toEqual([
      { date: '2023-04-29', why: 'holiday', name: '劳动节', notice },
      { date: '2023-04-30', why: 'holiday', name: '劳动节', notice },
      { date: '2023-05-01', why: 'holiday', name: '劳动节', notice },
      { date: '2023-05-02', why: 'holiday', name: '劳动节', notice },
      { date: '2023-05-03', why: 'holiday', name: '劳动节', notice },
    ]);
    expect(deadlineOf('sc2025.3.2.2.city5', '2025-03-03').skipped).toEqual([
      { date: '2025-03-08', why: 'weekend' },
      { date: '2025-03-09', why: 'weekend' },
    ]);
  });
});

describe('the registration of sc2021', () => {
  it.each([
    [2021, '2021-04-25'],
    [2022, '2022-04-25'],
    [2023, '2023-04-25'],
    [2024, '2024-04-26'],
    [2025, '2025-04-27'],
    [2026, '2026-04-27'],
  ])('%i: opens on 28 March, ends on %s', (year, due) => {
    expect(deadlineOf('sc2021.3.2.window', `${year}-03-28`)).toMatchObject({ opens: `${year}-03-28`, due });
  });

  it.each([
    [2022, '2022-04-24'],
    [2023, '2023-04-24'],
    [2024, '2024-04-25'],
    [2025, '2025-04-25'],
  ])('%i: with 28 March counted it ends on %s', (year, due) => {
    const readings = { 'sc2021.3.2.window/start-day': 'counted' } as const;
    expect(deadlineOf('sc2021.3.2.window', `${year}-03-28`, { readings }).due).toBe(due);
  });

  it('can end a working day later, or when the twentieth begins', () => {
    const due = (choice: string): string =>
      deadlineOf('sc2021.3.2.window', '2025-03-28', { readings: { 'sc2021.3.2.window/last-day': choice } })
        .due;
    expect(due('twenty-first')).toBe('2025-04-28');
    expect(due('before-twentieth')).toBe('2025-04-26');
  });

  it('moves as a whole when publication moves', () => {
    const readings = { 'sc2021.3.2.window/publication': 'rolls' } as const;
    const { opens, due, skipped } = deadlineOf('sc2021.3.2.window', '2026-03-28', { readings });
    expect([opens, due]).toEqual(['2026-03-30', '2026-04-28']);
    expect(skipped.slice(0, 2)).toEqual([
      { date: '2026-03-28', why: 'weekend' },
      { date: '2026-03-29', why: 'weekend' },
    ]);
  });

  it('is contested about the start day on a working day, about publication on a rest day', () => {
    expect(deadlineOf('sc2021.3.2.window', '2025-03-28').contested).toEqual([
      'sc2021.3.2.window/start-day',
      'sc2021.3.2.window/last-day',
    ]);
    expect(deadlineOf('sc2021.3.2.window', '2026-03-28').contested).toEqual([
      'sc2021.3.2.window/publication',
      'sc2021.3.2.window/last-day',
    ]);
  });

  it('starts on 28 March only, and in an announced year only', () => {
    expect(() => deadlineOf('sc2021.3.2.window', '2025-03-29')).toThrow(DeadlineArgumentError);
    expect(() => deadlineOf('sc2021.3.2.window', '2027-03-28')).toThrow(UncoveredYearError);
  });
});

describe('the application window of sc2025', () => {
  const clause = 'sc2025.2.window';
  it.each([
    ['2025-05-15', '2025-03-15'],
    ['2025-04-30', '2025-03-01'],
    ['2026-04-30', '2026-02-28'],
    ['2025-10-31', '2025-08-31'],
    ['2025-03-15', '2025-03-01'],
    ['2028-04-30', '2028-02-29'],
  ])('a card that expires on %s may be renewed from %s through that day', (expiry, opens) => {
    expect(deadlineOf(clause, expiry)).toMatchObject({
      opens,
      due: expiry,
      unit: 'month',
      amount: 2,
      skipped: [],
    });
  });

  it.each<[string, string[]]>([
    ['2025-05-15', ['first-day']],
    // The floor of 1 March 2025 hides the readings.
    ['2025-04-30', []],
    ['2026-04-30', ['first-day', 'month-end']],
    ['2025-10-31', ['first-day']],
    // Expires on a holiday.
    ['2025-10-01', ['first-day', 'rest-day']],
    ['2025-03-15', ['rest-day']],
    // A working Sunday.
    ['2025-04-27', []],
    // Nobody knows the rest days of 2028 yet.
    ['2028-06-15', ['first-day', 'rest-day']],
  ])('%s is contested about %j', (expiry, ids) => {
    expect(deadlineOf(clause, expiry).contested).toEqual(ids.map((id) => `${clause}/${id}`));
  });

  it.each([
    ['2025-05-15', { 'sc2025.2.window/first-day': 'outside' }, '2025-03-16', '2025-05-15'],
    ['2026-04-30', { 'sc2025.2.window/month-end': 'within-two-months' }, '2026-03-01', '2026-04-30'],
    ['2026-04-30', { 'sc2025.2.window/first-day': 'outside' }, '2026-03-01', '2026-04-30'],
    ['2025-10-01', { 'sc2025.2.window/rest-day': 'rolls' }, '2025-08-01', '2025-10-09'],
  ] as const)('%s under %j', (expiry, readings, opens, due) => {
    expect(deadlineOf(clause, expiry, { readings })).toMatchObject({ opens, due });
  });

  it('says when the card expired before anyone could apply', () => {
    const answer = deadlineOf(clause, '2025-02-10');
    expect(answer).toMatchObject({ opens: '2025-03-01', due: '2025-02-10' });
    expect(answer.neverOpen?.en).toContain('2025-02-10');
    expect(deadlineOf(clause, '2025-03-01')).not.toHaveProperty('neverOpen');
  });
});

describe('collecting a renewed card', () => {
  const clause = 'sc2025.3.4.pickup30';
  it.each([
    ['2025-06-10', '2025-07-10', undefined],
    ['2025-04-01', '2025-05-06', '2025-05-01'],
    ['2025-09-04', '2025-10-09', '2025-10-04'],
    ['2026-01-16', '2026-02-24', '2026-02-15'],
    ['2025-08-29', '2025-09-28', undefined],
  ])('told on %s, until %s', (start, due, from) => {
    const answer = deadlineOf(clause, start);
    expect(answer).toMatchObject({ due, unit: 'natural-day', amount: 30 });
    expect(answer.rolled).toEqual(from === undefined ? undefined : { from, to: due });
  });

  it('shows the rest days of the roll only', () => {
    expect(deadlineOf(clause, '2025-06-10').skipped).toEqual([]);
    expect(deadlineOf(clause, '2025-04-01').skipped.map(({ date }) => date)).toEqual([
      '2025-05-01',
      '2025-05-02',
      '2025-05-03',
      '2025-05-04',
      '2025-05-05',
    ]);
  });

  it.each([
    [{ 'sc2025.3.4.pickup30/rest-day': 'stays' }, '2025-05-01', 'natural-day'],
    [{ 'sc2025.3.4.pickup30/start-day': 'counted' }, '2025-04-30', 'natural-day'],
    [{ 'sc2025.3.4.pickup30/day-kind': 'working' }, '2025-05-16', 'working-day'],
  ] as const)('under %j', (readings, due, unit) => {
    expect(deadlineOf(clause, '2025-04-01', { readings })).toMatchObject({ due, unit });
  });

  it('is contested about the roll only where it rolls', () => {
    expect(deadlineOf(clause, '2025-04-01').contested).toContain(`${clause}/rest-day`);
    expect(deadlineOf(clause, '2025-06-10').contested).not.toContain(`${clause}/rest-day`);
    expect(deadlineOf(clause, '2025-06-10').contested).toEqual([`${clause}/day-kind`, `${clause}/start-day`]);
  });

  it('needs the schedule for the roll', () => {
    expect(() => deadlineOf(clause, '2026-12-10')).toThrow(expect.objectContaining({ year: 2027 }));
  });
});

describe('a period in years', () => {
  it.each<Case>([
    ['sc2021.2.5.validity', '2022-03-15', '2025-03-15', ['sc2021.2.5.validity/last-day']],
    ['sc2021.2.5.validity', '2024-02-29', '2027-02-28', ['sc2021.2.5.validity/last-day']],
    ['cq2022s.10', '2023-05-01', '2026-05-01', ['cq2022s.10/last-day']],
    ['cq2022e.12', '2023-05-01', '2026-05-01', ['cq2022e.12/last-day']],
    ['cq2022e.12', '2024-02-29', '2027-02-28', ['cq2022e.12/last-day']],
    ['cq2022s.14.term', '2023-05-01', '2026-05-01', []],
    ['cn2020.8.term', '2021-03-01', '2024-03-01', []],
    ['cq2022e.21.head', '2022-05-10', '2025-05-10', ['cq2022e.21.head/last-day', 'cq2022e.21.head/rest-day']],
    ['cq2022e.21.head', '2022-05-12', '2025-05-12', ['cq2022e.21.head/last-day']],
    // Whether 2027 rolls is not known yet, so the reading cannot be ruled out.
    ['cq2022e.21.head', '2024-02-29', '2027-02-28', ['cq2022e.21.head/last-day', 'cq2022e.21.head/rest-day']],
  ])('%s from %s ends on %s', (clause, start, due, contested) => {
    expect(deadlineOf(clause, start)).toMatchObject({ due, unit: 'year', amount: 3, skipped: [], contested });
  });

  it('can end the day before', () => {
    const readings = {
      'sc2021.2.5.validity/last-day': 'day-before',
      'cq2022e.21.head/last-day': 'day-before',
    } as const;
    expect(deadlineOf('sc2021.2.5.validity', '2022-03-15', { readings }).due).toBe('2025-03-14');
    expect(deadlineOf('cq2022e.21.head', '2023-05-10', { readings }).due).toBe('2026-05-09');
  });

  it('a bar can be made to roll', () => {
    const readings = { 'cq2022e.21.head/rest-day': 'rolls' } as const;
    expect(deadlineOf('cq2022e.21.head', '2022-05-10', { readings })).toMatchObject({
      due: '2025-05-12',
      rolled: { from: '2025-05-10', to: '2025-05-12' },
    });
  });

  it('gives way to the date the card prints', () => {
    const answer = deadlineOf('sc2021.2.5.validity', '2022-03-15', { printedExpiry: '2025-03-14' });
    expect(answer).toMatchObject({ due: '2025-03-14', printed: { computed: '2025-03-15' }, contested: [] });
    expect(deadlineOf('cq2022s.14.term', '2022-03-15', { printedExpiry: '2025-03-14' }).due).toBe(
      '2025-03-15',
    );
    expect(() => deadlineOf('cq2022e.12', '2022-03-15', { printedExpiry: '2022-03-14' })).toThrow(
      DeadlineArgumentError,
    );
    expect(() => deadlineOf('cq2022e.12', '2022-03-15', { printedExpiry: '2025-3-14' })).toThrow(
      InvalidDateError,
    );
  });
});

describe('the return of the supervision form', () => {
  it('is due the same day for an internal supervisor, rest day or not', () => {
    expect(deadlineOf('cq2022s.12.2.inner', '2025-10-01')).toMatchObject({
      due: '2025-10-01',
      amount: 0,
      contested: ['cq2022s.12.2.inner/rest-day'],
    });
    expect(deadlineOf('cq2022s.12.2.inner', '2025-09-30').contested).toEqual([]);
    const readings = { 'cq2022s.12.2.inner/rest-day': 'rolls' } as const;
    expect(deadlineOf('cq2022s.12.2.inner', '2025-10-01', { readings }).due).toBe('2025-10-09');
  });

  it('is repeated on the form, for either supervisor', () => {
    const clause = 'cq2022s.a1.note1';
    expect(deadlineOf(clause, '2025-09-30', { supervisor: 'external' })).toMatchObject({
      clause,
      due: '2025-10-10',
      contested: ['cq2022s.12.2.outer/start-day'],
    });
    expect(deadlineOf(clause, '2025-09-30', { supervisor: 'internal' })).toMatchObject({
      clause,
      due: '2025-09-30',
    });
    expect(() => deadlineOf(clause, '2025-09-30')).toThrow(
      expect.objectContaining({ name: 'DeadlineArgumentError', argument: 'supervisor' }),
    );
  });
});

describe('readings', () => {
  it('strict leaves a contested answer open and lists what it could be', () => {
    const answer = deadlineOf('sc2025.3.4.pickup30', '2025-04-01', { readings: 'strict' });
    expect(answer.due).toBe('undetermined');
    expect(answer.possible?.map(({ due }) => due)).toEqual([
      '2025-05-06',
      '2025-05-01',
      '2025-04-30',
      '2025-05-16',
      '2025-05-15',
    ]);
    expect(answer.possible?.[0]?.readings).toEqual({
      'sc2025.3.4.pickup30/day-kind': 'natural',
      'sc2025.3.4.pickup30/start-day': 'excluded',
      'sc2025.3.4.pickup30/rest-day': 'rolls',
    });
  });

  it('strict opens only what every reading opens alike', () => {
    expect(deadlineOf('sc2025.2.window', '2025-05-15', { readings: 'strict' })).toMatchObject({
      opens: 'undetermined',
      due: 'undetermined',
    });
    expect(deadlineOf('sc2021.3.2.window', '2025-03-28', { readings: 'strict' })).toMatchObject({
      opens: '2025-03-28',
      due: 'undetermined',
    });
  });

  it('strict is an ordinary answer where nothing is contested', () => {
    const options: DeadlineOptions = { readings: 'strict' };
    expect(deadlineOf('sc2025.3.2.2.city5', '2025-04-26', options)).toEqual(
      deadlineOf('sc2025.3.2.2.city5', '2025-04-26'),
    );
  });

  it('strict names the year that is missing for a possible answer', () => {
    const answer = deadlineOf('cq2022e.21.head', '2024-05-10', { readings: 'strict' });
    expect(answer.possible).toEqual([
      expect.objectContaining({ due: '2027-05-10' }),
      expect.objectContaining({ uncoveredYear: 2027 }),
      expect.objectContaining({ due: '2027-05-09' }),
    ]);
  });

  it('refuses a choice that is none', () => {
    expect(() =>
      deadlineOf('cq2022e.12', '2023-05-01', { readings: { 'cq2022e.12/last-day': 'the-day-before' } }),
    ).toThrow(UnknownChoiceError);
  });

  it('of other clauses do not matter', () => {
    const readings = { 'cq2022e.12/last-day': 'day-before', 'sc2021.9.9/none': 'x' } as const;
    expect(deadlineOf('cq2022s.10', '2023-05-01', { readings }).due).toBe('2026-05-01');
  });

  it('each have texts for every choice, and a rule that asks them', () => {
    const asked = new Set(deadlineRules.flatMap(({ doubts }) => Object.values(doubts).map(({ id }) => id)));
    expect(new Set(dateReadings().map(({ id }) => id))).toEqual(asked);
    for (const { id, clause, choices, default: taken, meanings, question, reason } of dateReadings()) {
      expect(id.startsWith(`${clause}/`)).toBe(true);
      expect(choices).toContain(taken);
      expect(Object.keys(meanings).sort()).toEqual([...choices].sort());
      for (const { zh, en } of [question, reason, ...Object.values(meanings)]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/^[\x20-\x7e]+$/);
      }
    }
  });
});

describe('deadlineOf', () => {
  it.each(['cq2022e.13.4', 'cq2022e.16', 'cq2022e.a3.note2', 'sc2025.9', '', 'toString'])(
    'sets no period for %j',
    (clause) => {
      expect(() => deadlineOf(clause, '2025-03-28')).toThrow(NoPeriodError);
      expect(() => deadlineOf(clause, '2025-03-28')).toThrow(/sc2025\.2\.window.*cq2022s\.a1\.note1/);
    },
  );

  it('lists the clauses that have one', () => {
    expect(deadlineClauses).toHaveLength(16);
    for (const clause of deadlineClauses) {
      expect(deadlineOf(clause, '2022-03-28', { supervisor: 'external' }).start).toBe('2022-03-28');
    }
  });

  it.each(['2025-02-30', '', '2025-3-28'])('refuses the start %j', (start) => {
    for (const clause of deadlineClauses) {
      expect(() => deadlineOf(clause, start, { supervisor: 'external' })).toThrow(InvalidDateError);
    }
  });

  it('says when the answer leans on a December that is not final', () => {
    expect(deadlineOf('sc2025.3.2.3.prov5', '2026-12-01').provisional?.en).toContain('2027');
    expect(deadlineOf('sc2025.3.2.3.prov5', '2026-11-02')).not.toHaveProperty('provisional');
    expect(deadlineOf('cq2022e.12', '2023-12-10')).not.toHaveProperty('provisional');
  });

  it('follows an extended calendar', () => {
    const calendar = extendCalendar({
      year: 2027,
      number: '示例〔2026〕1号',
      off: [{ date: '2027-01-01', name: '元旦' }],
      work: [],
    });
    const answer = deadlineOf('sc2025.3.2.3.prov5', '2026-12-30', { calendar });
    expect(answer.due).toBe(addWorkingDays('2026-12-30', 5, calendar));
    expect(answer.skipped[0]).toEqual({
      date: '2027-01-01',
      why: 'holiday',
      name: '元旦',
      notice: '示例〔2026〕1号',
    });
  });

  it('is plain data', () => {
    for (const clause of deadlineClauses) {
      for (const readings of [{}, 'strict'] as const) {
        const answer = deadlineOf(clause, '2025-03-28', { supervisor: 'internal', readings });
        expect(structuredClone(answer)).toEqual(answer);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      }
    }
  });
});
