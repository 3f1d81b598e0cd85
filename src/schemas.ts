export {
  cardCodeCodec,
  cardCodeParts,
  examinerCodeCodec,
  examinerCodeParts,
  externalSupervisorCodeCodec,
  externalSupervisorCodeParts,
  internalSupervisorCodeCodec,
  internalSupervisorCodeParts,
} from './card-codes/schemas';
export {
  collectionFactsSchema,
  conductFactsSchema,
  engagementFactsSchema,
  routingFactsSchema,
  serviceFactsSchema,
  sessionFactsSchema,
  staffingFactsSchema,
} from './duties/schemas';
export { applicationFactsSchema, renewalFactsSchema } from './eligibility/schemas';
export {
  examinerRecord,
  examinerReview,
  supervisionReport,
  supervisorReview,
} from './evaluation-forms/schemas';
export {
  renewalApplication2021Schema,
  renewalApplication2025Schema,
  renewalRoster2025Schema,
  roster2021Schema,
  siteRecordSchema,
  trainingApplication2021Schema,
} from './submissions/schemas';
