import type { Message } from '../../answers';
import type { RoutingFactName } from './facts';

/** What a fact is called in front of people. A function, so that no check carries the texts. */
export const routingFactLabels = (): Readonly<Record<RoutingFactName, Message>> => ({
  matter: { zh: '办理事项', en: 'matter' },
  office: { zh: '办理单位', en: 'office that handles it' },
  role: { zh: '所涉人员（考评人员、外督、内督）', en: 'whom it concerns' },
  reach: { zh: '工作范围（全国、本省、本单位、本行业）', en: 'reach of the work' },
  'body.filedWith': { zh: '评价机构备案层级', en: 'where the body is filed' },
  'body.affiliation': { zh: '评价机构隶属（市属、省属、央属）', en: 'affiliation of the body' },
  'body.inChengdu': { zh: '评价机构是否在成都', en: 'whether the body is in Chengdu' },
  inDistrict: { zh: '是否在本区县备案或实施', en: 'whether filed or held in the district' },
  employerIsBody: { zh: '所在单位是否评价机构', en: 'whether the employer is an assessment body' },
  throughOwnBody: {
    zh: '是否经本单位评价机构申报',
    en: "whether it goes through the employer's own body",
  },
  recommended: { zh: '所在单位是否推荐', en: 'whether the employer recommends' },
  recommendedByDistrict: { zh: '是否由区县推荐', en: 'whether a district recommended the examiner' },
  reviewPassed: { zh: '审核是否通过', en: 'whether the review was passed' },
  summaryStamped: { zh: '汇总表是否盖章', en: 'stamped summary table' },
  summarySubmitted: { zh: '汇总表是否提交', en: 'whether the summary table was handed in' },
  result: { zh: '评议或考核结果', en: 'result of the review or assessment' },
  reviewedBy: { zh: '评议单位', en: 'who reviewed the work' },
  reported: { zh: '是否已上报', en: 'whether it was reported' },
  onFile: { zh: '是否记入诚信档案', en: 'whether it is in the integrity file' },
  verified: { zh: '投诉举报是否核实', en: 'whether the complaint was verified' },
  actedOn: { zh: '是否已作处理', en: 'whether the office acted on it' },
  selectedArea: { zh: '系统中所选地区', en: 'area chosen in the system' },
  city: { zh: '申报所在市（州）', en: 'city where one applies' },
});
