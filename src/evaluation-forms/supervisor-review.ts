import { choiceFor, type Issue, type Readings, type Result } from '../answers';
import type { FormOptions } from './examiner-record';
import { halfPointsCounted } from './messages';
import { reviewHalfPoints } from './reading-choices';
import { type MarkUnit, type Review, type ReviewForm, type ReviewSums, sumReview } from './review';

/** 优秀、合格、不合格 */
export type SupervisorReviewGrade = 'excellent' | 'qualified' | 'unqualified';

/** A supervisor's review: ten marks, and the notes on deductions. */
export type SupervisorReview = Review;

export type SupervisorReviewScore = ReviewSums & { readonly grade: SupervisorReviewGrade };

/** 资质及规范 10、督导准备 20、工作表现 40、工作业绩 30 */
export const supervisorReviewForm: ReviewForm = {
  head: 'cq2022s.a2.head',
  groups: [
    [
      ['cq2022s.a2.i01', 4],
      ['cq2022s.a2.i02', 3],
      ['cq2022s.a2.i03', 3],
    ],
    [
      ['cq2022s.a2.i04', 10],
      ['cq2022s.a2.i05', 10],
    ],
    [
      ['cq2022s.a2.i06', 20],
      ['cq2022s.a2.i07', 20],
    ],
    [
      ['cq2022s.a2.i08', 10],
      ['cq2022s.a2.i09', 10],
      ['cq2022s.a2.i10', 10],
    ],
  ],
};

/** The bands share out whole numbers only: 90-100, 60-89, 59 and less. */
const bands = { clause: 'cq2022s.a2.note1', excellentFrom: 90, unqualifiedThrough: 59 } as const;

function gradeOf(total: number): SupervisorReviewGrade {
  if (total >= bands.excellentFrom) return 'excellent';
  return total <= bands.unqualifiedThrough ? 'unqualified' : 'qualified';
}

/** What marks count in under the readings; `'strict'` lets no half point stand either. */
export const unitOfSupervisorMarks = (readings: Readings | undefined): MarkUnit =>
  choiceFor(reviewHalfPoints, readings) === 'accepted' ? 0.5 : 1;

/**
 * Scores a supervisor's review form of Chongqing (cq2022s.a2.*): whole points within each item's maximum.
 *
 * Half points are refused, since the bands name whole totals only. Under `cq2022s.a2.note1/half-points` they may stand,
 * each answer with the warning `half-points`: 89.5 has not reached excellent, and 59.5 has not sunk to unqualified.
 *
 * @param review ten `marks` in printed order, and `notes` on deductions if they are known; anything else is answered
 *   with issues
 * @param options `readings`
 * @returns total, subtotals of the four groups, grade, and the items for which a note is owed; or an issue per wrong
 *   item with its path: `mark-missing`, `not-an-integer`, `not-a-half-point`, `mark-out-of-range`, `not-a-note`; before
 *   that `not-a-record`, `not-a-list`, `wrong-count`
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @example
 * scoreSupervisorReview({ marks: [4, 3, 3, 10, 10, 20, 10, 10, 10, 10] }).value // { total: 90, groups: [10, 20, 30, 30], notesOwed: [7], grade: 'excellent' }
 */
export function scoreSupervisorReview(
  review: SupervisorReview,
  options?: FormOptions,
): Result<SupervisorReviewScore> {
  const summed = sumReview(supervisorReviewForm, review, unitOfSupervisorMarks(options?.readings));
  if (!summed.ok) return summed;
  const value = { ...summed.value, grade: gradeOf(summed.value.total) };
  const halves = review.marks.flatMap((mark, at) => (Number.isInteger(mark) ? [] : [at]));
  return halves.length === 0
    ? { ok: true, value }
    : { ok: true, value, warnings: halves.map(halfPointDoubt) };
}

const halfPointDoubt = (at: number): Issue => ({
  code: 'half-points',
  path: ['marks', at],
  clause: bands.clause,
  message: halfPointsCounted,
});
