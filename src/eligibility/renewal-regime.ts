import type { Answer as AnswerOf, AskedOf, Consequence, CriterionOf, RegimeOf, WeighedOf } from '../criteria';
import type { FactName, RenewalTable } from './facts';

/** What follows: `apply` and `wait` say what to do, the others are the outcomes the notices name. */
export type ConsequenceCode =
  | 'apply'
  | 'wait'
  | 'apply-to-issuing-city'
  | 'not-passed'
  | 'not-renewed'
  | 'void-on-expiry'
  | 'qualification-cancelled'
  | 'renewal-barred'
  | 'certify-again';

export type Asked = AskedOf<RenewalTable>;
export type Answer = AnswerOf<FactName>;
export type Criterion = CriterionOf<RenewalTable, ConsequenceCode>;
export type Regime = RegimeOf<RenewalTable, ConsequenceCode>;
export type Weighed = WeighedOf<RenewalTable, ConsequenceCode>;
export type RenewalConsequence = Consequence<ConsequenceCode>;
