import type { Message } from '../answers';
import { conductFactLabels } from '../duties/conduct/fact-labels';
import type { FactName } from './facts';

/** What a fact is called in front of people. A function, so that no decision carries the texts. */
export const factLabels = (): Readonly<Record<FactName, Message>> => ({
  cardType: { zh: '证卡类型', en: 'type of card' },
  supervisorKind: { zh: '外督或内督', en: 'external or internal supervisor' },
  issuer: { zh: '颁发机构', en: 'issuer of the card' },
  issuerCity: { zh: '发证市（州）', en: 'city that issued the card' },
  issuingCityAccepts: { zh: '发证市（州）是否受理', en: 'whether the issuing city takes it' },
  validFrom: { zh: '有效期起始日', en: 'first day of validity' },
  expiryDate: { zh: '有效期届满日', en: 'expiry date' },
  requestedOn: { zh: '书面申请日期', en: 'day of the written application' },
  activities: { zh: '考评（督导）经历及日期', en: 'assessments and supervisions by day' },
  activityCount: { zh: '任期内考评（督导）次数', en: 'number of assessments and supervisions in the term' },
  accidentCount: { zh: '考评（督导）事故次数', en: 'number of accidents' },
  accidentCountInTerm: { zh: '任期内事故次数', en: 'number of accidents in the term' },
  healthy: { zh: '身体是否健康', en: 'health' },
  willingToContinue: { zh: '是否自愿继续', en: 'willingness to go on' },
  goodEthics: { zh: '职业道德', en: 'professional ethics' },
  retired: { zh: '是否已办理退休手续', en: 'whether retirement is completed' },
  writtenApplication: { zh: '本人书面申请', en: 'written application' },
  formFilledAsRequired: { zh: '个人信息是否完整准确', en: 'whether personal data are complete and right' },
  selectedArea: { zh: '系统中所选地区', en: 'area chosen in the system' },
  reReview: { zh: '省职鉴中心复审结果（含未参加）', en: 'result of the re-review, or absence from it' },
  'recommender.filingStatus': { zh: '推荐单位备案状态', en: 'filing status of the recommending body' },
  'recommender.affiliation': {
    zh: '推荐单位隶属（市属、省属、央属）',
    en: 'affiliation of the recommending body',
  },
  'recommender.location': { zh: '推荐单位所在地', en: 'place of the recommending body' },
  'recommender.confirmedOffice': {
    zh: '省职鉴中心确认的受理单位',
    en: 'office named by the provincial centre',
  },
  'recommender.dualFiled': { zh: '是否双备案', en: 'whether the body is filed twice' },
  'recommender.receipts': { zh: '备案回执', en: 'filing receipts' },
  'recommender.firstReceiptPlace': { zh: '首次备案回执所在地', en: 'place of the first filing receipt' },
  'recommender.reviewPassed': { zh: '推荐单位初审结果', en: 'initial review of the recommending body' },
  'employment.withRecommender': {
    zh: '与推荐单位的劳动关系',
    en: 'labour relation with the recommending body',
  },
  'employment.stableElsewhere': {
    zh: '与其他备案单位的稳定劳动关系',
    en: 'stable labour relation with another filed body',
  },
  'appliedTo.office': { zh: '申报受理单位', en: 'office applied to' },
  'appliedTo.city': { zh: '受理单位所在市（州）', en: 'city of the office applied to' },
  'materials.formStamped': { zh: '申请表是否盖章上传', en: 'stamped form' },
  'materials.opinion': { zh: '推荐单位意见', en: 'opinion of the recommending body' },
  'materials.opinionHandSigned': { zh: '意见是否手签', en: 'opinion signed by hand' },
  'materials.photo.uploaded': { zh: '照片', en: 'photo' },
  'materials.photo.background': { zh: '照片底色', en: 'background of the photo' },
  'materials.photo.inches': { zh: '照片寸数', en: 'inches of the photo' },
  'materials.photo.bareheaded': { zh: '照片是否免冠', en: 'bareheaded photo' },
  'materials.photo.recent': { zh: '照片是否近期', en: 'recent photo' },
  'materials.idCard.front': { zh: '身份证正面', en: 'front of the identity card' },
  'materials.idCard.back': { zh: '身份证反面', en: 'back of the identity card' },
  'materials.card.front': { zh: '证卡正面', en: 'front of the card' },
  'materials.card.back': { zh: '证卡反面', en: 'back of the card' },
  'materials.socialInsurance': { zh: '个人社保参保证明', en: 'social insurance proof' },
  'materials.pensionRecord': { zh: '养老金领取证明', en: 'pension record' },
  'materials.engagementAgreement': { zh: '推荐单位聘用协议', en: 'agreement with the recommending body' },
  'materials.summary.characters': { zh: '工作总结字数', en: 'length of the summary' },
  'materials.summary.signed': { zh: '工作总结是否签字', en: 'signed summary' },
  'materials.brief.characters': { zh: '工作简介字数', en: 'length of the brief' },
  'materials.brief.namesTime': { zh: '简介是否写明时间', en: 'time in the brief' },
  'materials.brief.namesBody': { zh: '简介是否写明机构', en: 'body in the brief' },
  'materials.brief.namesBatch': { zh: '简介是否写明批次', en: 'batch in the brief' },
  ...ofConduct(),
});

/** The conduct among the facts of a renewal is called as it is where it stands by itself. */
function ofConduct() {
  const labels = conductFactLabels();
  return {
    'conduct.poorRatings': labels.poorRatings,
    'conduct.evaluations': labels.evaluations,
    'conduct.refusalCount': labels.refusalCount,
    'conduct.refusals': labels.refusals,
    'conduct.refusedAvoidance': labels.refusedAvoidance,
    'conduct.concealedMajorIncident': labels.concealedMajorIncident,
    'conduct.judgingError': labels.judgingError,
    'conduct.badEffect': labels.badEffect,
    'conduct.fraud': labels.fraud,
    'conduct.favouritism': labels.favouritism,
    'conduct.tookValuables': labels.tookValuables,
    'conduct.acceptedBanquet': labels.acceptedBanquet,
    'conduct.criminalLiability': labels.criminalLiability,
  };
}
