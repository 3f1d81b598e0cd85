import type { Message } from '../../answers';
import type { Why } from '../../criteria';

const why = (reason: string, zh: string, en: string): Why => ({ reason, detail: { zh, en } });

// Facts that cannot be true together.

export const cardCodeSaysOtherwise = (said: string): Message => ({
  zh: `证卡编号表明为 ${said}，请核对编号与此项`,
  en: `the card code says ${said}: check the code and this fact`,
});
export const expiryBeforeValidity: Message = {
  zh: '届满日早于起始日，请核对',
  en: 'the card would expire before it is valid: check both',
};
export const endsBeforeItBegins: Message = {
  zh: '末日早于首日，请核对',
  en: 'the job would end before it begins: check both',
};

export const unknownGrade = (grades: readonly string[]): string =>
  `考评人员等级须为其中之一 grade must be one of ${grades.join(', ')}`;

// Role.

export const anotherRole: Why = {
  reason: 'another-role',
  detail: { zh: '只适用于其他岗位。', en: 'For another role only.' },
};
export const notGoverned: Why = {
  reason: 'not-governed',
  detail: {
    zh: '国家规程只管质量督导员；考评人员请按本省（市）通知判断。',
    en: 'The national procedure is about supervisors only: ask the notice of the province about an examiner.',
  },
};
export const neitherKind: Why = {
  reason: 'neither-kind',
  detail: {
    zh: '督导员只有外督、内督两种，请明确以哪一种派出。',
    en: 'A supervisor is external or internal: settle as which the person is sent.',
  },
};

// The card.

export const noCard: Why = {
  reason: 'no-card',
  detail: { zh: '没有证卡，不能承担任务。', en: 'Without a card one cannot serve.' },
};
export const anotherCard: Why = {
  reason: 'another-card',
  detail: { zh: '证卡种类与岗位不符。', en: 'The card is not one for this role.' },
};
export const notYetValid = (validFrom: string): Why =>
  why('not-yet-valid', `证卡自 ${validFrom} 起有效。`, `The card is valid from ${validFrom} only.`);
export const expired = (expiry: string): Why =>
  why(
    'expired',
    `证卡 ${expiry} 届满，其后不能承担任务。`,
    `The card expires on ${expiry} and covers no later day of the job.`,
  );
export const personDiffers: Why = {
  reason: 'person-differs',
  detail: { zh: '人证不符。', en: 'Person and card do not belong together.' },
};
export const occupationNotOnCard: Why = {
  reason: 'occupation-not-on-card',
  detail: { zh: '证卡上没有该职业（工种）。', en: 'The occupation of the job is not on the card.' },
};
export const levelNotOnCard: Why = {
  reason: 'level-not-on-card',
  detail: { zh: '证卡上没有该级别。', en: 'The level of the job is not on the card.' },
};
export const levelBeyondGrade: Why = {
  reason: 'level-beyond-grade',
  detail: {
    zh: '该级别不由这一等级的考评人员考评。',
    en: 'An examiner of this grade does not assess this level.',
  },
};
export const outsideMatrix: Why = {
  reason: 'outside-the-matrix',
  detail: {
    zh: '条款没有写这一级别由谁考评，请询市职鉴中心。',
    en: 'The clause does not say who assesses this level: ask the Chongqing centre.',
  },
};
export const notOfChongqing: Why = {
  reason: 'not-of-chongqing',
  detail: { zh: '须为重庆核发的证卡。', en: 'It takes a card issued in Chongqing.' },
};
export const ofTheMinistry: Why = {
  reason: 'ministry-card',
  detail: {
    zh: '条款只写市职鉴中心发证，没有写部级证卡能否使用，请询市职鉴中心。',
    en: "The clause has the city's centre issue the cards and is silent on the Ministry's: ask the centre.",
  },
};
export const confinedToIssuer: Why = {
  reason: 'confined-to-issuer',
  detail: {
    zh: '内督证卡只能在颁发机构内使用。',
    en: "An internal supervisor's card serves inside its issuer only.",
  },
};
export const industryCard: Why = {
  reason: 'industry-card',
  detail: {
    zh: '按此读法，重庆没有行业内督。',
    en: 'By this reading Chongqing has no supervisors of industries.',
  },
};
export const externalFromCentre: Why = {
  reason: 'external-card-from-centre',
  detail: {
    zh: '外督证卡须由省级及以上职鉴中心颁发。',
    en: "An external supervisor's card comes from a centre of a province or above.",
  },
};
export const internalFromBody: Why = {
  reason: 'internal-card-from-body',
  detail: {
    zh: '内督证卡须由评价机构或行业部门颁发。',
    en: "An internal supervisor's card comes from an assessment body or an industry department.",
  },
};
export const internalCardForDuty: Why = {
  reason: 'internal-card-for-duty',
  detail: {
    zh: '按此读法，内督须持内督证卡。',
    en: 'By this reading an internal supervisor needs an internal card.',
  },
};

// Who chose, engaged and sent the person.

export const notChosenByHrss: Why = {
  reason: 'not-chosen-by-hrss',
  detail: { zh: '外督由人社部门选聘。', en: 'External supervisors are chosen by HRSS departments.' },
};
export const notChosenByBody: Why = {
  reason: 'not-chosen-by-body',
  detail: {
    zh: '内督由评价机构或行业部门选聘。',
    en: 'Internal supervisors are chosen by assessment bodies or industry departments.',
  },
};
export const notSentByHrss: Why = {
  reason: 'not-sent-by-hrss',
  detail: { zh: '外督由人社部门委派。', en: 'External supervisors are sent by HRSS departments.' },
};
export const notSent: Why = {
  reason: 'not-sent',
  detail: { zh: '没有委派，不能参加督导。', en: 'Nobody sent the person to supervise.' },
};
export const notDrawn: Why = {
  reason: 'not-drawn',
  detail: { zh: '应从持证人员中随机抽调。', en: 'The person must be drawn at random among card holders.' },
};
export const notEngaged: Why = {
  reason: 'not-engaged',
  detail: { zh: '没有受聘于评价机构。', en: 'The person is not engaged by an assessment body.' },
};
export const engagedElsewhere: Why = {
  reason: 'engaged-elsewhere',
  detail: {
    zh: '受聘于另一机构，不是本次任务的机构。',
    en: 'The person is engaged by another body than that of the job.',
  },
};
export const employeeNotEngaged: Why = {
  reason: 'employee-not-engaged',
  detail: {
    zh: '按此读法，本机构职工也须另行聘用为内督。',
    en: 'By this reading an employee too must be engaged as internal supervisor.',
  },
};
export const letterNotSigned: Why = {
  reason: 'letter-not-signed',
  detail: {
    zh: '聘外督为内督，须签订工作责任书。',
    en: 'To engage an external supervisor as an internal one, sign a responsibility letter.',
  },
};
export const letterWithoutDuties: Why = {
  reason: 'letter-without-duties',
  detail: {
    zh: '责任书没有写明双方责任、权利、义务。',
    en: 'The letter does not name the responsibilities, rights and obligations of both sides.',
  },
};
export const letterWithoutTerm: Why = {
  reason: 'letter-without-term',
  detail: { zh: '责任书没有写明聘期。', en: 'The letter does not name the term.' },
};
export const internalCardNeeded: Why = {
  reason: 'internal-card-needed',
  detail: {
    zh: '按此读法，还须持有本机构内督证卡。',
    en: "By this reading the body's internal card is needed too.",
  },
};

// Recusal, and what the body is filed for.

export const mustRecuse: Why = {
  reason: 'must-recuse',
  detail: {
    zh: '存在可能影响公正的情形，应当回避，请另派人员。',
    en: 'Something may affect fairness: the person must stand aside, send another.',
  },
};
export const occupationNotFiled: Why = {
  reason: 'occupation-not-filed',
  detail: { zh: '该职业（工种）不在机构备案范围内。', en: 'The body is not filed for this occupation.' },
};
export const levelNotFiled: Why = {
  reason: 'level-not-filed',
  detail: {
    zh: '该职业的这一等级不在机构备案范围内。',
    en: 'The body is not filed for this level of the occupation.',
  },
};
export const areaNotFiled: Why = {
  reason: 'area-not-filed',
  detail: {
    zh: '地点不在机构备案的地域范围内。',
    en: 'The place is outside the area the body is filed for.',
  },
};
export const onlyReported: Why = {
  reason: 'only-reported',
  detail: {
    zh: '按此读法，超出备案范围的只由督导员反映，不限制考评人员。',
    en: 'By this reading work outside the filing is only reported by supervisors.',
  },
};
