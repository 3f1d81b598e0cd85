export { type CardMakeCheck, type CardMakeNotice, type CardMeasures, checkCardMake } from './card-make';
export {
  type PrintedFormDescription,
  type PrintedFormEntry,
  type PrintedFormField,
  printedForm,
  printedForms,
} from './describe';
export type { PrintedRow, Validity } from './form';
export type { PrintedFormName, PrintedFormRecord } from './forms';
export { fromLabels, type PrintedFormOptions, parsePrintedForm } from './parse';
export { printedFormReadings } from './readings';
export { printedFormRules } from './rules';
export { checkSummaryTable, type ReviewedSummaryTable } from './summary-table';
export {
  isUncollectedCardStatus,
  parseUncollectedCardStatus,
  type UncollectedCardStatus,
  uncollectedCardStatus,
} from './system-status';
