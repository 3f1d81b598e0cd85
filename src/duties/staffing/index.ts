export {
  type BodyWithoutSupervision,
  bodiesWithoutSupervision,
  type CoverageGaps,
  type CoverageOptions,
  type CoverageStatus,
} from './bodies-without-supervision';
export {
  checkStaffing,
  type StaffingCheck,
  type StaffingNotice,
  type StaffingOptions,
} from './check-staffing';
export {
  parseStaffingFacts,
  type StaffingFactName,
  type StaffingFacts,
  staffingFactNames,
} from './facts';
export { staffingReadings } from './readings';
