import type { ReadingChoices } from '../answers';
import type { Calendar } from './calendar';
import { addCalendarMonths, addCalendarYears, addNaturalDays } from './calendar-arithmetic';
import type { CivilDate } from './civil-date';
import type { DeadlineRule, PeriodUnit } from './deadline-rules';
import { addWorkingDays, isWorkingDay, nextWorkingDay } from './working-days';

/** A day that moved from a rest day to the next working day. */
export type Roll = { readonly from: CivilDate; readonly to: CivilDate };

/** One period counted under one set of choices. */
export type Counted = {
  readonly opens?: CivilDate;
  readonly due: CivilDate;
  readonly unit: PeriodUnit;
  readonly rolled?: Roll;
  /** Stretches in which rest days were passed over, ends included. */
  readonly passed: readonly Roll[];
  /** Did the count look into the State Council schedule? */
  readonly bySchedule: boolean;
};

/** The choice in force for a doubt; `undefined` where the clause leaves no such doubt. */
export type Choose = (doubt: ReadingChoices | undefined) => string | undefined;

const later = (a: CivilDate, b: string | undefined): CivilDate =>
  b === undefined || a >= b ? a : (b as CivilDate);

function rollFrom(day: CivilDate, calendar: Calendar | undefined): Roll | undefined {
  return isWorkingDay(day, calendar) ? undefined : { from: day, to: nextWorkingDay(day, calendar) };
}

/** What is common to every period whose last day is found first and then perhaps rolled. */
function settle(unit: PeriodUnit, raw: CivilDate, rolls: boolean, calendar: Calendar | undefined): Counted {
  const rolled = rolls ? rollFrom(raw, calendar) : undefined;
  return {
    due: rolled?.to ?? raw,
    unit,
    passed: rolled ? [{ from: raw, to: addNaturalDays(rolled.to, -1) }] : [],
    bySchedule: rolls,
    ...(rolled && { rolled }),
  };
}

function countWorkingPeriod(
  { amount, doubts, opens }: DeadlineRule,
  start: CivilDate,
  choose: Choose,
  calendar: Calendar | undefined,
): Counted {
  const moved = choose(doubts.startRestDay) === 'rolls' ? rollFrom(start, calendar) : undefined;
  const from = moved?.to ?? start;
  const startCounts = choose(doubts.startDay) === 'counted' && isWorkingDay(from, calendar) ? 1 : 0;
  const end = choose(doubts.registrationEnd);
  const last = addWorkingDays(from, amount + (end === 'twenty-first' ? 1 : 0) - startCounts, calendar);
  const due = end === 'before-twentieth' ? addNaturalDays(last, -1) : last;
  return {
    ...(opens && { opens: from }),
    due,
    unit: 'working-day',
    passed: [
      ...(moved ? [{ from: moved.from, to: addNaturalDays(moved.to, -1) }] : []),
      { from: addNaturalDays(from, 1), to: addNaturalDays(due, -1) },
    ],
    bySchedule: true,
  };
}

function countWindowBefore(
  { amount, doubts, notBefore }: DeadlineRule,
  expiry: CivilDate,
  choose: Choose,
  calendar: Calendar | undefined,
): Counted {
  const excludesFirst = choose(doubts.firstDay) === 'outside';
  let first = addCalendarMonths(expiry, -amount);
  if (choose(doubts.monthEnd) === 'within-two-months') {
    const reaches = (day: CivilDate): boolean => {
      const end = addCalendarMonths(day, amount);
      return excludesFirst ? end > expiry : end >= expiry;
    };
    while (!reaches(first)) first = addNaturalDays(first, 1);
  } else if (excludesFirst) {
    first = addNaturalDays(first, 1);
  }
  return {
    opens: later(first, notBefore),
    ...settle('month', expiry, choose(doubts.restDay) === 'rolls', calendar),
  };
}

/**
 * Counts a period from its start under the choices given.
 *
 * @throws {UncoveredYearError} when the count needs a year the calendar does not hold
 */
export function countPeriod(
  rule: DeadlineRule,
  start: CivilDate,
  choose: Choose,
  calendar: Calendar | undefined,
): Counted {
  const { unit, amount, doubts } = rule;
  if (unit === 'working-day' || choose(doubts.dayKind) === 'working') {
    return countWorkingPeriod(rule, start, choose, calendar);
  }
  if (rule.backwards) return countWindowBefore(rule, start, choose, calendar);
  const rolls = choose(doubts.restDay) === 'rolls';
  if (unit === 'year') {
    const anniversary = addCalendarYears(start, amount);
    const dayBefore = choose(doubts.lastDay) === 'day-before';
    return settle(unit, dayBefore ? addNaturalDays(anniversary, -1) : anniversary, rolls, calendar);
  }
  const startCounts = choose(doubts.startDay) === 'counted' ? 1 : 0;
  return settle(unit, addNaturalDays(start, amount - startCounts), rolls, calendar);
}
