import type { Reading } from '../../answers';
import * as choices from './reading-choices';

/**
 * The readings that checks of collection and of training attendance depend on.
 *
 * @returns each with its choices, the one taken unless the caller says otherwise, and why
 * @example
 * collectionReadings().some(({ clause }) => clause === 'sc2021.5.1.twice') // true
 */
export const collectionReadings = (): readonly Reading[] => [
  {
    ...choices.thirtyDaysFor,
    clause: 'sc2021.5.1.pickup60',
    question: {
      zh: '2025 年的 30 天是否取代 60 个工作日？',
      en: 'Do the 30 days of 2025 replace the 60 working days?',
    },
    meanings: {
      'renewals-only': {
        zh: '只管换证；培训取得的证卡仍为 60 个工作日，2021 年的换证不限期',
        en: 'For renewals only: cards after training keep the 60, renewals of 2021 have no limit',
      },
      'all-cards': { zh: '此后一律 30 天', en: 'For every card from then on' },
    },
    reason: {
      zh: '两处对象不同：一处是培训考试合格人员，一处是换发的证卡。',
      en: 'The two speak of different cards: of people who passed the training, and of renewals.',
    },
  },
  {
    ...choices.excuse2021,
    clause: 'sc2021.5.1.pickup60',
    question: {
      zh: '按 2021 年的规定，有正当理由的逾期是否也不视为放弃？',
      en: 'Does a good reason help under the rule of 2021 too?',
    },
    meanings: {
      'no-excuse': { zh: '不论理由，一律视为放弃', en: 'No' },
      'good-reason-excuses': { zh: '不视为放弃，同 2025 年', en: 'Yes, as in 2025' },
    },
    reason: {
      zh: '只有 2025 年的条款写“无故”。',
      en: 'Only the clause of 2025 speaks of not collecting without reason.',
    },
  },
  {
    ...choices.whatFailsTwice,
    clause: 'sc2021.5.1.twice',
    question: {
      zh: '连续两次是指两次发证，还是同一证卡催领两次？',
      en: 'Twice in a row: two issuances, or two reminders for one card?',
    },
    meanings: {
      issuances: { zh: '两次发证', en: 'Two issuances' },
      reminders: { zh: '同一证卡催领两次', en: 'Two reminders for one card' },
    },
    reason: {
      zh: '第一次不领，该证卡已作废，第二次只能是另一证卡。',
      en: 'After the first failure the card is void already, so the second can only concern another one.',
    },
  },
  {
    ...choices.barAfter2025,
    clause: 'sc2021.5.1.twice',
    question: {
      zh: '2025 年的通知之后，永久取消申报资格是否仍然有效？',
      en: 'Does the permanent loss of the right to apply survive the notice of 2025?',
    },
    meanings: {
      survives: { zh: '有效，适用于申报培训的人员', en: 'Yes, for those who apply for training' },
      gone: { zh: '不再有效', en: 'No' },
    },
    reason: { zh: '2025 年的通知没有涉及。', en: 'The notice of 2025 does not touch it.' },
  },
  {
    ...choices.sizeOfQuotaCut,
    clause: 'sc2021.a1.note',
    question: {
      zh: '下一次培训名额减多少？',
      en: 'By how much is the next training quota cut?',
    },
    meanings: {
      'left-open': { zh: '未定，由主管部门裁量', en: 'Not stated: left to the authority' },
      'one-per-absentee': { zh: '缺席一人减一名', en: 'By one for each absentee' },
    },
    reason: { zh: '条款没有数字。', en: 'The clause gives no figure.' },
  },
];
