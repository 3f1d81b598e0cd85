import type { Message } from '../answers';
import type { ApplicationFactName } from './application-facts';

/** What a fact of an application is called in front of people. A function, so that no decision carries the texts. */
export const applicationFactLabels = (): Readonly<Record<ApplicationFactName, Message>> => ({
  post: { zh: '申报的岗位', en: 'post applied for' },
  sex: { zh: '性别', en: 'sex' },
  birthDate: { zh: '出生日期', en: 'date of birth' },
  healthy: { zh: '身心是否健康', en: 'health' },
  badRecord: { zh: '有无不良记录', en: 'whether there is a bad record' },
  'attested.politics': { zh: '政治条件的声明', en: 'attestation of political reliability' },
  'attested.ethics': { zh: '职业道德的声明', en: 'attestation of ethics and integrity' },
  'attested.policyKnowledge': {
    zh: '熟悉政策法规、理论和方法的声明',
    en: 'attestation of knowledge of policy, theory and methods',
  },
  'attested.standardKnowledge': {
    zh: '掌握职业技能标准的声明',
    en: 'attestation of command of the skill standard',
  },
  'attested.skills': { zh: '专业技能和实践经验的声明', en: 'attestation of skills and practice' },
  'attested.abilities': {
    zh: '组织协调和表达能力的声明',
    en: 'attestation of organising and expressing well',
  },
  'attested.fitForSupervision': {
    zh: '能胜任督导工作的声明',
    en: 'attestation of fitness for supervision',
  },
  assessmentExperience: {
    zh: '有无技能培训、考核工作经历',
    en: 'whether there is experience in skill training or assessment',
  },
  inEvaluationWork: {
    zh: '是否从事技能人才培养评价管理',
    en: 'whether at work in training or assessment management',
  },
  certificates: {
    zh: '职业资格、技能等级证书',
    en: 'certificates of vocational qualification and skill level',
  },
  titles: { zh: '专业技术职称', en: 'professional titles' },
  'work.inOccupation': {
    zh: '现在是否从事本职业或相关职业',
    en: 'whether at work in the occupation or a related one',
  },
  'work.yearsSame': { zh: '从事本职业年限', en: 'years of work in the occupation' },
  'work.yearsSameOrRelated': {
    zh: '从事本职业和相关职业年限合计',
    en: 'years of work in the occupation and related ones',
  },
  'work.periods': { zh: '从业起止时间', en: 'periods of work' },
  craftsman: { zh: '是否被认可为能工巧匠', en: 'whether recognised as a craftsman' },
  occupationKind: {
    zh: '职业是否属于新职业、紧缺、非遗等',
    en: 'whether the occupation is new, scarce, of heritage or the like',
  },
  jobTypes: { zh: '本次申报的工种', en: 'job types of this application' },
  examinerCards: { zh: '考评员证卡', en: 'examiner cards' },
  tasks: { zh: '考核评价任务及日期', en: 'assessment tasks by day' },
  taskCount: { zh: '完成的考核评价任务次数', en: 'number of assessment tasks done' },
  firstTaskDay: { zh: '第一次考评的日期', en: 'day of the first assessment task' },
  taskMonths: { zh: '累计考评工作月数', en: 'months of assessment work added up' },
  hrssStaff: {
    zh: '是否人社部门或其所属单位人员',
    en: 'whether on the staff of an HRSS department or a centre under it',
  },
  trainingAttended: { zh: '是否参加业务培训', en: 'whether the training was attended' },
  cancellations: { zh: '资格被取消的记录', en: 'cancelled qualifications' },
  falsified: { zh: '申报信息是否作假', en: 'whether data are falsified' },
  falsehoodRefusals: {
    zh: '曾因作假被拒的日期',
    en: 'earlier refusals for falsified data',
  },
  rightForfeited: {
    zh: '是否已永久取消申报资格',
    en: 'whether the right to apply was lost for good',
  },
  'papers.formSigned': { zh: '申报表本人签字', en: 'form signed' },
  'papers.formStamped': { zh: '申报表单位盖章', en: 'form stamped' },
  'papers.certificateCopy': { zh: '职业资格证书复印件', en: 'copy of the certificate' },
  'papers.titleCopy': { zh: '专业技术资格证书复印件', en: 'copy of the title certificate' },
  'papers.idCopy': { zh: '身份证复印件', en: 'copy of the identity card' },
  'papers.examinerCardCopy': { zh: '考评员证卡复印件', en: 'copy of the examiner card' },
  'exam.scores': { zh: '各科目成绩', en: 'score of each part of the exam' },
  'exam.adjusted': { zh: '认证方式是否因特殊情形调整', en: 'whether the exam was adjusted' },
  'exam.score': { zh: '资格认证成绩', en: 'certification score' },
  'exam.passed': { zh: '培训考核是否合格', en: 'whether the training exam was passed' },
  certificationDay: { zh: '资格认证日期', en: 'day of the certification' },
  cardIssueDay: { zh: '颁发证卡日期', en: 'day the card is issued' },
});
