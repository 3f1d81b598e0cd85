import {
  type Answer,
  type Consequence,
  chosen,
  known,
  met,
  notApplicable,
  type RegimeOf,
  unknown,
  unmet,
} from '../../criteria';
import { afterDue, type CollectionConsequence, collectedInTime, fatesOfCards } from './collected-in-time';
import { type Asked, type CollectionFactName, collectionFactTable, contradictions } from './facts';
import {
  type CollectionRule,
  firstDayOf2025Notice,
  follows2025,
  type Judged,
  judgeIssuances,
} from './issuances';
import * as messages from './messages';
import { barAfter2025, excuse2021, thirtyDaysFor, whatFailsTwice } from './reading-choices';

// sc2021 五(一): a card after training is collected within 60 working days; twice not collected bars for good.

type Table = typeof collectionFactTable;

/** sc2021.5.1.twice */
const failuresThatBar = 2;

const sixtyWorkingDays: CollectionRule = {
  clause: 'sc2021.5.1.pickup60',
  deadlineReadings: [],
  governs: (issuance, asked) => {
    if (issuance.occasion === 'renewal') return false;
    const is2025 = follows2025(issuance, asked);
    if (issuance.occasion === 'training') return is2025 === undefined ? undefined : !is2025;
    return is2025 === true ? false : undefined;
  },
  admitsReason: (asked) => chosen(excuse2021, asked) === 'good-reason-excuses',
};

const isLost = ({ fate }: Judged): boolean => fate === 'lapsed';
const mayBeLost = ({ fate }: Judged): boolean => fate === 'lapsed' || fate === 'open' || fate === 'unknown';

/** The last card of the first run of so many lost ones; once there was one, no later card undoes it. */
function endOfRun(cards: readonly Judged[], counts: (card: Judged) => boolean): Judged | undefined {
  let run = 0;
  return cards.find((card) => {
    run = counts(card) ? run + 1 : 0;
    return run >= failuresThatBar;
  });
}

/** By one reading: one card left uncollected in spite of two reminders. */
function remindedTwice(cards: readonly Judged[]): Answer<CollectionFactName> {
  const reminded = (card: Judged, assumed: number): boolean =>
    (card.issuance.unheededReminders ?? assumed) >= failuresThatBar;
  if (cards.some((card) => isLost(card) && reminded(card, 0))) return unmet(messages.twoReminders);
  const isOpen = cards.some((card) => mayBeLost(card) && reminded(card, failuresThatBar));
  return isOpen ? unknown(['issuances']) : met();
}

function notTwiceInARow(asked: Asked): Answer<CollectionFactName> {
  const issuances = known(asked, 'issuances');
  if (issuances === undefined) return unknown(['issuances']);
  if (asked.on >= firstDayOf2025Notice && chosen(barAfter2025, asked) === 'gone') {
    return notApplicable(messages.barGone);
  }
  const cards = judgeIssuances(sixtyWorkingDays, issuances, asked);
  if (chosen(whatFailsTwice, asked) === 'reminders') return remindedTwice(cards);
  if (endOfRun(cards, isLost) !== undefined) return unmet(messages.twiceInARow);
  // A collected card that may belong to another rule may not come between.
  const certain = cards.filter(({ fate, doubtful }) => fate !== 'collected' || doubtful === undefined);
  const perhaps = endOfRun(certain, mayBeLost);
  if (perhaps === undefined) return met();
  return unknown(['issuances'], perhaps.fate === 'open' ? messages.nextWouldBeSecond : undefined);
}

/** The bar where it has come about, or comes about when the open card is left uncollected too. */
function barForGood(
  asked: Asked,
  failed: readonly { readonly leadsTo?: CollectionConsequence }[],
): Consequence<CollectionConsequence>[] {
  const cards = judgeIssuances(sixtyWorkingDays, known(asked, 'issuances') ?? [], asked);
  const bar = {
    code: 'barred-for-good',
    clause: 'sc2021.5.1.twice',
    term: messages.terms['barred-for-good'],
    action: messages.neverApply,
  } as const;
  if (failed.some(({ leadsTo }) => leadsTo === 'barred-for-good')) {
    const second = endOfRun(cards, isLost);
    return [{ ...bar, when: 'now', ...(second && afterDue(second)) }];
  }
  const next = cards.find((card, index) => card.fate === 'open' && cards[index - 1]?.fate === 'lapsed');
  const isBarKept =
    chosen(whatFailsTwice, asked) === 'issuances' &&
    (asked.on < firstDayOf2025Notice || chosen(barAfter2025, asked) === 'survives');
  return next !== undefined && isBarKept ? [{ ...bar, when: 'otherwise', ...afterDue(next) }] : [];
}

export const sichuan2021: RegimeOf<Table, CollectionConsequence> = {
  notice: 'sc2021',
  table: collectionFactTable,
  readings: [thirtyDaysFor, excuse2021, whatFailsTwice, barAfter2025],
  criteria: [
    {
      clause: 'sc2021.5.1.pickup60',
      facts: ['issuances'],
      test: (asked) => collectedInTime(sixtyWorkingDays, asked),
      leadsTo: 'card-void',
    },
    {
      clause: 'sc2021.5.1.twice',
      facts: ['issuances'],
      test: notTwiceInARow,
      leadsTo: 'barred-for-good',
    },
  ],
  consequences: (asked, { unmet: failed }) => [
    ...fatesOfCards(sixtyWorkingDays, asked, failed),
    ...barForGood(asked, failed),
  ],
  contradictions,
};
