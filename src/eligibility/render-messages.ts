import type { Decision, Message } from '../answers';

// The words of the reasoned answer.

const outcomes = {
  eligible: { zh: '可以换证', en: 'Eligible for renewal' },
  ineligible: { zh: '不能换证', en: 'Not eligible for renewal' },
  undetermined: { zh: '尚不能确定能否换证', en: 'Renewal cannot be determined yet' },
} as const satisfies Readonly<Record<Decision['outcome'], Message>>;

export const outcome = (what: Decision['outcome'], on: string): Message => ({
  zh: `${on} ${outcomes[what].zh}`,
  en: `${outcomes[what].en} on ${on}`,
});

export const notice: Message = { zh: '依据：', en: 'By: ' };
export const why: Message = { zh: '不符合的条件', en: 'Conditions that are not met' };
export const missing: Message = { zh: '还缺的情况', en: 'Facts that are missing' };
export const whatToDo: Message = { zh: '后果和办理', en: 'What follows and what to do' };
export const contested: Message = { zh: '可作不同理解之处', en: 'What can be read otherwise' };
export const notes: Message = { zh: '说明', en: 'Notes' };
export const metConditions: Message = { zh: '已符合的条件', en: 'Conditions that are met' };
export const absentGrounds: Message = { zh: '已查、未发现的情形', en: 'Grounds looked for and not found' };
export const otherwise: Message = { zh: '逾期未办：', en: 'Otherwise: ' };
export const byDefault: Message = { zh: '（通常取此）', en: ' (taken unless said otherwise)' };

export const fromDay = (date: string): Message => ({ zh: `自 ${date} 起`, en: `From ${date}` });
export const lastDay = (date: string): Message => ({
  zh: `最后一日：${date}`,
  en: `Last day: ${date}`,
});

export const wouldBe = (what: Decision['outcome'] | 'uncovered-year'): Message =>
  what === 'uncovered-year'
    ? {
        zh: '——须待国务院公布该年放假安排',
        en: ' - depends on a schedule the State Council has not announced',
      }
    : { zh: `——则${outcomes[what].zh}`, en: ` - then: ${outcomes[what].en.toLowerCase()}` };
