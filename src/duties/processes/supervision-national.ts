import type { ClauseId } from '../../answers';
import {
  type Answer as AnswerOf,
  type AskedOf,
  all,
  among,
  type CriterionOf,
  type FactNameOf,
  type FactsOf,
  type FactTable,
  judge,
  known,
  met,
  notApplicable,
  type RegimeOf,
  unknown,
  unmet,
  when,
} from '../../criteria';
import { supervisionTopics } from '../shared-words';
import { hasAll } from './completeness';
import * as messages from './messages';
import { nationalTopics, specialSteps } from './names';
import { inOrder, type Order, repeatedSteps } from './steps';

// cn2020 第十、十二、十五条: what a supervision is about, the steps of a special one, and the written feedback.

type Topic = (typeof supervisionTopics)[number];
type SpecialStep = keyof typeof specialSteps;

const order = [
  ['site-inspection'],
  ['preliminary-opinion'],
  ['opinion-letter'],
  ['correction'],
] as const satisfies Order<SpecialStep>;

export const nationalSupervisionTable = {
  /** 日常 or 专项督导 */
  supervision: ['daily', 'special'],
  /** What a special supervision was set up for. */
  topics: { listOf: supervisionTopics },
  /** What the report covers. */
  covered: { listOf: supervisionTopics },
  /** The steps taken, each once; without days the order of the list counts. */
  steps: { each: { step: order.flat(), day: 'date' }, required: ['step'] },
  /** The work is over. */
  finished: 'yes-no',
  /** How the results went back to the assigning body. */
  feedback: ['written', 'oral', 'none'],
} as const satisfies FactTable;

type Table = typeof nationalSupervisionTable;
type Asked = AskedOf<Table>;
type Answer = AnswerOf<FactNameOf<Table>>;
export type NationalSupervisionFacts = FactsOf<Table>;

const isSpecial = (asked: Asked): Answer => among(asked, 'supervision', ['special'], messages.notOfThisKind);

/** cn2020.12.*: a special supervision covers each topic it was set up for. */
const topic = (clause: ClauseId, name: Topic): CriterionOf<Table> => ({
  clause,
  facts: ['supervision', 'topics', 'covered'],
  test: (asked) => {
    const isTopic = judge(asked, 'topics', (list) => list.includes(name), messages.notOfThisKind);
    return when<FactNameOf<Table>>(
      all<FactNameOf<Table>>(isSpecial(asked), isTopic),
      hasAll(known(asked, 'covered'), 'covered', [name], nationalTopics),
      messages.notOfThisKind,
    );
  },
});

/** cn2020.15.1 to 15.4: in this order, without terms. */
const step = (clause: ClauseId, name: SpecialStep): CriterionOf<Table> => ({
  clause,
  facts: ['supervision', 'steps', 'finished'],
  test: (asked) => {
    const course = { steps: known(asked, 'steps'), finished: known(asked, 'finished') };
    return when<FactNameOf<Table>>(
      isSpecial(asked),
      inOrder(order, name, course, specialSteps),
      messages.notOfThisKind,
    );
  },
});

/** cn2020.10.feedback: in writing, and by no day in particular. */
function writtenFeedback(asked: Asked): Answer {
  const feedback = known(asked, 'feedback');
  if (feedback === undefined) return unknown(['feedback']);
  if (feedback !== 'none') return feedback === 'written' ? met() : unmet(messages.oralOnly);
  const finished = known(asked, 'finished');
  if (finished === undefined) return unknown(['finished']);
  return finished ? unmet(messages.oralOnly) : notApplicable(messages.notYet);
}

export const nationalSupervision = (): RegimeOf<Table> => ({
  notice: 'cn2020',
  table: nationalSupervisionTable,
  readings: [],
  contradictions: ({ steps }) => repeatedSteps(steps, specialSteps),
  criteria: [
    { clause: 'cn2020.10.feedback', facts: ['feedback', 'finished'], test: writtenFeedback },
    topic('cn2020.12.1', 'laws-and-quality-system'),
    topic('cn2020.12.2', 'work-of-assessment'),
    topic('cn2020.12.3', 'reported-violations'),
    topic('cn2020.12.4', 'major-issues'),
    step('cn2020.15.1', 'site-inspection'),
    step('cn2020.15.2', 'preliminary-opinion'),
    step('cn2020.15.3', 'opinion-letter'),
    step('cn2020.15.4', 'correction'),
  ],
});
