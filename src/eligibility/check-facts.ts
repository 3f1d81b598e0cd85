import { type Issue, isJsonObject, type Message, type Result } from '../answers';
import { type CivilDate, isCivilDate } from '../dates';
import type { DatedRating } from '../evaluation-forms/dated-rating';
import { poorRatingShare } from '../evaluation-forms/poor-ratings';
import { type FactTable, factAt, isFact, isRecords, type RenewalFacts, renewalFactTable } from './facts';
import * as messages from './messages';
import { samePlace } from './place';

type Path = readonly (string | number)[];
type Entry = FactTable[string];

/** Facts were handed to a decision that are not written as facts must be. */
export class InvalidFactsError extends TypeError {
  override readonly name = 'InvalidFactsError';
  /** What is wrong, each with its path; the same as `parseRenewalFacts` gives. */
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

function expectedOf(entry: Exclude<Entry, FactTable>, value: unknown): Message | undefined {
  if (Array.isArray(entry)) return entry.includes(value) ? undefined : messages.oneOf(entry);
  switch (entry) {
    case 'yes-no':
      return typeof value === 'boolean' ? undefined : messages.yesOrNo;
    case 'date':
      return isPlausibleDate(value) ? undefined : messages.aDate;
    case 'count':
      return isCount(value) ? undefined : messages.aCount;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? undefined : messages.aNumber;
    case 'text':
      return typeof value === 'string' && value.trim() !== '' ? undefined : messages.aName;
    default:
      return isJsonObject(value) &&
        isCount(value.poor) &&
        isCount(value.total) &&
        (value.poor as number) <= (value.total as number) &&
        Object.keys(value).length === 2
        ? undefined
        : messages.aShare;
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
    const suggestion = Object.keys(table).find((known) => isNear(known, name));
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

function* issuesOf(entry: Entry, value: unknown, path: Path): Generator<Issue> {
  if (!isFact(entry)) return yield* issuesInGroup(entry, value, path);
  if (entry === 'ratings') {
    // Any day will do: what is wrong with a rating does not depend on it.
    const read = poorRatingShare(value as readonly DatedRating[], { on: '2021-03-08' });
    if (read.ok) return;
    for (const issue of read.issues) yield { ...issue, path: [...path, ...(issue.path ?? [])] };
    return;
  }
  if (!isRecords(entry)) {
    const expected = expectedOf(entry as Exclude<Entry, FactTable>, value);
    if (expected !== undefined) yield invalid(path, expected);
    return;
  }
  if (!Array.isArray(value)) return yield invalid(path, messages.aList);
  for (const [index, record] of value.entries()) {
    yield* issuesInGroup(entry.each, record, [...path, index]);
    if (!isJsonObject(record)) continue;
    for (const field of entry.required) {
      const given = Object.hasOwn(record, field) ? record[field] : undefined;
      if (given === undefined || given === null) {
        yield invalid([...path, index, field], messages.needed);
      }
    }
  }
}

/** One letter more, less or other, or only capitals and separators differ. */
function isNear(known: string, written: string): boolean {
  const [a, b] = [known, written].map((name) => name.toLowerCase().replaceAll(/[-_ ]/g, ''));
  if (a === undefined || b === undefined) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** Facts that are written well and cannot be true together. */
function* contradictions(facts: RenewalFacts): Generator<Issue> {
  const contradiction = (path: Path, message: Message): Issue => ({
    code: 'contradictory-facts',
    path,
    message,
  });
  const { validFrom, expiryDate, accidentCount, accidentCountInTerm } = facts;
  if (validFrom && expiryDate && expiryDate < validFrom) {
    yield contradiction(['expiryDate'], messages.expiryBeforeValidity);
  }
  if ((accidentCountInTerm ?? 0) > (accidentCount ?? Number.POSITIVE_INFINITY)) {
    yield contradiction(['accidentCountInTerm'], messages.moreInTerm);
  }
  const receipts = factAt(facts, 'recommender.receipts') ?? [];
  const firstPlace = factAt(facts, 'recommender.firstReceiptPlace');
  if (firstPlace !== undefined && receipts.length > 0) {
    const earliest = receipts.map(({ date }) => date).sort()[0];
    if (!receipts.some(({ place, date }) => date === earliest && samePlace(place, firstPlace))) {
      yield contradiction(['recommender', 'firstReceiptPlace'], messages.notTheFirstReceipt);
    }
  }
  const twice = [
    ['activities', 'activityCount'],
    ['conduct.evaluations', 'conduct.poorRatings'],
    ['conduct.refusals', 'conduct.refusalCount'],
  ] as const;
  for (const [records, total] of twice) {
    if (factAt(facts, records) !== undefined && factAt(facts, total) !== undefined) {
      yield { code: 'given-twice', path: total.split('.'), message: messages.givenTwice(records) };
    }
  }
}

/**
 * Reads the facts of a renewal out of unknown JSON. Strict: a name that is no fact is an issue and not an unknown fact,
 * so that a slip of the pen cannot pass for one.
 *
 * @param x - anything; never throws on JSON
 * @returns the facts as they stand, or issues with their paths: `invalid-fact`, `unknown-fact`, `given-twice` (a list
 *   and its count), `contradictory-facts`
 * @example
 * parseRenewalFacts({ cardType: 'examiner', healthy: null }).ok // true
 * parseRenewalFacts({ helthy: true }).issues[0].suggestion // 'healthy'
 */
export function parseRenewalFacts(x: unknown): Result<RenewalFacts> {
  const issues = [...issuesInGroup(renewalFactTable, x, [])];
  if (issues.length > 0) return { ok: false, issues };
  const facts = x as RenewalFacts;
  const clashes = [...contradictions(facts)];
  return clashes.length > 0 ? { ok: false, issues: clashes } : { ok: true, value: facts };
}

/** @throws {InvalidFactsError} when the facts are not written as facts must be */
export function checkFacts(facts: unknown): RenewalFacts {
  const parsed = parseRenewalFacts(facts);
  if (!parsed.ok) throw new InvalidFactsError(parsed.issues);
  return parsed.value;
}
