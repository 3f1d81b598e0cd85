import type { Readings, Result, Rule } from '../../answers';
import { type Decided, decide, parseFacts, type RegimeOf, rulesOf, unknownNotice } from '../../criteria';
import type { Calendar } from '../../dates';
import { withCardCode } from './card-code';
import { chongqing } from './chongqing';
import { contradictions } from './contradictions';
import { type ServiceFacts, serviceFactTable } from './facts';
import { national } from './national';
import { sichuan } from './sichuan';

/** A notice that can be asked who may do a job: the national procedure, Sichuan's notices, Chongqing's. */
export type ServiceNotice = 'cn2020' | 'sc2025' | 'cq2022';

/** Options of {@link decideService}. */
export type ServiceOptions = {
  readonly notice: ServiceNotice;
  /** The civil date of Beijing on which the question is asked, `YYYY-MM-DD`. The days of the job are facts. */
  readonly on: string;
  /** A choice per reading, or `'strict'`. */
  readonly readings?: Readings | undefined;
  /** Taken for the sake of one set of options for all decisions; no condition here counts working days. */
  readonly calendar?: Calendar | undefined;
};

type Table = typeof serviceFactTable;

/** May this person do this job, and why. */
export type ServiceDecision = Decided & { readonly notice: ServiceNotice };

function regimeOf(notice: ServiceNotice): RegimeOf<Table> {
  switch (notice) {
    case 'cn2020':
      return national;
    case 'sc2025':
      return sichuan;
    case 'cq2022':
      return chongqing;
    default:
      throw new RangeError(unknownNotice(['cn2020', 'sc2025', 'cq2022']));
  }
}

/**
 * May this person do this job: assess, or supervise as an external or internal supervisor, on these days, at this level,
 * for this body? `eligible` means that the person may serve.
 *
 * The card must cover every day of the job, first and last included. Whether anything may affect fairness is for the
 * caller to find out: `conflicts` left out is unknown, an empty list says that nothing was found. The national procedure
 * is about supervisors only and leaves an examiner undetermined. Who may serve beside whom is not asked here.
 *
 * @param facts - what is known; a fact left out or `null` is unknown and never taken for yes or no. A `card.code` spares
 *   the facts that it tells
 * @param options - the `notice`; `on`, the day on which it is asked (the days of the job are facts); `readings`, a choice
 *   for each id of `serviceReadings()` or `'strict'`, which makes a contested outcome undetermined
 * @returns the decision: a finding for each clause (cn2020.4.kinds to cn2020.16.avoid; sc2025.4.2.use and sc2021.1.scope;
 *   cq2022s.3.outer to cq2022s.14.hire and cq2022e.2 to cq2022e.14.8), the facts missing, the readings contested
 * @throws {InvalidFactsError} when facts are not written as facts must be, or contradict each other or the card code
 * @throws {InvalidDateError} when `on` is not `YYYY-MM-DD`
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @throws {RangeError} when the notice is not one of the three
 * @example
 * const facts = { role: 'examiner', card: { code: '24310020124' }, job: { level: 'level-2' } }
 * const decision = decideService(facts, { notice: 'cq2022', on: '2026-05-10' })
 * decision.outcome // 'ineligible'
 * decision.findings.find(({ verdict }) => verdict === 'unmet').clause // 'cq2022e.3'
 * decideService(facts, { notice: 'sc2025', on: '2026-05-10' }).outcome // 'undetermined'
 */
export const decideService = (
  facts: ServiceFacts,
  { notice, on, readings, calendar }: ServiceOptions,
): ServiceDecision => ({
  ...decide(regimeOf(notice), withCardCode(facts), { on, readings, calendar }),
  notice,
});

/**
 * Reads the facts about a person and a job out of unknown JSON. Strict: a name that is no fact is an issue and not an
 * unknown fact.
 *
 * @param x - anything; never throws on JSON
 * @returns the facts as they stand, or issues with their paths: `invalid-fact`, `unknown-fact`, `contradictory-facts`
 *   (two days in the wrong order, or a fact that the card code denies)
 * @example
 * parseServiceFacts({ role: 'examiner', conflicts: [] }).ok // true
 * parseServiceFacts({ card: { code: 'R51210001', issuedIn: 'chongqing' } }).issues[0].code // 'contradictory-facts'
 */
export const parseServiceFacts = (x: unknown): Result<ServiceFacts> =>
  parseFacts(serviceFactTable, x, contradictions);

/**
 * The clauses that decide who may do a job, notice by notice.
 */
export const serviceRules = (): readonly Rule[] => [
  ...rulesOf('decideService', [national, sichuan, chongqing]),
  { name: 'levelsAssessedBy', clauses: ['cq2022e.3'] },
];
