import type { ClauseId } from '../answers';
import type { Field } from './fields';

/** The tables that are recognised: two rosters of Sichuan and any table with card codes. */
export type TableKind = 'renewal-roster-2025' | 'roster-2021' | 'card-register';

/** A kind of table: what its notice prints above the columns, in the order of the form. */
export type TableForm = {
  readonly kind: TableKind;
  /** The clause that prescribes the columns; a register has none. */
  readonly shape?: ClauseId;
  readonly columns: readonly { readonly field: Field; readonly header: string }[];
};

/** sc2025 附件2: the summary table of renewals from 2025 on. */
export const renewalRoster2025: TableForm = {
  kind: 'renewal-roster-2025',
  shape: 'sc2025.a2.shape',
  columns: [
    { field: 'sequence', header: '序号' },
    { field: 'name', header: '姓名' },
    { field: 'idNumber', header: '身份证号码' },
    { field: 'count', header: '参加考评或督导次数' },
    { field: 'qualification', header: '现职业资格(专业技术职称)' },
    { field: 'occupation', header: '申报考评职业(工种)' },
    { field: 'phone', header: '联系电话' },
    { field: 'remark', header: '备注' },
  ],
};

/** sc2021 附件2: the summary table of training and renewal. */
export const roster2021: TableForm = {
  kind: 'roster-2021',
  shape: 'sc2021.a2.shape',
  columns: [
    { field: 'sequence', header: '序号' },
    { field: 'employer', header: '工作单位' },
    { field: 'name', header: '姓名' },
    { field: 'sex', header: '性别' },
    { field: 'idNumber', header: '身份证号码' },
    { field: 'education', header: '文化程度' },
    { field: 'qualification', header: '现职业资格(专业技术职务)' },
    { field: 'occupation', header: '申报考评职业(工种)' },
    { field: 'phone', header: '联系电话' },
    { field: 'address', header: '通讯地址' },
  ],
};

/** Any table with 证卡编号: no notice prints its columns, so that one is all it needs. */
export const cardRegister: TableForm = {
  kind: 'card-register',
  columns: [{ field: 'cardCode', header: '证卡编号' }],
};
