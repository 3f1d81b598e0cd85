import {
  all,
  chosen,
  known,
  met,
  needsDiscretion,
  no,
  notApplicable,
  unknown,
  unmet,
  when,
  yes,
} from '../criteria';
import { ageFacts, notOverAge } from './application-age';
import { notBarred, notFalsified } from './application-bars';
import { partPassed, partTaken } from './application-exam';
import type { ApplicationFactName, Asked, Stage } from './application-facts';
import * as messages from './application-messages';
import { type ApplicationAnswer, type ApplicationCriterion, forExaminers, isPost } from './application-posts';
import { adjustableAge, centreStaff, examinerAge } from './application-reading-choices';
import { provisions } from './application-special-provisions';

// 渝职鉴发〔2022〕34号, regulation on examiners, 第二条 and 第七条 to 第十一条.

/** cq2022e.9 */
const mostJobTypes = 2;

const notBadlyRecorded = (asked: Asked): ApplicationAnswer =>
  all(yes(asked, 'healthy', messages.notHealthy), no(asked, 'badRecord', messages.hasBadRecord));

/** cq2022e.7.2.4: for some occupations a condition that is not met may be adjusted, so it does not refuse either. */
function adjustable(asked: Asked, answer: ApplicationAnswer): ApplicationAnswer {
  if (answer.verdict !== 'unmet') return answer;
  const kind = known(asked, 'occupationKind');
  if (kind === undefined) return unknown(['occupationKind'], answer.why);
  return kind === 'ordinary' ? answer : needsDiscretion(messages.conditionsAdjustable);
}

function ageOfExaminer(asked: Asked, stage: Stage): ApplicationAnswer {
  const age = notOverAge(asked, examinerAge, stage);
  if (age.verdict !== 'unmet' || known(asked, 'occupationKind') === 'ordinary') return age;
  return chosen(adjustableAge, asked) === 'age-too' ? adjustable(asked, age) : age;
}

const provisionOfPost = (asked: Asked): ApplicationAnswer => {
  const post = known(asked, 'post');
  return post === 'examiner' || post === 'senior-examiner' || post === 'special-ability-examiner'
    ? provisions[post].test(asked)
    : unknown(['post']);
};

/** cq2022e.7.2.4 itself: open where there is something to adjust and the occupation is one of those named. */
function discretion(asked: Asked, stage: Stage): ApplicationAnswer {
  const kind = known(asked, 'occupationKind');
  if (kind === 'ordinary') return notApplicable(messages.ordinaryOccupation);
  const asTheyStand = all(
    provisionOfPost(asked),
    chosen(adjustableAge, asked) === 'age-too' ? notOverAge(asked, examinerAge, stage) : met(),
  );
  if (asTheyStand.verdict === 'met') return notApplicable(messages.nothingToAdjust);
  if (kind === undefined) return unknown(['occupationKind', ...asTheyStand.missing]);
  return asTheyStand.verdict === 'unmet' ? needsDiscretion(messages.conditionsAdjustable) : asTheyStand;
}

/** cq2022e.7.tail: retired staff may apply. */
function notInHrssService(asked: Asked): ApplicationAnswer {
  switch (known(asked, 'hrssStaff')) {
    case undefined:
      return unknown(['hrssStaff']);
    case 'in-service':
      return unmet(messages.hrssInService);
    case 'in-service-at-centre':
      return chosen(centreStaff, asked) === 'included' ? unmet(messages.centreInService) : met();
    default:
      return met();
  }
}

/** cq2022e.9: job types named twice count once. */
function fewJobTypes(asked: Asked): ApplicationAnswer {
  const named = known(asked, 'jobTypes');
  if (named === undefined) return unknown(['jobTypes']);
  const different = new Set(named.map((name) => name.normalize('NFKC').trim().toLowerCase())).size;
  if (different === 0) return unmet(messages.noJobType);
  return different <= mostJobTypes ? met() : unmet(messages.tooManyJobTypes(mostJobTypes));
}

const conditions = (stage: Stage): readonly ApplicationCriterion[] => [
  {
    clause: 'cq2022e.7.1.1',
    facts: ['attested.politics', 'attested.ethics'],
    test: (asked) =>
      all(
        yes(asked, 'attested.politics', messages.notAttested),
        yes(asked, 'attested.ethics', messages.notAttested),
      ),
  },
  {
    clause: 'cq2022e.7.1.2',
    facts: ['attested.standardKnowledge'],
    test: (asked) => yes(asked, 'attested.standardKnowledge', messages.notAttested),
  },
  {
    clause: 'cq2022e.7.1.3',
    facts: ['trainingAttended'],
    test: (asked) => yes(asked, 'trainingAttended', messages.notTrained),
  },
  {
    clause: 'cq2022e.7.1.4',
    facts: [...ageFacts, 'healthy', 'badRecord', 'occupationKind'],
    test: (asked) => all(ageOfExaminer(asked, stage), notBadlyRecorded(asked)),
  },
  ...(['senior-examiner', 'examiner', 'special-ability-examiner'] as const).map(
    (post): ApplicationCriterion => {
      const { clause, test, facts } = provisions[post];
      return {
        clause,
        facts: ['post', 'occupationKind', ...facts],
        test: (asked) => when(isPost(asked, post), adjustable(asked, test(asked)), messages.anotherPost),
      };
    },
  ),
  {
    clause: 'cq2022e.7.2.4',
    facts: [
      'post',
      'occupationKind',
      ...new Set(Object.values(provisions).flatMap(({ facts }): readonly ApplicationFactName[] => facts)),
      ...ageFacts,
    ],
    test: (asked) => discretion(asked, stage),
  },
  { clause: 'cq2022e.7.tail', facts: ['hrssStaff'], test: notInHrssService },
  { clause: 'cq2022e.9', facts: ['jobTypes'], test: fewJobTypes },
  {
    clause: 'cq2022e.21.2',
    facts: ['falsified', 'falsehoodRefusals'],
    test: notFalsified,
    leadsTo: 'wait',
  },
];

const examPassed = (asked: Asked): ApplicationAnswer =>
  all(
    partPassed(asked, 'theory'),
    partPassed(asked, 'practical'),
    when<ApplicationFactName>(isPost(asked, 'senior-examiner'), partPassed(asked, 'comprehensive-review')),
  );

const examTaken = (asked: Asked): ApplicationAnswer =>
  all<ApplicationFactName>(
    partTaken(asked, 'theory'),
    partTaken(asked, 'practical'),
    when<ApplicationFactName>(isPost(asked, 'senior-examiner'), partTaken(asked, 'comprehensive-review')),
  );

const certification: readonly ApplicationCriterion[] = [
  { clause: 'cq2022e.11.parts', facts: ['post', 'exam.scores', 'exam.adjusted'], test: examTaken },
  { clause: 'cq2022e.11.pass', facts: ['post', 'exam.scores'], test: examPassed },
];

/** cq2022e.2: an examiner is whoever meets the conditions, was trained and is certified. */
function definition(parts: readonly ApplicationCriterion[]): ApplicationCriterion {
  return {
    clause: 'cq2022e.2',
    facts: [...new Set(parts.flatMap(({ facts }) => facts))],
    test: (asked) => all(...parts.map(({ test }) => test(asked))),
  };
}

/** The bar reaches every post, each in its way. */
const bar: ApplicationCriterion = {
  clause: 'cq2022e.21.head',
  facts: ['post', 'cancellations'],
  test: notBarred,
  leadsTo: 'wait',
};

export function examinerCriteria(stage: Stage): readonly ApplicationCriterion[] {
  const asked = conditions(stage);
  const criteria = stage === 'application' ? asked : [...asked, ...certification];
  return [...forExaminers(stage === 'application' ? criteria : [definition(criteria), ...criteria]), bar];
}
