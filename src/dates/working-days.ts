import { type Calendar, indexOf, tablesOf } from './calendar';
import type { CivilDate } from './civil-date';
import { UncoveredYearError } from './errors';
import { notAWholeNumber } from './messages';
import { firstYear } from './packed-schedule';

/**
 * Is this day worked, by the State Council's schedule: a weekday that is no holiday, or a make-up day (调休上班)?
 *
 * @param date - civil date of Beijing
 * @param calendar - the schedule extended by `extendCalendar`; without it, the schedule alone
 * @throws {InvalidDateError} when `date` is not `YYYY-MM-DD`
 * @throws {UncoveredYearError} when the calendar does not hold the year
 * @example
 * isWorkingDay('2025-04-27') // true
 * isWorkingDay('2025-05-05') // false
 */
export function isWorkingDay(date: string, calendar?: Calendar): boolean {
  const tables = tablesOf(calendar);
  const index = indexOf(date, tables);
  return tables.rank[index + 1] !== tables.rank[index];
}

/**
 * The n-th working day after a date, or before it when `n` is negative; the date itself is never counted
 * (Civil Code 201). With 0 it is the date itself, worked or not. Takes the same time for every `n`.
 *
 * @param date - civil date of Beijing
 * @param n - a whole number of working days
 * @param calendar - the schedule extended by `extendCalendar`; without it, the schedule alone
 * @throws {InvalidDateError} when `date` is not `YYYY-MM-DD`
 * @throws {UncoveredYearError} when the date or the answer lies in a year the calendar does not hold
 * @throws {RangeError} when `n` is not a safe integer
 * @example
 * addWorkingDays('2025-03-28', 20) // '2025-04-27'
 * addWorkingDays('2025-05-06', -1) // '2025-04-30'
 */
export function addWorkingDays(date: string, n: number, calendar?: Calendar): CivilDate {
  const tables = tablesOf(calendar);
  const index = indexOf(date, tables);
  if (!Number.isSafeInteger(n)) throw new RangeError(notAWholeNumber);
  if (n === 0) return date as CivilDate;
  // Forwards the n-th counts from 0 after the day, backwards from -1 before it.
  const ahead = n > 0 ? 1 : 0;
  const day = tables.working[(tables.rank[index + ahead] as number) + n - ahead];
  if (day === undefined) throw new UncoveredYearError(ahead ? tables.lastYear + 1 : firstYear - 1);
  return day;
}

/**
 * The first working day after a date, however long the holiday.
 *
 * @param date - civil date of Beijing
 * @param calendar - the schedule extended by `extendCalendar`; without it, the schedule alone
 * @throws {InvalidDateError} when `date` is not `YYYY-MM-DD`
 * @throws {UncoveredYearError} when the date or the answer lies in a year the calendar does not hold
 * @example
 * nextWorkingDay('2025-09-30') // '2025-10-09'
 */
export const nextWorkingDay = (date: string, calendar?: Calendar): CivilDate =>
  addWorkingDays(date, 1, calendar);

/**
 * The last working day before a date, however long the holiday.
 *
 * @param date - civil date of Beijing
 * @param calendar - the schedule extended by `extendCalendar`; without it, the schedule alone
 * @throws {InvalidDateError} when `date` is not `YYYY-MM-DD`
 * @throws {UncoveredYearError} when the date or the answer lies in a year the calendar does not hold
 * @example
 * previousWorkingDay('2025-10-09') // '2025-09-30'
 */
export const previousWorkingDay = (date: string, calendar?: Calendar): CivilDate =>
  addWorkingDays(date, -1, calendar);

/**
 * How many working days lie after one date and up to another, the second included. When the second comes
 * first the number is the same as the other way round, below zero.
 *
 * @param after - civil date of Beijing, itself not counted
 * @param through - civil date of Beijing, counted when it is a working day
 * @param calendar - the schedule extended by `extendCalendar`; without it, the schedule alone
 * @throws {InvalidDateError} when a date is not `YYYY-MM-DD`
 * @throws {UncoveredYearError} when a date lies in a year the calendar does not hold
 * @example
 * countWorkingDays('2025-03-28', '2025-04-27') // 20
 * countWorkingDays('2025-04-27', '2025-03-28') // -20
 */
export function countWorkingDays(after: string, through: string, calendar?: Calendar): number {
  const tables = tablesOf(calendar);
  const start = indexOf(after, tables) + 1;
  const end = indexOf(through, tables) + 1;
  return (tables.rank[end] as number) - (tables.rank[start] as number);
}
