import {
  type ChoiceOf,
  type ClauseId,
  choiceFor,
  type Issue,
  type ReadingId,
  type Readings,
  type Result,
} from '../answers';
import type { ChosenFormOptions, FormOptions } from './examiner-record';
import { moreThanEntries, notACount, notARecord } from './messages';
import { isCount, reachesPercentage, roundsToPercentage } from './percentage';
import { accuracyHoles, alterationHoles } from './reading-choices';

// Items 16 and 17 of an examiner's review (cq2022e.a1.i16, cq2022e.a1.i17). The printed tiers leave holes between them.

/** What item 16 can score. */
export const accuracyPoints = [20, 10, 5, 0] as const;
/** What item 17 can score. */
export const alterationPoints = [10, 5, 2, 0] as const;

/** Counts of the sub-item scores and totals an examiner entered. */
export type AccuracyCounts = { readonly errors: number; readonly entries: number };
export type AlterationCounts = AccuracyCounts & { readonly altered: number };

/** Points, and the readings whose other choices would change them. */
export type TieredPoints<P extends number> = { readonly points: P; readonly contested: readonly ReadingId[] };

/** The answer of `readings: 'strict'` where readings differ. */
export type UndeterminedPoints<P extends number> = {
  readonly points: 'undetermined';
  /** The points it may be, the default's first. */
  readonly possible: readonly P[];
  readonly contested: readonly ReadingId[];
};

type AccuracyPoints = (typeof accuracyPoints)[number];
type AlterationPoints = (typeof alterationPoints)[number];
type Hole = ChoiceOf<typeof accuracyHoles>;

/** 95-99 % 10, 90-94 % 5, below 89 % 0; only who made no error has 20, whatever the rate rounds to. */
function accuracyTier({ errors, entries }: AccuracyCounts, hole: Hole): AccuracyPoints {
  if (errors === 0) return 20;
  const right = entries - errors;
  if (hole === 'rounded') {
    return roundsToPercentage(right, entries, 95) ? 10 : roundsToPercentage(right, entries, 90) ? 5 : 0;
  }
  if (hole === 'attained') {
    return reachesPercentage(right, entries, 95) ? 10 : reachesPercentage(right, entries, 90) ? 5 : 0;
  }
  const isAbove94 = !reachesPercentage(errors, entries, 6);
  return isAbove94 ? 10 : reachesPercentage(right, entries, 89) ? 5 : 0;
}

/** Up to 2 % 5, 3-5 % 2, above 6 % 0; 10 needs neither error nor alteration. */
function alterationTier({ altered, errors, entries }: AlterationCounts, hole: Hole): AlterationPoints {
  if (errors === 0 && altered === 0) return 10;
  const unaltered = entries - altered;
  if (hole === 'rounded') {
    return !roundsToPercentage(altered, entries, 3) ? 5 : !roundsToPercentage(altered, entries, 6) ? 2 : 0;
  }
  if (hole === 'attained') {
    return reachesPercentage(unaltered, entries, 98) ? 5 : reachesPercentage(unaltered, entries, 95) ? 2 : 0;
  }
  return !reachesPercentage(altered, entries, 3) ? 5 : reachesPercentage(unaltered, entries, 94) ? 2 : 0;
}

function countIssues(counts: unknown, names: readonly string[], clause: ClauseId): Issue[] {
  if (typeof counts !== 'object' || counts === null) {
    return [{ code: 'not-a-record', clause, message: notARecord }];
  }
  const given = counts as Readonly<Record<string, unknown>>;
  const issues: Issue[] = [];
  const { entries } = given;
  for (const name of ['entries', ...names]) {
    const least = name === 'entries' ? 1 : 0;
    const count = given[name];
    const path = [name];
    if (!isCount(count) || count < least) {
      issues.push({ code: 'not-a-count', path, clause, message: notACount(least) });
    } else if (isCount(entries) && count > entries) {
      issues.push({ code: 'more-than-entries', path, clause, message: moreThanEntries });
    }
  }
  return issues;
}

function decide<C, P extends number>(
  counts: C,
  tier: (counts: C, hole: Hole) => P,
  reading: typeof accuracyHoles | typeof alterationHoles,
  readings: Readings | undefined,
): TieredPoints<P> | UndeterminedPoints<P> {
  const points = tier(counts, choiceFor(reading, readings));
  const possible = new Set([points, ...reading.choices.map((hole) => tier(counts, hole))]);
  const contested = possible.size > 1 ? [reading.id] : [];
  return readings === 'strict' && possible.size > 1
    ? { points: 'undetermined', possible: [...possible], contested }
    : { points, contested };
}

/**
 * The points of item 16 of an examiner's review, from counts (cq2022e.a1.i16): never from a percentage somebody rounded.
 * The printed tiers leave out 94-95 % and 89-90 %; `cq2022e.a1.i16/holes` decides there.
 *
 * @param counts `errors` among `entries`: all sub-item scores and totals entered, at least one
 * @param options `readings`
 * @returns the points; or issues `not-a-record`, `not-a-count`, `more-than-entries`
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @example
 * pointsForAccuracy({ errors: 1, entries: 1000 }).value // { points: 10, contested: [] }
 * pointsForAccuracy({ errors: 11, entries: 200 }).value // { points: 5, contested: ['cq2022e.a1.i16/holes'] }
 */
export function pointsForAccuracy(
  counts: AccuracyCounts,
  options?: ChosenFormOptions,
): Result<TieredPoints<AccuracyPoints>>;
export function pointsForAccuracy(
  counts: AccuracyCounts,
  options: FormOptions | undefined,
): Result<TieredPoints<AccuracyPoints> | UndeterminedPoints<AccuracyPoints>>;
export function pointsForAccuracy(
  counts: AccuracyCounts,
  options?: FormOptions,
): Result<TieredPoints<AccuracyPoints> | UndeterminedPoints<AccuracyPoints>> {
  const issues = countIssues(counts, ['errors'], 'cq2022e.a1.i16');
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: decide(counts, accuracyTier, accuracyHoles, options?.readings) };
}

/**
 * The points of item 17 of an examiner's review, from counts (cq2022e.a1.i17). The printed tiers leave out 2-3 % and
 * what is above 5 and up to 6 %; `cq2022e.a1.i17/holes` decides there. An error alone takes the full ten points too.
 *
 * @param counts `altered` and `errors` among `entries`: all sub-item scores and totals entered, at least one
 * @param options `readings`
 * @returns the points; or issues `not-a-record`, `not-a-count`, `more-than-entries`
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @example
 * pointsForAlterations({ altered: 0, entries: 100, errors: 1 }).value // { points: 5, contested: [] }
 * pointsForAlterations({ altered: 6, entries: 100, errors: 0 }).value // { points: 0, contested: ['cq2022e.a1.i17/holes'] }
 */
export function pointsForAlterations(
  counts: AlterationCounts,
  options?: ChosenFormOptions,
): Result<TieredPoints<AlterationPoints>>;
export function pointsForAlterations(
  counts: AlterationCounts,
  options: FormOptions | undefined,
): Result<TieredPoints<AlterationPoints> | UndeterminedPoints<AlterationPoints>>;
export function pointsForAlterations(
  counts: AlterationCounts,
  options?: FormOptions,
): Result<TieredPoints<AlterationPoints> | UndeterminedPoints<AlterationPoints>> {
  const issues = countIssues(counts, ['altered', 'errors'], 'cq2022e.a1.i17');
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: decide(counts, alterationTier, alterationHoles, options?.readings) };
}
