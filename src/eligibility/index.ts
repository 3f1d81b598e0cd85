export {
  type Alternative,
  type DecideOptions,
  InvalidFactsError,
  type ReasonedFinding,
} from '../criteria';
export { parseRenewalFacts } from './check-facts';
export {
  decideRenewal,
  type RenewalDecision,
  type RenewalNotice,
  type RenewalOptions,
} from './decide-renewal';
export { type FactName, type RenewalFacts, renewalFactNames } from './facts';
export { eligibilityReadings } from './readings';
export { type RenderOptions, renderDecision } from './render-decision';
export type { ConsequenceCode, RenewalConsequence } from './renewal-regime';
export { renewalTimeline, type TimelineEntry, type TimelineOptions } from './renewal-timeline';
