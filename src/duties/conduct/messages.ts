import type { Message } from '../../answers';
import type { Why } from '../../criteria';

const say = (reason: string, zh: string, en: string): Why => ({ reason, detail: { zh, en } });

// How facts are written.

export const wornIsCarried: Message = {
  zh: '佩戴证卡即为携带证卡，两项不一致，请核对',
  en: 'a card that is worn is carried as well: check both facts',
};

// Why a ground is there. Records are told by their number in the list, the first being 1.

/** The same, with the records it rests on. */
export const numbered = ({ reason, detail: { zh, en } }: Why, numbers: readonly number[]): Why =>
  say(reason, `${zh}见第 ${numbers.join('、')} 项。`, `${en} See record ${numbers.join(', ')}.`);

export const anotherRole: Why = {
  reason: 'another-role',
  detail: { zh: '本条不适用于这类人员或机构。', en: 'The clause is about others.' },
};

export const poorShare: Why = {
  reason: 'poor-ratings',
  detail: { zh: '一年内评价为差的达到 30%。', en: '30 % or more of the ratings within one year are poor.' },
};
export const refusedThrice: Why = {
  reason: 'refusals',
  detail: {
    zh: '一年内无正当理由拒绝调配达到三次。',
    en: 'Three or more assignments refused within one year without good reason.',
  },
};
export const refusedInARow: Why = {
  reason: 'refusals-in-a-row',
  detail: {
    zh: '一年内连续三次无正当理由拒绝督导。',
    en: 'Three assignments in a row refused within one year without good reason.',
  },
};
export const refusedOnce: Why = {
  reason: 'refusal',
  detail: { zh: '无故拒绝督导，一次即构成。', en: 'An assignment refused without reason; one is enough.' },
};
export const refusedAvoidance: Why = {
  reason: 'avoidance',
  detail: { zh: '不接受回避制度。', en: 'The rules on avoidance were refused.' },
};
export const concealed: Why = {
  reason: 'concealment',
  detail: { zh: '隐瞒现场重大突发事件。', en: 'A major incident on site was concealed.' },
};
export const badError: Why = {
  reason: 'judging-error',
  detail: { zh: '因过失评判错误并造成不良影响。', en: 'A negligent judging error had a bad effect.' },
};
export const dishonest: Why = {
  reason: 'dishonesty',
  detail: {
    zh: '弄虚作假、徇私舞弊、收受财物或接受宴请。',
    en: 'Fraud, favouritism, valuables taken or a banquet accepted.',
  },
};
export const criminal: Why = {
  reason: 'criminal-liability',
  detail: { zh: '被追究刑事责任。', en: 'Criminal liability was imposed.' },
};

export const uninvited: Why = {
  reason: 'took-part-unassigned',
  detail: { zh: '未受委派而参加督导。', en: 'Took part in supervision without being assigned.' },
};
export const disobeyed: Why = {
  reason: 'disobedience',
  detail: { zh: '不服从工作管理。', en: 'Disobeyed the management of the work.' },
};
export const dutiesNotPerformed: Why = {
  reason: 'duties-not-performed',
  detail: { zh: '没有履行督导职责。', en: 'The duties of supervision were not performed.' },
};
export const badEffect: Why = {
  reason: 'bad-effect',
  detail: { zh: '督导中造成了不良影响。', en: 'Supervising caused a bad effect.' },
};
export const cardNotAlong: Why = {
  reason: 'card-not-along',
  detail: {
    zh: '执行任务时没有佩戴，也没有携带证卡。',
    en: 'The card was neither worn nor carried on duty.',
  },
};
export const cardNotWorn: Why = {
  reason: 'card-not-worn',
  detail: {
    zh: '考评时没有佩戴证卡，只携带不算。',
    en: 'The card was not worn while assessing; to carry it is not enough.',
  },
};
export const misreported: Why = {
  reason: 'misreporting',
  detail: { zh: '隐瞒或虚构了情况。', en: 'Facts were concealed or invented.' },
};
export const disclosed: Why = {
  reason: 'disclosure',
  detail: { zh: '泄露了应当保密的内容。', en: 'Something that must be kept secret was disclosed.' },
};
export const disclosureNotNamed: Message = {
  zh: '条款没有写明所泄露的这类内容，是否应当保密须由主管单位认定。',
  en: 'The clause does not name what was disclosed: the competent office must say whether it had to be kept secret.',
};
export const unqualifiedAssessment: Why = {
  reason: 'unqualified-assessment',
  detail: { zh: '考核不合格。', en: 'An assessment was unqualified.' },
};
export const unqualifiedReview: Why = {
  reason: 'unqualified-review',
  detail: { zh: '工作评议不合格。', en: 'A work review was unqualified.' },
};
export const harmfulNeglect: Why = {
  reason: 'neglect',
  detail: {
    zh: '因失职发生混乱、泄密或舆情。',
    en: 'Neglect of duty led to disorder, a leak or public outcry.',
  },
};
export const neglectWithEffect: Why = {
  reason: 'neglect-with-bad-effect',
  detail: {
    zh: '因失职发生混乱、泄密或舆情，并有不良社会影响。',
    en: 'Neglect of duty led to disorder, a leak or public outcry, with a bad effect on society.',
  },
};
export const otherHarm: Message = {
  zh: '条款没有写明失职造成的这种后果，是否与所列后果相当须由主管单位认定。',
  en: 'The clause does not name what the neglect led to: the competent office must say whether it compares.',
};
export const fraudulentResult: Why = {
  reason: 'fraud',
  detail: {
    zh: '造假或徇私，影响了督导结果的客观公正。',
    en: 'Fraud or favouritism affected the objectivity of the result.',
  },
};
export const uncorrectedTwice: Why = {
  reason: 'violations-not-corrected',
  detail: {
    zh: '一年内连续两次没有纠正现场违规。',
    en: 'Violations on site were not corrected twice in a row within one year.',
  },
};
export const officeForGain: Why = {
  reason: 'private-gain',
  detail: { zh: '利用职权谋私。', en: 'The office was used for private gain.' },
};
export const disturbed: Why = {
  reason: 'body-disturbed',
  detail: { zh: '干扰了被督导机构的工作。', en: 'The work of the body supervised was disturbed.' },
};
export const abusedOffice: Why = {
  reason: 'office-abused',
  detail: {
    zh: '利用职权包庇或报复，侵害了他人权益。',
    en: 'The office was used to shield or retaliate, infringing the rights of others.',
  },
};
export const improperGain: Why = {
  reason: 'improper-gain',
  detail: { zh: '违反廉洁要求，获取不当利益。', en: 'Something was gained against the rules of integrity.' },
};
export const tookGift: Why = {
  reason: 'gift',
  detail: {
    zh: '收受了被督导对象的礼品或礼金，不论多少。',
    en: 'Gifts or money of the party supervised were taken, whatever the amount.',
  },
};
export const unfairGift: Why = {
  reason: 'gift-that-affects-fairness',
  detail: {
    zh: '收受了可能影响公正的礼品或礼金。',
    en: 'Gifts or money that may affect fairness were taken.',
  },
};
export const verifiedReport: Why = {
  reason: 'verified-report',
  detail: { zh: '被举报，已核实。', en: 'A report was verified.' },
};
export const seriousReport: Why = {
  reason: 'serious-report',
  detail: { zh: '被举报，已核实且情形严重。', en: 'A report was verified and is serious.' },
};
export const vileObstruction: Why = {
  reason: 'obstruction',
  detail: { zh: '妨碍工作，影响恶劣。', en: 'The work was obstructed, with a vile effect.' },
};

export const lateWithoutWord: Why = {
  reason: 'late-without-word',
  detail: {
    zh: '非因不可抗力没有按时到场，也没有及时告知。',
    en: 'Not on site in time without force majeure, and no word in time.',
  },
};
export const improperWords: Why = {
  reason: 'improper-words',
  detail: { zh: '对考生言辞不当。', en: 'Improper words were used to candidates.' },
};
export const unrelatedActivity: Why = {
  reason: 'unrelated-activity',
  detail: { zh: '考评时做了无关的事。', en: 'Something unrelated was done while assessing.' },
};
export const minorBreach: Why = {
  reason: 'minor-breach',
  detail: { zh: '其他违规，影响不大。', en: 'Another breach, without major effect.' },
};
export const majorBreach: Why = {
  reason: 'major-breach',
  detail: {
    zh: '其他违规，影响较大，不在劝告之列；未到影响恶劣的，没有规定如何处理，请报市职鉴中心认定。',
    en: 'Another breach with a major effect, past admonition; short of vile the notice names no sanction: ask the centre of the city.',
  },
};
export const falsifiedApplication: Why = {
  reason: 'false-application',
  detail: { zh: '本人申报时作假。', en: 'The own application was falsified.' },
};
export const markedAgainstKey: Why = {
  reason: 'marked-against-key',
  detail: {
    zh: '没有按标准答案或评分标准评定。',
    en: 'Marked otherwise than by the standard answers or marking standards.',
  },
};
export const graveError: Why = {
  reason: 'grave-marking-error',
  detail: { zh: '因失职出现重大阅卷错误。', en: 'A grave marking error by neglect of duty.' },
};
export const tamperedWith: Why = {
  reason: 'materials-tampered-with',
  detail: {
    zh: '窃取、损毁、调换、改动考生答卷、工件、成绩或考场材料，或在其中造假。',
    en: 'Papers, workpieces, scores or records were taken, damaged, swapped, altered or falsified.',
  },
};
export const gaveAwayItems: Why = {
  reason: 'items-given-away',
  detail: {
    zh: '非法出售或提供了试题、答案。',
    en: 'Test items or answers were unlawfully sold or given away.',
  },
};
export const uncooperative: Why = {
  reason: 'uncooperative',
  detail: { zh: '不配合督导或不接受检查。', en: 'Supervision or inspection was not accepted.' },
};
export const vileBreach: Why = {
  reason: 'vile-breach',
  detail: { zh: '其他违规，影响恶劣。', en: 'Another breach, with a vile effect.' },
};

export const withheld: Why = {
  reason: 'information-withheld',
  detail: {
    zh: '拒绝提供督导所需情况或资料。',
    en: 'Information or documents were refused to a supervisor.',
  },
};
export const prevented: Why = {
  reason: 'reports-prevented',
  detail: { zh: '阻挠他人反映情况。', en: 'People were kept from telling a supervisor.' },
};
export const notImproved: Why = {
  reason: 'improvement-refused',
  detail: { zh: '拒绝按督导意见改进。', en: 'Improving upon the opinion of the supervision was refused.' },
};
export const deceived: Why = {
  reason: 'deception',
  detail: { zh: '以造假欺骗干扰督导。', en: 'Supervision was disturbed by fraud or deception.' },
};
export const retaliatedOnSupervisor: Why = {
  reason: 'retaliation',
  detail: { zh: '报复督导员。', en: 'A supervisor was attacked or retaliated against.' },
};
export const interfered: Why = {
  reason: 'interference',
  detail: { zh: '有其他影响督导的行为。', en: 'Supervision was affected in another way.' },
};
export const verifiedViolation: Why = {
  reason: 'verified-violation',
  detail: { zh: '违规违纪已查实。', en: 'A violation was verified.' },
};

// What follows: the word of the notice, and what to do.

export const terms = {
  admonition: { zh: '劝告', en: 'Admonition' },
  dismissal: { zh: '解聘', en: 'Dismissal' },
  cancellation: { zh: '取消资格', en: 'Qualification cancelled' },
  'no-re-engagement': { zh: '不予续聘', en: 'Not engaged again' },
  'application-refused': { zh: '不予认定资格', en: 'Application refused' },
  'reapplication-bar': { zh: '三年内不得申报', en: 'Barred from applying for three years' },
  referral: { zh: '移交有关部门', en: 'Referred to the competent departments' },
  'criticism-and-correction': { zh: '通报批评、责令改正', en: 'Public criticism and order to correct' },
  'sanction-of-responsible-persons': { zh: '处分责任人员', en: 'Sanction of those responsible' },
  'loss-of-evaluation-qualification': { zh: '取消评价工作资格', en: 'Loss of the qualification to assess' },
  'credit-downgrade': { zh: '降低信用等级', en: 'Credit rating lowered' },
  'rating-cancelled': { zh: '取消信用等级', en: 'Credit rating cancelled' },
  'renewal-barred': { zh: '不得复核换证', en: 'Renewal barred' },
} as const satisfies Readonly<Record<string, Message>>;

export const admonish: Message = {
  zh: '由评价机构劝告本人，并记录在案。',
  en: 'The assessment body admonishes the examiner and keeps a record.',
};
export const dismiss: Message = {
  zh: '由委派、聘用的一方解除聘用；资格不因本条取消。',
  en: 'Whoever assigned and engaged the supervisor ends the engagement; the qualification is left as it is.',
};
export const eitherOfTwo: Message = {
  zh: '取消资格或不予续聘，由委派机构视情况择一。',
  en: 'The assigning body chooses between cancelling and not engaging again.',
};
export const cancelByIssuer: Message = {
  zh: '由颁发证卡的机构取消资格；本条没有规定多久不得再申报。',
  en: 'The body that issued the card cancels it; the article sets no time in which one may not apply again.',
};
export const refer: Message = {
  zh: '违反纪律或法律的，另行移交。',
  en: 'Where discipline or law is broken, hand the matter over as well.',
};
export const cancelByCentre: Message = {
  zh: '由市职鉴中心取消资格。',
  en: 'The centre of the city cancels the qualification.',
};
export const refuseApplication: Message = {
  zh: '尚无资格可取消，不予认定；请记下决定日期。',
  en: 'There is no qualification to cancel: refuse the application and note the day.',
};
export const doNotApply: Message = {
  zh: '自取消资格（或不予认定）之日起三年内不受理其申报，满期次日起可再申报。',
  en: 'Take no application for three years from the cancellation (or refusal); one may apply again the day after the last day.',
};
export const criticise: Message = {
  zh: '由人社部门通报并要求改正。',
  en: 'The HRSS department criticises publicly and orders correction.',
};
export const proposeSanction: Message = {
  zh: '不改正或情节严重的，由人社部门向责任人员的主管部门建议处分。',
  en: 'Not corrected, or serious: the HRSS department proposes a sanction to the department above those responsible.',
};
export const lastStep: Message = {
  zh: '属最后措施，没有规定界限，何时采取由人社部门裁量。',
  en: 'The last step; no threshold is set, the HRSS department decides when to take it.',
};
export const lowerRating: Message = {
  zh: '降低等级；降几级没有规定。',
  en: 'Lower the rating; by how much is not said.',
};
export const cancelRating: Message = {
  zh: '情节严重的，取消等级。',
  en: 'Where it is serious, cancel the rating.',
};
export const barRenewal: Message = {
  zh: '存在所列情形，不得换证；事实有误的请提供证明。',
  en: 'One of the grounds is there and bars renewal; where the facts are wrong, prove it.',
};
