import type { Message } from '../answers';
import type { Why } from '../criteria';

const say = (reason: string, zh: string, en: string): Why => ({ reason, detail: { zh, en } });

// Facts that cannot be true together.

export const expiryBeforeValidity: Message = {
  zh: '届满日早于起始日，请核对',
  en: 'the card would expire before it is valid: check both',
};
export const moreInTerm: Message = {
  zh: '任期内次数多于总次数，请核对',
  en: 'more accidents in the term than in all: check both',
};
export const notTheFirstReceipt: Message = {
  zh: '与回执日期不符，请核对最早的回执',
  en: 'the receipts name another place first: check the earliest',
};

// Scope: notice, card, issuer.

export const noticeAfter2025: Why = {
  reason: 'after-2025',
  detail: {
    zh: '标题只称 2025 年，而正文没有截止日：此后按仍然有效处理。',
    en: 'The title says 2025 and the text sets no end: taken to govern on.',
  },
};
export const noticeOnly2025: Why = {
  reason: 'after-2025',
  detail: { zh: '按此读法，通知只管 2025 年。', en: 'By this reading the notice covers 2025 alone.' },
};
export const issuerWithDoubt: Why = {
  reason: 'issuer-with-doubt',
  detail: {
    zh: '条款未写省人社厅，而其证卡由省职鉴中心制发：按在范围内处理。',
    en: 'The clause does not name the provincial HRSS department, whose cards the centre makes: taken as in scope.',
  },
};
export const issuerNotNamed: Why = {
  reason: 'issuer-not-covered',
  detail: {
    zh: '该颁发机构的证卡不在本通知范围内，请向颁发机构咨询。',
    en: 'Cards of this issuer are outside this notice: ask the issuer.',
  },
};
export const cityCardRouted: Why = {
  reason: 'city-issued',
  detail: {
    zh: '市（州）核发的考评员证卡由发证市（州）组织换证。',
    en: 'An examiner card issued by a city is renewed by that city.',
  },
};
export const citySupervisorCard: Why = {
  reason: 'city-issued-supervisor',
  detail: {
    zh: '市（州）换证只写了考评员证卡，没有督导员证卡。',
    en: 'Cities renew examiner cards; the clause names no supervisor card.',
  },
};
export const cityOfficeOnly: Why = {
  reason: 'wrong-office',
  detail: {
    zh: '应向发证市（州）的人社部门提出，而不是现单位所在地。',
    en: 'Apply to the HRSS department of the city that issued the card, wherever the holder works now.',
  },
};
export const cityDeclines: Why = {
  reason: 'city-declines',
  detail: {
    zh: '发证市（州）此时不受理该证卡换证。',
    en: 'The issuing city does not take the card for renewal at this time.',
  },
};
export const anotherCardType: Why = {
  reason: 'another-card-type',
  detail: { zh: '只适用于另一类证卡。', en: 'For another type of card only.' },
};

// Timing.

export const notOpenYet = (opening: string): Why =>
  say('not-open-yet', `${opening} 起才受理。`, `Accepted from ${opening} only.`);
export const betweenNotices = (expiry: string): Why =>
  say(
    'between-notices',
    `证卡 ${expiry} 届满，在两份通知之间：新通知开办时已过期，旧通知的报名期未到。`,
    `The card expired on ${expiry}, between the two notices: before the new one opened and before the old one's next window.`,
  );
export const byAnalogy: Why = {
  reason: 'by-analogy',
  detail: {
    zh: '按此读法，两份通知之间过期的证卡在 2025 年内比照换证。',
    en: 'By this reading a card that expired between the notices is renewed by analogy within 2025.',
  },
};
export const expired = (expiry: string): Why =>
  say(
    'expired',
    `证卡已于 ${expiry} 届满，不再是即将届满。`,
    `The card expired on ${expiry} and is no longer about to expire.`,
  );
export const tooEarly = (opens: string, due: string): Why =>
  say(
    'too-early',
    `可申请时间为 ${opens} 至 ${due}，现在过早。`,
    `Apply from ${opens} to ${due}: too early.`,
  );
export const tooLate = (opens: string, due: string): Why =>
  say('too-late', `可申请时间为 ${opens} 至 ${due}，已过期。`, `Apply from ${opens} to ${due}: too late.`);
export const neverOpen = (due: string): Why =>
  say(
    'too-late',
    `证卡 ${due} 届满时尚未开始受理，没有可申请的日子。`,
    `The card expired on ${due}, before applications opened: there was no day to apply.`,
  );
export const windowOpen = (opens: string, due: string): Why =>
  say('open', `可申请时间为 ${opens} 至 ${due}。`, `Open from ${opens} to ${due}.`);

// Conditions of the person.

export const notWilling: Why = {
  reason: 'not-willing',
  detail: { zh: '本人没有表示愿意继续。', en: 'The holder does not wish to go on.' },
};
export const supervisorExempt: Why = {
  reason: 'supervisor-exempt',
  detail: { zh: '按此读法，督导员不必表示。', en: 'By this reading supervisors need not declare it.' },
};
export const noActivity = (from: string | undefined, through: string): Why =>
  say(
    'no-activity',
    `${from === undefined ? '' : `${from} 起`}至 ${through} 没有计入的考评或督导。`,
    `No assessment or supervision counts ${from === undefined ? '' : `from ${from} `}through ${through}.`,
  );
export const noActivityCounted: Why = {
  reason: 'no-activity',
  detail: { zh: '任期内考评或督导为 0 次。', en: 'No assessment or supervision in the term.' },
};
export const accidentFound: Why = {
  reason: 'accident',
  detail: { zh: '有考评（督导）事故记录。', en: 'An accident is on record.' },
};
export const notHealthy: Why = {
  reason: 'not-healthy',
  detail: { zh: '身体条件不符。', en: 'The health condition is not met.' },
};
export const noEthics: Why = {
  reason: 'ethics',
  detail: { zh: '未证明具有良好职业道德。', en: 'Good professional ethics are not certified.' },
};
export const retiredBars: Why = {
  reason: 'retired',
  detail: { zh: '已办理退休手续。', en: 'Retirement formalities are completed.' },
};
export const retiredNoBar: Why = {
  reason: 'no-retirement-bar',
  detail: { zh: '2025 年通知不以退休为限。', en: 'The 2025 notice has no retirement bar.' },
};

// Recommending body and relation to it.

export const recommenderNotFiled: Why = {
  reason: 'recommender-not-filed',
  detail: {
    zh: '推荐单位须已备案，或备案申请已正式受理。',
    en: 'The recommending body must be filed, or its filing formally accepted.',
  },
};
export const notEmployed: Why = {
  reason: 'not-employed',
  detail: {
    zh: '内督须与推荐单位有稳定劳动关系，不能外聘。',
    en: 'An internal supervisor needs a stable labour relation with the recommending body and cannot be engaged from outside.',
  },
};
export const reviewFailed: Why = {
  reason: 'initial-review-failed',
  detail: {
    zh: '推荐单位初审未通过，不能继续申报。',
    en: 'The initial review of the recommending body was not passed: the application stops there.',
  },
};
export const opinionDisagree: Why = {
  reason: 'opinion',
  detail: {
    zh: '推荐单位意见须为同意并由负责人手签。',
    en: 'The recommending body must agree, signed by hand.',
  },
};

// Papers.

export const noWrittenApplication: Why = {
  reason: 'no-written-application',
  detail: { zh: '须由本人书面提出申请。', en: 'The holder must apply in writing.' },
};
export const formIncomplete: Why = {
  reason: 'form-incomplete',
  detail: {
    zh: '个人信息须完整准确，请更正。',
    en: 'Personal data must be complete and right: correct them.',
  },
};
export const formNotStamped: Why = {
  reason: 'form-not-stamped',
  detail: {
    zh: '申请表须上传并加盖推荐单位公章。',
    en: 'Upload the form with the stamp of the recommending body.',
  },
};
export const photoNotUploaded: Why = {
  reason: 'photo',
  detail: { zh: '须上传照片。', en: 'Upload a photo.' },
};
export const photoWrong: Why = {
  reason: 'photo',
  detail: {
    zh: '须为近期免冠、蓝底、2 寸证件照。',
    en: 'The photo must be recent, bareheaded, on blue, 2 inches.',
  },
};
export const bothSides: Why = {
  reason: 'both-sides',
  detail: { zh: '须上传正反两面。', en: 'Upload both sides.' },
};
export const notUploaded: Why = { reason: 'not-uploaded', detail: { zh: '须上传。', en: 'Upload it.' } };
export const noInsurance: Why = {
  reason: 'no-social-insurance',
  detail: { zh: '须上传个人社保参保证明。', en: 'Upload the social insurance proof.' },
};
export const noAgreement: Why = {
  reason: 'no-engagement-agreement',
  detail: {
    zh: '外聘考评员须上传推荐单位聘用协议。',
    en: 'An examiner engaged from outside must upload the agreement with the recommending body.',
  },
};
export const summaryShort = (least: number): Why =>
  say('summary-short', `工作总结不得少于 ${least} 字。`, `The summary needs at least ${least} characters.`);
export const summaryNotSigned: Why = {
  reason: 'summary-not-signed',
  detail: { zh: '工作总结须本人签字。', en: 'The holder must sign the summary.' },
};
export const briefShort = (least: number): Why =>
  say('brief-short', `工作简介不得少于 ${least} 字。`, `The brief needs at least ${least} characters.`);
export const briefVague: Why = {
  reason: 'brief-not-concrete',
  detail: {
    zh: '工作简介须写明考评时间、机构和批次，否则视为无效。',
    en: 'The brief must name time, body and batch of actual work, or it is void.',
  },
};

// Where to apply.

export const areaDiffers: Why = {
  reason: 'wrong-area',
  detail: {
    zh: '所选地区须与推荐单位所在地一致。',
    en: 'Choose the area where the recommending body stands.',
  },
};
export const toProvincialCentre: Why = {
  reason: 'wrong-office',
  detail: { zh: '应向省职鉴中心申报。', en: 'Apply to the provincial centre.' },
};
export const toCityCentre = (city: string | undefined): Why =>
  say(
    'wrong-office',
    `应向${city ?? '当地'}的市（州）职鉴中心申报。`,
    `Apply to the municipal centre of ${city ?? 'the place'}.`,
  );
export const centralBodyOpen: Why = {
  reason: 'central-body',
  detail: {
    zh: '条款没有写央属机构，请省职鉴中心确认受理单位。',
    en: 'The clause does not place central bodies: have the provincial centre name the office.',
  },
};
export const firstReceiptOpen: Why = {
  reason: 'first-receipt-open',
  detail: {
    zh: '须查明首次发放备案回执的所在地。',
    en: 'Find out where the first filing receipt was issued.',
  },
};
export const twoFirstReceipts: Why = {
  reason: 'two-first-receipts',
  detail: {
    zh: '两处回执同日，请确认哪一处在先。',
    en: 'Two receipts bear the same day: find out which came first.',
  },
};

// After the application.

export const reReviewFailed: Why = {
  reason: 're-review-failed',
  detail: { zh: '省职鉴中心复审不合格。', en: 'The re-review of the provincial centre was failed.' },
};
export const reReviewMissed: Why = {
  reason: 're-review-missed',
  detail: {
    zh: '未按规定参加省职鉴中心复审。',
    en: 'The holder did not take part in the re-review of the provincial centre.',
  },
};
export const reReviewMissedOnly: Why = {
  reason: 're-review-missed',
  detail: {
    zh: '未参加复审：本通知只因复审不合格取消资格，证卡用至届满。',
    en: 'The re-review was missed: this notice cancels only what fails it; the card holds until it expires.',
  },
};

// The 2021 notice.

export const supervisorNotCovered: Why = {
  reason: 'supervisor-not-covered',
  detail: {
    zh: '2021 年通知不管督导员证卡；请按 2025 年通知判断。',
    en: 'The 2021 notice renews no supervisor cards: ask under the 2025 notice.',
  },
};
export const specialAbilityNotNamed: Why = {
  reason: 'card-type-not-named',
  detail: { zh: '本条只写考评员和高级考评员。', en: 'The clause names examiners and senior examiners only.' },
};
export const specialAbilityCovered: Why = {
  reason: 'card-type-with-doubt',
  detail: {
    zh: '本条只写考评员和高级考评员，而通知的考评员包括此类：按在范围内处理。',
    en: 'The clause names two grades, and the notice counts this card among examiners: taken as in scope.',
  },
};
export const notInForce = (from: string): Why =>
  say('not-in-force', `通知 ${from} 起才施行。`, `The notice governs from ${from} only.`);
export const replaced: Why = {
  reason: 'replaced',
  detail: {
    zh: '2025 年 3 月起，换证改按 2025 年通知。',
    en: 'From March 2025 the 2025 notice governs renewals.',
  },
};
export const notReplaced: Why = {
  reason: 'not-replaced',
  detail: {
    zh: '2025 年通知不收此类证卡，也没有废止旧通知：按旧通知仍可用处理。',
    en: 'The 2025 notice does not take this card and repeals nothing: the old one is taken to hold.',
  },
};
export const notYetExpired = (expiry: string): Why =>
  say(
    'not-yet-expired',
    `证卡 ${expiry} 届满，旧通知只收已届满的。`,
    `The card runs through ${expiry}; this notice takes expired cards only.`,
  );
export const expiresThisYearToo: Why = {
  reason: 'expires-this-year',
  detail: {
    zh: '按此读法，当年届满的也可报名。',
    en: 'By this reading cards that expire within the year count too.',
  },
};
export const missedFirstWindow = (due: string): Why =>
  say(
    'missed-first-window',
    `届满后的首个报名期已于 ${due} 前结束。`,
    `The first window after expiry is over, in ${due} at the latest.`,
  );
export const outsideYearlyWindow = (opens: string): Why =>
  say(
    'too-late',
    `报名自 ${opens} 起 20 个工作日，已结束。`,
    `Registration began on ${opens} and lasted 20 working days: too late.`,
  );
export const beforeYearlyWindow = (opens: string): Why =>
  say('too-early', `${opens} 才开始报名。`, `Registration opens on ${opens}.`);

// The seven grounds.

export const refusedAvoidance: Why = {
  reason: 'avoidance',
  detail: { zh: '不接受回避制度。', en: 'The rules on avoidance were refused.' },
};
export const concealed: Why = {
  reason: 'concealment',
  detail: { zh: '隐瞒现场重大突发事件。', en: 'A major incident on site was concealed.' },
};
export const criminal: Why = {
  reason: 'criminal-liability',
  detail: { zh: '被追究刑事责任。', en: 'Criminal liability was imposed.' },
};
export const groundsDropped: Why = {
  reason: 'grounds-dropped',
  detail: {
    zh: '按此读法，2021 年的情形不再适用。',
    en: 'By this reading the grounds of 2021 no longer count.',
  },
};
export const groundPresentButDropped: Why = {
  reason: 'ground-present-but-dropped',
  detail: {
    zh: '情形存在，但按此读法不再适用。',
    en: 'The ground is there, but by this reading it no longer counts.',
  },
};

// Chongqing.

export const noRenewal: Why = {
  reason: 'no-renewal',
  detail: {
    zh: '重庆没有复核换证：届满后须重新参加培训和认证。',
    en: 'Chongqing has no renewal: after expiry one trains and is certified again.',
  },
};
export const internalCardLeftToBody: Message = {
  zh: '按此读法，内督证卡能否换发由颁证的机构决定。',
  en: 'Read this way, the issuing body decides whether an internal card is renewed.',
};

// What follows: the word of the notice, or what to do.

export const terms = {
  apply: { zh: '可以申请换证', en: 'Apply for renewal' },
  wait: { zh: '尚未到申请时间', en: 'Wait for the window' },
  'apply-to-issuing-city': { zh: '由发证市（州）换证', en: 'Renewal by the issuing city' },
  'not-passed': { zh: '不予通过', en: 'Application not passed' },
  'not-renewed': { zh: '不予换证', en: 'Card not renewed' },
  'void-on-expiry': { zh: '自动作废', en: 'Card void on expiry' },
  'qualification-cancelled': { zh: '取消资格', en: 'Qualification cancelled' },
  'renewal-barred': { zh: '不得复核换证', en: 'Renewal barred' },
  'certify-again': { zh: '重新培训认证', en: 'Train and certify again' },
} as const satisfies Readonly<Record<string, Message>>;

export const applyNow: Message = {
  zh: '备齐材料，在最后一日前（含当日）提出申请。',
  en: 'Complete the papers and apply by the last day, that day included.',
};
export const waitForWindow: Message = {
  zh: '在可申请的日子内提出。',
  en: 'Apply once the window is open.',
};
export const correctAndResubmit: Message = {
  zh: '更正材料，在最后一日前重新提交。',
  en: 'Correct the papers and hand them in again by the last day.',
};
export const notPassedForGood: Message = {
  zh: '申请不通过；申请时间已过或不明，请询受理单位。',
  en: 'The application fails; the window is over or unknown: ask the office.',
};
export const notPassedNorAgain: Message = {
  zh: '申请不通过，本次换证不得再申请；请询受理单位。',
  en: 'The application fails and may not be handed in again for this renewal: ask the office.',
};
export const askTheCity: Message = {
  zh: '向发证市（州）人社部门提出，并询问其办理时间。',
  en: 'Apply to the HRSS department of the issuing city and ask for its dates.',
};
export const notRenewedAction: Message = {
  zh: '届满前补有考评或督导经历的，可在申请时间内再申请。',
  en: 'With an assessment or supervision done before expiry one may apply again within the window.',
};
export const notRenewedForGood: Message = {
  zh: '任期内没有考评或督导经历，证卡不予更换。',
  en: 'Without an assessment or supervision in the term the card is not renewed.',
};
export const voidAction: Message = {
  zh: '证卡届满次日起失效，不得再用；要继续须重新取得资格。',
  en: 'The card is void from the day after expiry and must not be used; to go on, qualify anew.',
};
export const cancelledAction: Message = {
  zh: '资格取消，证卡不得再用；有异议的向省职鉴中心提出。',
  en: 'The qualification is lost and the card must not be used; object to the provincial centre.',
};
export const missedAction: Message = {
  zh: '未按规定参加复审的，资格取消，证卡作废；要继续须重新申报培训。',
  en: 'Whoever misses the review loses qualification and card; to go on, apply for training again.',
};
export const barredAction: Message = {
  zh: '存在所列情形，不得换证；事实有误的请提供证明。',
  en: 'One of the grounds is there and bars renewal; where the facts are wrong, prove it.',
};
export const certifyAction: Message = {
  zh: '届满后参加培训、考核合格，换发证卡；届满至发证之间不得执业。',
  en: 'After expiry train, pass the exam and receive a new card; do not serve in between.',
};
export const certifyEarlierAction: Message = {
  zh: '届满前也可以参加培训、考核，合格的换发证卡；届满后没有新证卡的不得执业。',
  en: 'Train and pass the exam, before expiry if you like, and receive a new card; do not serve without one.',
};

export const unknownNotice =
  '没有这份换证通知 no such renewal notice; there are sc2025, sc2021 and, to hear that it has none, cq2022';
