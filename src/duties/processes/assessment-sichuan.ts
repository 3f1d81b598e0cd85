import type { Issue } from '../../answers';
import {
  type Answer as AnswerOf,
  type AskedOf,
  all,
  among,
  chosen,
  contradiction,
  type FactNameOf,
  type FactsOf,
  type FactTable,
  judge,
  known,
  met,
  type RegimeOf,
  unknown,
  unmet,
  when,
  yes,
} from '../../criteria';
import { hasAll } from './completeness';
import * as messages from './messages';
import { sameDayUse, spotCheck, whichBank } from './reading-choices';

// scqm 二(三)(四)(五), 三(三): quality control before, during and after an assessment.

const published = ['occupation', 'level', 'time', 'place', 'conditions', 'fees'] as const;
const rooms = ['theory-room', 'work-stations', 'defence-room'] as const;
const controls = ['prior-filing', 'spot-check', 'result-review'] as const;

export const sichuanAssessmentTable = {
  /** 准入类职业技能鉴定, 职业技能等级认定 or 专项职业能力考核. */
  kind: ['access-appraisal', 'level-recognition', 'special-ability'],
  /** Where the papers came from. */
  banks: { listOf: ['national', 'provincial', 'own'] },
  before: {
    /** What the published plan tells. */
    published: { listOf: published },
    roomsReady: { listOf: rooms },
    staffMeetingHeld: 'yes-no',
  },
  during: {
    /** The group leader explained the marking rules. */
    briefingHeld: 'yes-no',
    /** 考场记录表, signed by the invigilators. */
    roomRecordSigned: 'yes-no',
    /** 操作技能考试成绩单, signed by the group leader, and by how many of the examiners. */
    leaderSigned: 'yes-no',
    examiners: 'count',
    examinersSigned: 'count',
  },
  after: {
    /** 考生成绩名册, signed by the head of the body. */
    resultRollSigned: 'yes-no',
    /** 证书办理表 */
    handlerSigned: 'yes-no',
    approverSigned: 'yes-no',
    handlerIsApprover: 'yes-no',
  },
  certificate: {
    /** Opaque names of the bodies; they never appear in an answer. */
    assessedBy: 'text',
    issuedBy: 'text',
    samplesFiled: 'yes-no',
    samplesFiledOn: 'date',
    firstUsedOn: 'date',
  },
  /** The controls that took place. */
  controls: { listOf: controls },
} as const satisfies FactTable;

type Table = typeof sichuanAssessmentTable;
type Asked = AskedOf<Table>;
type Answer = AnswerOf<FactNameOf<Table>>;
export type SichuanAssessmentFacts = FactsOf<Table>;

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

/** scqm.2.4.before */
const before = (asked: Asked): Answer =>
  all(
    hasAll(known(asked, 'before.published'), 'before.published', published),
    hasAll(known(asked, 'before.roomsReady'), 'before.roomsReady', rooms),
    yes(
      asked,
      'before.staffMeetingHeld',
      messages.notDone('未召开考务工作会', 'The staff meeting was not held.'),
    ),
  );

/** Every examiner signs, not only some. */
function everyExaminerSigned(asked: Asked): Answer {
  const [examiners, signed] = [known(asked, 'during.examiners'), known(asked, 'during.examinersSigned')];
  if (examiners === undefined || signed === undefined) {
    return unknown([
      ...(examiners === undefined ? (['during.examiners'] as const) : []),
      ...(signed === undefined ? (['during.examinersSigned'] as const) : []),
    ]);
  }
  return signed === examiners && examiners > 0
    ? met()
    : unmet(messages.notSigned('考评人员未全部在成绩单上签字', 'Not every examiner signed the score sheet.'));
}

/** scqm.2.4.during */
const during = (asked: Asked): Answer =>
  all(
    yes(
      asked,
      'during.briefingHeld',
      messages.notDone('未解读评分细则', 'The marking rules were not explained.'),
    ),
    yes(
      asked,
      'during.roomRecordSigned',
      messages.notSigned('监考人员未签字', 'The invigilators did not sign.'),
    ),
    yes(asked, 'during.leaderSigned', messages.notSigned('考评组长未签字', 'The group leader did not sign.')),
    everyExaminerSigned(asked),
  );

/** scqm.2.4.after: two roles are named; that one person fills both is shown, not forbidden. */
function after(asked: Asked): Answer {
  const signed = all(
    yes(
      asked,
      'after.resultRollSigned',
      messages.notSigned('评价机构负责人未签字', 'The head of the body did not sign.'),
    ),
    yes(asked, 'after.handlerSigned', messages.notSigned('经办人未签名', 'The handler did not sign.')),
    yes(asked, 'after.approverSigned', messages.notSigned('批准人未签名', 'The approver did not sign.')),
  );
  const isOne = known(asked, 'after.handlerIsApprover') === true;
  return signed.verdict === 'met' && isOne ? met(messages.samePersonTwice) : signed;
}

/** scqm.2.5.who */
function issuedByAssessor(asked: Asked): Answer {
  const isRecognition = among(asked, 'kind', ['level-recognition'], messages.notOfThisKind);
  const assessor = known(asked, 'certificate.assessedBy');
  const isSame: Answer =
    assessor === undefined
      ? unknown(['certificate.assessedBy'])
      : judge(asked, 'certificate.issuedBy', (issuer) => issuer === assessor, messages.anotherIssuer);
  return when(isRecognition, isSame, messages.notOfThisKind);
}

/** scqm.2.5.sample: never filed is as bad as filed too late. */
function filedBeforeUse(asked: Asked): Answer {
  const [filed, used] = [known(asked, 'certificate.samplesFiledOn'), known(asked, 'certificate.firstUsedOn')];
  if (known(asked, 'certificate.samplesFiled') === false) return unmet(messages.sampleNotFiled);
  if (filed === undefined || used === undefined) {
    return unknown([
      ...(filed === undefined ? (['certificate.samplesFiledOn'] as const) : []),
      ...(used === undefined ? (['certificate.firstUsedOn'] as const) : []),
    ]);
  }
  if (filed === used) {
    return chosen(sameDayUse, asked) === 'allowed' ? met() : unmet(messages.filedTooLate(filed, used));
  }
  return filed < used ? met() : unmet(messages.filedTooLate(filed, used));
}

/** scqm.3.3 */
const threeControls = (asked: Asked): Answer =>
  hasAll(
    known(asked, 'controls'),
    'controls',
    chosen(spotCheck, asked) === 'each' ? controls : ['prior-filing', 'result-review'],
  );

function* contradictions({ during: signatures, certificate }: SichuanAssessmentFacts): Generator<Issue> {
  const { examiners, examinersSigned } = signatures ?? {};
  if ((examinersSigned ?? 0) > (examiners ?? Number.POSITIVE_INFINITY)) {
    yield contradiction(['during', 'examinersSigned'], messages.moreSignedThanExaminers);
  }
  if (certificate?.samplesFiled === false && certificate.samplesFiledOn) {
    yield contradiction(['certificate', 'samplesFiledOn'], messages.filedYetNotFiled);
  }
}

export const sichuanAssessment: RegimeOf<Table> = {
  notice: 'scqm',
  table: sichuanAssessmentTable,
  readings: [whichBank, sameDayUse, spotCheck],
  contradictions,
  criteria: [
    { clause: 'scqm.2.3.bank', facts: ['kind', 'banks'], test: paperSource },
    {
      clause: 'scqm.2.4.before',
      facts: ['before.published', 'before.roomsReady', 'before.staffMeetingHeld'],
      test: before,
    },
    {
      clause: 'scqm.2.4.during',
      facts: [
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
      facts: ['certificate.samplesFiled', 'certificate.samplesFiledOn', 'certificate.firstUsedOn'],
      test: filedBeforeUse,
    },
    { clause: 'scqm.3.3', facts: ['controls'], test: threeControls },
  ],
};
