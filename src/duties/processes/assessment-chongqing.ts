import {
  type Answer as AnswerOf,
  type AskedOf,
  all,
  among,
  awaiting,
  type FactNameOf,
  judge,
  known,
  met,
  notApplicable,
  type RegimeOf,
  unknown,
  unmet,
  when,
  yes,
} from '../../criteria';
import {
  checked,
  chongqingAssessmentTable,
  contradictions,
  examSteps,
  order,
  reviewed,
} from './assessment-chongqing-facts';
import { hasAll, isReviewed } from './completeness';
import { examEndAfter } from './exam-end';
import * as messages from './messages';
import * as names from './names';
import { inOrder } from './steps';

// cq2022e 第十三、十四、十七条, 附件3: the examiner's work at an assessment, from the first look to the record form.

type Table = typeof chongqingAssessmentTable;
type Asked = AskedOf<Table>;
type Name = FactNameOf<Table>;
type Answer = AnswerOf<Name>;

/** 实际操作技能考核 */
const ofPractical = (asked: Asked, test: Answer): Answer =>
  when(
    judge(asked, 'parts', (parts) => parts.includes('practical'), messages.partNotHeld),
    test,
    messages.partNotHeld,
  );

/** cq2022e.13.4: only what was written down, and only what equipment or site caused. */
function endMoved(asked: Asked): Answer {
  const [planned, actual] = [known(asked, 'plannedEnd'), known(asked, 'actualEnd')];
  const delays = known(asked, 'delays');
  if (planned === undefined || actual === undefined || delays === undefined) {
    return awaiting(asked, 'plannedEnd', 'actualEnd', 'delays');
  }
  const { end } = examEndAfter(planned, delays);
  return end === actual ? met() : unmet(messages.wrongEnd(end));
}

/** cq2022e.14.2: everything is checked before the start; what failed is reported twice and put right before it. */
function startAllowed(asked: Asked): Answer {
  const started = yes(asked, 'beforeExam.started', messages.notYet);
  const everything = hasAll(
    known(asked, 'beforeExam.checked'),
    'beforeExam.checked',
    checked,
    names.examChecks,
  );
  const failed = judge(asked, 'beforeExam.failed', ({ length }) => length > 0, messages.nothingFailed);
  return all<Name>(
    when<Name>(started, everything, messages.notYet),
    when<Name>(
      failed,
      all<Name>(
        when<Name>(started, yes(asked, 'beforeExam.corrected', messages.startedUncorrected), messages.notYet),
        yes(
          asked,
          'beforeExam.bodyNotified',
          messages.notDone('未通知评价机构整改。', 'The body was not told to correct it.'),
        ),
        yes(
          asked,
          'beforeExam.supervisorInformed',
          messages.notDone('未报告质量督导员。', 'The quality supervisor was not told.'),
        ),
      ),
    ),
  );
}

/** cq2022e.14.3 */
function sequence(asked: Asked): Answer {
  const course = { steps: known(asked, 'steps'), finished: known(asked, 'finished') };
  return all(...examSteps.map((step) => inOrder(order, step, course, names.examSteps)));
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
  all<Name>(
    known(asked, 'scoring.pen') === 'none'
      ? notApplicable(messages.noPen)
      : among(asked, 'scoring.pen', ['red'], messages.wrongPen),
    yes(
      asked,
      'scoring.examinerSigned',
      messages.notSigned(
        '考评人员未签字，成绩不生效。',
        'Without the examiner’s signature the marks take no effect.',
      ),
    ),
    yes(
      asked,
      'scoring.entryCheckerSigned',
      messages.notSigned('登分校对人未签字。', 'Nobody signed for checking the entries.'),
    ),
    yes(
      asked,
      'scoring.leaderSigned',
      messages.notSigned(
        '考评组长未签字，成绩登记和统计无效。',
        'Without the group leader’s signature the entry takes no effect.',
      ),
    ),
    yes(asked, 'scoring.signaturesClear', messages.unclearSignature),
    correctionsSigned(asked),
  );

/** cq2022e.17 */
const reviewedAfterwards = (asked: Asked): Answer =>
  all<Name>(
    isReviewed(
      {
        finished: known(asked, 'finished'),
        held: known(asked, 'review.held'),
        covers: known(asked, 'review.covers'),
      },
      reviewed,
      names.examinerReview,
    ),
    when<Name>(
      yes(asked, 'review.held', messages.notYet),
      yes(
        asked,
        'review.filed',
        messages.notDone('评议未计入诚信档案。', 'The review is not in the integrity file.'),
      ),
    ),
  );

/** cq2022e.a3.note2: after the exam, and no term for it. */
function returnedAfterwards(asked: Asked): Answer {
  const [end, returned] = [known(asked, 'examEndedOn'), known(asked, 'recordReturnedOn')];
  if (end === undefined || returned === undefined) return awaiting(asked, 'examEndedOn', 'recordReturnedOn');
  return returned >= end ? met() : unmet(messages.returnedBeforeEnd);
}

export const chongqingAssessment: RegimeOf<Table> = {
  notice: 'cq2022',
  table: chongqingAssessmentTable,
  readings: [],
  contradictions,
  criteria: [
    {
      clause: 'cq2022e.13.4',
      facts: ['parts', 'plannedEnd', 'actualEnd', 'delays'],
      test: (asked) => ofPractical(asked, endMoved(asked)),
    },
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
    {
      clause: 'cq2022e.14.3',
      facts: ['parts', 'steps', 'finished'],
      test: (asked) => ofPractical(asked, sequence(asked)),
    },
    {
      clause: 'cq2022e.14.6',
      facts: [
        'scoring.pen',
        'scoring.examinerSigned',
        'scoring.entryCheckerSigned',
        'scoring.leaderSigned',
        'scoring.signaturesClear',
        'scoring.corrections',
        'scoring.correctionsSigned',
      ],
      test: marksValid,
    },
    {
      clause: 'cq2022e.17',
      facts: ['finished', 'review.held', 'review.covers', 'review.filed'],
      test: reviewedAfterwards,
    },
    {
      clause: 'cq2022e.a3.note2',
      facts: ['parts', 'examEndedOn', 'recordReturnedOn'],
      test: (asked) => ofPractical(asked, returnedAfterwards(asked)),
    },
  ],
};
