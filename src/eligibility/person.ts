import { all, among, known, met, unknown, unmet, type Why } from '../criteria';
import { anotherCardType } from './messages';
import type { Answer, Asked } from './renewal-regime';

// Who the holder is, as both Sichuan notices ask it.

/** sc2025.1.1.types: examiner includes all four; a supervisor is a class apart. */
const examinerCards = [
  'examiner',
  'senior-examiner',
  'new-occupation-examiner',
  'special-ability-examiner',
] as const;

export const isExaminer = (asked: Asked): Answer => among(asked, 'cardType', examinerCards, anotherCardType);
export const isSupervisor = (asked: Asked): Answer =>
  among(asked, 'cardType', ['supervisor'], anotherCardType);

export const isInternalSupervisor = (asked: Asked): Answer =>
  all(isSupervisor(asked), among(asked, 'supervisorKind', ['internal'], anotherCardType));

/** No accident in the whole career; one known in the term settles it too. */
export function noAccidentEver(asked: Asked, why: Why): Answer {
  const [count, inTerm] = [known(asked, 'accidentCount'), known(asked, 'accidentCountInTerm')];
  if ((count ?? 0) > 0 || (inTerm ?? 0) > 0) return unmet(why);
  return count === 0 ? met() : unknown(['accidentCount']);
}

/** No accident in the term of the card; none in the career settles it too. */
export function noAccidentInTerm(asked: Asked, why: Why): Answer {
  const [count, inTerm] = [known(asked, 'accidentCount'), known(asked, 'accidentCountInTerm')];
  if ((inTerm ?? 0) > 0) return unmet(why);
  return count === 0 || inTerm === 0 ? met() : unknown(['accidentCountInTerm']);
}
