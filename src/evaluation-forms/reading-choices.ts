import type { ReadingChoices } from '../answers';

// What the forms need of the readings; the questions and reasons stand in readings.ts.

export const itemFourScale = {
  id: 'sc2021.a4.item04/scale',
  choices: ['as-printed', 'corrected'],
  default: 'as-printed',
} as const satisfies ReadingChoices;

export const halfPoints = {
  id: 'sc2021.a4.note2/half-points',
  choices: ['reach-threshold', 'floor', 'round-half-up'],
  default: 'reach-threshold',
} as const satisfies ReadingChoices;

export const reviewHalfPoints = {
  id: 'cq2022s.a2.note1/half-points',
  choices: ['rejected', 'accepted'],
  default: 'rejected',
} as const satisfies ReadingChoices;

export const oneYear = {
  id: 'sc2021.3.5.1/one-year',
  choices: ['twelve-months-before', 'calendar-year', 'any-rolling'],
  default: 'twelve-months-before',
} as const satisfies ReadingChoices;

export const accuracyHoles = {
  id: 'cq2022e.a1.i16/holes',
  choices: ['attained', 'rounded', 'generous'],
  default: 'attained',
} as const satisfies ReadingChoices;

export const alterationHoles = {
  id: 'cq2022e.a1.i17/holes',
  choices: ['attained', 'rounded', 'generous'],
  default: 'attained',
} as const satisfies ReadingChoices;

export const arrival = {
  id: 'cq2022s.a1.r1.1/arrival',
  choices: ['at-latest', 'within-last-thirty'],
  default: 'at-latest',
} as const satisfies ReadingChoices;

export const questionTypes = {
  id: 'cq2022s.a1.r4.3/question-types',
  choices: ['all-required', 'those-used'],
  default: 'all-required',
} as const satisfies ReadingChoices;

export const rowSixFourCondition = {
  id: 'cq2022s.a1.r6.4/condition',
  choices: ['complaint-or-incident', 'violation'],
  default: 'complaint-or-incident',
} as const satisfies ReadingChoices;

export const siteHeadRefuses = {
  id: 'cq2022s.12.2.form/refusal',
  choices: ['recorded', 'invalid'],
  default: 'recorded',
} as const satisfies ReadingChoices;

export const epidemicCheck = {
  id: 'cq2022s.a1.r9.2/epidemic-check',
  choices: ['informational', 'enforced'],
  default: 'informational',
} as const satisfies ReadingChoices;
