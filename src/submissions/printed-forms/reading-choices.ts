import type { ReadingChoices } from '../../answers';

// What the printed forms need of the readings; the questions and reasons stand in readings.ts.

export const qualificationOrTitle = {
  id: 'sc2025.a1.shape/qualification-or-title',
  choices: ['either', 'both'],
  default: 'either',
} as const satisfies ReadingChoices;

export const cardValidity = {
  id: 'sc2025.a1.shape/validity',
  choices: ['either', 'range', 'end-date'],
  default: 'either',
} as const satisfies ReadingChoices;

export const cardsPerForm = {
  id: 'sc2025.a1.type/cards-per-form',
  choices: ['one', 'several'],
  default: 'one',
} as const satisfies ReadingChoices;

export const referenceForm = {
  id: 'sc2021.a1.shape/reference',
  choices: ['content-binding', 'form-binding', 'reference-only'],
  default: 'content-binding',
} as const satisfies ReadingChoices;
