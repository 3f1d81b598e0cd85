import { withoutBlanks } from '../sheet';
import type { CrossCheck, PrintedField, PrintedFormShape } from './form';
import { found } from './found';
import * as messages from './messages';

// cq2022e 附件3: what one examiner records of the site of a skills test.

const clause = 'cq2022e.a3.shape';

const fields = [
  { key: 'name', label: '考评人员姓名', aliases: ['姓名'], type: 'text' },
  { key: 'cardCode', label: '考评人员证卡编号', aliases: ['证卡编号'], type: 'examiner-code' },
  { key: 'agency', label: '考评机构', type: 'text' },
  {
    key: 'job',
    label: '职业（工种）及等级',
    type: {
      parts: [
        { key: 'occupation', label: '职业（工种）', aliases: ['职业', '工种'], type: 'text' },
        { key: 'level', label: '等级', type: 'text' },
      ],
    },
  },
  { key: 'time', label: '考评时间', type: 'text' },
  { key: 'headcount', label: '考评人数', type: { least: 1 } },
  { key: 'place', label: '考评地点', type: 'text' },
  {
    key: 'condition',
    label: '考核场地、设施设备、检测工具准备情况及考核情况',
    aliases: ['考核场地设施设备检测工具准备情况及考核情况'],
    type: 'text',
  },
  { key: 'signedBy', label: '考评人员签名', type: 'text' },
  { key: 'date', label: '日期', type: 'date' },
] as const satisfies readonly PrintedField[];

/** Each examiner fills in a record of their own and signs it. */
const signedInPerson: CrossCheck = {
  clauses: [clause],
  *test({ name, signedBy }) {
    if (typeof name !== 'string' || typeof signedBy !== 'string' || signedBy.trim() === '') return;
    if (withoutBlanks(name) === withoutBlanks(signedBy)) return;
    yield found('warning', 'signed-by-another', ['signedBy'], clause, messages.signedByAnother);
  },
};

export const siteRecord = {
  notice: 'cq2022',
  clause,
  title: { zh: '技能考核考场情况记录表', en: 'Record of the site of a skills test, Chongqing' },
  fields,
  crossChecks: [signedInPerson],
  readings: [],
} as const satisfies PrintedFormShape;
