import type { Message } from '../../answers';
import type { FactNameOf } from '../../criteria';
import type { chongqingAssessmentTable } from './assessment-chongqing-facts';
import type { sichuanAssessmentTable } from './assessment-sichuan-facts';
import type { bodyFilingTable } from './body-filing-sichuan';
import type { Process } from './check-process';
import type { correctionTable } from './correction-sichuan-2021';
import type { passListTable } from './pass-list-sichuan-2025';
import type { chongqingSupervisionTable } from './supervision-chongqing';
import type { nationalSupervisionTable } from './supervision-national';

// What the facts are called in front of people. Functions, so that no check carries the texts.

type Labels<Table> = Readonly<Record<FactNameOf<Table>, Message>>;

/** A fact that several processes ask for is called alike in each: a decision does not say of which process it is. */
const shared = {
  steps: { zh: '已进行的步骤及日期', en: 'steps taken, by day' },
  finished: { zh: '工作是否已经结束', en: 'whether the work is over' },
  supervision: { zh: '督导类型', en: 'type of supervision' },
  parts: { zh: '考核科目', en: 'parts examined' },
  topics: { zh: '专项督导事项', en: 'topics of the special supervision' },
  covered: { zh: '督导实际涵盖的内容', en: 'what the supervision covered' },
  'review.held': { zh: '工作后是否评议', en: 'whether the work was reviewed' },
  'review.covers': { zh: '工作评议的内容', en: 'what the review covers' },
} as const satisfies Readonly<Record<string, Message>>;

const bodyFilingLabels = (): Labels<typeof bodyFilingTable> => ({
  steps: shared.steps,
  finished: shared.finished,
});

const sichuanAssessmentLabels = (): Labels<typeof sichuanAssessmentTable> => ({
  kind: { zh: '评价类别（准入类鉴定、等级认定、专项考核）', en: 'kind of assessment' },
  parts: shared.parts,
  banks: { zh: '试题来源题库', en: 'banks the papers came from' },
  'before.published': { zh: '考试计划公开的事项', en: 'what the published plan tells' },
  'before.roomsReady': { zh: '已布置的考场和场所', en: 'rooms and stations made ready' },
  'before.staffMeetingHeld': { zh: '考务工作会是否召开', en: 'whether the staff meeting was held' },
  'during.briefingHeld': { zh: '评分细则是否解读', en: 'whether the marking rules were explained' },
  'during.roomRecordSigned': { zh: '监考人员是否在考场记录表签字', en: 'room record signed by invigilators' },
  'during.leaderSigned': { zh: '考评组长是否在成绩单签字', en: 'score sheet signed by the group leader' },
  'during.examiners': { zh: '考评人员数', en: 'number of examiners' },
  'during.examinersSigned': {
    zh: '在成绩单签字的考评人员数',
    en: 'number of examiners who signed the score sheet',
  },
  'after.resultRollSigned': {
    zh: '机构负责人是否在成绩名册签字',
    en: 'roll of results signed by the head of the body',
  },
  'after.handlerSigned': { zh: '经办人是否在证书办理表签名', en: 'certificate form signed by the handler' },
  'after.approverSigned': { zh: '批准人是否在证书办理表签名', en: 'certificate form signed by the approver' },
  'after.handlerIsApprover': {
    zh: '经办人和批准人是否同一人',
    en: 'whether handler and approver are one person',
  },
  'certificate.assessedBy': { zh: '实施评价的机构', en: 'body that assessed' },
  'certificate.issuedBy': { zh: '颁发证书的机构', en: 'body that issued the certificates' },
  'certificate.samplesFiled': {
    zh: '证书、印章样本是否报备',
    en: 'whether samples of certificate and seal were filed',
  },
  'certificate.samplesFiledOn': { zh: '样本报备日期', en: 'day the samples were filed' },
  'certificate.used': { zh: '证书、印章是否已使用', en: 'whether certificate and seal are in use' },
  'certificate.firstUsedOn': { zh: '证书首次使用日期', en: 'day the certificate was first used' },
  controls: { zh: '已落实的过程控制（备案、抽查、复核）', en: 'controls that took place' },
});

const passListLabels = (): Labels<typeof passListTable> => ({
  publishedOn: { zh: '公示首日', en: 'first day of the publicity' },
  openObjections: { zh: '对本人的未决异议数', en: 'open objections against the person' },
  openObjectionsToOthers: {
    zh: '对名单上他人的未决异议数',
    en: 'open objections against others on the list',
  },
});

const correctionLabels = (): Labels<typeof correctionTable> => ({
  window: { zh: '时限类别（换证申请、复核初审）', en: 'which window (application or initial review)' },
  opensOn: { zh: '初审首日', en: 'first day of the initial review' },
  endsOn: { zh: '初审末日', en: 'last day of the initial review' },
});

const chongqingAssessmentLabels = (): Labels<typeof chongqingAssessmentTable> => ({
  parts: shared.parts,
  'beforeExam.checked': { zh: '考前检查的项目', en: 'what was checked before the exam' },
  'beforeExam.failed': { zh: '不符合要求的项目', en: 'what was not in order' },
  'beforeExam.bodyNotified': { zh: '是否通知评价机构整改', en: 'whether the body was told to correct it' },
  'beforeExam.supervisorInformed': { zh: '是否报告质量督导员', en: 'whether the supervisor was told' },
  'beforeExam.corrected': { zh: '整改是否符合要求', en: 'whether it was put right' },
  'beforeExam.started': { zh: '考试是否已开始', en: 'whether the exam was started' },
  steps: shared.steps,
  finished: shared.finished,
  'scoring.pen': { zh: '评分用笔颜色', en: 'colour of the marking pen' },
  'scoring.examinerSigned': { zh: '考评人员是否签字', en: 'marks signed by the examiner' },
  'scoring.entryCheckerSigned': { zh: '登分校对人是否签字', en: 'entries signed by who checked them' },
  'scoring.leaderSigned': { zh: '考评组长是否签字', en: 'entries signed by the group leader' },
  'scoring.signaturesClear': { zh: '签字是否准确清晰完整', en: 'whether the signatures are clear' },
  'scoring.corrections': { zh: '成绩改正处数', en: 'number of corrections of marks' },
  'scoring.correctionsSigned': { zh: '已签字的改正处数', en: 'number of corrections signed' },
  plannedEnd: { zh: '原定结束时刻', en: 'planned end of the exam' },
  actualEnd: { zh: '实际结束时刻', en: 'actual end of the exam' },
  delays: { zh: '延误（分钟、原因、是否记录）', en: 'delays (minutes, cause, recorded or not)' },
  examEndedOn: { zh: '考试结束日期', en: 'day the exam ended' },
  recordReturnedOn: { zh: '考场情况记录表交回日期', en: 'day the site record form came back' },
  'review.held': shared['review.held'],
  'review.covers': shared['review.covers'],
  'review.filed': { zh: '评议是否计入诚信档案', en: 'whether the review is in the integrity file' },
});

const chongqingSupervisionLabels = (): Labels<typeof chongqingSupervisionTable> => ({
  role: { zh: '外督或内督', en: 'external or internal supervisor' },
  supervision: shared.supervision,
  topics: shared.topics,
  covered: shared.covered,
  ruleSystems: { zh: '已查看的机构制度', en: 'rule systems looked at' },
  madePublic: { zh: '已查看的公开事项', en: 'publications looked at' },
  filesChecked: { zh: '抽查考生报考材料份数', en: 'number of application papers checked' },
  'incident.occurred': { zh: '是否发生突发或违规情况', en: 'whether an incident occurred' },
  'incident.kind': { zh: '情况类别（违规、突发异常）', en: 'kind of incident' },
  'incident.carriedOut': {
    zh: '处理意见何时实施（同意前、同意后）',
    en: 'whether action came before or after consent',
  },
  finished: shared.finished,
  'review.held': shared['review.held'],
  'review.covers': shared['review.covers'],
});

const nationalSupervisionLabels = (): Labels<typeof nationalSupervisionTable> => ({
  supervision: shared.supervision,
  topics: shared.topics,
  covered: shared.covered,
  steps: shared.steps,
  finished: shared.finished,
  feedback: { zh: '督导结果反馈方式', en: 'how the results were fed back' },
});

const labelsOf: { readonly [P in Process]: () => Readonly<Record<string, Message>> } = {
  'sichuan-body-filing': bodyFilingLabels,
  'sichuan-assessment': sichuanAssessmentLabels,
  'sichuan-pass-list': passListLabels,
  'sichuan-correction': correctionLabels,
  'chongqing-assessment': chongqingAssessmentLabels,
  'chongqing-supervision': chongqingSupervisionLabels,
  'national-supervision': nationalSupervisionLabels,
};

/** The facts of one process. */
export const processFactLabels = (process: Process): Readonly<Record<string, Message>> => labelsOf[process]();

/** The facts of all processes. */
export const allProcessFactLabels = (): Readonly<Record<string, Message>> =>
  Object.fromEntries(Object.values(labelsOf).flatMap((labels) => Object.entries(labels())));
