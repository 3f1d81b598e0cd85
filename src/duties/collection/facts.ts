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

/** Every fact about the collection of a person's cards, and how it is written. */
export const collectionFactTable = {
  /** Every card made for the person, in any order. */
  issuances: {
    each: {
      /** The day the time to collect runs from: the release of the card, in 2025 the notice that it can be collected. */
      noticeDay: 'date',
      /** After training and examination, or by renewal. */
      occasion: ['training', 'renewal'],
      /** Collected by the day asked about. */
      collected: 'yes-no',
      collectedOn: 'date',
      /** There was a good reason for not collecting it in time; whoever decides that supplies it. */
      excused: 'yes-no',
      /** Reminders for this one card that went unheeded; they matter by one reading only. */
      unheededReminders: 'count',
    },
    required: ['noticeDay'],
  },
} as const satisfies FactTable;

type Table = typeof collectionFactTable;

/**
 * What is known about the cards made for a person. Every fact may be missing or `null`, which means unknown and is never
 * taken for yes or no. Dates are civil dates of Beijing, `YYYY-MM-DD`.
 */
export type CollectionFacts = FactsOf<Table>;
export type Asked = AskedOf<Table>;
export type CollectionFactName = FactNameOf<Table>;
export type Issuance = NonNullable<CollectionFacts['issuances']>[number];

/** Facts about collection that cannot be true together. */
export function* contradictions({ issuances }: CollectionFacts): Generator<Issue> {
  for (const [index, { noticeDay, collected, collectedOn }] of (issuances ?? []).entries()) {
    const path = ['issuances', index, 'collectedOn'];
    if (collectedOn && collectedOn < noticeDay) yield contradiction(path, messages.collectedTooSoon);
    if (collected === false && collectedOn) yield contradiction(path, messages.notCollected);
  }
}

/**
 * Reads the facts about the collection of cards out of unknown JSON. Strict: a misspelt name is an issue and not an
 * unknown fact.
 *
 * @param x - anything; never throws on JSON
 * @returns the facts as they stand, or issues with their paths: `invalid-fact`, `unknown-fact`, `contradictory-facts`
 * @example
 * parseCollectionFacts({ issuances: [{ noticeDay: '2025-06-10', collected: false }] }).ok // true
 * parseCollectionFacts({ issuances: [{ collected: false }] }).issues[0].path // ['issuances', 0, 'noticeDay']
 */
export const parseCollectionFacts = (x: unknown): Result<CollectionFacts> =>
  parseFacts(collectionFactTable, x, contradictions);

/**
 * The names of all facts about the collection of cards.
 *
 * @example
 * collectionFactNames() // ['issuances']
 */
export const collectionFactNames = (): readonly CollectionFactName[] => factNamesOf(collectionFactTable);
