import type { Language, Message } from '../answers';
import type { OtherConsequences } from '../criteria';
import { outcomeWords, type RenderedOutcome, type RenderSubject } from './render-subjects';

// The words of the reasoned answer that are the same for every subject.

export function outcome(subject: RenderSubject, what: RenderedOutcome, on: string): Message {
  const { zh, en } = outcomeWords(subject, what);
  return { zh: `${on} ${zh}`, en: `${en} on ${on}` };
}

export const notice: Message = { zh: '依据：', en: 'By: ' };
export const why: Message = { zh: '不符合的条件', en: 'Conditions that are not met' };
export const inPrinciple: Message = {
  zh: '原则上应当做到而未做到的',
  en: 'Asked in principle and not kept',
};
export const missing: Message = { zh: '还缺的情况', en: 'Facts that are missing' };
export const leftToJudgement: Message = { zh: '须由有关部门认定', en: 'Left to judgement' };
export const open: Message = { zh: '尚不能判断的条件', en: 'Conditions that stay open' };
export const whatToDo: Message = { zh: '后果和办理', en: 'What follows and what to do' };
export const contested: Message = { zh: '可作不同理解之处', en: 'What can be read otherwise' };
export const otherConsequences: Message = {
  zh: '可作不同理解、影响后果之处',
  en: 'What can be read otherwise about what follows',
};
export const notes: Message = { zh: '说明', en: 'Notes' };
export const metConditions: Message = { zh: '已符合的条件', en: 'Conditions that are met' };
export const absentGrounds: Message = { zh: '已核查、未发现的情形', en: 'Grounds looked for and not found' };
export const otherwise: Message = { zh: '逾期未办：', en: 'Otherwise: ' };
export const provided: Message = { zh: '查明属实的：', en: 'If it proves so: ' };
export const byDefault: Message = { zh: '（默认取法）', en: ' (taken unless said otherwise)' };
export const atDiscretion: Message = {
  zh: '由作出决定的单位酌定',
  en: 'At the discretion of whoever decides',
};

export const dependsOn = (facts: string): Message => ({
  zh: `取决于：${facts}`,
  en: `Depends on: ${facts}`,
});
export const fromDay = (date: string): Message => ({ zh: `自 ${date} 起`, en: `From ${date}` });
export const lastDay = (date: string): Message => ({
  zh: `最后一日：${date}`,
  en: `Last day: ${date}`,
});

const notAnnounced: Message = {
  zh: '——须待国务院公布该年放假安排',
  en: ' - depends on a schedule the State Council has not announced',
};

export function wouldBe(subject: RenderSubject, what: RenderedOutcome | 'uncovered-year'): Message {
  if (what === 'uncovered-year') return notAnnounced;
  const { zh, en } = outcomeWords(subject, what);
  return { zh: `——则${zh}`, en: ` - then: ${en.toLowerCase()}` };
}

/** A remark in brackets behind a text. */
export const bracketed = (text: string, remark: string, lang: Language): string =>
  lang === 'zh' ? `${text}（${remark}）` : `${text} (${remark})`;

/** What would follow instead, each with its last day. */
export function wouldFollow(consequences: OtherConsequences['consequences']): Message {
  if (consequences === 'uncovered-year') return notAnnounced;
  if (consequences.length === 0) return { zh: '——则没有后果', en: ' - then nothing follows' };
  const named = (lang: Language): string[] =>
    consequences.map(({ term, by }) => (by === undefined ? term[lang] : bracketed(term[lang], by, lang)));
  return { zh: `——则：${named('zh').join('、')}`, en: ` - then: ${named('en').join(', ')}` };
}
