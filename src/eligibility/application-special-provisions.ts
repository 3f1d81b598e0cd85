import { all, chosen, either, met, yes } from '../criteria';
import { examinerForAYear, tasksDone, yearsInField, yearsInOccupation } from './application-career';
import type { ApplicationFactName, Asked } from './application-facts';
import * as messages from './application-messages';
import type { ApplicationAnswer } from './application-posts';
import {
  certificateInChongqing,
  intermediateTitleInChongqing,
  seniorTitleInChongqing,
} from './application-qualifications';
import { closingWords, heldOneYear, yearsScope } from './application-reading-choices';

// 渝职鉴发〔2022〕34号, regulation on examiners, 第七条(二): what each of the three posts asks beyond the basic conditions.

const tasksOfSenior = 3;
const yearsOfExaminer = 5;
const yearsOfSpecialAbility = 2;
const yearsOfCraftsman = 5;

/** cq2022e.7.2.1 */
const senior = (asked: Asked): ApplicationAnswer =>
  all<ApplicationFactName>(
    either<ApplicationFactName>(certificateInChongqing(asked, 'level-1'), seniorTitleInChongqing(asked)),
    yes(asked, 'work.inOccupation', messages.notInOccupation),
    examinerForAYear(asked),
    tasksDone(asked, tasksOfSenior),
  );

/** cq2022e.7.2.2 */
function examiner(asked: Asked): ApplicationAnswer {
  const certificate = certificateInChongqing(asked, 'level-3');
  const title = intermediateTitleInChongqing(asked);
  const years = yearsInField(asked, yearsOfExaminer);
  const qualified =
    chosen(yearsScope, asked) === 'both'
      ? all<ApplicationFactName>(either<ApplicationFactName>(certificate, title), years)
      : either<ApplicationFactName>(certificate, all<ApplicationFactName>(title, years));
  return all<ApplicationFactName>(qualified, yes(asked, 'attested.skills', messages.notAttested));
}

/** cq2022e.7.2.3: by certificate or title and some work, or as a craftsman. */
function specialAbility(asked: Asked): ApplicationAnswer {
  const skilled = yes(asked, 'attested.skills', messages.notAttested);
  const heldYears = chosen(heldOneYear, asked) === 'all' ? 1 : 0;
  const byCertificate = all<ApplicationFactName>(
    either<ApplicationFactName>(
      certificateInChongqing(asked, 'level-3', { years: heldYears }),
      intermediateTitleInChongqing(asked, { years: 1 }),
    ),
    yearsInField(asked, yearsOfSpecialAbility),
    chosen(closingWords, asked) === 'both-routes' ? skilled : met(),
  );
  if (byCertificate.verdict === 'met') {
    return skilled.verdict === 'met' ? met() : met(messages.skillsForRouteA);
  }
  const asCraftsman = all<ApplicationFactName>(
    yearsInOccupation(asked, yearsOfCraftsman),
    yes(asked, 'craftsman', messages.notACraftsman),
    skilled,
  );
  return either<ApplicationFactName>(byCertificate, asCraftsman);
}

/** The provisions for one post each, with the facts they look at. */
export const provisions = {
  'senior-examiner': {
    clause: 'cq2022e.7.2.1',
    test: senior,
    facts: [
      'certificates',
      'titles',
      'work.inOccupation',
      'examinerCards',
      'firstTaskDay',
      'tasks',
      'taskCount',
    ],
  },
  examiner: {
    clause: 'cq2022e.7.2.2',
    test: examiner,
    facts: [
      'certificates',
      'titles',
      'work.yearsSame',
      'work.yearsSameOrRelated',
      'work.periods',
      'attested.skills',
    ],
  },
  'special-ability-examiner': {
    clause: 'cq2022e.7.2.3',
    test: specialAbility,
    facts: [
      'certificates',
      'titles',
      'work.yearsSame',
      'work.yearsSameOrRelated',
      'work.periods',
      'craftsman',
      'attested.skills',
    ],
  },
} as const;
