import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as moveByDays } from 'date-fns/addDays';
import { addMonths as moveByMonths } from 'date-fns/addMonths';
import { addYears as moveByYears } from 'date-fns/addYears';
import { type CivilDate, isCivilDate } from './civil-date';
import { InvalidDateError } from './errors';
import { beyondCalendar } from './messages';

// The one place of this room that knows Date, and only as UTC midnight: no time zone can move it.

function moved(date: string, amount: number, move: (from: Date, amount: number) => Date): CivilDate {
  if (!isCivilDate(date)) throw new InvalidDateError(date);
  const target = move(new UTCDateMini(`${date}T00:00:00Z`), amount);
  const text = Number.isNaN(target.getTime()) ? '' : target.toISOString().slice(0, 10);
  if (!isCivilDate(text)) throw new RangeError(beyondCalendar);
  return text;
}

/**
 * The date so many natural days later, or earlier when negative; the start day is not counted (Civil Code 201).
 *
 * @param date - civil date of Beijing
 * @param days - a whole number
 * @throws {InvalidDateError} when `date` is not `YYYY-MM-DD`
 * @throws {RangeError} when the answer is no date of the years 1 to 9999
 * @example
 * addNaturalDays('2025-06-10', 30) // '2025-07-10'
 */
export const addNaturalDays = (date: string, days: number): CivilDate => moved(date, days, moveByDays);

/**
 * The corresponding day so many months later, or earlier when negative; the last day of the month where the
 * month has no such day (Civil Code 202).
 *
 * @param date - civil date of Beijing
 * @param months - a whole number
 * @throws {InvalidDateError} when `date` is not `YYYY-MM-DD`
 * @throws {RangeError} when the answer is no date of the years 1 to 9999
 * @example
 * addCalendarMonths('2026-04-30', -2) // '2026-02-28'
 */
export const addCalendarMonths = (date: string, months: number): CivilDate =>
  moved(date, months, moveByMonths);

/**
 * The corresponding day so many years later, or earlier when negative; 28 February for a leap day where the
 * year has none (Civil Code 202).
 *
 * @param date - civil date of Beijing
 * @param years - a whole number
 * @throws {InvalidDateError} when `date` is not `YYYY-MM-DD`
 * @throws {RangeError} when the answer is no date of the years 1 to 9999
 * @example
 * addCalendarYears('2024-02-29', 3) // '2027-02-28'
 */
export const addCalendarYears = (date: string, years: number): CivilDate => moved(date, years, moveByYears);
