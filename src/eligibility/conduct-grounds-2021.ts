import {
  all,
  among,
  atLeast,
  chosen,
  handOn,
  judge,
  known,
  met,
  no,
  not,
  unknown,
  unmet,
  yes,
} from '../criteria';
import { addCalendarYears, type CivilDate } from '../dates';
import { isDisqualifiedByPoorRatings, poorRatingShare } from '../evaluation-forms/poor-ratings';
import { halfPoints, itemFourScale, oneYear } from '../evaluation-forms/reading-choices';
import * as messages from './messages';
import { criminalPursuit, refusalYear } from './reading-choices';
import type { Answer, Asked, Criterion } from './renewal-regime';

// sc2021 三(五): any one of seven grounds bars an examiner from renewal.

/** sc2021.3.5.2 */
const barringRefusals = 3;

export const groundReadings = [itemFourScale, halfPoints, oneYear, refusalYear, criminalPursuit] as const;

/** sc2021.3.5.1: ratings 差 of 30 % or more within one year. */
function poorRatings(asked: Asked): Answer {
  const evaluations = known(asked, 'conduct.evaluations');
  if (evaluations === undefined) {
    return judge(
      asked,
      'conduct.poorRatings',
      (share) => !isDisqualifiedByPoorRatings(share),
      messages.poorShare,
    );
  }
  const readings = handOn([itemFourScale, halfPoints, oneYear], asked);
  const share = poorRatingShare(evaluations, { on: asked.on, readings });
  // By the other scale of item 4 the points of a record may be none.
  if (!share.ok) return unknown(['conduct.evaluations']);
  return share.value.disqualified ? unmet(messages.poorShare) : met();
}

type Refusal = { readonly date: string; readonly justified?: boolean | null | undefined };

/** sc2021.3.5.2: three refusals within one year without good reason; they need not follow one another. */
function refusals(asked: Asked): Answer {
  const dated = known(asked, 'conduct.refusals');
  if (dated === undefined) {
    return not(
      atLeast(asked, 'conduct.refusalCount', barringRefusals, messages.refusedThrice),
      messages.refusedThrice,
    );
  }
  const most = (counts: (refusal: Refusal) => boolean): number =>
    mostWithinOneYear(dated.filter(counts), asked);
  if (most(({ justified }) => justified === false) >= barringRefusals) return unmet(messages.refusedThrice);
  if (most(({ justified }) => justified !== true) < barringRefusals) return met();
  return unknown(['conduct.refusals']);
}

function mostWithinOneYear(refusals: readonly Refusal[], asked: Asked): number {
  const past = refusals.filter(({ date }) => date <= asked.on);
  const endingOn = (day: string): number =>
    past.filter(({ date }) => date <= day && day <= addCalendarYears(date, 1)).length;
  switch (chosen(refusalYear, asked)) {
    case 'calendar-year':
      return past.filter(({ date }) => date.slice(0, 4) === asked.on.slice(0, 4)).length;
    case 'any-rolling':
      return Math.max(0, ...past.map(({ date }) => endingOn(date as CivilDate)));
    default:
      return endingOn(asked.on);
  }
}

/** sc2021.3.5.5: an error alone does not bar, it must have had a bad effect. */
const judgingError = (asked: Asked): Answer =>
  not(
    all(
      yes(asked, 'conduct.judgingError', messages.badError),
      yes(asked, 'conduct.badEffect', messages.badError),
    ),
    messages.badError,
  );

/** sc2021.3.5.7: an administrative penalty does not bar. */
function criminalLiability(asked: Asked): Answer {
  const barring =
    chosen(criminalPursuit, asked) === 'pursuit-suffices'
      ? (['pursued', 'established'] as const)
      : (['established'] as const);
  return not(among(asked, 'conduct.criminalLiability', barring, messages.criminal), messages.criminal);
}

export const conductGrounds: readonly Criterion[] = [
  {
    clause: 'sc2021.3.5.1',
    facts: ['conduct.poorRatings', 'conduct.evaluations'],
    test: poorRatings,
    leadsTo: 'renewal-barred',
  },
  {
    clause: 'sc2021.3.5.2',
    facts: ['conduct.refusalCount', 'conduct.refusals'],
    test: refusals,
    leadsTo: 'renewal-barred',
  },
  {
    clause: 'sc2021.3.5.3',
    facts: ['conduct.refusedAvoidance'],
    test: (asked) => no(asked, 'conduct.refusedAvoidance', messages.refusedAvoidance),
    leadsTo: 'renewal-barred',
  },
  {
    clause: 'sc2021.3.5.4',
    facts: ['conduct.concealedMajorIncident'],
    test: (asked) => no(asked, 'conduct.concealedMajorIncident', messages.concealed),
    leadsTo: 'renewal-barred',
  },
  {
    clause: 'sc2021.3.5.5',
    facts: ['conduct.judgingError', 'conduct.badEffect'],
    test: judgingError,
    leadsTo: 'renewal-barred',
  },
  {
    clause: 'sc2021.3.5.6',
    facts: ['conduct.fraud', 'conduct.favouritism', 'conduct.tookValuables', 'conduct.acceptedBanquet'],
    test: (asked) =>
      all(
        no(asked, 'conduct.fraud', messages.dishonest),
        no(asked, 'conduct.favouritism', messages.dishonest),
        no(asked, 'conduct.tookValuables', messages.dishonest),
        no(asked, 'conduct.acceptedBanquet', messages.dishonest),
      ),
    leadsTo: 'renewal-barred',
  },
  {
    clause: 'sc2021.3.5.7',
    facts: ['conduct.criminalLiability'],
    test: criminalLiability,
    leadsTo: 'renewal-barred',
  },
];
