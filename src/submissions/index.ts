export type { RosterFinding } from './finding';
export type { TableKind } from './kinds';
export { maskCellText } from './masking';
export {
  type CardMakeCheck,
  type CardMakeNotice,
  type CardMeasures,
  checkCardMake,
  checkSummaryTable,
  fromLabels,
  isUncollectedCardStatus,
  type PrintedFormDescription,
  type PrintedFormEntry,
  type PrintedFormField,
  type PrintedFormName,
  type PrintedFormOptions,
  type PrintedFormRecord,
  type PrintedRow,
  parsePrintedForm,
  parseUncollectedCardStatus,
  printedForm,
  printedFormReadings,
  printedForms,
  type ReviewedSummaryTable,
  type UncollectedCardStatus,
  uncollectedCardStatus,
  type Validity,
} from './printed-forms';
export type { PlainLine } from './proven-lines';
export type { DecisionRecord, RecordDecision } from './record-decisions';
export {
  checkRecords,
  type RecordAnswer,
  type RecordKind,
  type RecordsOptions,
  type RecordsReport,
} from './records';
export { checkRoster, RosterCheck, type RosterReport } from './roster-check';
export type { RosterOptions } from './rule';
export { type Cell, columnLetters, type SheetRow, textOf } from './sheet';
export type { Column, Table } from './table';
