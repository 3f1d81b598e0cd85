import type { ClauseId, Message, NoticeId } from '../../answers';
import type { PrintedField, PrintedFormShape } from './form';
import { formNames, forms, isFormName, type PrintedFormName } from './forms';
import * as messages from './messages';

/** One box of a printed form, described for people and for other programs. */
export type PrintedFormField = {
  readonly key: string;
  /** The name printed on the form. */
  readonly label: string;
  readonly clause: ClauseId;
  /**
   * `number` has `least` and perhaps `most`; `words` has `words` (each with what is printed) and perhaps `several`;
   * `group` has `fields`; `rows` has the columns as `fields`.
   */
  readonly type: string;
  readonly required: boolean;
  /** Of the boxes that share a word here one has to be filled in. */
  readonly oneOf?: string;
  readonly least?: number;
  readonly most?: number;
  readonly words?: Readonly<Record<string, string>>;
  readonly several?: true;
  readonly fields?: readonly PrintedFormField[];
};

/** A printed form described: where it stands and what it asks for, in printed order. */
export type PrintedFormDescription = {
  readonly form: PrintedFormName;
  readonly notice: NoticeId;
  readonly clause: ClauseId;
  readonly title: Message;
  /** Printed for reference: boxes may be added. */
  readonly isForReference: boolean;
  readonly fields: readonly PrintedFormField[];
};

/** One printed form of the notices and the function that checks it. */
export type PrintedFormEntry = Omit<PrintedFormDescription, 'form' | 'fields' | 'isForReference'> & {
  readonly form: string;
  readonly checkedBy: string;
};

/**
 * What a printed form asks for.
 *
 * @returns notice, clause, title and fields, each with its stable key and its printed label
 * @throws {RangeError} when there is no such form
 * @example
 * printedForm('site-record').fields.map(({ label }) => label).slice(0, 3) // ['考评人员姓名', '考评人员证卡编号', '考评机构']
 * printedForm('renewal-application-2021').fields.find(({ key }) => key === 'grade').words // { examiner: '考评员', 'senior-examiner': '高级考评员' }
 */
export function printedForm(form: PrintedFormName): PrintedFormDescription {
  if (!isFormName(form)) throw new RangeError(messages.unknownForm(formNames).en);
  const { notice, clause, title, fields, binding }: PrintedFormShape = forms[form];
  const isForReference = binding !== undefined;
  return {
    form,
    notice,
    clause,
    title,
    isForReference,
    fields: fields.map((field) => described(field, clause)),
  };
}

function described(field: PrintedField, above: ClauseId): PrintedFormField {
  const { key, label, clause = above, type, need, oneOf } = field;
  const base = {
    key,
    label,
    clause,
    required: need === undefined && oneOf === undefined,
    ...(oneOf !== undefined && { oneOf }),
  };
  if (typeof type !== 'object') return { ...base, type };
  if ('least' in type) return { ...base, type: 'number', ...type };
  if ('parts' in type) {
    return { ...base, type: 'group', fields: type.parts.map((part) => described(part, clause)) };
  }
  if ('words' in type) {
    const { words, several } = type;
    return { ...base, type: 'words', words, ...(several !== undefined && { several: true }) };
  }
  const columns = type.rows.columns.map(({ field: column, header }) => ({
    key: column,
    label: header,
    clause,
    type: 'cell',
    required: column !== 'remark',
  }));
  return { ...base, type: 'rows', fields: columns };
}

/** The forms that bear marks or answers have checks of their own. */
const scoredForms: readonly PrintedFormEntry[] = [
  {
    form: 'examiner-record',
    notice: 'sc2021',
    clause: 'sc2021.a4.head',
    title: { zh: '考评员考评工作评价记录表', en: "Record of an examiner's work, Sichuan 2021" },
    checkedBy: 'checkExaminerRecord',
  },
  {
    form: 'supervision-report',
    notice: 'cq2022',
    clause: 'cq2022s.a1.head',
    title: { zh: '技能人才评价质量督导情况反馈表', en: 'Feedback form on a supervision, Chongqing' },
    checkedBy: 'checkSupervisionReport',
  },
  {
    form: 'supervisor-review',
    notice: 'cq2022',
    clause: 'cq2022s.a2.head',
    title: { zh: '技能人才评价质量督导员工作评议表', en: "Review of a supervisor's work, Chongqing" },
    checkedBy: 'checkSupervisorReview',
  },
  {
    form: 'examiner-review',
    notice: 'cq2022',
    clause: 'cq2022e.a1.head',
    title: { zh: '技能人才评价考评人员工作评议表', en: "Review of an examiner's work, Chongqing" },
    checkedBy: 'checkExaminerReview',
  },
];

/**
 * Every form the notices print, with the clause that prints it and the function that checks it.
 *
 * @example
 * printedForms().length // 10
 * printedForms().find(({ form }) => form === 'examiner-record').checkedBy // 'checkExaminerRecord'
 */
export function printedForms(): readonly PrintedFormEntry[] {
  const parsed = formNames.map((form): PrintedFormEntry => {
    const { notice, clause, title } = forms[form];
    return { form, notice, clause, title, checkedBy: 'parsePrintedForm' };
  });
  return [...parsed, ...scoredForms];
}
