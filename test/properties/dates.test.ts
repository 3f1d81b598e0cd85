import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCalendarMonths,
  addCalendarYears,
  addNaturalDays,
  addWorkingDays,
  type Calendar,
  countWorkingDays,
  deadlineClauses,
  deadlineOf,
  explainDay,
  extendCalendar,
  isCivilDate,
  isWorkingDay,
  nextWorkingDay,
  parseCivilDate,
  previousWorkingDay,
  stateCouncilSchedule,
} from '../../src/dates';
import { civilDateOf, dayNumberOf } from '../../src/dates/civil-date';

const between = (from: string, to: string): fc.Arbitrary<string> =>
  fc.integer({ min: dayNumberOf(from), max: dayNumberOf(to) }).map(civilDateOf);

const anyDate = between('0001-01-01', '9999-12-31');
const covered = between('2008-01-01', '2026-12-31');
/** Far enough from the ends for the numbers below. */
const inside = between('2010-01-01', '2024-12-31');
const few = fc.integer({ min: -300, max: 300 });

/** The slow way: the notices read from top to bottom, one day after the other. */
const named = new Map<string, boolean>();
for (const { off, work } of stateCouncilSchedule()) {
  for (const { date } of off) named.set(date, false);
  for (const { date } of work) named.set(date, true);
}
const isWorked = (date: string): boolean =>
  named.get(date) ?? ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

function walk(from: string, n: number): string {
  const step = Math.sign(n);
  let date = from;
  for (let left = Math.abs(n); left > 0; ) {
    date = civilDateOf(dayNumberOf(date) + step);
    if (isWorked(date)) left--;
  }
  return date;
}

describe('civil dates', () => {
  it('and day numbers lead to each other, as Date would have it', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(civilDateOf(dayNumberOf(date))).toBe(date);
        expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
        expect(parseCivilDate(date)).toEqual({ ok: true, value: date });
      }),
    );
  });

  it('are what Date agrees exists, and nothing else', () => {
    const digits = fc.tuple(fc.nat(9999), fc.nat(14), fc.nat(33)).map(([year, month, day]) => {
      const pad = (value: number, width: number): string => `${value}`.padStart(width, '0');
      return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
    });
    fc.assert(
      fc.property(digits, (text) => {
        const time = Date.parse(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
        expect(isCivilDate(text)).toBe(exists && !text.startsWith('0000'));
      }),
      { numRuns: 1000 },
    );
  });

  it('are parsed from anything without throwing', () => {
    const nearly = anyDate.chain((date) =>
      fc
        .tuple(fc.nat(10), fc.string({ maxLength: 2 }))
        .map(([at, text]) => date.slice(0, at) + text + date.slice(at + 1)),
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), nearly), (x) => {
        const parsed = parseCivilDate(x);
        expect(parsed.ok).toBe(isCivilDate(x));
        if (!parsed.ok) expect(parsed.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('working days', () => {
  it('are those of the notices, day by day', () => {
    fc.assert(
      fc.property(covered, (date) => {
        expect(isWorkingDay(date)).toBe(isWorked(date));
        expect(explainDay(date).working).toBe(isWorked(date));
      }),
      { numRuns: 500 },
    );
  });

  it('are added as by walking', () => {
    fc.assert(
      fc.property(inside, few, (date, n) => {
        expect(addWorkingDays(date, n)).toBe(walk(date, n));
      }),
    );
  });

  it('are added in one step or in two', () => {
    fc.assert(
      fc.property(inside, fc.nat(150), fc.nat(150), (date, a, b) => {
        expect(addWorkingDays(addWorkingDays(date, a), b)).toBe(addWorkingDays(date, a + b));
        expect(addWorkingDays(addWorkingDays(date, -a), -b)).toBe(addWorkingDays(date, -a - b));
      }),
    );
  });

  it('lead back from where they led, from a working day to itself', () => {
    fc.assert(
      fc.property(inside, few, (date, n) => {
        const there = addWorkingDays(date, n);
        const back = addWorkingDays(there, -n);
        if (isWorkingDay(date) || n === 0) expect(back).toBe(date);
        else expect(back).toBe(n > 0 ? previousWorkingDay(date) : nextWorkingDay(date));
      }),
    );
  });

  it('are counted as they are added', () => {
    fc.assert(
      fc.property(inside, fc.integer({ min: 1, max: 300 }), (date, n) => {
        const end = addWorkingDays(date, n);
        expect(countWorkingDays(date, end)).toBe(n);
        expect(countWorkingDays(date, civilDateOf(dayNumberOf(end) - 1))).toBe(n - 1);
      }),
    );
  });

  it('add up over any split', () => {
    fc.assert(
      fc.property(covered, covered, covered, (a, b, c) => {
        expect(countWorkingDays(a, b) + countWorkingDays(b, c)).toBe(countWorkingDays(a, c));
        expect(countWorkingDays(a, b) + countWorkingDays(b, a)).toBe(0);
      }),
    );
  });

  it('never go back when the start or the number goes on', () => {
    fc.assert(
      fc.property(inside, inside, few, few, (a, b, m, n) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        expect(addWorkingDays(early, n) <= addWorkingDays(late, n)).toBe(true);
        if (m < n) expect(addWorkingDays(a, m) <= addWorkingDays(a, n)).toBe(true);
        if (n !== 0) expect(isWorkingDay(addWorkingDays(a, n))).toBe(true);
      }),
    );
  });
});

describe('a calendar of invented notices', () => {
  const date2027 = between('2026-12-01', '2027-12-31');
  const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  const notice = fc
    .record({
      off: fc.uniqueArray(date2027, { minLength: 1, maxLength: 40 }),
      work: fc.uniqueArray(date2027.filter(isWeekend), { maxLength: 10 }),
    })
    .map(({ off, work }) => ({
      year: 2027,
      number: '示例〔2026〕1号',
      off: off.map((date) => ({ date, name: '元旦' })),
      work: work.filter((date) => !off.includes(date)).map((date) => ({ date, name: '元旦' })),
    }));

  it('works every day as its notices say, also after a copy', () => {
    fc.assert(
      fc.property(notice, date2027, (invented, date) => {
        const calendar = extendCalendar(invented);
        const copy: Calendar = structuredClone(calendar);
        const isOff = invented.off.some((day) => day.date === date);
        const isMakeUp = invented.work.some((day) => day.date === date);
        const expected = isOff ? false : isMakeUp || !isWeekend(date);
        expect(isWorkingDay(date, calendar)).toBe(expected);
        expect(isWorkingDay(date, copy)).toBe(expected);
        expect(explainDay(date, JSON.parse(JSON.stringify(calendar))).working).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('calendar arithmetic', () => {
  it('counts natural days as day numbers do', () => {
    fc.assert(
      fc.property(between('1900-01-01', '2100-01-01'), fc.integer({ min: -9999, max: 9999 }), (date, n) => {
        expect(addNaturalDays(date, n)).toBe(civilDateOf(dayNumberOf(date) + n));
      }),
    );
  });

  it('keeps the day of the month or takes the last one', () => {
    fc.assert(
      fc.property(between('1900-01-01', '2100-01-01'), fc.integer({ min: -600, max: 600 }), (date, n) => {
        const moved = addCalendarMonths(date, n);
        const isLast = addNaturalDays(moved, 1).endsWith('-01');
        expect(
          moved.slice(8) === date.slice(8) || (isLast && moved < date.replace(/^.{7}/, moved.slice(0, 7))),
        ).toBe(true);
        expect(addCalendarYears(date, 3)).toBe(addCalendarMonths(date, 36));
      }),
    );
  });
});

describe('deadlines', () => {
  const clause = fc.constantFrom(...deadlineClauses);
  const start = between('2021-03-28', '2023-12-31');

  it('contest exactly the readings that change them', () => {
    fc.assert(
      fc.property(clause, start, fc.constantFrom('external', 'internal'), (id, day, supervisor) => {
        const date = id === 'sc2021.3.2.window' ? `${day.slice(0, 4)}-03-28` : day;
        const answer = deadlineOf(id, date, { supervisor });
        const strict = deadlineOf(id, date, { supervisor, readings: 'strict' });
        expect(strict.due === 'undetermined').toBe(answer.contested.length > 0);
        if (strict.possible !== undefined) {
          expect(strict.possible[0]).toMatchObject({ due: answer.due });
          for (const one of strict.possible) {
            if (one.due === undefined) continue;
            const again = deadlineOf(id, date, { supervisor, readings: one.readings });
            expect([again.opens, again.due]).toEqual([one.opens, one.due]);
          }
        }
        expect(structuredClone(answer)).toEqual(answer);
      }),
    );
  });

  it('pass over rest days only, and count the rest', () => {
    fc.assert(
      fc.property(start, (day) => {
        const { due, skipped } = deadlineOf('sc2021.5.1.pickup60', day);
        for (const { date } of skipped) expect(isWorkingDay(date)).toBe(false);
        expect(dayNumberOf(due) - dayNumberOf(day) - skipped.length).toBe(60);
      }),
    );
  });
});
