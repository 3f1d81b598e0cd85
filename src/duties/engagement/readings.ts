import type { ClauseId, Reading } from '../../answers';
import * as choices from './reading-choices';

/** The doubts about the number of terms are the same where both notices limit it. */
const termReadings = (
  clause: ClauseId,
  of: Readonly<
    Record<
      'threeTerms' | 'countedPer' | 'break' | 'shortTerm',
      Omit<Reading, 'clause' | 'question' | 'meanings' | 'reason'>
    >
  >,
): readonly Reading[] => [
  {
    ...of.threeTerms,
    clause,
    question: { zh: '三届是总届数，还是续聘次数？', en: 'Three terms in all, or three re-engagements?' },
    meanings: {
      total: { zh: '总共三届，首聘是第一届', en: 'Three in all, the first engagement included' },
      're-engagements': { zh: '可续聘三次，共四届', en: 'Three re-engagements, four terms' },
    },
    reason: {
      zh: '限制数的是届，首次聘任也是一届。',
      en: 'What is limited are terms, and the first engagement is one.',
    },
  },
  {
    ...of.countedPer,
    clause,
    question: {
      zh: '届数按同一机构计，还是按本人在所有机构合计？',
      en: 'Are terms counted with one body or over the whole life of the person?',
    },
    meanings: {
      body: { zh: '只计与本合同同一机构的', en: 'Only those with the body of this contract' },
      person: { zh: '所有机构的合计', en: 'Those with all bodies together' },
    },
    reason: {
      zh: '限制跟着机构与本人之间的合同走。',
      en: 'The limit follows the contract between the body and the person.',
    },
  },
  {
    ...of.break,
    clause,
    question: { zh: '中断之后届数是否重新计算？', en: 'Does the count start anew after a break?' },
    meanings: {
      'counts-on': { zh: '接着计', en: 'No, it goes on' },
      'starts-anew': { zh: '重新计，只计连续各届', en: 'Yes, only terms in a row count' },
    },
    reason: {
      zh: '条款没有写“连续”，而通知要求连续时是写明的。',
      en: 'The clause does not ask for terms in a row, and the notices say so where they mean it.',
    },
  },
  {
    ...of.shortTerm,
    clause,
    question: { zh: '不满三年的聘期是否算一届？', en: 'Does an engagement of less than three years count?' },
    meanings: {
      counts: { zh: '算一届', en: 'Yes, as one term' },
      'left-out': { zh: '不算', en: 'No' },
    },
    reason: {
      zh: '限制的是聘任几次，提前离任也用了一届。',
      en: 'How often somebody is engaged is what is limited; who leaves early has had a term.',
    },
  },
];

/**
 * The readings that checks of engagements depend on.
 *
 * @returns each with its choices, the one taken unless the caller says otherwise, and why
 * @example
 * engagementReadings().some(({ clause }) => clause === 'cq2022s.14.term') // true
 */
export const engagementReadings = (): readonly Reading[] => [
  ...termReadings('cn2020.8.term', {
    threeTerms: choices.nationalThreeTerms,
    countedPer: choices.nationalCountedPer,
    break: choices.nationalBreak,
    shortTerm: choices.nationalShortTerm,
  }),
  ...termReadings('cq2022s.14.term', {
    threeTerms: choices.chongqingThreeTerms,
    countedPer: choices.chongqingCountedPer,
    break: choices.chongqingBreak,
    shortTerm: choices.chongqingShortTerm,
  }),
  {
    ...choices.chongqingForce,
    clause: 'cq2022s.14.term',
    question: {
      zh: '重庆的三届是原则要求，还是须按国家规程一律执行？',
      en: 'Is the limit of three terms one of principle in Chongqing, or binding as in the national regulation?',
    },
    meanings: {
      'in-principle': { zh: '原则要求，超过只提示', en: 'Of principle: more is a warning' },
      binding: { zh: '按国家规程，超过即不符合', en: 'Binding by the national regulation' },
    },
    reason: {
      zh: '重庆的条款写明“原则上”；国家规程没有，但说的是委派机构的合同。',
      en: 'Chongqing qualifies the limit; the national text does not, yet it speaks of contracts with the assigning body.',
    },
  },
  {
    ...choices.contractConnects,
    clause: 'cq2022e.16',
    question: {
      zh: '聘期与证卡有效期如何算“衔接”？',
      en: 'When does the term of the contract connect with the validity of the card?',
    },
    meanings: {
      within: { zh: '聘期不晚于证卡届满', en: 'It ends with the card or before' },
      equal: { zh: '同日届满', en: 'Both end on one day' },
      'no-gap': { zh: '聘期至少到证卡届满', en: 'It reaches to the end of the card or beyond' },
    },
    reason: {
      zh: '目的是受聘期间始终持有有效证卡。',
      en: 'The aim is that nobody is engaged without a valid card.',
    },
  },
  {
    ...choices.barOfSupervisors,
    clause: 'cq2022e.21.head',
    question: {
      zh: '被取消资格的质量督导员是否也三年内不得申报？',
      en: 'Does the bar of three years hold for supervisors whose qualification is cancelled?',
    },
    meanings: {
      none: { zh: '没有这一限制', en: 'No' },
      same: { zh: '同样适用', en: 'Yes, likewise' },
    },
    reason: {
      zh: '督导规程关于取消资格的条款没有写不得申报的年限。',
      en: 'The article on cancelling supervisors has no such words.',
    },
  },
  {
    ...choices.effectOfNoRenewal,
    clause: 'scqm.2.2.norenew',
    question: {
      zh: '“不再续聘”只是不续合同，还是资格也取消（如重庆）？',
      en: 'Does not being engaged again end the contract only, or the qualification too, as in Chongqing?',
    },
    meanings: {
      'engagement-only': { zh: '只是不再续聘', en: 'Only the engagement' },
      'qualification-cancelled': { zh: '资格一并取消', en: 'The qualification too' },
    },
    reason: {
      zh: '续聘说的是合同；取消资格是重庆的另一规定。',
      en: 'Engaging again is about the contract; cancellation is a rule of Chongqing alone.',
    },
  },
];
