import {
  type ChoiceOf,
  type ClauseId,
  choiceFor,
  type Decision,
  type Finding,
  type Issue,
  type Message,
  type NoticeId,
  type ReadingChoices,
  type ReadingId,
  type Readings,
} from '../answers';
import { type Calendar, type CivilDate, UncoveredYearError } from '../dates';
import { type FactNameOf, type FactsOf, type FactTable, type FactValueOf, factAt } from './fact-table';
import type { Answer } from './three-valued';

/** What a test may look at: the facts, the day, and how doubts are read. */
export type AskedOf<T extends FactTable> = {
  readonly table: T;
  readonly facts: FactsOf<T>;
  /** The day asked about. */
  readonly on: CivilDate;
  readonly readings: Exclude<Readings, 'strict'> | undefined;
  readonly calendar: Calendar | undefined;
  /** Told of each reading a test asks for: one that no test asked for cannot change anything. */
  readonly consult?: (reading: ReadingChoices) => void;
};

/** One condition as its clause states it. */
export type CriterionOf<T extends FactTable, Code extends string = string> = {
  readonly clause: ClauseId;
  /** Every fact the test may look at. */
  readonly facts: readonly FactNameOf<T>[];
  readonly test: (asked: AskedOf<T>) => Answer<FactNameOf<T>>;
  /** The outcome the notice attaches to this condition in particular when it is not met. */
  readonly leadsTo?: Code;
  /** Asked in principle only (原则上): when it is not met, or not known, it is shown and does not decide. */
  readonly severity?: 'warning';
};

/** What follows from a decision, by which clause, and by when to act. */
export type Consequence<Code extends string = string> = {
  readonly code: Code;
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
  /** Who decides, as far as the notice says. */
  readonly who?: string;
  /** The notice leaves it to the judgement of those who decide. */
  readonly discretion?: true;
  /** It follows only if these facts, as yet unknown, turn out so. */
  readonly dependsOn?: readonly string[];
};

/** A finding with a stable word for why, where there is more to say than the verdict. */
export type ReasonedFinding = Finding & { readonly reason?: string; readonly severity?: 'warning' };

/** What the outcome would be under another choice of one reading. */
export type Alternative<Outcome extends string = Decision['outcome']> = {
  readonly reading: ReadingId;
  readonly choice: string;
  /** `uncovered-year`: the choice needs the schedule of a year that is not announced. */
  readonly outcome: Outcome | 'uncovered-year';
};

/** One notice on one subject: its conditions in the order of the text, and what follows. */
export type RegimeOf<T extends FactTable, Code extends string = string> = {
  readonly notice: NoticeId;
  readonly table: T;
  /** Every reading a test may ask for. */
  readonly readings: readonly ReadingChoices[];
  readonly criteria: readonly CriterionOf<T, Code>[];
  readonly consequences?: (asked: AskedOf<T>, weighed: WeighedOf<T, Code>) => readonly Consequence<Code>[];
  /**
   * Whether the notice says nothing about what is asked: then nothing unmet does not mean that all is well. Answers
   * the facts that could still tell, none where it is sure, and undefined where the notice does speak.
   */
  readonly silence?: (
    asked: AskedOf<T>,
    findings: readonly ReasonedFinding[],
  ) => readonly FactNameOf<T>[] | undefined;
  /** Facts that are written well and cannot be true together. */
  readonly contradictions?: (facts: FactsOf<T>) => Iterable<Issue>;
};

/** A criterion with its answer, and the readings it asked for on the way. */
type TestedOf<T extends FactTable, Code extends string> = {
  readonly criterion: CriterionOf<T, Code>;
  readonly answer: Answer<FactNameOf<T>>;
  readonly consulted: ReadonlySet<ReadingId>;
};

export type WeighedOf<T extends FactTable, Code extends string = string> = {
  readonly outcome: Decision['outcome'];
  readonly tested: readonly TestedOf<T, Code>[];
  readonly findings: readonly ReasonedFinding[];
  readonly missing: readonly FactNameOf<T>[];
  /** The criteria that are not met, those asked in principle only included. */
  readonly unmet: readonly CriterionOf<T, Code>[];
};

/** The value of a fact where it is known. */
export const known = <T extends FactTable, const Name extends FactNameOf<T>>(
  { table, facts }: AskedOf<T>,
  name: Name,
): FactValueOf<T, Name> | undefined => factAt(table, facts, name);

export function chosen<const R extends ReadingChoices, T extends FactTable>(
  reading: R,
  asked: AskedOf<T>,
): ChoiceOf<R> {
  asked.consult?.(reading);
  return choiceFor(reading, asked.readings);
}

/** The readings for a function of another room that asks for these by itself. */
export function handOn<T extends FactTable>(
  readings: readonly ReadingChoices[],
  asked: AskedOf<T>,
): AskedOf<T>['readings'] {
  for (const reading of readings) asked.consult?.(reading);
  return asked.readings;
}

function runTest<T extends FactTable, Code extends string>(
  criterion: CriterionOf<T, Code>,
  asked: AskedOf<T>,
): TestedOf<T, Code> {
  const consulted = new Set<ReadingId>();
  const answer = criterion.test({ ...asked, consult: ({ id }) => consulted.add(id) });
  return { criterion, answer, consulted };
}

/** Runs the criteria and weighs what they say. */
export const weigh = <T extends FactTable, Code extends string>(
  regime: RegimeOf<T, Code>,
  asked: AskedOf<T>,
): WeighedOf<T, Code> =>
  weighAnswers(
    regime,
    asked,
    regime.criteria.map((criterion) => runTest(criterion, asked)),
  );

/**
 * One unmet condition decides; otherwise one unknown leaves it open. What is asked in principle only does neither. The
 * facts still missing are ordered by the number of open conditions that wait for them, then as the notice asks for them.
 */
function weighAnswers<T extends FactTable, Code extends string>(
  { silence }: RegimeOf<T, Code>,
  asked: AskedOf<T>,
  tested: readonly TestedOf<T, Code>[],
): WeighedOf<T, Code> {
  const findings = tested.map(({ criterion, answer: { verdict, why } }): ReasonedFinding => {
    const { clause, severity } = criterion;
    return {
      clause,
      verdict,
      ...(why && { reason: why.reason, detail: why.detail }),
      ...(severity && { severity }),
    };
  });
  const unmet = tested.flatMap(({ criterion, answer }) => (answer.verdict === 'unmet' ? [criterion] : []));
  if (unmet.some(({ severity }) => severity === undefined)) {
    return { outcome: 'ineligible', tested, findings, missing: [], unmet };
  }
  const open = tested.filter(
    ({ criterion, answer }) => answer.verdict === 'unknown' && criterion.severity === undefined,
  );
  const waiting = new Map<FactNameOf<T>, number>();
  for (const { answer } of open) {
    for (const fact of answer.missing) waiting.set(fact, (waiting.get(fact) ?? 0) + 1);
  }
  const missing = [...waiting].sort(([, a], [, b]) => b - a).map(([fact]) => fact);
  if (open.length > 0) return { outcome: 'undetermined', tested, findings, missing, unmet };
  const unsaid = silence?.(asked, findings);
  return unsaid === undefined
    ? { outcome: 'eligible', tested, findings, missing, unmet }
    : { outcome: 'undetermined', tested, findings, missing: unsaid, unmet };
}

/** What one other choice of one reading makes of the same facts. */
export type OtherwiseOf<T extends FactTable, Code extends string> = {
  readonly reading: ReadingId;
  readonly choice: string;
  readonly asked: AskedOf<T>;
  /** Missing where the choice needs a year that is not announced: then it cannot be ruled out that it changes anything. */
  readonly weighed?: WeighedOf<T, Code>;
};

/** Every single change of a reading. Only the criteria that asked for it are run again. */
export const otherwise = <T extends FactTable, Code extends string>(
  regime: RegimeOf<T, Code>,
  asked: AskedOf<T>,
  weighed: WeighedOf<T, Code>,
): readonly OtherwiseOf<T, Code>[] =>
  regime.readings.flatMap((reading) =>
    reading.choices
      .filter((choice) => choice !== chosen(reading, asked))
      .map((choice) => {
        const other = { ...asked, readings: { ...asked.readings, [reading.id]: choice } };
        const again = weighAgain(regime, weighed, reading.id, other);
        return { reading: reading.id, choice, asked: other, ...(again && { weighed: again }) };
      }),
  );

function weighAgain<T extends FactTable, Code extends string>(
  regime: RegimeOf<T, Code>,
  weighed: WeighedOf<T, Code>,
  reading: ReadingId,
  asked: AskedOf<T>,
): WeighedOf<T, Code> | undefined {
  if (!weighed.tested.some(({ consulted }) => consulted.has(reading))) return weighed;
  try {
    return weighAnswers(
      regime,
      asked,
      weighed.tested.map((one) => (one.consulted.has(reading) ? runTest(one.criterion, asked) : one)),
    );
  } catch (error) {
    if (error instanceof UncoveredYearError) return undefined;
    throw error;
  }
}
