import type { Message } from '../../answers';
import type { ServiceFactName } from './facts';

/** What a fact is called in front of people. A function, so that no decision carries the texts. */
export const serviceFactLabels = (): Readonly<Record<ServiceFactName, Message>> => ({
  role: { zh: '岗位（考评人员、外督、内督）', en: 'role on the job' },
  'card.code': { zh: '证卡编号', en: 'card code' },
  'card.kind': { zh: '证卡种类', en: 'kind of card' },
  'card.grade': { zh: '考评人员等级', en: 'grade of the examiner' },
  'card.sector': { zh: '内督证卡类别（H、Y、S）', en: 'sector of the internal card (H, Y, S)' },
  'card.issuedIn': { zh: '证卡核发地', en: 'where the card was issued' },
  'card.issuer': { zh: '颁发机构层级', en: 'level of the issuer' },
  'card.issuingBody': { zh: '颁发内督证卡的机构', en: 'body that issued the internal card' },
  'card.validFrom': { zh: '有效期起始日', en: 'first day of validity' },
  'card.expiryDate': { zh: '有效期届满日', en: 'expiry date' },
  'card.occupations': { zh: '证卡职业（工种）', en: 'occupations on the card' },
  'card.levels': { zh: '证卡级别', en: 'levels on the card' },
  'card.matchesPerson': { zh: '人证是否相符', en: 'whether person and card belong together' },
  'job.firstDay': { zh: '任务首日', en: 'first day of the job' },
  'job.lastDay': { zh: '任务末日', en: 'last day of the job' },
  'job.occupation': { zh: '任务职业（工种）', en: 'occupation of the job' },
  'job.level': { zh: '任务等级', en: 'level of the job' },
  'job.area': { zh: '任务所在区县', en: 'district of the job' },
  'job.body': { zh: '组织评价的机构', en: 'body that holds the session' },
  filedScope: { zh: '机构备案的职业、等级和地域', en: 'occupations, levels and areas the body is filed for' },
  'engagement.kind': { zh: '与机构的聘用关系', en: 'engagement by a body' },
  'engagement.body': { zh: '聘用机构', en: 'engaging body' },
  'letter.signed': { zh: '工作责任书是否签订', en: 'signed responsibility letter' },
  'letter.setsDuties': {
    zh: '责任书是否写明责任、权利、义务',
    en: 'duties, rights and obligations in the letter',
  },
  'letter.setsTerm': { zh: '责任书是否写明聘期', en: 'term in the letter' },
  internalCardToo: { zh: '是否另有本机构内督证卡', en: "whether the body's internal card is held too" },
  selectedBy: { zh: '由谁选聘', en: 'who chose the person' },
  assignedBy: { zh: '由谁委派', en: 'who sends the person' },
  drawnAtRandom: { zh: '是否随机抽调', en: 'whether drawn at random' },
  conflicts: { zh: '可能影响公正的情形', en: 'what may affect fairness' },
});
