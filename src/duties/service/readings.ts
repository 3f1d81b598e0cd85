import type { Reading } from '../../answers';
import * as choices from './reading-choices';

const nationalReadings = (): readonly Reading[] => [
  {
    ...choices.externalCardNationally,
    clause: 'cn2020.7.issuer',
    question: {
      zh: '按国家规程，持外督证卡能否任内督？',
      en: 'May an external card serve an internal supervisor under the national procedure?',
    },
    meanings: {
      'kind-of-card': {
        zh: '能，颁发机构按证卡种类要求',
        en: 'Yes: who must have issued it goes by the kind of card',
      },
      'kind-of-duty': {
        zh: '不能，内督须持机构或行业颁发的内督证卡',
        en: 'No: an internal supervisor needs the internal card of a body or industry',
      },
    },
    reason: {
      zh: '条款只说两种证卡各由谁颁发，没有禁止外督任内督；重庆明文允许。',
      en: 'The clause says who issues which card and forbids nothing; Chongqing allows it in so many words.',
    },
  },
  {
    ...choices.drawnKinds,
    clause: 'cn2020.8.random',
    question: {
      zh: '委派和随机抽调是否也适用于内督？',
      en: 'Are internal supervisors too sent out and drawn at random?',
    },
    meanings: {
      both: { zh: '外督、内督都适用', en: 'Both kinds' },
      'external-only': { zh: '只适用于外督', en: 'External supervisors only' },
    },
    reason: {
      zh: '条款写质量督导员，不分内外；只有重庆另行规定。',
      en: 'The clause says supervisors without distinction; only Chongqing departs from it.',
    },
  },
];

const sichuanReadings = (): readonly Reading[] => [
  {
    ...choices.straddlingExpiry,
    clause: 'sc2025.4.2.use',
    question: {
      zh: '多日任务跨过证卡届满日，能否承担？',
      en: 'May a card serve for a job of several days that runs past its expiry?',
    },
    meanings: {
      'every-day': { zh: '不能，每一天都须有效', en: 'No: it must cover every day' },
      'first-day': { zh: '能，首日有效即可', en: 'Yes: being valid on the first day suffices' },
    },
    reason: {
      zh: '不得使用过期证卡，指的是参与工作之时，每天都在参与。',
      en: 'What is forbidden is taking part with an expired card, and one takes part on each day.',
    },
  },
  {
    ...choices.levelsInSichuan,
    clause: 'sc2021.1.scope',
    question: {
      zh: '四川各等级考评员可以考评哪些级别？',
      en: 'Which levels may each grade of examiner assess in Sichuan?',
    },
    meanings: {
      'from-the-card': {
        zh: '以证卡所载为准，不明则不能判断',
        en: 'Those on the card; open where they are not known',
      },
      'chongqing-matrix': { zh: '比照重庆的等级对应', en: "Those of Chongqing's matrix, by analogy" },
    },
    reason: {
      zh: '四川没有规定等级与级别的对应，不能引入重庆的规定。',
      en: "Sichuan fixes no matrix, and Chongqing's is not its law.",
    },
  },
];

const chongqingExaminerReadings = (): readonly Reading[] => [
  {
    ...choices.eightLevels,
    clause: 'cq2022e.3',
    question: {
      zh: '学徒工、特级技师、首席技师由谁考评？',
      en: 'Who assesses the apprentices and the two highest grades of the eight-level system?',
    },
    meanings: {
      'outside-the-matrix': { zh: '条款未列，不能判断', en: 'Not listed: left open' },
      'extended-matrix': {
        zh: '学徒工由任一等级的考评人员，特级技师、首席技师由高级考评员',
        en: 'Apprentices by every grade, the two highest by senior examiners',
      },
    },
    reason: { zh: '条款逐一列举，没有兜底。', en: 'The list of the article is closed.' },
  },
  {
    ...choices.engagingBody,
    clause: 'cq2022e.4',
    question: {
      zh: '聘用机构是否须为本场次的机构？',
      en: 'Must the engaging body be the one that holds the session?',
    },
    meanings: {
      'session-body': { zh: '须为本场次的机构', en: 'Yes' },
      'any-body': { zh: '受聘于任一机构即可', en: 'No: engagement by any body suffices' },
    },
    reason: {
      zh: '聘用和选派都由本机构负责。',
      en: 'It is the body itself that engages and sends its examiners.',
    },
  },
  {
    ...choices.outOfScopeExaminer,
    clause: 'cq2022s.12.1.2',
    question: {
      zh: '机构超出备案范围的考评，考评人员能否参加？',
      en: 'May an examiner take part in what the body is not filed for?',
    },
    meanings: {
      'reported-only': {
        zh: '能，超出范围由督导员反映，只作提示',
        en: 'Yes: supervisors report it, and it is a warning',
      },
      'bars-the-job': { zh: '不能', en: 'No' },
    },
    reason: {
      zh: '条款是督导员的检查事项，约束的是机构，没有写考评人员不得参加。',
      en: 'The clause is for supervisors to check and binds the body; it keeps no examiner away.',
    },
  },
];

const chongqingSupervisorReadings = (): readonly Reading[] => [
  {
    ...choices.industryCards,
    clause: 'cq2022s.3.inner',
    question: {
      zh: '重庆有没有行业内督（H）？',
      en: 'Are there internal supervisors of industries (H) in Chongqing?',
    },
    meanings: {
      possible: { zh: '可以有', en: 'There may be' },
      excluded: { zh: '没有，只有评价机构的', en: 'No, those of assessment bodies only' },
    },
    reason: {
      zh: '重庆的编码表保留了 H，只缺行业机构代码的规则。',
      en: 'The code table of the notice keeps H; only the rule for its issuer digits is missing.',
    },
  },
  {
    ...choices.ownEmployee,
    clause: 'cq2022s.3.inner',
    question: {
      zh: '本机构职工任内督，是否还须另行聘用？',
      en: "Must the body's own employee be engaged as internal supervisor besides?",
    },
    meanings: {
      'employment-suffices': { zh: '不必', en: 'No, being employed there suffices' },
      'engagement-needed': { zh: '须另行聘用', en: 'Yes' },
    },
    reason: {
      zh: '同一通知要求内督中有本机构在职人员，对考评人员也免去另签合同。',
      en: 'The notice wants own employees among them, and frees examiners who are employees from a contract.',
    },
  },
  {
    ...choices.ministryCard,
    clause: 'cq2022s.9',
    question: {
      zh: '人社部颁发的外督证卡能否在重庆使用？',
      en: 'May an external card of the Ministry be used in Chongqing?',
    },
    meanings: {
      open: { zh: '条款没有写，不能判断', en: 'The clause is silent: left open' },
      accepted: { zh: '能', en: 'Yes' },
      refused: { zh: '不能，只有市职鉴中心的', en: "No, only those of the city's centre" },
    },
    reason: {
      zh: '条款规定重庆的证卡由谁颁发，没有否定上级颁发的证卡。',
      en: "The clause says who issues Chongqing's cards and does not deny those issued above it.",
    },
  },
  {
    ...choices.secondBody,
    clause: 'cq2022s.9',
    question: {
      zh: '同时任两家机构的内督，是否须有两张证卡？',
      en: 'Does an internal supervisor of two bodies need two cards?',
    },
    meanings: {
      'card-of-each': { zh: '须有，各机构各一张', en: 'Yes, one of each body' },
      'one-card': {
        zh: '一张即可，只要受聘于该机构',
        en: 'No, one will do where the body engages the holder',
      },
    },
    reason: { zh: '证卡只限颁发机构内部使用。', en: 'The card is confined to its issuer.' },
  },
  {
    ...choices.externalAsInternal,
    clause: 'cq2022s.14.hire',
    question: {
      zh: '聘外督为内督，是否还须有内督证卡？',
      en: 'Does an external supervisor engaged as an internal one still need an internal card?',
    },
    meanings: {
      'not-needed': { zh: '不必，有责任书即可', en: 'No, the signed letter suffices' },
      needed: { zh: '还须有本机构的内督证卡', en: "Yes, the body's internal card" },
    },
    reason: {
      zh: '条款只说具有外督资格，没有提内督证卡；回避和不得兼任仍然适用。',
      en: 'The article speaks of the qualification and of no card; recusal and the ban on two posts still apply.',
    },
  },
];

/**
 * The doubts about who may do a job, each with its choices, the default and the reason for it.
 *
 * @example
 * serviceReadings().some(({ id }) => id === 'cq2022e.3/eight-levels') // true
 */
export const serviceReadings = (): readonly Reading[] => [
  ...nationalReadings(),
  ...sichuanReadings(),
  ...chongqingExaminerReadings(),
  ...chongqingSupervisorReadings(),
];
