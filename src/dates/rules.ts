import type { Rule } from '../answers';
import { deadlineClauses } from './deadline-rules';

/** The function of this room that decides by clauses; working days follow the State Council, not the notices. */
export const dateRules = (): readonly Rule[] => [{ name: 'deadlineOf', clauses: deadlineClauses }];
