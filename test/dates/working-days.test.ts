import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  countWorkingDays,
  InvalidDateError,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  UncoveredYearError,
} from '../../src/dates';

const uncovered = (call: () => unknown): number | undefined => {
  try {
    call();
  } catch (error) {
    if (error instanceof UncoveredYearError) return error.year;
    throw error;
  }
  return undefined;
};

describe('addWorkingDays', () => {
  it.each([
    ['2025-03-28', 20, '2025-04-27', 'ends on a working Sunday'],
    ['2025-04-26', 1, '2025-04-27', 'from a Saturday to a working Sunday'],
    ['2025-04-27', 1, '2025-04-28', 'from a working Sunday'],
    ['2025-04-30', 5, '2025-05-12', 'over Labour Day'],
    ['2025-09-30', 1, '2025-10-09', 'over eight days off'],
    ['2025-09-30', 2, '2025-10-10', 'and on'],
    ['2026-02-14', 1, '2026-02-24', 'over nine days off'],
    ['2026-02-24', -1, '2026-02-14', 'back over nine days off to a working Saturday'],
    ['2024-02-08', 1, '2024-02-09', 'New Year’s Eve worked'],
    ['2024-02-09', 1, '2024-02-18', 'over eight days off to a working Sunday'],
    ['2020-01-23', 1, '2020-02-03', 'over the extended Spring Festival'],
    ['2020-02-03', -1, '2020-01-23', 'and back'],
    ['2022-12-30', 1, '2023-01-03', 'over a New Year that begins in December'],
    ['2018-12-28', 1, '2018-12-29', 'to a working Saturday in December'],
    ['2008-01-01', 1, '2008-01-02', 'first covered day'],
    ['2008-01-03', -1, '2008-01-02', 'back to the first working day'],
    ['2025-01-02', 248, '2026-01-04', 'a whole year of 248 to a working Sunday'],
    ['2008-01-01', 4742, '2026-12-31', 'from one end to the other'],
    ['2026-12-31', -4741, '2008-01-02', 'and back'],
  ])('%s %i -> %s (%s)', (date, n, expected) => {
    expect(addWorkingDays(date, n)).toBe(expected);
  });

  it.each(['2025-10-01', '2025-04-26', '2025-04-27', '2025-04-28', '2008-01-01', '2026-12-31'])(
    '0 gives %s itself',
    (date) => {
      expect(addWorkingDays(date, 0)).toBe(date);
      expect(addWorkingDays(date, -0)).toBe(date);
    },
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1.5, 2 ** 53, -(2 ** 53)])('refuses %d days', (n) => {
    expect(() => addWorkingDays('2025-03-28', n)).toThrow(RangeError);
    expect(() => addWorkingDays('2025-03-28', n)).toThrow(/whole number/);
  });

  it('refuses a number of days that is a text', () => {
    expect(() => addWorkingDays('2025-03-28', JSON.parse('"20"'))).toThrow(RangeError);
  });

  it.each([
    ['2026-12-31', 1, 2027],
    ['2026-10-12', 60, 2027],
    ['2025-03-28', 100_000, 2027],
    ['2025-03-28', Number.MAX_SAFE_INTEGER, 2027],
    ['2008-01-02', -1, 2007],
    ['2008-01-01', -1, 2007],
    ['2025-03-28', Number.MIN_SAFE_INTEGER, 2007],
    ['2027-01-01', 1, 2027],
    ['2027-01-01', 0, 2027],
    ['2027-01-04', -1, 2027],
    ['2031-05-05', 1, 2031],
    ['2007-12-31', 1, 2007],
    ['2007-12-29', -1, 2007],
    ['1999-01-04', 1, 1999],
    ['0001-01-01', 1, 1],
    ['9999-12-31', 1, 9999],
  ])('%s %i needs the schedule of %i', (date, n, year) => {
    expect(uncovered(() => addWorkingDays(date, n))).toBe(year);
  });
});

describe('the neighbours of a day', () => {
  it.each([
    ['2025-09-30', '2025-10-09', '2025-09-29'],
    ['2026-02-18', '2026-02-24', '2026-02-14'],
    ['2025-04-26', '2025-04-27', '2025-04-25'],
    ['2020-02-01', '2020-02-03', '2020-01-23'],
  ])('%s: next %s, previous %s', (date, next, previous) => {
    expect(nextWorkingDay(date)).toBe(next);
    expect(previousWorkingDay(date)).toBe(previous);
  });
});

describe('countWorkingDays', () => {
  it.each([
    ['2025-03-28', '2025-04-27', 20],
    ['2025-03-28', '2025-04-26', 19],
    ['2025-04-26', '2025-04-27', 1],
    ['2025-09-30', '2025-10-08', 0],
    ['2025-09-30', '2025-10-09', 1],
    ['2025-10-01', '2025-10-01', 0],
    ['2025-04-28', '2025-04-28', 0],
    ['2022-12-30', '2023-01-03', 1],
  ])('(%s, %s] holds %i', (after, through, count) => {
    expect(countWorkingDays(after, through)).toBe(count);
    expect(countWorkingDays(through, after)).toBe(count === 0 ? 0 : -count);
  });

  it('needs both ends covered', () => {
    expect(uncovered(() => countWorkingDays('2026-12-31', '2027-01-01'))).toBe(2027);
    expect(uncovered(() => countWorkingDays('2007-12-31', '2008-01-01'))).toBe(2007);
  });
});

describe('a malformed date', () => {
  const wrong = ['2025-02-30', '2025-2-3', '', '２０２５-０２-０３', '2025-02-03 ', '2025-03-28T00:00'];
  it.each(wrong)('%j is refused by every function', (date) => {
    for (const call of [
      () => isWorkingDay(date),
      () => addWorkingDays(date, 1),
      () => addWorkingDays(date, 0),
      () => nextWorkingDay(date),
      () => countWorkingDays(date, '2025-01-01'),
      () => countWorkingDays('2025-01-01', date),
    ]) {
      expect(call).toThrow(InvalidDateError);
    }
  });

  it.each(['null', '20250328', '{}', '["2025-03-28"]'])('JSON %s is refused', (json) => {
    expect(() => isWorkingDay(JSON.parse(json))).toThrow(InvalidDateError);
  });

  it('is quoted by its beginning only', () => {
    const long = `2025-03-28${'\n'.repeat(500)}`;
    try {
      isWorkingDay(long);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidDateError);
      expect(error).toMatchObject({ name: 'InvalidDateError' });
      if (!(error instanceof InvalidDateError)) return;
      expect(error.input.length).toBeLessThanOrEqual(32);
      expect(error.message).toContain(error.input);
      expect(error.message).not.toContain('\n');
      expect(error.message).toMatch(/日期.*YYYY-MM-DD/);
    }
  });
});

it('an uncovered year says which and how to add it', () => {
  expect(() => isWorkingDay('2027-01-04')).toThrow(/2027.*年.*2027.*extendCalendar/);
  try {
    isWorkingDay('2027-01-04');
  } catch (error) {
    expect(error).toMatchObject({ name: 'UncoveredYearError', year: 2027 });
    expect(error).toBeInstanceOf(RangeError);
  }
});
