import type { Message } from '../../answers';
import type { CollectionFactName } from './facts';
import type { TrainingAttendanceFactName } from './training-attendance';

// What the facts are called in front of people. Functions, so that no check carries the texts.

export const collectionFactLabels = (): Readonly<Record<CollectionFactName, Message>> => ({
  issuances: {
    zh: '历次证卡发放和领取（日期、事由、有无正当理由）',
    en: 'cards made and collected (days, occasion, good reason)',
  },
});

export const trainingAttendanceFactLabels = (): Readonly<Record<TrainingAttendanceFactName, Message>> => ({
  applicants: {
    zh: '报名人员（是否审核通过、缺席、有特殊情况）',
    en: 'applicants (approved, absent, special reason)',
  },
});
