import type { Issue } from '../../answers';
import { contradiction, type FactsOf, type FactTable } from '../../criteria';
import { examParts } from '../shared-words';
import { minutesOf } from './exam-end';
import * as messages from './messages';
import * as names from './names';
import { type Order, repeatedSteps } from './steps';

// What is known of an assessment in Chongqing, and of the examiner's work at it.

type ExamStep = keyof typeof names.examSteps;

export const checked = [
  'environment',
  'site',
  'facilities',
  'equipment',
  'materials',
  'tools',
  'instruments',
] as const;
export const order = [
  ['ids-checked'],
  ['start-order'],
  ['scoring'],
  ['end-order'],
  ['works-sealed'],
  ['site-record'],
] as const satisfies Order<ExamStep>;
export const examSteps: readonly ExamStep[] = /* @__PURE__ */ order.flat();
export const reviewed = ['duties', 'attitude-and-standards', 'site-control', 'scoring-accuracy'] as const;

export const chongqingAssessmentTable = {
  /** What is examined. */
  parts: { listOf: examParts },
  beforeExam: {
    checked: { listOf: checked },
    /** What was not in order. */
    failed: { listOf: checked },
    bodyNotified: 'yes-no',
    supervisorInformed: 'yes-no',
    corrected: 'yes-no',
    started: 'yes-no',
  },
  /** The steps taken, each once; without days the order of the list counts. */
  steps: { each: { step: examSteps, day: 'date' }, required: ['step'] },
  /** The work is over. */
  finished: 'yes-no',
  scoring: {
    /** `none`: nothing was marked by hand. */
    pen: ['red', 'blue', 'black', 'other', 'none'],
    examinerSigned: 'yes-no',
    /** The person charged with checking what was entered. */
    entryCheckerSigned: 'yes-no',
    leaderSigned: 'yes-no',
    /** Every signature is correct, clear and complete. */
    signaturesClear: 'yes-no',
    corrections: 'count',
    correctionsSigned: 'count',
  },
  /** Times of day `HH:MM`: the end as planned, and the end that held, however early everybody was done. */
  plannedEnd: 'text',
  actualEnd: 'text',
  delays: {
    each: { minutes: 'count', cause: ['equipment', 'site', 'candidate', 'other'], recorded: 'yes-no' },
    required: ['minutes', 'cause', 'recorded'],
  },
  examEndedOn: 'date',
  /** The day the site record form (附件3) came back to the body. */
  recordReturnedOn: 'date',
  review: {
    held: 'yes-no',
    covers: { listOf: reviewed },
    /** Entered in the integrity file. */
    filed: 'yes-no',
  },
} as const satisfies FactTable;

export type ChongqingAssessmentFacts = FactsOf<typeof chongqingAssessmentTable>;

/** Facts that are written well and cannot be true together, and times that are none. */
export function* contradictions({
  steps,
  scoring,
  plannedEnd,
  actualEnd,
}: ChongqingAssessmentFacts): Generator<Issue> {
  yield* repeatedSteps(steps, names.examSteps);
  const { corrections, correctionsSigned: signed } = scoring ?? {};
  if ((signed ?? 0) > (corrections ?? Number.POSITIVE_INFINITY)) {
    yield contradiction(['scoring', 'correctionsSigned'], messages.moreSignedThanMade);
  }
  for (const [name, time] of Object.entries({ plannedEnd, actualEnd })) {
    if (time && minutesOf(time) === undefined) {
      yield { code: 'invalid-fact', path: [name], message: messages.notATime };
    }
  }
}
