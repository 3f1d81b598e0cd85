export {
  checkEngagement,
  type EngagementCheck,
  type EngagementConsequence,
  type EngagementNotice,
  type EngagementOptions,
} from './check-engagement';
export {
  type EngagementFactName,
  type EngagementFacts,
  engagementFactNames,
  parseEngagementFacts,
} from './facts';
export { engagementReadings } from './readings';
