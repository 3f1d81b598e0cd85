import type { Reading } from '../../answers';
import * as choices from './reading-choices';

/**
 * Where the notices leave open how the work is to be done.
 *
 * @returns each with its choices, the one taken unless the caller says otherwise, and why
 * @example
 * processReadings().find(({ id }) => id === 'scqm.3.3/spot-check').default // 'sampling'
 */
export const processReadings = (): readonly Reading[] => [
  {
    ...choices.whomObjectionBlocks,
    clause: 'sc2025.3.3.list',
    question: {
      zh: '一项异议只影响被提出的人，还是影响整份名单？',
      en: 'Does one objection hold up the person named or the whole list?',
    },
    meanings: {
      'named-person': { zh: '只影响被提出的人', en: 'Only the person named' },
      everyone: { zh: '影响整份名单', en: 'Everyone on the list' },
    },
    reason: {
      zh: '公示针对个人，没有连带的规定。',
      en: 'Publicity is about persons, and nothing makes them answer for each other.',
    },
  },
  {
    ...choices.whichBank,
    clause: 'scqm.2.3.bank',
    question: {
      zh: '须从国家题库和省题库两者提题，还是任一即可？',
      en: 'Must a paper be drawn from both banks, the national and the provincial, or from either?',
    },
    meanings: {
      either: { zh: '任一即可', en: 'Either will do' },
      both: { zh: '两者都要', en: 'Both are needed' },
    },
    reason: {
      zh: '试卷取自有该题的题库，并列只是说明题库范围。',
      en: 'A paper is drawn from the bank that holds it; naming both only describes the pool.',
    },
  },
  {
    ...choices.sameDayUse,
    clause: 'scqm.2.5.sample',
    question: {
      zh: '样本当日报备、当日使用是否可以？',
      en: 'May a sample be filed and used on the same day?',
    },
    meanings: {
      allowed: { zh: '可以', en: 'Yes' },
      'not-allowed': { zh: '不可以，须次日起使用', en: 'No, only from the next day' },
    },
    reason: {
      zh: '只记日期，同日视为先报备后使用。',
      en: 'Only dates are recorded, and on one day filing may have come first.',
    },
  },
  {
    ...choices.spotCheck,
    clause: 'scqm.3.3',
    question: {
      zh: '是否每场考核都须有抽查？',
      en: 'Does each assessment need a spot check of its own?',
    },
    meanings: {
      sampling: { zh: '不必，抽到的才有', en: 'Only those that are sampled' },
      each: { zh: '须有，每场都要', en: 'Each of them' },
    },
    reason: { zh: '抽查本义就是抽取一部分。', en: 'A spot check by its meaning takes a part.' },
  },
  {
    ...choices.howManyFilesToCheck,
    clause: 'cq2022s.12.1.6',
    question: {
      zh: '“一定数量”的报考材料是多少？',
      en: 'How many application papers are a certain number?',
    },
    meanings: {
      'at-least-one': { zh: '至少一份', en: 'At least one' },
      discretion: { zh: '由委派单位认定', en: 'As the assigning body judges' },
    },
    reason: {
      zh: '没有给出数字，能够证明的下限是一份。',
      en: 'No number is given; one is the least that can be proved.',
    },
  },
  {
    ...choices.violationsAtOnce,
    clause: 'cq2022s.12.1.8',
    question: {
      zh: '当场处理违纪违规是否也须事先同意？',
      en: 'Does dealing with a violation on the spot need prior consent too?',
    },
    meanings: {
      'at-once': {
        zh: '违纪违规可当场处理，突发和异常须经同意',
        en: 'Violations at once, incidents after consent',
      },
      'after-consent': { zh: '都须经同意', en: 'Both after consent' },
    },
    reason: {
      zh: '前者是督导员的权利，针对违纪；后者针对突发和异常，两者起因不同。',
      en: 'The one is a right of the supervisor against violations, the other is about incidents.',
    },
  },
];
