import {
  type Answer,
  among,
  type Consequence,
  type CriterionOf,
  known,
  met,
  notApplicable,
  type RegimeOf,
  unknown,
  unmet,
  when,
  yes,
} from '../../criteria';
import { addNaturalDays } from '../../dates';
import { type Asked, contradictions, type EngagementFactName, engagementFactTable } from './facts';
import * as messages from './messages';
import { doubtsAbout, lastsOneTerm, nationalTerms, withinTermLimit } from './terms';

// cn2020 第八条: an assigning body may engage a supervisor by contract, for three years at a time and three times at most.

type Table = typeof engagementFactTable;
export type NationalConsequence = 'engagement-ended' | 'not-re-engaged';

const isSupervisor = (asked: Asked) =>
  among(asked, 'engagedAs', ['external-supervisor', 'internal-supervisor'], messages.forSupervisors);

const forContracts = (asked: Asked, test: Answer<EngagementFactName>): Answer<EngagementFactName> =>
  when<EngagementFactName>(
    isSupervisor(asked),
    when<EngagementFactName>(
      yes(asked, 'contract.signed', messages.noContractNeeded),
      test,
      messages.noContractNeeded,
    ),
    messages.forSupervisors,
  );

/** The engagement ends by itself with its term. */
function stillRuns(asked: Asked): Answer<EngagementFactName> {
  const [from, to] = [known(asked, 'contract.from'), known(asked, 'contract.to')];
  if (from !== undefined && asked.on < from) return notApplicable(messages.notYetBegun(from));
  if (to === undefined) return unknown(['contract.to']);
  return asked.on <= to ? met() : unmet(messages.engagementEnded(to));
}

const criteria: readonly CriterionOf<Table, NationalConsequence>[] = [
  {
    clause: 'cn2020.8.term',
    facts: ['engagedAs', 'contract.signed', 'contract.from', 'contract.to'],
    test: (asked) => forContracts(asked, lastsOneTerm(nationalTerms, asked)),
  },
  {
    clause: 'cn2020.8.term',
    facts: ['engagedAs', 'contract.signed', 'contract.from', 'contract.to'],
    test: (asked) => forContracts(asked, stillRuns(asked)),
    leadsTo: 'engagement-ended',
  },
  {
    clause: 'cn2020.8.term',
    facts: ['engagedAs', 'contract.signed', 'contract.body', 'contract.from', 'contract.to', 'earlierTerms'],
    test: (asked) => forContracts(asked, withinTermLimit(nationalTerms, asked)),
    leadsTo: 'not-re-engaged',
  },
];

const consequences: RegimeOf<Table, NationalConsequence>['consequences'] = (asked, { unmet: failed }) =>
  failed.flatMap(({ clause, leadsTo }): Consequence<NationalConsequence>[] => {
    if (leadsTo === undefined) return [];
    const base = { code: leadsTo, when: 'now', clause, term: messages.terms[leadsTo] } as const;
    if (leadsTo === 'not-re-engaged') return [{ ...base, action: messages.engageAnother }];
    const to = known(asked, 'contract.to');
    return [{ ...base, action: messages.signAnew, ...(to && { from: addNaturalDays(to, 1) }) }];
  });

export const national: RegimeOf<Table, NationalConsequence> = {
  notice: 'cn2020',
  table: engagementFactTable,
  readings: doubtsAbout(nationalTerms),
  criteria,
  consequences,
  contradictions,
};
