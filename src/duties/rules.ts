import type { Rule } from '../answers';
import { collectionRules } from './collection/check-collection';
import { conductRules } from './conduct/notices';
import { engagementRules } from './engagement/check-engagement';
import { processRules } from './processes/check-process';
import { routingRules } from './routing/rules';
import { serviceRules } from './service/decide-service';
import { sessionRules } from './sessions/check-session';
import { staffingRules } from './staffing/check-staffing';

/** The clauses that decide who may serve where, and how the work is to be done. */
export const dutyRules = (): readonly Rule[] => [
  ...serviceRules(),
  ...sessionRules(),
  ...staffingRules(),
  ...engagementRules(),
  ...collectionRules(),
  ...conductRules(),
  ...processRules(),
  ...routingRules(),
];
