import { all, not, when, yes } from '../../criteria';
import type { Answer, Asked, Matter } from './facts';
import * as messages from './messages';
import { both, concerns, is, type Route } from './route';

// cq2022e 第五、八、十八条: the city certifies, the district looks after those it recommended, the body after its own.

const examiner = /* @__PURE__ */ concerns('examiner');

const cityMatters: readonly Matter[] = ['certify', 'issue-card'];
const informationKeepers = ['city-centre', 'district-hrss', 'body'] as const;

/** The body's own review, the district's and the city's follow one another: any of them may be meant. */
const reviewers = ['body', 'district-hrss', 'city-centre'] as const;

/** Who works for an assessment body applies through it. */
const throughOwnBody = (asked: Asked): Answer =>
  when(
    yes(asked, 'employerIsBody', messages.otherMatter),
    yes(asked, 'throughOwnBody', messages.wrongChannel),
    messages.otherMatter,
  );

const reported = (asked: Asked): Answer => yes(asked, 'reported', messages.notReported);

/** The year knows two results only (cq2022e.18). */
const isResultOfYear = (asked: Asked): Answer =>
  not(is('result', 'excellent')(asked), messages.noExcellentYear);

export const chongqingExaminerRoutes = (): readonly Route[] => [
  ...cityMatters.map(
    (matter): Route => ({
      clause: 'cq2022e.5.city',
      matter,
      to: ['city-centre'],
      facts: ['person'],
      when: examiner,
    }),
  ),
  {
    clause: 'cq2022e.5.city',
    matter: 'review-qualification',
    to: reviewers,
    facts: ['person'],
    when: examiner,
  },
  {
    clause: 'cq2022e.5.city',
    matter: 'keep-information',
    to: informationKeepers,
    facts: ['person'],
    when: examiner,
  },
  {
    clause: 'cq2022e.5.district',
    matter: 'manage-daily',
    to: ['district-hrss'],
    facts: ['person'],
    when: examiner,
  },
  ...(['recommend', 'engage', 'assign', 'keep-integrity-file'] as const).map(
    (matter): Route => ({
      clause: 'cq2022e.5.agency',
      matter,
      to: ['body'],
      facts: ['person'],
      when: examiner,
    }),
  ),
  {
    clause: 'cq2022e.8.own',
    matter: 'apply',
    to: ['body'],
    facts: ['person', 'employerIsBody', 'throughOwnBody'],
    when: (asked) => all(examiner(asked), yes(asked, 'employerIsBody', messages.otherMatter)),
    requires: throughOwnBody,
  },
  {
    clause: 'cq2022e.8.route',
    matter: 'report-applications',
    to: ['district-hrss'],
    facts: ['person', 'body.filedWith'],
    when: both(examiner, is('body.filedWith', 'district')),
  },
  {
    clause: 'cq2022e.8.route',
    matter: 'report-applications',
    to: ['city-centre'],
    facts: ['person', 'body.filedWith'],
    when: both(examiner, is('body.filedWith', 'city')),
  },
  {
    clause: 'cq2022e.18',
    matter: 'assess-annually',
    to: ['body'],
    facts: ['person', 'result'],
    when: examiner,
    requires: isResultOfYear,
  },
  {
    clause: 'cq2022e.18',
    matter: 'report-unqualified',
    to: ['city-centre'],
    facts: ['person', 'result', 'reported'],
    when: both(examiner, is('result', 'unqualified')),
    requires: reported,
  },
];
