import type { Rule } from '../../answers';
import {
  type Compliance,
  type DecideOptions,
  decideCompliance,
  rulesOf,
  unknownNotice,
} from '../../criteria';
import type { CollectionConsequence } from './collected-in-time';
import type { CollectionFacts } from './facts';
import { sichuan2021 } from './sichuan-2021';
import { sichuan2025 } from './sichuan-2025';
import { trainingAttendance } from './training-attendance';

/** A notice that sets a time to collect cards. */
export type CollectionNotice = 'sc2021' | 'sc2025';

/** Options of {@link checkCollection}. */
export type CollectionOptions = DecideOptions & { readonly notice: CollectionNotice };

/** Were the cards collected in time, why, and what follows. */
export type CollectionCheck = Compliance<CollectionConsequence>;

/**
 * Were a person's cards collected in time? Under the 2021 notice a card after training within 60 working days of its
 * release, no reason helping (sc2021.5.1.pickup60); two in a row left uncollected bar from applying for good, and a
 * collected one between them starts the count anew (sc2021.5.1.twice). Under the 2025 notice a renewed card within 30
 * days of the notice, unless there is a good reason (sc2025.3.4.pickup30). Renewals of 2021 have no limit.
 *
 * A card that can still be collected leaves the answer open; `consequences` say by when to act and what follows
 * otherwise.
 *
 * @param facts - every card made for the person; a fact left out or `null` is unknown, also whether a card was collected
 * @param options - the `notice`; `on`, the civil date of Beijing asked about (what happens later is not looked at);
 *   `readings`; `calendar`
 * @throws {InvalidFactsError} when the facts are not written as facts must be
 * @throws {InvalidDateError} when `on` is not `YYYY-MM-DD`
 * @throws {UncoveredYearError} when the last day falls in a year without an announced schedule and matters
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @throws {RangeError} when the notice sets no time to collect
 * @example
 * const renewed = { noticeDay: '2025-06-10', occasion: 'renewal' }
 * const inTime = { issuances: [{ ...renewed, collectedOn: '2025-07-10' }] }
 * const tooLate = { issuances: [{ ...renewed, collectedOn: '2025-07-11', excused: false }] }
 * checkCollection(inTime, { notice: 'sc2025', on: '2025-08-01' }).outcome // 'compliant'
 * checkCollection(tooLate, { notice: 'sc2025', on: '2025-08-01' }).consequences[0].code // 'card-void'
 */
export function checkCollection(
  facts: CollectionFacts,
  { notice, ...options }: CollectionOptions,
): CollectionCheck {
  switch (notice) {
    case 'sc2021':
      return decideCompliance(sichuan2021, facts, options);
    case 'sc2025':
      return decideCompliance(sichuan2025, facts, options);
    default:
      throw new RangeError(unknownNotice(['sc2021', 'sc2025']));
  }
}

/** The clauses that checks of collection and of training attendance go through. */
export const collectionRules = (): readonly Rule[] => [
  ...rulesOf('checkCollection', [sichuan2021, sichuan2025]),
  ...rulesOf('checkTrainingAttendance', [trainingAttendance]),
];
