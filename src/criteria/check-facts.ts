import { type Issue, isJsonObject, type Message, type Result } from '../answers';
import { isNearName } from '../answers/near-name';
import { type CivilDate, isCivilDate } from '../dates';
import {
  type FactsOf,
  type FactTable,
  isFact,
  isListOfWords,
  isReadFact,
  isRecords,
  type Leaf,
  type ReadFact,
} from './fact-table';
import * as messages from './messages';

type Path = readonly (string | number)[];

/** Facts were handed to a decision that are not written as facts must be. */
export class InvalidFactsError extends TypeError {
  override readonly name = 'InvalidFactsError';
  /** What is wrong, each with its path; the same as parsing the facts gives. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(messages.invalidFacts(issues.map(({ path = [] }) => path.join('.'))));
    this.issues = issues;
  }
}

/** A date no card or application can bear is a slip of the pen, and far from where date arithmetic ends. */
const isPlausibleDate = (x: unknown): x is CivilDate =>
  isCivilDate(x) && x >= '1900-01-01' && x <= '2999-12-31';

const isCount = (x: unknown): boolean => Number.isSafeInteger(x) && (x as number) >= 0;
const isText = (x: unknown): boolean => typeof x === 'string' && x.trim() !== '';

function isShare(x: unknown): boolean {
  if (!isJsonObject(x) || !isCount(x.poor) || !isCount(x.total)) return false;
  return (x.poor as number) <= (x.total as number) && Object.keys(x).length === 2;
}

/** What is expected of a fact, where its value is something else. */
function expectedOf(leaf: Exclude<Leaf, ReadFact>, value: unknown): Message | undefined {
  if (typeof leaf === 'object') {
    if (!isListOfWords(leaf)) return leaf.some((word) => word === value) ? undefined : messages.oneOf(leaf);
    const areWords = Array.isArray(value) && value.every((word) => leaf.listOf.includes(word));
    return areWords ? undefined : messages.someOf(leaf.listOf);
  }
  switch (leaf) {
    case 'yes-no':
      return typeof value === 'boolean' ? undefined : messages.yesOrNo;
    case 'date':
      return isPlausibleDate(value) ? undefined : messages.aDate;
    case 'count':
      return isCount(value) ? undefined : messages.aCount;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? undefined : messages.aNumber;
    case 'text':
      return isText(value) ? undefined : messages.aName;
    case 'texts':
      return Array.isArray(value) && value.every(isText) ? undefined : messages.names;
    default:
      return isShare(value) ? undefined : messages.aShare;
  }
}

const invalid = (path: Path, message: Message): Issue => ({ code: 'invalid-fact', path, message });

/** Issues of the facts in a group or record; an unknown name is a misspelt fact and not an unknown one. */
function* issuesInGroup(table: FactTable, value: unknown, path: Path): Generator<Issue> {
  if (!isJsonObject(value)) {
    yield invalid(path, messages.aGroup(Object.keys(table)));
    return;
  }
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(table, name)) continue;
    const suggestion = Object.keys(table).find((known) => isNearName(known, name));
    yield {
      code: 'unknown-fact',
      path: [...path, name],
      message: messages.unknownFact(Object.keys(table)),
      ...(suggestion !== undefined && { suggestion }),
    };
  }
  for (const [name, entry] of Object.entries(table)) {
    const fact = Object.hasOwn(value, name) ? value[name] : undefined;
    if (fact === undefined || fact === null) continue;
    yield* issuesOf(entry, fact, [...path, name]);
  }
}

function* issuesOf(entry: FactTable[string], value: unknown, path: Path): Generator<Issue> {
  if (!isFact(entry)) return yield* issuesInGroup(entry, value, path);
  if (isRecords(entry)) return yield* issuesInRecords(entry, value, path);
  if (isReadFact(entry)) return yield* issuesOfReader(entry, value, path);
  const expected = expectedOf(entry, value);
  if (expected !== undefined) yield invalid(path, expected);
}

function* issuesInRecords(
  { each, required }: Extract<FactTable[string], { readonly each: unknown; readonly required: unknown }>,
  value: unknown,
  path: Path,
): Generator<Issue> {
  if (!Array.isArray(value)) return yield invalid(path, messages.aList);
  for (const [index, record] of value.entries()) {
    yield* issuesInGroup(each as FactTable, record, [...path, index]);
    if (!isJsonObject(record)) continue;
    for (const field of required as readonly string[]) {
      const given = Object.hasOwn(record, field) ? record[field] : undefined;
      if (given === undefined || given === null) yield invalid([...path, index, field], messages.needed);
    }
  }
}

function* issuesOfReader({ read }: ReadFact, value: unknown, path: Path): Generator<Issue> {
  const result = read(value);
  if (result.ok) return;
  for (const issue of result.issues) yield { ...issue, path: [...path, ...(issue.path ?? [])] };
}

/** Facts that are written well and cannot be true together, each with the path of the one to look at. */
export const contradiction = (path: Path, message: Message): Issue => ({
  code: 'contradictory-facts',
  path,
  message,
});

/** A list and its count were both given: which of the two holds cannot be told. */
export const givenTwice = (total: string, records: string): Issue => ({
  code: 'given-twice',
  path: total.split('.'),
  message: messages.givenTwice(records),
});

/**
 * Reads facts out of unknown JSON. Strict: a name that is no fact is an issue and not an unknown fact, so that a slip
 * of the pen cannot pass for one.
 */
export function parseFacts<T extends FactTable>(
  table: T,
  x: unknown,
  contradictions?: (facts: FactsOf<T>) => Iterable<Issue>,
): Result<FactsOf<T>> {
  const issues = [...issuesInGroup(table, x, [])];
  if (issues.length > 0) return { ok: false, issues };
  const facts = x as FactsOf<T>;
  const clashes = [...(contradictions?.(facts) ?? [])];
  return clashes.length > 0 ? { ok: false, issues: clashes } : { ok: true, value: facts };
}

/** @throws {InvalidFactsError} when the facts are not written as facts must be */
export function checkFacts<T extends FactTable>(
  table: T,
  facts: unknown,
  contradictions?: (facts: FactsOf<T>) => Iterable<Issue>,
): FactsOf<T> {
  const parsed = parseFacts(table, facts, contradictions);
  if (!parsed.ok) throw new InvalidFactsError(parsed.issues);
  return parsed.value;
}
