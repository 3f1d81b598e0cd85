import type { Result, Rule } from '../../answers';
import {
  type Compliance,
  type DecideOptions,
  decideCompliance,
  type FactsOf,
  type FactTable,
  factNamesOf,
  parseFacts,
  type RegimeOf,
} from '../../criteria';
import { chongqingAssessment } from './assessment-chongqing';
import type { ChongqingAssessmentFacts } from './assessment-chongqing-facts';
import { sichuanAssessment } from './assessment-sichuan';
import type { SichuanAssessmentFacts } from './assessment-sichuan-facts';
import { type BodyFilingFacts, bodyFiling } from './body-filing-sichuan';
import { type CorrectionFacts, correction } from './correction-sichuan-2021';
import { unknownProcess } from './messages';
import { type PassListFacts, passList } from './pass-list-sichuan-2025';
import { type ChongqingSupervisionFacts, chongqingSupervision } from './supervision-chongqing';
import { type NationalSupervisionFacts, nationalSupervision } from './supervision-national';

/** What is known of each process. */
export type ProcessFacts = {
  readonly 'sichuan-body-filing': BodyFilingFacts;
  readonly 'sichuan-assessment': SichuanAssessmentFacts;
  readonly 'sichuan-pass-list': PassListFacts;
  readonly 'sichuan-correction': CorrectionFacts;
  readonly 'chongqing-assessment': ChongqingAssessmentFacts;
  readonly 'chongqing-supervision': ChongqingSupervisionFacts;
  readonly 'national-supervision': NationalSupervisionFacts;
};

/** A course of work that a notice prescribes. */
export type Process = keyof ProcessFacts;

type ProcessOf<Facts> = {
  readonly check: (facts: unknown, options: DecideOptions) => Compliance;
  readonly parse: (x: unknown) => Result<Facts>;
  readonly factNames: readonly string[];
  readonly clauses: Rule['clauses'];
};

const processOf = <T extends FactTable>(regime: RegimeOf<T>): ProcessOf<FactsOf<T>> => ({
  check: (facts, options) => decideCompliance(regime, facts, options),
  parse: (x) => parseFacts(regime.table, x, regime.contradictions),
  factNames: factNamesOf(regime.table),
  clauses: [...new Set(regime.criteria.map(({ clause }) => clause))],
});

const processes: { readonly [P in Process]: () => ProcessOf<ProcessFacts[P]> } = {
  'sichuan-body-filing': () => processOf(bodyFiling),
  'sichuan-assessment': () => processOf(sichuanAssessment),
  'sichuan-pass-list': () => processOf(passList),
  'sichuan-correction': () => processOf(correction),
  'chongqing-assessment': () => processOf(chongqingAssessment),
  'chongqing-supervision': () => processOf(chongqingSupervision()),
  'national-supervision': () => processOf(nationalSupervision()),
};

export const processNames = (): readonly Process[] => Object.keys(processes) as Process[];

function processNamed<P extends Process>(name: P): ProcessOf<ProcessFacts[P]> {
  if (!Object.hasOwn(processes, name)) throw new RangeError(unknownProcess(processNames()));
  return processes[name]();
}

/**
 * Was the work done as the notice prescribes: the filing of a body, an assessment before, during and after, a
 * supervision, a list of those who passed, the correction of an application? Each step is a finding with its clause.
 *
 * @param process - which course of work
 * @param facts - what is known of it; a fact left out or `null` is unknown and never taken for yes or no
 * @param options - `on`, the civil date of Beijing asked about (for the list and the correction the day on which one
 *   would act); `readings`, a choice for each id of `processReadings()` and `dateReadings()` or `'strict'`; `calendar`
 * @returns `compliant`, `non-compliant` or `undetermined`, with the facts still missing. Clauses scqm.2.1.filing,
 *   scqm.2.3.bank, scqm.2.4.before, scqm.2.4.during, scqm.2.4.after, scqm.2.5.who, scqm.2.5.sample, scqm.3.3,
 *   sc2025.3.3.list, sc2021.5.3, cq2022e.13.4, cq2022e.14.2, cq2022e.14.3, cq2022e.14.6, cq2022e.17, cq2022e.a3.note2,
 *   cq2022s.12.1.1 to 12.1.8, cq2022s.16, cn2020.10.feedback, cn2020.12.1 to 12.4, cn2020.15.1 to 15.4
 * @throws {InvalidFactsError} when facts are not written as facts must be
 * @throws {InvalidDateError} when `on` is not `YYYY-MM-DD`
 * @throws {UncoveredYearError} when a period falls in a year without an announced schedule
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @throws {RangeError} when there is no such process
 * @example
 * const filing = { finished: true, steps: [{ step: 'materials' }, { step: 'technical-assessment' }, { step: 'selection' }] }
 * checkProcess('sichuan-body-filing', filing, { on: '2024-05-06' }).findings[0].detail.en // 'The step publicity is missing.'
 */
export const checkProcess = <const P extends Process>(
  process: P,
  facts: ProcessFacts[P],
  options: DecideOptions,
): Compliance => processNamed(process).check(facts, options);

/**
 * The names of all facts a process may ask for.
 *
 * @throws {RangeError} when there is no such process
 * @example
 * processFactNames('sichuan-pass-list') // ['publishedOn', 'openObjections', 'openObjectionsToOthers']
 */
export const processFactNames = (process: Process): readonly string[] => processNamed(process).factNames;

/**
 * Reads the facts of a process out of unknown JSON; a misspelt name is an issue and not an unknown fact.
 *
 * @param process - which course of work
 * @param x - anything; never throws on JSON
 * @returns the facts as they stand, or issues with their paths: `invalid-fact`, `unknown-fact`, `contradictory-facts`
 * @throws {RangeError} when there is no such process
 * @example
 * parseProcessFacts('sichuan-correction', { window: 'application' }).ok // true
 * parseProcessFacts('sichuan-correction', { windows: 'application' }).issues[0].suggestion // 'window'
 */
export const parseProcessFacts = <const P extends Process>(process: P, x: unknown): Result<ProcessFacts[P]> =>
  processNamed(process).parse(x);

/** The clauses on how work is done, process by process. */
export const processRules = (): readonly Rule[] =>
  processNames().map((name) => ({ name: `checkProcess/${name}`, clauses: processNamed(name).clauses }));
