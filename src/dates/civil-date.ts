import type { Failure, Result } from '../answers';
import { notADate, notAString } from './messages';

declare const civil: unique symbol;

/** A civil date of Beijing, `YYYY-MM-DD`, in the proleptic Gregorian calendar from 0001-01-01 to 9999-12-31. */
export type CivilDate = string & { readonly [civil]: 'CivilDate' };

/**
 * Day 1 is 0001-01-01, a Monday. The characters are read where the digits of a civil date stand and nothing is
 * checked: only a text whose day number leads back to it is a civil date.
 */
export function dayNumberOf(date: string): number {
  const month = date.charCodeAt(5) * 10 + date.charCodeAt(6) - 528;
  // Years are counted from March, so that the leap day is the last day of its year.
  const year =
    date.charCodeAt(0) * 1000 +
    date.charCodeAt(1) * 100 +
    date.charCodeAt(2) * 10 +
    date.charCodeAt(3) -
    (month < 3 ? 53329 : 53328);
  return (
    365 * year +
    (year >> 2) -
    ((year / 100) | 0) +
    ((year / 400) | 0) +
    (((153 * ((month + 9) % 12) + 2) / 5) | 0) +
    date.charCodeAt(8) * 10 +
    date.charCodeAt(9) -
    834
  );
}

/** The civil date of a day number; the inverse of {@link dayNumberOf}. */
export function civilDateOf(dayNumber: number): CivilDate {
  // Quarter days, so that the odd quarters of a century and of a year carry over exactly; March is month 0.
  const quarters = 4 * dayNumber + 1223;
  const quartersInCentury = (quarters % 146097) | 3;
  const fifths = 5 * ((quartersInCentury % 1461) >> 2) + 2;
  const month = (fifths / 153) | 0;
  const year = 100 * ((quarters / 146097) | 0) + ((quartersInCentury / 1461) | 0) + (month > 9 ? 1 : 0);
  // The leading 1 keeps the zeros of early years.
  const digits = 1e8 + year * 1e4 + (((month + 2) % 12) + 1) * 100 + (((fifths % 153) / 5) | 0) + 1;
  return `${digits}`.replace(/1(.{4})(..)/, '$1-$2-') as CivilDate;
}

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (dayNumber: number): number => ((dayNumber + 6) % 7) + 1;

const hyphen = 45;

const isDigit = (text: string, at: number): boolean => (text.charCodeAt(at) ^ 48) < 10;

const daysIn = (year: number, month: number): number =>
  month !== 2
    ? 30 + ((month + (month >> 3)) & 1)
    : year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28;

/**
 * Is this a civil date, `YYYY-MM-DD`, that exists in the calendar?
 *
 * @param x - anything; never throws
 * @example
 * isCivilDate('2024-02-29') // true
 * isCivilDate('2025-02-29') // false
 */
export function isCivilDate(x: unknown): x is CivilDate {
  if (typeof x !== 'string' || x.length !== 10 || x.charCodeAt(4) !== hyphen || x.charCodeAt(7) !== hyphen) {
    return false;
  }
  for (let at = 0; at < 10; at++) if (at !== 4 && at !== 7 && !isDigit(x, at)) return false;
  const year =
    x.charCodeAt(0) * 1000 + x.charCodeAt(1) * 100 + x.charCodeAt(2) * 10 + x.charCodeAt(3) - 53328;
  const month = x.charCodeAt(5) * 10 + x.charCodeAt(6) - 528;
  const day = x.charCodeAt(8) * 10 + x.charCodeAt(9) - 528;
  return year > 0 && month > 0 && month < 13 && day > 0 && day <= daysIn(year, month);
}

const notAStringFailure: Failure = {
  ok: false,
  issues: [{ code: 'not-a-string', message: notAString }],
};
const notADateFailure: Failure = {
  ok: false,
  issues: [{ code: 'invalid-date', span: [0, 10], message: notADate }],
};

/**
 * Reads a civil date. Strict: blanks, full-width digits, missing zeros and days that do not exist are refused.
 *
 * @param x - anything; never throws
 * @returns the date, or one issue: `not-a-string` or `invalid-date`
 * @example
 * parseCivilDate('2025-04-27') // { ok: true, value: '2025-04-27' }
 * parseCivilDate('2025-4-27').ok // false
 */
export function parseCivilDate(x: unknown): Result<CivilDate> {
  if (isCivilDate(x)) return { ok: true, value: x };
  if (typeof x !== 'string') return notAStringFailure;
  if (x.length === 10) return notADateFailure;
  return { ok: false, issues: [{ code: 'invalid-date', span: [0, x.length], message: notADate }] };
}
