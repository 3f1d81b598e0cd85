export {
  type ChoiceOf,
  type ClauseId,
  type Decision,
  type Failure,
  type Finding,
  type Issue,
  type Language,
  type Message,
  type NoticeId,
  type Reading,
  type ReadingChoices,
  type ReadingId,
  type Readings,
  type Result,
  type Success,
  UnknownChoiceError,
  type Verdict,
} from './answers';
export * from './card-codes';
export * from './dates';
export * from './eligibility';
export * from './evaluation-forms';
export { type NoticeInForce, noticeInForce, type Source, sources } from './notices';
export { readings } from './readings';
export {
  type Cell,
  checkRecords,
  checkRoster,
  type RecordAnswer,
  type RecordKind,
  type RecordsOptions,
  type RecordsReport,
  type RosterFinding,
  type RosterOptions,
  type RosterReport,
  type SheetRow,
  type TableKind,
} from './submissions';
