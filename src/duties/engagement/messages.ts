import type { Message } from '../../answers';
import type { Why } from '../../criteria';

const say = (reason: string, zh: string, en: string): Why => ({ reason, detail: { zh, en } });

// Facts that cannot be true together.

export const endsBeforeItBegins: Message = {
  zh: '结束日早于开始日，请核对',
  en: 'it would end before it begins: check both days',
};
export const notEarlier: Message = {
  zh: '此前的一届不早于本合同，请核对',
  en: 'this term does not begin before the contract: check both',
};
export const expiryIsPrinted: Message = {
  zh: '证卡印有届满日的，不必再填颁发日，请只填一项',
  en: 'the printed expiry date goes before the one counted from the issue: give one of the two',
};
export const notCancelled: Message = {
  zh: '有取消日而又写未取消，请核对',
  en: 'there is a day of cancellation, yet the qualification is said not to be cancelled',
};

// To whom it applies.

export const forExaminers = /* @__PURE__ */ say(
  'asked-of-examiners',
  '只适用于考评员。',
  'Asked of examiners only.',
);
export const forSupervisors = /* @__PURE__ */ say(
  'asked-of-supervisors',
  '只适用于质量督导员。',
  'Asked of quality supervisors only.',
);
export const forInternalSupervisors = /* @__PURE__ */ say(
  'asked-of-internal-supervisors',
  '只适用于内督；外督由人社部门委派。',
  'Asked of internal supervisors; external ones are assigned by the HRSS department.',
);
export const noContractNeeded = /* @__PURE__ */ say(
  'no-contract',
  '没有聘用合同，合同也不是必须的。',
  'There is no contract, and none is required.',
);
export const ownEmployee = /* @__PURE__ */ say(
  'own-employee',
  '是本机构在职职工，可不再签合同。',
  'An employee of the body needs no contract of engagement.',
);
export const firstEngagement = /* @__PURE__ */ say(
  'first-engagement',
  '不是续聘。',
  'This is no re-engagement.',
);

// Terms.

export const longerThanATerm = (lastDay: string): Why =>
  say(
    'longer-than-a-term',
    `聘期超过一届（三年），应到 ${lastDay} 为止。`,
    `Longer than a term of three years, which ends on ${lastDay}.`,
  );
export const shorterThanATerm = (lastDay: string): Why =>
  say(
    'shorter-than-a-term',
    `聘期不满一届（三年，至 ${lastDay}）。`,
    `Shorter than a term of three years, which ends on ${lastDay}.`,
  );
export const tooManyTerms = (terms: number, most: number): Why =>
  say(
    'too-many-terms',
    `已是第 ${terms} 届，最多 ${most} 届。`,
    `This makes ${terms} terms; there may be ${most} at most.`,
  );
export const softInChongqing = /* @__PURE__ */ say(
  'softened-in-chongqing',
  '重庆规定原则上不超过三届，此处不按国家规程执行。',
  'Chongqing limits the terms in principle only, so the national limit does not decide here.',
);
export const engagementEnded = (to: string): Why =>
  say(
    'engagement-ended',
    `聘期已于 ${to} 届满，自动解聘，未见新合同。`,
    `The term ended on ${to} and with it the engagement; there is no new contract.`,
  );
export const notYetBegun = (from: string): Why =>
  say('not-yet-begun', `聘期自 ${from} 开始。`, `The term begins on ${from}.`);

// Contract and card in Chongqing.

export const contractMissing = /* @__PURE__ */ say(
  'contract-missing',
  '不是本机构在职职工，须签订聘用合同。',
  'Not an employee of the body: a contract of engagement has to be signed.',
);

const statedZh = {
  responsibilities: '责任',
  rights: '权利',
  obligations: '义务',
  term: '聘期',
} as const;
export type Stated = keyof typeof statedZh;

export const contractLacks = (lacking: readonly Stated[]): Why =>
  say(
    'contract-incomplete',
    `合同未写明：${lacking.map((each) => statedZh[each]).join('、')}，请补上。`,
    `The contract does not state: ${lacking.join(', ')}. Add it.`,
  );
export const outlivesCard = (to: string, expiry: string): Why =>
  say(
    'contract-outlives-card',
    `聘期至 ${to}，证卡 ${expiry} 届满，其后没有有效证卡。`,
    `The contract runs to ${to}, the card to ${expiry}: no valid card after that.`,
  );
export const endsBeforeCard = (to: string, expiry: string): Why =>
  say(
    'contract-ends-before-card',
    `按此读法聘期应到证卡届满日 ${expiry}，现至 ${to}。`,
    `By this reading the contract has to reach the end of the card on ${expiry}; it ends on ${to}.`,
  );
export const cardExpired = (expiry: string): Why =>
  say('card-expired', `证卡已于 ${expiry} 届满。`, `The card expired on ${expiry}.`);
export const barredThrough = (lastDay: string): Why =>
  lastDay === 'unannounced'
    ? say(
        'barred',
        '资格被取消，三年内不得申报；末日所在年度的放假安排尚未公布。',
        'The qualification was cancelled: no application for three years. The schedule of the last year is not announced.',
      )
    : say(
        'barred',
        `资格被取消，至 ${lastDay}（含当日）不得申报。`,
        `The qualification was cancelled: no application up to and including ${lastDay}.`,
      );
export const barOver = /* @__PURE__ */ say('bar-over', '限制申报的期限已满。', 'The bar is over.');

// Re-engagement in Sichuan.

export const assessedUnqualified = /* @__PURE__ */ say(
  'assessed-unqualified',
  '年度考核不合格，不再续聘。',
  'Unqualified in the yearly assessment: not to be engaged again.',
);
export const hadExamProblem = /* @__PURE__ */ say(
  'exam-problem',
  '出现考评问题，不再续聘。',
  'A problem in assessing came up: not to be engaged again.',
);

// What follows.

export const terms = {
  'engagement-ended': { zh: '自动解聘', en: 'Engagement ended by itself' },
  'not-re-engaged': { zh: '不再续聘', en: 'Not engaged again' },
  'qualification-cancelled': { zh: '取消资格', en: 'Qualification cancelled' },
  'certify-again': { zh: '重新培训认证', en: 'Train and certify again' },
  'reapplication-bar': { zh: '三年内不得申报', en: 'Barred from applying for three years' },
} as const satisfies Readonly<Record<string, Message>>;

export const signAnew: Message = {
  zh: '如可续聘，签订新合同后再派任务。',
  en: 'Sign a new contract, where one is still allowed, before assigning work.',
};
export const engageAnother: Message = {
  zh: '请另聘他人。',
  en: 'Engage somebody else.',
};
export const reportCancellation: Message = {
  zh: '按此读法资格一并取消，请报颁发机构。',
  en: 'By this reading the qualification goes too: report it to the issuer.',
};
export const certifyAgain: Message = {
  zh: '重新参加培训和资格认证后再聘用。',
  en: 'Engage the person after new training and certification.',
};
export const doNotRecommend: Message = {
  zh: '此期间不得推荐或申报考评员。',
  en: 'Neither recommend nor apply during this time.',
};
