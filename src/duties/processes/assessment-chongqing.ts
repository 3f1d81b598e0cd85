import type { Issue } from '../../answers';
import {
  type Answer as AnswerOf,
  type AskedOf,
  all,
  among,
  contradiction,
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
  yes,
} from '../../criteria';
import { hasAll } from './completeness';
import { examEndAfter, minutesOf } from './exam-end';
import * as messages from './messages';
import { inOrder, repeatedSteps } from './steps';

// cq2022e 第十三、十四、十七条, 附件3: the examiner's work at an assessment, from the first look to the record form.

const checked = [
  'environment',
  'site',
  'facilities',
  'equipment',
  'materials',
  'tools',
  'instruments',
] as const;
const order = ['ids-checked', 'start-order', 'scoring', 'end-order', 'works-sealed', 'site-record'] as const;
const reviewed = ['duties', 'attitude-and-standards', 'site-control', 'scoring-accuracy'] as const;

export const chongqingAssessmentTable = {
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
  steps: { each: { step: order, day: 'date' }, required: ['step'] },
  finished: 'yes-no',
  scoring: {
    pen: ['red', 'blue', 'black', 'other'],
    examinerSigned: 'yes-no',
    /** The person charged with checking what was entered. */
    entryCheckerSigned: 'yes-no',
    leaderSigned: 'yes-no',
    corrections: 'count',
    correctionsSigned: 'count',
  },
  /** Times of day `HH:MM`. */
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

type Table = typeof chongqingAssessmentTable;
type Asked = AskedOf<Table>;
type Answer = AnswerOf<FactNameOf<Table>>;
export type ChongqingAssessmentFacts = FactsOf<Table>;

/** cq2022e.13.4: only what was written down, and only what equipment or site caused. */
function endMoved(asked: Asked): Answer {
  const [planned, actual] = [known(asked, 'plannedEnd'), known(asked, 'actualEnd')];
  const delays = known(asked, 'delays');
  if (planned === undefined || actual === undefined || delays === undefined) {
    return unknown([
      ...(planned === undefined ? (['plannedEnd'] as const) : []),
      ...(actual === undefined ? (['actualEnd'] as const) : []),
      ...(delays === undefined ? (['delays'] as const) : []),
    ]);
  }
  const { end } = examEndAfter(planned, delays);
  return end === actual ? met() : unmet(messages.wrongEnd(end));
}

/** cq2022e.14.2: a failed check is reported twice and put right before the start. */
function startAllowed(asked: Asked): Answer {
  const everything = hasAll(known(asked, 'beforeExam.checked'), 'beforeExam.checked', checked);
  const failed = known(asked, 'beforeExam.failed');
  if (failed === undefined) return all<FactNameOf<Table>>(everything, unknown(['beforeExam.failed']));
  if (failed.length === 0) return everything;
  const started = known(asked, 'beforeExam.started');
  const corrected = yes(asked, 'beforeExam.corrected', messages.startedUncorrected);
  return all<FactNameOf<Table>>(
    everything,
    started === undefined ? unknown(['beforeExam.started']) : started ? corrected : met(),
    yes(
      asked,
      'beforeExam.bodyNotified',
      messages.notDone('未通知评价机构整改', 'The body was not told to correct it.'),
    ),
    yes(
      asked,
      'beforeExam.supervisorInformed',
      messages.notDone('未报告质量督导员', 'The quality supervisor was not told.'),
    ),
  );
}

/** cq2022e.14.3 */
function sequence(asked: Asked): Answer {
  const course = { steps: known(asked, 'steps'), finished: known(asked, 'finished') };
  return all(...order.map((step) => inOrder(order, step, course)));
}

function correctionsSigned(asked: Asked): Answer {
  const [made, signed] = [known(asked, 'scoring.corrections'), known(asked, 'scoring.correctionsSigned')];
  if (made === 0) return met();
  if (made === undefined) return unknown(['scoring.corrections']);
  if (signed === undefined) return unknown(['scoring.correctionsSigned']);
  return signed === made ? met() : unmet(messages.correctionsUnsigned(made - signed));
}

/** cq2022e.14.6 */
const marksValid = (asked: Asked): Answer =>
  all<FactNameOf<Table>>(
    among(asked, 'scoring.pen', ['red'], messages.wrongPen),
    yes(
      asked,
      'scoring.examinerSigned',
      messages.notSigned(
        '考评人员未签字，评分无效',
        'Without the examiner’s signature the marks are not valid.',
      ),
    ),
    yes(
      asked,
      'scoring.entryCheckerSigned',
      messages.notSigned('登分核对人未签字', 'Nobody signed for checking the entries.'),
    ),
    yes(
      asked,
      'scoring.leaderSigned',
      messages.notSigned(
        '考评组长未签字，登分不生效',
        'Without the group leader’s signature the entry takes no effect.',
      ),
    ),
    correctionsSigned(asked),
  );

/** cq2022e.17 */
const reviewedAfterwards = (asked: Asked): Answer =>
  all<FactNameOf<Table>>(
    yes(asked, 'review.held', messages.notDone('工作后未评议', 'The work was not reviewed.')),
    known(asked, 'review.held') === false
      ? notApplicable()
      : hasAll(known(asked, 'review.covers'), 'review.covers', reviewed),
    known(asked, 'review.held') === false
      ? notApplicable()
      : yes(
          asked,
          'review.filed',
          messages.notDone('评议未计入诚信档案', 'The review is not in the integrity file.'),
        ),
  );

/** cq2022e.a3.note2: after the exam, and no term for it. */
function returnedAfterwards(asked: Asked): Answer {
  const end = known(asked, 'examEndedOn');
  if (end === undefined) return unknown(['examEndedOn']);
  return judge(asked, 'recordReturnedOn', (day) => day >= end, messages.returnedBeforeEnd);
}

function* contradictions({
  steps,
  scoring,
  plannedEnd,
  actualEnd,
}: ChongqingAssessmentFacts): Generator<Issue> {
  yield* repeatedSteps(steps);
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

export const chongqingAssessment: RegimeOf<Table> = {
  notice: 'cq2022',
  table: chongqingAssessmentTable,
  readings: [],
  contradictions,
  criteria: [
    { clause: 'cq2022e.13.4', facts: ['plannedEnd', 'actualEnd', 'delays'], test: endMoved },
    {
      clause: 'cq2022e.14.2',
      facts: [
        'beforeExam.checked',
        'beforeExam.failed',
        'beforeExam.started',
        'beforeExam.corrected',
        'beforeExam.bodyNotified',
        'beforeExam.supervisorInformed',
      ],
      test: startAllowed,
    },
    { clause: 'cq2022e.14.3', facts: ['steps', 'finished'], test: sequence },
    {
      clause: 'cq2022e.14.6',
      facts: [
        'scoring.pen',
        'scoring.examinerSigned',
        'scoring.entryCheckerSigned',
        'scoring.leaderSigned',
        'scoring.corrections',
        'scoring.correctionsSigned',
      ],
      test: marksValid,
    },
    {
      clause: 'cq2022e.17',
      facts: ['review.held', 'review.covers', 'review.filed'],
      test: reviewedAfterwards,
    },
    { clause: 'cq2022e.a3.note2', facts: ['examEndedOn', 'recordReturnedOn'], test: returnedAfterwards },
  ],
};
