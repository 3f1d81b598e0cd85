import type { ClauseId, Rule } from '../answers';
import { cardCodeRules } from '../card-codes/rules';
import { renewalRoster2025, roster2021 } from './kinds';

const parserOfCodes = 'parseCardCode';

/** The function of this room that decides by clauses of its own; records are judged by the rooms they belong to. */
export function submissionRules(): readonly Rule[] {
  const shapes = [renewalRoster2025, roster2021].flatMap(({ shape }) => shape ?? []);
  const columns: readonly ClauseId[] = ['sc2025.1.1.min-activity', 'sc2025.a2.note1', 'sc2025.a2.note2'];
  const codes = cardCodeRules().find(({ name }) => name === parserOfCodes)?.clauses ?? [];
  return [{ name: 'checkRoster', clauses: [...shapes, ...columns, ...codes] }];
}
