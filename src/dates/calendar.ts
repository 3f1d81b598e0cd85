import { type CivilDate, civilDateOf, dayNumberOf, weekdayOf } from './civil-date';
import { InvalidCalendarError, InvalidDateError, UncoveredYearError } from './errors';
import { firstDay, firstYear, lastPackedYear, packedExceptions, packedZero } from './packed-schedule';

/** A day that a notice names, with the holiday it belongs to. */
export type ScheduleDay = { readonly date: string; readonly name: string };

/** What one notice of the State Council says about one year: the days off and the make-up days worked (调休上班). */
export type ScheduleNotice = {
  readonly year: number;
  /** The notice's own number, for example 国办发明电〔2024〕12号. */
  readonly number: string;
  /** Civil date of issue. */
  readonly issued?: string;
  /** The number of the earlier notice of the same year that this one changes. */
  readonly amends?: string;
  readonly off: readonly ScheduleDay[];
  readonly work: readonly ScheduleDay[];
};

/**
 * The State Council schedule and, on top of it, notices that the caller adds with `extendCalendar`. Plain data:
 * it may be stored as JSON and passed to a worker, but not changed once it was used. Without a calendar the
 * functions use the schedule alone.
 */
export type Calendar = { readonly notices: readonly ScheduleNotice[] };

/** Rank and select over the covered days; index 0 is 1 January of the first year. */
export type WorkingDayTables = {
  /** Every covered day, ready to compare with. */
  readonly days: readonly CivilDate[];
  /** How many working days lie before the day of an index. */
  readonly rank: readonly number[];
  /** Every working day in order, ready to hand out. */
  readonly working: readonly CivilDate[];
  readonly lastYear: number;
};

function buildTables(notices: readonly ScheduleNotice[]): WorkingDayTables {
  const days: CivilDate[] = [];
  const worked: boolean[] = [];
  let lastYear = 0;
  const coverThrough = (year: number): void => {
    lastYear = year;
    for (let day = firstDay + days.length; day < dayNumberOf(`${year + 1}-01-01`); day++) {
      days.push(civilDateOf(day));
      worked.push(weekdayOf(day) < 6);
    }
  };

  coverThrough(lastPackedYear);
  let exception = -1;
  for (let at = 0; at < packedExceptions.length; at++) {
    exception += packedExceptions.charCodeAt(at) - packedZero;
    worked[exception] = !worked[exception];
  }

  for (const { year, off, work } of notices) {
    // A year that is announced without days off is not data.
    if (year === lastYear + 1 && off.length > 0) coverThrough(year);
    else if (!(year >= firstYear && year <= lastYear)) throw new InvalidCalendarError();
    [off, work].forEach((named, isWorked) => {
      for (const { date } of named) {
        const index = dayNumberOf(date) - firstDay;
        if (days[index] !== date) throw new InvalidCalendarError();
        worked[index] = isWorked > 0;
      }
    });
  }

  const working: CivilDate[] = [];
  const rank = [0];
  days.forEach((date, index) => {
    if (worked[index]) working.push(date);
    rank.push(working.length);
  });
  return { days, rank, working, lastYear };
}

/** The State Council schedule and nothing else. */
export const schedule: Calendar = { notices: [] };
const builtTables = /* @__PURE__ */ new WeakMap<Calendar, WorkingDayTables>();
let recentCalendar: Calendar | undefined;
let recentTables: WorkingDayTables;

/**
 * The tables of a calendar, built on first use.
 *
 * @throws {InvalidCalendarError} when the calendar is not one that `extendCalendar` makes
 */
export function tablesOf(calendar: Calendar = schedule): WorkingDayTables {
  if (calendar !== recentCalendar) {
    try {
      const tables = builtTables.get(calendar) ?? buildTables(calendar.notices);
      builtTables.set(calendar, tables);
      recentTables = tables;
      recentCalendar = calendar;
    } catch {
      throw new InvalidCalendarError();
    }
  }
  return recentTables;
}

/**
 * Where a date stands in the tables.
 *
 * @throws {InvalidDateError} when it is no civil date
 * @throws {UncoveredYearError} when it is one of a year that is not covered
 */
export function indexOf(date: string, { days }: WorkingDayTables): number {
  if (typeof date === 'string') {
    const day = dayNumberOf(date);
    if (days[day - firstDay] === date) return day - firstDay;
    if (civilDateOf(day) === date) throw new UncoveredYearError(Number(date.slice(0, 4)));
  }
  throw new InvalidDateError(date);
}
