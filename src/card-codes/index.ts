export {
  type CardCode,
  type CardCodeOptions,
  type CardCodeParts,
  formatCardCode,
  isCardCode,
  type ParsedCardCode,
  parseCardCode,
} from './card-code';
export { couldBecomeCardCode } from './could-become';
export { type DepartmentCode, departmentCodes, isDepartmentCode } from './department-codes';
export { departmentClause, departmentName } from './department-names';
export {
  type ExaminerCode,
  type ExaminerCodeParts,
  type ExaminerGrade,
  formatExaminerCode,
  isExaminerCode,
  type ParsedExaminerCode,
  parseExaminerCode,
} from './examiner-code';
export { type CardCodePart, type ExplainedCardCode, explainCardCode } from './explain-card-code';
export {
  type ExternalSupervisorCode,
  type ExternalSupervisorCodeOptions,
  type ExternalSupervisorCodeParts,
  formatExternalSupervisorCode,
  isExternalSupervisorCode,
  type ParsedExternalSupervisorCode,
  parseExternalSupervisorCode,
} from './external-supervisor-code';
export {
  type Filing,
  formatInternalSupervisorCode,
  type InternalSupervisorCode,
  type InternalSupervisorCodeOptions,
  type InternalSupervisorCodeParts,
  isInternalSupervisorCode,
  type ParsedInternalSupervisorCode,
  parseInternalSupervisorCode,
  type Sector,
} from './internal-supervisor-code';
export { normalizeCardCode } from './normalize';
export type { CardCodeReadings } from './reading-choices';
export { cardCodeReadings } from './readings';
export { type DuplicateCardCode, findDuplicateCardCodes, findSerialGaps, type SerialGap } from './series';
export type { YearOptions } from './year';
