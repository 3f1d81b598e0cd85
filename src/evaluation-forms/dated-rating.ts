import type { Issue, Readings } from '../answers';
import { type CivilDate, isCivilDate } from '../dates';
import { gradeOfSum, type RecordGrade } from './examiner-grade';
import { type ExaminerRecord, itemFourCOf, scoreExaminerRecord } from './examiner-record';
import * as messages from './messages';
import { itemFour, otherScaleAdds } from './rater-column';
import { halfPoints } from './reading-choices';

/**
 * One rated batch: its civil date of Beijing, and the marks, the totals, the score or the grade, whichever is known.
 * The most detailed one counts, the others must agree with it.
 */
export type DatedRating = { readonly date: string } & (
  | ExaminerRecord
  | { readonly totals: { readonly supervisor: number; readonly agency: number } }
  | { readonly score: number }
  | { readonly grade: RecordGrade }
);

/** A rating read: its sum of totals, where that is known, or its grade. */
export type RatedBatch = {
  readonly date: CivilDate;
  readonly grade?: RecordGrade;
  readonly sum?: number;
  /** What the other scale of item 4 would add to the sum; NaN where the record would be none. */
  readonly otherScaleAdds: number;
};

const grades: readonly unknown[] = ['excellent', 'good', 'fair', 'poor'] satisfies readonly RecordGrade[];
const isGrade = (x: unknown): x is RecordGrade => grades.includes(x);

const isWhole = (x: unknown, least: number, most: number): x is number =>
  Number.isInteger(x) && (x as number) >= least && (x as number) <= most;

const isGiven = (x: unknown): boolean => x !== undefined && x !== null;

/** The sum of totals that a part of the rating states, or what is wrong with it; undefined where it states none. */
type Stated = { readonly sum?: number; readonly otherScaleAdds?: number; readonly issues?: readonly Issue[] };

type Fields = Readonly<Record<string, unknown>>;

function marksOf(rating: Fields, readings: Readings | undefined): Stated {
  if (!isGiven(rating.supervisor) && !isGiven(rating.agency)) return {};
  const record = rating as unknown as ExaminerRecord;
  const scored = scoreExaminerRecord(record, { readings });
  if (!scored.ok) return scored;
  const itemFourC = itemFourCOf(readings);
  return {
    sum: scored.value.score * 2,
    otherScaleAdds:
      otherScaleAdds(record.supervisor[itemFour], itemFourC) +
      otherScaleAdds(record.agency[itemFour], itemFourC),
  };
}

function totalsOf({ totals }: Fields): Stated {
  if (!isGiven(totals)) return {};
  const { supervisor, agency } = Object(totals) as Fields;
  if (isWhole(supervisor, 55, 100) && isWhole(agency, 55, 100)) return { sum: supervisor + agency };
  const wrong = isWhole(supervisor, 55, 100) ? 'agency' : 'supervisor';
  const path = ['totals', wrong];
  return { issues: [{ code: 'not-a-total', path, clause: 'sc2021.a4.total', message: messages.notATotal }] };
}

function scoreOf({ score }: Fields): Stated {
  if (!isGiven(score)) return {};
  const sum = typeof score === 'number' ? score * 2 : undefined;
  if (isWhole(sum, 110, 200)) return { sum };
  return {
    issues: [
      { code: 'not-a-score', path: ['score'], clause: 'sc2021.a4.note1', message: messages.notAScore },
    ],
  };
}

/** One rating, or what is wrong with it. */
export function readRating(rating: unknown, readings: Readings | undefined): RatedBatch | readonly Issue[] {
  if (typeof rating !== 'object' || rating === null) {
    return [{ code: 'not-a-record', clause: 'sc2021.3.5.1', message: messages.notARecord }];
  }
  const fields = rating as Fields;
  const { date, grade } = fields;
  if (!isCivilDate(date)) {
    return [{ code: 'invalid-date', path: ['date'], clause: 'sc2021.3.5.1', message: messages.notADate }];
  }
  const stated = [marksOf(fields, readings), totalsOf(fields), scoreOf(fields)];
  const issues = stated.flatMap((part) => part.issues ?? []);
  if (issues.length > 0) return issues;

  const [first, ...others] = stated.filter((part) => part.sum !== undefined);
  if (isGiven(grade) && !isGrade(grade) && !(first !== undefined && grade === 'undetermined')) {
    return [{ code: 'not-a-grade', path: ['grade'], clause: 'sc2021.a4.note2', message: messages.notAGrade }];
  }
  if (first?.sum === undefined) {
    if (isGrade(grade)) return { date, grade, otherScaleAdds: 0 };
    return [{ code: 'not-a-rating', clause: 'sc2021.3.5.1', message: messages.notARating }];
  }
  const { sum, otherScaleAdds: adds = 0 } = first;
  if (others.some((other) => other.sum !== sum && other.sum !== sum + adds)) {
    return [
      { code: 'score-differs', path: ['score'], clause: 'sc2021.a4.note1', message: messages.scoreDiffers },
    ];
  }
  const possible = halfPoints.choices.flatMap((choice) => [
    gradeOfSum(sum, choice),
    gradeOfSum(sum + adds, choice),
  ]);
  if (isGrade(grade) && !Number.isNaN(adds) && !possible.includes(grade)) {
    return [
      { code: 'grade-differs', path: ['grade'], clause: 'sc2021.a4.note2', message: messages.gradeDiffers },
    ];
  }
  return { date, sum, otherScaleAdds: adds };
}
