import type { Message } from '../answers';

/** Every sentence this room says. */

const say = (zh: string, en: string): Message => ({ zh, en });

export const notARecord: Message = { zh: '应为一份记录（对象）。', en: 'Must be a record (an object).' };

export const notAList: Message = { zh: '应为列表。', en: 'Must be a list.' };

export const raterMissing = (zh: string, en: string): Message =>
  say(`缺${zh}的评分，两方都评分才有最终得分。`, `The ${en} has not rated; the score needs both.`);

export const wrongCount = (count: number): Message =>
  say(`应有 ${count} 项，一项一个。`, `Must have ${count} entries, one per item.`);

/** An item of a rater's column; what its scale offers stands in `scale`. */
export const itemMark = (rater: Message, item: number, scale: string): Message =>
  say(
    `${rater.zh}第 ${item} 项应为 A-D 或 ${scale} 分。`,
    `The ${rater.en}'s item ${item} must be A-D or ${scale} points.`,
  );

/** An item of a review. */
export const reviewMark = (item: number, allowed: string): Message =>
  say(`第 ${item} 项应为 ${allowed}。`, `Item ${item} must be ${allowed}.`);

export const halfPointsCounted: Message = {
  zh: '按所选读法计入半分；等次只按整数划分。',
  en: 'Counted as a half point by the reading chosen; the bands name whole totals only.',
};

export const notANote: Message = {
  zh: '扣分说明应为文本，没有则留空。',
  en: 'A note must be text, or null for none.',
};

export const notACount = (atLeast: number): Message =>
  say(`应为不小于 ${atLeast} 的整数。`, `Must be a whole number, at least ${atLeast}.`);

export const moreThanEntries: Message = {
  zh: '不能多于登记的总数 entries。',
  en: 'Cannot be more than the entries made.',
};

export const notADate: Message = {
  zh: '应为存在的日期，写作 YYYY-MM-DD。',
  en: 'Must be a date that exists, written YYYY-MM-DD.',
};

export const notARating: Message = {
  zh: '应给出两方评分、两方合计、得分或等次之一。',
  en: 'Must give the marks, the totals, the score or the grade.',
};

export const notATotal: Message = {
  zh: '合计应为 55 至 100 的整数。',
  en: 'A total must be a whole number from 55 to 100.',
};

export const notAScore: Message = {
  zh: '得分应为 55 至 100 之间 0.5 的倍数。',
  en: 'A score must be a multiple of 0.5 from 55 to 100.',
};

export const notAGrade: Message = {
  zh: '等次应为 excellent、good、fair 或 poor（优、良、中、差）。',
  en: 'A grade must be excellent, good, fair or poor.',
};

export const scoreDiffers: Message = {
  zh: '得分应为两方合计的平均数，请核对。',
  en: 'The score must be the mean of the two totals; check both.',
};

export const gradeDiffers: Message = {
  zh: '无论按哪种读法，等次都与得分不符，请核对。',
  en: 'No reading gives this grade to this score; check both.',
};

export const mustBe = (zh: string, en: string): Message => say(`应为${zh}。`, `Must be ${en}.`);

export const unknownRow: Message = { zh: '反馈表没有这一行。', en: 'The form has no such row.' };

// Details of findings.

export const readingsDiffer: Message = {
  zh: '结论取决于读法，见 contested。',
  en: 'It depends on the reading, see contested.',
};

export const leftBlank: Message = { zh: '应填未填。', en: 'Left blank, must be filled in.' };

export const someLeftBlank = (zh: string, en: string): Message => say(`未填：${zh}。`, `Left blank: ${en}.`);

export const bothTicked: Message = {
  zh: '是、否都打了勾，只能选一个。',
  en: 'Both yes and no are ticked; exactly one is allowed.',
};

export const badAnswer = (answer: 'yes' | 'no', noted: boolean): Message =>
  say(
    `答“${answer === 'yes' ? '是' : '否'}”，属于问题${noted ? '，见备注' : '；应在备注中说明'}。`,
    `Answered ${answer}, which is a fault${noted ? '; see its note' : '; explain it in the note'}.`,
  );

export const onlyWhen = (row: string): Message =>
  say(
    `${row} 为是才填写，请留空或更正 ${row}。`,
    `To be answered only when ${row} is yes; clear it or correct ${row}.`,
  );

export const notedOnly: Message = { zh: '仅作记录，不算问题。', en: 'Noted only, not a fault.' };

export const lateArrival = (minutes: number): Message =>
  say(
    `内督应至迟在开考前 ${minutes} 分钟到达。`,
    `The supervisor must arrive ${minutes} minutes before the start at the latest.`,
  );

export const arrivalOutside = (minutes: number): Message =>
  say(
    `到达时间不在开考前 ${minutes} 分钟之内。`,
    `The arrival is not within the ${minutes} minutes before the start.`,
  );

export const leftEarly: Message = { zh: '考试结束前离开。', en: 'Left before the end.' };

export const staffDiffers: Message = {
  zh: '到场人员与在线计划的岗位、姓名或人数不一致。',
  en: 'The staff present differs from the plan in posts, names or number.',
};

export const tooManyPoints = (question: Message, most: number): Message =>
  say(
    `${question.zh}每题不得超过 ${most} 分。`,
    `A ${question.en} question must not score more than ${most}.`,
  );

export const questionTypeMissing = (question: Message): Message =>
  say(`理论试卷缺${question.zh}。`, `The theory paper has no ${question.en} questions.`);

export const practicalIncomplete: Message = {
  zh: '实操试卷应有准备通知单、考核题和评分表。',
  en: 'The practical paper must have the preparation notice, the task and the score sheet.',
};

export const briefingIncomplete: Message = {
  zh: '应宣读或播放考场规则，并清查物品。',
  en: 'The rules must be read or played, and the belongings cleared.',
};

export const handlingOwed: Message = {
  zh: '机构拒绝督导或违规时，应记录当场采取的措施。',
  en: 'When the body refuses supervision or breaks rules, the measures taken must be recorded.',
};

export const headcountZero: Message = { zh: '人数应至少为 1。', en: 'The headcount must be at least 1.' };

export const samePersonSigned: Message = {
  zh: '质量督导员与现场负责人不能是同一人签名。',
  en: 'The supervisor and the site head cannot be one person.',
};

export const notHandwritten: Message = {
  zh: '签名应由本人手写。',
  en: 'Signatures must be written by hand by the persons themselves.',
};

export const refusalRecorded: Message = {
  zh: '现场负责人拒绝签字，已记录',
  en: 'The site head refused to sign; the form records it.',
};
export const notSigned: Message = { zh: '缺签名或日期。', en: 'A signature or its date is missing.' };

export const dueOn = (due: string, returned: string): Message =>
  say(
    `应于 ${due} 前（含当日）反馈，实际 ${returned}。`,
    `Due on ${due} at the latest, returned on ${returned}.`,
  );

export const returnedBeforeEnd: Message = {
  zh: '反馈日期早于督导结束日期，请核对。',
  en: 'Returned before supervision ended; check both dates.',
};

export const scheduleMissing = (year: number): Message =>
  say(
    `缺 ${year} 年放假安排，无法计算期限。`,
    `The holiday schedule of ${year} is not known, so the period cannot be counted.`,
  );

export const photosMissing: Message = {
  zh: '外督应为每个科目附现场照片，为每个场次附签到册照片。',
  en: 'An external supervisor owes a site photo of each subject and a sign-in sheet photo of each session.',
};

export const totalsDiffer: Message = {
  zh: '所填合计与各项之和不符。',
  en: 'The stated total differs from the sum of the items.',
};

export const statedGradeDiffers: Message = {
  zh: '所填等次与得分不符。',
  en: 'The stated grade differs from that of the score.',
};

export const noteOwed: Message = { zh: '扣分应写明原因。', en: 'A deduction needs a note.' };

export const oneCapacity: Message = {
  zh: '身份类别只能选一个。',
  en: 'Exactly one capacity must be ticked.',
};

export const cardUnfit: Message = {
  zh: '证卡编号与所填身份不符。',
  en: 'The card number does not fit the capacity.',
};

export const externalCardInside: Message = {
  zh: '具有外督资格的人员受聘为内督，应有工作责任书（第十四条）。',
  en: 'An external card serves inside only with the letter of responsibility of article 14.',
};

export const occupationUncovered: Message = {
  zh: '证卡职业不含该次考评职业，第 1 项不能得分。',
  en: 'The card does not cover the occupation of this job, so item 1 cannot score.',
};
