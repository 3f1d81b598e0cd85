import type { ReadingChoices } from '../../answers';

// What the decisions need of the readings; the questions and reasons stand in readings.ts.

export const straddlingExpiry = {
  id: 'sc2025.4.2.use/straddling-expiry',
  choices: ['every-day', 'first-day'],
  default: 'every-day',
} as const satisfies ReadingChoices;

export const levelsInSichuan = {
  id: 'sc2021.1.scope/levels',
  choices: ['from-the-card', 'chongqing-matrix'],
  default: 'from-the-card',
} as const satisfies ReadingChoices;

export const eightLevels = {
  id: 'cq2022e.3/eight-levels',
  choices: ['outside-the-matrix', 'extended-matrix'],
  default: 'outside-the-matrix',
} as const satisfies ReadingChoices;

export const engagingBody = {
  id: 'cq2022e.4/engaging-body',
  choices: ['session-body', 'any-body'],
  default: 'session-body',
} as const satisfies ReadingChoices;

export const industryCards = {
  id: 'cq2022s.3.inner/industry',
  choices: ['possible', 'excluded'],
  default: 'possible',
} as const satisfies ReadingChoices;

export const ownEmployee = {
  id: 'cq2022s.3.inner/own-employee',
  choices: ['employment-suffices', 'engagement-needed'],
  default: 'employment-suffices',
} as const satisfies ReadingChoices;

export const ministryCard = {
  id: 'cq2022s.9/ministry-card',
  choices: ['open', 'accepted', 'refused'],
  default: 'open',
} as const satisfies ReadingChoices;

export const secondBody = {
  id: 'cq2022s.9/second-body',
  choices: ['card-of-each', 'one-card'],
  default: 'card-of-each',
} as const satisfies ReadingChoices;

export const outOfScopeExaminer = {
  id: 'cq2022s.12.1.2/examiner',
  choices: ['reported-only', 'bars-the-job'],
  default: 'reported-only',
} as const satisfies ReadingChoices;

export const externalAsInternal = {
  id: 'cq2022s.14.hire/internal-card',
  choices: ['not-needed', 'needed'],
  default: 'not-needed',
} as const satisfies ReadingChoices;

export const externalCardNationally = {
  id: 'cn2020.7.issuer/external-card',
  choices: ['kind-of-card', 'kind-of-duty'],
  default: 'kind-of-card',
} as const satisfies ReadingChoices;

export const drawnKinds = {
  id: 'cn2020.8.random/kinds',
  choices: ['both', 'external-only'],
  default: 'both',
} as const satisfies ReadingChoices;
