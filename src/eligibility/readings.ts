import type { Message, Reading } from '../answers';
import { after2025 } from '../notices/in-force';
import * as choices from './reading-choices';

const hrssMeanings: Readonly<Record<string, Message>> = {
  'in-scope': { zh: '在范围内，并提示', en: 'In scope, with a note' },
  'out-of-scope': { zh: '不在范围内', en: 'Out of scope' },
};

const scope = (): readonly Reading[] => [
  {
    ...after2025,
    clause: 'sc2025.hdr.title',
    question: {
      zh: '2025 年的换证通知在 2026 年及以后是否仍然有效？',
      en: 'Does the renewal notice of 2025 still govern in 2026 and later?',
    },
    meanings: {
      'until-replaced': { zh: '有效，直到有新通知', en: 'Yes, until another notice replaces it' },
      'only-2025': { zh: '只管 2025 年', en: 'No, it covers 2025 alone' },
    },
    reason: {
      zh: '正文规定了开始的月份，没有规定结束；标题只是说明。',
      en: 'The text names the month it begins and no end; the title only describes.',
    },
  },
  {
    ...choices.replaces2021,
    clause: 'sc2025.hdr.title',
    question: {
      zh: '2025 年的通知是否取代 2021 年的全部换证规定？',
      en: 'Does the 2025 notice replace all renewal rules of 2021?',
    },
    meanings: {
      'conflicts-only': {
        zh: '只取代相抵触的；行业证卡仍可按旧通知',
        en: 'Only where they conflict; cards of industries may still follow the old one',
      },
      'all-renewals': { zh: '全部取代', en: 'All of them' },
    },
    reason: {
      zh: '新通知没有废止条款；只在抵触处后法优先。',
      en: 'The new notice repeals nothing; the later rule prevails only where the two conflict.',
    },
  },
  {
    ...choices.provincialHrssCard,
    clause: 'sc2025.1.1.issuer',
    question: {
      zh: '卡面由省人社厅颁发的证卡是否在 2025 年换证范围内？',
      en: 'Are cards issued in the name of the provincial HRSS department in the scope of 2025?',
    },
    meanings: hrssMeanings,
    reason: {
      zh: '字面排除会排除 2021 年培训取得的全部证卡，而这些证卡由省职鉴中心制发。',
      en: 'A literal exclusion would shut out every card of the 2021 training, which the centre makes.',
    },
  },
  {
    ...choices.internalSupervisorCard,
    clause: 'sc2025.1.1.issuer',
    question: {
      zh: '评价机构自行颁发的内督证卡能否按本通知换证？',
      en: 'Can an internal supervisor card issued by the assessment body itself be renewed under this notice?',
    },
    meanings: {
      'by-issuer': {
        zh: '看颁发机构，评价机构自行颁发的不能',
        en: 'The issuer decides: not when the body issued it',
      },
      'in-scope': { zh: '能，通知提到内督', en: 'Yes, the notice mentions internal supervisors' },
    },
    reason: {
      zh: '范围以颁发机构为界；四川的省职鉴中心也核发内督证卡。',
      en: 'The scope is drawn by issuer, and in Sichuan the centre issues internal supervisor cards too.',
    },
  },
  {
    ...choices.specialAbilityCard,
    clause: 'sc2021.3.1.issuer',
    question: {
      zh: '2021 年换证是否收专项职业能力、新职业考评员证卡？',
      en: 'Does the 2021 renewal take cards of special-ability and new-occupation examiners?',
    },
    meanings: {
      covered: { zh: '收，按考评员处理', en: 'Yes, as examiners' },
      'not-covered': { zh: '不收，只写了两个等级', en: 'No, only the two grades are named' },
    },
    reason: {
      zh: '同一通知把专项考评员统称为考评员。',
      en: 'The same notice counts special-ability examiners among examiners.',
    },
  },
  {
    ...choices.provincialHrssCard2021,
    clause: 'sc2021.3.1.issuer',
    question: {
      zh: '卡面由省人社厅颁发的证卡是否在 2021 年换证范围内？',
      en: 'Are cards issued in the name of the provincial HRSS department in the scope of 2021?',
    },
    meanings: hrssMeanings,
    reason: {
      zh: '同一通知规定新证卡由省人社厅颁发，换证由省职鉴中心核发。',
      en: 'The same notice has new cards issued by the department and renewed ones by the centre.',
    },
  },
];

const conditions = (): readonly Reading[] => [
  {
    ...choices.supervisorWillingness,
    clause: 'sc2025.1.1.voluntary',
    question: { zh: '督导员是否也须表示自愿继续？', en: 'Must a supervisor too declare to go on?' },
    meanings: {
      declares: { zh: '须表示继续从事督导', en: 'Yes, for supervision' },
      exempt: { zh: '不必，条款只写考评', en: 'No, the clause names assessment only' },
    },
    reason: {
      zh: '该句同管两类证卡。',
      en: 'The sentence covers both types of card.',
    },
  },
  {
    ...choices.activityKind,
    clause: 'sc2025.1.1.min-activity',
    question: {
      zh: '考评员的督导经历（督导员的考评经历）是否计入？',
      en: 'Does supervision count for an examiner, and assessment for a supervisor?',
    },
    meanings: {
      either: { zh: '两种都计入', en: 'Either kind counts' },
      matching: { zh: '只计与证卡相同的一种', en: 'Only the kind of the card' },
    },
    reason: { zh: '条款用“或”并列。', en: 'The clause joins the two by "or".' },
  },
  {
    ...choices.plannedActivity,
    clause: 'sc2025.1.1.min-activity',
    question: {
      zh: '申请日之后、届满之前安排的考评是否计入？',
      en: 'Do assignments planned between application and expiry count?',
    },
    meanings: {
      'held-only': { zh: '只计申请日及以前的', en: 'Only those up to the day of the application' },
      'planned-too': { zh: '已安排的也计入', en: 'Planned ones count too' },
    },
    reason: { zh: '审核的是已发生的任期内工作。', en: 'The review verifies work that has been done.' },
  },
  {
    ...choices.accidentScope,
    clause: 'sc2025.1.1.no-accident',
    question: {
      zh: '无事故指从业以来，还是只指有效期内？',
      en: 'Is freedom from accidents asked of the whole career or of the term?',
    },
    meanings: {
      lifetime: { zh: '从业以来', en: 'The whole career' },
      term: { zh: '有效期内', en: 'The term of the card' },
    },
    reason: {
      zh: '“经历”没有限定期间，2021 年通知同样如此。',
      en: 'A record of experience is asked without a period, as in the 2021 notice.',
    },
  },
  {
    ...choices.accidentMeaning,
    clause: 'sc2025.1.1.no-accident',
    question: { zh: '什么是事故？', en: 'What is an accident?' },
    meanings: {
      found: { zh: '由主管单位认定的', en: 'What the competent office has found to be one' },
      'conduct-grounds': {
        zh: '2021 年第三至第六种情形也是',
        en: 'The third to sixth grounds of 2021 are accidents too',
      },
    },
    reason: { zh: '五份通知都没有定义。', en: 'None of the five notices defines it.' },
  },
  {
    ...choices.retirementBar,
    clause: 'sc2025.1.1.health',
    question: {
      zh: '2021 年对退休人员的限制是否仍然适用？',
      en: 'Does the retirement bar of 2021 still hold?',
    },
    meanings: {
      'no-bar': { zh: '不再适用', en: 'No, it was dropped' },
      barred: { zh: '仍然适用', en: 'Yes' },
    },
    reason: {
      zh: '2025 年重列了个人条件，没有这一条，并为外聘考评员留了途径。',
      en: 'The personal conditions are listed anew without it, and examiners from outside have a path.',
    },
  },
  {
    ...choices.revokedFiling,
    clause: 'sc2025.1.2.recommender',
    question: {
      zh: '备案已失效或被取消的单位能否推荐？',
      en: 'May a body whose filing has lapsed or been cancelled recommend?',
    },
    meanings: {
      'must-be-in-force': { zh: '不能，备案须有效', en: 'No, the filing must be in force' },
      'once-filed': { zh: '能，曾完成备案即可', en: 'Yes, having been filed is enough' },
    },
    reason: { zh: '推荐是为了有单位使用和管理。', en: 'The point is a body that employs and supervises.' },
  },
  {
    ...choices.internalEmployer,
    clause: 'sc2025.1.2.internal-employment',
    question: {
      zh: '内督须与推荐单位有劳动关系，还是任一备案单位即可？',
      en: 'Must an internal supervisor be employed by the recommending body or by any filed one?',
    },
    meanings: {
      recommender: { zh: '推荐单位', en: 'The recommending body' },
      'any-filed-unit': { zh: '任一已备案或受理的单位', en: 'Any body filed or accepted' },
    },
    reason: { zh: '内部指被督导的机构内部。', en: 'Internal means within the body that is supervised.' },
  },
];

const timing = (): readonly Reading[] => [
  {
    ...choices.cityCardTiming,
    clause: 'sc2025.1.3.city-issued',
    question: {
      zh: '市（州）核发的考评员证卡何时换证？',
      en: 'When is an examiner card issued by a city renewed?',
    },
    meanings: {
      'left-to-city': { zh: '由发证市（州）决定', en: 'As the issuing city decides' },
      'two-months': { zh: '同样在届满前两个月内', en: 'In the same two months before expiry' },
      expired: { zh: '届满之后', en: 'After expiry' },
    },
    reason: {
      zh: '该款写届满，前款写即将届满，而时间条款没有区分颁发机构。',
      en: 'This clause speaks of cards that expire, the other of cards about to, and the window names no issuer.',
    },
  },
  {
    ...choices.expiredBeforeOpening,
    clause: 'sc2025.2.start',
    question: {
      zh: '2025 年 1 月、2 月届满的证卡能否换证？',
      en: 'Can a card that expired in January or February 2025 be renewed?',
    },
    meanings: {
      lapsed: { zh: '不能，已作废', en: 'No, it has lapsed' },
      'renewable-by-analogy': { zh: '2025 年内比照换证', en: 'Yes, by analogy within 2025' },
    },
    reason: { zh: '没有过渡规定。', en: 'There is no transitional rule.' },
  },
  {
    ...choices.applicationDay,
    clause: 'sc2025.2.window',
    question: {
      zh: '申请日是网上提交之日，还是向推荐单位书面申请之日？',
      en: 'Is the day of the application that of the online submission or of the written request?',
    },
    meanings: {
      online: { zh: '网上提交之日', en: 'The online submission' },
      'written-request': { zh: '书面申请之日', en: 'The written request to the recommending body' },
    },
    reason: {
      zh: '申请在网上完成，单位收件日无从核实。',
      en: 'The application is completed online, and the day at the body cannot be verified.',
    },
  },
  {
    ...choices.expiresThisYear,
    clause: 'sc2021.3.1.expired',
    question: {
      zh: '当年稍后届满的证卡能否参加当年的换证？',
      en: 'May a card that expires later in the year be renewed in that year’s window?',
    },
    meanings: {
      literal: { zh: '不能，须已届满', en: 'No, it must have expired' },
      'same-year': { zh: '能', en: 'Yes' },
    },
    reason: { zh: '条款写的是已满。', en: 'The clause speaks of validity that is over.' },
  },
  {
    ...choices.howLongExpired,
    clause: 'sc2021.3.1.expired',
    question: { zh: '届满多久之后仍可换证？', en: 'How long after expiry may one still renew?' },
    meanings: {
      'first-window': { zh: '只能在届满后的首个报名期', en: 'In the first window after expiry only' },
      'without-limit': { zh: '没有限制', en: 'Without limit' },
    },
    reason: { zh: '未参加复审的取消资格。', en: 'Whoever misses the review loses the qualification.' },
  },
];

const papersAndPlaces = (): readonly Reading[] => [
  {
    ...choices.retiredInsurance,
    clause: 'sc2025.3.1.1.social',
    question: {
      zh: '退休人员能否以养老金证明代替社保参保证明？',
      en: 'May a pension record stand in for the social insurance proof of a retired person?',
    },
    meanings: {
      required: { zh: '不能，参保证明人人须交', en: 'No, the proof is asked of everyone' },
      'pension-record': { zh: '能', en: 'Yes' },
    },
    reason: { zh: '条款没有例外。', en: 'The clause makes no exception.' },
  },
  {
    ...choices.summaryLength,
    clause: 'sc2025.3.1.1.summary',
    question: {
      zh: '2025 年换证的工作总结须 500 字还是 1000 字？',
      en: 'Does a renewal of 2025 need a summary of 500 or of 1,000 characters?',
    },
    meanings: {
      'five-hundred': { zh: '500 字', en: '500' },
      'one-thousand': { zh: '1000 字，如 2021 年', en: '1,000 as in 2021' },
    },
    reason: { zh: '后出且具体的规定优先。', en: 'The later and more specific rule prevails.' },
  },
  {
    ...choices.centralBody,
    clause: 'sc2025.3.1.2.route',
    question: { zh: '央属机构向哪里申报？', en: 'Where does a central body apply?' },
    meanings: {
      open: { zh: '未规定，须由省职鉴中心确认', en: 'Not settled: the provincial centre must say' },
      'like-provincial': { zh: '同省属机构', en: 'Like a provincial body' },
      'like-local': { zh: '同市属机构', en: 'Like a local body' },
    },
    reason: {
      zh: '条款只写市属和省属；另一通知将央属与省属并列，但说的是管理。',
      en: 'The clause places city and provincial bodies only; another notice groups central with provincial ones, for oversight.',
    },
  },
  {
    ...choices.dualFilingOverride,
    clause: 'sc2025.3.1.2.dual',
    question: {
      zh: '在蓉省属机构双备案的，是否仍向省职鉴中心申报？',
      en: 'Does a provincial body in Chengdu that is filed twice still apply to the provincial centre?',
    },
    meanings: {
      'first-receipt': { zh: '否，向首次发放回执的所在地', en: 'No, where the first receipt was issued' },
      'provincial-centre': { zh: '是', en: 'Yes' },
    },
    reason: {
      zh: '双备案的规定更具体，且在后。',
      en: 'The rule on dual filing is the special one and comes last.',
    },
  },
];

const outcomes = (): readonly Reading[] => [
  {
    ...choices.resubmission,
    clause: 'sc2025.3.2.4.incomplete',
    question: {
      zh: '材料不合要求而不予通过的，更正后能否在申请时间内再申请？',
      en: 'May an application that was not passed for its papers be corrected and handed in again within the window?',
    },
    meanings: {
      'within-window': { zh: '能，申请时间未过即可', en: 'Yes, as long as the window is open' },
      'not-again': { zh: '不能，本次换证到此为止', en: 'No, this renewal has come to its end' },
    },
    reason: {
      zh: '条款没有禁止再次申请，2021 年的通知允许补正，与之不抵触。',
      en: 'Nothing forbids a second application, and the notice of 2021 allowed corrections, which does not conflict.',
    },
  },
  {
    ...choices.incompletePapers,
    clause: 'sc2025.3.2.4.fail',
    question: {
      zh: '材料不合要求是否也算复审不合格？',
      en: 'Are papers that fall short a failed re-review too?',
    },
    meanings: {
      'not-passed-only': {
        zh: '不算，只是本次申请不予通过',
        en: 'No, the application is not passed and no more',
      },
      'failed-review': { zh: '算，资格也取消', en: 'Yes, and the qualification is cancelled' },
    },
    reason: {
      zh: '四种结果并列，各有后果；只有复审认定不合格才取消资格。',
      en: 'Four outcomes stand side by side, each with its own consequence; only a failed re-review cancels.',
    },
  },
];

const beforeExpiry = {
  question: {
    zh: '证卡届满之前能否提前重新培训、认证？',
    en: 'May one train and be certified again before the card expires?',
  },
  meanings: {
    'after-expiry': { zh: '不能，届满后才可以', en: 'No, only after expiry' },
    'earlier-too': { zh: '能，提前也可以', en: 'Yes, earlier as well' },
  },
  reason: {
    zh: '按字面是在有效期满之后，因此届满至换发之间没有证卡，后果中照实说明。',
    en: 'By the letter it is done after expiry; until the new card one has none, and the answer says so.',
  },
} as const;

const chongqing = (): readonly Reading[] => [
  { ...choices.supervisorBeforeExpiry, clause: 'cq2022s.10', ...beforeExpiry },
  {
    ...choices.internalCardRenewal,
    clause: 'cq2022s.10',
    question: {
      zh: '内督证卡的有效期和换发参照外督，机构能否另作规定？',
      en: 'Internal cards take term and reissue from external ones: may the body provide otherwise?',
    },
    meanings: {
      'as-external': { zh: '不能，与外督相同', en: 'No, they follow the external ones' },
      'left-to-the-body': { zh: '能，由颁证的机构决定', en: 'Yes, the issuing body decides' },
    },
    reason: {
      zh: '参照是要求，不是许可；条款没有给机构另行规定的余地。',
      en: 'To take something as the model is an instruction; the clause leaves no room for other terms.',
    },
  },
  { ...choices.examinerBeforeExpiry, clause: 'cq2022e.12', ...beforeExpiry },
];

const grounds = (): readonly Reading[] => [
  {
    ...choices.carriedOverGrounds,
    clause: 'sc2021.3.5.head',
    question: {
      zh: '2021 年的七种情形对 2025 年通知下的考评员换证是否仍然适用？',
      en: 'Do the seven grounds of 2021 still count when an examiner renews under the 2025 notice?',
    },
    meanings: {
      'still-count': { zh: '适用，并单独列出', en: 'Yes, listed on their own' },
      dropped: { zh: '不适用，2025 年的条件是完整的', en: 'No, the conditions of 2025 are complete' },
    },
    reason: {
      zh: '新通知既没有重申，也没有废止，与之不抵触。',
      en: 'The new notice neither repeats nor repeals them, and they do not conflict with it.',
    },
  },
];

/**
 * The named readings of the renewal decisions. A function, so that nobody who decides carries the texts.
 *
 * @example
 * eligibilityReadings().find(({ id }) => id === 'sc2025.hdr.title/after-2025').default // 'until-replaced'
 */
export const eligibilityReadings = (): readonly Reading[] => [
  ...scope(),
  ...conditions(),
  ...timing(),
  ...papersAndPlaces(),
  ...outcomes(),
  ...grounds(),
  ...chongqing(),
];
