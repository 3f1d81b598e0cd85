import { chosen, handOn, known, met, notApplicable, unknown, unmet } from '../criteria';
import { addNaturalDays, type CivilDate, type Deadline, deadlineOf } from '../dates';
import { windowFirstDay, windowMonthEnd, windowRestDay } from '../dates/reading-choices';
import * as messages from './messages';
import { applicationDay, expiredBeforeOpening } from './reading-choices';
import type { Answer, Asked } from './renewal-regime';

// sc2025 二 and 一(一): when to apply.

/** sc2025.2.start: applications from March 2025. */
const opening = '2025-03-01';
/** sc2025.2.start: a card that expired in these days was too late for the one notice and too early for the other. */
const betweenNotices = { first: '2025-01-01', last: '2025-02-28' } as const;
const endOf2025 = '2025-12-31';
/** No rest period lasts longer, so that beyond it no rolling can matter and no schedule is needed. */
const longestRest = 31;

export const windowReadings = [
  windowFirstDay,
  windowRestDay,
  windowMonthEnd,
  applicationDay,
  expiredBeforeOpening,
] as const;

/** The day that must lie in the window. */
export const dayOfApplication = (asked: Asked): string | undefined =>
  chosen(applicationDay, asked) === 'online' ? asked.on : known(asked, 'requestedOn');

/** sc2025.2.window for an application on a day; a rest day on which the card expires is looked up only when it matters. */
export function windowBefore(expiry: string, day: string, asked: Asked): Deadline {
  const { calendar } = asked;
  const readings = handOn([windowFirstDay, windowRestDay, windowMonthEnd], asked);
  const mayRoll = day > expiry && day <= addNaturalDays(expiry, longestRest);
  return deadlineOf('sc2025.2.window', expiry, {
    readings: mayRoll ? { ...readings } : { ...readings, [windowRestDay.id]: windowRestDay.default },
    ...(calendar && { calendar }),
  });
}

type Days = { readonly expiry: string; readonly day: string };

/** Both days of a test, or what is missing. */
function onDays(asked: Asked, test: (days: Days) => Answer): Answer {
  const [expiry, day] = [known(asked, 'expiryDate'), dayOfApplication(asked)];
  if (expiry !== undefined && day !== undefined) return test({ expiry, day });
  return unknown([
    ...(expiry === undefined ? (['expiryDate'] as const) : []),
    ...(day === undefined ? (['requestedOn'] as const) : []),
  ]);
}

const fallsBetween = (expiry: string): boolean =>
  expiry >= betweenNotices.first && expiry <= betweenNotices.last;

const isRenewedByAnalogy = (expiry: string, asked: Asked): boolean =>
  fallsBetween(expiry) && chosen(expiredBeforeOpening, asked) === 'renewable-by-analogy';

/** sc2025.2.start */
export function applicationsOpen(asked: Asked): Answer {
  const day = dayOfApplication(asked);
  if (day !== undefined && day < opening) return unmet(messages.notOpenYet(opening));
  return onDays(asked, ({ expiry }) => {
    if (!fallsBetween(expiry)) return met();
    return isRenewedByAnalogy(expiry, asked) && asked.on <= endOf2025
      ? met(messages.byAnalogy)
      : unmet(messages.betweenNotices(expiry));
  });
}

/** sc2025.1.1.expiring: valid through the expiry day itself. */
export const notYetExpired = (asked: Asked): Answer =>
  onDays(asked, ({ expiry, day }) => {
    if (isRenewedByAnalogy(expiry, asked)) return notApplicable(messages.byAnalogy);
    return day <= windowBefore(expiry, day, asked).due ? met() : unmet(messages.expired(expiry));
  });

/** sc2025.2.window: both ends included, calendar months, not before March 2025. */
export const withinWindow = (asked: Asked): Answer =>
  onDays(asked, ({ expiry, day }) => {
    if (isRenewedByAnalogy(expiry, asked)) return notApplicable(messages.byAnalogy);
    const { opens = opening as CivilDate, due } = windowBefore(expiry, day, asked);
    if (opens > due) return unmet(messages.neverOpen(expiry));
    if (day < opens) return unmet(messages.tooEarly(opens, due));
    return day > due ? unmet(messages.tooLate(opens, due)) : met(messages.windowOpen(opens, due));
  });

/** sc2025.1.3.city-issued by one reading: the issuing city takes expired cards. */
export const alreadyExpired = (asked: Asked): Answer =>
  onDays(asked, ({ expiry, day }) => (day > expiry ? met() : unmet(messages.notYetExpired(expiry))));
