import type { Message, Reading } from '../answers';
import * as choices from './reading-choices';

const startDayMeanings: Readonly<Record<string, Message>> = {
  excluded: { zh: '起算日不计，次日为第一日', en: 'The start day is not counted, the next day is the first' },
  counted: {
    zh: '起算日为工作日（自然日）时即计为第一日',
    en: 'The start day counts as the first day where it is of the kind counted',
  },
};

const startDayReason: Message = {
  zh: '民法典第二百零一条：开始的当日不计入；原文没有另作规定。',
  en: 'Civil Code 201 leaves the start day out, and the text does not depart from it.',
};

const rollMeanings: Readonly<Record<string, Message>> = {
  stays: { zh: '遇休息日不顺延', en: 'A rest day does not move it' },
  rolls: { zh: '遇休息日顺延至下一个工作日', en: 'From a rest day it moves to the next working day' },
};

const lastDayMeanings: Readonly<Record<string, Message>> = {
  'same-day': { zh: '至三年后的对应日为止，当日在内', en: 'Through the corresponding day three years later' },
  'day-before': { zh: '至对应日的前一日为止', en: 'Through the day before the corresponding day' },
};

const validityTexts = {
  question: {
    zh: '三年有效期的最后一日是对应日还是其前一日？',
    en: 'Is the last day of the three years the corresponding day or the day before?',
  },
  meanings: lastDayMeanings,
  reason: {
    zh: '民法典第二百零一条、第二百零二条；证卡印有期限的，以证卡为准。',
    en: 'Civil Code 201 and 202; a date printed on the card goes before the count.',
  },
} as const;

/**
 * The named readings of the deadlines: each place where a period can be counted in more than one way. A function, so
 * that nobody who counts working days carries the texts.
 *
 * @example
 * dateReadings().filter(({ clause }) => clause === 'cq2022e.21.head').length // 2
 */
export const dateReadings = (): readonly Reading[] => [
  {
    ...choices.windowFirstDay,
    clause: 'sc2025.2.window',
    question: {
      zh: '届满日倒推两个月的对应日当天能否申请？',
      en: 'May one apply on the very day two months before expiry?',
    },
    meanings: {
      inside: { zh: '能，对应日在期内', en: 'Yes, that day lies in the window' },
      outside: { zh: '不能，从次日起', en: 'No, the window opens the day after' },
    },
    reason: {
      zh: '“内”包括本数（民法典第一千二百五十九条），缩短一日只对申请人不利。',
      en: 'A period "within" includes its number (Civil Code 1259); the shorter reading only takes a day from the applicant.',
    },
  },
  {
    ...choices.windowRestDay,
    clause: 'sc2025.2.window',
    question: {
      zh: '届满日是休息日，能否顺延到下一个工作日申请？',
      en: 'When the card expires on a rest day, may one still apply on the next working day?',
    },
    meanings: rollMeanings,
    reason: {
      zh: '届满之后不再是届满之前，证卡也已失效，且申请在网上办理。',
      en: 'After expiry is no longer before expiry, the card has lapsed, and one applies online.',
    },
  },
  {
    ...choices.windowMonthEnd,
    clause: 'sc2025.2.window',
    question: {
      zh: '倒推两个月没有对应日时，窗口从哪天开始？',
      en: 'Where two months earlier there is no such day, when does the window open?',
    },
    meanings: {
      clamped: { zh: '从该月最后一日开始', en: 'On the last day of that month' },
      'within-two-months': {
        zh: '从加两个月不早于届满日的第一天开始',
        en: 'On the first day from which two months reach the expiry date',
      },
    },
    reason: {
      zh: '民法典第二百零二条只规定往后推算；倒推取月末是通行做法，并多给申请人一日。',
      en: 'Civil Code 202 only counts forwards; taking the month end is what is usually done and gives the applicant a day.',
    },
  },
  {
    ...choices.cityReviewStartDay,
    clause: 'sc2025.3.2.2.city5',
    question: {
      zh: '收到材料当日是否计入五个工作日？',
      en: 'Does the day of receipt count among the five working days?',
    },
    meanings: startDayMeanings,
    reason: startDayReason,
  },
  {
    ...choices.publicityStartDay,
    clause: 'sc2025.3.3.publicity',
    question: {
      zh: '公示发布当日是否计入公示期？',
      en: 'Does the day of publication count towards the publicity period?',
    },
    meanings: startDayMeanings,
    reason: {
      zh: '原文只写长度，按民法典第二百零一条当日不计；较长的算法有利于提出异议的人。实务中常从发布当日算起。',
      en: 'The text gives a length only, so Civil Code 201 applies, and the longer period is safer for objectors; in practice the day is often counted.',
    },
  },
  {
    ...choices.pickupDayKind,
    clause: 'sc2025.3.4.pickup30',
    question: { zh: '三十天是自然日还是工作日？', en: 'Are the thirty days natural days or working days?' },
    meanings: {
      natural: { zh: '自然日', en: 'Natural days' },
      working: { zh: '工作日', en: 'Working days' },
    },
    reason: {
      zh: '同一通知别处写明工作日，此处只写天。',
      en: 'The same notice says working days where it means them, and only days here.',
    },
  },
  {
    ...choices.pickupRestDay,
    clause: 'sc2025.3.4.pickup30',
    question: { zh: '第三十天是休息日是否顺延？', en: 'Does a thirtieth day that is a rest day move?' },
    meanings: rollMeanings,
    reason: {
      zh: '领取须有窗口办公；民法典第二百零三条顺延，免得因闭门而丧失证卡。',
      en: 'Collecting needs an open counter; Civil Code 203 rolls the day, so that nobody forfeits a card on a closed one.',
    },
  },
  {
    ...choices.pickupStartDay,
    clause: 'sc2025.3.4.pickup30',
    question: {
      zh: '通知当日是否计入三十天？',
      en: 'Does the day of the notification count among the thirty?',
    },
    meanings: startDayMeanings,
    reason: startDayReason,
  },
  { ...choices.sichuanValidityLastDay, clause: 'sc2021.2.5.validity', ...validityTexts },
  {
    ...choices.registrationLastDay,
    clause: 'sc2021.3.2.window',
    question: {
      zh: '第二十个工作日当天还能报名吗？',
      en: 'May one still register on the twentieth working day?',
    },
    meanings: {
      twentieth: { zh: '能，当日结束后截止', en: 'Yes, registration ends with that day' },
      'twenty-first': { zh: '能，第二十一个工作日截止', en: 'Yes, and through the twenty-first' },
      'before-twentieth': {
        zh: '不能，第二十个工作日开始时已截止',
        en: 'No, registration has ended when that day begins',
      },
    },
    reason: {
      zh: '“后”指二十个工作日过完，过完之时即截止。',
      en: 'It ends when twenty working days have passed, which is at the end of the twentieth.',
    },
  },
  {
    ...choices.registrationStartDay,
    clause: 'sc2021.3.2.window',
    question: {
      zh: '3 月 28 日是工作日时是否计入二十个工作日？',
      en: 'Does 28 March count among the twenty when it is a working day?',
    },
    meanings: startDayMeanings,
    reason: startDayReason,
  },
  {
    ...choices.registrationPublication,
    clause: 'sc2021.3.2.window',
    question: {
      zh: '3 月 28 日是休息日时发布是否顺延？',
      en: 'Does publication move when 28 March is a rest day?',
    },
    meanings: rollMeanings,
    reason: {
      zh: '日期逐年固定，且在网上发布，休息日也能发布。',
      en: 'The date is fixed for every year, and publishing online needs no working day.',
    },
  },
  { ...choices.supervisorValidityLastDay, clause: 'cq2022s.10', ...validityTexts },
  {
    ...choices.externalFeedbackStartDay,
    clause: 'cq2022s.12.2.outer',
    question: {
      zh: '督导结束当日是否计入两个工作日？',
      en: 'Does the day supervision ends count among the two?',
    },
    meanings: startDayMeanings,
    reason: {
      zh: '自结束之后起算，且民法典第二百零一条不计当日。',
      en: 'The days run after the end, and Civil Code 201 leaves the start day out.',
    },
  },
  {
    ...choices.internalFeedbackRestDay,
    clause: 'cq2022s.12.2.inner',
    question: {
      zh: '结束当日是休息日，反馈是否顺延？',
      en: 'When the work ends on a rest day, does the return move?',
    },
    meanings: rollMeanings,
    reason: {
      zh: '当日是一个日子，不是可以顺延的期间。',
      en: 'The same day is a day and no period whose last day could move.',
    },
  },
  { ...choices.examinerValidityLastDay, clause: 'cq2022e.12', ...validityTexts },
  {
    ...choices.barLastDay,
    clause: 'cq2022e.21.head',
    question: {
      zh: '满三年的对应日当天是否仍不得申报？',
      en: 'Is the third anniversary itself still barred?',
    },
    meanings: lastDayMeanings,
    reason: {
      zh: '起算日不计，期间至对应日届满（民法典第二百零一条、第二百零二条），“内”包括该日。',
      en: 'With the start day left out the period ends on the corresponding day (Civil Code 201, 202), and "within" includes it.',
    },
  },
  {
    ...choices.barRestDay,
    clause: 'cq2022e.21.head',
    question: {
      zh: '最后一日是休息日，禁止申报期是否顺延？',
      en: 'Does the bar grow when its last day is a rest day?',
    },
    meanings: rollMeanings,
    reason: {
      zh: '这里没有须在期内完成的行为；顺延等于加重处理。',
      en: 'There is no act to perform in time, and a longer bar would be a harder sanction.',
    },
  },
];
