import {
  all,
  among,
  atLeast,
  chosen,
  either,
  handOn,
  known,
  met,
  no,
  unknown,
  unmet,
  yes,
} from '../criteria';
import { addNaturalDays, type CivilDate, deadlineOf } from '../dates';
import { registrationLastDay, registrationPublication, registrationStartDay } from '../dates/reading-choices';
import { contradictions } from './check-facts';
import { conductGrounds, groundReadings } from './conduct-grounds-2021';
import { renewalFactTable } from './facts';
import * as messages from './messages';
import { isExaminer, noAccidentEver } from './person';
import * as doubts from './reading-choices';
import type { Answer, Asked, Criterion, Regime, RenewalConsequence, Weighed } from './renewal-regime';

// 川人社职鉴〔2021〕4号 三: renewal of examiner cards, Sichuan, once they have expired.

/** sc2021.sign */
const firstDay = '2021-03-08';
/** sc2025.2.start: from then on the 2025 notice renews the cards it covers. */
const firstDayOf2025Notice = '2025-03-01';
/** sc2021.3.2.window: every year; twenty working days are over by the end of June in any year. */
const announced = '03-28';
const longOver = '06-30';
/** sc2021.3.4.1 */
const summaryCharacters = 1000;

const yearOf = (date: string): string => date.slice(0, 4);
const firstYear = yearOf(firstDay);

type Window = { readonly opens: string; readonly due: CivilDate };

/** sc2021.3.2.window of a year. */
function windowOf(year: string, asked: Asked): Window {
  const { calendar } = asked;
  const readings = handOn([registrationPublication, registrationStartDay, registrationLastDay], asked);
  const start = `${year}-${announced}`;
  const { opens = start, due } = deadlineOf('sc2021.3.2.window', start, {
    ...(readings && { readings }),
    ...(calendar && { calendar }),
  });
  return { opens, due };
}

/** The year of the first window in which a card that expired may be handed in; the notice had none before 2021. */
function firstWindowYear(expiry: string, asked: Asked): string {
  const year = yearOf(expiry);
  if (year < firstYear) return firstYear;
  const isTooLate = expiry > `${year}-${longOver}`;
  const isInTime = expiry < `${year}-${announced}`;
  if (isInTime) return year;
  const next = String(Number(year) + 1);
  return isTooLate || expiry >= windowOf(year, asked).due ? next : year;
}

/** sc2021.3.1.issuer: the centre and the industries, for examiners and senior examiners. */
function issuer(asked: Asked): Answer {
  const card = isExaminer(asked);
  if (card.verdict === 'unmet') return unmet(messages.supervisorNotCovered);
  const type = known(asked, 'cardType');
  const isNamed = type === 'examiner' || type === 'senior-examiner';
  const covered = chosen(doubts.specialAbilityCard, asked) === 'covered';
  const ofType =
    card.verdict === 'unknown'
      ? card
      : isNamed
        ? met()
        : covered
          ? met(messages.specialAbilityCovered)
          : unmet(messages.specialAbilityNotNamed);
  const by = known(asked, 'issuer');
  if (by === 'provincial-hrss' && chosen(doubts.provincialHrssCard2021, asked) === 'in-scope') {
    return all(ofType, met(messages.issuerWithDoubt));
  }
  return all(ofType, among(asked, 'issuer', ['provincial-centre', 'industry'], messages.issuerNotNamed));
}

/** sc2021.3.1.expired: expired already, and no window missed since (sc2021.3.4.4.result). */
function expired(asked: Asked): Answer {
  const expiry = known(asked, 'expiryDate');
  if (expiry === undefined) return unknown(['expiryDate']);
  const { on } = asked;
  if (on <= expiry) {
    return yearOf(on) === yearOf(expiry) && chosen(doubts.expiresThisYear, asked) === 'same-year'
      ? met(messages.expiresThisYearToo)
      : unmet(messages.notYetExpired(expiry));
  }
  if (chosen(doubts.howLongExpired, asked) === 'without-limit') return met();
  const year = firstWindowYear(expiry, asked);
  return isOver(year, asked) ? unmet(messages.missedFirstWindow(year)) : met();
}

function isOver(year: string, asked: Asked): boolean {
  const { on } = asked;
  if (yearOf(on) !== year) return yearOf(on) > year;
  if (on < `${year}-${announced}`) return false;
  return on > `${year}-${longOver}` || on > windowOf(year, asked).due;
}

/** sc2021.3.2.window */
function withinWindow(asked: Asked): Answer {
  const { on } = asked;
  const year = on < firstDay ? firstYear : yearOf(on);
  const start = `${year}-${announced}`;
  if (on < start) return unmet(messages.beforeYearlyWindow(start));
  if (on > `${year}-${longOver}`) return unmet(messages.outsideYearlyWindow(start));
  const { opens, due } = windowOf(year, asked);
  if (on < opens) return unmet(messages.tooEarly(opens, due));
  return on > due ? unmet(messages.tooLate(opens, due)) : met(messages.windowOpen(opens, due));
}

/** Is it still this notice that renews the card? What the later one covers, it renews. */
function stillGoverns(asked: Asked): Answer {
  if (asked.on < firstDayOf2025Notice) return met();
  if (chosen(doubts.replaces2021, asked) === 'all-renewals') return unmet(messages.replaced);
  const uncovered = among(asked, 'issuer', ['industry'], messages.replaced);
  return uncovered.verdict === 'met' ? met(messages.notReplaced) : uncovered;
}

const conditions: readonly Criterion[] = [
  {
    clause: 'sc2021.sign',
    facts: [],
    test: ({ on }) => (on >= firstDay ? met() : unmet(messages.notInForce(firstDay))),
  },
  {
    clause: 'sc2025.hdr.title',
    facts: ['issuer'],
    test: stillGoverns,
  },
  {
    clause: 'sc2021.3.2.window',
    facts: [],
    test: withinWindow,
  },
  {
    clause: 'sc2021.3.1.issuer',
    facts: ['cardType', 'issuer'],
    test: issuer,
  },
  {
    clause: 'sc2021.3.1.expired',
    facts: ['expiryDate'],
    test: expired,
  },
  {
    clause: 'sc2021.3.1.personal',
    facts: ['willingToContinue', 'goodEthics', 'accidentCount', 'accidentCountInTerm', 'healthy'],
    test: (asked) =>
      all(
        yes(asked, 'willingToContinue', messages.notWilling),
        yes(asked, 'goodEthics', messages.noEthics),
        noAccidentEver(asked, messages.accidentFound),
        yes(asked, 'healthy', messages.notHealthy),
      ),
  },
  {
    clause: 'sc2021.3.1.retired',
    facts: ['retired'],
    test: (asked) => no(asked, 'retired', messages.retiredBars),
  },
];

const papers: readonly Criterion[] = [
  {
    clause: 'sc2021.3.3',
    facts: [
      'writtenApplication',
      'materials.photo.uploaded',
      'materials.idCard.front',
      'materials.idCard.back',
      'materials.card.front',
      'materials.card.back',
    ],
    // Unlike in 2025, no clause asks for both sides.
    test: (asked) =>
      all(
        yes(asked, 'writtenApplication', messages.noWrittenApplication),
        yes(asked, 'materials.photo.uploaded', messages.photoNotUploaded),
        either(
          yes(asked, 'materials.idCard.front', messages.notUploaded),
          yes(asked, 'materials.idCard.back', messages.notUploaded),
        ),
        either(
          yes(asked, 'materials.card.front', messages.notUploaded),
          yes(asked, 'materials.card.back', messages.notUploaded),
        ),
      ),
  },
  {
    clause: 'sc2021.3.4.1',
    facts: ['materials.summary.characters'],
    test: (asked) =>
      atLeast(
        asked,
        'materials.summary.characters',
        summaryCharacters,
        messages.summaryShort(summaryCharacters),
      ),
  },
  {
    clause: 'sc2021.3.4.2',
    facts: ['materials.formStamped'],
    test: (asked) => yes(asked, 'materials.formStamped', messages.formNotStamped),
  },
  {
    clause: 'sc2021.a3.note2',
    facts: ['materials.opinion'],
    test: (asked) => among(asked, 'materials.opinion', ['agree'], messages.opinionDisagree),
  },
];

const reviews: readonly Criterion[] = [
  {
    clause: 'sc2021.3.4.4.review',
    facts: ['recommender.reviewPassed'],
    test: (asked) => yes(asked, 'recommender.reviewPassed', messages.reviewFailed),
  },
  {
    clause: 'sc2021.3.4.4.result',
    facts: ['reReview'],
    // Failing it and missing it have one and the same consequence.
    test: (asked) =>
      all(
        among(asked, 'reReview', ['pending', 'passed', 'absent'], messages.reReviewFailed),
        among(asked, 'reReview', ['pending', 'passed', 'failed'], messages.reReviewMissed),
      ),
    leadsTo: 'qualification-cancelled',
  },
];

function consequences(asked: Asked, { outcome, unmet: failed, findings }: Weighed): RenewalConsequence[] {
  const { terms } = messages;
  const reasons = new Set(findings.map(({ reason }) => reason));
  const leads = new Set(failed.map(({ leadsTo }) => leadsTo));
  const expiry = known(asked, 'expiryDate');
  const list: RenewalConsequence[] = [];
  const cancelled: RenewalConsequence = {
    code: 'qualification-cancelled',
    when: 'now',
    clause: 'sc2021.3.4.4.result',
    term: terms['qualification-cancelled'],
    action: messages.cancelledAction,
  };

  // Only cards and days of this notice can be lost or renewed under it.
  if (reasons.has('supervisor-not-covered') || reasons.has('not-in-force') || reasons.has('replaced'))
    return list;
  const isMissed = reasons.has('re-review-missed');
  if (leads.has('qualification-cancelled') && !isMissed) list.push(cancelled);
  else if (isMissed || reasons.has('missed-first-window'))
    list.push({ ...cancelled, action: messages.missedAction });
  if (leads.has('renewal-barred')) {
    list.push({
      code: 'renewal-barred',
      when: 'now',
      clause: 'sc2021.3.5.head',
      term: terms['renewal-barred'],
      action: messages.barredAction,
    });
  }
  if (expiry === undefined || list.length > 0) return list;
  const year = firstWindowYear(expiry, asked);
  if (asked.on < `${year}-${announced}`) {
    list.push({
      code: 'wait',
      when: 'now',
      clause: 'sc2021.3.2.window',
      term: terms.wait,
      action: messages.waitForWindow,
      from: `${year}-${announced}`,
    });
  } else if (outcome !== 'ineligible' || reasons.has('open')) {
    const { due } = windowOf(yearOf(asked.on), asked);
    if (outcome !== 'ineligible') {
      list.push({
        code: 'apply',
        when: 'now',
        clause: 'sc2021.3.2.window',
        term: terms.apply,
        action: messages.applyNow,
        by: due,
      });
    }
    list.push({
      ...cancelled,
      when: 'otherwise',
      action: messages.missedAction,
      from: addNaturalDays(due, 1),
    });
  }
  return list;
}

const regime = (): Regime => ({
  notice: 'sc2021',
  table: renewalFactTable,
  contradictions,
  readings: [
    doubts.replaces2021,
    registrationPublication,
    registrationStartDay,
    registrationLastDay,
    doubts.specialAbilityCard,
    doubts.provincialHrssCard2021,
    doubts.expiresThisYear,
    doubts.howLongExpired,
    ...groundReadings,
  ],
  criteria: [...conditions, ...papers, ...reviews, ...conductGrounds()],
  consequences,
});

export const sichuan2021: Regime = /* @__PURE__ */ regime();
