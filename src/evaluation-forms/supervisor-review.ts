import type { Result } from '../answers';
import type { FormOptions } from './examiner-record';
import { type Review, type ReviewForm, type ReviewSums, sumReview } from './review';

/** 优秀、合格、不合格 */
export type SupervisorReviewGrade = 'excellent' | 'qualified' | 'unqualified';

/** A supervisor's review: ten marks, and the notes on deductions. */
export type SupervisorReview = Review;

export type SupervisorReviewScore = ReviewSums & { readonly grade: SupervisorReviewGrade };

/** 资质及规范 10、督导准备 20、工作表现 40、工作业绩 30 */
export const supervisorReviewForm = {
  groups: [
    [4, 3, 3],
    [10, 10],
    [20, 20],
    [10, 10, 10],
  ],
  tiers: {},
  head: 'cq2022s.a2.head',
} as const satisfies ReviewForm;

/** cq2022s.a2.note1: the bands share out whole numbers only, and marks are whole. */
const excellentFrom = 90;
const qualifiedFrom = 60;

/**
 * Scores a supervisor's review form of Chongqing (cq2022s.a2.*): whole points within each item's maximum.
 *
 * @param review ten `marks` in printed order, and `notes` on deductions if they are known; anything else is answered
 *   with issues
 * @returns total, subtotals of the four groups, grade, and the items for which a note is owed; or an issue per wrong
 *   item with its path: `mark-missing`, `not-an-integer`, `mark-out-of-range`, `not-a-note`; before that
 *   `not-a-record`, `not-a-list`, `wrong-count`
 * @example
 * scoreSupervisorReview({ marks: [4, 3, 3, 10, 10, 20, 10, 10, 10, 10] }).value // { total: 90, groups: [10, 20, 30, 30], notesOwed: [7], grade: 'excellent' }
 */
export function scoreSupervisorReview(
  review: SupervisorReview,
  _options?: FormOptions,
): Result<SupervisorReviewScore> {
  const summed = sumReview(supervisorReviewForm, review);
  if (!summed.ok) return summed;
  const { total } = summed.value;
  const grade = total >= excellentFrom ? 'excellent' : total >= qualifiedFrom ? 'qualified' : 'unqualified';
  return { ok: true, value: { ...summed.value, grade } };
}
