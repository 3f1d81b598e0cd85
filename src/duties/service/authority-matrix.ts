import { choiceFor, type Readings } from '../../answers';
import type { ExaminerGrade } from '../../card-codes';
import type { SkillLevel } from './facts';
import { unknownGrade } from './messages';
import { eightLevels } from './reading-choices';

/** cq2022e.3: the levels that each grade of examiner assesses. The list is closed. */
const matrix: Readonly<Record<ExaminerGrade, readonly SkillLevel[]>> = {
  'special-ability': ['special-ability'],
  examiner: ['special-ability', 'level-5', 'level-4', 'level-3'],
  senior: ['special-ability', 'level-5', 'level-4', 'level-3', 'level-2', 'level-1'],
};

/** The levels of the eight-level system that the matrix does not know, for those who would add them. */
const addedByReading: Readonly<Record<ExaminerGrade, readonly SkillLevel[]>> = {
  'special-ability': ['apprentice'],
  examiner: ['apprentice'],
  senior: ['apprentice', 'special-grade-technician', 'chief-technician'],
};

/** Does the matrix of cq2022e.3 speak of this level at all? */
export const isInMatrix = (level: SkillLevel): boolean => matrix.senior.includes(level);

/**
 * The levels an examiner of this grade assesses in Chongqing (cq2022e.3). No other notice has such a matrix: in Sichuan
 * the card says the levels.
 *
 * @param grade - `special-ability`, `examiner` or `senior`, as card codes tell it
 * @param options - `readings`: whether the levels of the eight-level system are added
 * @returns the levels, lowest first; one that is on no grade's list is left open by the clause, not refused
 * @throws {RangeError} when there is no such grade
 * @throws {UnknownChoiceError} when the reading is given a choice it does not offer
 * @example
 * levelsAssessedBy('examiner') // ['special-ability', 'level-5', 'level-4', 'level-3']
 * levelsAssessedBy('senior').includes('level-1') // true
 */
export function levelsAssessedBy(
  grade: ExaminerGrade,
  options?: { readonly readings?: Readings | undefined },
): readonly SkillLevel[] {
  if (!Object.hasOwn(matrix, grade)) throw new RangeError(unknownGrade(Object.keys(matrix)));
  const added = choiceFor(eightLevels, options?.readings) === 'extended-matrix' ? addedByReading[grade] : [];
  return [...matrix[grade], ...added];
}
