import type { ClauseId } from '../../answers';
import { isCivilDate } from '../../dates';
import { sexContradictsId } from '../messages';
import { type ResidentId, readResidentId } from '../resident-id';
import type { CrossCheck, FieldType } from './form';
import { found } from './found';
import * as messages from './messages';

/** 性别 */
export const sexes = { words: { male: '男', female: '女' } } as const satisfies FieldType;

/** An id number that is right; a wrong one has been pointed out where it stands. */
function idOf(text: unknown): ResidentId | undefined {
  const id = typeof text === 'string' ? readResidentId(text.toUpperCase()) : undefined;
  return typeof id === 'object' ? id : undefined;
}

/** 性别 beside what the id number tells: a doubt, as on the rosters. */
export const sexFitsId = (clause: ClauseId): CrossCheck => ({
  clauses: [clause],
  *test({ sex, idNumber }) {
    const id = idOf(idNumber);
    if (id === undefined || typeof sex !== 'string' || !Object.hasOwn(sexes.words, sex)) return;
    if (id.sex !== sex) yield found('warning', 'sex-contradicts-id', ['sex'], clause, sexContradictsId);
  },
});

/** 出生日期 beside the same date in the id number: one of the two is wrong. */
export const birthDateFitsId = (clause: ClauseId): CrossCheck => ({
  clauses: [clause],
  *test({ birthDate, idNumber }) {
    const id = idOf(idNumber);
    if (id === undefined || !isCivilDate(birthDate) || id.birthDate === birthDate) return;
    const message = messages.birthDateContradictsId;
    yield found('error', 'birth-date-contradicts-id', ['birthDate'], clause, message);
  },
});
