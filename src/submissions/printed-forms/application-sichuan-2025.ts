import { parseCardCode } from '../../card-codes';
import { externalSerialZero, internalSerialZero } from '../../card-codes/reading-choices';
import { briefCharacters } from '../../eligibility/papers-sichuan-2025';
import { withoutBlanks } from '../sheet';
import type { Context, CrossCheck, Found, PrintedField, PrintedFormShape } from './form';
import { found, inPlace } from './found';
import * as messages from './messages';
import { opinionAgrees, opinionFollowsForm, verdicts } from './opinion';
import { birthDateFitsId, sexes, sexFitsId } from './personal-data';
import { cardsPerForm, cardValidity, qualificationOrTitle } from './reading-choices';

// sc2025 附件1: the application for renewal of an examiner's or supervisor's card.

const clause = 'sc2025.a1.shape';

/** 专业或职业（工种）名称、等级 */
const nameAndLevel = {
  parts: [
    { key: 'name', label: '专业或职业（工种）名称', type: 'text' },
    { key: 'level', label: '等级', type: 'text' },
  ],
} as const satisfies PrintedField['type'];

const fields = [
  { key: 'fillDate', label: '填表时间', aliases: ['填表日期'], type: 'date' },
  { key: 'name', label: '姓名', type: 'text' },
  { key: 'sex', label: '性别', type: sexes },
  {
    key: 'photo',
    label: '照片',
    clause: 'sc2025.a1.note1',
    type: {
      parts: [
        { key: 'inches', label: '尺寸', type: { least: 2, most: 2 } },
        { key: 'background', label: '底色', type: { words: { blue: '蓝' } } },
        { key: 'recent', label: '近期', type: 'done' },
        { key: 'bareheaded', label: '免冠', clause: 'sc2025.3.1.1.photo', type: 'done' },
      ],
    },
  },
  { key: 'idNumber', label: '身份证号码', type: 'id-number' },
  { key: 'birthDate', label: '出生日期', type: 'birth-date' },
  { key: 'employer', label: '工作单位', type: 'text' },
  { key: 'phone', label: '联系电话', type: 'phone' },
  {
    key: 'qualification',
    label: '职业资格',
    aliases: ['职业资格或技术职称'],
    oneOf: 'qualification',
    type: nameAndLevel,
  },
  { key: 'title', label: '技术职称', oneOf: 'qualification', type: nameAndLevel },
  {
    key: 'cardType',
    label: '证卡类型',
    clause: 'sc2025.a1.type',
    type: {
      words: {
        'special-ability-examiner': '专项职业能力考评员',
        examiner: '考评员',
        'senior-examiner': '高级考评员',
        supervisor: '质量督导员',
      },
      several: cardsPerForm,
    },
  },
  { key: 'cardCode', label: '证卡编号', type: 'text' },
  { key: 'validity', label: '证卡有效期', type: 'validity' },
  {
    key: 'brief',
    label: '证卡有效期内考评（督导）工作简介',
    aliases: ['工作简介', '证卡有效期内考评（督导）工作简介（含考评时间、机构、批次）'],
    type: 'text',
  },
  {
    key: 'opinion',
    label: '推荐单位意见',
    // The notes under the form call the one box of opinion by its name of 2021.
    aliases: ['申报单位意见'],
    clause: 'sc2025.a1.opinion',
    type: {
      parts: [
        { key: 'verdict', label: '审核意见', clause: 'sc2025.a1.note2', type: verdicts },
        { key: 'handler', label: '经办人', type: 'text' },
        { key: 'signedBy', label: '负责人签字', type: 'text' },
        { key: 'handSigned', label: '手签', clause: 'sc2025.a1.note2', type: 'done' },
        { key: 'stamped', label: '单位盖章', aliases: ['盖章'], type: 'done' },
        { key: 'date', label: '日期', type: 'date' },
      ],
    },
  },
] as const satisfies readonly PrintedField[];

/** The Ministry and Sichuan: whose cards are renewed here. */
const departments: readonly string[] = ['00', '51'];

/** Supervisors' cards bear the national code; no notice says how Sichuan numbers its examiners. */
const cardCodeFitsType: CrossCheck = {
  clauses: [clause, 'sc2025.1.1.issuer'],
  *test({ cardType, cardCode }, context) {
    if (typeof cardCode !== 'string' || cardCode.trim() === '') return;
    const type = Array.isArray(cardType) && cardType.length === 1 ? cardType[0] : cardType;
    if (typeof type !== 'string') return;
    if (type === 'supervisor') yield* supervisorCode(cardCode, context);
    else if (type.endsWith('examiner') && isSupervisorCode(cardCode)) {
      const message = messages.examinerCardNeeded;
      yield found('error', 'card-code-of-another-type', ['cardCode'], clause, message);
    }
  },
};

export function isSupervisorCode(cardCode: string): boolean {
  const parsed = parseCardCode(cardCode);
  return parsed.ok && parsed.value.kind !== 'examiner';
}

function* supervisorCode(cardCode: string, { on, chosen }: Context): Generator<Found> {
  const path = ['cardCode'];
  const parsed = parseCardCode(cardCode, on === undefined ? { readings: chosen } : { on, readings: chosen });
  const isExaminers = parsed.ok ? parsed.value.kind === 'examiner' : /^\d/.test(cardCode);
  if (isExaminers) {
    yield found('error', 'card-code-of-another-type', path, clause, messages.supervisorCodeNeeded);
    return;
  }
  if (!parsed.ok) {
    yield* inPlace('error', parsed.issues, path);
    return;
  }
  yield* inPlace('warning', parsed.warnings, path);
  if (parsed.value.kind !== 'external-supervisor' || departments.includes(parsed.value.department)) return;
  const message = messages.otherDepartment(parsed.value.department);
  yield found('warning', 'other-department', path, 'sc2025.1.1.issuer', message);
}

/**
 * A brief that is too short counts for nothing, however well the form is filled in otherwise. Every mark counts, and
 * blanks do not; whether it tells of actual work is for people to read.
 */
const briefIsLongEnough: CrossCheck = {
  clauses: ['sc2025.a1.brief'],
  *test({ brief }) {
    if (typeof brief !== 'string' || brief.trim() === '') return;
    if ([...withoutBlanks(brief)].length >= briefCharacters) return;
    yield found(
      'warning',
      'brief-too-short',
      ['brief'],
      'sc2025.a1.brief',
      messages.briefTooShort(briefCharacters),
    );
  },
};

export const renewalApplication2025 = {
  notice: 'sc2025',
  clause,
  title: {
    zh: '四川省技能人才评价考评员（质量督导员）资格复核换证申报表',
    en: 'Application for renewal of an examiner or supervisor card, Sichuan 2025',
  },
  fields,
  oneOf: {
    qualification: { clause, each: { reading: qualificationOrTitle, choice: 'both' } },
  },
  crossChecks: [
    /* @__PURE__ */ birthDateFitsId(clause),
    /* @__PURE__ */ sexFitsId(clause),
    cardCodeFitsType,
    briefIsLongEnough,
    /* @__PURE__ */ opinionAgrees('sc2025.a1.note2'),
    /* @__PURE__ */ opinionFollowsForm('sc2025.a1.opinion'),
  ],
  readings: [qualificationOrTitle, cardValidity, cardsPerForm, externalSerialZero, internalSerialZero],
} as const satisfies PrintedFormShape;
