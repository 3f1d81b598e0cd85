import type { ReadingChoices } from '../answers';

// What deadlineOf needs of the readings; the questions and reasons stand in readings.ts.

const startDay = ['excluded', 'counted'] as const;
const stays = { choices: ['stays', 'rolls'], default: 'stays' } as const;
const lastDay = { choices: ['same-day', 'day-before'], default: 'same-day' } as const;

export const windowFirstDay = {
  id: 'sc2025.2.window/first-day',
  choices: ['inside', 'outside'],
  default: 'inside',
} as const satisfies ReadingChoices;

export const windowRestDay = {
  id: 'sc2025.2.window/rest-day',
  ...stays,
} as const satisfies ReadingChoices;

export const windowMonthEnd = {
  id: 'sc2025.2.window/month-end',
  choices: ['clamped', 'within-two-months'],
  default: 'clamped',
} as const satisfies ReadingChoices;

export const cityReviewStartDay = {
  id: 'sc2025.3.2.2.city5/start-day',
  choices: startDay,
  default: 'excluded',
} as const satisfies ReadingChoices;

export const publicityStartDay = {
  id: 'sc2025.3.3.publicity/start-day',
  choices: startDay,
  default: 'excluded',
} as const satisfies ReadingChoices;

export const pickupDayKind = {
  id: 'sc2025.3.4.pickup30/day-kind',
  choices: ['natural', 'working'],
  default: 'natural',
} as const satisfies ReadingChoices;

export const pickupRestDay = {
  id: 'sc2025.3.4.pickup30/rest-day',
  choices: ['rolls', 'stays'],
  default: 'rolls',
} as const satisfies ReadingChoices;

export const pickupStartDay = {
  id: 'sc2025.3.4.pickup30/start-day',
  choices: startDay,
  default: 'excluded',
} as const satisfies ReadingChoices;

export const sichuanValidityLastDay = {
  id: 'sc2021.2.5.validity/last-day',
  ...lastDay,
} as const satisfies ReadingChoices;

export const registrationLastDay = {
  id: 'sc2021.3.2.window/last-day',
  choices: ['twentieth', 'twenty-first', 'before-twentieth'],
  default: 'twentieth',
} as const satisfies ReadingChoices;

export const registrationStartDay = {
  id: 'sc2021.3.2.window/start-day',
  choices: startDay,
  default: 'excluded',
} as const satisfies ReadingChoices;

export const registrationPublication = {
  id: 'sc2021.3.2.window/publication',
  ...stays,
} as const satisfies ReadingChoices;

export const supervisorValidityLastDay = {
  id: 'cq2022s.10/last-day',
  ...lastDay,
} as const satisfies ReadingChoices;

export const externalFeedbackStartDay = {
  id: 'cq2022s.12.2.outer/start-day',
  choices: startDay,
  default: 'excluded',
} as const satisfies ReadingChoices;

export const internalFeedbackRestDay = {
  id: 'cq2022s.12.2.inner/rest-day',
  ...stays,
} as const satisfies ReadingChoices;

export const examinerValidityLastDay = {
  id: 'cq2022e.12/last-day',
  ...lastDay,
} as const satisfies ReadingChoices;

export const barLastDay = {
  id: 'cq2022e.21.head/last-day',
  ...lastDay,
} as const satisfies ReadingChoices;

export const barRestDay = {
  id: 'cq2022e.21.head/rest-day',
  ...stays,
} as const satisfies ReadingChoices;
