import type { ChoiceOf } from '../answers';
import type { halfPoints } from './reading-choices';

/** 优、良、中、差, the best first. */
export type RecordGrade = 'excellent' | 'good' | 'fair' | 'poor';

/**
 * The bands of sc2021 annex 4, note 2: 85 and more, 71-84, 57-70, 56 and less. Kept as the least sums of the two totals
 * that reach excellent, good and fair: the score is half the sum, and no half point needs a fraction here.
 */
const leastSums = {
  'reach-threshold': [170, 142, 113],
  floor: [170, 142, 114],
  'round-half-up': [169, 141, 113],
} as const satisfies Record<ChoiceOf<typeof halfPoints>, readonly number[]>;

/** The grade of two totals that make `sum` together. */
export function gradeOfSum(sum: number, choice: ChoiceOf<typeof halfPoints>): RecordGrade {
  const least = leastSums[choice];
  if (sum >= least[0]) return 'excellent';
  if (sum >= least[1]) return 'good';
  return sum >= least[2] ? 'fair' : 'poor';
}

/** 84.5, 70.5 and 56.5 lie between two bands: there, and only there, the choices differ. */
export const liesBetweenBands = (sum: number): boolean => sum === 169 || sum === 141 || sum === 113;
