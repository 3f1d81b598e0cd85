import {
  type Answer,
  all,
  among,
  type CriterionOf,
  choose,
  chosen,
  either,
  known,
  met,
  notApplicable,
  unknown,
  when,
  yes,
} from '../../criteria';
import type { Asked, ServiceFactName, serviceFactTable } from './facts';
import { isInFiledScope } from './filed-scope';
import * as messages from './messages';
import {
  cardInForceFacts,
  hasExternalCard,
  hasInternalCard,
  hasNoConflict,
  holdsCardInForce,
  isBodyOfJob,
  isEngaged,
  isInternal,
  ofExaminers,
  ofInternal,
  ofSupervisors,
} from './person-and-card';
import {
  externalAsInternal,
  industryCards,
  ministryCard,
  outOfScopeExaminer,
  ownEmployee,
  secondBody,
} from './reading-choices';

// 渝职鉴发〔2022〕34号, 质量督导员管理工作规程: with which card and for whom a supervisor supervises.

type Told = Answer<ServiceFactName>;

export const supervisorReadings = [
  industryCards,
  ownEmployee,
  ministryCard,
  secondBody,
  outOfScopeExaminer,
  externalAsInternal,
] as const;

/** cq2022s.3.outer: whoever is not of a body is of the HRSS department, and sent by it. */
const isSentByHrss = (asked: Asked): Told =>
  when(
    among(asked, 'role', ['external-supervisor', 'other-supervisor'], messages.anotherRole),
    all(
      among(asked, 'role', ['external-supervisor'], messages.neitherKind),
      among(asked, 'assignedBy', ['hrss'], messages.notSentByHrss),
    ),
    messages.anotherRole,
  );

/** cq2022s.3.inner: engaged by the very body that is supervised. */
function isEngagedByBody(asked: Asked): Told {
  const engaged =
    chosen(ownEmployee, asked) === 'employment-suffices'
      ? isEngaged(asked)
      : all(isEngaged(asked), among(asked, 'engagement.kind', ['engaged'], messages.employeeNotEngaged));
  return all(engaged, isBodyOfJob(asked, 'engagement.body', messages.engagedElsewhere));
}

/** The letter H: national rules let industries engage supervisors, Chongqing's name bodies only. */
const isNoExcludedIndustryCard = (asked: Asked): Told =>
  chosen(industryCards, asked) === 'possible'
    ? met()
    : when(
        hasInternalCard(asked),
        among(asked, 'card.sector', ['employer', 'social-organization'], messages.industryCard),
      );

/** cq2022s.9 on external cards: those of Chongqing's centre, anywhere in the city. */
function isOfChongqing(asked: Asked): Told {
  const ofChongqing = among(asked, 'card.issuedIn', ['chongqing'], messages.notOfChongqing);
  if (known(asked, 'card.issuedIn') !== 'ministry') return ofChongqing;
  switch (chosen(ministryCard, asked)) {
    case 'accepted':
      return met(messages.ofTheMinistry);
    case 'refused':
      return ofChongqing;
    default:
      return unknown([], messages.ofTheMinistry);
  }
}

/** cq2022s.9 on internal cards: inside the issuing body only. */
function isInsideIssuer(asked: Asked): Told {
  const inside = isBodyOfJob(asked, 'card.issuingBody', messages.confinedToIssuer);
  if (chosen(secondBody, asked) === 'card-of-each') return inside;
  return either(
    inside,
    all(isEngaged(asked), isBodyOfJob(asked, 'engagement.body', messages.confinedToIssuer)),
  );
}

const isUsedWhereItServes = (asked: Asked): Told =>
  choose(
    hasExternalCard(asked),
    isOfChongqing(asked),
    choose(hasInternalCard(asked), isInsideIssuer(asked), notApplicable(messages.anotherCard)),
  );

/** cq2022s.14.hire: an external supervisor serves inside a body by a signed letter. */
const isHiredByLetter = (asked: Asked): Told =>
  when(
    all(isInternal(asked), hasExternalCard(asked)),
    all(
      yes(asked, 'letter.signed', messages.letterNotSigned),
      yes(asked, 'letter.setsDuties', messages.letterWithoutDuties),
      yes(asked, 'letter.setsTerm', messages.letterWithoutTerm),
      chosen(externalAsInternal, asked) === 'needed'
        ? yes(asked, 'internalCardToo', messages.internalCardNeeded)
        : notApplicable(),
    ),
  );

/** cq2022s.12.1.2 for an examiner. */
const isJobWithinFiling = (asked: Asked): Told =>
  chosen(outOfScopeExaminer, asked) === 'bars-the-job'
    ? isInFiledScope(asked)
    : notApplicable(messages.onlyReported);

const scopeFacts = ['filedScope', 'job.occupation', 'job.level', 'job.area'] as const;

export const supervisorCriteria: readonly CriterionOf<typeof serviceFactTable>[] = [
  { clause: 'cq2022s.3.outer', facts: ['role', 'assignedBy'], test: isSentByHrss },
  {
    clause: 'cq2022s.3.inner',
    facts: ['role', 'engagement.kind', 'engagement.body', 'job.body', 'card.kind', 'card.sector'],
    test: (asked) => ofInternal(asked, () => all(isEngagedByBody(asked), isNoExcludedIndustryCard(asked))),
  },
  {
    clause: 'cq2022s.9',
    facts: [
      'role',
      'card.kind',
      'card.issuedIn',
      'card.issuingBody',
      'job.body',
      'engagement.kind',
      'engagement.body',
    ],
    test: (asked) => ofSupervisors(asked, isUsedWhereItServes),
  },
  {
    clause: 'cq2022s.12.1.card',
    facts: cardInForceFacts,
    test: (asked) => ofSupervisors(asked, holdsCardInForce),
  },
  // Work outside the filing is for supervisors to find, and keeps nobody away, unless it is read to bar examiners.
  { clause: 'cq2022s.12.1.2', facts: scopeFacts, test: isInFiledScope, severity: 'warning' },
  {
    clause: 'cq2022s.12.1.2',
    facts: ['role', ...scopeFacts],
    test: (asked) => ofExaminers(asked, isJobWithinFiling),
  },
  {
    clause: 'cq2022s.12.4',
    facts: ['role', 'conflicts'],
    test: (asked) => ofSupervisors(asked, hasNoConflict),
  },
  {
    clause: 'cq2022s.14.hire',
    facts: ['role', 'card.kind', 'letter.signed', 'letter.setsDuties', 'letter.setsTerm', 'internalCardToo'],
    test: isHiredByLetter,
  },
];
