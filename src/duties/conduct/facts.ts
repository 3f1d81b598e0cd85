import type { Issue, Result } from '../../answers';
import {
  contradiction,
  type FactNameOf,
  type FactsOf,
  type FactTable,
  factNamesOf,
  givenTwice,
  parseFacts,
} from '../../criteria';
import * as messages from './messages';
import { sichuanConductContradictions, sichuanConductFactTable } from './renewal-bar-sichuan-2021';

/** cq2022s.17.grades: a work review ends in one of these, and in nothing else. */
export const reviewGrades = {
  clause: 'cq2022s.17.grades',
  words: ['excellent', 'qualified', 'unqualified'],
} as const;

/**
 * Every fact about a course of conduct, and how it is written. Types, check and schema derive from it. Where a ground
 * joins several conditions about one event, the event is a record of a list; an empty list says that nothing of the kind
 * happened.
 */
export const conductFactTable = {
  /** Whose conduct it is: `body` is an assessment body with its staff, `examiner-applicant` has no qualification yet. */
  role: ['examiner', 'examiner-applicant', 'external-supervisor', 'internal-supervisor', 'body'],
  /** The day of the decision on the conduct (cancellation, or refusal of an application); a bar runs from it. */
  decidedOn: 'date',
  ...sichuanConductFactTable,

  /** Assignments offered, by day; those of one day in their order. `justified`: refused with good reason. */
  assignments: {
    each: { date: 'date', answer: ['accepted', 'refused'], justified: 'yes-no' },
    required: ['date', 'answer'],
  },
  /** Took part without having been assigned (擅自参加). */
  tookPartUnassigned: 'yes-no',
  /** Disobeyed the management of the work by the assigning or engaging unit, in whatever form. */
  disobeyedManagement: 'yes-no',

  /** Work reviews of a supervisor in Chongqing (工作评议). */
  reviews: { each: { grade: reviewGrades.words }, required: ['grade'] },
  /** The result of the reviews as a whole; it matters only where that counts. */
  overallReview: reviewGrades.words,
  /** Assessments (考核): of a supervisor by the assigning body, of an examiner for each year. */
  assessments: { each: { result: ['qualified', 'unqualified'] }, required: ['result'] },
  /** Reports against the person (举报); `serious` and `verified` of one and the same report. */
  reports: { each: { verified: 'yes-no', serious: 'yes-no' }, required: [] },

  /** Wore the card on duty. */
  cardWorn: 'yes-no',
  /** Had the card along on duty. */
  cardCarried: 'yes-no',
  /** Concealed or invented facts towards the assigning body. */
  misreported: 'yes-no',
  /** What was disclosed; an empty list says nothing was. `body-secrets`: its trade and work secrets. */
  disclosed: {
    listOf: ['body-secrets', 'exam-materials', 'examiner-data', 'candidate-data', 'scores'],
  },
  /** The valuables taken may affect the fairness of the assessment. */
  giftMayAffectFairness: 'yes-no',

  /** Did not perform the duties of supervision at all (不履行). */
  failedDuties: 'yes-no',
  /** Caused a bad effect while supervising. */
  badEffectOfSupervision: 'yes-no',
  /** Neglects of duty (不尽职), what each led to, and whether society was badly affected. An empty `ledTo`: to nothing. */
  neglects: {
    each: { ledTo: { listOf: ['disorder', 'leak', 'outcry', 'other'] }, badSocialEffect: 'yes-no' },
    required: [],
  },
  /** The fraud or favouritism affected the objectivity of the supervision result. */
  objectivityAffected: 'yes-no',
  /** Jobs on site: whether a violation arose there, and whether the supervisor had it corrected. */
  siteJobs: {
    each: { date: 'date', violation: ['none', 'corrected', 'uncorrected'] },
    required: ['date'],
  },
  usedOfficeForGain: 'yes-no',
  /** Disturbed the normal work of the body supervised. */
  disturbedBody: 'yes-no',
  /** Used the office to shield somebody, or to retaliate against somebody. */
  shielded: 'yes-no',
  retaliated: 'yes-no',
  /** That infringed the lawful rights of others. */
  infringedRights: 'yes-no',
  /** Gained improperly against the rules of integrity, in whatever way. */
  improperGain: 'yes-no',
  /** Other acts that obstruct the work, and whether the effect was vile (恶劣影响). */
  obstructions: { each: { vileEffect: 'yes-no' }, required: [] },
  /** The conduct breaks discipline or law beyond the regulation itself. */
  brokeDisciplineOrLaw: 'yes-no',

  /** Jobs taken on for which the examiner was not on site in time. */
  lateArrivals: { each: { forceMajeure: 'yes-no', informedInTime: 'yes-no' }, required: [] },
  /** Improper words to candidates. */
  improperWords: 'yes-no',
  /** Did something unrelated to the work while assessing. */
  unrelatedActivity: 'yes-no',
  /** Other breaches of the rules for examiners, by their effect: not 较大, 较大, 恶劣. */
  otherBreaches: { each: { effect: ['minor', 'major', 'vile'] }, required: [] },
  /** Falsified the own application for the qualification. */
  falsifiedApplication: 'yes-no',
  /** Marked or assessed otherwise than by the standard answers or marking standards. */
  markedAgainstKey: 'yes-no',
  /** Errors in marking results, grave or not, by neglect of duty or not. */
  markingErrors: { each: { grave: 'yes-no', byNeglect: 'yes-no' }, required: [] },
  /** Acts on papers, workpieces, scores, candidate data and records. `signedCorrection`: needed, and signed where made. */
  materialActs: {
    each: { act: ['theft', 'damage', 'swap', 'alteration', 'fraud'], signedCorrection: 'yes-no' },
    required: ['act'],
  },
  /** Sold or gave away test items or answers unlawfully (非法). */
  gaveAwayItems: 'yes-no',
  /** Did not cooperate with supervision (质量督导). */
  refusedSupervision: 'yes-no',
  /** Did not accept an inspection by a department above. */
  refusedInspection: 'yes-no',

  /** What an assessment body or its staff did. */
  body: {
    /** Refused a supervisor information or documents that belong to the supervision. */
    withheldInformation: 'yes-no',
    /** Kept people from telling a supervisor. */
    preventedReports: 'yes-no',
    /** Refused to improve upon the opinion of the supervision. */
    refusedImprovement: 'yes-no',
    /** Disturbed supervision by fraud or deception. */
    deceivedSupervision: 'yes-no',
    /** Attacked a supervisor or retaliated. */
    retaliatedOnSupervisor: 'yes-no',
    /** Other acts that affect supervision. */
    otherInterference: 'yes-no',
    /** Corrected the matter once ordered to. */
    corrected: 'yes-no',
    /** The circumstances are serious (情节严重). */
    serious: 'yes-no',
    /** Violations of rules or discipline, each with whether it was verified (查实) and whether it is serious. */
    violations: { each: { verified: 'yes-no', serious: 'yes-no' }, required: [] },
  },
} as const satisfies FactTable;

export type ConductTable = typeof conductFactTable;

/**
 * What is known about a course of conduct. Every fact may be missing or `null`, which means unknown and is never taken
 * for yes or no. Dates are civil dates of Beijing, `YYYY-MM-DD`.
 */
export type ConductFacts = FactsOf<ConductTable>;

/** A fact by its name, groups from the outside in: `tookValuables`, `body.corrected`. */
export type ConductFactName = FactNameOf<ConductTable>;

/**
 * The names of all facts a check of conduct may ask for.
 *
 * @example
 * conductFactNames().includes('body.corrected') // true
 */
export const conductFactNames = (): readonly ConductFactName[] => factNamesOf(conductFactTable);

/** Facts that are written well and cannot be true together. */
export function* contradictions(facts: ConductFacts): Generator<Issue> {
  yield* sichuanConductContradictions(facts);
  for (const other of ['refusals', 'refusalCount'] as const) {
    if ((facts.assignments ?? null) === null || (facts[other] ?? null) === null) continue;
    yield givenTwice(other, 'assignments');
  }
  if (facts.cardWorn === true && facts.cardCarried === false) {
    yield contradiction(['cardCarried'], messages.wornIsCarried);
  }
}

/**
 * Reads the facts of a course of conduct out of unknown JSON. Strict: a name that is no fact is an issue and not an
 * unknown fact.
 *
 * @param x - anything; never throws on JSON
 * @returns the facts as they stand, or issues with their paths: `invalid-fact` (a review grade other than the three of
 *   cq2022s.17.grades among them), `unknown-fact`, `given-twice` (a list and its count), `contradictory-facts`
 * @example
 * parseConductFacts({ role: 'examiner', cardWorn: null }).ok // true
 * parseConductFacts({ reviews: [{ grade: 'good' }] }).issues[0].path // ['reviews', 0, 'grade']
 */
export const parseConductFacts = (x: unknown): Result<ConductFacts> =>
  parseFacts(conductFactTable, x, contradictions);
