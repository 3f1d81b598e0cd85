import {
  type ClauseId,
  choiceFor,
  type Message,
  type ReadingChoices,
  type ReadingId,
  type Readings,
  type Verdict,
} from '../answers';
import { checkFacts, readingsFor } from '../criteria';
import {
  addCalendarYears,
  addNaturalDays,
  type Calendar,
  type CivilDate,
  UncoveredYearError,
} from '../dates';
import { type RenewalNotice, regimeOf } from './decide-renewal';
import { factAt, type RenewalFacts } from './facts';
import type { Answer, Asked, Criterion, Regime } from './renewal-regime';

/** Options of {@link renewalTimeline}. */
export type TimelineOptions = {
  readonly notice: RenewalNotice;
  /** A choice per reading, or `'strict'`. */
  readonly readings?: Readings | undefined;
  readonly calendar?: Calendar | undefined;
};

/** A day on which what a clause says changes, with the facts as they are. */
export type TimelineEntry = {
  /** First civil date of Beijing with the new verdict. */
  readonly date: string;
  readonly clause: ClauseId;
  /** A window opens or closes; any other condition turns. */
  readonly event: 'opens' | 'closes' | 'turns';
  readonly before: Verdict;
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly detail?: Message;
  /** Readings by another choice of which, taken alone, this does not happen on this day. */
  readonly contested: readonly ReadingId[];
};

const windows: readonly string[] = ['sc2025.2.start', 'sc2025.2.window', 'sc2021.3.2.window'];

/**
 * On which days which condition changes its verdict, and when the window opens and closes, with the facts as they are.
 * It looks from the year before to the year after the dates among the facts and the days fixed by the notice; of the
 * yearly windows of 2021, those whose schedule is announced. Conditions that no date touches do not appear.
 *
 * @param facts - what is known, as for `decideRenewal`
 * @param options - `notice`, `readings` (`'strict'` leaves the verdict of a contested day `unknown`), `calendar`
 * @returns the changes by date, and in the order of the notice within a day
 * @throws {InvalidFactsError} when facts are not written as facts must be
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @throws {RangeError} when the notice has no conditions of renewal
 * @example
 * const days = renewalTimeline({ cardType: 'examiner', issuer: 'ministry', expiryDate: '2026-05-20' }, { notice: 'sc2025' })
 * days.filter(({ clause }) => clause === 'sc2025.2.window').map(({ date, event }) => [date, event]) // [['2026-03-20', 'opens'], ['2026-05-21', 'closes']]
 */
export function renewalTimeline(
  facts: RenewalFacts,
  { notice, readings, calendar }: TimelineOptions,
): TimelineEntry[] {
  const regime = regimeOf(notice);
  const asked: Unasked = {
    table: regime.table,
    facts: checkFacts(regime.table, facts, regime.contradictions),
    readings: readingsFor(regime, readings),
    calendar,
  };
  return turningDays(regime, asked).flatMap((date) =>
    changesOn(date, regime, asked).map(({ criterion, before, answer }): TimelineEntry => {
      const { clause } = criterion;
      const { verdict, why } = answer;
      const happens = (others: Unasked): boolean =>
        verdictOn(addNaturalDays(date, -1), criterion, others) === before &&
        verdictOn(date, criterion, others) === verdict;
      const contested = regime.readings
        .filter((reading) => !othersOf(reading, asked).every(happens))
        .map(({ id }) => id);
      const isLeftOpen = readings === 'strict' && contested.length > 0;
      return {
        date,
        clause,
        event: eventOf(clause, before, verdict),
        before,
        verdict: isLeftOpen ? 'unknown' : verdict,
        ...(why && { reason: why.reason, detail: why.detail }),
        contested,
      };
    }),
  );
}

type Unasked = Omit<Asked, 'on'>;

function eventOf(clause: string, before: Verdict, verdict: Verdict): TimelineEntry['event'] {
  if (!windows.includes(clause)) return 'turns';
  if (verdict === 'met') return 'opens';
  return before === 'met' ? 'closes' : 'turns';
}

const othersOf = (reading: ReadingChoices, asked: Unasked): Unasked[] =>
  reading.choices
    .filter((choice) => choice !== choiceFor(reading, asked.readings))
    .map((choice) => ({ ...asked, readings: { ...asked.readings, [reading.id]: choice } }));

type Change = { readonly criterion: Criterion; readonly before: Verdict; readonly answer: Answer };

const changesOn = (date: CivilDate, { criteria }: Regime, asked: Unasked): Change[] =>
  criteria.flatMap((criterion) => {
    const before = verdictOn(addNaturalDays(date, -1), criterion, asked);
    const answer = answerOn(date, criterion, asked);
    if (answer === undefined || before === undefined || before === answer.verdict) return [];
    return [{ criterion, before, answer }];
  });

/** Of a day in a year whose schedule is not announced nothing is said. */
function answerOn(on: CivilDate, { test }: Criterion, asked: Unasked): Answer | undefined {
  try {
    return test({ ...asked, on });
  } catch (error) {
    if (error instanceof UncoveredYearError) return undefined;
    throw error;
  }
}

const verdictOn = (on: CivilDate, criterion: Criterion, asked: Unasked): Verdict | undefined =>
  answerOn(on, criterion, asked)?.verdict;

/** Longer than any window: two months, or twenty working days. */
const longestWindow = 70;
/** Beyond it the corresponding day of the next year may be no date. */
const endOfTimeline = '3000';

/** Days that the notices themselves fix. */
const fixedDays = ['2021-03-08', '2021-03-28', '2025-03-01', '2026-01-01'] as const;

/** Every day on which a verdict may change: a day written in the facts, the day after, or one counted from it. */
function turningDays(regime: Regime, { facts }: Unasked): CivilDate[] {
  const [validFrom, expiry] = [factAt(facts, 'validFrom'), factAt(facts, 'expiryDate')];
  const happened = [
    ...(factAt(facts, 'activities') ?? []),
    ...(factAt(facts, 'conduct.refusals') ?? []),
    ...(factAt(facts, 'conduct.evaluations') ?? []),
  ]
    .map(({ date }) => date)
    .filter((date) => date < endOfTimeline);
  const days = new Set<CivilDate>();
  const stretch = (from: string, length: number): void => {
    for (let day = 0; day <= length; day++) days.add(addNaturalDays(from, day));
  };

  for (const date of fixedDays) stretch(date, 0);
  if (validFrom !== undefined) stretch(validFrom, 0);
  // The window lies in the two months before expiry; after it a rest period may follow.
  if (expiry !== undefined) stretch(addNaturalDays(expiry, -longestWindow), longestWindow + 32);
  for (const date of happened) {
    stretch(date, 0);
    // A year that ends on the corresponding day, and the calendar year.
    stretch(addCalendarYears(date, 1), 1);
    stretch(`${Number(date.slice(0, 4)) + 1}-01-01`, 0);
  }
  if (regime.notice === 'sc2021') {
    for (const year of yearsOfWindows(expiry)) {
      // A rest day may move the first day, and rest days among the twenty working days the last.
      stretch(`${year}-03-28`, 7);
      stretch(addNaturalDays(`${year}-03-28`, 25), 25);
    }
  }
  return [...days].sort();
}

/** The years in which the 2021 notice held alone, and those in which the card may have its first window. */
function yearsOfWindows(expiry: string | undefined): ReadonlySet<number> {
  const years = new Set([2021, 2022, 2023, 2024]);
  if (expiry === undefined) return years;
  const first = Math.max(Number(expiry.slice(0, 4)), 2021);
  return years
    .add(first)
    .add(first + 1)
    .add(first + 2);
}
