import { isCardCode, parseCardCode } from '../card-codes';
import * as messages from './messages';
import type { PersonRow, RosterRule } from './rule';
import { toHalfWidth, withoutBlanks } from './sheet';

/** The mark a quality supervisor puts instead of an occupation. */
const mark = '／';
/** What people put where nothing applies, and what looks like the mark. */
const unclearMarks = /^(?:[\\∕⁄|丨、]|[-–—―_~*.…×]+|无|没有|空|不填|略)$/;

type Role = 'examiner' | 'supervisor' | undefined;

/** The role, where a further column of the table tells it; the form itself has none. */
function roleOf(row: PersonRow): Role {
  const type = row.text('cardType');
  if (type.includes('督导员')) return 'supervisor';
  if (type.includes('考评员')) return 'examiner';
  const code = row.text('cardCode');
  if (!isCardCode(code)) return undefined;
  const parsed = parseCardCode(code);
  if (!parsed.ok) return undefined;
  return parsed.value.kind === 'examiner' ? 'examiner' : 'supervisor';
}

/** 申报考评职业（工种）: an occupation, or the full-width ／ of a quality supervisor (sc2025.a2.note1). */
export const occupationRule: RosterRule = {
  kinds: ['renewal-roster-2025'],
  fields: ['occupation'],
  start: ({ report }) => {
    const clause = 'sc2025.a2.note1';
    return (row) => {
      const column = row.columnOf('occupation');
      const value = row.text('occupation');
      const base = { column, clause, value } as const;
      if (value === '') {
        report({
          column,
          clause,
          code: 'occupation-missing',
          severity: 'error',
          message: messages.occupationMissing,
        });
        return;
      }
      const plain = withoutBlanks(toHalfWidth(value));
      const isMark = plain === '/';
      const role = roleOf(row);
      if (isMark && role === 'examiner') {
        report({
          ...base,
          code: 'occupation-of-examiner',
          severity: 'error',
          message: messages.occupationOfExaminer,
        });
      } else if (isMark && value !== mark) {
        report({
          ...base,
          code: 'occupation-half-width-slash',
          severity: 'warning',
          message: messages.occupationHalfWidthSlash,
          suggestion: mark,
        });
      } else if (unclearMarks.test(plain) || /^\/+$/.test(plain.slice(1))) {
        report({
          ...base,
          code: 'occupation-unclear-mark',
          severity: 'warning',
          message: messages.occupationUnclearMark,
        });
      } else if (!isMark && role === 'supervisor') {
        report({
          ...base,
          code: 'occupation-of-supervisor',
          severity: 'error',
          message: messages.occupationOfSupervisor,
          suggestion: mark,
        });
      }
    };
  },
};

/** The same column on the roster of 2021, which is for examiners alone and knows no mark (sc2021.a2.shape). */
export const occupation2021Rule: RosterRule = {
  kinds: ['roster-2021'],
  fields: ['occupation'],
  start: ({ report }) => {
    const clause = 'sc2021.a2.shape';
    return (row) => {
      const column = row.columnOf('occupation');
      const value = row.text('occupation');
      if (value === '') {
        const message = messages.occupationMissing2021;
        report({ column, clause, code: 'occupation-missing', severity: 'error', message });
      } else if (withoutBlanks(toHalfWidth(value)) === '/') {
        const message = messages.occupationSlashUnforeseen;
        report({ column, clause, value, code: 'occupation-slash-unforeseen', severity: 'warning', message });
      }
    };
  },
};
