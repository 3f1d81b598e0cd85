export type { Clause, ClauseKind, ClauseStatus } from './clause';
export {
  type DefinedTerm,
  type DefinedWord,
  type Definition,
  definedWordName,
  definitions,
  lookUpTerm,
  type TermAnswer,
} from './definitions';
export {
  type AnnouncedNotice,
  type NoticeGap,
  type NoticeInForce,
  type NoticeSubject,
  noticeInForce,
} from './in-force';
export { clause, clauses, placeOf } from './ledger';
export { type Source, sources } from './sources';
