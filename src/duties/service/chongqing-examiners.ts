import {
  type Answer,
  all,
  among,
  type CriterionOf,
  chosen,
  handOn,
  known,
  met,
  unknown,
  unmet,
} from '../../criteria';
import { isInMatrix, levelsAssessedBy } from './authority-matrix';
import type { Asked, ServiceFactName, serviceFactTable } from './facts';
import * as messages from './messages';
import {
  cardInForceFacts,
  coversOccupation,
  hasNoConflict,
  holdsCardForRole,
  holdsCardInForce,
  isBodyOfJob,
  isEngaged,
  ofExaminers,
} from './person-and-card';
import { eightLevels, engagingBody } from './reading-choices';

// 渝职鉴发〔2022〕34号, 考评人员管理工作规程: with which card, for whom and at which level an examiner assesses.

type Told = Answer<ServiceFactName>;

export const examinerReadings = [eightLevels, engagingBody] as const;

/** cq2022e.3: the matrix of grades and levels. A level it does not know is open, unless a reading adds it. */
function assessesLevel(asked: Asked): Told {
  const [grade, level] = [known(asked, 'card.grade'), known(asked, 'job.level')];
  const readings = handOn([eightLevels], asked);
  const isOutside = level !== undefined && !isInMatrix(level);
  if (isOutside && chosen(eightLevels, asked) === 'outside-the-matrix') {
    return unknown([], messages.outsideMatrix);
  }
  if (grade === undefined) return unknown(level === undefined ? ['card.grade', 'job.level'] : ['card.grade']);
  if (level === undefined) return unknown(['job.level']);
  return levelsAssessedBy(grade, { readings }).includes(level) ? met() : unmet(messages.levelBeyondGrade);
}

/** cq2022e.4: a card of Chongqing. */
const holdsChongqingCard = (asked: Asked): Told =>
  all(holdsCardForRole(asked), among(asked, 'card.issuedIn', ['chongqing'], messages.notOfChongqing));

/** cq2022e.4: engaged by the body that holds the session; its own employees need no contract. */
const isEngagedForSession = (asked: Asked): Told =>
  chosen(engagingBody, asked) === 'any-body'
    ? isEngaged(asked)
    : all(isEngaged(asked), isBodyOfJob(asked, 'engagement.body', messages.engagedElsewhere));

export const examinerCriteria: readonly CriterionOf<typeof serviceFactTable>[] = [
  {
    clause: 'cq2022e.2',
    facts: ['role', 'card.occupations', 'job.occupation'],
    test: (asked) => ofExaminers(asked, coversOccupation),
  },
  {
    clause: 'cq2022e.3',
    facts: ['role', 'card.grade', 'job.level'],
    test: (asked) => ofExaminers(asked, assessesLevel),
  },
  // Article 4 asks two things: the card, and the engagement.
  {
    clause: 'cq2022e.4',
    facts: ['role', 'card.kind', 'card.issuedIn'],
    test: (asked) => ofExaminers(asked, holdsChongqingCard),
  },
  {
    clause: 'cq2022e.4',
    facts: ['role', 'engagement.kind', 'engagement.body', 'job.body'],
    test: (asked) => ofExaminers(asked, isEngagedForSession),
  },
  {
    clause: 'cq2022e.14.1',
    facts: cardInForceFacts,
    test: (asked) => ofExaminers(asked, holdsCardInForce),
  },
  {
    clause: 'cq2022e.14.8',
    facts: ['role', 'conflicts'],
    test: (asked) => ofExaminers(asked, hasNoConflict),
  },
];
