import type { Reading } from '../../answers';
import * as choices from './reading-choices';

const sichuan = (): readonly Reading[] => [
  {
    ...choices.refusalYear,
    clause: 'sc2021.3.5.2',
    question: {
      zh: '拒绝调配的“一年内”指哪一年？',
      en: 'Which year is "within one year" for refused assignments?',
    },
    meanings: {
      'twelve-months-before': {
        zh: '截至判断之日的十二个月',
        en: 'The twelve months ending on the day asked about',
      },
      'calendar-year': { zh: '判断之日所在的自然年度', en: 'The calendar year of the day asked about' },
      'any-rolling': {
        zh: '截至判断之日或其前任何一日的十二个月，取最多的',
        en: 'The twelve months ending on that or any earlier day, whichever hold the most',
      },
    },
    reason: {
      zh: '与前一种情形用语相同，取同一读法。',
      en: 'The words are those of the ground before, and so is the reading.',
    },
  },
  {
    ...choices.criminalPursuit,
    clause: 'sc2021.3.5.7',
    question: {
      zh: '被追究而未定罪的是否算？',
      en: 'Does a prosecution count that did not end in liability?',
    },
    meanings: {
      established: { zh: '须已确定刑事责任', en: 'Liability must be established' },
      'pursuit-suffices': { zh: '追究即算', en: 'Being pursued is enough' },
    },
    reason: { zh: '未经判决不得确定有罪。', en: 'Nobody is guilty before judgment.' },
  },
];

const chongqingSupervisors = (): readonly Reading[] => [
  {
    ...choices.unqualifiedReview,
    clause: 'cq2022s.19.1',
    question: {
      zh: '取消督导员资格，一次评议不合格即可，还是看总的评议结果？',
      en: 'Does one unqualified review cancel a supervisor, or only an overall result?',
    },
    meanings: {
      'any-single': { zh: '任何一次不合格即可', en: 'Any single one' },
      'overall-result': { zh: '看总的评议结果', en: 'The overall result' },
    },
    reason: {
      zh: '条文没有要求累计；因后果重，结果指明是哪一次评议。',
      en: 'The text asks for no accumulation; as the sanction is hard, the finding points at the review.',
    },
  },
  {
    ...choices.formsOfDisobedience,
    clause: 'cq2022s.19.2',
    question: {
      zh: '不服从工作管理本身是不是一种情形？',
      en: 'Is disobeying the management of the work a ground by itself?',
    },
    meanings: {
      'head-with-two-forms': {
        zh: '不是，只有擅自参加和连续拒绝两种表现',
        en: 'No: it is the head of two forms, uninvited work and refusals in a row',
      },
      'three-grounds': { zh: '是，与另外两种并列', en: 'Yes, beside the other two' },
    },
    reason: {
      zh: '这一短语之后列出两种具体表现，以“或”相连。',
      en: 'The phrase is followed by two concrete forms joined by "or".',
    },
  },
  {
    ...choices.justifiedRefusal,
    clause: 'cq2022s.19.2',
    question: {
      zh: '有正当理由的拒绝是否打断连续？',
      en: 'Does a refusal with good reason break the run?',
    },
    meanings: {
      'breaks-the-run': { zh: '打断', en: 'It does' },
      skipped: { zh: '不计入，也不打断', en: 'It neither counts nor breaks' },
    },
    reason: {
      zh: '连续须是相邻的三次；有疑问时从有利于本人。',
      en: 'Three in a row must stand next to each other, and doubt favours the person.',
    },
  },
  {
    ...choices.jobsInARow,
    clause: 'cq2022s.19.5',
    question: {
      zh: '连续两次未纠正，是在全部督导中连续，还是在出现违规的督导中连续？',
      en: 'Are two uncorrected violations in a row counted among all jobs or among those with violations?',
    },
    meanings: {
      'jobs-with-violations': { zh: '出现违规的督导', en: 'Among jobs with violations' },
      'all-jobs': { zh: '全部督导', en: 'Among all jobs' },
    },
    reason: {
      zh: '只有出现违规时才谈得上纠正。',
      en: 'Only where a violation arises can one fail to correct it.',
    },
  },
  {
    ...choices.verifiedReport,
    clause: 'cq2022s.19.9',
    question: {
      zh: '督导员被举报并核实，情节轻微的也取消资格吗？',
      en: 'Does any verified report cancel a supervisor, however small the matter?',
    },
    meanings: {
      'any-verified': { zh: '是，按字面', en: 'Yes, as the text stands' },
      'serious-only': { zh: '只限严重的，与考评人员相同', en: 'Only a serious one, as for examiners' },
    },
    reason: {
      zh: '对考评人员另写了严重这一条件，这里没有写，应属有意区别。',
      en: 'For examiners seriousness is asked for; here it is left out, which means something.',
    },
  },
];

const chongqingExaminers = (): readonly Reading[] => [
  {
    ...choices.falseApplication,
    clause: 'cq2022e.21.2',
    question: {
      zh: '申报者尚无资格可取消，三年内不得申报是否仍然适用？',
      en: 'Does the three-year bar run for an applicant who has no qualification to lose?',
    },
    meanings: {
      'bar-from-refusal': { zh: '适用，自不予认定之日起', en: 'Yes, from the day of the refusal' },
      'no-bar': { zh: '不适用', en: 'No' },
    },
    reason: {
      zh: '申报作假列在取消资格并限制申报的情形之中；起算日由调用者给出。',
      en: 'A false application is listed among the grounds that carry the bar; the caller gives the first day.',
    },
  },
];

/**
 * The named readings of the grounds of conduct. A function, so that nobody who checks carries the texts.
 *
 * @example
 * conductReadings().find(({ id }) => id === 'cq2022s.19.2/justified-refusal').default // 'breaks-the-run'
 */
export const conductReadings = (): readonly Reading[] => [
  ...sichuan(),
  ...chongqingSupervisors(),
  ...chongqingExaminers(),
];
