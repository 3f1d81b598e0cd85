import type { ClauseId, Rule } from '../answers';
import { rulesOf } from '../criteria';
import { regimeOf } from './decide-renewal';

/** Clauses of consequences, which no condition bears. */
const consequences: Readonly<Record<string, readonly ClauseId[]>> = {
  'decideRenewal/sc2025': [
    'sc2021.3.5.head',
    'sc2025.3.2.4.inactive',
    'sc2025.3.2.4.incomplete',
    'sc2025.3.2.4.lapse',
  ],
  'decideRenewal/sc2021': ['sc2021.3.5.head'],
};

/** By which clauses a renewal is decided, notice by notice. */
export const renewalRules = (): readonly Rule[] =>
  rulesOf('decideRenewal', [regimeOf('sc2025'), regimeOf('sc2021'), regimeOf('cq2022')]).map(
    ({ name, clauses }) => ({ name, clauses: [...new Set([...clauses, ...(consequences[name] ?? [])])] }),
  );
