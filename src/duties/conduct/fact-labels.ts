import type { Message } from '../../answers';
import type { ConductFactName } from './facts';

/** What a fact is called in front of people. A function, so that no check carries the texts. */
export const conductFactLabels = (): Readonly<Record<ConductFactName, Message>> => ({
  role: { zh: '所涉人员或机构', en: 'whose conduct it is' },
  decidedOn: { zh: '处理决定日期', en: 'day of the decision' },

  poorRatings: { zh: '一年内评价为差的次数和总次数', en: 'poor and all ratings within one year' },
  evaluations: { zh: '评价记录', en: 'evaluation records' },
  refusalCount: { zh: '一年内无故拒绝调配次数', en: 'refusals within one year' },
  refusals: { zh: '拒绝调配记录', en: 'refusals by day, each justified or not' },
  refusedAvoidance: { zh: '是否不接受回避', en: 'whether avoidance was refused' },
  concealedMajorIncident: {
    zh: '是否隐瞒重大突发事件',
    en: 'whether a major incident was concealed',
  },
  judgingError: { zh: '是否因过失评判错误', en: 'negligent judging error' },
  badEffect: { zh: '评判错误是否造成不良影响', en: 'bad effect of the judging error' },
  fraud: { zh: '是否弄虚作假', en: 'fraud' },
  favouritism: { zh: '是否徇私舞弊', en: 'favouritism' },
  tookValuables: { zh: '是否收受财物', en: 'valuables taken' },
  acceptedBanquet: { zh: '是否接受宴请', en: 'banquet accepted' },
  criminalLiability: { zh: '刑事责任追究情况', en: 'criminal liability' },

  assignments: {
    zh: '历次委派及接受或拒绝（有无正当理由）',
    en: 'assignments by day, accepted or refused, with good reason or not',
  },
  tookPartUnassigned: { zh: '是否未经委派擅自参加', en: 'whether unassigned work was taken part in' },
  disobeyedManagement: { zh: '是否不服从工作管理', en: 'whether management was disobeyed' },

  reviews: { zh: '历次工作评议结果', en: 'results of the work reviews' },
  overallReview: { zh: '工作评议总体结果', en: 'overall result of the work reviews' },
  assessments: { zh: '历次考核结果', en: 'results of the assessments' },
  reports: { zh: '举报（是否核实、情形是否严重）', en: 'reports, each verified or not, serious or not' },

  cardWorn: { zh: '是否佩戴证卡', en: 'card worn on duty' },
  cardCarried: { zh: '是否携带证卡', en: 'card carried on duty' },
  misreported: { zh: '是否隐瞒或虚构事实', en: 'whether facts were concealed or invented' },
  disclosed: { zh: '泄露的内容', en: 'what was disclosed' },
  giftMayAffectFairness: {
    zh: '所收财物是否可能影响公正',
    en: 'whether the valuables may affect fairness',
  },

  failedDuties: { zh: '是否不履行督导职责', en: 'duties of supervision not performed' },
  badEffectOfSupervision: { zh: '督导中是否造成不良影响', en: 'bad effect caused while supervising' },
  neglects: {
    zh: '失职情形（后果、社会影响）',
    en: 'neglects of duty, what they led to, effect on society',
  },
  objectivityAffected: {
    zh: '是否影响督导结果客观公正',
    en: 'whether the result lost its objectivity',
  },
  siteJobs: { zh: '现场督导记录（违规是否纠正）', en: 'jobs on site by day, violations corrected or not' },
  usedOfficeForGain: { zh: '是否利用职权谋私', en: 'whether the office was used for gain' },
  disturbedBody: { zh: '是否干扰被督导机构', en: 'whether the body supervised was disturbed' },
  shielded: { zh: '是否包庇他人', en: 'whether somebody was shielded' },
  retaliated: { zh: '是否打击报复他人', en: 'whether there was retaliation' },
  infringedRights: { zh: '是否侵害他人合法权益', en: 'whether rights of others were infringed' },
  improperGain: { zh: '是否不当得利', en: 'improper gain' },
  obstructions: {
    zh: '其他妨碍工作的情形（影响是否恶劣）',
    en: 'other obstructions, with vile effect or not',
  },
  brokeDisciplineOrLaw: { zh: '是否构成违纪违法', en: 'whether discipline or law was broken' },

  lateArrivals: {
    zh: '未按时到场的情形（不可抗力、及时告知）',
    en: 'late arrivals (force majeure, informed in time)',
  },
  improperWords: { zh: '是否对考生言辞不当', en: 'improper words to candidates' },
  unrelatedActivity: { zh: '考评中是否做无关的事', en: 'unrelated activity while assessing' },
  otherBreaches: { zh: '其他违反管理规定的情形及影响', en: 'other breaches and their effect' },
  falsifiedApplication: { zh: '申报信息是否作假', en: 'whether the application was falsified' },
  markedAgainstKey: { zh: '是否未按标准评分', en: 'whether marks departed from the standard' },
  markingErrors: {
    zh: '评分结果错误（是否重大、是否失职）',
    en: 'errors in marking, grave or not, by neglect or not',
  },
  materialActs: {
    zh: '对答卷、工件、成绩等材料的行为（改正是否签字）',
    en: 'acts on papers, workpieces, scores and records, corrections signed or not',
  },
  gaveAwayItems: { zh: '是否出售或提供试题答案', en: 'items or answers sold or given away' },
  refusedSupervision: { zh: '是否不配合质量督导', en: 'whether supervision was refused' },
  refusedInspection: { zh: '是否不接受上级检查', en: 'whether an inspection from above was refused' },

  'body.withheldInformation': {
    zh: '机构是否拒绝提供情况和资料',
    en: 'whether the body withheld information',
  },
  'body.preventedReports': {
    zh: '机构是否阻挠他人反映情况',
    en: 'whether the body kept people from reporting',
  },
  'body.refusedImprovement': {
    zh: '机构是否拒不改进',
    en: 'whether the body refused to improve',
  },
  'body.deceivedSupervision': {
    zh: '机构是否以欺骗干扰督导',
    en: 'whether the body deceived the supervision',
  },
  'body.retaliatedOnSupervisor': {
    zh: '机构是否打击报复督导员',
    en: 'whether the body retaliated on a supervisor',
  },
  'body.otherInterference': {
    zh: '机构是否有其他影响督导的行为',
    en: 'other interference by the body',
  },
  'body.corrected': { zh: '机构是否已改正', en: 'whether the body corrected it' },
  'body.serious': { zh: '机构违规情节是否严重', en: 'whether the circumstances are serious' },
  'body.violations': {
    zh: '机构违规违纪（是否查实、是否严重）',
    en: 'violations by the body, each verified or not, serious or not',
  },
});
