import type { Readings } from '../answers';
import { type Decided, decide } from '../criteria';
import type { Calendar } from '../dates';
import type { RenewalFacts } from './facts';
import { unknownNotice } from './messages';
import { chongqing } from './renewal-chongqing';
import type { ConsequenceCode, Regime } from './renewal-regime';
import { sichuan2021 } from './renewal-sichuan-2021';
import { sichuan2025 } from './renewal-sichuan-2025';

/** A notice that can be asked about renewal: Sichuan's two, and Chongqing's, which has none. */
export type RenewalNotice = 'sc2025' | 'sc2021' | 'cq2022';

/** Options of {@link decideRenewal}. */
export type RenewalOptions = {
  readonly notice: RenewalNotice;
  /** The civil date of Beijing on which the application is, or would be, handed in, `YYYY-MM-DD`. */
  readonly on: string;
  /** A choice per reading, or `'strict'`. */
  readonly readings?: Readings | undefined;
  /** The schedule extended by `extendCalendar`; without it, the schedule alone. */
  readonly calendar?: Calendar | undefined;
};

/** May this card be renewed, why, and what follows. */
export type RenewalDecision = Decided<ConsequenceCode>;

/**
 * The conditions and readings of a notice.
 *
 * @throws {RangeError} when the notice has none on renewal
 */
export function regimeOf(notice: RenewalNotice): Regime {
  switch (notice) {
    case 'sc2025':
      return sichuan2025;
    case 'sc2021':
      return sichuan2021;
    case 'cq2022':
      return chongqing;
    default:
      throw new RangeError(unknownNotice);
  }
}

/**
 * May this card be renewed on this day? Every condition, paper and deadline of the notice is a finding with its clause.
 *
 * One condition that is not met makes it ineligible. Otherwise a fact that is missing leaves it undetermined, and
 * `missing` lists the facts that can still change that, those that most conditions wait for first. Filling in facts
 * never turns one decided outcome into the other. `contested` names the readings of which another choice, taken
 * alone, would change the outcome; `alternatives` says to what.
 *
 * @param facts - what is known; a fact left out or `null` is unknown and never taken for yes or no
 * @param options - the `notice`; `on`, the day of the application (what happens later is not looked at); `readings`, a
 *   choice for each id of `eligibilityReadings()` or `'strict'`, which makes a contested outcome undetermined and adds to
 *   `missing` the facts that would settle it; `calendar`
 * @returns the decision; `consequences` give the notice's word for what follows, and the days to act
 * @throws {InvalidFactsError} when facts are not written as facts must be; `.issues` lists them with their paths.
 *   `parseRenewalFacts` gives the same without throwing
 * @throws {InvalidDateError} when `on` is not `YYYY-MM-DD`
 * @throws {UncoveredYearError} when the 2021 window falls in a year without an announced schedule
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @throws {RangeError} when the notice is not one of the three
 * @example
 * const card = { cardType: 'examiner', issuer: 'provincial-centre', validFrom: '2023-05-21', expiryDate: '2026-05-20' }
 * const decision = decideRenewal({ ...card, activities: [] }, { notice: 'sc2025', on: '2026-05-10' })
 * decision.outcome // 'ineligible'
 * decision.findings.find(({ verdict }) => verdict === 'unmet').clause // 'sc2025.1.1.min-activity'
 * decideRenewal(card, { notice: 'sc2025', on: '2026-05-10' }).missing.length > 0 // true
 * decideRenewal({ cardType: 'examiner' }, { notice: 'cq2022', on: '2026-05-10' }).consequences[0].code // 'certify-again'
 */
export const decideRenewal = (facts: RenewalFacts, { notice, ...options }: RenewalOptions): RenewalDecision =>
  decide(regimeOf(notice), facts, options);
