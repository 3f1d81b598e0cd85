import type { Message } from '../answers';
import { type Calendar, indexOf, type ScheduleDay, schedule, tablesOf } from './calendar';
import { type CivilDate, dayNumberOf, weekdayOf } from './civil-date';
import { provisionalDecember } from './messages';
import { stateCouncilSchedule } from './state-council-schedule';

/** What makes a day worked or free. */
export type DayReason = 'weekday' | 'weekend' | 'holiday' | 'make-up';

/** How a day stood before a notice changed it. */
export type EarlierArrangement = {
  readonly working: boolean;
  readonly why: DayReason;
  readonly name?: string;
  /** The notice that was amended. */
  readonly notice: string;
};

/** Why a day is worked or free, and who decided so. */
export type DayExplanation = {
  readonly date: CivilDate;
  readonly working: boolean;
  readonly why: DayReason;
  /** The holiday (节日) a day off or a make-up day belongs to. */
  readonly name?: string;
  /** The number (文号) of the notice that decided the day; an ordinary weekday or weekend has none. */
  readonly notice?: string;
  /** Given when that notice amended an earlier one. */
  readonly amended?: EarlierArrangement;
  /** Monday is 1, Sunday is 7. */
  readonly weekday: number;
  /** Given when a notice not yet announced can still change the day. */
  readonly provisional?: Message;
};

type Decided = Pick<DayExplanation, 'working' | 'why' | 'name' | 'notice' | 'amended'>;

const ordinary = (date: string): Pick<Decided, 'working' | 'why'> =>
  weekdayOf(dayNumberOf(date)) < 6 ? { working: true, why: 'weekday' } : { working: false, why: 'weekend' };

function decideDays(calendar: Calendar | undefined): ReadonlyMap<string, Decided> {
  const decided = new Map<string, Decided>();
  for (const { number, amends, off, work } of [...stateCouncilSchedule(), ...(calendar?.notices ?? [])]) {
    const decide = ({ date, name }: ScheduleDay, working: boolean): void => {
      const why = working ? 'make-up' : 'holiday';
      const earlier = decided.get(date);
      decided.set(date, {
        working,
        why,
        name,
        notice: number,
        ...(amends !== undefined && {
          amended: { notice: amends, ...withoutAmendment(earlier ?? ordinary(date)) },
        }),
      });
    };
    for (const day of off) decide(day, false);
    for (const day of work) decide(day, true);
  }
  return decided;
}

const withoutAmendment = ({ amended: _, ...rest }: Decided): Omit<Decided, 'amended'> => rest;

const decidedDays = /* @__PURE__ */ new WeakMap<Calendar, ReadonlyMap<string, Decided>>();

/**
 * The reason why a December of the last covered year is not final: notices for a year have moved days of the
 * December before (2007-12-29, 2011-12-31, 2018-12-29 to 31, 2022-12-31). The whole month counts as open.
 */
export function provisionalReason(date: string, calendar?: Calendar): Message | undefined {
  const { lastYear } = tablesOf(calendar);
  return date.startsWith(`${lastYear}-12`) ? provisionalDecember(lastYear + 1) : undefined;
}

/**
 * Is a day worked or free, for what reason, and by which notice of the State Council? Every December day of the
 * last covered year is `provisional`: the notice for the next year can still change it.
 *
 * @param date - civil date of Beijing
 * @param calendar - the schedule extended by `extendCalendar`; without it, the schedule alone
 * @throws {InvalidDateError} when `date` is not `YYYY-MM-DD`
 * @throws {UncoveredYearError} when the calendar does not hold the year
 * @example
 * explainDay('2022-12-31').notice // '国办发明电〔2022〕16号'
 * explainDay('2020-02-01').amended.why // 'make-up'
 */
export function explainDay(date: string, calendar: Calendar = schedule): DayExplanation {
  const tables = tablesOf(calendar);
  const index = indexOf(date, tables);
  const day = tables.days[index] as CivilDate;
  let decided = decidedDays.get(calendar);
  if (decided === undefined) {
    decided = decideDays(calendar);
    decidedDays.set(calendar, decided);
  }
  const provisional = provisionalReason(day, calendar);
  return {
    date: day,
    ...(decided.get(day) ?? ordinary(day)),
    weekday: weekdayOf(dayNumberOf(day)),
    ...(provisional && { provisional }),
  };
}
