export { type ConductCheck, type ConductOptions, checkConduct } from './check-conduct';
export {
  type ConductFactName,
  type ConductFacts,
  conductFactNames,
  parseConductFacts,
} from './facts';
export type { ConductNotice } from './notices';
export { conductReadings } from './readings';
export type { ConductConsequence, ConductConsequenceCode, Decider } from './regime';
