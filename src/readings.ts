import type { Reading } from './answers';
import { cardCodeReadings } from './card-codes';
import { dateReadings } from './dates';
import { dutyReadings } from './duties';
import { applicationReadings, eligibilityReadings } from './eligibility';
import { evaluationFormReadings } from './evaluation-forms';
import { printedFormReadings } from './submissions';

/**
 * Every named reading of this library: where a notice is unclear, which choices there are, which one is taken unless
 * the caller says otherwise, and why.
 *
 * @returns the readings of all rooms; ids are unique
 * @example
 * readings().find(({ id }) => id === 'cn2020.c.outer.serial/zero')?.default // 'invalid'
 */
export function readings(): readonly Reading[] {
  return [
    ...cardCodeReadings(),
    ...dateReadings(),
    ...evaluationFormReadings(),
    ...dutyReadings(),
    ...eligibilityReadings(),
    ...applicationReadings(),
    ...printedFormReadings(),
  ];
}
