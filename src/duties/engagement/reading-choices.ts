import type { ReadingChoices } from '../../answers';

// What the checks of engagements need of the readings; the questions and reasons stand in readings.ts.

const terms = { choices: ['total', 're-engagements'], default: 'total' } as const;
const countedPer = { choices: ['body', 'person'], default: 'body' } as const;
const afterBreak = { choices: ['counts-on', 'starts-anew'], default: 'counts-on' } as const;
const shortTerm = { choices: ['counts', 'left-out'], default: 'counts' } as const;

export const nationalThreeTerms = {
  id: 'cn2020.8.term/three-terms',
  ...terms,
} as const satisfies ReadingChoices;

export const nationalCountedPer = {
  id: 'cn2020.8.term/counted-per',
  ...countedPer,
} as const satisfies ReadingChoices;

export const nationalBreak = { id: 'cn2020.8.term/break', ...afterBreak } as const satisfies ReadingChoices;

export const nationalShortTerm = {
  id: 'cn2020.8.term/short-term',
  ...shortTerm,
} as const satisfies ReadingChoices;

export const chongqingThreeTerms = {
  id: 'cq2022s.14.term/three-terms',
  ...terms,
} as const satisfies ReadingChoices;

export const chongqingCountedPer = {
  id: 'cq2022s.14.term/counted-per',
  ...countedPer,
} as const satisfies ReadingChoices;

export const chongqingBreak = {
  id: 'cq2022s.14.term/break',
  ...afterBreak,
} as const satisfies ReadingChoices;

export const chongqingShortTerm = {
  id: 'cq2022s.14.term/short-term',
  ...shortTerm,
} as const satisfies ReadingChoices;

export const chongqingForce = {
  id: 'cq2022s.14.term/force',
  choices: ['in-principle', 'binding'],
  default: 'in-principle',
} as const satisfies ReadingChoices;

export const contractConnects = {
  id: 'cq2022e.16/connects',
  choices: ['within', 'equal', 'no-gap'],
  default: 'within',
} as const satisfies ReadingChoices;

export const barOfSupervisors = {
  id: 'cq2022e.21.head/supervisors',
  choices: ['none', 'same'],
  default: 'none',
} as const satisfies ReadingChoices;

export const effectOfNoRenewal = {
  id: 'scqm.2.2.norenew/effect',
  choices: ['engagement-only', 'qualification-cancelled'],
  default: 'engagement-only',
} as const satisfies ReadingChoices;
