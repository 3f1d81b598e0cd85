import { choiceFor, type ReadingId, type Readings } from '../../answers';
import { checkFacts } from '../../criteria';
import { InvalidDateError, isCivilDate } from '../../dates';
import { lastDayOf, type Standing, unsupervised } from './coverage';
import { contradictions, isYear, type StaffingFacts, staffingFactTable } from './facts';
import * as messages from './messages';
import { partOfYear } from './reading-choices';

/** How it stands with a body that had no supervision in the year. */
export type CoverageStatus =
  /** The year has not ended: there is still time. */
  | 'open'
  /** The year has ended without a supervision. */
  | 'not-supervised'
  /** It stood in the area for a part of the year only; by this reading that is reported and does not decide. */
  | 'reported-separately'
  /** Not known whether it stood there all year, or the readings differ (`'strict'`). */
  | 'undetermined';

/** A body without a supervision in the year. */
export type BodyWithoutSupervision = {
  /** The key the caller gave it. */
  readonly body: string;
  /** Its place in the list given, from 0. */
  readonly index: number;
  readonly standing: Exclude<Standing, 'not-in-year'>;
  readonly status: CoverageStatus;
  /** The last day on which a supervision counts for the year. */
  readonly by: string;
};

/** Which bodies of an area had no supervision in a year, or what is missing to say so. */
export type CoverageGaps = {
  readonly clause: 'sc2025.4.3.coverage';
  readonly year: number;
  readonly on: string;
  readonly bodies: readonly BodyWithoutSupervision[];
  readonly missing: readonly ('bodies' | 'supervisions')[];
  /** Readings whose other choices would change the list. */
  readonly contested: readonly ReadingId[];
};

/** Options of {@link bodiesWithoutSupervision}. */
export type CoverageOptions = {
  /** The calendar year asked about. */
  readonly year: number;
  /** The civil date of Beijing up to which supervisions are looked at, `YYYY-MM-DD`. */
  readonly on: string;
  /** A choice per reading, or `'strict'`. */
  readonly readings?: Readings | undefined;
};

/**
 * Which assessment bodies of an area had no supervision in a calendar year as of a day, and until when one still
 * counts: from 1 January to 31 December, in Sichuan (sc2025.4.3.coverage).
 *
 * @param facts - `bodies` of the area with the days they were filed and cancelled, and their `supervisions`; without one
 *   of the two lists the answer names it in `missing`
 * @param options - `year`; `on`, supervisions after that day are not looked at; `readings`
 * @throws {InvalidFactsError} when the facts are not written as facts must be
 * @throws {InvalidDateError} when `on` is not `YYYY-MM-DD`
 * @throws {UnknownChoiceError} when the reading is given a choice it does not offer
 * @throws {RangeError} when the year is not a whole number from 1900 to 2999
 * @example
 * const bodies = [{ body: 'a', filedOn: '2021-04-06', cancelled: false }]
 * const supervisions = [{ body: 'a', date: '2024-12-31' }]
 * bodiesWithoutSupervision({ bodies, supervisions }, { year: 2024, on: '2025-06-01' }).bodies // []
 * bodiesWithoutSupervision({ bodies, supervisions }, { year: 2025, on: '2025-06-01' }).bodies[0].by // '2025-12-31'
 * bodiesWithoutSupervision({ bodies, supervisions }, { year: 2025, on: '2026-01-01' }).bodies[0].status // 'not-supervised'
 */
export function bodiesWithoutSupervision(
  facts: Pick<StaffingFacts, 'bodies' | 'supervisions'>,
  { year, on, readings }: CoverageOptions,
): CoverageGaps {
  if (!isYear(year)) throw new RangeError(messages.notAYear);
  if (!isCivilDate(on)) throw new InvalidDateError(on);
  const choice = choiceFor(partOfYear, readings);
  const { bodies, supervisions } = checkFacts<typeof staffingFactTable>(
    staffingFactTable,
    facts,
    contradictions,
  );
  const answer = { clause: 'sc2025.4.3.coverage', year, on } as const;
  if (!bodies || !supervisions) {
    const missing = [
      ...(bodies ? [] : (['bodies'] as const)),
      ...(supervisions ? [] : (['supervisions'] as const)),
    ];
    return { ...answer, bodies: [], missing, contested: [] };
  }
  const by = lastDayOf(year);
  const left = unsupervised(year, bodies, supervisions, on);
  const isContested = left.some(({ standing }) => standing === 'part-of-year');
  const isLeftOpen = readings === 'strict' && isContested;

  const statusOf = (standing: Standing): CoverageStatus => {
    if (standing === 'part-of-year' && isLeftOpen) return 'undetermined';
    if (standing === 'part-of-year' && choice === 'reported-separately') return 'reported-separately';
    if (on <= by) return 'open';
    return standing === 'unknown' ? 'undetermined' : 'not-supervised';
  };
  return {
    ...answer,
    bodies: left.flatMap(({ body: { body }, index, standing }) =>
      standing === 'not-in-year' || (standing === 'part-of-year' && choice === 'excluded')
        ? []
        : [{ body, index, standing, status: statusOf(standing), by }],
    ),
    missing: [],
    contested: isContested ? [partOfYear.id] : [],
  };
}
