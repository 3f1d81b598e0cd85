import type { Result } from '../answers';
import type { FormOptions } from './examiner-record';
import { type Review, type ReviewForm, type ReviewSums, sumReview } from './review';
import { accuracyPoints, alterationPoints } from './tiered-points';

/** 合格、不合格 */
export type ExaminerReviewGrade = 'qualified' | 'unqualified';

/** An examiner's review: seventeen marks, and the notes on deductions. */
export type ExaminerReview = Review;

export type ExaminerReviewScore = ReviewSums & { readonly grade: ExaminerReviewGrade };

/** 考评资质规范 10、考前准备 20、工作表现 35、工作业绩 35 */
export const examinerReviewForm: ReviewForm = {
  head: 'cq2022e.a1.head',
  groups: [
    [
      ['cq2022e.a1.i01', 4],
      ['cq2022e.a1.i02', 3],
      ['cq2022e.a1.i03', 3],
    ],
    [
      ['cq2022e.a1.i04', 4],
      ['cq2022e.a1.i05', 4],
      ['cq2022e.a1.i06', 4],
      ['cq2022e.a1.i07', 4],
      ['cq2022e.a1.i08', 4],
    ],
    [
      ['cq2022e.a1.i09', 5],
      ['cq2022e.a1.i10', 5],
      ['cq2022e.a1.i11', 5],
      ['cq2022e.a1.i12', 5],
      ['cq2022e.a1.i13', 10],
      ['cq2022e.a1.i14', 5],
    ],
    [
      ['cq2022e.a1.i15', 5],
      ['cq2022e.a1.i16', 20, accuracyPoints],
      ['cq2022e.a1.i17', 10, alterationPoints],
    ],
  ],
};

/** 60 and more, 59 and less: a number that is named is included (Civil Code 1259), and there is no excellent. */
const bands = { clause: 'cq2022e.a1.note1', qualifiedFrom: 60 } as const;

/**
 * Scores an examiner's review form of Chongqing (cq2022e.a1.*): whole points within each item's maximum, items 16 and
 * 17 only by their tiers (see `pointsForAccuracy` and `pointsForAlterations`).
 *
 * @param review seventeen `marks` in printed order, and `notes` on deductions if they are known; anything else is
 *   answered with issues
 * @returns total, subtotals of the four groups, grade, and the items for which a note is owed; or an issue per wrong
 *   item with its path: `mark-missing`, `not-an-integer`, `mark-out-of-range`, `mark-not-a-tier`, `not-a-note`; before
 *   that `not-a-record`, `not-a-list`, `wrong-count`
 * @example
 * scoreExaminerReview({ marks: [4, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 5, 10, 5, 5, 20, 5] }).value.total // 95
 */
export function scoreExaminerReview(
  review: ExaminerReview,
  _options?: FormOptions,
): Result<ExaminerReviewScore> {
  const summed = sumReview(examinerReviewForm, review);
  if (!summed.ok) return summed;
  const grade = summed.value.total >= bands.qualifiedFrom ? 'qualified' : 'unqualified';
  return { ok: true, value: { ...summed.value, grade } };
}
