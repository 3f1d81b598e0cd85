import { addCalendarYears, type CivilDate } from '../../dates';

/** What an event does to a run: it counts, it ends the run, or it does neither. */
export type Step = 'counts' | 'breaks' | 'passes';

export type RunEvent = { readonly date: string; readonly step: Step };

/**
 * On which days the events of a run must lie: on any, on days of which the last is at most one year after the first,
 * within the year up to the day asked about, or in the calendar year of that day.
 */
export type Span = 'any-time' | 'any-rolling' | 'twelve-months-before' | 'calendar-year';

/** One year from a day ends on the corresponding day, that day included (Civil Code 201, 202). */
const isWithinOneYear = (first: string, last: string): boolean =>
  last <= addCalendarYears(first as CivilDate, 1);

/** The days of the events that count, run by run, each in order. */
function runsOf(events: readonly RunEvent[]): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const { date, step } of events) {
    if (step === 'counts') runs.at(-1)?.push(date);
    if (step === 'breaks') runs.push([]);
  }
  return runs;
}

function reaches(run: readonly string[], least: number, span: Span, on: string): boolean {
  switch (span) {
    case 'any-time':
      return run.length >= least;
    case 'any-rolling':
      return run.some((first, index) => {
        const last = run[index + least - 1];
        return last !== undefined && isWithinOneYear(first, last);
      });
    case 'twelve-months-before':
      return run.filter((date) => isWithinOneYear(date, on)).length >= least;
    case 'calendar-year':
      return run.filter((date) => date.slice(0, 4) === on.slice(0, 4)).length >= least;
  }
}

/**
 * Is there a run of so many events within the span? What comes after the day asked about is not looked at. Events may
 * come in any order; those of one day follow one another as they are given.
 */
export function hasRun(
  events: readonly RunEvent[],
  { least, span, on }: { readonly least: number; readonly span: Span; readonly on: string },
): boolean {
  const past = events.filter(({ date }) => date <= on);
  const inOrder = [...past].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return runsOf(inOrder).some((run) => reaches(run, least, span, on));
}
