import {
  type Answer,
  all,
  type CriterionOf,
  chosen,
  judge,
  known,
  type RegimeOf,
  unknown,
  yes,
} from '../../criteria';
import { levelsAssessedBy } from './authority-matrix';
import { contradictions } from './contradictions';
import { type Asked, type ServiceFactName, serviceFactTable } from './facts';
import * as messages from './messages';
import {
  cardInForceFacts,
  coversOccupation,
  holdsCardForRole,
  inForceEveryDay,
  inForceOnFirstDay,
  ofExaminers,
} from './person-and-card';
import { levelsInSichuan, straddlingExpiry } from './reading-choices';

// 四川: whom a body may not use (2025, 四(二)), and within what an examiner assesses (2021, 一).

type Told = Answer<ServiceFactName>;

/** sc2025.4.2.use: no card that has expired. */
const isInForce = (asked: Asked): Told =>
  chosen(straddlingExpiry, asked) === 'every-day' ? inForceEveryDay(asked) : inForceOnFirstDay(asked);

/** sc2021.1.scope: Sichuan has no matrix of grades and levels, the card says its levels. */
function coversLevel(asked: Asked): Told {
  const level = known(asked, 'job.level');
  if (chosen(levelsInSichuan, asked) === 'chongqing-matrix') {
    if (level === undefined) return unknown(['job.level']);
    return judge(
      asked,
      'card.grade',
      (grade) => levelsAssessedBy(grade).includes(level),
      messages.levelBeyondGrade,
    );
  }
  const isOnCard = (levels: readonly string[]): boolean =>
    level === undefined ? levels.length > 0 : levels.includes(level);
  const onCard = judge(asked, 'card.levels', isOnCard, messages.levelNotOnCard);
  return level === undefined ? all(onCard, unknown(['job.level'])) : onCard;
}

const criteria: readonly CriterionOf<typeof serviceFactTable>[] = [
  // The sentence forbids three things: an expired card, another person's card, an occupation that does not fit.
  {
    clause: 'sc2025.4.2.use',
    facts: cardInForceFacts,
    test: (asked) => all(holdsCardForRole(asked), isInForce(asked)),
  },
  {
    clause: 'sc2025.4.2.use',
    facts: ['card.matchesPerson'],
    test: (asked) => yes(asked, 'card.matchesPerson', messages.personDiffers),
  },
  {
    clause: 'sc2025.4.2.use',
    facts: ['role', 'card.occupations', 'job.occupation'],
    test: (asked) => ofExaminers(asked, coversOccupation),
  },
  {
    clause: 'sc2021.1.scope',
    facts: ['role', 'card.occupations', 'card.levels', 'card.grade', 'job.occupation', 'job.level'],
    test: (asked) => ofExaminers(asked, () => all(coversOccupation(asked), coversLevel(asked))),
  },
];

export const sichuan: RegimeOf<typeof serviceFactTable> = {
  notice: 'sc2025',
  table: serviceFactTable,
  contradictions,
  readings: [straddlingExpiry, levelsInSichuan],
  criteria,
};
