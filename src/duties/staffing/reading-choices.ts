import type { ReadingChoices } from '../../answers';

// What the checks of staffing need of the readings; the questions and reasons stand in readings.ts.

export const ratioDirection = {
  id: 'cq2022s.5.ratio/direction',
  choices: ['external-per-three-bodies', 'three-externals-per-body'],
  default: 'external-per-three-bodies',
} as const satisfies ReadingChoices;

export const partOfYear = {
  id: 'sc2025.4.3.coverage/part-of-year',
  choices: ['reported-separately', 'counts', 'excluded'],
  default: 'reported-separately',
} as const satisfies ReadingChoices;
