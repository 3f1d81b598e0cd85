import {
  all,
  among,
  chosen,
  isSichuan,
  known,
  met,
  not,
  samePlace,
  unknown,
  unmet,
  when,
  yes,
} from '../../criteria';
import type { Answer, Asked, RoutingFactName } from './facts';
import * as messages from './messages';
import { provinciallyFiled } from './reading-choices';
import { both, is, type Route } from './route';

// sc2021 二(二)(三), 三(四), 四(四), 五(二): the provincial batch goes straight to the province, all others to their city.

const ofProvincialBatch = (asked: Asked): Answer =>
  chosen(provinciallyFiled, asked) === 'filing'
    ? is('body.filedWith', 'province')(asked)
    : is('body.affiliation', 'province')(asked);
const ofCity = (asked: Asked): Answer => not(ofProvincialBatch(asked), messages.otherMatter);
const batch: readonly RoutingFactName[] = ['body.filedWith', 'body.affiliation'];

/** 四川省 for the provincial batch, and only for it. */
function areaOfBatch(asked: Asked): Answer {
  const [area, city] = [known(asked, 'selectedArea'), known(asked, 'city')];
  if (area === undefined) return unknown(['selectedArea']);
  const batchOf = ofProvincialBatch(asked);
  if (batchOf.verdict === 'unknown') return batchOf;
  if (batchOf.verdict === 'met') return isSichuan(area) ? met() : unmet(messages.wrongArea);
  if (isSichuan(area)) return unmet(messages.wrongArea);
  return city === undefined ? unknown(['city']) : samePlace(area, city) ? met() : unmet(messages.wrongArea);
}

const stamped = (asked: Asked): Answer => yes(asked, 'summaryStamped', messages.summaryNotStamped);
const submitted = (asked: Asked): Answer => yes(asked, 'summarySubmitted', messages.summaryNotSubmitted);
const passed = (asked: Asked): Answer => yes(asked, 'reviewPassed', messages.reviewNotPassed);
const recommended = (asked: Asked): Answer => yes(asked, 'recommended', messages.notRecommended);

export const sichuan2021Routes = (): readonly Route[] => [
  {
    clause: 'sc2021.2.2.route',
    matter: 'apply',
    to: ['provincial-centre'],
    facts: [...batch, 'recommended'],
    when: ofProvincialBatch,
    requires: recommended,
  },
  {
    clause: 'sc2021.2.2.route',
    matter: 'apply',
    to: ['city-centre'],
    facts: [...batch, 'recommended'],
    when: ofCity,
    requires: recommended,
  },
  {
    clause: 'sc2021.2.3.2',
    matter: 'review-qualification',
    to: ['body'],
    facts: [...batch, 'reviewPassed', 'summaryStamped'],
    when: ofProvincialBatch,
    requires: both(passed, stamped),
  },
  {
    clause: 'sc2021.2.3.3',
    matter: 'review-qualification',
    to: ['city-centre'],
    facts: [...batch, 'reviewPassed'],
    when: ofCity,
    requires: passed,
  },
  {
    clause: 'sc2021.3.4.3',
    matter: 'review-renewal',
    to: ['city-centre'],
    facts: [...batch, 'reviewPassed', 'summaryStamped'],
    when: ofCity,
    requires: both(passed, stamped),
  },
  // The unit that applies for its people reviews them too, and only whoever passes goes on.
  {
    clause: 'sc2021.3.4.4.review',
    matter: 'review-renewal',
    to: ['body'],
    facts: ['reviewPassed'],
    requires: passed,
  },
  { clause: 'sc2021.4.4', matter: 'collect-card', to: ['city-centre'], facts: batch, when: ofCity },
];

/** sc2021.5.2 is about the area chosen, not about an office. */
export const areaCriterion = {
  clause: 'sc2021.5.2',
  facts: [...batch, 'matter', 'selectedArea', 'city'] as readonly RoutingFactName[],
  test: (asked: Asked): Answer => {
    const isApplication = among(asked, 'matter', ['apply'], messages.otherMatter);
    return when(isApplication, areaOfBatch(asked), messages.otherMatter);
  },
} as const;

// sc2025 三(四): who fetches the renewed cards.

const ofProvinceInChengdu = (asked: Asked): Answer =>
  all(is('body.affiliation', 'province')(asked), yes(asked, 'body.inChengdu', messages.otherMatter));
const elsewhere = (asked: Asked): Answer => not(ofProvinceInChengdu(asked), messages.otherMatter);

export const sichuan2025Routes = (): readonly Route[] => [
  {
    clause: 'sc2025.3.4.issue',
    matter: 'collect-card',
    to: ['provincial-centre'],
    facts: ['body.affiliation', 'body.inChengdu', 'summarySubmitted'],
    when: ofProvinceInChengdu,
    requires: submitted,
  },
  {
    clause: 'sc2025.3.4.issue',
    matter: 'collect-card',
    to: ['city-centre'],
    facts: ['body.affiliation', 'body.inChengdu', 'summarySubmitted'],
    when: elsewhere,
    requires: submitted,
  },
];

// scqm 二(一): who guides a body, which is not the office where its people apply.

export const sichuanQualityRoutes = (): readonly Route[] => [
  {
    clause: 'scqm.2.1.route',
    matter: 'guide-body',
    to: ['provincial-centre'],
    facts: ['body.affiliation'],
    when: is('body.affiliation', 'province', 'central'),
  },
  {
    clause: 'scqm.2.1.route',
    matter: 'guide-body',
    to: ['city-centre'],
    facts: ['body.affiliation'],
    when: is('body.affiliation', 'city'),
  },
];
