import type { Message, Reading } from '../../answers';
import { clause as clauseOf } from '../../notices';
import type { Case, UnreadableCase } from './case';
import { type Difference, match } from './match';
import * as messages from './messages';
import type { CaseReport } from './report';

/** The functions a case can call, by name. */
export type Callables = ReadonlyMap<string, (...args: unknown[]) => unknown>;

/** How one run of a case went: why it failed, and where the answer differed. Both empty when it passed. */
type CaseOutcome = {
  readonly under?: string;
  readonly problems: readonly Message[];
  readonly differences: readonly Difference[];
};

/** Runs a case as written and once under each choice it names. */
export function runCase(
  each: Case | UnreadableCase,
  callables: Callables,
  readings: readonly Reading[],
): CaseReport[] {
  const { line, id } = each;
  const outcomes = 'problem' in each ? [failed(each.problem)] : outcomesOf(each, callables, readings);
  return outcomes.map((outcome) => ({
    line,
    ...(id === undefined ? {} : { id }),
    ...('problem' in each
      ? {}
      : { call: each.call, ...(each.clause === undefined ? {} : { clause: each.clause }) }),
    ...outcome,
    passed: outcome.problems.length + outcome.differences.length === 0,
  }));
}

function outcomesOf(each: Case, callables: Callables, readings: readonly Reading[]): CaseOutcome[] {
  const callable = callables.get(each.call);
  if (callable === undefined) return [failed(messages.unknownCall(each.call, nearest(each.call, callables)))];
  if (each.clause !== undefined && clauseOf(each.clause) === undefined) {
    return [failed(messages.unknownClause(each.clause))];
  }
  const outcomes = [check(each.expect, () => invoke(callable, each.args, each.options))];
  for (const [id, expectations] of Object.entries(each.under)) {
    const reading = readings.find((known) => known.id === id);
    if (reading === undefined) outcomes.push(failed(messages.unknownReading(id)));
    const missing = reading?.choices.filter((choice) => !Object.hasOwn(expectations, choice)) ?? [];
    if (missing.length > 0) outcomes.push(failed(messages.choicesMissing(id, missing)));
    for (const [choice, expect] of Object.entries(expectations)) {
      const options = withReading(each.options, id, choice);
      const outcome = check(expect, () => invoke(callable, each.args, options));
      outcomes.push({ ...outcome, under: `${id}=${choice}` });
    }
  }
  return outcomes;
}

const failed = (problem: Message): CaseOutcome => ({ problems: [problem], differences: [] });

type Answer = { readonly returned: unknown } | { readonly thrown: unknown };

function invoke(
  callable: (...args: unknown[]) => unknown,
  args: readonly unknown[],
  options: Case['options'],
): Answer {
  try {
    return { returned: callable(...args, ...(options === undefined ? [] : [options])) };
  } catch (thrown) {
    return { thrown };
  }
}

function withReading(options: Case['options'], id: string, choice: string): NonNullable<Case['options']> {
  const chosen = options?.readings;
  const others = typeof chosen === 'object' && chosen !== null ? chosen : {};
  return { ...options, readings: { ...others, [id]: choice } };
}

const thrownKey = '$throws';

function check(expect: unknown, call: () => Answer): CaseOutcome {
  const answer = call();
  const wanted =
    typeof expect === 'object' && expect !== null && thrownKey in expect ? expect[thrownKey] : undefined;
  if (wanted !== undefined || 'thrown' in answer) {
    const names = 'thrown' in answer ? errorNames(answer.thrown) : [];
    const isExpected = typeof wanted === 'string' && names.includes(wanted);
    const got = 'thrown' in answer ? { [thrownKey]: names[0] } : answer.returned;
    return { problems: [], differences: isExpected ? [] : [{ path: [], expected: expect, got }] };
  }
  const { differences, compared } = match(expect, answer.returned);
  return { problems: compared === 0 ? [messages.checksNothing] : [], differences };
}

/** The name of an error and those of the errors it is a kind of: an InvalidDateError is a RangeError, too. */
function errorNames(thrown: unknown): string[] {
  if (!(thrown instanceof Error)) return [];
  const names: string[] = [];
  for (let kind: unknown = thrown; kind instanceof Error; kind = Object.getPrototypeOf(kind))
    names.push(kind.name);
  return [...new Set([...names, 'Error'])];
}

/** The functions that begin most like the name; nothing where none begins half like it. */
function nearest(name: string, callables: Callables): string[] {
  const shared = (known: string) => {
    let length = 0;
    while (length < known.length && known[length]?.toLowerCase() === name[length]?.toLowerCase()) length += 1;
    return length;
  };
  const longest = Math.max(...[...callables.keys()].map(shared));
  if (longest * 2 < name.length) return [];
  return [...callables.keys()].filter((known) => shared(known) === longest).slice(0, 3);
}
