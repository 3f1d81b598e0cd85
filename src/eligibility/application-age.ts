import { type Answer, among, choose, chosen, known, met, unknown, unmet } from '../criteria';
import { addCalendarYears, addNaturalDays, type CivilDate } from '../dates';
import type { ApplicationFactName, Asked, Stage } from './application-facts';
import * as messages from './application-messages';
import type { AgeDoubts } from './application-reading-choices';

// cq2022s.6.4 and cq2022e.7.1.4: men not over 65 completed years, women not over 60.

const limitForMen = 65;
const limitForWomen = 60;

/** Years a card is valid, should the age have to hold that long (cq2022s.10, cq2022e.12). */
const validity = 3;

/** What the age test may look at. */
export const ageFacts = [
  'sex',
  'birthDate',
  'certificationDay',
  'cardIssueDay',
] as const satisfies readonly ApplicationFactName[];

/** The last day on which someone is not over the limit: as a rule the day before one is a year older than that. */
function lastDayWithin(limit: number, birthDate: string, doubts: AgeDoubts, asked: Asked): CivilDate {
  if (chosen(doubts.end, asked) === 'birthday') return addCalendarYears(birthDate, limit);
  const birthday = addCalendarYears(birthDate, limit + 1);
  return chosen(doubts.birthday, asked) === 'day-after' ? birthday : addNaturalDays(birthday, -1);
}

const later = (a: string, b: string): string => (a > b ? a : b);

function within(limit: number, doubts: AgeDoubts, stage: Stage, asked: Asked): Answer<ApplicationFactName> {
  const { on } = asked;
  const birthDate = known(asked, 'birthDate');
  if (birthDate === undefined) return unknown(['birthDate']);
  const last = lastDayWithin(limit, birthDate, doubts, asked);
  if (on > last) return unmet(messages.overAge(limit));

  const holdsThrough = (issue: string): boolean => addCalendarYears(issue, validity) <= last;
  const wholeValidity = (): boolean => chosen(doubts.validity, asked) === 'whole-validity';
  if (stage === 'application') {
    // The days to come are not known yet; the card cannot begin before the application.
    return wholeValidity() && !holdsThrough(on)
      ? unmet(messages.overAgeLater(limit, addCalendarYears(on, validity)))
      : met();
  }

  const issue = known(asked, 'cardIssueDay');
  const reference = { application: on, certification: known(asked, 'certificationDay'), 'card-issue': issue };
  const choice = chosen(doubts.referenceDay, asked);
  const day = reference[choice];
  if (day === undefined) return unknown([choice === 'certification' ? 'certificationDay' : 'cardIssueDay']);
  if (day > last) return unmet(messages.overAgeLater(limit, day));
  if (!wholeValidity()) return met();
  if (issue === undefined) return unknown(['cardIssueDay']);
  const end = addCalendarYears(later(issue, on), validity);
  return end <= last ? met() : unmet(messages.overAgeLater(limit, end));
}

/** Not over the age limit. As long as the sex is open, only an age that suits both or neither settles it. */
export const notOverAge = (asked: Asked, doubts: AgeDoubts, stage: Stage): Answer<ApplicationFactName> =>
  choose(
    among(asked, 'sex', ['male'], messages.anotherPost),
    within(limitForMen, doubts, stage, asked),
    within(limitForWomen, doubts, stage, asked),
  );

/** The last day to apply by age, where sex and birth date are known and the age counts on the day of applying alone. */
export function lastDayToApply(asked: Asked, doubts: AgeDoubts): CivilDate | undefined {
  const [sex, birthDate] = [known(asked, 'sex'), known(asked, 'birthDate')];
  if (sex === undefined || birthDate === undefined) return undefined;
  if (chosen(doubts.validity, asked) === 'whole-validity') return undefined;
  if (chosen(doubts.referenceDay, asked) !== 'application') return undefined;
  return lastDayWithin(sex === 'male' ? limitForMen : limitForWomen, birthDate, doubts, asked);
}
