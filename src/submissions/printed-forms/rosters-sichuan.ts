import { roster2021 as lines2021, renewalRoster2025 as lines2025 } from '../kinds';
import type { PrintedField, PrintedFormShape } from './form';

// sc2025 附件2 and sc2021 附件2: the summary tables. Their columns stand in kinds.ts; each has
// some that the other lacks, so the two are never one shape.

const stamped = { key: 'stamped', label: '盖章', type: 'done' } as const satisfies PrintedField;
const fillDate = { key: 'fillDate', label: '填报时间', type: 'date' } as const satisfies PrintedField;
const handler = { key: 'handler', label: '经办人', type: 'text' } as const satisfies PrintedField;
const handlerPhone = {
  key: 'handlerPhone',
  label: '联系电话',
  type: 'phone',
} as const satisfies PrintedField;

export const renewalRosterForm2025 = {
  notice: 'sc2025',
  clause: 'sc2025.a2.shape',
  title: {
    zh: '四川省技能人才评价考评员（质量督导员）资格复核汇总表',
    en: 'Summary table of renewals of examiner and supervisor cards, Sichuan 2025',
  },
  fields: [
    { key: 'recommender', label: '推荐单位', type: 'text' },
    stamped,
    fillDate,
    { key: 'rows', label: '人员', type: { rows: lines2025 } },
    handler,
    handlerPhone,
  ],
  readings: [],
} as const satisfies PrintedFormShape;

export const rosterForm2021 = {
  notice: 'sc2021',
  clause: 'sc2021.a2.shape',
  title: {
    zh: '四川省技能人才评价考评员资格培训（复核）汇总表',
    en: 'Summary table of examiners for training and renewal, Sichuan 2021',
  },
  fields: [
    { key: 'reportingUnit', label: '填报单位', type: 'text' },
    stamped,
    { key: 'rows', label: '人员', type: { rows: lines2021 } },
    handler,
    handlerPhone,
    fillDate,
  ],
  readings: [],
} as const satisfies PrintedFormShape;
