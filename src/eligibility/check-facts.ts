import type { Issue, Result } from '../answers';
import { contradiction, givenTwice, parseFacts, samePlace } from '../criteria';
import { factAt, type RenewalFacts, renewalFactTable } from './facts';
import * as messages from './messages';

/** Facts that are written well and cannot be true together. */
export function* contradictions(facts: RenewalFacts): Generator<Issue> {
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
      yield givenTwice(total, records);
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
export const parseRenewalFacts = (x: unknown): Result<RenewalFacts> =>
  parseFacts(renewalFactTable, x, contradictions);
