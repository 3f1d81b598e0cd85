import type { ClauseId, Message, ReadingChoices } from '../answers';
import * as choices from './reading-choices';

/** What a period is counted in. */
export type PeriodUnit = 'working-day' | 'natural-day' | 'month' | 'year';

/**
 * One period as a clause sets it. The doubts are named by what they decide: whether the start day counts, what
 * happens on a rest day, which day is the last.
 */
export type DeadlineRule = {
  readonly clause: ClauseId;
  readonly unit: PeriodUnit;
  readonly amount: number;
  /** Counted backwards from the start, to the day on which something opens. */
  readonly backwards?: true;
  /** The day the period runs from, which the caller gives. */
  readonly from: Message;
  /** The start day opens something that the due day closes. */
  readonly opens?: true;
  /** The only day of the year the period can start on, `MM-DD`. */
  readonly startsOn?: string;
  /** A window does not open before this day. */
  readonly notBefore?: string;
  /** A card may print the date itself. */
  readonly printed?: true;
  readonly doubts: {
    readonly startDay?: ReadingChoices;
    readonly startRestDay?: ReadingChoices;
    readonly dayKind?: ReadingChoices;
    readonly restDay?: ReadingChoices;
    readonly lastDay?: ReadingChoices;
    readonly registrationEnd?: ReadingChoices;
    readonly firstDay?: ReadingChoices;
    readonly monthEnd?: ReadingChoices;
  };
};

const issue: Message = { zh: '证卡颁发日期', en: 'the issue date of the card' };
const supervisionEnd: Message = { zh: '督导工作结束日期', en: 'the day supervision ended' };
const engagement: Message = { zh: '聘期开始日期', en: 'the first day of the engagement' };

/** 外督：督导结束后两个工作日内反馈 */
const externalFeedback = {
  clause: 'cq2022s.12.2.outer',
  unit: 'working-day',
  amount: 2,
  from: supervisionEnd,
  doubts: { startDay: choices.externalFeedbackStartDay },
} as const satisfies DeadlineRule;

/** 内督：督导结束当日反馈 */
const internalFeedback = {
  clause: 'cq2022s.12.2.inner',
  unit: 'natural-day',
  amount: 0,
  from: supervisionEnd,
  doubts: { restDay: choices.internalFeedbackRestDay },
} as const satisfies DeadlineRule;

const periodRules = [
  {
    // 届满前两个月内，2025 年 3 月起受理
    clause: 'sc2025.2.window',
    unit: 'month',
    amount: 2,
    backwards: true,
    from: { zh: '证卡有效期届满日', en: 'the expiry date of the card' },
    notBefore: '2025-03-01',
    doubts: {
      firstDay: choices.windowFirstDay,
      monthEnd: choices.windowMonthEnd,
      restDay: choices.windowRestDay,
    },
  },
  {
    // 市（州）职鉴中心审核
    clause: 'sc2025.3.2.2.city5',
    unit: 'working-day',
    amount: 5,
    from: { zh: '系统收到申报材料的日期', en: 'the day the system received the application' },
    doubts: { startDay: choices.cityReviewStartDay },
  },
  {
    // 省职鉴中心复审
    clause: 'sc2025.3.2.3.prov5',
    unit: 'working-day',
    amount: 5,
    from: { zh: '省职鉴中心收到材料的日期', en: 'the day the provincial centre received the file' },
    doubts: {},
  },
  {
    // 公示
    clause: 'sc2025.3.3.publicity',
    unit: 'working-day',
    amount: 5,
    from: { zh: '公示发布日期', en: 'the day of publication' },
    doubts: { startDay: choices.publicityStartDay },
  },
  {
    // 换证后领取
    clause: 'sc2025.3.4.pickup30',
    unit: 'natural-day',
    amount: 30,
    from: { zh: '通知领取证卡的日期', en: 'the day the holder was told to collect the card' },
    doubts: {
      dayKind: choices.pickupDayKind,
      startDay: choices.pickupStartDay,
      restDay: choices.pickupRestDay,
    },
  },
  {
    // 考评员证卡有效期
    clause: 'sc2021.2.5.validity',
    unit: 'year',
    amount: 3,
    from: issue,
    printed: true,
    doubts: { lastDay: choices.sichuanValidityLastDay },
  },
  {
    // 换证计划发布与报名截止
    clause: 'sc2021.3.2.window',
    unit: 'working-day',
    amount: 20,
    from: { zh: '当年 3 月 28 日', en: '28 March of the year' },
    opens: true,
    startsOn: '03-28',
    doubts: {
      startRestDay: choices.registrationPublication,
      startDay: choices.registrationStartDay,
      registrationEnd: choices.registrationLastDay,
    },
  },
  {
    // 首次领取
    clause: 'sc2021.5.1.pickup60',
    unit: 'working-day',
    amount: 60,
    from: { zh: '证卡发放日期', en: 'the day the card was released' },
    doubts: {},
  },
  {
    // 外督证卡有效期，内督参照
    clause: 'cq2022s.10',
    unit: 'year',
    amount: 3,
    from: issue,
    printed: true,
    doubts: { lastDay: choices.supervisorValidityLastDay },
  },
  externalFeedback,
  internalFeedback,
  {
    // 质量督导员聘期，一届
    clause: 'cq2022s.14.term',
    unit: 'year',
    amount: 3,
    from: engagement,
    doubts: {},
  },
  {
    // 考评员证卡有效期
    clause: 'cq2022e.12',
    unit: 'year',
    amount: 3,
    from: issue,
    printed: true,
    doubts: { lastDay: choices.examinerValidityLastDay },
  },
  {
    // 取消资格后不得申报；截止日是最后一个不得申报之日
    clause: 'cq2022e.21.head',
    unit: 'year',
    amount: 3,
    from: { zh: '资格被取消的日期', en: 'the day the qualification was cancelled' },
    doubts: { lastDay: choices.barLastDay, restDay: choices.barRestDay },
  },
  {
    // 质量督导员聘期，一届
    clause: 'cn2020.8.term',
    unit: 'year',
    amount: 3,
    from: engagement,
    doubts: {},
  },
] as const satisfies readonly DeadlineRule[];

/** The periods of the five notices as data, one entry per clause. */
export const deadlineRules: readonly DeadlineRule[] = periodRules;

/** The form repeats the two periods of the article; which of them runs depends on the supervisor (外督 / 内督). */
export const feedbackForm = {
  clause: 'cq2022s.a1.note1',
  external: externalFeedback,
  internal: internalFeedback,
} as const;

/** A clause that sets a period. */
export type DeadlineClauseId = (typeof periodRules)[number]['clause'] | typeof feedbackForm.clause;

const listClauses = (): readonly DeadlineClauseId[] =>
  Object.freeze([...periodRules.map(({ clause }) => clause), feedbackForm.clause]);

/**
 * The clauses that `deadlineOf` can count.
 *
 * @example
 * deadlineClauses.includes('cq2022e.12') // true
 */
export const deadlineClauses: readonly DeadlineClauseId[] = /* @__PURE__ */ listClauses();
