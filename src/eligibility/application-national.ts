import { all, yes } from '../criteria';
import { consequencesOf } from './application-consequences';
import { passed } from './application-exam';
import {
  type ApplicationFactName,
  applicationFactTable,
  contradictions,
  type Stage,
} from './application-facts';
import * as messages from './application-messages';
import {
  type ApplicationCriterion,
  type ApplicationRegime,
  forSupervisors,
  governs,
  supervisorPosts,
} from './application-posts';

// 人社职司便函〔2020〕53号 第六条 and 第七条: five conditions, all of them, and the exam. No age limit.

const scope: ApplicationCriterion = {
  clause: 'cn2020.4.kinds',
  facts: ['post'],
  test: (asked) => governs(asked, supervisorPosts, messages.noExaminersHere),
};

const conditions: readonly ApplicationCriterion[] = [
  {
    clause: 'cn2020.6.1',
    facts: ['attested.politics'],
    test: (asked) => yes(asked, 'attested.politics', messages.notAttested),
  },
  {
    clause: 'cn2020.6.2',
    facts: ['attested.policyKnowledge'],
    test: (asked) => yes(asked, 'attested.policyKnowledge', messages.notAttested),
  },
  {
    clause: 'cn2020.6.3',
    facts: ['attested.ethics'],
    test: (asked) => yes(asked, 'attested.ethics', messages.notAttested),
  },
  {
    clause: 'cn2020.6.4',
    facts: ['attested.abilities'],
    test: (asked) => yes(asked, 'attested.abilities', messages.notAttested),
  },
  {
    clause: 'cn2020.6.5',
    facts: ['healthy', 'attested.fitForSupervision'],
    test: (asked) =>
      all(
        yes(asked, 'healthy', messages.notHealthy),
        yes(asked, 'attested.fitForSupervision', messages.notFit),
      ),
  },
];

/** May be appointed: every condition, and the training exam, for which no mark is set. */
const appointment: ApplicationCriterion = {
  clause: 'cn2020.7.appoint',
  facts: [...new Set(conditions.flatMap(({ facts }) => facts)), 'exam.passed'],
  test: (asked) => all<ApplicationFactName>(...conditions.map(({ test }) => test(asked)), passed(asked)),
};

export const national = (stage: Stage): ApplicationRegime => ({
  notice: 'cn2020',
  table: applicationFactTable,
  readings: [],
  criteria: [scope, ...forSupervisors(stage === 'application' ? conditions : [...conditions, appointment])],
  contradictions,
  consequences: (asked, weighed) =>
    consequencesOf(asked, weighed, stage, { apply: 'cn2020.7.issuer', certify: 'cn2020.7.issuer' }),
});
