import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  type Calendar,
  ContradictoryCalendarError,
  deadlineOf,
  extendCalendar,
  InvalidCalendarError,
  isWorkingDay,
  type ScheduleNotice,
  UncoveredYearError,
} from '../../src/dates';

const newYear2027: ScheduleNotice = {
  year: 2027,
  number: '示例〔2026〕1号',
  issued: '2026-11-10',
  off: [
    { date: '2027-01-01', name: '元旦' },
    { date: '2027-02-08', name: '春节' },
    { date: '2027-02-09', name: '春节' },
  ],
  work: [{ date: '2027-02-14', name: '春节' }],
};

const year = (of: number, changes: Partial<ScheduleNotice> = {}): ScheduleNotice => ({
  year: of,
  number: `示例〔${of - 1}〕1号`,
  off: [{ date: `${of}-01-01`, name: '元旦' }],
  work: [],
  ...changes,
});

const problems = (notice: unknown, calendar?: Calendar): [string, string][] => {
  try {
    extendCalendar(JSON.parse(JSON.stringify(notice)), calendar);
  } catch (error) {
    if (!(error instanceof ContradictoryCalendarError)) throw error;
    return error.issues.map(({ code, path }) => [code, (path ?? []).join('.')]);
  }
  return [];
};

describe('a calendar with one more year', () => {
  const calendar = extendCalendar(newYear2027);

  it('answers for that year and still not for the next', () => {
    expect(() => isWorkingDay('2027-02-08')).toThrow(UncoveredYearError);
    expect(isWorkingDay('2027-02-08', calendar)).toBe(false);
    expect(isWorkingDay('2027-02-10', calendar)).toBe(true);
    expect(isWorkingDay('2027-02-14', calendar)).toBe(true);
    expect(addWorkingDays('2026-12-31', 1, calendar)).toBe('2027-01-04');
    expect(addWorkingDays('2027-02-05', 1, calendar)).toBe('2027-02-10');
    expect(() => isWorkingDay('2028-01-03', calendar)).toThrow(expect.objectContaining({ year: 2028 }));
    expect(() => addWorkingDays('2027-12-31', 1, calendar)).toThrow(expect.objectContaining({ year: 2028 }));
  });

  it('counts deadlines that the schedule alone cannot', () => {
    expect(() => deadlineOf('sc2021.3.2.window', '2027-03-28')).toThrow(
      expect.objectContaining({ year: 2027 }),
    );
    expect(deadlineOf('sc2021.3.2.window', '2027-03-28', { calendar }).due).toBe('2027-04-23');
  });

  it('survives JSON and structuredClone', () => {
    for (const copy of [JSON.parse(JSON.stringify(calendar)), structuredClone(calendar)]) {
      expect(copy).toEqual(calendar);
      expect(isWorkingDay('2027-02-14', copy)).toBe(true);
      expect(extendCalendar(year(2028), copy).notices).toHaveLength(2);
    }
  });

  it('leaves what it extends as it was', () => {
    const further = extendCalendar(year(2028), calendar);
    expect(calendar.notices).toHaveLength(1);
    expect(isWorkingDay('2028-01-03', further)).toBe(true);
    expect(() => isWorkingDay('2028-01-03', calendar)).toThrow(UncoveredYearError);
    expect(Object.isFrozen(calendar.notices[0]?.off)).toBe(true);
    expect(Object.isFrozen(newYear2027.off)).toBe(false);
  });

  it('keeps calendars apart when they alternate', () => {
    const other = extendCalendar(year(2027));
    for (let round = 0; round < 3; round++) {
      expect(isWorkingDay('2027-02-08', calendar)).toBe(false);
      expect(isWorkingDay('2027-02-08', other)).toBe(true);
      expect(() => isWorkingDay('2027-02-08')).toThrow(UncoveredYearError);
    }
  });

  it('may reach into the December before', () => {
    const early = extendCalendar(
      year(2027, {
        off: [
          { date: '2026-12-31', name: '元旦' },
          { date: '2027-01-01', name: '元旦' },
        ],
        work: [{ date: '2026-12-27', name: '元旦' }],
      }),
    );
    expect(isWorkingDay('2026-12-31', early)).toBe(false);
    expect(isWorkingDay('2026-12-27', early)).toBe(true);
    expect(isWorkingDay('2026-12-31')).toBe(true);
  });

  it('may be amended later', () => {
    const amended = extendCalendar(
      {
        year: 2027,
        number: '示例〔2027〕2号',
        amends: newYear2027.number,
        off: [{ date: '2027-02-14', name: '春节' }],
        work: [{ date: '2027-02-09', name: '春节' }],
      },
      calendar,
    );
    expect(isWorkingDay('2027-02-14', amended)).toBe(false);
    expect(isWorkingDay('2027-02-09', amended)).toBe(true);
    expect(isWorkingDay('2027-02-09', calendar)).toBe(false);
  });
});

it('a notice may amend a year of the schedule itself', () => {
  const amended = extendCalendar({
    year: 2026,
    number: '示例〔2026〕9号',
    amends: '国办发明电〔2025〕7号',
    off: [{ date: '2026-10-08', name: '国庆节' }],
    work: [],
  });
  expect(isWorkingDay('2026-10-08', amended)).toBe(false);
  expect(isWorkingDay('2026-10-08')).toBe(true);
  expect(() => isWorkingDay('2027-01-04', amended)).toThrow(UncoveredYearError);
});

describe('a notice that cannot be added', () => {
  const calendar = extendCalendar(newYear2027);
  it.each([
    ['an empty year', year(2027, { off: [] }), undefined, [['no-days-off', 'off']]],
    ['a year after a gap', year(2028), undefined, [['year-gap', 'year']]],
    ['a year at hand', year(2026), undefined, [['year-already-covered', 'year']]],
    [
      'a year added before',
      { ...newYear2027, number: '示例〔2026〕2号' },
      calendar,
      [['year-already-covered', 'year']],
    ],
    ['a year before the schedule', year(2007), undefined, [['malformed', 'year']]],
    [
      'a day off and worked',
      year(2027, { work: [{ date: '2027-01-01', name: '元旦' }] }),
      undefined,
      [['off-and-worked', 'work.0.date']],
    ],
    [
      'a day named twice',
      year(2027, {
        off: [
          { date: '2027-01-01', name: '元旦' },
          { date: '2027-01-01', name: '元旦' },
        ],
      }),
      undefined,
      [['listed-twice', 'off.1.date']],
    ],
    [
      'a make-up day on an ordinary weekday',
      year(2027, { work: [{ date: '2027-01-04', name: '元旦' }] }),
      undefined,
      [['make-up-on-weekday', 'work.0.date']],
    ],
    [
      'days outside its reach',
      year(2027, {
        off: [
          { date: '2026-11-30', name: '元旦' },
          { date: '2027-01-01', name: '元旦' },
          { date: '2028-01-01', name: '元旦' },
        ],
      }),
      undefined,
      [
        ['outside-the-year', 'off.0.date'],
        ['outside-the-year', 'off.2.date'],
      ],
    ],
    [
      'a number in use',
      { ...year(2028), number: newYear2027.number },
      calendar,
      [['number-taken', 'number']],
    ],
    [
      'an amendment of nothing known',
      { ...year(2027), number: '示例〔2027〕3号', amends: '示例〔2026〕7号' },
      calendar,
      [['unknown-notice', 'amends']],
    ],
    [
      'an amendment of another year’s notice',
      { ...year(2027), amends: '国办发明电〔2025〕7号' },
      undefined,
      [['unknown-notice', 'amends']],
    ],
    [
      'an amendment that amends nothing',
      { ...year(2027), number: '示例〔2027〕3号', amends: newYear2027.number, off: [] },
      calendar,
      [['no-days-off', 'off']],
    ],
  ] as const)('%s', (_, notice, given, expected) => {
    expect(problems(notice, given)).toEqual(expected);
  });

  it('contradicts a notice it does not amend', () => {
    const december = extendCalendar(
      year(2027, {
        off: [
          { date: '2027-01-01', name: '元旦' },
          { date: '2027-12-31', name: '元旦' },
        ],
      }),
    );
    const notice = year(2028, { work: [{ date: '2027-12-31', name: '元旦' }] });
    expect(problems(notice, december)).toEqual([['contradicts-notice', 'work.0.date']]);
  });

  it('has every problem listed at once', () => {
    const notice = {
      year: '2027',
      number: ' ',
      issued: '2026-11-31',
      amends: 5,
      off: [{ date: '2027-1-1', name: '元旦' }, null, { date: '2027-10-01' }],
      work: 'none',
    };
    expect(problems(notice)).toEqual([
      ['malformed', 'year'],
      ['malformed', 'number'],
      ['malformed', 'issued'],
      ['malformed', 'amends'],
      ['malformed', 'off.0.date'],
      ['malformed', 'off.1.date'],
      ['malformed', 'off.1.name'],
      ['malformed', 'off.2.name'],
      ['malformed', 'work'],
    ]);
  });

  it.each([null, 5, 'notice', []])('%j is no notice', (notice) => {
    expect(problems(notice).map(([code]) => code)).toContain('malformed');
  });
});

describe('a calendar that extendCalendar did not make', () => {
  it.each([
    null,
    5,
    'calendar',
    {},
    { notices: 5 },
    { notices: [null] },
    { notices: [{ year: 2027 }] },
    { notices: [{ year: 2027, number: 'x', off: [], work: [] }] },
    { notices: [{ year: 2028, number: 'x', off: [{ date: '2028-01-01', name: '元旦' }], work: [] }] },
    { notices: [{ year: 2027, number: 'x', off: [{ date: '2027-02-30', name: '元旦' }], work: [] }] },
    { notices: [{ year: 2027, number: 'x', off: [{ date: '2029-01-01', name: '元旦' }], work: [] }] },
    { notices: [{ year: '2027', number: 'x', off: [{ date: '2027-01-01', name: '元旦' }], work: [] }] },
    { notices: [{ year: 2027, number: 'x', off: [{ date: '2027-01-01', name: '元旦' }] }] },
  ])('%j is refused, and the schedule itself stays as it is', (json) => {
    const calendar = JSON.parse(JSON.stringify(json));
    expect(() => isWorkingDay('2025-04-27', calendar)).toThrow(InvalidCalendarError);
    expect(() => extendCalendar(year(2027), calendar)).toThrow(InvalidCalendarError);
    expect(isWorkingDay('2025-04-27')).toBe(true);
  });
});
