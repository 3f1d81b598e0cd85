import {
  all,
  among,
  atLeast,
  choose,
  chosen,
  either,
  known,
  met,
  no,
  notApplicable,
  unknown,
  unmet,
  when,
  yes,
} from '../criteria';
import { after2025 } from '../notices/in-force';
import { contradictions } from './check-facts';
import { isCityCard, onProvincialPath } from './city-card';
import { conductGrounds, groundReadings } from './conduct-grounds-2021';
import { consequences } from './consequences-sichuan-2025';
import { renewalFactTable } from './facts';
import * as messages from './messages';
import { papers } from './papers-sichuan-2025';
import { isExaminer, isInternalSupervisor, isSupervisor, noAccidentEver, noAccidentInTerm } from './person';
import * as doubts from './reading-choices';
import type { Answer, Asked, Criterion, Regime } from './renewal-regime';
import { atIssuingCity } from './where-to-apply';
import {
  alreadyExpired,
  applicationsOpen,
  notYetExpired,
  windowReadings,
  withinWindow,
} from './window-sichuan-2025';

// 川人社职鉴〔2025〕6号: renewal of examiner and supervisor cards, Sichuan, from March 2025.

/** sc2025.1.1.min-activity */
const leastActivities = 1;
/** sc2025.hdr.title */
const lastDayOfTitle = '2025-12-31';

function issuer(asked: Asked): Answer {
  switch (known(asked, 'issuer')) {
    case undefined:
      return unknown(['issuer']);
    case 'ministry':
    case 'provincial-centre':
      return met();
    case 'provincial-hrss':
      return chosen(doubts.provincialHrssCard, asked) === 'in-scope'
        ? met(messages.issuerWithDoubt)
        : unmet(messages.issuerNotNamed);
    case 'city-hrss':
      return choose(
        isExaminer(asked),
        notApplicable(messages.cityCardRouted),
        unmet(messages.citySupervisorCard),
      );
    case 'assessment-body':
      return chosen(doubts.internalSupervisorCard, asked) === 'in-scope'
        ? choose(isInternalSupervisor(asked), met(), unmet(messages.issuerNotNamed))
        : unmet(messages.issuerNotNamed);
    default:
      return unmet(messages.issuerNotNamed);
  }
}

/** Either kind counts for either card; a day counts within the term and up to the day of the application. */
function activity(asked: Asked): Answer {
  const matching = chosen(doubts.activityKind, asked) === 'matching';
  const activities = known(asked, 'activities');
  if (activities === undefined) {
    const counted = atLeast(asked, 'activityCount', leastActivities, messages.noActivityCounted);
    if (counted.verdict === 'unmet') return counted;
    // A bare count tells neither kinds nor days.
    return matching ? unknown(['activities']) : counted.verdict === 'met' ? counted : unknown(['activities']);
  }
  const [validFrom, expiry] = [known(asked, 'validFrom'), known(asked, 'expiryDate')];
  const through = chosen(doubts.plannedActivity, asked) === 'held-only' ? asked.on : undefined;
  const possible = activities.filter(
    ({ date }) =>
      (validFrom === undefined || date >= validFrom) &&
      (expiry === undefined || date <= expiry) &&
      (through === undefined || date <= through),
  );
  const none = unmet(messages.noActivity(validFrom, through ?? expiry ?? asked.on));
  if (possible.length < leastActivities) return none;
  const inTerm =
    validFrom === undefined || expiry === undefined
      ? unknown([
          ...(validFrom === undefined ? (['validFrom'] as const) : []),
          ...(expiry === undefined ? (['expiryDate'] as const) : []),
        ])
      : met();
  if (!matching) return inTerm;
  const ofKind = (kind: 'assessment' | 'supervision'): Answer => {
    if (possible.some((one) => one.kind === kind)) return inTerm;
    return possible.some((one) => (one.kind ?? undefined) === undefined) ? unknown(['activities']) : none;
  };
  return choose(isExaminer(asked), ofKind('assessment'), ofKind('supervision'));
}

function noAccident(asked: Asked): Answer {
  const recorded =
    chosen(doubts.accidentScope, asked) === 'lifetime'
      ? noAccidentEver(asked, messages.accidentFound)
      : noAccidentInTerm(asked, messages.accidentFound);
  if (chosen(doubts.accidentMeaning, asked) === 'found') return recorded;
  // By one reading these of the 2021 grounds are what an accident is.
  const grounds = conductGrounds().filter(({ clause }) => /^sc2021\.3\.5\.[3-6]$/.test(clause));
  return all(recorded, when(isExaminer(asked), all(...grounds.map(({ test }) => test(asked)))));
}

/** The person: sc2025 一(一). */
const person: readonly Criterion[] = [
  {
    clause: 'sc2025.1.1.types',
    facts: ['cardType'],
    test: (asked) => either(isExaminer(asked), isSupervisor(asked)),
  },
  {
    clause: 'sc2025.1.1.issuer',
    facts: ['issuer', 'cardType', 'supervisorKind'],
    test: issuer,
  },
  {
    clause: 'sc2025.1.1.expiring',
    facts: ['expiryDate', 'requestedOn', 'issuer', 'cardType'],
    test: (asked) => onProvincialPath(asked, notYetExpired(asked)),
  },
  {
    clause: 'sc2025.1.1.voluntary',
    facts: ['willingToContinue', 'cardType'],
    test: (asked) => {
      const declared = yes(asked, 'willingToContinue', messages.notWilling);
      return chosen(doubts.supervisorWillingness, asked) === 'declares'
        ? declared
        : when(isExaminer(asked), declared, messages.supervisorExempt);
    },
  },
  {
    clause: 'sc2025.1.1.min-activity',
    facts: ['activities', 'activityCount', 'validFrom', 'expiryDate', 'cardType'],
    test: activity,
    leadsTo: 'not-renewed',
  },
  {
    clause: 'sc2025.1.1.no-accident',
    facts: [
      'accidentCount',
      'accidentCountInTerm',
      'cardType',
      'conduct.refusedAvoidance',
      'conduct.concealedMajorIncident',
      'conduct.judgingError',
      'conduct.badEffect',
      'conduct.fraud',
      'conduct.favouritism',
      'conduct.tookValuables',
      'conduct.acceptedBanquet',
    ],
    test: noAccident,
  },
  {
    clause: 'sc2025.1.1.health',
    facts: ['healthy'],
    test: (asked) => yes(asked, 'healthy', messages.notHealthy),
  },
  {
    // The condition of the 2021 notice that this one no longer lists.
    clause: 'sc2021.3.1.retired',
    facts: ['retired'],
    test: (asked) =>
      chosen(doubts.retirementBar, asked) === 'barred'
        ? no(asked, 'retired', messages.retiredBars)
        : notApplicable(messages.retiredNoBar),
  },
];

/** The recommending body, and cards of a city: sc2025 一(二), 一(三). */
const bodies: readonly Criterion[] = [
  {
    clause: 'sc2025.1.2.recommender',
    facts: ['recommender.filingStatus'],
    test: (asked) =>
      among(
        asked,
        'recommender.filingStatus',
        chosen(doubts.revokedFiling, asked) === 'once-filed'
          ? ['filed', 'accepted', 'revoked']
          : ['filed', 'accepted'],
        messages.recommenderNotFiled,
      ),
  },
  {
    clause: 'sc2025.1.2.internal-employment',
    facts: ['cardType', 'supervisorKind', 'employment.withRecommender', 'employment.stableElsewhere'],
    test: (asked) => {
      const here = among(asked, 'employment.withRecommender', ['stable'], messages.notEmployed);
      const elsewhere = yes(asked, 'employment.stableElsewhere', messages.notEmployed);
      const employed =
        chosen(doubts.internalEmployer, asked) === 'recommender' ? here : either(here, elsewhere);
      return when(isInternalSupervisor(asked), employed, messages.anotherCardType);
    },
  },
  {
    clause: 'sc2025.1.3.city-issued',
    facts: [
      'issuer',
      'cardType',
      'issuerCity',
      'appliedTo.office',
      'appliedTo.city',
      'issuingCityAccepts',
      'expiryDate',
      'requestedOn',
    ],
    test: (asked) => when(isCityCard(asked), all(atIssuingCity(asked), cityTiming(asked))),
  },
];

/** 届满 here, 即将届满 in 一(一): when a city card is due is left to the city that issued it. */
function cityTiming(asked: Asked): Answer {
  switch (chosen(doubts.cityCardTiming, asked)) {
    case 'two-months':
      return all(applicationsOpen(asked), withinWindow(asked));
    case 'expired':
      return alreadyExpired(asked);
    default:
      return yes(asked, 'issuingCityAccepts', messages.cityDeclines);
  }
}

/** When to apply, and whether this notice still is the one: the title and sc2025 二. */
const timing: readonly Criterion[] = [
  {
    clause: 'sc2025.hdr.title',
    facts: [],
    test: ({ on, ...asked }) => {
      if (on <= lastDayOfTitle) return met();
      return chosen(after2025, { on, ...asked }) === 'until-replaced'
        ? met(messages.noticeAfter2025)
        : unmet(messages.noticeOnly2025);
    },
  },
  {
    clause: 'sc2025.2.start',
    facts: ['expiryDate', 'requestedOn', 'issuer', 'cardType'],
    test: (asked) => onProvincialPath(asked, applicationsOpen(asked)),
  },
  {
    clause: 'sc2025.2.window',
    facts: ['expiryDate', 'requestedOn', 'issuer', 'cardType'],
    test: (asked) => onProvincialPath(asked, withinWindow(asked)),
  },
];

/** Reviews: sc2025 三(二). */
const reviews: readonly Criterion[] = [
  {
    clause: 'sc2025.3.2.1.initial',
    facts: ['recommender.reviewPassed'],
    test: (asked) => yes(asked, 'recommender.reviewPassed', messages.reviewFailed),
  },
  {
    clause: 'sc2025.3.2.4.fail',
    facts: ['reReview'],
    // Whoever misses it loses nothing before expiry (sc2025.3.2.4.lapse).
    test: (asked) =>
      known(asked, 'reReview') === 'absent'
        ? met(messages.reReviewMissedOnly)
        : among(asked, 'reReview', ['pending', 'passed'], messages.reReviewFailed),
    leadsTo: 'qualification-cancelled',
  },
];

/** The seven grounds of 2021, which this notice neither repeats nor repeals; examiners only. */
const carriedOver = (ground: Criterion): Criterion => ({
  ...ground,
  facts: ['cardType', ...ground.facts],
  test: (asked) => {
    const answer = ground.test(asked);
    if (chosen(doubts.carriedOverGrounds, asked) === 'still-count') {
      return when(isExaminer(asked), answer, messages.anotherCardType);
    }
    return notApplicable(
      answer.verdict === 'unmet' ? messages.groundPresentButDropped : messages.groundsDropped,
    );
  },
});

const regime = (): Regime => ({
  notice: 'sc2025',
  table: renewalFactTable,
  contradictions,
  readings: [
    after2025,
    doubts.provincialHrssCard,
    doubts.internalSupervisorCard,
    doubts.supervisorWillingness,
    doubts.activityKind,
    doubts.plannedActivity,
    doubts.accidentScope,
    doubts.accidentMeaning,
    doubts.retirementBar,
    doubts.revokedFiling,
    doubts.internalEmployer,
    doubts.cityCardTiming,
    ...windowReadings,
    doubts.retiredInsurance,
    doubts.summaryLength,
    doubts.centralBody,
    doubts.dualFilingOverride,
    doubts.resubmission,
    doubts.incompletePapers,
    doubts.carriedOverGrounds,
    ...groundReadings,
  ],
  criteria: [...timing, ...person, ...bodies, ...papers, ...reviews, ...conductGrounds().map(carriedOver)],
  consequences,
});

export const sichuan2025: Regime = /* @__PURE__ */ regime();
