import type { PrintedField, PrintedFormShape } from './form';
import { opinionFollowsForm } from './opinion';
import { sexes, sexFitsId } from './personal-data';
import { referenceForm } from './reading-choices';

// sc2021 附件1: the application for training as an examiner.

const clause = 'sc2021.a1.shape';

const fields = [
  { key: 'fillDate', label: '填表日期', aliases: ['填表时间'], type: 'date' },
  { key: 'name', label: '姓名', type: 'text' },
  { key: 'sex', label: '性别', type: sexes },
  { key: 'education', label: '文化程度', type: 'text' },
  { key: 'photo', label: '照片', type: 'done' },
  { key: 'employer', label: '工作单位', type: 'text' },
  { key: 'title', label: '专业技术职称', oneOf: 'qualification', type: 'text' },
  // Whoever holds no post leaves the box empty.
  { key: 'post', label: '职务', need: 'expected', type: 'text' },
  { key: 'qualificationLevel', label: '职业资格等级', oneOf: 'qualification', type: 'text' },
  { key: 'idNumber', label: '身份证号码', type: 'id-number' },
  { key: 'occupation', label: '申报考评职业（工种）', type: 'text' },
  { key: 'address', label: '联系地址', type: 'text' },
  { key: 'phone', label: '联系手机', aliases: ['联系电话'], type: 'phone' },
  { key: 'city', label: '所在城市', type: 'text' },
  { key: 'yearsOfService', label: '工龄', type: { least: 0 } },
  { key: 'summary', label: '工作总结', type: 'text' },
  {
    key: 'opinion',
    label: '推荐单位意见',
    type: {
      parts: [
        { key: 'wording', label: '意见', need: 'optional', type: 'text' },
        { key: 'stamped', label: '盖章', type: 'done' },
        { key: 'date', label: '日期', type: 'date' },
      ],
    },
  },
] as const satisfies readonly PrintedField[];

export const trainingApplication2021 = {
  notice: 'sc2021',
  clause,
  title: {
    zh: '四川省技能人才评价考评员资格申报表',
    en: 'Application for qualification as an examiner, Sichuan 2021',
  },
  fields,
  // 二(一)3 asks every applicant for one of the two.
  oneOf: { qualification: { clause: 'sc2021.2.1.3.examiner' } },
  binding: referenceForm,
  crossChecks: [/* @__PURE__ */ sexFitsId(clause), /* @__PURE__ */ opinionFollowsForm(clause)],
  readings: [referenceForm],
} as const satisfies PrintedFormShape;
