import type { Message } from '../../answers';
import type { Why } from '../../criteria';
import type { Office } from './facts';

/** What an office is called in front of people. */
export const officeNames: Readonly<Record<Office, Message>> = {
  'capacity-building-department': { zh: '职业能力建设司', en: 'the ministry’s capacity building department' },
  'national-centre': { zh: '中国就业培训技术指导中心', en: 'the national guidance centre' },
  'provincial-hrss': { zh: '省级人社部门', en: 'the provincial HRSS department' },
  'provincial-centre': { zh: '省职鉴中心', en: 'the provincial centre' },
  'city-centre': { zh: '市（州）职鉴中心', en: 'the city centre' },
  'chongqing-centre': { zh: '重庆市职鉴中心', en: 'the Chongqing centre' },
  'district-hrss': { zh: '区县人社部门', en: 'the district HRSS department' },
  body: { zh: '评价机构', en: 'the assessment body' },
  'industry-department': { zh: '行业部门', en: 'the industry department' },
};

export const wrongOffice = (right: readonly Office[]): Why => ({
  reason: 'wrong-office',
  detail: {
    zh: `应由${right.map((office) => officeNames[office].zh).join('或')}办理。`,
    en: `This belongs to ${right.map((office) => officeNames[office].en).join(' or ')}.`,
  },
});

const say = (reason: string, zh: string, en: string): Why => ({ reason, detail: { zh, en } });

/** Another sentence gives the matter to the office in question, and that sentence is asked. */
export const otherOffice = /* @__PURE__ */ say(
  'other-office',
  '由另一条款规定的单位办理。',
  'Another clause gives it to this office.',
);
export const otherMatter = /* @__PURE__ */ say(
  'other-matter',
  '与此事无关。',
  'The clause is about another matter.',
);
export const notRecommended = /* @__PURE__ */ say(
  'not-recommended',
  '须经所在单位推荐。',
  'The employer has to recommend the applicant first.',
);
export const reviewNotPassed = /* @__PURE__ */ say(
  'review-not-passed',
  '初审未通过，不得上报。',
  'The initial review was not passed: it goes no further.',
);
export const summaryNotStamped = /* @__PURE__ */ say(
  'summary-not-stamped',
  '汇总表须盖章。',
  'The summary table needs the stamp.',
);
export const wrongChannel = /* @__PURE__ */ say(
  'wrong-channel',
  '所在单位即评价机构的，应通过本单位申报。',
  'The employer is an assessment body: apply through it.',
);
export const notReported = /* @__PURE__ */ say(
  'not-reported',
  '不合格的应报重庆市职鉴中心。',
  'An unqualified result has to be reported to the Chongqing centre.',
);
export const notOnFile = /* @__PURE__ */ say(
  'not-on-file',
  '考核不合格应记入诚信档案。',
  'An unqualified year is entered in the integrity file.',
);
export const summaryNotSubmitted = /* @__PURE__ */ say(
  'summary-not-submitted',
  '领取证卡须由推荐单位提交汇总表。',
  'The recommending body hands in the summary table to collect the cards.',
);
export const noExcellentYear = /* @__PURE__ */ say(
  'no-excellent-year',
  '年度考核只有合格和不合格。',
  'The annual assessment knows qualified and unqualified only.',
);
export const unverified = /* @__PURE__ */ say(
  'unverified',
  '投诉举报核实前不得作出处理。',
  'Nothing may be done before the complaint is verified.',
);
export const wrongArea = /* @__PURE__ */ say(
  'wrong-area',
  '省直批次选“四川省”，其余选所在市（州）。',
  'The provincial batch chooses 四川省, all others their own city.',
);
export const unknownMatter = (matters: readonly string[]): string =>
  `没有这一事项 no such matter; there are ${matters.join(', ')}`;
