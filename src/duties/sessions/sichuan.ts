import { chosen, judge, known, notApplicable, type RegimeOf, unknown, when } from '../../criteria';
import {
  type Asked,
  contradictions,
  type SessionAnswer,
  type SessionCriterion,
  type SessionTable,
  sessionFactTable,
} from './facts';
import * as messages from './messages';
import { national } from './national';
import { scoring } from './posts';
import { nationalRules, withoutSignature } from './reading-choices';
import { eachRecorded, isOver } from './records';

// 四川: the signature of a supervisor (质量管理, 二(六)), an evaluation record of each examiner (2021, 四(二)); for the
// rest Sichuan refers to the national regulation.

/** scqm.2.6: the quality of the process on site takes effect with a signature. */
const isSigned = (asked: Asked): SessionAnswer =>
  when(
    isOver(asked),
    judge(
      asked,
      'records.processSigned',
      (signed) => signed,
      messages.notSigned[chosen(withoutSignature, asked)],
    ),
    messages.notYetHeld,
  );

/** sc2021.4.2: of each batch one evaluation record per examiner. */
function isEachEvaluated(asked: Asked): SessionAnswer {
  const evaluated = known(asked, 'records.evaluatedExaminers');
  const records =
    evaluated === undefined
      ? unknown(['records.evaluatedExaminers'])
      : eachRecorded(asked, [...scoring, 'panel-member'], evaluated, messages.notEvaluated);
  return when(isOver(asked), records, messages.notYetHeld);
}

const alsoInSichuan = (criterion: SessionCriterion): SessionCriterion => ({
  ...criterion,
  test: (asked) =>
    chosen(nationalRules, asked) === 'binding' ? criterion.test(asked) : notApplicable(messages.onlyGuidance),
});

const regime = (): RegimeOf<SessionTable> => ({
  notice: 'scqm',
  table: sessionFactTable,
  readings: [withoutSignature, nationalRules, ...national.readings],
  criteria: [
    { clause: 'scqm.2.6', facts: ['day', 'records.processSigned'], test: isSigned },
    { clause: 'sc2021.4.2', facts: ['day', 'posts', 'records.evaluatedExaminers'], test: isEachEvaluated },
    ...national.criteria.map(alsoInSichuan),
  ],
  contradictions,
});

/** Sichuan's rules on a session, with the national ones it refers to. */
export const sichuan: RegimeOf<SessionTable> = /* @__PURE__ */ regime();
