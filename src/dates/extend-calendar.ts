import type { Issue, Message } from '../answers';
import { type Calendar, type ScheduleDay, type ScheduleNotice, tablesOf } from './calendar';
import { dayNumberOf, isCivilDate, weekdayOf } from './civil-date';
import * as messages from './messages';
import { firstYear } from './packed-schedule';
import { stateCouncilSchedule } from './state-council-schedule';

/** A notice cannot be added: it is malformed, contradicts itself or contradicts the calendar. */
export class ContradictoryCalendarError extends RangeError {
  override readonly name = 'ContradictoryCalendarError';
  /** Everything that is wrong, with paths into the notice. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(
      [messages.contradictoryNotice(issues.length), ...issues.map(({ message }) => message.en)].join('\n'),
    );
    this.issues = issues;
  }
}

type Path = readonly (string | number)[];
type Report = (code: string, path: Path, message: Message) => void;
type Listed = { readonly day: ScheduleDay; readonly path: Path; readonly isWorked: boolean };

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> => typeof x === 'object' && x !== null;
const isFilledText = (x: unknown): x is string => typeof x === 'string' && x.trim() !== '';
const isAYear = (x: unknown): x is number =>
  Number.isInteger(x) && Number(x) >= firstYear && Number(x) < 9999;

/** The entries that can be read at all; the others are reported. */
function readDays(notice: Readonly<Record<string, unknown>>, key: 'off' | 'work', report: Report): Listed[] {
  const list = notice[key];
  const listed: Listed[] = [];
  if (!Array.isArray(list)) {
    report('malformed', [key], messages.malformedNotice(messages.aListOfDays));
    return listed;
  }
  list.forEach((entry: unknown, index) => {
    const { date, name } = isObject(entry) ? entry : {};
    if (!isCivilDate(date))
      report('malformed', [key, index, 'date'], messages.malformedNotice(messages.aCivilDate));
    if (!isFilledText(name)) {
      report('malformed', [key, index, 'name'], messages.malformedNotice(messages.aHolidayName));
    }
    if (isCivilDate(date)) {
      const day = { date, name: isFilledText(name) ? name : '' };
      listed.push({ day, path: [key, index, 'date'], isWorked: key === 'work' });
    }
  });
  return listed;
}

/** What the calendar's notices say last about each day they name. */
function decidedDays(notices: readonly ScheduleNotice[]): Map<string, { isWorked: boolean; number: string }> {
  const decided = new Map<string, { isWorked: boolean; number: string }>();
  for (const { number, off, work } of notices) {
    for (const { date } of off) decided.set(date, { isWorked: false, number });
    for (const { date } of work) decided.set(date, { isWorked: true, number });
  }
  return decided;
}

function checkPlace(
  notice: { year: number; number?: string; amends?: string },
  known: readonly ScheduleNotice[],
  lastYear: number,
  report: Report,
): void {
  const { year, number, amends } = notice;
  if (number !== undefined && known.some((earlier) => earlier.number === number)) {
    report('number-taken', ['number'], messages.numberTaken(number));
  }
  if (amends !== undefined) {
    if (!known.some((earlier) => earlier.number === amends && earlier.year === year)) {
      report('unknown-notice', ['amends'], messages.unknownNotice(amends, year));
    }
  } else if (year > lastYear + 1) {
    report('year-gap', ['year'], messages.yearGap(year, lastYear + 1));
  } else if (year <= lastYear) {
    report('year-already-covered', ['year'], messages.yearAlreadyCovered(year));
  }
}

function checkDays(
  listed: readonly Listed[],
  notice: { year?: number; amends?: string },
  known: readonly ScheduleNotice[],
  report: Report,
): void {
  const decided = decidedDays(known);
  const seen = new Map<string, boolean>();
  for (const { day, path, isWorked } of listed) {
    const { date } = day;
    const before = seen.get(date);
    if (before !== undefined) {
      if (before === isWorked) report('listed-twice', path, messages.listedTwice(date));
      else report('off-and-worked', path, messages.offAndWorked(date));
      continue;
    }
    seen.set(date, isWorked);
    // A notice reaches into the December before, never into the year after: New Year's Day is the next one's.
    if (notice.year !== undefined) {
      const from = notice.year === firstYear ? `${notice.year}-01-01` : `${notice.year - 1}-12-01`;
      const to = `${notice.year}-12-31`;
      if (date < from || date > to) report('outside-the-year', path, messages.outsideTheYear(date, from, to));
    }
    const earlier = decided.get(date);
    if (isWorked && weekdayOf(dayNumberOf(date)) < 6 && earlier?.isWorked !== false) {
      report('make-up-on-weekday', path, messages.makeUpOnWeekday(date));
    }
    if (earlier !== undefined && earlier.isWorked !== isWorked && earlier.number !== notice.amends) {
      report('contradicts-notice', path, messages.contradictsNotice(date, earlier.number));
    }
  }
}

const frozenDays = (listed: readonly Listed[]): readonly ScheduleDay[] =>
  Object.freeze(listed.map(({ day }) => Object.freeze(day)));

/**
 * Adds a notice to a calendar: the schedule of the year after the last one covered, or, with `amends`, a change
 * to a year at hand. The notice is checked first; the calendar given stays as it is.
 *
 * A notice for a year may name days from 1 December of the year before to 31 December of its own.
 *
 * @param notice - `{ year, number, issued?, amends?, off, work }`; `off` and `work` list `{ date, name }`
 * @param calendar - what to extend; without it, the State Council schedule alone
 * @returns a new calendar, plain frozen data
 * @throws {ContradictoryCalendarError} listing every problem: `malformed`, `no-days-off`, `off-and-worked`,
 *   `listed-twice`, `make-up-on-weekday`, `outside-the-year`, `year-gap`, `year-already-covered`,
 *   `number-taken`, `unknown-notice`, `contradicts-notice`
 * @throws {InvalidCalendarError} when `calendar` was not made by this function
 * @example
 * extendCalendar({ year: 2027, number: '示例〔2026〕1号', off: [{ date: '2027-01-01', name: '元旦' }], work: [] }).notices.length // 1
 */
export function extendCalendar(notice: ScheduleNotice, calendar?: Calendar): Calendar {
  const { lastYear } = tablesOf(calendar);
  const added = calendar?.notices ?? [];
  const known = [...stateCouncilSchedule(), ...added];

  const issues: Issue[] = [];
  const report: Report = (code, path, message) => issues.push({ code, path, message });
  const given: unknown = notice;
  if (!isObject(given)) {
    report('malformed', [], messages.malformedNotice(messages.aNoticeObject));
    throw new ContradictoryCalendarError(issues);
  }

  const { year, number, issued, amends } = given;
  if (!isAYear(year)) report('malformed', ['year'], messages.malformedNotice(messages.aYear));
  if (!isFilledText(number))
    report('malformed', ['number'], messages.malformedNotice(messages.aNoticeNumber));
  if (issued !== undefined && !isCivilDate(issued)) {
    report('malformed', ['issued'], messages.malformedNotice(messages.aCivilDate));
  }
  if (amends !== undefined && !isFilledText(amends)) {
    report('malformed', ['amends'], messages.malformedNotice(messages.aNoticeNumber));
  }
  const off = readDays(given, 'off', report);
  const work = readDays(given, 'work', report);

  const place = {
    ...(isFilledText(number) && { number }),
    ...(isFilledText(amends) && { amends }),
    ...(isAYear(year) && { year }),
  };
  if (isAYear(year)) checkPlace({ ...place, year }, known, lastYear, report);
  const decides = amends === undefined ? off.length : off.length + work.length;
  if (decides === 0) report('no-days-off', ['off'], messages.noDaysOff);
  checkDays([...off, ...work], place, known, report);
  if (issues.length > 0 || !isAYear(year) || !isFilledText(number))
    throw new ContradictoryCalendarError(issues);

  const sound: ScheduleNotice = Object.freeze({
    year,
    number,
    ...(isCivilDate(issued) && { issued }),
    ...(isFilledText(amends) && { amends }),
    off: frozenDays(off),
    work: frozenDays(work),
  });
  return Object.freeze({ notices: Object.freeze([...added, sound]) });
}
