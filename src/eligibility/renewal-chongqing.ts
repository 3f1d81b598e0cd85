import { choose, chosen, known, needsDiscretion, notApplicable, unmet } from '../criteria';
import { addNaturalDays } from '../dates';
import { contradictions } from './check-facts';
import { renewalFactTable } from './facts';
import * as messages from './messages';
import { isExaminer, isInternalSupervisor, isSupervisor } from './person';
import { examinerBeforeExpiry, internalCardRenewal, supervisorBeforeExpiry } from './reading-choices';
import type { Answer, Asked, Criterion, Regime, RenewalConsequence } from './renewal-regime';

// 渝职鉴发〔2022〕34号: Chongqing renews no card. After three years one trains and is certified again.

/** No renewal for this card; as long as the type of card is open, for none. */
const noRenewalFor = (card: Answer): Answer =>
  card.verdict === 'unmet' ? notApplicable(messages.anotherCardType) : unmet(messages.noRenewal);

/** cq2022s.10: internal cards follow external ones. */
function noRenewalForSupervisor(asked: Asked): Answer {
  const none = noRenewalFor(isSupervisor(asked));
  if (none.verdict !== 'unmet' || chosen(internalCardRenewal, asked) === 'as-external') return none;
  return choose(isInternalSupervisor(asked), needsDiscretion(messages.internalCardLeftToBody), none);
}

const criteria: readonly Criterion[] = [
  {
    clause: 'cq2022e.12',
    facts: ['cardType'],
    test: (asked) => noRenewalFor(isExaminer(asked)),
    leadsTo: 'certify-again',
  },
  {
    clause: 'cq2022s.10',
    facts: ['cardType', 'supervisorKind'],
    test: noRenewalForSupervisor,
    leadsTo: 'certify-again',
  },
];

const consequences: Regime['consequences'] = (asked: Asked, { unmet: failed }): RenewalConsequence[] => {
  const expiry = known(asked, 'expiryDate');
  return failed.map(({ clause }) => {
    const doubt = clause === 'cq2022e.12' ? examinerBeforeExpiry : supervisorBeforeExpiry;
    const isEarlierToo = chosen(doubt, asked) === 'earlier-too';
    return {
      code: 'certify-again',
      when: 'now',
      clause,
      term: messages.terms['certify-again'],
      action: isEarlierToo ? messages.certifyEarlierAction : messages.certifyAction,
      ...(expiry !== undefined && !isEarlierToo && { from: addNaturalDays(expiry, 1) }),
    };
  });
};

export const chongqing: Regime = {
  notice: 'cq2022',
  table: renewalFactTable,
  readings: [supervisorBeforeExpiry, internalCardRenewal, examinerBeforeExpiry],
  criteria,
  consequences,
  contradictions,
};
