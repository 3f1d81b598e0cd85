import type { Message } from '../answers';

export const notAString: Message = {
  zh: '日期应为文本，写作 YYYY-MM-DD',
  en: 'A date is a text, written YYYY-MM-DD',
};

export const notADate: Message = {
  zh: '不是有效日期，应写作 YYYY-MM-DD（半角，补零，当月确有此日）',
  en: 'Not a date: write YYYY-MM-DD in half-width digits with zeros, a day that exists',
};

// Texts of errors, both languages in one. They ride along with every function that takes a date: keep them short.

export const invalidDate = (shown: string): string => `日期无效 not a date (YYYY-MM-DD): ${shown}`;

export const uncoveredYear = (year: number): string =>
  `缺 ${year} 年安排 no schedule for ${year}: see extendCalendar`;

export const notAWholeNumber = '须为整数 not a whole number';

export const invalidCalendar = '日历无效 not a calendar: see extendCalendar';

// Texts of extendCalendar.

export const malformedNotice = (asked: Message): Message => ({
  zh: `格式不对，此处应为${asked.zh}`,
  en: `malformed: give ${asked.en} here`,
});

export const aYear: Message = { zh: '四位年份的整数', en: 'the year as a whole number' };
export const aNoticeNumber: Message = { zh: '文号', en: "the notice's number" };
export const aCivilDate: Message = { zh: '日期 YYYY-MM-DD', en: 'a date YYYY-MM-DD' };
export const aHolidayName: Message = { zh: '节日名称', en: 'the name of the holiday' };
export const aListOfDays: Message = { zh: '{ date, name } 的数组', en: 'an array of { date, name }' };
export const aNoticeObject: Message = { zh: '一份放假通知', en: 'one notice on days off' };

export const noDaysOff: Message = {
  zh: '没有放假日期：空白年份不是数据',
  en: 'no days off: an empty year is not data',
};

export const offAndWorked = (date: string): Message => ({
  zh: `${date} 既放假又上班，请核对通知`,
  en: `${date} is both off and worked: check the notice`,
});

export const listedTwice = (date: string): Message => ({
  zh: `${date} 重复列出，请删去一处`,
  en: `${date} is listed twice: remove one`,
});

export const makeUpOnWeekday = (date: string): Message => ({
  zh: `${date} 本是周一至周五的工作日，不能是调休上班日`,
  en: `${date} is an ordinary weekday and cannot be a make-up day`,
});

export const outsideTheYear = (date: string, from: string, to: string): Message => ({
  zh: `${date} 超出该通知的范围 ${from} 至 ${to}`,
  en: `${date} lies outside what this notice can decide, ${from} to ${to}`,
});

export const yearGap = (year: number, next: number): Message => ({
  zh: `${year} 年与已有年份不相连，请先补入 ${next} 年`,
  en: `${year} does not follow the years at hand: add ${next} first`,
});

export const yearAlreadyCovered = (year: number): Message => ({
  zh: `${year} 年已有安排；若为调整通知，请在 amends 写明原文号`,
  en: `${year} is covered already: a notice that changes it names the earlier number in amends`,
});

export const numberTaken = (number: string): Message => ({
  zh: `文号 ${number} 已在日历中`,
  en: `notice ${number} is in the calendar already`,
});

export const unknownNotice = (number: string, year: number): Message => ({
  zh: `日历中没有 ${year} 年的 ${number}，无从调整`,
  en: `the calendar holds no ${number} for ${year} to amend`,
});

export const contradictsNotice = (date: string, number: string): Message => ({
  zh: `${date} 与 ${number} 矛盾；若为调整，请在 amends 写明该文号`,
  en: `${date} contradicts ${number}: if it amends it, name it in amends`,
});

export const contradictoryNotice = (count: number): string =>
  `放假通知有 ${count} 处问题，见 issues ${count} problems in this notice, see issues`;

// Texts of explainDay.

export const provisionalDecember = (nextYear: number): Message => ({
  zh: `${nextYear} 年放假通知公布前，十二月的安排仍可能改变`,
  en: `December can still change until the notice for ${nextYear} is announced`,
});

// Texts of calendar arithmetic.

export const beyondCalendar = '结果超出可表示的日期 no date of the years 1 to 9999';

// Texts of deadlineOf.

export const noPeriod = (clauses: readonly string[]): string =>
  `该条款没有可计算的期限 this clause sets no period that can be counted; these do: ${clauses.join(', ')}`;

export const supervisorNeeded =
  "须说明外督或内督 say which supervisor it is: options.supervisor 'external' or 'internal'";

export const startsOn = (monthAndDay: string): string =>
  `该期限只从每年 ${monthAndDay} 起算 this period starts on ${monthAndDay} of a year and no other day`;

export const printedBeforeIssue =
  '证卡所印届满日早于颁发日期，请核对 the printed expiry lies before the issue date: check both';

export const neverOpen = (opens: string, due: string): Message => ({
  zh: `${opens} 起才受理，而证卡 ${due} 已届满，没有可申请的日子`,
  en: `accepted from ${opens} only, but the card expired on ${due}: no day is left to apply`,
});
