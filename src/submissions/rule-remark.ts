import * as messages from './messages';
import type { RosterRule } from './rule';
import { toHalfWidth, withoutBlanks } from './sheet';

const externalAtStart = /^(?:系|为|属)?外聘(?:考评员|考评人员|人员|专家|老师|教师)?/;
/** Quotation marks copied with the note, and whatever joins 外聘 to the employer instead of ＋. */
const quotes = /["'“”‘’「」]/g;
const joint = /^[+:\-—,，;；.·/、()[\]【】]+/;
const closing = /[()[\]【】]+$/;
const placeholder = /^(?:(?:所在|原|现)?(?:工作|聘用|所属)?单位(?:名称|全称)?|[xX×某*_.…]+(?:单位)?)$/;
const label = /^(?:所在|原|现)?(?:工作|聘用|所属)?单位(?:名称|全称)?[:+](?=.)/;

/**
 * 备注 of an examiner from outside: 外聘, ＋ and the employer (sc2025.a2.note2). Another joint than ＋ is a
 * matter of spelling: whether ＋ is written is itself a reading, so it is a warning at most.
 */
export const remarkRule: RosterRule = {
  kinds: ['renewal-roster-2025'],
  fields: ['remark'],
  start: ({ report }) => {
    const clause = 'sc2025.a2.note2';
    return (row) => {
      const value = row.text('remark');
      if (!value.includes('外聘') || /[非不]是?外聘/.test(value)) return;
      const base = { column: row.columnOf('remark'), clause, value } as const;
      const plain = withoutBlanks(toHalfWidth(value))
        .replace(quotes, '')
        .replace(/^[(（]+/, '');
      const opening = externalAtStart.exec(plain);
      if (opening === null) {
        report({
          ...base,
          code: 'external-spelling',
          severity: 'warning',
          message: messages.externalSpelling,
        });
        return;
      }
      const employer = employerIn(plain.slice(opening[0].length));
      if (employer === '' || placeholder.test(employer)) {
        report({
          ...base,
          code: 'external-without-employer',
          severity: 'error',
          message: messages.externalWithoutEmployer,
        });
        return;
      }
      const canonical = `外聘＋${employer}`;
      if (
        withoutBlanks(value) === canonical ||
        withoutBlanks(value).replace(/[（）]/g, toHalfWidth) === canonical
      )
        return;
      report({
        ...base,
        code: 'external-spelling',
        severity: 'warning',
        message: messages.externalSpelling,
        suggestion: canonical,
      });
    };
  },
};

function employerIn(rest: string): string {
  const joined = rest.replace(joint, '').replace(label, '').replace(joint, '');
  // A closing bracket belongs to the employer's name when it was opened there.
  return /[([【]/.test(joined) ? joined : joined.replace(closing, '');
}
