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
export { renewalFactsSchema } from './eligibility/schemas';
export {
  examinerRecord,
  examinerReview,
  supervisionReport,
  supervisorReview,
} from './evaluation-forms/schemas';
