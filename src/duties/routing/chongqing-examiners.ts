import { all, not, yes } from '../../criteria';
import type { Answer, Asked, Matter } from './facts';
import * as messages from './messages';
import { both, concerns, is, onMatters, type Route } from './route';

// cq2022e 第五、八、十八条: the city certifies, the district looks after those it recommended, the body after its own.

const examiner = /* @__PURE__ */ concerns('examiner');

const cityMatters: readonly Matter[] = [
  'manage-overall',
  'guide-work',
  'guide-training',
  'review-qualification',
  'certify',
  'issue-card',
  'keep-information',
];
/** Those that the article ties to the recommendation by the district, and those it does not. */
const careOfRecommended: readonly Matter[] = ['manage-daily', 'keep-information'];
const districtMatters: readonly Matter[] = ['recommend', 'review-qualification', 'guide-work'];
const bodyMatters: readonly Matter[] = [
  'recommend',
  'review-qualification',
  'engage',
  'assign',
  'keep-integrity-file',
  'keep-information',
];

type Test = (asked: Asked) => Answer;

const recommendedByDistrict: Test = (asked) => yes(asked, 'recommendedByDistrict', messages.otherMatter);
const ofBodyEmployer: Test = (asked) => yes(asked, 'employerIsBody', messages.otherMatter);

/** The year knows two results only (cq2022e.18). */
const isResultOfYear: Test = (asked) => not(is('result', 'excellent')(asked), messages.noExcellentYear);

/** An unqualified year goes on file and to the city (cq2022e.18). */
const filedAndReported: Test = (asked) =>
  all(yes(asked, 'onFile', messages.notOnFile), yes(asked, 'reported', messages.notReported));

export const chongqingExaminerRoutes = (): readonly Route[] => [
  ...onMatters(cityMatters, {
    clause: 'cq2022e.5.city',
    to: ['chongqing-centre'],
    facts: ['role'],
    when: examiner,
  }),
  ...onMatters(careOfRecommended, {
    clause: 'cq2022e.5.district',
    to: ['district-hrss'],
    facts: ['role', 'recommendedByDistrict'],
    when: both(examiner, recommendedByDistrict),
  }),
  ...onMatters(districtMatters, {
    clause: 'cq2022e.5.district',
    to: ['district-hrss'],
    facts: ['role'],
    when: examiner,
  }),
  ...onMatters(bodyMatters, { clause: 'cq2022e.5.agency', to: ['body'], facts: ['role'], when: examiner }),
  {
    clause: 'cq2022e.8.own',
    matter: 'apply',
    to: ['body'],
    facts: ['role', 'employerIsBody', 'throughOwnBody'],
    when: both(examiner, ofBodyEmployer),
    requires: (asked) => yes(asked, 'throughOwnBody', messages.wrongChannel),
  },
  {
    clause: 'cq2022e.8.route',
    matter: 'report-applications',
    to: ['district-hrss'],
    facts: ['role', 'body.filedWith'],
    when: both(examiner, is('body.filedWith', 'district')),
  },
  {
    clause: 'cq2022e.8.route',
    matter: 'forward-applications',
    to: ['chongqing-centre'],
    facts: ['role', 'body.filedWith'],
    when: both(examiner, is('body.filedWith', 'district')),
  },
  {
    clause: 'cq2022e.8.route',
    matter: 'report-applications',
    to: ['chongqing-centre'],
    facts: ['role', 'body.filedWith'],
    when: both(examiner, is('body.filedWith', 'city')),
  },
  {
    clause: 'cq2022e.18',
    matter: 'assess-annually',
    to: ['body'],
    facts: ['role', 'result'],
    when: examiner,
    requires: isResultOfYear,
  },
  {
    clause: 'cq2022e.18',
    matter: 'report-unqualified',
    to: ['chongqing-centre'],
    facts: ['role', 'result', 'onFile', 'reported'],
    when: both(examiner, is('result', 'unqualified')),
    requires: filedAndReported,
  },
];
