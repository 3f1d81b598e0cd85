import type { Message } from '../../answers';
import type { Why } from '../../criteria';

const say = (reason: string, zh: string, en: string): Why => ({ reason, detail: { zh, en } });

// Facts that cannot be true together.

export const aYear: Message = { zh: '应为年份，如 2025', en: 'must be a year, for example 2025' };
export const bodyTwice: Message = {
  zh: '同一机构列了两次，请核对',
  en: 'this body is listed twice: check both',
};
export const cancelledBeforeFiled: Message = {
  zh: '注销日早于备案日，请核对',
  en: 'cancelled before it was filed: check both days',
};
export const notCancelled: Message = {
  zh: '有注销日而又写未注销，请核对',
  en: 'there is a day of cancellation, yet the body is said not to be cancelled',
};
export const inServiceOrNot: Message = {
  zh: '同一人既填为本机构在职人员，又填为非在职人员，请核对',
  en: 'the same person is said to be in service and not to be',
};
export const notAYear = '年份须为 1900 至 2999 的整数 year must be a whole number from 1900 to 2999';

// Whose staffing.

export const forBodies = /* @__PURE__ */ say(
  'asked-of-bodies',
  '只适用于评价机构。',
  'Asked of assessment bodies only.',
);
export const forDepartments = /* @__PURE__ */ say(
  'asked-of-departments',
  '只适用于人社部门。',
  'Asked of HRSS departments only.',
);

// Sichuan.

export const noCommitment = /* @__PURE__ */ say(
  'commitment-not-signed',
  '遴选时须签承诺书，请补签。',
  'A selected body signs a letter of commitment: have it signed.',
);
export const noExaminers = /* @__PURE__ */ say(
  'no-examiners',
  '没有考评人员，请建立队伍。',
  'There are no examiners: build a team.',
);
export const noInternalSupervisors = /* @__PURE__ */ say(
  'no-internal-supervisors',
  '没有内督，请建立队伍。',
  'There are no internal supervisors: build a team.',
);
export const noQualityUnit = /* @__PURE__ */ say(
  'no-quality-unit',
  '没有质量管理工作机构，请组建。',
  'No unit is in charge of assessment quality: set one up.',
);
export const noDedicatedStaff = /* @__PURE__ */ say(
  'no-dedicated-staff',
  '没有专职人员负责评价质量，请配备或指定。',
  'Nobody is dedicated to assessment quality: appoint or designate someone.',
);
export const notCovered = (year: number, bodies: number): Why =>
  say(
    'not-all-supervised',
    `${year} 年有 ${bodies} 家机构未被督导。`,
    `In ${year} the number of bodies without a supervision was ${bodies}.`,
  );
export const stillOpen = (bodies: number, by: string): Why =>
  say(
    'year-still-open',
    `还有 ${bodies} 家机构须在 ${by} 前（含当日）督导。`,
    `Bodies still to be supervised, at the latest on ${by}: ${bodies}.`,
  );
export const partOfYearOnly = (year: number, bodies: number): Why =>
  say(
    'part-of-year-bodies',
    `${year} 年内备案或注销的机构中有 ${bodies} 家未被督导，另行列出。`,
    `Of the bodies filed or cancelled in the course of ${year}, those without a supervision are reported apart: ${bodies}.`,
  );
export const noneApart = /* @__PURE__ */ say(
  'none-apart',
  '没有须另行列出的机构。',
  'No body is to be reported apart.',
);

// Chongqing.

type Needed = { readonly direct: number; readonly reverse: number };

const bothWays = ({ direct, reverse }: Needed): Message => ({
  zh: `按每三家机构一名外督须 ${direct} 名，按每家机构三名外督须 ${reverse} 名`,
  en: `one for every three bodies makes ${direct}, three for every body makes ${reverse}`,
});
export const enoughExternals = (needed: Needed): Why =>
  say('ratio-kept', `比例已达到：${bothWays(needed).zh}。`, `The ratio is kept: ${bothWays(needed).en}.`);
export const tooFewExternals = (needed: Needed): Why =>
  say(
    'too-few-external-supervisors',
    `外督不足，请增配：${bothWays(needed).zh}。`,
    `Too few external supervisors, add some: ${bothWays(needed).en}.`,
  );
export const tooFewInternals = (least: number): Why =>
  say(
    'too-few-internal-supervisors',
    `内督不足 ${least} 名，请增配。`,
    `There are fewer than ${least} internal supervisors: add some.`,
  );
export const noneInService = /* @__PURE__ */ say(
  'no-internal-supervisor-in-service',
  '内督中没有本机构在职人员，至少须有一名。',
  'None of the internal supervisors is an employee of the body: at least one must be.',
);
export const tooFewExaminers = (occupations: readonly string[], least: number): Why =>
  say(
    'too-few-examiners',
    `以下职业的考评人员不足 ${least} 名：${occupations.join('、')}。`,
    `Occupations with fewer than ${least} examiners: ${occupations.join(', ')}.`,
  );
