import type { Issue } from '../answers';
import {
  type AskedOf,
  contradiction,
  type FactNameOf,
  type FactsOf,
  type FactTable,
  factAt,
  factNamesOf,
  givenTwice,
} from '../criteria';
import * as messages from './application-messages';

/** Levels of vocational qualification and skill (职业资格、技能等级), the lowest first: 学徒工, 五级 to 一级, and the two above. */
export const certificateLevels = [
  'apprentice',
  'level-5',
  'level-4',
  'level-3',
  'level-2',
  'level-1',
  'special-grade-technician',
  'chief-technician',
] as const;

/** Levels of professional title (专业技术职称), the lowest first: 初级, 中级, 副高级, 正高级. */
export const titleLevels = ['junior', 'intermediate', 'associate-senior', 'full-senior'] as const;

/** How an occupation stands to the one applied for: 本职业, 相关职业, or neither. */
const relations = ['same', 'related', 'other'] as const;

/** Every fact a decision on an application may ask for, and how it is written. Types, checks and schema derive from it. */
export const applicationFactTable = {
  /** What the person wants to be. */
  post: [
    'examiner',
    'senior-examiner',
    'special-ability-examiner',
    'external-supervisor',
    'internal-supervisor',
  ],
  sex: ['male', 'female'],
  birthDate: 'date',
  /** In good health, of body and mind. */
  healthy: 'yes-no',
  /** A bad record (不良记录) has been found. */
  badRecord: 'yes-no',
  /** What the applicant declares and the recommending unit confirms. */
  attested: {
    /** Political reliability. */
    politics: 'yes-no',
    /** Integrity, ethics and dedication; keeps the rules of the profession. */
    ethics: 'yes-no',
    /** Knows policy, law, theory and methods of assessment. */
    policyKnowledge: 'yes-no',
    /** Commands the skill standard of the occupation (职业技能标准). */
    standardKnowledge: 'yes-no',
    /** Knows the trade: strong skills and long practice in the occupation. */
    skills: 'yes-no',
    /** Organises, coordinates and expresses well. */
    abilities: 'yes-no',
    /** Up to the work of a supervisor. */
    fitForSupervision: 'yes-no',
  },
  /** Has worked in skill training or assessment, for however long. */
  assessmentExperience: 'yes-no',
  /** Works in the training, assessment or management of skilled people. */
  inEvaluationWork: 'yes-no',
  /** All certificates of 职业资格 and 技能等级 held; an empty list: none. */
  certificates: {
    each: {
      kind: ['vocational-qualification', 'skill-level'],
      level: certificateLevels,
      relation: relations,
      issued: 'date',
    },
    required: ['kind', 'level'],
  },
  /** All professional titles held; an empty list: none. */
  titles: { each: { level: titleLevels, relation: relations, issued: 'date' }, required: ['level'] },
  work: {
    /** Works in the occupation or a related one at present. */
    inOccupation: 'yes-no',
    /** Years of work in this occupation. Give the years or `work.periods`, not both. */
    yearsSame: 'number',
    /** Years of work in this occupation and related ones together. */
    yearsSameOrRelated: 'number',
    /**
     * Work by first and last day, both included; one without a last day goes on. Work with breaks is added up by
     * calendar months, and of the days left over thirty make a month.
     */
    periods: { each: { relation: relations, from: 'date', to: 'date' }, required: ['relation', 'from'] },
  },
  /** Recognised as a craftsman (能工巧匠) with a technical speciality. */
  craftsman: 'yes-no',
  /** 新职业, 紧缺, 地方传统特色, 乡村特色, 非物质文化遗产, 技艺传承与创新; `ordinary`: none of them. */
  occupationKind: ['ordinary', 'new', 'scarce', 'local-tradition', 'rural', 'heritage', 'craft'],
  /** Job types (工种) this application names; an occupation without job types stands for one. */
  jobTypes: 'texts',
  /** All examiner cards ever held, by issue and last day of validity; an empty list: never an examiner. */
  examinerCards: {
    each: {
      kind: ['examiner', 'senior-examiner', 'special-ability-examiner'],
      relation: relations,
      issued: 'date',
      expires: 'date',
    },
    required: ['kind'],
  },
  /** Assessment tasks done as an examiner, by day. Give them or `taskCount` and `firstTaskDay`, not both. */
  tasks: { each: { date: 'date' }, required: ['date'] },
  taskCount: 'count',
  firstTaskDay: 'date',
  /** Months of actual assessment work added up; it matters under one reading only. */
  taskMonths: 'count',
  /** Staff of an HRSS department, or of a centre or other institution under one. */
  hrssStaff: ['none', 'in-service', 'in-service-at-centre', 'retired'],
  /** Took part in the training for the post. */
  trainingAttended: 'yes-no',
  /** Qualifications cancelled, each with the day of the cancellation; an empty list: none. */
  cancellations: { each: { of: ['examiner', 'supervisor'], date: 'date' }, required: ['of', 'date'] },
  /** The applicant falsified data of this application. */
  falsified: 'yes-no',
  /** Earlier applications refused because data were falsified, by the day of the refusal; an empty list: none. */
  falsehoodRefusals: { each: { date: 'date' }, required: ['date'] },
  /** Lost the right to apply for good, having left two cards in a row uncollected. */
  rightForfeited: 'yes-no',
  papers: {
    formSigned: 'yes-no',
    formStamped: 'yes-no',
    certificateCopy: 'yes-no',
    titleCopy: 'yes-no',
    idCopy: 'yes-no',
    examinerCardCopy: 'yes-no',
  },
  exam: {
    /** The parts taken, each with its score out of 100; a part not listed has not been taken. */
    scores: {
      each: { part: ['theory', 'practical', 'comprehensive-review'], score: 'number' },
      required: ['part'],
    },
    /** The certifying office adjusted the form of the exam for a special case. */
    adjusted: 'yes-no',
    /** Score out of 100 of a supervisor, whose exam is not divided. */
    score: 'number',
    /** Passed, where the notice sets no mark. */
    passed: 'yes-no',
  },
  /** Days after the application; they matter under single readings only. */
  certificationDay: 'date',
  cardIssueDay: 'date',
} as const satisfies FactTable;

type Table = typeof applicationFactTable;

/**
 * What is known about a person who applies. Every fact may be missing or `null`, which means unknown and is never taken
 * for yes or no. Dates are civil dates of Beijing, `YYYY-MM-DD`.
 */
export type ApplicationFacts = FactsOf<Table>;
export type ApplicationFactName = FactNameOf<Table>;
export type Asked = AskedOf<Table>;

/**
 * `application`: may this person apply; `certification`: may this person, who has applied, be certified or appointed.
 */
export type Stage = 'application' | 'certification';

/**
 * The names of all facts a decision on an application may ask for, in the order of {@link ApplicationFacts}.
 *
 * @example
 * applicationFactNames().includes('work.yearsSame') // true
 */
export const applicationFactNames = (): readonly ApplicationFactName[] => factNamesOf(applicationFactTable);

const highestScore = 100;

const offTheScale = (path: readonly (string | number)[]): Issue => ({
  code: 'invalid-fact',
  path,
  message: messages.outOf100,
});

/** Facts that are written well and cannot be true, alone or together. */
export function* contradictions(facts: ApplicationFacts): Generator<Issue> {
  const fact = <const Name extends ApplicationFactName>(name: Name) =>
    factAt(applicationFactTable, facts, name);

  const parts = new Set<string>();
  for (const [index, { part, score }] of (fact('exam.scores') ?? []).entries()) {
    if ((score ?? 0) > highestScore) yield offTheScale(['exam', 'scores', index, 'score']);
    if (parts.has(part)) yield contradiction(['exam', 'scores', index, 'part'], messages.partTwice);
    parts.add(part);
  }
  if ((fact('exam.score') ?? 0) > highestScore) yield offTheScale(['exam', 'score']);

  if ((fact('work.yearsSame') ?? 0) > (fact('work.yearsSameOrRelated') ?? Number.POSITIVE_INFINITY)) {
    yield contradiction(['work', 'yearsSame'], messages.moreYearsSame);
  }
  for (const [index, { from, to }] of (fact('work.periods') ?? []).entries()) {
    if (to && to < from) yield contradiction(['work', 'periods', index, 'to'], messages.endsBeforeItBegins);
  }
  for (const [index, { issued, expires }] of (fact('examinerCards') ?? []).entries()) {
    if (issued && expires && expires < issued) {
      yield contradiction(['examinerCards', index, 'expires'], messages.expiresBeforeIssue);
    }
  }
  const [certified, carded] = [fact('certificationDay'), fact('cardIssueDay')];
  if (certified !== undefined && carded !== undefined && carded < certified) {
    yield contradiction(['cardIssueDay'], messages.cardBeforeCertification);
  }

  const twice = [
    ['work.periods', 'work.yearsSame'],
    ['work.periods', 'work.yearsSameOrRelated'],
    ['tasks', 'taskCount'],
    ['tasks', 'firstTaskDay'],
  ] as const;
  for (const [records, total] of twice) {
    if (fact(records) !== undefined && fact(total) !== undefined) yield givenTwice(total, records);
  }
}
