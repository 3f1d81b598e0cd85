import { type Answer, type Consequence, known, met, notApplicable, unknown, unmet } from '../../criteria';
import { addNaturalDays } from '../../dates';
import type { Asked, CollectionFactName } from './facts';
import { type CollectionRule, type Judged, judgeIssuances } from './issuances';
import * as messages from './messages';

export type CollectionConsequence = 'collect' | 'card-void' | 'barred-for-good';

/** Every card the rule governs was collected in time; one that can still be collected leaves it open. */
export function collectedInTime(rule: CollectionRule, asked: Asked): Answer<CollectionFactName> {
  const issuances = known(asked, 'issuances');
  if (issuances === undefined) return unknown(['issuances']);
  const judged = judgeIssuances(rule, issuances, asked);
  if (judged.length === 0) return notApplicable(messages.anotherRule);
  const lapsed = judged.filter(({ fate }) => fate === 'lapsed');
  if (lapsed.length > 0) return unmet(messages.notInTime(lapsed.length, lapsed.at(-1)?.due));
  if (judged.some(({ fate }) => fate === 'unknown')) return unknown(['issuances']);
  const open = judged.find(({ fate }) => fate === 'open');
  if (open !== undefined) return unknown(['issuances'], messages.stillTime(open.due));
  return met(judged.some(({ fate }) => fate === 'excused') ? messages.excused : undefined);
}

/** The day after the last one. */
export const afterDue = ({ due }: Judged) => (due === undefined ? {} : { from: addNaturalDays(due, 1) });

/** What follows from each card that was not collected in time, or can still be. */
export function fatesOfCards(
  rule: CollectionRule,
  asked: Asked,
  failed: readonly { readonly leadsTo?: CollectionConsequence }[],
): Consequence<CollectionConsequence>[] {
  const isSettled = failed.some(({ leadsTo }) => leadsTo === 'card-void');
  const { clause } = rule;
  const { terms } = messages;
  return judgeIssuances(rule, known(asked, 'issuances') ?? [], asked).flatMap(
    (judged): Consequence<CollectionConsequence>[] => {
      const lost = {
        code: 'card-void',
        clause,
        term: terms['card-void'],
        action: messages.trainAgain,
        ...afterDue(judged),
      } as const;
      if (judged.fate === 'lapsed') return isSettled ? [{ ...lost, when: 'now' }] : [];
      if (judged.fate !== 'open') return [];
      const by = judged.due === undefined ? {} : { by: judged.due };
      return [
        { code: 'collect', when: 'now', clause, term: terms.collect, action: messages.collectInTime, ...by },
        { ...lost, when: 'otherwise' },
      ];
    },
  );
}
