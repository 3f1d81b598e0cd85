import type { ClauseId, Message, Reading } from '../answers';
import * as choices from './application-reading-choices';

/** The doubts of the age limit; the words are the same in both regulations of Chongqing. */
const ageTexts = (clause: ClauseId, doubts: choices.AgeDoubts): readonly Reading[] => [
  {
    ...doubts.end,
    clause,
    question: {
      zh: '“不超过 65（60）周岁”到 65（60）岁生日为止，还是到 66（61）岁生日之前？',
      en: 'Does "not over 65 (60)" end on that birthday or just before the 66th (61st)?',
    },
    meanings: {
      'completed-years': {
        zh: '按周岁计，到 66（61）岁生日前一日为止',
        en: 'Completed years: until the day before the 66th (61st) birthday',
      },
      birthday: {
        zh: '到 65（60）岁生日当日为止',
        en: 'Until the 65th (60th) birthday, itself included',
      },
    },
    reason: {
      zh: '周岁是满的整年；“超过”不含本数（民法典第一千二百五十九条）。公务员招考的年龄也这样计。',
      en: 'The word counts full years, and "over" leaves the number itself out (Civil Code 1259). Civil-service notices count the same way.',
    },
  },
  {
    ...doubts.birthday,
    clause,
    question: {
      zh: '生日当天是否已满这一岁？',
      en: 'Has one reached the age on the birthday itself or on the day after?',
    },
    meanings: {
      'on-birthday': { zh: '生日当天已满', en: 'On the birthday' },
      'day-after': {
        zh: '次日才满；出生当日不计（民法典第二百零一条）',
        en: 'On the day after: the day of birth is not counted (Civil Code 201)',
      },
    },
    reason: {
      zh: '通常每过一个生日长一岁；另一读法也有依据，因此遇到这一天另作提示。',
      en: 'One grows a year older on each birthday; the other way has support too, so that one day is pointed out.',
    },
  },
  {
    ...doubts.referenceDay,
    clause,
    question: {
      zh: '年龄以哪一天为准？',
      en: 'On which day does the age count?',
    },
    meanings: {
      application: { zh: '申报之日', en: 'The day of the application' },
      certification: { zh: '资格认证之日', en: 'The day of the certification' },
      'card-issue': { zh: '颁发证卡之日', en: 'The day the card is issued' },
    },
    reason: { zh: '该条规定的是申报条件。', en: 'The article sets conditions for applying.' },
  },
  {
    ...doubts.validity,
    clause,
    question: {
      zh: '证卡三年有效期内是否也不得超龄？',
      en: 'Must the age hold through the three years of the card?',
    },
    meanings: {
      'application-only': { zh: '不必，只在申报时看', en: 'No, it is looked at on application only' },
      'whole-validity': { zh: '须到有效期届满都不超龄', en: 'Yes, until the card expires' },
    },
    reason: {
      zh: '条款只管申报；期满重新认证时再看一次。',
      en: 'The clause is about applying; the age is tested again when certified again.',
    },
  },
];

const sichuan = (): readonly Reading[] => [
  {
    ...choices.skillLevelCertificate,
    clause: 'sc2021.2.1.3.examiner',
    question: {
      zh: '职业技能等级证书能否当作国家职业资格？',
      en: 'Does a skill-level certificate count as a vocational qualification?',
    },
    meanings: {
      'level-equivalent': { zh: '能，按同等级，并提示', en: 'Yes, level for level, with a note' },
      'vocational-only': { zh: '不能，只写了国家职业资格', en: 'No, only the latter is named' },
    },
    reason: {
      zh: '2020 年起多数职业改为等级认定，两种证书同等对待；重庆的规程两种都写。',
      en: 'Since 2020 most trades are assessed by skill level with equal standing, and Chongqing names both kinds.',
    },
  },
  {
    ...choices.oneYearOfWork,
    clause: 'sc2021.2.1.3.senior',
    question: {
      zh: '一年实际考评工作经历从何时算起？',
      en: 'From when does the year of actual assessment work run?',
    },
    meanings: {
      'first-task': { zh: '自第一次实际考评起', en: 'From the first task' },
      'card-issue': { zh: '自颁发证卡起', en: 'From the issue of the card' },
      cumulative: { zh: '考评工作累计满十二个月', en: 'Twelve months of work added up' },
    },
    reason: {
      zh: '“实际”不同于只持有证卡；重庆则只写资格。',
      en: 'The word for actual sets it apart from merely holding the card, which is all Chongqing asks.',
    },
  },
  {
    ...choices.atLeastOneYear,
    clause: 'sc2021.2.1.3.senior',
    question: {
      zh: '“至少”与“以上”并用，恰好一年是否够？',
      en: 'Two words for a minimum stand together: is exactly one year enough?',
    },
    meanings: {
      'one-year-included': { zh: '够', en: 'Yes' },
      'more-than-one-year': { zh: '须超过一年', en: 'No, more than one year' },
    },
    reason: {
      zh: '“以上”包括本数（民法典第一千二百五十九条）。',
      en: '"Or above" includes the number (Civil Code 1259).',
    },
  },
  {
    ...choices.cardObtained,
    clause: 'sc2021.2.1.3.senior',
    question: {
      zh: '申报高级时，考评员证卡是否须在有效期内？',
      en: 'Must the examiner card still be in force when one applies as senior examiner?',
    },
    meanings: {
      obtained: { zh: '曾取得即可', en: 'No, having obtained it is enough' },
      'in-force': { zh: '须在有效期内', en: 'Yes' },
    },
    reason: {
      zh: '条款写已取得，没有写有效期。',
      en: 'The clause asks that it has been obtained and is silent on validity.',
    },
  },
];

const dayMeanings: Readonly<Record<'card-issue' | 'first-task', Message>> = {
  'card-issue': { zh: '自颁发证卡起', en: 'From the issue of the card' },
  'first-task': { zh: '自第一次考核评价任务起', en: 'From the first task' },
};

const seniorInChongqing = (): readonly Reading[] => [
  {
    ...choices.titleField,
    clause: 'cq2022e.7.2.1',
    question: {
      zh: '职称是否也须属于本职业或相关职业？',
      en: 'Must a professional title too belong to the occupation or a related one?',
    },
    meanings: {
      'same-or-related': { zh: '须属于', en: 'Yes' },
      'any-field': { zh: '任何专业都可以', en: 'No, any field will do' },
    },
    reason: {
      zh: '这一限定写在列举之前，其后的证书和职称都受它限定。',
      en: 'The words stand before the list and so govern every certificate in it.',
    },
  },
  {
    ...choices.examinerForOneYear,
    clause: 'cq2022e.7.2.1',
    question: {
      zh: '考评员资格一年以上从何时算起？',
      en: 'From when does the year as an examiner run?',
    },
    meanings: dayMeanings,
    reason: {
      zh: '条款写的是资格，不是工作经历。',
      en: 'The clause speaks of the qualification and not of work done.',
    },
  },
  {
    ...choices.tasksPeriod,
    clause: 'cq2022e.7.2.1',
    question: { zh: '三次任务限于什么期间？', en: 'Within what period must the three tasks lie?' },
    meanings: {
      'any-time': { zh: '没有限制', en: 'At any time' },
      'last-year': { zh: '申报前一年内', en: 'Within the last year' },
    },
    reason: { zh: '条款没有写期间。', en: 'No period is named.' },
  },
  {
    ...choices.cardInForce,
    clause: 'cq2022e.7.2.1',
    question: {
      zh: '考评员证卡在申报时是否须有效？',
      en: 'Must the examiner card be in force on application?',
    },
    meanings: {
      'in-force': { zh: '须有效', en: 'Yes' },
      obtained: { zh: '曾取得即可', en: 'No, having obtained it is enough' },
    },
    reason: { zh: '“具有”指申报时具有。', en: 'To hold it means to hold it now.' },
  },
];

const othersInChongqing = (): readonly Reading[] => [
  {
    ...choices.higherTitle,
    clause: 'cq2022e.7.2.2',
    question: {
      zh: '只写中级职称，副高、正高是否算？',
      en: 'Only the intermediate title is named: does a senior one count?',
    },
    meanings: {
      'includes-higher': { zh: '算', en: 'Yes' },
      'intermediate-only': { zh: '不算', en: 'No' },
    },
    reason: { zh: '高级别的职称自然符合低级别的要求。', en: 'A higher title includes the lower.' },
  },
  {
    ...choices.yearsScope,
    clause: 'cq2022e.7.2.2',
    question: {
      zh: '五年从业年限是对证书和职称两者，还是只对职称？',
      en: 'Are the five years asked with a certificate as well, or with a title only?',
    },
    meanings: {
      both: { zh: '两者都要', en: 'With either' },
      'title-only': { zh: '只对职称', en: 'With a title only' },
    },
    reason: {
      zh: '年限在逗号之后另成一句，不只跟着职称。',
      en: 'The years stand in a clause of their own after a comma, not with the title alone.',
    },
  },
  {
    ...choices.heldOneYear,
    clause: 'cq2022e.7.2.3',
    question: {
      zh: '“1 年以上”是对全部证书，还是只对职称？',
      en: 'Must every certificate have been held for a year, or a title only?',
    },
    meanings: {
      all: { zh: '全部', en: 'Every one' },
      'title-only': { zh: '只对职称', en: 'A title only' },
    },
    reason: { zh: '“取得”统领整个列举。', en: 'One verb governs the whole list.' },
  },
  {
    ...choices.closingWords,
    clause: 'cq2022e.7.2.3',
    question: {
      zh: '末句对技能和经验的要求适用于一条途径还是两条？',
      en: 'Do the closing words on skill and practice belong to one route or to both?',
    },
    meanings: {
      'second-route': { zh: '只适用于能工巧匠一条', en: 'To that of the craftsman only' },
      'both-routes': { zh: '两条都适用', en: 'To both' },
    },
    reason: {
      zh: '该句紧接能工巧匠；两条途径都声明更稳妥。',
      en: 'They follow the craftsman; attesting them on both routes is the safer course.',
    },
  },
  {
    ...choices.adjustableAge,
    clause: 'cq2022e.7.2.4',
    question: {
      zh: '新职业、非遗等职业可以调整的条件是否包括年龄？',
      en: 'May the age limit be adjusted too for new, heritage and like occupations?',
    },
    meanings: {
      'special-provisions': { zh: '不包括，只限特别规定的各项', en: 'No, only the special provisions' },
      'age-too': { zh: '包括', en: 'Yes' },
    },
    reason: {
      zh: '这一项列在特别规定之内，与基本条件分开。',
      en: 'It stands among the special provisions, apart from the basic conditions.',
    },
  },
  {
    ...choices.centreStaff,
    clause: 'cq2022e.7.tail',
    question: {
      zh: '职鉴中心等人社部门所属单位的在职人员算不算？',
      en: 'Are staff in service of centres and other institutions under an HRSS department included?',
    },
    meanings: {
      included: { zh: '算，并提示', en: 'Yes, with a note' },
      'department-only': { zh: '不算，只限部门本身', en: 'No, the department itself only' },
    },
    reason: {
      zh: '字面较窄，但目的是监管者不做考评，中心也在其内。',
      en: 'The words are narrower, but the point is that a regulator does not assess, and that covers centres.',
    },
  },
];

/**
 * The readings that decisions on applications depend on, with questions, choices, defaults and reasons; those that count
 * the bar of three years stand in `dateReadings()`.
 *
 * @example
 * applicationReadings().find(({ clause }) => clause === 'cq2022e.7.tail').default // 'included'
 */
export const applicationReadings = (): readonly Reading[] => [
  ...ageTexts('cq2022s.6.4', choices.supervisorAge),
  ...ageTexts('cq2022e.7.1.4', choices.examinerAge),
  ...sichuan(),
  ...seniorInChongqing(),
  ...othersInChongqing(),
];
