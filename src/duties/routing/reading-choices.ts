import type { ReadingChoices } from '../../answers';

export const provinciallyFiled = {
  id: 'sc2021.2.2.route/provincially-filed',
  choices: ['filing', 'affiliation'],
  default: 'filing',
} as const satisfies ReadingChoices;
