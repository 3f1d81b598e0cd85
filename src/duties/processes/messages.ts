import type { Message } from '../../answers';
import type { Why } from '../../criteria';

const say = (reason: string, zh: string, en: string): Why => ({ reason, detail: { zh, en } });

export const notOfThisKind = /* @__PURE__ */ say(
  'other-kind',
  '不适用于这一类情况。',
  'It is not asked of this kind.',
);
export const notYet = /* @__PURE__ */ say(
  'not-yet',
  '尚未进行到这一步。',
  'The work has not come to this step yet.',
);

export const stepMissing = (step: Message): Why =>
  say('step-missing', `缺少步骤“${step.zh}”。`, `The step ${step.en} is missing.`);
export const stepTooEarly = (step: Message, before: Message): Why =>
  say(
    'step-too-early',
    `“${step.zh}”早于“${before.zh}”，次序不对。`,
    `The step ${step.en} came before ${before.en}.`,
  );
export const stepTwice = (step: Message): Message => ({
  zh: `步骤“${step.zh}”出现两次，请核对`,
  en: `the step ${step.en} stands twice: check it`,
});

export const itemsMissing = (items: readonly Message[]): Why =>
  say(
    'items-missing',
    `缺少：${items.map(({ zh }) => zh).join('、')}。`,
    `Missing: ${items.map(({ en }) => en).join(', ')}.`,
  );

export const notDone = (zh: string, en: string): Why => say('not-done', zh, en);
export const notSigned = (zh: string, en: string): Why => say('not-signed', zh, en);

export const notReviewed = /* @__PURE__ */ say(
  'not-done',
  '工作完成后未评议。',
  'The work was not reviewed.',
);
export const partNotHeld = /* @__PURE__ */ say(
  'part-not-held',
  '本场没有这一科目。',
  'That part was not examined.',
);
export const noPen = /* @__PURE__ */ say('no-pen', '没有人工评卷。', 'Nothing was marked by hand.');

export const bankNotAllowed = /* @__PURE__ */ say(
  'bank-not-allowed',
  '准入类鉴定和专项考核须从国家题库或省题库提取试题。',
  'Appraisal for access and special-ability assessment draw from the national or provincial bank only.',
);
export const bothBanksNeeded = /* @__PURE__ */ say(
  'both-banks-needed',
  '须同时从国家题库和省题库提题。',
  'Both the national and the provincial bank have to be drawn from.',
);
export const samePersonTwice = /* @__PURE__ */ say(
  'same-person',
  '经办人和批准人为同一人；条款虽未禁止，但分列两人，请核对。',
  'Handler and approver are the same person: two roles are named, though the text does not forbid it.',
);
export const anotherIssuer = /* @__PURE__ */ say(
  'another-issuer',
  '证书应由实施评价的机构颁发。',
  'The certificate has to be issued by the body that assessed.',
);
export const sampleNotFiled = /* @__PURE__ */ say(
  'sample-not-filed',
  '证书、印章样本未报备即使用。',
  'Certificate and seal samples were used without being filed.',
);
export const filedTooLate = (filed: string, used: string): Why =>
  say('filed-too-late', `${used} 使用，${filed} 才报备。`, `Used on ${used}, filed only on ${filed}.`);

export const publicityRuns = (through: string): Why =>
  say(
    'publicity-runs',
    `公示至 ${through}，次日起方可印发。`,
    `Publicity runs through ${through}: not before the day after.`,
  );
export const objectionOpen = /* @__PURE__ */ say(
  'objection-open',
  '对本人的异议尚未处理。',
  'An objection against this person is still open.',
);
export const objectionToOthers = /* @__PURE__ */ say(
  'objection-to-others',
  '对名单中他人的异议尚未处理。',
  'An objection against somebody else on the list is still open.',
);

export const endsBeforeItOpens: Message = {
  zh: '截止日早于开始日，请核对',
  en: 'the window would close before it opens: check both days',
};
export const windowNotOpen = (opens: string): Why =>
  say('window-not-open', `${opens} 起方可修改。`, `Corrections are possible from ${opens}.`);
export const windowClosed = (due: string): Why =>
  say('window-closed', `修改期限已于 ${due} 届满。`, `Corrections were possible through ${due}.`);

export const startedUncorrected = /* @__PURE__ */ say(
  'started-uncorrected',
  '检查不符合要求，整改合格前不得开考。',
  'A check failed: the exam may start only after correction.',
);
export const nothingFailed = /* @__PURE__ */ say(
  'nothing-failed',
  '检查均符合要求。',
  'Everything was in order.',
);
export const wrongPen = /* @__PURE__ */ say(
  'wrong-pen',
  '评卷须用红色签字笔。',
  'Papers are marked with a red pen.',
);
export const unclearSignature = /* @__PURE__ */ say(
  'signature-not-clear',
  '签字应准确、清晰、完整，请补签。',
  'Signatures have to be correct, clear and complete: sign again.',
);
export const correctionsUnsigned = (unsigned: number): Why =>
  say('correction-unsigned', `${unsigned} 处改正未签字。`, `${unsigned} corrections are not signed.`);
export const moreSignedThanMade: Message = {
  zh: '已签字的改正处多于改正总数，请核对',
  en: 'more corrections are signed than were made: check both',
};
export const moreSignedThanExaminers: Message = {
  zh: '签字人数多于考评人员数，请核对',
  en: 'more examiners signed than there are: check both',
};
export const wrongEnd = (right: string): Why =>
  say('wrong-end', `考试应于 ${right} 结束。`, `The exam has to end at ${right}.`);
export const notATime: Message = { zh: '应为时刻 HH:MM', en: 'must be a time HH:MM' };
export const returnedBeforeEnd = /* @__PURE__ */ say(
  'returned-before-end',
  '考试结束前不可能交回记录表。',
  'The record form was returned before the exam was over.',
);
export const noFileChecked = /* @__PURE__ */ say(
  'no-file-checked',
  '现场督考须抽查考生报考材料。',
  'On site, application papers of candidates have to be spot-checked.',
);
export const howManyFiles: Message = {
  zh: '抽查多少未作规定，由委派单位认定',
  en: 'How many to check is not said: the assigning body judges.',
};
export const actedBeforeConsent = /* @__PURE__ */ say(
  'acted-before-consent',
  '须先经委派或聘用的一方同意，再作处理。',
  'The proposal may be carried out only after the assigning or engaging body agreed.',
);
export const dealtWithAtOnce = /* @__PURE__ */ say(
  'violation-at-once',
  '违纪违规可当场警告或终止考核。',
  'A violation may be dealt with at once by warning or ending the exam.',
);
export const reviewOptional = /* @__PURE__ */ say(
  'review-optional',
  '内督可参照执行。',
  'For internal supervisors the review is optional.',
);
export const oralOnly = /* @__PURE__ */ say(
  'not-written',
  '督导结果须书面反馈。',
  'The results have to be fed back in writing.',
);
export const unknownProcess = (processes: readonly string[]): string =>
  `没有这一流程 no such process; there are ${processes.join(', ')}`;

export const usedYetNotUsed: Message = {
  zh: '既称未使用，又有首次使用日期，请核对',
  en: 'not used, and yet there is a day of first use: check both',
};
export const filedYetNotFiled: Message = {
  zh: '既称未报备，又有报备日期，请核对',
  en: 'not filed, and yet there is a day of filing: check both',
};
