import {
  type ChoiceOf,
  type ClauseId,
  choiceFor,
  type Decision,
  type Finding,
  type Message,
  type NoticeId,
  type ReadingChoices,
  type ReadingId,
  type Readings,
} from '../answers';
import { type Calendar, type CivilDate, UncoveredYearError } from '../dates';
import { type FactName, type FactValue, factAt, type RenewalFacts } from './facts';
import type { Answer } from './three-valued';

/** What a test may look at: the facts, the day, and how doubts are read. */
export type Asked = {
  readonly facts: RenewalFacts;
  /** The day the application is, or would be, handed in. */
  readonly on: CivilDate;
  readonly readings: Exclude<Readings, 'strict'> | undefined;
  readonly calendar: Calendar | undefined;
  /** Told of each reading a test asks for: one that no test asked for cannot change anything. */
  readonly consult?: (reading: ReadingChoices) => void;
};

/** One condition as its clause states it. */
export type Criterion = {
  readonly clause: ClauseId;
  /** Every fact the test may look at. */
  readonly facts: readonly FactName[];
  readonly test: (asked: Asked) => Answer;
  /** The outcome the notice attaches to this condition in particular when it is not met. */
  readonly leadsTo?: ConsequenceCode;
};

/** What follows: `apply` and `wait` say what to do, the others are the outcomes the notices name. */
export type ConsequenceCode =
  | 'apply'
  | 'wait'
  | 'apply-to-issuing-city'
  | 'not-passed'
  | 'not-renewed'
  | 'void-on-expiry'
  | 'qualification-cancelled'
  | 'renewal-barred'
  | 'certify-again';

/** What follows from a decision, by which clause, and by when to act. */
export type Consequence = {
  readonly code: ConsequenceCode;
  /** `now`: it follows as things stand; `otherwise`: it follows when nothing is done in time. */
  readonly when: 'now' | 'otherwise';
  readonly clause: ClauseId;
  /** The notice's own word for the outcome where it has one. */
  readonly term: Message;
  /** What to do. */
  readonly action: Message;
  /** The first day of the effect, or the first day on which one may act. */
  readonly from?: string;
  /** The last day on which one may act, itself included. */
  readonly by?: string;
};

/** A finding with a stable word for why, where there is more to say than the verdict. */
export type RenewalFinding = Finding & { readonly reason?: string };

/** What the outcome would be under another choice of one reading. */
export type Alternative = {
  readonly reading: ReadingId;
  readonly choice: string;
  /** `uncovered-year`: the choice needs the schedule of a year that is not announced. */
  readonly outcome: Decision['outcome'] | 'uncovered-year';
};

/** One notice on one subject: its conditions in the order of the text, and what follows. */
export type Regime = {
  readonly notice: NoticeId;
  /** Every reading a test may ask for. */
  readonly readings: readonly ReadingChoices[];
  readonly criteria: readonly Criterion[];
  readonly consequences: (asked: Asked, weighed: Weighed) => readonly Consequence[];
};

/** A criterion with its answer, and the readings it asked for on the way. */
type Tested = {
  readonly criterion: Criterion;
  readonly answer: Answer;
  readonly consulted: ReadonlySet<ReadingId>;
};

export type Weighed = {
  readonly outcome: Decision['outcome'];
  readonly tested: readonly Tested[];
  readonly findings: readonly RenewalFinding[];
  readonly missing: readonly FactName[];
  /** The criteria that are not met. */
  readonly unmet: readonly Criterion[];
};

/** The value of a fact where it is known. */
export const known = <const Name extends FactName>(
  { facts }: Asked,
  name: Name,
): FactValue<Name> | undefined => factAt(facts, name);

export function chosen<const R extends ReadingChoices>(reading: R, asked: Asked): ChoiceOf<R> {
  asked.consult?.(reading);
  return choiceFor(reading, asked.readings);
}

/** The readings for a function of another room that asks for these by itself. */
export function handOn(readings: readonly ReadingChoices[], asked: Asked): Asked['readings'] {
  for (const reading of readings) asked.consult?.(reading);
  return asked.readings;
}

function runTest(criterion: Criterion, asked: Asked): Tested {
  const consulted = new Set<ReadingId>();
  const answer = criterion.test({ ...asked, consult: ({ id }) => consulted.add(id) });
  return { criterion, answer, consulted };
}

/** Runs the criteria and weighs what they say. */
export const weigh = ({ criteria }: Regime, asked: Asked): Weighed =>
  weighAnswers(criteria.map((criterion) => runTest(criterion, asked)));

/**
 * One unmet condition decides; otherwise one unknown leaves it open. The facts still missing are ordered by the number
 * of open conditions that wait for them, then as the notice asks for them.
 */
function weighAnswers(tested: readonly Tested[]): Weighed {
  const findings = tested.map(({ criterion: { clause }, answer: { verdict, why } }): RenewalFinding => {
    return { clause, verdict, ...(why && { reason: why.reason, detail: why.detail }) };
  });
  const unmet = tested.flatMap(({ criterion, answer }) => (answer.verdict === 'unmet' ? [criterion] : []));
  if (unmet.length > 0) return { outcome: 'ineligible', tested, findings, missing: [], unmet };

  const waiting = new Map<FactName, number>();
  for (const { answer } of tested) {
    for (const fact of answer.missing) waiting.set(fact, (waiting.get(fact) ?? 0) + 1);
  }
  const missing = [...waiting].sort(([, a], [, b]) => b - a).map(([fact]) => fact);
  const isOpen = findings.some(({ verdict }) => verdict === 'unknown');
  return { outcome: isOpen ? 'undetermined' : 'eligible', tested, findings, missing, unmet };
}

/** Every single change of a reading that changes the outcome, and what it leads to. */
export function alternativesTo(regime: Regime, asked: Asked, { outcome, tested }: Weighed) {
  const found: (Alternative & { readonly missing: readonly FactName[] })[] = [];
  for (const reading of regime.readings) {
    if (!tested.some(({ consulted }) => consulted.has(reading.id))) continue;
    for (const choice of reading.choices) {
      if (choice === chosen(reading, asked)) continue;
      const readings = { ...asked.readings, [reading.id]: choice };
      const other = weighOtherwise(tested, reading.id, { ...asked, readings });
      if (other.outcome !== outcome) found.push({ reading: reading.id, choice, ...other });
    }
  }
  return found;
}

/**
 * Runs those criteria again that asked for a reading. Where its other choice needs a year that is not announced, it
 * cannot be ruled out that it changes the outcome.
 */
function weighOtherwise(
  tested: readonly Tested[],
  reading: ReadingId,
  asked: Asked,
): Pick<Alternative, 'outcome'> & Pick<Weighed, 'missing'> {
  try {
    const { outcome, missing } = weighAnswers(
      tested.map((one) => (one.consulted.has(reading) ? runTest(one.criterion, asked) : one)),
    );
    return { outcome, missing };
  } catch (error) {
    if (error instanceof UncoveredYearError) return { outcome: 'uncovered-year', missing: [] };
    throw error;
  }
}
