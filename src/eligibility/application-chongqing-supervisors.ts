import { all, choose, no, notApplicable, yes } from '../criteria';
import { ageFacts, notOverAge } from './application-age';
import { passed, supervisorPassed } from './application-exam';
import type { ApplicationFactName, Asked, Stage } from './application-facts';
import * as messages from './application-messages';
import {
  type ApplicationAnswer,
  type ApplicationCriterion,
  forSupervisors,
  isPost,
} from './application-posts';
import { supervisorAge } from './application-reading-choices';

// 渝职鉴发〔2022〕34号, regulation on quality supervisors, 第二条 and 第六条 to 第八条.

const conditions = (stage: Stage): readonly ApplicationCriterion[] => [
  {
    clause: 'cq2022s.6.1',
    facts: ['attested.politics', 'attested.ethics'],
    test: (asked) =>
      all(
        yes(asked, 'attested.politics', messages.notAttested),
        yes(asked, 'attested.ethics', messages.notAttested),
      ),
  },
  {
    clause: 'cq2022s.6.2',
    facts: ['attested.policyKnowledge', 'inEvaluationWork'],
    test: (asked) =>
      all(
        yes(asked, 'attested.policyKnowledge', messages.notAttested),
        yes(asked, 'inEvaluationWork', messages.notInEvaluationWork),
      ),
  },
  {
    clause: 'cq2022s.6.3',
    facts: ['attested.abilities'],
    test: (asked) => yes(asked, 'attested.abilities', messages.notAttested),
  },
  {
    clause: 'cq2022s.6.4',
    facts: [...ageFacts, 'healthy', 'badRecord'],
    test: (asked) =>
      all<ApplicationFactName>(
        notOverAge(asked, supervisorAge, stage),
        yes(asked, 'healthy', messages.notHealthy),
        no(asked, 'badRecord', messages.hasBadRecord),
      ),
  },
];

const isExternal = (asked: Asked): ApplicationAnswer => isPost(asked, 'external-supervisor');

/** cq2022s.8.pass: the mark binds the city centre; a body that examines its own may follow it. */
const reachesMark: ApplicationCriterion = {
  clause: 'cq2022s.8.pass',
  facts: ['post', 'exam.score'],
  test: (asked) =>
    choose<ApplicationFactName>(
      isExternal(asked),
      supervisorPassed(asked),
      notApplicable(messages.scaleOptional),
    ),
};

/** cq2022s.2: a supervisor is whoever meets the conditions, was trained and is certified. */
function definition(stage: Stage): ApplicationCriterion {
  const parts = conditions(stage);
  return {
    clause: 'cq2022s.2',
    facts: [
      ...new Set(parts.flatMap(({ facts }) => facts)),
      'post',
      'trainingAttended',
      'exam.score',
      'exam.passed',
    ],
    test: (asked) =>
      all<ApplicationFactName>(
        ...parts.map(({ test }) => test(asked)),
        yes(asked, 'trainingAttended', messages.notTrained),
        choose<ApplicationFactName>(isExternal(asked), supervisorPassed(asked), passed(asked)),
      ),
  };
}

export const supervisorCriteria = (stage: Stage): readonly ApplicationCriterion[] =>
  forSupervisors(
    stage === 'application' ? conditions(stage) : [definition(stage), ...conditions(stage), reachesMark],
  );
