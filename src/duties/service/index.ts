export { levelsAssessedBy } from './authority-matrix';
export {
  decideService,
  parseServiceFacts,
  type ServiceDecision,
  type ServiceNotice,
  type ServiceOptions,
} from './decide-service';
export {
  type ServiceFactName,
  type ServiceFacts,
  type SkillLevel,
  serviceFactNames,
} from './facts';
export { serviceReadings } from './readings';
