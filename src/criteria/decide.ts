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
  type Consequence,
  type OtherwiseOf,
  otherwise,
  type ReasonedFinding,
  type RegimeOf,
  type WeighedOf,
  weigh,
} from './evaluate';
import type { FactTable } from './fact-table';
import { type OtherConsequences, otherConsequences, undisputed } from './other-consequences';

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
  /** Each single change of a reading that adds or removes a consequence, or moves its days. */
  readonly otherConsequences: readonly OtherConsequences<Code>[];
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
 * undetermined. `'strict'` makes a contested outcome undetermined, adds the facts that would settle it, and lets only that
 * follow which follows under every choice.
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
  const others = otherwise(regime, asked, weighed);
  const turning = others.filter((other) => other.weighed?.outcome !== weighed.outcome);
  const consequences = regime.consequences?.(asked, weighed) ?? [];
  const elsewhere = otherConsequences(regime, consequences, others);
  const answer: Decided<Code> = {
    outcome: weighed.outcome,
    notice: regime.notice,
    on,
    findings: weighed.findings,
    missing: weighed.missing,
    contested: [...new Set<ReadingId>(turning.map(({ reading }) => reading))],
    consequences,
    alternatives: turning.map(({ reading, choice, weighed: other }) => ({
      reading,
      choice,
      outcome: other?.outcome ?? 'uncovered-year',
    })),
    otherConsequences: elsewhere,
  };
  return readings === 'strict' ? leftOpen(regime, asked, answer, weighed, turning) : answer;
}

/** No doubt is decided: what another choice would turn is undetermined, and only what follows in any case follows. */
function leftOpen<T extends FactTable, Code extends string>(
  regime: RegimeOf<T, Code>,
  asked: AskedOf<T>,
  answer: Decided<Code>,
  weighed: WeighedOf<T, Code>,
  turning: readonly OtherwiseOf<T, Code>[],
): Decided<Code> {
  if (turning.length === 0) {
    return { ...answer, consequences: undisputed(answer.consequences, answer.otherConsequences) };
  }
  const outcome = 'undetermined';
  const settling = turning.flatMap((other) => other.weighed?.missing ?? []);
  const unmet = weighed.unmet.filter((criterion) =>
    turning.every((other) => other.weighed?.unmet.includes(criterion) ?? false),
  );
  const consequences = regime.consequences?.(asked, { ...weighed, unmet, outcome }) ?? [];
  return {
    ...answer,
    outcome,
    missing: [...new Set([...answer.missing, ...settling])],
    consequences: undisputed(consequences, answer.otherConsequences),
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
