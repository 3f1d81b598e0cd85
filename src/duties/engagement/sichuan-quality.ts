import { all, among, type CriterionOf, chosen, no, type RegimeOf, when, yes } from '../../criteria';
import { type Asked, contradictions, type EngagementFactName, engagementFactTable } from './facts';
import * as messages from './messages';
import { effectOfNoRenewal } from './reading-choices';

// scqm 二(二): whom an assessment body does not engage again.

type Table = typeof engagementFactTable;
export type SichuanConsequence = 'not-re-engaged' | 'qualification-cancelled';

const isExaminer = (asked: Asked) => among(asked, 'engagedAs', ['examiner'], messages.forExaminers);

function mayBeReEngaged(asked: Asked) {
  const nothingAgainst = all<EngagementFactName>(
    among(asked, 'annualAssessment', ['qualified'], messages.assessedUnqualified),
    no(asked, 'examProblem', messages.hadExamProblem),
  );
  const concerns =
    nothingAgainst.verdict !== 'met' && chosen(effectOfNoRenewal, asked) === 'qualification-cancelled'
      ? nothingAgainst
      : when<EngagementFactName>(
          yes(asked, 'reEngagement', messages.firstEngagement),
          nothingAgainst,
          messages.firstEngagement,
        );
  return when<EngagementFactName>(isExaminer(asked), concerns, messages.forExaminers);
}

const criteria: readonly CriterionOf<Table, SichuanConsequence>[] = [
  {
    clause: 'scqm.2.2.norenew',
    facts: ['engagedAs', 'reEngagement', 'annualAssessment', 'examProblem'],
    test: mayBeReEngaged,
    leadsTo: 'not-re-engaged',
  },
];

const consequences: RegimeOf<Table, SichuanConsequence>['consequences'] = (asked, { unmet: failed }) =>
  failed.map(({ clause }) => {
    const isCancelled = chosen(effectOfNoRenewal, asked) === 'qualification-cancelled';
    const code = isCancelled ? 'qualification-cancelled' : 'not-re-engaged';
    const action = isCancelled ? messages.reportCancellation : messages.engageAnother;
    return { code, when: 'now', clause, term: messages.terms[code], action };
  });

export const sichuanQuality: RegimeOf<Table, SichuanConsequence> = {
  notice: 'scqm',
  table: engagementFactTable,
  readings: [effectOfNoRenewal],
  criteria,
  consequences,
  contradictions,
};
