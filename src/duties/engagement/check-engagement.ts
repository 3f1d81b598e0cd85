import type { Rule } from '../../answers';
import {
  type Compliance,
  type DecideOptions,
  decideCompliance,
  rulesOf,
  unknownNotice,
} from '../../criteria';
import { type ChongqingConsequence, chongqing } from './chongqing';
import type { EngagementFacts } from './facts';
import { type NationalConsequence, national } from './national';
import { type SichuanConsequence, sichuanQuality } from './sichuan-quality';

/** A notice with rules on engaging supervisors or examiners: the national one, Chongqing's, Sichuan's on quality. */
export type EngagementNotice = 'cn2020' | 'cq2022' | 'scqm';

/** Options of {@link checkEngagement}. */
export type EngagementOptions = DecideOptions & { readonly notice: EngagementNotice };

/** What follows from an engagement that is not as the notice asks. */
export type EngagementConsequence = NationalConsequence | ChongqingConsequence | SichuanConsequence;

/** Is the engagement as the notice asks, why, and what follows. */
export type EngagementCheck = Compliance<EngagementConsequence>;

/**
 * Is a person engaged as a notice asks? Nationally a supervisor's contract is for three years, ends by itself and is
 * signed three times at most (cn2020.8.term). In Chongqing three terms are the limit in principle, a warning
 * (cq2022s.14.term); an examiner's card has to be in force (cq2022e.12), her contract to state what it must and to go
 * with the card (cq2022e.16), and three years have to pass after a cancellation (cq2022e.21.head). In Sichuan an
 * examiner assessed as unqualified or with a problem in assessing is not engaged again (scqm.2.2.norenew).
 *
 * @param facts - what is known; a fact left out or `null` is unknown and never taken for yes or no
 * @param options - the `notice`; `on`, the civil date of Beijing asked about; `readings`; `calendar`
 * @throws {InvalidFactsError} when the facts are not written as facts must be
 * @throws {InvalidDateError} when `on` is not `YYYY-MM-DD`
 * @throws {UncoveredYearError} when a bar is read to move from a rest day of a year without an announced schedule
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @throws {RangeError} when the notice has no rules on engagements
 * @example
 * const term = (year) => ({ body: 'a', from: `${year}-03-01`, to: `${year + 3}-02-28` })
 * const contract = { signed: true, body: 'a', from: '2021-03-01', to: '2024-02-29' }
 * const facts = { engagedAs: 'internal-supervisor', contract, earlierTerms: [term(2012), term(2015), term(2018)] }
 * checkEngagement(facts, { notice: 'cn2020', on: '2022-01-05' }).outcome // 'non-compliant'
 * checkEngagement(facts, { notice: 'cq2022', on: '2022-01-05' }).outcome // 'compliant'
 * checkEngagement(facts, { notice: 'cq2022', on: '2022-01-05' }).findings[1].reason // 'too-many-terms'
 */
export function checkEngagement(
  facts: EngagementFacts,
  { notice, ...options }: EngagementOptions,
): EngagementCheck {
  switch (notice) {
    case 'cn2020':
      return decideCompliance(national, facts, options);
    case 'cq2022':
      return decideCompliance(chongqing, facts, options);
    case 'scqm':
      return decideCompliance(sichuanQuality, facts, options);
    default:
      throw new RangeError(unknownNotice(['cn2020', 'cq2022', 'scqm']));
  }
}

/** The clauses that checks of engagements go through. */
export const engagementRules = (): readonly Rule[] =>
  rulesOf('checkEngagement', [national, chongqing, sichuanQuality]);
