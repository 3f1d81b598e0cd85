import type { ReadingChoices } from '../../answers';

export const whichBank = {
  id: 'scqm.2.3.bank/which',
  choices: ['either', 'both'],
  default: 'either',
} as const satisfies ReadingChoices;

export const sameDayUse = {
  id: 'scqm.2.5.sample/same-day',
  choices: ['allowed', 'not-allowed'],
  default: 'allowed',
} as const satisfies ReadingChoices;

export const spotCheck = {
  id: 'scqm.3.3/spot-check',
  choices: ['sampling', 'each'],
  default: 'sampling',
} as const satisfies ReadingChoices;

export const whomObjectionBlocks = {
  id: 'sc2025.3.3.list/objection',
  choices: ['named-person', 'everyone'],
  default: 'named-person',
} as const satisfies ReadingChoices;

export const howManyFilesToCheck = {
  id: 'cq2022s.12.1.6/number',
  choices: ['at-least-one', 'discretion'],
  default: 'at-least-one',
} as const satisfies ReadingChoices;

export const violationsAtOnce = {
  id: 'cq2022s.12.1.8/violations',
  choices: ['at-once', 'after-consent'],
  default: 'at-once',
} as const satisfies ReadingChoices;
