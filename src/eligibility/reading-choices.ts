import type { ReadingChoices } from '../answers';

// What the decisions need of the readings; the questions and reasons stand in readings.ts.

export const replaces2021 = {
  id: 'sc2025.hdr.title/replaces-2021',
  choices: ['conflicts-only', 'all-renewals'],
  default: 'conflicts-only',
} as const satisfies ReadingChoices;

export const provincialHrssCard = {
  id: 'sc2025.1.1.issuer/provincial-hrss',
  choices: ['in-scope', 'out-of-scope'],
  default: 'in-scope',
} as const satisfies ReadingChoices;

export const internalSupervisorCard = {
  id: 'sc2025.1.1.issuer/internal-supervisor',
  choices: ['by-issuer', 'in-scope'],
  default: 'by-issuer',
} as const satisfies ReadingChoices;

export const supervisorWillingness = {
  id: 'sc2025.1.1.voluntary/supervisor',
  choices: ['declares', 'exempt'],
  default: 'declares',
} as const satisfies ReadingChoices;

export const activityKind = {
  id: 'sc2025.1.1.min-activity/kind',
  choices: ['either', 'matching'],
  default: 'either',
} as const satisfies ReadingChoices;

export const plannedActivity = {
  id: 'sc2025.1.1.min-activity/planned',
  choices: ['held-only', 'planned-too'],
  default: 'held-only',
} as const satisfies ReadingChoices;

export const accidentScope = {
  id: 'sc2025.1.1.no-accident/scope',
  choices: ['lifetime', 'term'],
  default: 'lifetime',
} as const satisfies ReadingChoices;

export const accidentMeaning = {
  id: 'sc2025.1.1.no-accident/meaning',
  choices: ['found', 'conduct-grounds'],
  default: 'found',
} as const satisfies ReadingChoices;

export const retirementBar = {
  id: 'sc2025.1.1.health/retired',
  choices: ['no-bar', 'barred'],
  default: 'no-bar',
} as const satisfies ReadingChoices;

export const revokedFiling = {
  id: 'sc2025.1.2.recommender/revoked',
  choices: ['must-be-in-force', 'once-filed'],
  default: 'must-be-in-force',
} as const satisfies ReadingChoices;

export const internalEmployer = {
  id: 'sc2025.1.2.internal-employment/unit',
  choices: ['recommender', 'any-filed-unit'],
  default: 'recommender',
} as const satisfies ReadingChoices;

export const cityCardTiming = {
  id: 'sc2025.1.3.city-issued/timing',
  choices: ['left-to-city', 'two-months', 'expired'],
  default: 'left-to-city',
} as const satisfies ReadingChoices;

export const expiredBeforeOpening = {
  id: 'sc2025.2.start/expired-before-opening',
  choices: ['lapsed', 'renewable-by-analogy'],
  default: 'lapsed',
} as const satisfies ReadingChoices;

export const applicationDay = {
  id: 'sc2025.2.window/application-day',
  choices: ['online', 'written-request'],
  default: 'online',
} as const satisfies ReadingChoices;

export const retiredInsurance = {
  id: 'sc2025.3.1.1.social/retired',
  choices: ['required', 'pension-record'],
  default: 'required',
} as const satisfies ReadingChoices;

export const summaryLength = {
  id: 'sc2025.3.1.1.summary/length',
  choices: ['five-hundred', 'one-thousand'],
  default: 'five-hundred',
} as const satisfies ReadingChoices;

export const centralBody = {
  id: 'sc2025.3.1.2.route/central',
  choices: ['open', 'like-provincial', 'like-local'],
  default: 'open',
} as const satisfies ReadingChoices;

export const dualFilingOverride = {
  id: 'sc2025.3.1.2.dual/provincial-in-chengdu',
  choices: ['first-receipt', 'provincial-centre'],
  default: 'first-receipt',
} as const satisfies ReadingChoices;

export const resubmission = {
  id: 'sc2025.3.2.4.incomplete/resubmission',
  choices: ['within-window', 'not-again'],
  default: 'within-window',
} as const satisfies ReadingChoices;

export const incompletePapers = {
  id: 'sc2025.3.2.4.fail/incomplete-papers',
  choices: ['not-passed-only', 'failed-review'],
  default: 'not-passed-only',
} as const satisfies ReadingChoices;

export const carriedOverGrounds = {
  id: 'sc2021.3.5.head/carried-over',
  choices: ['still-count', 'dropped'],
  default: 'still-count',
} as const satisfies ReadingChoices;

export const specialAbilityCard = {
  id: 'sc2021.3.1.issuer/special-ability',
  choices: ['covered', 'not-covered'],
  default: 'covered',
} as const satisfies ReadingChoices;

export const provincialHrssCard2021 = {
  id: 'sc2021.3.1.issuer/provincial-hrss',
  choices: ['in-scope', 'out-of-scope'],
  default: 'in-scope',
} as const satisfies ReadingChoices;

export const expiresThisYear = {
  id: 'sc2021.3.1.expired/same-year',
  choices: ['literal', 'same-year'],
  default: 'literal',
} as const satisfies ReadingChoices;

export const howLongExpired = {
  id: 'sc2021.3.1.expired/how-long',
  choices: ['first-window', 'without-limit'],
  default: 'first-window',
} as const satisfies ReadingChoices;

export const supervisorBeforeExpiry = {
  id: 'cq2022s.10/before-expiry',
  choices: ['after-expiry', 'earlier-too'],
  default: 'after-expiry',
} as const satisfies ReadingChoices;

export const internalCardRenewal = {
  id: 'cq2022s.10/internal-card',
  choices: ['as-external', 'left-to-the-body'],
  default: 'as-external',
} as const satisfies ReadingChoices;

export const examinerBeforeExpiry = {
  id: 'cq2022e.12/before-expiry',
  choices: ['after-expiry', 'earlier-too'],
  default: 'after-expiry',
} as const satisfies ReadingChoices;
