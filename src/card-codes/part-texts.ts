import type { Message } from '../answers';
import type { ExaminerGrade } from './examiner-code';
import type { Filing, Sector } from './internal-supervisor-code';

// What the parts of a code say; apart from messages.ts, which every parser carries.

export const issuedIn = (year: number): Message => ({ zh: `${year} 年核发`, en: `issued in ${year}` });

export const numbered = (serial: number): Message => ({ zh: `第 ${serial} 号`, en: `number ${serial}` });

export const ownNumberOfChongqing: Message = {
  zh: '重庆市（本规则自有取值，与外督的 50 不同）',
  en: "Chongqing (this rule's own number, not the 50 of external supervisors)",
};

export const noCityBelow: Message = { zh: '重庆市统一取值', en: 'the same throughout Chongqing' };

export const grades: Readonly<Record<ExaminerGrade, Message>> = {
  senior: { zh: '高级考评员', en: 'senior examiner' },
  examiner: { zh: '考评员', en: 'examiner' },
  'special-ability': { zh: '专项职业能力考核考评员', en: 'special-ability examiner' },
};

export const externalSupervisor: Message = {
  zh: '外部质量督导员',
  en: 'external quality supervisor',
};

export const sectors: Readonly<Record<Sector, Message>> = {
  industry: { zh: '行业部门的内部质量督导员', en: 'internal quality supervisor of an industry department' },
  employer: { zh: '用人单位的内部质量督导员', en: 'internal quality supervisor of an employer' },
  'social-organization': {
    zh: '社会培训评价组织的内部质量督导员',
    en: 'internal quality supervisor of a social training and assessment organization',
  },
};

const filings: Readonly<Record<Filing, Message>> = {
  ministry: { zh: '人力资源社会保障部备案', en: 'filed with the Ministry' },
  provincial: { zh: '省级人社部门备案', en: 'filed with a province' },
  'ministry-or-provincial': {
    zh: '部级或省级备案，单凭编号不能区分',
    en: 'filed with the Ministry or a province; the code alone cannot tell',
  },
  opaque: {
    zh: '由人力资源社会保障部赋码，内部没有结构',
    en: 'numbered by the Ministry, without any structure',
  },
};

/** In Chongqing the city and its districts give the numbers, each those of the bodies filed with it. */
const filingsInChongqing: Readonly<Partial<Record<Filing, Message>>> = {
  provincial: {
    zh: '重庆市或其区县人社部门备案',
    en: 'filed with Chongqing or one of its districts',
  },
  'ministry-or-provincial': {
    zh: '部级或重庆市内备案，单凭编号不能区分',
    en: 'filed with the Ministry or within Chongqing; the code alone cannot tell',
  },
};

/** The digits are a serial, whatever region they look like. */
export function issuerFiled(issuer: string, filing: Filing, isChongqing: boolean): Message {
  const { zh, en } = (isChongqing && filingsInChongqing[filing]) || filings[filing];
  return { zh: `机构序列码 ${issuer}，${zh}`, en: `body ${issuer}, ${en}` };
}
