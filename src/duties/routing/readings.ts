import type { Reading } from '../../answers';
import { provinciallyFiled } from './reading-choices';

/**
 * Where the notices leave open who is competent.
 *
 * @returns each with its choices, the one taken unless the caller says otherwise, and why
 * @example
 * routingReadings().map(({ id }) => id) // ['sc2021.2.2.route/provincially-filed']
 */
export const routingReadings = (): readonly Reading[] => [
  {
    ...provinciallyFiled,
    clause: 'sc2021.2.2.route',
    question: {
      zh: '“省直备案”看备案部门还是看隶属关系？',
      en: 'Is a body filed directly with the province told by its filing or by its affiliation?',
    },
    meanings: {
      filing: { zh: '看备案：在省里备案的', en: 'By its filing: filed with the province' },
      affiliation: { zh: '看隶属：省属的', en: 'By its affiliation: belonging to the province' },
    },
    reason: {
      zh: '备案说的是由谁备案，省属说的是归谁所有，两者不是一回事。',
      en: 'Filing tells who filed the body, affiliation whose it is: the two are not the same.',
    },
  },
];
