import type { ClauseId, Message } from '../../answers';
import type { ClauseKind } from '../clause';

type Notes = {
  /** Doubts of the text that cannot change an answer, and how each is read. */
  readonly notes?: readonly Message[];
};

/** What a clause says, and what is to be said about it. */
type Written<Kind extends ClauseKind, Remarks extends readonly unknown[]> = readonly [
  id: ClauseId,
  place: string,
  kind: Kind,
  zh: string,
  en: string,
  ...remarks: Remarks,
];

/**
 * One clause as the ledger writes it down; its notice follows from the list it stands in. A clause of which nothing can
 * be computed says why, and so does one that is left for later; there is no other way to write either.
 */
export type LedgerEntry =
  | Written<'not-computable', [Notes & { readonly why: Message }]>
  | Written<
      Exclude<ClauseKind, 'not-computable'>,
      [remarks?: Notes & { /** Why it is left for later. */ readonly deferred?: Message }]
    >;
