export {
  checkSession,
  parseSessionFacts,
  type SessionCheck,
  type SessionNotice,
  type SessionOptions,
} from './check-session';
export {
  type SessionFactName,
  type SessionFacts,
  sessionFactNames,
} from './facts';
export { sessionReadings } from './readings';
export {
  mayTakeNextTask,
  type NextTask,
  type NextTaskOptions,
  type RotationBreach,
  type RotationOptions,
  type RotationReport,
  rotationBreaches,
} from './rotation';
export type { SupervisedTask } from './rotation-timeline';
