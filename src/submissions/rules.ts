import type { RosterRule } from './rule';
import { cardCodeRule, cardDatesRule } from './rule-card';
import { countRule, registerCountRule } from './rule-count';
import { idNumberRule } from './rule-id-number';
import { occupation2021Rule, occupationRule } from './rule-occupation';
import { filledInRule, nameRule, sexRule } from './rule-person';
import { phoneRule } from './rule-phone';
import { remarkRule } from './rule-remark';
import { sequenceRule } from './rule-sequence';

/** Everything a roster is held to, in the order of the printed columns. */
export const rosterRules: readonly RosterRule[] = [
  sequenceRule,
  nameRule,
  sexRule,
  idNumberRule,
  countRule,
  registerCountRule,
  filledInRule,
  occupationRule,
  occupation2021Rule,
  phoneRule,
  remarkRule,
  cardCodeRule,
  cardDatesRule,
];
