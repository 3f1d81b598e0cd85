export { checkFacts, contradiction, givenTwice, InvalidFactsError, parseFacts } from './check-facts';
export {
  type Compliance,
  type ComplianceOutcome,
  type Decided,
  type DecideOptions,
  decide,
  decideCompliance,
  type Reasoned,
  readingsFor,
  rulesOf,
} from './decide';
export {
  type Alternative,
  type AskedOf,
  type Consequence,
  type CriterionOf,
  chosen,
  handOn,
  known,
  type ReasonedFinding,
  type RegimeOf,
  type WeighedOf,
} from './evaluate';
export {
  type FactNameOf,
  type FactsOf,
  type FactTable,
  type FactValueOf,
  factAt,
  factNamesOf,
  type ReadFact,
} from './fact-table';
export { among, atLeast, atMost, awaiting, judge, no, same, yes } from './fact-tests';
export { inGroup } from './in-group';
export { unknownNotice } from './messages';
export type { OtherConsequences } from './other-consequences';
export { isChengdu, isSichuan, samePlace } from './place';
export { ratings } from './ratings';
export {
  type Answer,
  all,
  choose,
  either,
  met,
  needsDiscretion,
  not,
  notApplicable,
  unknown,
  unmet,
  type Why,
  when,
} from './three-valued';
