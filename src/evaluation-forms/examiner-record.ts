import { choiceFor, type ReadingId, type Readings, type Result } from '../answers';
import { gradeOfSum, liesBetweenBands, type RecordGrade } from './examiner-grade';
import { recordFailure } from './examiner-record-failure';
import { type ItemFourC, itemCount, itemFour, otherScaleAdds, readColumn } from './rater-column';
import { halfPoints, itemFourScale } from './reading-choices';

/** A letter, or the points printed under it. */
export type Mark = 'A' | 'B' | 'C' | 'D' | number;

/** The record of one batch (sc2021 annex 4): fifteen marks each of the supervisor (质量督导员) and of the body (评价机构). */
export type ExaminerRecord = {
  readonly supervisor: readonly Mark[];
  readonly agency: readonly Mark[];
};

/** What a record comes to. */
export type ExaminerScore = {
  readonly totals: { readonly supervisor: number; readonly agency: number };
  /** Half the sum of the totals, never rounded: a multiple of 0.5. */
  readonly score: number;
  readonly grade: RecordGrade;
  /** Readings whose other choices, each taken alone, would change the grade. */
  readonly contested: readonly ReadingId[];
};

/** The answer of `readings: 'strict'` where readings differ; totals and score are those of the defaults. */
export type UndeterminedExaminerScore = Omit<ExaminerScore, 'grade'> & {
  readonly grade: 'undetermined';
  /** The grades it may be, the default's first. */
  readonly possible: readonly RecordGrade[];
};

/** Options of the functions that score a form. */
export type FormOptions = {
  /** A choice per reading, or `'strict'`. */
  readonly readings?: Readings | undefined;
};

/** The options without `'strict'`: the answer is then always determined. */
export type ChosenFormOptions = FormOptions & { readonly readings?: Exclude<Readings, 'strict'> | undefined };

/** A record's sum of totals, what it may be by the other scale of item 4, and the totals themselves. */
export type RecordSums = { readonly supervisor: number; readonly agency: number; readonly otherAdds: number };

const uncontested: readonly ReadingId[] = /* @__PURE__ */ Object.freeze([]);

/** What an item-4 C is worth under the readings. */
export const itemFourCOf = (readings: Readings | undefined): ItemFourC =>
  choiceFor(itemFourScale, readings) === 'as-printed' ? 6 : 5;

/**
 * Scores the record of an examiner's work on one batch (sc2021.a4.*): both totals, their mean, and the grade.
 *
 * Two readings matter: the scale of item 4 (`sc2021.a4.item04/scale`) and the grade of an average between two bands
 * (`sc2021.a4.note2/half-points`). `contested` names those that would change this very grade. The points 6 in item 4
 * stand for B or C as printed; the letter is lost, so the scale counts as contested when a C would change the grade.
 * The points 5 in item 4 are on the corrected scale only, so with it the scale is contested.
 *
 * @param record fifteen marks per rater, in printed order; anything else is answered with issues
 * @param options `readings`
 * @returns the score, or an issue per wrong item with its path, such as `['supervisor', 3]`: `mark-off-scale`,
 *   `mark-missing`; before that `not-a-record`, `rater-missing`, `not-a-list`, `wrong-count`
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @example
 * const allC = { supervisor: [...'CCCCCCCCCCCCCCC'], agency: [...'CCCCCCCCCCCCCCC'] }
 * scoreExaminerRecord(allC) // { ok: true, value: { totals: { supervisor: 71, agency: 71 }, score: 71, grade: 'good', contested: ['sc2021.a4.item04/scale'] } }
 * scoreExaminerRecord(allC, { readings: { 'sc2021.a4.item04/scale': 'corrected' } }).value.grade // 'fair'
 * scoreExaminerRecord(allC, { readings: 'strict' }).value.possible // ['good', 'fair']
 */
export function scoreExaminerRecord(
  record: ExaminerRecord,
  options?: ChosenFormOptions,
): Result<ExaminerScore>;
export function scoreExaminerRecord(
  record: ExaminerRecord,
  options: FormOptions | undefined,
): Result<ExaminerScore | UndeterminedExaminerScore>;
export function scoreExaminerRecord(
  record: ExaminerRecord,
  options?: FormOptions,
): Result<ExaminerScore | UndeterminedExaminerScore> {
  const readings = options?.readings;
  const itemFourC = itemFourCOf(readings);
  const half = choiceFor(halfPoints, readings);

  const supervisorMarks = record?.supervisor;
  const agencyMarks = record?.agency;
  if (!isColumn(supervisorMarks) || !isColumn(agencyMarks)) return recordFailure(record, itemFourC, 0, 0);
  const supervisor = readColumn(supervisorMarks, 0, itemFourC);
  if (supervisor < 0) return recordFailure(record, itemFourC, 0, supervisor);
  const agency = readColumn(agencyMarks, 0, itemFourC);
  if (agency < 0) return recordFailure(record, itemFourC, 1, agency);

  const sum = supervisor + agency;
  const grade = gradeOfSum(sum, half);
  const added =
    otherScaleAdds(supervisorMarks[itemFour], itemFourC) + otherScaleAdds(agencyMarks[itemFour], itemFourC);
  const isScaleContested = added !== 0 && (Number.isNaN(added) || gradeOfSum(sum + added, half) !== grade);
  const contested = contestedOf(isScaleContested, liesBetweenBands(sum));
  const totals = { supervisor, agency };
  const score = sum / 2;
  if (readings === 'strict' && contested.length > 0) {
    const possible = new Set([grade]);
    for (const choice of halfPoints.choices) {
      possible.add(gradeOfSum(sum, choice));
      possible.add(gradeOfSum(sum + added, choice));
    }
    return { ok: true, value: { totals, score, grade: 'undetermined', possible: [...possible], contested } };
  }
  return { ok: true, value: { totals, score, grade, contested } };
}

const isColumn = (marks: unknown): marks is readonly unknown[] =>
  Array.isArray(marks) && marks.length === itemCount;

function contestedOf(scale: boolean, half: boolean): readonly ReadingId[] {
  if (!scale && !half) return uncontested;
  const contested: ReadingId[] = [];
  if (scale) contested.push(itemFourScale.id);
  if (half) contested.push(halfPoints.id);
  return contested;
}
