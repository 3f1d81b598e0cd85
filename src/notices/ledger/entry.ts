import type { ClauseId } from '../../answers';
import type { ClauseKind } from '../clause';

/** One clause as the ledger writes it down; its notice follows from the list it stands in. */
export type LedgerEntry = readonly [id: ClauseId, place: string, kind: ClauseKind, zh: string, en: string];
