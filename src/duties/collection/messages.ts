import type { Message } from '../../answers';
import type { Why } from '../../criteria';

const say = (reason: string, zh: string, en: string): Why => ({ reason, detail: { zh, en } });

// Facts that cannot be true together.

export const collectedTooSoon: Message = {
  zh: '领取日早于起算日，请核对',
  en: 'collected before the time began: check both days',
};
export const notCollected: Message = {
  zh: '有领取日而又写未领取，请核对',
  en: 'there is a day of collection, yet the card is said not to be collected',
};

// Cards in time, too late, or still to be collected.

export const notInTime = (cards: number, lastDay: string | undefined): Why =>
  say(
    'not-collected-in-time',
    `${cards} 张证卡逾期未领${lastDay === undefined ? '' : `，最后期限 ${lastDay}`}。`,
    `Cards not collected in time: ${cards}${lastDay === undefined ? '' : `; the last day was ${lastDay}`}.`,
  );
export const stillTime = (lastDay: string | undefined): Why =>
  say(
    'still-time',
    `还可领取${lastDay === undefined ? '' : `，至 ${lastDay}（含当日）`}。`,
    `It can still be collected${lastDay === undefined ? '' : `, at the latest on ${lastDay}`}.`,
  );
export const excused = /* @__PURE__ */ say(
  'excused',
  '逾期未领，但有正当理由，不视为放弃。',
  'Not collected in time for a good reason: not deemed given up.',
);
export const anotherRule = /* @__PURE__ */ say(
  'no-card-under-this-rule',
  '没有适用本条的证卡。',
  'No card falls under this clause.',
);
export const twiceInARow = /* @__PURE__ */ say(
  'twice-in-a-row',
  '连续两次不领取证卡。',
  'Cards were left uncollected twice in a row.',
);
export const twoReminders = /* @__PURE__ */ say(
  'two-reminders',
  '按此读法，同一证卡催领两次仍未领取。',
  'By this reading: one card was left uncollected after two reminders.',
);
export const nextWouldBeSecond = /* @__PURE__ */ say(
  'next-would-be-second',
  '前一张未领，这一张再不领即为连续两次。',
  'The card before was left uncollected: leaving this one too would be twice in a row.',
);
export const barGone = /* @__PURE__ */ say(
  'bar-gone',
  '按此读法，2025 年的通知之后，永久取消申报资格不再适用。',
  'By this reading the bar is gone with the notice of 2025.',
);

// What follows.

export const terms = {
  collect: { zh: '领取证卡', en: 'Collect the card' },
  'card-void': { zh: '视为放弃，证卡作废', en: 'Deemed given up, card void' },
  'barred-for-good': { zh: '永久取消申报资格', en: 'Barred from applying for good' },
  'next-quota-cut': { zh: '核减下一次培训名额', en: 'Next training quota cut' },
} as const satisfies Readonly<Record<string, Message>>;

export const collectInTime: Message = {
  zh: '请在期限内领取。',
  en: 'Collect the card in time.',
};
export const trainAgain: Message = {
  zh: '不得再用该证卡；如仍要从事考评，须重新申报。',
  en: 'The card may not be used; whoever wants to go on has to apply anew.',
};
export const neverApply: Message = {
  zh: '不得再申报考评员培训。',
  en: 'No further application for examiner training.',
};

// Absence from training.

export const absentWithoutReason = (absentees: number): Why =>
  say(
    'absent-without-reason',
    `审核通过后无特殊情况缺席 ${absentees} 人。`,
    `Approved applicants absent without special reason: ${absentees}.`,
  );
export const cutLeftOpen: Message = {
  zh: '主管部门核减推荐单位下一次培训名额，减多少没有规定。',
  en: 'The authority cuts the next quota of the recommending body; by how much is not stated.',
};
export const cutBy = (places: number): Message => ({
  zh: `按此读法，推荐单位下一次培训名额减 ${places} 名。`,
  en: `By this reading the next quota of the recommending body is cut by ${places}.`,
});
