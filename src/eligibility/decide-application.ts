import type { Result, Rule } from '../answers';
import { type Decided, type DecideOptions, decide, parseFacts, rulesOf } from '../criteria';
import { chongqing } from './application-chongqing';
import { type ApplicationFacts, applicationFactTable, contradictions, type Stage } from './application-facts';
import * as messages from './application-messages';
import { national } from './application-national';
import type { ApplicationConsequenceCode, ApplicationRegime } from './application-posts';
import { sichuan2021 } from './application-sichuan-2021';

const regimes = { sc2021: sichuan2021, cq2022: chongqing, cn2020: national } as const;

/** A notice that says who may apply: for examiners in Sichuan, for both in Chongqing, for supervisors nationally. */
export type ApplicationNotice = keyof typeof regimes;

/** Options of {@link decideApplication}. */
export type ApplicationOptions = DecideOptions & {
  readonly notice: ApplicationNotice;
  /**
   * `application`, unless said otherwise: may this person apply; no exam is asked for. `certification`: may this person
   * be certified or appointed, the exam included. In both `on` is the day of the application.
   */
  readonly stage?: Stage | undefined;
};

/** May this person apply or be certified, why, and what follows. */
export type ApplicationDecision = Decided<ApplicationConsequenceCode> & {
  readonly notice: ApplicationNotice;
  readonly stage: Stage;
};

/**
 * The conditions and readings of a notice.
 *
 * @throws {RangeError} when the notice has none on applications, or the stage is none
 */
export function applicationRegimeOf(notice: ApplicationNotice, stage: Stage): ApplicationRegime {
  if (!Object.hasOwn(regimes, notice)) throw new RangeError(messages.unknownNotice);
  if (stage !== 'application' && stage !== 'certification') throw new RangeError(messages.unknownStage);
  return regimes[notice](stage);
}

/**
 * May this person apply as examiner, senior examiner, special-ability examiner, external or internal supervisor, and at
 * the stage of certification: be certified or appointed? Every condition of the notice is a finding with its clause.
 *
 * One condition that is not met makes it ineligible. Otherwise a fact that is missing leaves it undetermined and stands
 * in `missing`. Two things leave it undetermined with nothing missing, and the finding gives the `reason`:
 * `needs-discretion`, where the notice lets an office decide, and `post-not-governed`, where the post is none of this
 * notice. Ages are counted in completed years on the day of the application.
 *
 * @param facts - what is known; a fact left out or `null` is unknown and never taken for yes or no. A list that is given
 *   is complete: no certificate, no card, no cancellation beside those listed
 * @param options - the `notice`; `on`, the day of the application, a civil date of Beijing; `stage`; `readings`, a choice
 *   for each id of `applicationReadings()` or `'strict'`; `calendar`
 * @returns the decision; `consequences` say what to do next, and from or until which day
 * @throws {InvalidFactsError} when facts are not written as facts must be; `parseApplicationFacts` gives the same
 *   without throwing
 * @throws {InvalidDateError} when `on` is not `YYYY-MM-DD`
 * @throws {UncoveredYearError} when a bar is read to move past rest days in a year without an announced schedule
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @throws {RangeError} when the notice is not one of the three, or the stage none of the two
 * @example
 * const wang = { post: 'external-supervisor', sex: 'female', birthDate: '1964-12-01', healthy: true, badRecord: false }
 * decideApplication(wang, { notice: 'cq2022', on: '2025-12-01' }).outcome // 'ineligible'
 * decideApplication(wang, { notice: 'cn2020', on: '2025-12-01' }).outcome // 'undetermined'
 * decideApplication(wang, { notice: 'cn2020', on: '2025-12-01' }).missing.includes('attested.politics') // true
 * decideApplication(wang, { notice: 'sc2021', on: '2025-12-01' }).findings[0].reason // 'post-not-governed'
 */
export function decideApplication(
  facts: ApplicationFacts,
  { notice, stage = 'application', ...options }: ApplicationOptions,
): ApplicationDecision {
  return { ...decide(applicationRegimeOf(notice, stage), facts, options), notice, stage };
}

/**
 * Reads the facts of an application out of unknown JSON. Strict: a name that is no fact is an issue and not an unknown
 * fact.
 *
 * @param x - anything; never throws on JSON
 * @returns the facts as they stand, or issues with their paths: `invalid-fact` (a score off the scale is one),
 *   `unknown-fact`, `given-twice` (a list and its count), `contradictory-facts`
 * @example
 * parseApplicationFacts({ post: 'examiner', birthDate: null }).ok // true
 * parseApplicationFacts({ exam: { score: 100.5 } }).issues[0].code // 'invalid-fact'
 * parseApplicationFacts({ jobType: ['电工'] }).issues[0].suggestion // 'jobTypes'
 */
export const parseApplicationFacts = (x: unknown): Result<ApplicationFacts> =>
  parseFacts(applicationFactTable, x, contradictions);

/**
 * The clauses a decision on an application goes through, notice by notice.
 */
export const applicationRules = (): readonly Rule[] =>
  rulesOf(
    'decideApplication',
    Object.values(regimes).map((regime) => regime('certification')),
  );
