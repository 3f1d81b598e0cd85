export {
  type Alternative,
  type DecideOptions,
  InvalidFactsError,
  type ReasonedFinding,
} from '../criteria';
export { type ApplicationFactName, type ApplicationFacts, applicationFactNames } from './application-facts';
export { applicationReadings } from './application-readings';
export { parseRenewalFacts } from './check-facts';
export {
  type ApplicationDecision,
  type ApplicationNotice,
  type ApplicationOptions,
  decideApplication,
  parseApplicationFacts,
} from './decide-application';
export {
  decideRenewal,
  type RenewalDecision,
  type RenewalNotice,
  type RenewalOptions,
} from './decide-renewal';
export { type FactName, type RenewalFacts, renewalFactNames } from './facts';
export { eligibilityReadings } from './readings';
export { type RenderedDecision, type RenderOptions, renderDecision } from './render-decision';
export type { RenderSubject } from './render-subjects';
export type { ConsequenceCode, RenewalConsequence } from './renewal-regime';
export { renewalTimeline, type TimelineEntry, type TimelineOptions } from './renewal-timeline';
export {
  checkTrainingPlan,
  type TrainingPlanFacts,
  type TrainingPlanOptions,
} from './training-plan';
