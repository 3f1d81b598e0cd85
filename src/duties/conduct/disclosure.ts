import type { ClauseId } from '../../answers';
import { known, met, needsDiscretion, unknown, unmet } from '../../criteria';
import type { conductFactTable } from './facts';
import { disclosed, disclosureNotNamed } from './messages';
import type { Answer, Asked } from './regime';

type Disclosed = (typeof conductFactTable.disclosed.listOf)[number];

/** What each duty of secrecy names; all three lists are open at the end. */
const named = {
  'cn2020.10.conduct': ['body-secrets'],
  'cq2022s.12.3': ['body-secrets', 'examiner-data', 'candidate-data', 'scores'],
  'cq2022e.14.7': ['body-secrets', 'exam-materials', 'candidate-data', 'scores'],
} as const satisfies Partial<Record<ClauseId, readonly Disclosed[]>>;

/** What the duty names must not be disclosed; whether other things fall under its open end is for somebody to judge. */
export function keepsSecrets(asked: Asked, clause: keyof typeof named): Answer {
  const list = known(asked, 'disclosed');
  if (list === undefined) return unknown(['disclosed']);
  const secrets: readonly Disclosed[] = named[clause];
  if (list.some((each) => secrets.includes(each))) return unmet(disclosed);
  return list.length === 0 ? met() : needsDiscretion(disclosureNotNamed);
}
