import type { Message, Reading } from '../answers';
import * as choices from './reading-choices';

const tierMeanings: Readonly<Record<string, Message>> = {
  attained: { zh: '达到哪一档才得哪一档的分', en: 'A tier has to be reached' },
  rounded: {
    zh: '先四舍五入为整数百分比；仍无档可归的，按未达到处理',
    en: 'The rate is first rounded half up to a whole percent; what still has no tier has not reached one',
  },
  generous: { zh: '落空的归入较高一档', en: 'A hole belongs to the better tier beside it' },
};

const recordReadings = (): readonly Reading[] => [
  {
    ...choices.itemFourScale,
    clause: 'sc2021.a4.item04',
    question: {
      zh: '第 4 项印作 7、6、6、4，C 是 6 分还是 5 分？',
      en: 'Item 4 is printed 7 6 6 4: is a C worth 6 or 5?',
    },
    meanings: {
      'as-printed': { zh: '照印：C 为 6 分，没有 5 分', en: 'As printed: C is 6, and there is no 5' },
      corrected: { zh: '视为误印：C 为 5 分', en: 'A misprint: C is 5' },
    },
    reason: {
      zh: '照印时全 C 恰为 71 分，即良的下限，与全 B 恰为优的下限一致，误印并非定论；官方表格不宜自行改动。',
      en: 'As printed, all C is 71, the floor of good, just as all B is the floor of excellent, so a misprint is not proven; an official form is not ours to amend.',
    },
  },
  {
    ...choices.halfPoints,
    clause: 'sc2021.a4.note2',
    question: {
      zh: '平均分 84.5、70.5、56.5 不在任何一档，归哪一等次？',
      en: 'Which grade have the averages 84.5, 70.5 and 56.5, which no band names?',
    },
    meanings: {
      'reach-threshold': {
        zh: '须达到所印分数线：良、中、中',
        en: 'A printed line must be reached: good, fair, fair',
      },
      floor: { zh: '舍去半分：良、中、差', en: 'The half point is dropped: good, fair, poor' },
      'round-half-up': {
        zh: '半分进一：优、良、中',
        en: 'The half point is rounded up: excellent, good, fair',
      },
    },
    reason: {
      zh: '只有这一读法不与任何一条写明的线相抵触：84.5 未达 85，56.5 不在 56 及以下。',
      en: 'Only this one contradicts neither printed line: 84.5 does not reach 85, and 56.5 is not 56 or below.',
    },
  },
  {
    ...choices.oneYear,
    clause: 'sc2021.3.5.1',
    question: { zh: '“一年内”指哪一年？', en: 'Which year is "within one year"?' },
    meanings: {
      'twelve-months-before': {
        zh: '截至判断之日的十二个月',
        en: 'The twelve months ending on the day asked about',
      },
      'calendar-year': { zh: '判断之日所在的自然年度', en: 'The calendar year of the day asked about' },
      'any-rolling': {
        zh: '截至判断之日或其前任何一日的十二个月，取占比最高的',
        en: 'The twelve months ending on that or any earlier day, whichever have the largest share',
      },
    },
    reason: {
      zh: '指自然年度时通知会写明；若取任意十二个月，首次评价即为差者总是百分之百。',
      en: 'Where the calendar year is meant the notices say so; by any twelve months a first record rated poor is always all of them.',
    },
  },
];

const reviewReadings = (): readonly Reading[] => [
  {
    ...choices.reviewHalfPoints,
    clause: 'cq2022s.a2.note1',
    question: {
      zh: '质量督导员评议表可否打半分？合计 89.5、59.5 归哪一等次？',
      en: "May a supervisor's review have half points, and which grade have the totals 89.5 and 59.5?",
    },
    meanings: {
      rejected: { zh: '不可：每项打整数分', en: 'No: each item takes whole points' },
      accepted: {
        zh: '可：89.5 未达优秀、59.5 未落入不合格，均为合格，并给出提示',
        en: 'Yes, with a warning: 89.5 has not reached excellent and 59.5 is not 59 or less, so both are qualified',
      },
    },
    reason: {
      zh: '只有一方打分，各项分值都是整数，等次的分数线只把整数分尽。',
      en: 'One rater gives whole maxima, and the printed bands share out whole totals only.',
    },
  },
];

const tierReadings = (): readonly Reading[] => [
  {
    ...choices.accuracyHoles,
    clause: 'cq2022e.a1.i16',
    question: {
      zh: '准确率在 94% 与 95% 之间、89% 至不足 90% 时得几分？',
      en: 'What does an accuracy between 94 and 95 % score, or one from 89 to below 90 %?',
    },
    meanings: tierMeanings,
    reason: {
      zh: '得分须凭达到的档次；有差错的，无论准确率多高都不是无差错，各读法均为 10 分。',
      en: 'Points are earned by reaching a tier. Whoever has an error is not free of errors, however high the rate: 10 under each choice.',
    },
  },
  {
    ...choices.alterationHoles,
    clause: 'cq2022e.a1.i17',
    question: {
      zh: '涂改率在 2% 与 3% 之间、超过 5% 至 6% 时得几分？',
      en: 'What does a rate of alterations between 2 and 3 % score, or one above 5 and up to 6 %?',
    },
    meanings: tierMeanings,
    reason: {
      zh: '与准确率一项同一原则，方向相反。',
      en: 'The principle of the accuracy item, in the other direction.',
    },
  },
];

const reportReadings = (): readonly Reading[] => [
  {
    ...choices.arrival,
    clause: 'cq2022s.a1.r1.1',
    question: {
      zh: '“考前 30 分钟到达”是最迟时间，还是最后 30 分钟之内？',
      en: 'Is arriving 30 minutes before the latest time, or any time in the last 30 minutes?',
    },
    meanings: {
      'at-latest': { zh: '最迟在开考前 30 分钟', en: '30 minutes before the start at the latest' },
      'within-last-thirty': { zh: '开考前 30 分钟之内', en: 'Within the 30 minutes before the start' },
    },
    reason: {
      zh: '与不得迟到并列，定的是最迟时间。',
      en: 'It stands beside not being late and so sets a latest time.',
    },
  },
  {
    ...choices.questionTypes,
    clause: 'cq2022s.a1.r4.3',
    question: {
      zh: '单选、多选、判断三种题型是否都须有？',
      en: 'Must all three types of question be in the paper?',
    },
    meanings: {
      'all-required': { zh: '都须有', en: 'All three' },
      'those-used': { zh: '只限制所用题型的配分', en: 'Only the points of the types used are limited' },
    },
    reason: { zh: '表中称之为必备题型。', en: 'The form calls them the types a paper must have.' },
  },
  {
    ...choices.rowSixFourCondition,
    clause: 'cq2022s.a1.r6.4',
    question: { zh: '6.4 在何种情形下填写？', en: 'When is row 6.4 to be answered?' },
    meanings: {
      'complaint-or-incident': {
        zh: '有投诉或突发情况（6.3 为是）',
        en: 'When there was a complaint or incident (6.3 is yes)',
      },
      violation: {
        zh: '有违纪违规情况（6.1 为是），如括号所印',
        en: 'When there was a violation (6.1 is yes), as its bracket says',
      },
    },
    reason: {
      zh: '该行自己的条件就是投诉或突发情况，括号沿用了 6.2 的文字。',
      en: "The row's own words name complaints and incidents; the bracket repeats that of 6.2.",
    },
  },
  {
    ...choices.siteHeadRefuses,
    clause: 'cq2022s.12.2.form',
    question: {
      zh: '现场负责人拒绝签字，反馈表是否有效？',
      en: 'Does the form stand when the site head refuses to sign it?',
    },
    meanings: {
      recorded: { zh: '有效，记录拒签即可', en: 'Yes, once the refusal is recorded' },
      invalid: { zh: '无效，缺少签字', en: 'No, the signature is missing' },
    },
    reason: {
      zh: '条文没有写拒签怎么办；拒签本身就是拒绝接受督导。',
      en: 'The article has no way for it, and refusing would itself be a refusal of supervision.',
    },
  },
  {
    ...choices.epidemicCheck,
    clause: 'cq2022s.a1.r9.2',
    question: {
      zh: '入场防疫检查为否，是否仍算问题？',
      en: 'Is a missing health check at the entrance still a fault?',
    },
    meanings: {
      informational: { zh: '仅作记录', en: 'It is noted only' },
      enforced: { zh: '仍算问题', en: 'It is a fault' },
    },
    reason: {
      zh: '此表为样表，健康码等措施在通知之后已停用。',
      en: 'The form is a sample, and health codes were withdrawn after the notice.',
    },
  },
];

/**
 * The named readings of the forms, with their texts; a function, so that no scorer carries the texts.
 *
 * @returns every reading that a function of this room takes; ids are unique
 * @example
 * evaluationFormReadings().find(({ clause }) => clause === 'sc2021.a4.item04')?.default // 'as-printed'
 */
export function evaluationFormReadings(): readonly Reading[] {
  return [...recordReadings(), ...reviewReadings(), ...tierReadings(), ...reportReadings()];
}
