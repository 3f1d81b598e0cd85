import { expiresThisYear } from '../../eligibility/reading-choices';
import { isSupervisorCode } from './application-sichuan-2025';
import { lastDayOf } from './field-check';
import type { CrossCheck, PrintedField, PrintedFormShape } from './form';
import { found } from './found';
import * as messages from './messages';
import { opinionAgrees, verdicts } from './opinion';
import { sexes, sexFitsId } from './personal-data';
import { referenceForm } from './reading-choices';

// sc2021 附件3: the application for renewal of an examiner's card.

const clause = 'sc2021.a3.shape';

const fields = [
  { key: 'name', label: '姓名', type: 'text' },
  { key: 'sex', label: '性别', type: sexes },
  { key: 'education', label: '文化程度', type: 'text' },
  { key: 'photo', label: '照片', type: 'done' },
  { key: 'employer', label: '工作单位', type: 'text' },
  { key: 'idNumber', label: '身份证号码', type: 'id-number' },
  { key: 'phone', label: '联系电话', type: 'phone' },
  { key: 'qualificationOrTitle', label: '职业资格等级或技术职称', type: 'text' },
  { key: 'specialty', label: '从事专业', type: 'text' },
  { key: 'yearsInSpecialty', label: '专业工龄', type: { least: 0 } },
  { key: 'cardCode', label: '证卡编号', type: 'text' },
  { key: 'occupation', label: '考评职业（工种）', type: 'text' },
  {
    key: 'grade',
    label: '级别',
    clause: 'sc2021.a3.note1',
    type: { words: { examiner: '考评员', 'senior-examiner': '高级考评员' } },
  },
  { key: 'validity', label: '证卡有效期限', aliases: ['证卡有效期'], type: 'validity' },
  {
    key: 'opinion',
    label: '申报单位意见',
    type: {
      parts: [
        { key: 'verdict', label: '意见', clause: 'sc2021.a3.note2', type: verdicts },
        { key: 'stamped', label: '盖章', type: 'done' },
        { key: 'date', label: '日期', type: 'date' },
      ],
    },
  },
] as const satisfies readonly PrintedField[];

/** The notice of 2021 renews cards whose validity is over, and those of examiners only. */
const cardHasExpired: CrossCheck = {
  clauses: ['sc2021.3.1.expired'],
  *test({ validity }, { on, chosen }) {
    const lastDay = lastDayOf(validity);
    if (on === undefined || lastDay === undefined || lastDay < on) return;
    if (chosen[expiresThisYear.id] === 'same-year' && lastDay.slice(0, 4) === on.slice(0, 4)) return;
    yield found('error', 'card-not-expired', ['validity'], 'sc2021.3.1.expired', messages.cardNotExpired);
  },
};

const cardIsExaminers: CrossCheck = {
  clauses: ['sc2021.a3.note1'],
  *test({ cardCode }) {
    if (typeof cardCode !== 'string' || !isSupervisorCode(cardCode)) return;
    const message = messages.examinerCardNeeded;
    yield found('error', 'card-code-of-another-type', ['cardCode'], 'sc2021.a3.note1', message);
  },
};

export const renewalApplication2021 = {
  notice: 'sc2021',
  clause,
  title: {
    zh: '四川省技能人才评价考评员资格复核换证申报表',
    en: 'Application for renewal of an examiner card, Sichuan 2021',
  },
  fields,
  binding: referenceForm,
  crossChecks: [
    /* @__PURE__ */ sexFitsId(clause),
    cardIsExaminers,
    cardHasExpired,
    /* @__PURE__ */ opinionAgrees('sc2021.a3.note2'),
  ],
  readings: [referenceForm, expiresThisYear],
} as const satisfies PrintedFormShape;
