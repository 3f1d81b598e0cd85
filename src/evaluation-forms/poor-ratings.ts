import { type ChoiceOf, choiceFor, type Issue, type ReadingId, type Readings, type Result } from '../answers';
import { addCalendarYears, type CivilDate, isCivilDate } from '../dates';
import { type DatedRating, type RatedBatch, readRating } from './dated-rating';
import { gradeOfSum } from './examiner-grade';
import { notADate, notAList } from './messages';
import { isCount, reachesPercentage } from './percentage';
import { halfPoints, itemFourScale, oneYear } from './reading-choices';

/** sc2021.3.5.1: so many per cent of the ratings of a year being poor bars from renewal. */
const barringPercentage = 30;

/**
 * Do so many poor ratings among so many bar from renewal (sc2021.3.5.1)? Exactly 30 % does, 8 of 27 (29.63 %) does not.
 * Without a rating nobody is barred.
 *
 * @param counts `poor` ratings among `total`; what are no such counts (negative, fractions, more poor than there are)
 *   is answered false, since this accepts anything and never throws
 * @example
 * isDisqualifiedByPoorRatings({ poor: 3, total: 10 }) // true
 * isDisqualifiedByPoorRatings({ poor: 8, total: 27 }) // false
 */
export function isDisqualifiedByPoorRatings(counts: {
  readonly poor: number;
  readonly total: number;
}): boolean {
  const { poor, total } = Object(counts) as { readonly poor?: unknown; readonly total?: unknown };
  return (
    isCount(poor) &&
    isCount(total) &&
    total > 0 &&
    poor <= total &&
    reachesPercentage(poor, total, barringPercentage)
  );
}

/** Options of {@link poorRatingShare}. */
export type PoorRatingOptions = {
  /** The civil date of Beijing on which the question is asked; ratings after it do not count. */
  readonly on: string;
  /** A choice per reading, or `'strict'`. */
  readonly readings?: Readings | undefined;
};

type Share = {
  readonly poor: number;
  readonly total: number;
  /** The indexes of the ratings that count, in the order given. */
  readonly counted: readonly number[];
  /** Readings whose other choices, each taken alone, would change `disqualified`. */
  readonly contested: readonly ReadingId[];
};

/** The share of poor ratings in a year, and whether it bars from renewal. */
export type PoorRatingShare = Share & { readonly disqualified: boolean };

/** The answer of `readings: 'strict'` where readings differ; the counts are those of the defaults. */
export type UndeterminedPoorRatingShare = Share & { readonly disqualified: 'undetermined' };

type Chosen = {
  readonly half: ChoiceOf<typeof halfPoints>;
  readonly year: ChoiceOf<typeof oneYear>;
  readonly isOtherScale: boolean;
};

type Counts = { readonly poor: number; readonly total: number; readonly counted: readonly number[] };

/** A rating is within one year of a day up to the corresponding day of the next year, that day included. */
const lapsesAfter = (date: CivilDate): CivilDate => (date >= '9999' ? date : addCalendarYears(date, 1));

const isPoor = ({ grade, sum = 0, otherScaleAdds }: RatedBatch, { half, isOtherScale }: Chosen): boolean =>
  (grade ?? gradeOfSum(isOtherScale ? sum + otherScaleAdds : sum, half)) === 'poor';

function countWhere(
  batches: readonly RatedBatch[],
  chosen: Chosen,
  holds: (batch: RatedBatch) => boolean,
): Counts {
  const counted = [...batches.keys()].filter((index) => holds(batches[index] as RatedBatch));
  const poor = counted.filter((index) => isPoor(batches[index] as RatedBatch, chosen)).length;
  return { poor, total: counted.length, counted };
}

/** The twelve months with the largest share, the latest of equals; the share only changes where a rating enters or lapses. */
function worstTwelveMonths(batches: readonly RatedBatch[], on: string, chosen: Chosen): Counts {
  const byDate = (a: number, b: number): number => (dateAt(batches, a) < dateAt(batches, b) ? -1 : 1);
  const order = [...batches.keys()].filter((index) => dateAt(batches, index) <= on).sort(byDate);
  const lapses = order.map((index) => lapsesAfter(dateAt(batches, index)));
  const poors = [0];
  for (const index of order) {
    poors.push((poors.at(-1) as number) + (isPoor(batches[index] as RatedBatch, chosen) ? 1 : 0));
  }
  let worst = { poor: 0, total: 0, from: 0, to: 0 };
  const consider = (from: number, to: number): void => {
    const poor = (poors[to] as number) - (poors[from] as number);
    const total = to - from;
    if (total > 0 && poor * worst.total >= worst.poor * total) worst = { poor, total, from, to };
  };
  // Two pointers: ratings enter in order of date and lapse in the same order.
  let from = 0;
  let to = 0;
  while (to < order.length) {
    const entering = dateAt(batches, order[to] as number);
    while (from < to && (lapses[from] as string) < entering) {
      const lapsing = lapses[from] as string;
      while (from < to && lapses[from] === lapsing) from += 1;
      consider(from, to);
    }
    while (to < order.length && dateAt(batches, order[to] as number) === entering) to += 1;
    consider(from, to);
  }
  while (from < to && (lapses[from] as string) < on) {
    const lapsing = lapses[from] as string;
    while (from < to && lapses[from] === lapsing) from += 1;
    consider(from, to);
  }
  const counted = order.slice(worst.from, worst.to).sort((a, b) => a - b);
  return { poor: worst.poor, total: worst.total, counted };
}

const dateAt = (batches: readonly RatedBatch[], index: number): CivilDate =>
  (batches[index] as RatedBatch).date;

function count(batches: readonly RatedBatch[], on: string, chosen: Chosen): Counts {
  if (chosen.year === 'any-rolling') return worstTwelveMonths(batches, on, chosen);
  const isWithin =
    chosen.year === 'calendar-year'
      ? ({ date }: RatedBatch) => date.slice(0, 4) === on.slice(0, 4)
      : ({ date }: RatedBatch) => on <= lapsesAfter(date);
  return countWhere(batches, chosen, (batch) => batch.date <= on && isWithin(batch));
}

/** A record that is none by the other scale of item 4 leaves the answer open. */
const isNoRecordOtherwise = (batches: readonly RatedBatch[], { counted }: Counts): boolean =>
  counted.some((index) => Number.isNaN((batches[index] as RatedBatch).otherScaleAdds));

/**
 * The share of poor (差) ratings within one year, and whether it bars from renewal (sc2021.3.5.1).
 *
 * What one year means is a reading (`sc2021.3.5.1/one-year`): by default a rating of day d counts when
 * `d <= on <= d + 1 year`. One average of 56.5 may decide the 30 %: `contested` then names
 * `sc2021.a4.note2/half-points`, and likewise the scale of item 4 where marks are given.
 *
 * @param ratings one entry per batch, in any order: its date, and marks, totals, score or grade. The value of
 *   `scoreExaminerRecord` with a date will do
 * @param options `on`, a civil date of Beijing, and `readings`
 * @returns the counts, the indexes counted and the answer; or issues with paths such as `[3, 'date']`: `not-a-list`,
 *   `not-a-record`, `invalid-date`, `not-a-rating`, `not-a-total`, `not-a-score`, `not-a-grade`, `score-differs`,
 *   `grade-differs`, and those of the marks
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @example
 * const ratings = [{ date: '2024-03-09', grade: 'poor' }, { date: '2024-03-10', score: 56.5 }, { date: '2024-08-01', grade: 'good' }]
 * poorRatingShare(ratings, { on: '2025-03-10' }).value // { poor: 0, total: 2, counted: [1, 2], disqualified: false, contested: ['sc2021.a4.note2/half-points', 'sc2021.3.5.1/one-year'] }
 */
export function poorRatingShare(
  ratings: readonly DatedRating[],
  options: PoorRatingOptions & { readonly readings?: Exclude<Readings, 'strict'> | undefined },
): Result<PoorRatingShare>;
export function poorRatingShare(
  ratings: readonly DatedRating[],
  options: PoorRatingOptions,
): Result<PoorRatingShare | UndeterminedPoorRatingShare>;
export function poorRatingShare(
  ratings: readonly DatedRating[],
  options: PoorRatingOptions,
): Result<PoorRatingShare | UndeterminedPoorRatingShare> {
  const readings = options?.readings;
  const on = options?.on;
  const chosen: Chosen = {
    half: choiceFor(halfPoints, readings),
    year: choiceFor(oneYear, readings),
    isOtherScale: false,
  };
  const clause = 'sc2021.3.5.1';
  const issues: Issue[] = [];
  if (!isCivilDate(on)) issues.push({ code: 'invalid-date', path: ['on'], clause, message: notADate });
  if (!Array.isArray(ratings)) issues.push({ code: 'not-a-list', clause, message: notAList });
  const batches: RatedBatch[] = [];
  for (const [index, rating] of (Array.isArray(ratings) ? ratings : []).entries()) {
    const read = readRating(rating, readings);
    if ('date' in read) batches.push(read);
    else issues.push(...read.map((issue) => ({ ...issue, path: [index, ...(issue.path ?? [])] })));
  }
  if (issues.length > 0) return { ok: false, issues };

  const counts = count(batches, on, chosen);
  const disqualified = isDisqualifiedByPoorRatings(counts);
  const differs = (other: Partial<Chosen>): boolean =>
    isDisqualifiedByPoorRatings(count(batches, on, { ...chosen, ...other })) !== disqualified;
  const contested: ReadingId[] = [];
  if (isNoRecordOtherwise(batches, counts) || differs({ isOtherScale: true }))
    contested.push(itemFourScale.id);
  if (halfPoints.choices.some((half) => differs({ half }))) contested.push(halfPoints.id);
  if (oneYear.choices.some((year) => differs({ year }))) contested.push(oneYear.id);

  const value = { ...counts, contested };
  return readings === 'strict' && contested.length > 0
    ? { ok: true, value: { ...value, disqualified: 'undetermined' } }
    : { ok: true, value: { ...value, disqualified } };
}
