import type { Message } from '../answers';

// Facts that are not written as facts must be.

export const invalidFacts = (paths: readonly string[]): string =>
  `所给情况有 ${paths.length} 处须更正 facts to correct: ${paths.join(', ')}`;

const isAsked = (zh: string, en: string): Message => ({ zh: `应为${zh}`, en: `must be ${en}` });

export const yesOrNo = /* @__PURE__ */ isAsked(
  ' true 或 false；不明时省略',
  'true or false; leave it out when unknown',
);
export const aDate = /* @__PURE__ */ isAsked('存在的日期 YYYY-MM-DD', 'an existing date YYYY-MM-DD');
export const aCount = /* @__PURE__ */ isAsked('非负整数', 'a whole number, 0 or more');
export const aNumber = /* @__PURE__ */ isAsked('非负数', 'a number, 0 or more');
export const aName = /* @__PURE__ */ isAsked('非空文字', 'a text that is not blank');
export const aShare = /* @__PURE__ */ isAsked(
  ' { poor, total }，均为整数且 poor 不大于 total',
  '{ poor, total }, whole numbers, poor not above total',
);
export const aList = /* @__PURE__ */ isAsked('列表', 'a list');
export const names = /* @__PURE__ */ isAsked('非空文字的列表', 'a list of texts that are not blank');
export const needed: Message = { zh: '这一项不可缺', en: 'this field is needed' };

export const oneOf = (words: readonly string[]): Message =>
  isAsked(`其中之一：${words.join('、')}`, `one of ${words.join(', ')}`);

export const someOf = (words: readonly string[]): Message =>
  isAsked(`列表，每项为其中之一：${words.join('、')}`, `a list of ${words.join(', ')}`);

export const aGroup = (names: readonly string[]): Message =>
  isAsked(`一组情况：${names.join('、')}`, `a group of facts: ${names.join(', ')}`);

export const unknownFact = (names: readonly string[]): Message => ({
  zh: `没有这一项，可用的有：${names.join('、')}`,
  en: `there is no such fact; there are ${names.join(', ')}`,
});

export const givenTwice = (records: string): Message => ({
  zh: `次数与明细 ${records} 只能给一样`,
  en: `give this count or the list ${records}, not both`,
});

export const unknownNotice = (notices: readonly string[]): string =>
  `通知须为其中之一 notice must be one of ${notices.join(', ')}`;
