export type { DatedRating } from './dated-rating';
export type { RecordGrade } from './examiner-grade';
export {
  type ChosenFormOptions,
  type ExaminerRecord,
  type ExaminerScore,
  type FormOptions,
  type Mark,
  scoreExaminerRecord,
  type UndeterminedExaminerScore,
} from './examiner-record';
export { checkExaminerRecord, type ExaminerRecordSheet } from './examiner-record-check';
export {
  type ExaminerReview,
  type ExaminerReviewGrade,
  type ExaminerReviewScore,
  scoreExaminerReview,
} from './examiner-review';
export type { FormCheck } from './form-check';
export {
  isDisqualifiedByPoorRatings,
  type PoorRatingOptions,
  type PoorRatingShare,
  poorRatingShare,
  type UndeterminedPoorRatingShare,
} from './poor-ratings';
export { evaluationFormReadings } from './readings';
export {
  checkExaminerReview,
  checkSupervisorReview,
  type ExaminerReviewSheet,
  type SupervisorReviewSheet,
} from './review-check';
export {
  checkSupervisionReport,
  type SupervisionReportOptions,
} from './supervision-report';
export type {
  PostedPerson,
  QuestionType,
  Signature,
  SupervisionReport,
  TimeOfDay,
} from './supervision-report-form';
export type { ReportRowKey } from './supervision-report-rows';
export {
  type SupervisorReview,
  type SupervisorReviewGrade,
  type SupervisorReviewScore,
  scoreSupervisorReview,
} from './supervisor-review';
export {
  type AccuracyCounts,
  type AlterationCounts,
  pointsForAccuracy,
  pointsForAlterations,
  type TieredPoints,
  type UndeterminedPoints,
} from './tiered-points';
