import { type AskedOf, type FactNameOf, type FactsOf, type FactTable, factNamesOf } from '../../criteria';

/**
 * What may be assessed: a special ability 专项, the five levels of skill (`level-5` 初级工 to `level-1` 高级技师), and the
 * three that the eight-level system adds (学徒工, 特级技师, 首席技师).
 */
export const skillLevels = [
  'special-ability',
  'apprentice',
  'level-5',
  'level-4',
  'level-3',
  'level-2',
  'level-1',
  'special-grade-technician',
  'chief-technician',
] as const;

/** Every fact that decides whether a person may do a job, and how it is written. */
export const serviceFactTable = {
  /** What the person is to be on this job; `other-supervisor`: to supervise as neither 外督 nor 内督. */
  role: ['examiner', 'external-supervisor', 'internal-supervisor', 'other-supervisor'],
  /** The card the person would work with. */
  card: {
    /** As printed (证卡编号); it tells kind, grade, sector and, of Chongqing's and external cards, where it was issued. */
    code: 'text',
    /** `none`: the person holds no card. */
    kind: ['examiner', 'external-supervisor', 'internal-supervisor', 'none'],
    /** 专项职业能力考核考评员, 考评员, 高级考评员; asked of examiners only. */
    grade: ['special-ability', 'examiner', 'senior'],
    /** The letter of an internal supervisor's code: H, Y, S. */
    sector: ['industry', 'employer', 'social-organization'],
    /** Whose card it is: of Chongqing, of Sichuan, of the Ministry, or of anybody else. */
    issuedIn: ['chongqing', 'sichuan', 'ministry', 'elsewhere'],
    /** A 职鉴中心 of the state, of a province (Chongqing's 市职鉴中心 is one), of a city below it; or a body; or an industry. */
    issuer: ['national-centre', 'provincial-centre', 'city-centre', 'assessment-body', 'industry'],
    /** The body that issued an internal supervisor's card, named as in `job.body`. */
    issuingBody: 'text',
    /** First day of validity. */
    validFrom: 'date',
    /** Last day of validity, itself included. */
    expiryDate: 'date',
    /** Occupations (job types 工种) on the card, an empty list where there are none. */
    occupations: 'texts',
    /** Levels on the card. */
    levels: { listOf: skillLevels },
    /** Person and card belong together (人证相符). */
    matchesPerson: 'yes-no',
  },
  /** One session, or one run of days, at one body. */
  job: {
    firstDay: 'date',
    /** Itself included; the first day again where the job takes one day. */
    lastDay: 'date',
    /** Occupation (job type) assessed. */
    occupation: 'text',
    level: skillLevels,
    /** District or county where it is held. */
    area: 'text',
    /** The body that holds the session, which is the body supervised: its name, or its six filing digits. */
    body: 'text',
  },
  /** What the body is filed for (备案): the levels and areas belong to the occupation they stand with. */
  filedScope: {
    each: { occupation: 'text', levels: { listOf: skillLevels }, areas: 'texts' },
    required: ['occupation'],
  },
  /** How the person belongs to a body, for this role; `own-employee`: works there, with no contract for the role. */
  engagement: {
    kind: ['engaged', 'own-employee', 'none'],
    /** Which body, named as in `job.body`. */
    body: 'text',
  },
  /** The responsibility letter (工作责任书) of an external supervisor engaged as an internal one. */
  letter: {
    signed: 'yes-no',
    /** Names the responsibilities, rights and obligations of both sides. */
    setsDuties: 'yes-no',
    /** Names the term of engagement (聘期). */
    setsTerm: 'yes-no',
  },
  /** Holds, beside an external card, an internal card of the body; it matters under one reading only. */
  internalCardToo: 'yes-no',
  /** Who chose the person as a supervisor (选聘); `hrss`: a HRSS department or its centre. */
  selectedBy: ['hrss', 'assessment-body', 'industry'],
  /** Who sends the person to this job (委派); `none`: nobody. */
  assignedBy: ['hrss', 'assessment-body', 'industry', 'none'],
  /** The sender attests that it drew at random among card holders. */
  drawnAtRandom: 'yes-no',
  /** Whatever may affect fairness on this job, as found by whoever asks; an empty list: asked, and nothing found. */
  conflicts: 'texts',
} as const satisfies FactTable;

type Table = typeof serviceFactTable;

/**
 * What is known about a person and a job. Every fact may be missing or `null`, which means unknown and is never taken
 * for yes or no. Dates are civil dates of Beijing, `YYYY-MM-DD`.
 */
export type ServiceFacts = FactsOf<Table>;
export type ServiceFactName = FactNameOf<Table>;
export type Asked = AskedOf<Table>;

/** A level of skill, or a special ability, that is assessed. */
export type SkillLevel = (typeof skillLevels)[number];

/**
 * The names of all facts a decision on service may ask for, in the order of {@link ServiceFacts}.
 *
 * @example
 * serviceFactNames().includes('card.expiryDate') // true
 */
export const serviceFactNames = (): readonly ServiceFactName[] => factNamesOf(serviceFactTable);
