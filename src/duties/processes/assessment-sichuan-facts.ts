import type { Issue } from '../../answers';
import { contradiction, type FactsOf, type FactTable } from '../../criteria';
import { examParts } from '../shared-words';
import * as messages from './messages';

// What is known of an assessment in Sichuan.

export const published = ['occupation', 'level', 'time', 'place', 'conditions', 'fees'] as const;
export const controls = ['prior-filing', 'spot-check', 'result-review'] as const;
export const sichuanAssessmentTable = {
  /** 准入类职业技能鉴定, 职业技能等级认定 or 专项职业能力考核. */
  kind: ['access-appraisal', 'level-recognition', 'special-ability'],
  /** What is examined. */
  parts: { listOf: examParts },
  /** Where the papers came from. */
  banks: { listOf: ['national', 'provincial', 'own'] },
  before: {
    /** What the published plan tells. */
    published: { listOf: published },
    roomsReady: { listOf: ['theory-room', 'work-stations', 'defence-room'] },
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
    /** Certificates or seals have been used. */
    used: 'yes-no',
    firstUsedOn: 'date',
  },
  /** The controls that took place. */
  controls: { listOf: controls },
} as const satisfies FactTable;

export type SichuanAssessmentFacts = FactsOf<typeof sichuanAssessmentTable>;

/** Facts that are written well and cannot be true together. */
export function* contradictions({
  during: signatures,
  certificate,
}: SichuanAssessmentFacts): Generator<Issue> {
  const { examiners, examinersSigned } = signatures ?? {};
  if ((examinersSigned ?? 0) > (examiners ?? Number.POSITIVE_INFINITY)) {
    yield contradiction(['during', 'examinersSigned'], messages.moreSignedThanExaminers);
  }
  if (certificate?.samplesFiled === false && certificate.samplesFiledOn) {
    yield contradiction(['certificate', 'samplesFiledOn'], messages.filedYetNotFiled);
  }
  if (certificate?.used === false && certificate.firstUsedOn) {
    yield contradiction(['certificate', 'firstUsedOn'], messages.usedYetNotUsed);
  }
}
