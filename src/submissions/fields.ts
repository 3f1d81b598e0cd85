import type { Cell } from './sheet';
import { textOf, toHalfWidth, withoutBlanks } from './sheet';

/** What a column of a roster holds, whatever its header calls it. */
export type Field =
  | 'sequence'
  | 'name'
  | 'sex'
  | 'idNumber'
  | 'employer'
  | 'education'
  | 'count'
  | 'qualification'
  | 'occupation'
  | 'phone'
  | 'address'
  | 'remark'
  | 'cardType'
  | 'cardCode'
  | 'issueDate'
  | 'expiry';

/** The headers each field is known by, without blanks and bracketed parts. */
const headers: Readonly<Record<Field, readonly string[]>> = {
  sequence: ['序号', '序', '编号'],
  name: ['姓名', '考评员姓名', '督导员姓名', '考评人员姓名', '持证人姓名', '持证人'],
  sex: ['性别'],
  idNumber: [
    '身份证号码',
    '身份证号',
    '身份证',
    '身份证件号码',
    '居民身份证号码',
    '公民身份号码',
    '证件号码',
    '证件号',
  ],
  employer: ['工作单位', '所在单位', '单位', '单位名称'],
  education: ['文化程度', '学历'],
  count: [
    '参加考评或督导次数',
    '参加考评或质量督导次数',
    '考评或督导次数',
    '参加考评次数',
    '参加督导次数',
    '考评次数',
    '督导次数',
    '质量督导次数',
    '次数',
  ],
  qualification: ['现职业资格', '职业资格', '职业资格或技术职称', '专业技术职称', '专业技术职务'],
  occupation: [
    '申报考评职业',
    '申报考评工种',
    '申报考评职业工种',
    '考评职业',
    '考评职业工种',
    '申报职业',
    '职业工种',
  ],
  phone: ['联系电话', '联系手机', '联系方式', '手机', '手机号', '手机号码', '电话', '电话号码'],
  address: ['通讯地址', '通信地址', '联系地址', '地址'],
  remark: ['备注'],
  cardType: ['证卡类型', '证卡类别', '证卡种类'],
  cardCode: [
    '证卡编号',
    '证卡编码',
    '证卡号码',
    '证卡号',
    '资格证卡编号',
    '考评员证卡编号',
    '质量督导员证卡编号',
  ],
  issueDate: [
    '发证日期',
    '核发日期',
    '颁发日期',
    '发卡日期',
    '发证时间',
    '核发时间',
    '颁发时间',
    '证卡核发日期',
  ],
  expiry: [
    '有效期',
    '有效期至',
    '有效期限',
    '有效期截止日期',
    '有效期届满日期',
    '证卡有效期',
    '证卡有效期至',
    '证卡有效期限',
    '到期日期',
  ],
};

const fieldByHeader: ReadonlyMap<string, Field> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ (Object.keys(headers) as Field[]).flatMap((field) =>
    headers[field].map((header): [string, Field] => [header, field]),
  ),
);

const bracketed = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g;
const marksAround = /^[*#]+|[*#:]+$/g;

/** Which field a header cell names, however it is broken, spaced or bracketed. */
export function fieldOf(cell: Cell | undefined): Field | undefined {
  if (typeof cell !== 'string' || cell.length > 60) return undefined;
  const text = withoutBlanks(toHalfWidth(cell));
  return fieldByHeader.get(text.replace(bracketed, '').replace(marksAround, ''));
}

/** A cell of a two-line header that only carries the bracketed part, such as （工种）. */
export function isBracketedPart(cell: Cell | undefined): boolean {
  const text = withoutBlanks(toHalfWidth(textOf(cell)));
  return text !== '' && text.replace(bracketed, '') === '';
}

/** A header as it is shown in findings: its words without the blanks and line breaks that only place them. */
export function headerText(cell: Cell | undefined): string {
  return withoutBlanks(textOf(cell));
}
