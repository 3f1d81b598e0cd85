import type { Message } from '../../answers';
import type { EngagementFactName } from './facts';

/** What a fact is called in front of people. A function, so that no check carries the texts. */
export const engagementFactLabels = (): Readonly<Record<EngagementFactName, Message>> => ({
  engagedAs: { zh: '受聘岗位（考评人员、外督、内督）', en: 'post engaged for' },
  inService: { zh: '是否聘用机构在职职工', en: 'whether an employee of the engaging body' },
  'contract.signed': { zh: '聘用合同（责任书）是否签订', en: 'signed contract or letter' },
  'contract.states': {
    zh: '合同（责任书）写明的事项（责任、权利、义务、聘期）',
    en: 'what the contract states (responsibilities, rights, obligations, term)',
  },
  'contract.body': { zh: '聘用机构', en: 'engaging body' },
  'contract.from': { zh: '聘期起始日', en: 'first day of the term' },
  'contract.to': { zh: '聘期届满日', en: 'last day of the term' },
  earlierTerms: { zh: '此前各届聘期及机构', en: 'earlier terms by day and body' },
  'card.issuedOn': { zh: '证卡颁发日期', en: 'day the card was issued' },
  'card.expiryDate': { zh: '证卡有效期届满日', en: 'expiry date of the card' },
  reEngagement: { zh: '是否续聘', en: 'whether it is a re-engagement' },
  annualAssessment: { zh: '年度考核结果', en: 'result of the yearly assessment' },
  examProblem: { zh: '是否出现考评问题', en: 'whether a problem in assessing came up' },
  cancelled: { zh: '资格是否已被取消', en: 'whether the qualification was cancelled' },
  cancelledOn: { zh: '资格取消日期', en: 'day the qualification was cancelled' },
});
