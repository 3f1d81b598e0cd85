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
