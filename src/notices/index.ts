export type { Clause, ClauseKind } from './clause';
export { type NoticeGap, type NoticeInForce, type NoticeSubject, noticeInForce } from './in-force';
export { clause, clauses, placeOf } from './ledger';
export { type Source, sources } from './sources';
