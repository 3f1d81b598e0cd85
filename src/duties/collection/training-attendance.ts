import { choiceFor, type ReadingId, type Result } from '../../answers';
import {
  type Answer,
  type AskedOf,
  type Compliance,
  chosen,
  type DecideOptions,
  decideCompliance,
  type FactNameOf,
  type FactsOf,
  type FactTable,
  factNamesOf,
  known,
  met,
  parseFacts,
  type RegimeOf,
  unknown,
  unmet,
} from '../../criteria';
import * as messages from './messages';
import { sizeOfQuotaCut } from './reading-choices';

// sc2021 附件1 说明: who was approved and stays away costs the recommending body places in the next training.

/** Every fact about attendance at a training, and how it is written. */
export const trainingAttendanceFactTable = {
  /** The applicants of one recommending body for one training. */
  applicants: {
    each: {
      /** The application was approved (审核通过). */
      approved: 'yes-no',
      absent: 'yes-no',
      /** There was a special reason (特殊情况); whoever decides that supplies it. */
      specialReason: 'yes-no',
    },
    required: [],
  },
} as const satisfies FactTable;

type Table = typeof trainingAttendanceFactTable;
type Asked = AskedOf<Table>;
export type TrainingAttendanceFacts = FactsOf<Table>;
export type TrainingAttendanceFactName = FactNameOf<Table>;
type Applicant = NonNullable<TrainingAttendanceFacts['applicants']>[number];

/**
 * Reads the facts about attendance at a training out of unknown JSON. Strict: a misspelt name is an issue.
 *
 * @param x - anything; never throws on JSON
 * @returns the facts as they stand, or issues with their paths
 * @example
 * parseTrainingAttendanceFacts({ applicants: [{ approved: true, absent: false }] }).ok // true
 */
export const parseTrainingAttendanceFacts = (x: unknown): Result<TrainingAttendanceFacts> =>
  parseFacts(trainingAttendanceFactTable, x);

/**
 * The names of all facts about attendance at a training.
 *
 * @example
 * trainingAttendanceFactNames() // ['applicants']
 */
export const trainingAttendanceFactNames = (): readonly TrainingAttendanceFactName[] =>
  factNamesOf(trainingAttendanceFactTable);

const isAbsentee = ({ approved, absent, specialReason }: Applicant): boolean =>
  approved === true && absent === true && specialReason === false;
const mayBeAbsentee = ({ approved, absent, specialReason }: Applicant): boolean =>
  approved !== false && absent !== false && specialReason !== true;

/** Absentees for certain, and those of whom it is not known. */
function countAbsentees(applicants: readonly Applicant[]) {
  const absentees = applicants.filter(isAbsentee).length;
  return { absentees, undecided: applicants.filter(mayBeAbsentee).length - absentees };
}

function nobodyStayedAway(asked: Asked): Answer<TrainingAttendanceFactName> {
  const applicants = known(asked, 'applicants');
  if (applicants === undefined) return unknown(['applicants']);
  const { absentees, undecided } = countAbsentees(applicants);
  if (absentees > 0) return unmet(messages.absentWithoutReason(absentees));
  return undecided > 0 ? unknown(['applicants']) : met();
}

type QuotaConsequence = 'next-quota-cut';

export const trainingAttendance: RegimeOf<Table, QuotaConsequence> = {
  notice: 'sc2021',
  table: trainingAttendanceFactTable,
  readings: [sizeOfQuotaCut],
  criteria: [
    {
      clause: 'sc2021.a1.note',
      facts: ['applicants'],
      test: nobodyStayedAway,
      leadsTo: 'next-quota-cut',
    },
  ],
  consequences: (asked, { unmet: failed }) =>
    failed.map(({ clause }) => {
      const { absentees } = countAbsentees(known(asked, 'applicants') ?? []);
      const isCounted = chosen(sizeOfQuotaCut, asked) === 'one-per-absentee';
      return {
        code: 'next-quota-cut',
        when: 'now',
        clause,
        term: messages.terms['next-quota-cut'],
        action: isCounted ? messages.cutBy(absentees) : messages.cutLeftOpen,
      };
    }),
};

/** How the next quota of the recommending body changes. */
export type QuotaCut = {
  /** Approved applicants who were absent without special reason. */
  readonly absentees: number;
  /** Applicants of whom that is not known. */
  readonly undecided: number;
  /** By how many places; the clause does not state it. */
  readonly size: number | 'not-stated' | 'undetermined';
  /** Readings whose other choices would change `size`. */
  readonly contested: readonly ReadingId[];
};

/** Did the approved applicants attend, and what does it cost the body that recommended them. */
export type TrainingAttendanceCheck = Compliance<QuotaConsequence> & { readonly quotaCut: QuotaCut };

/**
 * Did the approved applicants of a recommending body attend the training? One absent without special reason is enough
 * for its next quota to be cut (sc2021.a1.note); by how much the clause does not say, so the answer counts the absentees.
 *
 * @param facts - the applicants of one recommending body for one training; a fact left out or `null` is unknown
 * @param options - `on`, the civil date of Beijing asked about; `readings`
 * @throws {InvalidFactsError} when the facts are not written as facts must be
 * @throws {InvalidDateError} when `on` is not `YYYY-MM-DD`
 * @throws {UnknownChoiceError} when the reading is given a choice it does not offer
 * @example
 * const stayedAway = { approved: true, absent: true, specialReason: false }
 * checkTrainingAttendance({ applicants: [stayedAway] }, { on: '2021-06-10' }).outcome // 'non-compliant'
 * checkTrainingAttendance({ applicants: [stayedAway] }, { on: '2021-06-10' }).quotaCut.size // 'not-stated'
 */
export function checkTrainingAttendance(
  facts: TrainingAttendanceFacts,
  { on, readings }: Omit<DecideOptions, 'calendar'>,
): TrainingAttendanceCheck {
  const decided = decideCompliance(trainingAttendance, facts, { on, readings });
  const counted = countAbsentees(facts.applicants ?? []);
  const isOpen = facts.applicants === undefined || facts.applicants === null || counted.undecided > 0;
  const isSizeStated = choiceFor(sizeOfQuotaCut, readings) === 'one-per-absentee';
  const contested = counted.absentees > 0 ? [sizeOfQuotaCut.id] : [];
  const sizeOf = (): QuotaCut['size'] => {
    if (counted.absentees === 0) return isOpen ? 'undetermined' : 0;
    if (readings === 'strict' || (isSizeStated && isOpen)) return 'undetermined';
    return isSizeStated ? counted.absentees : 'not-stated';
  };
  return { ...decided, quotaCut: { ...counted, size: sizeOf(), contested } };
}
