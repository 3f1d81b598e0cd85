import type { ReadingChoices } from '../../answers';

// What the grounds need of the readings; the questions and reasons stand in readings.ts.

export const refusalYear = {
  id: 'sc2021.3.5.2/one-year',
  choices: ['twelve-months-before', 'calendar-year', 'any-rolling'],
  default: 'twelve-months-before',
} as const satisfies ReadingChoices;

export const criminalPursuit = {
  id: 'sc2021.3.5.7/pursued',
  choices: ['established', 'pursuit-suffices'],
  default: 'established',
} as const satisfies ReadingChoices;

export const unqualifiedReview = {
  id: 'cq2022s.19.1/which-review',
  choices: ['any-single', 'overall-result'],
  default: 'any-single',
} as const satisfies ReadingChoices;

export const formsOfDisobedience = {
  id: 'cq2022s.19.2/forms',
  choices: ['head-with-two-forms', 'three-grounds'],
  default: 'head-with-two-forms',
} as const satisfies ReadingChoices;

export const justifiedRefusal = {
  id: 'cq2022s.19.2/justified-refusal',
  choices: ['breaks-the-run', 'skipped'],
  default: 'breaks-the-run',
} as const satisfies ReadingChoices;

export const jobsInARow = {
  id: 'cq2022s.19.5/in-a-row',
  choices: ['jobs-with-violations', 'all-jobs'],
  default: 'jobs-with-violations',
} as const satisfies ReadingChoices;

export const verifiedReport = {
  id: 'cq2022s.19.9/seriousness',
  choices: ['any-verified', 'serious-only'],
  default: 'any-verified',
} as const satisfies ReadingChoices;

export const falseApplication = {
  id: 'cq2022e.21.2/applicant',
  choices: ['bar-from-refusal', 'no-bar'],
  default: 'bar-from-refusal',
} as const satisfies ReadingChoices;
