export {
  type CollectionCheck,
  type CollectionNotice,
  type CollectionOptions,
  checkCollection,
} from './check-collection';
export type { CollectionConsequence } from './collected-in-time';
export {
  type CollectionFactName,
  type CollectionFacts,
  collectionFactNames,
  parseCollectionFacts,
} from './facts';
export { collectionReadings } from './readings';
export {
  checkTrainingAttendance,
  parseTrainingAttendanceFacts,
  type QuotaCut,
  type TrainingAttendanceCheck,
  type TrainingAttendanceFactName,
  type TrainingAttendanceFacts,
  trainingAttendanceFactNames,
} from './training-attendance';
