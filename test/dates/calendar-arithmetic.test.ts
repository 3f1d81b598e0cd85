import { describe, expect, it } from 'vitest';
import { addCalendarMonths, addCalendarYears, addNaturalDays, InvalidDateError } from '../../src/dates';

describe('calendar arithmetic', () => {
  it.each([
    ['2025-06-10', 30, '2025-07-10'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-03-01', -1, '2024-02-29'],
    ['0001-01-02', -1, '0001-01-01'],
    ['0099-12-31', 1, '0100-01-01'],
    ['2011-12-29', 1, '2011-12-30'],
    ['2025-03-08', 1, '2025-03-09'],
    ['2025-06-10', 0, '2025-06-10'],
  ])('%s and %i days: %s', (date, days, expected) => {
    expect(addNaturalDays(date, days)).toBe(expected);
  });

  it.each([
    ['2025-05-15', -2, '2025-03-15'],
    ['2025-04-30', -2, '2025-02-28'],
    ['2024-04-30', -2, '2024-02-29'],
    ['2025-10-31', -2, '2025-08-31'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2025-02-28', 2, '2025-04-28'],
  ])('%s and %i months: %s', (date, months, expected) => {
    expect(addCalendarMonths(date, months)).toBe(expected);
  });

  it.each([
    ['2022-03-15', 3, '2025-03-15'],
    ['2024-02-29', 3, '2027-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2027-02-28', -3, '2024-02-28'],
  ])('%s and %i years: %s', (date, years, expected) => {
    expect(addCalendarYears(date, years)).toBe(expected);
  });

  it('refuses what is no date, going in or coming out', () => {
    expect(() => addNaturalDays('2025-02-30', 1)).toThrow(InvalidDateError);
    expect(() => addNaturalDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addNaturalDays('0001-01-01', -1)).toThrow(RangeError);
    expect(() => addCalendarYears('2025-01-01', Number.NaN)).toThrow(RangeError);
    expect(() => addCalendarMonths('2025-01-01', 1e12)).toThrow(RangeError);
  });
});
