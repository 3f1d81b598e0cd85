import {
  type Answer,
  type AskedOf,
  type FactTable,
  handOn,
  known,
  met,
  unknown,
  unmet,
} from '../../criteria';
import { addCalendarMonths, type CivilDate, deadlineOf, UncoveredYearError } from '../../dates';
import { barLastDay, barRestDay } from '../../dates/reading-choices';
import type { Asked, EngagementFactName } from './facts';
import * as messages from './messages';

// cq2022e.21.head: no application within the period after the qualification was cancelled.

const clause = 'cq2022e.21.head';

/** The readings on which the last barred day depends. */
export const barReadings = [barLastDay, barRestDay] as const;

/**
 * The last barred day, where the bar still holds on the day asked about. The readings of that day are asked for only
 * where they can matter; the year it may move into may not be announced yet.
 */
export function barredUntil<T extends FactTable>(
  asked: AskedOf<T>,
  start: string,
): CivilDate | 'unannounced' | undefined {
  const { on, calendar } = asked;
  const { due: anniversary } = deadlineOf(clause, start);
  // However the last day is read, it is this one or the day before, or moved past a rest, which lasts no month.
  if (on < start || on > addCalendarMonths(anniversary, 1)) return undefined;
  const isWellWithin = on < anniversary;
  const readings = isWellWithin ? asked.readings : handOn(barReadings, asked);
  try {
    const { due } = deadlineOf(clause, start, {
      ...(calendar && { calendar }),
      ...(readings && { readings }),
    });
    return on > due ? undefined : due;
  } catch (error) {
    if (isWellWithin && error instanceof UncoveredYearError) return 'unannounced';
    throw error;
  }
}

/** From the day of the cancellation to the last barred day, both included. */
export function notBarred(asked: Asked): Answer<EngagementFactName> {
  const [cancelled, cancelledOn] = [known(asked, 'cancelled'), known(asked, 'cancelledOn')];
  if (cancelled === false) return met();
  if (cancelledOn === undefined) return unknown([cancelled === true ? 'cancelledOn' : 'cancelled']);
  if (asked.on < cancelledOn) return met();
  const until = barredUntil(asked, cancelledOn);
  return until === undefined ? met(messages.barOver) : unmet(messages.barredThrough(until));
}
