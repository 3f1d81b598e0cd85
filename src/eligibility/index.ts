export { InvalidFactsError, parseRenewalFacts } from './check-facts';
export {
  decideRenewal,
  type RenewalDecision,
  type RenewalNotice,
  type RenewalOptions,
} from './decide-renewal';
export type { Alternative, Consequence, ConsequenceCode, RenewalFinding } from './evaluate';
export { type FactName, type RenewalFacts, renewalFactNames } from './facts';
export { eligibilityReadings } from './readings';
export { type RenderOptions, renderDecision } from './render-decision';
export { renewalTimeline, type TimelineEntry, type TimelineOptions } from './renewal-timeline';
