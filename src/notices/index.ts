export type { Clause, ClauseKind } from './clause';
export { clause, clauses, placeOf } from './ledger';
export { type Source, sources } from './sources';
