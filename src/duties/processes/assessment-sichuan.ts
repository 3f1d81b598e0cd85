import {
  type Answer as AnswerOf,
  type AskedOf,
  all,
  among,
  awaiting,
  chosen,
  type FactNameOf,
  judge,
  known,
  met,
  type RegimeOf,
  unmet,
  when,
  yes,
} from '../../criteria';
import { sameName } from '../same-name';
import { examParts } from '../shared-words';
import { contradictions, controls, published, sichuanAssessmentTable } from './assessment-sichuan-facts';
import { hasAll } from './completeness';
import * as messages from './messages';
import * as names from './names';
import { sameDayUse, spotCheck, whichBank } from './reading-choices';

// scqm 二(三)(四)(五), 三(三): quality control before, during and after an assessment.

type ExamPart = (typeof examParts)[number];

/** What each part is held in. */
const roomFor = {
  theory: 'theory-room',
  practical: 'work-stations',
  review: 'defence-room',
} as const satisfies Readonly<Record<ExamPart, keyof typeof names.rooms>>;

type Table = typeof sichuanAssessmentTable;
type Asked = AskedOf<Table>;
type Answer = AnswerOf<FactNameOf<Table>>;

/** scqm.2.3.bank */
function paperSource(asked: Asked): Answer {
  const isBound = among(asked, 'kind', ['access-appraisal', 'special-ability'], messages.notOfThisKind);
  const fromBanks = judge(
    asked,
    'banks',
    (banks) => !banks.includes('own') && banks.length > 0,
    messages.bankNotAllowed,
  );
  const fromBoth = judge(
    asked,
    'banks',
    (banks) => banks.includes('national') && banks.includes('provincial'),
    messages.bothBanksNeeded,
  );
  return when(
    isBound,
    chosen(whichBank, asked) === 'both' ? all(fromBanks, fromBoth) : fromBanks,
    messages.notOfThisKind,
  );
}

const isHeld = (asked: Asked, ...wanted: readonly ExamPart[]): Answer =>
  judge(asked, 'parts', (parts) => wanted.some((part) => parts.includes(part)), messages.partNotHeld);

const isRecognition = (asked: Asked): Answer =>
  among(asked, 'kind', ['level-recognition'], messages.notOfThisKind);

/** scqm.2.4.before: a part that is not examined needs no room. */
const before = (asked: Asked): Answer =>
  all<FactNameOf<Table>>(
    hasAll(known(asked, 'before.published'), 'before.published', published, names.published),
    ...examParts.map((part) =>
      when<FactNameOf<Table>>(
        isHeld(asked, part),
        hasAll(known(asked, 'before.roomsReady'), 'before.roomsReady', [roomFor[part]], names.rooms),
      ),
    ),
    yes(
      asked,
      'before.staffMeetingHeld',
      messages.notDone('未召开考务工作会。', 'The staff meeting was not held.'),
    ),
  );

/** Every examiner signs, not only some. */
function everyExaminerSigned(asked: Asked): Answer {
  const [examiners, signed] = [known(asked, 'during.examiners'), known(asked, 'during.examinersSigned')];
  if (examiners === undefined || signed === undefined) {
    return awaiting(asked, 'during.examiners', 'during.examinersSigned');
  }
  return signed === examiners && examiners > 0
    ? met()
    : unmet(
        messages.notSigned('考评人员未全部在成绩单上签字。', 'Not every examiner signed the score sheet.'),
      );
}

/** scqm.2.4.during: the score sheet is that of the practical part (操作技能考试成绩单). */
const during = (asked: Asked): Answer =>
  all(
    when(
      isHeld(asked, 'practical', 'review'),
      yes(
        asked,
        'during.briefingHeld',
        messages.notDone('考评组长未组织解读评分细则。', 'The marking rules were not explained.'),
      ),
    ),
    yes(
      asked,
      'during.roomRecordSigned',
      messages.notSigned('监考人员未在考场记录表上签字。', 'The invigilators did not sign the room record.'),
    ),
    when(
      isHeld(asked, 'practical'),
      all(
        yes(
          asked,
          'during.leaderSigned',
          messages.notSigned('考评组长未在成绩单上签字。', 'The group leader did not sign the score sheet.'),
        ),
        everyExaminerSigned(asked),
      ),
    ),
  );

/** scqm.2.4.after: two roles are named; that one person fills both is shown, not forbidden. */
function after(asked: Asked): Answer {
  const signed = all(
    yes(
      asked,
      'after.resultRollSigned',
      messages.notSigned(
        '评价机构负责人未在考生成绩名册上签字。',
        'The head of the body did not sign the roll of results.',
      ),
    ),
    yes(
      asked,
      'after.handlerSigned',
      messages.notSigned('经办人未在证书办理表上签名。', 'The handler did not sign the certificate form.'),
    ),
    yes(
      asked,
      'after.approverSigned',
      messages.notSigned('批准人未在证书办理表上签名。', 'The approver did not sign the certificate form.'),
    ),
  );
  const isOne = known(asked, 'after.handlerIsApprover') === true;
  return signed.verdict === 'met' && isOne ? met(messages.samePersonTwice) : signed;
}

/** scqm.2.5.who */
function issuedByAssessor(asked: Asked): Answer {
  const [assessor, issuer] = [known(asked, 'certificate.assessedBy'), known(asked, 'certificate.issuedBy')];
  const isSame: Answer =
    assessor === undefined || issuer === undefined
      ? awaiting(asked, 'certificate.assessedBy', 'certificate.issuedBy')
      : sameName(assessor, issuer)
        ? met()
        : unmet(messages.anotherIssuer);
  return when(isRecognition(asked), isSame, messages.notOfThisKind);
}

/** Filed by the day of the first use. */
function filedInTime(asked: Asked): Answer {
  const [filed, used] = [known(asked, 'certificate.samplesFiledOn'), known(asked, 'certificate.firstUsedOn')];
  if (known(asked, 'certificate.samplesFiled') === false) return unmet(messages.sampleNotFiled);
  if (filed === undefined || used === undefined) {
    return awaiting(asked, 'certificate.samplesFiledOn', 'certificate.firstUsedOn');
  }
  if (filed === used) {
    return chosen(sameDayUse, asked) === 'allowed' ? met() : unmet(messages.filedTooLate(filed, used));
  }
  return filed < used ? met() : unmet(messages.filedTooLate(filed, used));
}

/** scqm.2.5.sample, of the certificates that the body issues: what is not in use yet may still be filed. */
const filedBeforeUse = (asked: Asked): Answer =>
  when(
    isRecognition(asked),
    when(
      known(asked, 'certificate.firstUsedOn') === undefined
        ? yes(asked, 'certificate.used', messages.notYet)
        : met(),
      filedInTime(asked),
      messages.notYet,
    ),
    messages.notOfThisKind,
  );

/** scqm.3.3 */
const threeControls = (asked: Asked): Answer =>
  hasAll(
    known(asked, 'controls'),
    'controls',
    chosen(spotCheck, asked) === 'each' ? controls : (['prior-filing', 'result-review'] as const),
    names.controls,
  );

export const sichuanAssessment: RegimeOf<Table> = {
  notice: 'scqm',
  table: sichuanAssessmentTable,
  readings: [whichBank, sameDayUse, spotCheck],
  contradictions,
  criteria: [
    { clause: 'scqm.2.3.bank', facts: ['kind', 'banks'], test: paperSource },
    {
      clause: 'scqm.2.4.before',
      facts: ['parts', 'before.published', 'before.roomsReady', 'before.staffMeetingHeld'],
      test: before,
    },
    {
      clause: 'scqm.2.4.during',
      facts: [
        'parts',
        'during.briefingHeld',
        'during.roomRecordSigned',
        'during.leaderSigned',
        'during.examiners',
        'during.examinersSigned',
      ],
      test: during,
    },
    {
      clause: 'scqm.2.4.after',
      facts: [
        'after.resultRollSigned',
        'after.handlerSigned',
        'after.approverSigned',
        'after.handlerIsApprover',
      ],
      test: after,
    },
    {
      clause: 'scqm.2.5.who',
      facts: ['kind', 'certificate.assessedBy', 'certificate.issuedBy'],
      test: issuedByAssessor,
    },
    {
      clause: 'scqm.2.5.sample',
      facts: [
        'kind',
        'certificate.samplesFiled',
        'certificate.samplesFiledOn',
        'certificate.used',
        'certificate.firstUsedOn',
      ],
      test: filedBeforeUse,
    },
    { clause: 'scqm.3.3', facts: ['controls'], test: threeControls },
  ],
};
