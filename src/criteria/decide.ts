import {
  choiceFor,
  type Decision,
  type NoticeId,
  type ReadingId,
  type Readings,
  type Rule,
} from '../answers';
import { type Calendar, InvalidDateError, isCivilDate } from '../dates';
import { checkFacts } from './check-facts';
import {
  type Alternative,
  type AskedOf,
  alternativesTo,
  type Consequence,
  type ReasonedFinding,
  type RegimeOf,
  weigh,
} from './evaluate';
import type { FactTable } from './fact-table';

/** What every decision is asked with. */
export type DecideOptions = {
  /** The civil date of Beijing asked about, `YYYY-MM-DD`. */
  readonly on: string;
  /** A choice per reading, or `'strict'`. */
  readonly readings?: Readings | undefined;
  /** The schedule extended by `extendCalendar`; without it, the schedule alone. */
  readonly calendar?: Calendar | undefined;
};

/** An answer with its reasons: what each clause says, what is missing, what follows and what can be read otherwise. */
export type Reasoned<Outcome extends string, Code extends string = string> = Omit<
  Decision,
  'outcome' | 'findings'
> & {
  readonly outcome: Outcome;
  readonly findings: readonly ReasonedFinding[];
  readonly consequences: readonly Consequence<Code>[];
  /** For each contested reading, the choices that change the outcome and what to. */
  readonly alternatives: readonly Alternative<Outcome>[];
};

/** May this person: eligible, ineligible, or undetermined. */
export type Decided<Code extends string = string> = Reasoned<Decision['outcome'], Code>;

/** Is this as the notice asks. */
export type ComplianceOutcome = 'compliant' | 'non-compliant' | 'undetermined';
export type Compliance<Code extends string = string> = Reasoned<ComplianceOutcome, Code>;

/** The readings a test may take; each choice is checked, whether it comes to matter or not. */
export function readingsFor<T extends FactTable, Code extends string>(
  regime: RegimeOf<T, Code>,
  readings: Readings | undefined,
): AskedOf<T>['readings'] {
  for (const reading of regime.readings) choiceFor(reading, readings);
  return readings === 'strict' ? undefined : readings;
}

/**
 * Asks a regime. One condition that is not met makes it ineligible. Otherwise a fact that is missing leaves it
 * undetermined. `'strict'` makes a contested outcome undetermined, adds the facts that would settle it, and lets nothing
 * follow from a condition that another choice would meet.
 *
 * @throws {InvalidFactsError} when facts are not written as facts must be
 * @throws {InvalidDateError} when `on` is not `YYYY-MM-DD`
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 */
export function decide<T extends FactTable, Code extends string>(
  regime: RegimeOf<T, Code>,
  facts: unknown,
  { on, readings, calendar }: DecideOptions,
): Decided<Code> {
  if (!isCivilDate(on)) throw new InvalidDateError(on);
  const asked: AskedOf<T> = {
    table: regime.table,
    facts: checkFacts<T>(regime.table, facts, regime.contradictions),
    on,
    readings: readingsFor(regime, readings),
    calendar,
  };
  const weighed = weigh(regime, asked);
  const others = alternativesTo(regime, asked, weighed);
  const contested = [...new Set<ReadingId>(others.map(({ reading }) => reading))];
  const isLeftOpen = readings === 'strict' && contested.length > 0;
  const settling = isLeftOpen ? others.flatMap(({ missing }) => missing) : [];
  const outcome = isLeftOpen ? 'undetermined' : weighed.outcome;
  // Left open, nothing follows from what another choice would undo.
  const unmet = isLeftOpen
    ? weighed.unmet.filter((criterion) => others.every((other) => other.unmet.includes(criterion)))
    : weighed.unmet;
  return {
    outcome,
    notice: regime.notice,
    on,
    findings: weighed.findings,
    missing: [...new Set([...weighed.missing, ...settling])],
    contested,
    consequences: regime.consequences?.(asked, { ...weighed, unmet, outcome }) ?? [],
    alternatives: others.map(({ reading, choice, outcome: other }) => ({ reading, choice, outcome: other })),
  };
}

const complianceOf = {
  eligible: 'compliant',
  ineligible: 'non-compliant',
  undetermined: 'undetermined',
  'uncovered-year': 'uncovered-year',
} as const;

/** The same for what is no person's application: a roster, a body, a course of conduct. */
export function decideCompliance<T extends FactTable, Code extends string>(
  regime: RegimeOf<T, Code>,
  facts: unknown,
  options: DecideOptions,
): Compliance<Code> {
  const decided = decide(regime, facts, options);
  return {
    ...decided,
    outcome: complianceOf[decided.outcome],
    alternatives: decided.alternatives.map((other) => ({ ...other, outcome: complianceOf[other.outcome] })),
  };
}

/** What a ledger wants to know of a decision: the clauses it goes through, notice by notice. */
export const rulesOf = (
  name: string,
  regimes: readonly {
    readonly notice: NoticeId;
    readonly criteria: readonly { readonly clause: Rule['clauses'][number] }[];
  }[],
): readonly Rule[] =>
  regimes.map(({ notice, criteria }) => ({
    name: `${name}/${notice}`,
    clauses: [...new Set(criteria.map(({ clause }) => clause))],
  }));
