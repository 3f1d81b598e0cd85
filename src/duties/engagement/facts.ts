import type { Issue, Result } from '../../answers';
import {
  type AskedOf,
  contradiction,
  type FactNameOf,
  type FactsOf,
  type FactTable,
  factNamesOf,
  parseFacts,
} from '../../criteria';
import * as messages from './messages';

/** Every fact about the engagement of a person by an assessment or assigning body, and how it is written. */
export const engagementFactTable = {
  /** As what the person is engaged, whatever card she holds. */
  engagedAs: ['examiner', 'external-supervisor', 'internal-supervisor'],
  /** An employee in service of the engaging body (在职职工). */
  inService: 'yes-no',
  /** The contract, for supervisors also the letter of responsibility (工作责任书), that is in force or about to be. */
  contract: {
    signed: 'yes-no',
    /** What it states; a list given is complete. */
    states: { listOf: ['responsibilities', 'rights', 'obligations', 'term'] },
    /** The engaging body, by a key of the caller's. */
    body: 'text',
    from: 'date',
    /** The last day, itself included. */
    to: 'date',
  },
  /** Every term served before this contract, with any body. */
  earlierTerms: { each: { body: 'text', from: 'date', to: 'date' }, required: ['from', 'to'] },
  /** The examiner card: the expiry date it prints or, where it prints none, the day of issue to count from; not both. */
  card: { issuedOn: 'date', expiryDate: 'date' },
  /** The contract engages a person anew (续聘); assessment and problems are those of the time before. */
  reEngagement: 'yes-no',
  /** The yearly assessment of an examiner (年度考核). */
  annualAssessment: ['qualified', 'unqualified'],
  /** A problem in assessing (考评问题) came up. */
  examProblem: 'yes-no',
  /** The qualification was cancelled. */
  cancelled: 'yes-no',
  cancelledOn: 'date',
} as const satisfies FactTable;

type Table = typeof engagementFactTable;

/**
 * What is known about an engagement. Every fact may be missing or `null`, which means unknown and is never taken for
 * yes or no. Dates are civil dates of Beijing, `YYYY-MM-DD`.
 */
export type EngagementFacts = FactsOf<Table>;
export type Asked = AskedOf<Table>;
export type EngagementFactName = FactNameOf<Table>;

/** Facts about an engagement that cannot be true together. */
export function* contradictions(facts: EngagementFacts): Generator<Issue> {
  const { contract, earlierTerms, card, cancelled, cancelledOn } = facts;
  if (contract?.from && contract.to && contract.to < contract.from) {
    yield contradiction(['contract', 'to'], messages.endsBeforeItBegins);
  }
  for (const [index, { from, to }] of (earlierTerms ?? []).entries()) {
    if (to < from) yield contradiction(['earlierTerms', index, 'to'], messages.endsBeforeItBegins);
    if (contract?.from && from >= contract.from) {
      yield contradiction(['earlierTerms', index, 'from'], messages.notEarlier);
    }
  }
  if (card?.issuedOn && card.expiryDate) {
    yield { code: 'given-twice', path: ['card', 'issuedOn'], message: messages.expiryIsPrinted };
  }
  if (cancelled === false && cancelledOn) yield contradiction(['cancelledOn'], messages.notCancelled);
}

/**
 * Reads the facts of an engagement out of unknown JSON. Strict: a misspelt name is an issue and not an unknown fact.
 *
 * @param x - anything; never throws on JSON
 * @returns the facts as they stand, or issues with their paths: `invalid-fact`, `unknown-fact`, `given-twice` (a
 *   printed expiry date and a day to count from), `contradictory-facts`
 * @example
 * parseEngagementFacts({ engagedAs: 'examiner', contract: { signed: true, to: '2026-05-20' } }).ok // true
 * parseEngagementFacts({ engagedAs: 'invigilator' }).issues[0].code // 'invalid-fact'
 */
export const parseEngagementFacts = (x: unknown): Result<EngagementFacts> =>
  parseFacts(engagementFactTable, x, contradictions);

/**
 * The names of all facts about an engagement, in the order of {@link EngagementFacts}.
 *
 * @example
 * engagementFactNames().includes('contract.to') // true
 */
export const engagementFactNames = (): readonly EngagementFactName[] => factNamesOf(engagementFactTable);
