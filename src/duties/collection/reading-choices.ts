import type { ReadingChoices } from '../../answers';

// What the checks of collection need of the readings; the questions and reasons stand in readings.ts.

export const thirtyDaysFor = {
  id: 'sc2021.5.1.pickup60/after-2025',
  choices: ['renewals-only', 'all-cards'],
  default: 'renewals-only',
} as const satisfies ReadingChoices;

export const excuse2021 = {
  id: 'sc2021.5.1.pickup60/excuse',
  choices: ['no-excuse', 'good-reason-excuses'],
  default: 'no-excuse',
} as const satisfies ReadingChoices;

export const whatFailsTwice = {
  id: 'sc2021.5.1.twice/what-counts',
  choices: ['issuances', 'reminders'],
  default: 'issuances',
} as const satisfies ReadingChoices;

export const barAfter2025 = {
  id: 'sc2021.5.1.twice/after-2025',
  choices: ['survives', 'gone'],
  default: 'survives',
} as const satisfies ReadingChoices;

export const sizeOfQuotaCut = {
  id: 'sc2021.a1.note/size',
  choices: ['left-open', 'one-per-absentee'],
  default: 'left-open',
} as const satisfies ReadingChoices;
