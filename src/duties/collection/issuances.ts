import type { ReadingChoices } from '../../answers';
import { chosen, handOn } from '../../criteria';
import { addNaturalDays, type CivilDate, deadlineOf, deadlineRules, UncoveredYearError } from '../../dates';
import type { Asked, Issuance } from './facts';
import { thirtyDaysFor } from './reading-choices';

/** How it stands with one card on the day asked about. */
export type Fate = 'collected' | 'excused' | 'lapsed' | 'open' | 'unknown';

/** A card with its fate and the last day to collect it, as far as that day can be told and matters. */
export type Judged = {
  readonly issuance: Issuance;
  readonly fate: Fate;
  readonly due?: CivilDate;
  /** Another rule may govern it. */
  readonly doubtful?: true;
};

/** One notice on the time to collect a card. */
export type CollectionRule = {
  readonly clause: 'sc2021.5.1.pickup60' | 'sc2025.3.4.pickup30';
  /** The readings its last day depends on. */
  readonly deadlineReadings: readonly ReadingChoices[];
  /** Does the rule govern this card? Undefined where that is not known. */
  readonly governs: (issuance: Issuance, asked: Asked) => boolean | undefined;
  readonly admitsReason: (asked: Asked) => boolean;
};

/** sc2025.2.start: from this day renewals follow the notice of 2025. */
export const firstDayOf2025Notice = '2025-03-01';

/** Does the 2025 notice set the time for this card? */
export function follows2025({ noticeDay, occasion }: Issuance, asked: Asked): boolean | undefined {
  if (noticeDay < firstDayOf2025Notice) return false;
  if (occasion === 'renewal') return true;
  if (chosen(thirtyDaysFor, asked) === 'all-cards') return true;
  return occasion === 'training' ? false : undefined;
}

/** The last day to collect a card, if the schedule reaches that far. */
function dueOf(rule: CollectionRule, { noticeDay }: Issuance, asked: Asked): CivilDate | UncoveredYearError {
  const readings = handOn(rule.deadlineReadings, asked);
  try {
    return deadlineOf(rule.clause, noticeDay, {
      ...(readings && { readings }),
      ...(asked.calendar && { calendar: asked.calendar }),
    }).due;
  } catch (error) {
    if (error instanceof UncoveredYearError) return error;
    throw error;
  }
}

/**
 * Whether a day lies in the time to collect. No count ends before as many natural days, the first included: up to then
 * a schedule that is not announced does no harm.
 */
function isInTime(
  day: string,
  due: CivilDate | UncoveredYearError,
  rule: CollectionRule,
  { noticeDay }: Issuance,
): boolean {
  if (!(due instanceof UncoveredYearError)) return day <= due;
  const amount = deadlineRules.find(({ clause }) => clause === rule.clause)?.amount ?? 0;
  if (day <= addNaturalDays(noticeDay, amount - 1)) return true;
  throw due;
}

function fateOf(rule: CollectionRule, issuance: Issuance, asked: Asked): Judged {
  const { collected, collectedOn, excused } = issuance;
  const read = dueOf(rule, issuance, asked);
  const due = read instanceof UncoveredYearError ? undefined : read;
  const as = (fate: Fate): Judged => ({ issuance, fate, ...(due && { due }) });
  const inTime = (day: string): boolean => isInTime(day, read, rule, issuance);
  if (collectedOn && collectedOn <= asked.on && inTime(collectedOn)) return as('collected');
  if (inTime(asked.on)) {
    if (collected === true) return as('collected');
    return as(collected === false || collectedOn ? 'open' : 'unknown');
  }
  if (!collectedOn && collected !== false) return as('unknown');
  if (!rule.admitsReason(asked) || excused === false) return as('lapsed');
  return as(excused === true ? 'excused' : 'unknown');
}

/** The cards a rule governs, in the order they were released; what came after the day asked about is not looked at. */
export function judgeIssuances(
  rule: CollectionRule,
  issuances: readonly Issuance[],
  asked: Asked,
): readonly Judged[] {
  return issuances
    .filter(({ noticeDay }) => noticeDay <= asked.on)
    .sort((a, b) => (a.noticeDay < b.noticeDay ? -1 : a.noticeDay > b.noticeDay ? 1 : 0))
    .flatMap((issuance) => {
      const governed = rule.governs(issuance, asked);
      if (governed === false) return [];
      const judged = fateOf(rule, issuance, asked);
      if (governed === true) return [judged];
      // A card in time is no matter whichever rule governs it; any other waits for that to be known.
      const fate = judged.fate === 'collected' ? 'collected' : 'unknown';
      return [{ issuance, fate, doubtful: true }];
    });
}
