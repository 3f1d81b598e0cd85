import { choose, met, not, yes } from '../../criteria';
import type { Answer, Asked } from './facts';
import * as messages from './messages';
import { both, concerns, is, type Route } from './route';

// cq2022s 第四、七、十七、十八条: externals belong to the city and the districts, internals to their body.

const external = /* @__PURE__ */ concerns('external-supervisor');
const internal = /* @__PURE__ */ concerns('internal-supervisor');
const ofDistrict = /* @__PURE__ */ is('body.filedWith', 'district');
const ofCity = /* @__PURE__ */ is('body.filedWith', 'city');

const cityMatters = ['review-qualification', 'certify', 'issue-card'] as const;
const sharedMatters = ['keep-information', 'keep-integrity-file'] as const;
const assignments = ['assign', 'review-work'] as const;
const bodyMatters = [
  'manage-daily',
  'review-qualification',
  'certify',
  'issue-card',
  'keep-information',
  'keep-integrity-file',
  'engage',
  'assign',
  'review-work',
] as const;

/** Nothing is done about a complaint before it is verified. */
const afterVerification = (asked: Asked): Answer =>
  choose(
    yes(asked, 'verified', messages.unverified),
    met(),
    not(yes(asked, 'actedOn', messages.unverified), messages.unverified),
  );

const reported = (asked: Asked): Answer => yes(asked, 'reported', messages.notReported);

export const chongqingSupervisorRoutes = (): readonly Route[] => [
  ...cityMatters.map(
    (matter): Route => ({
      clause: 'cq2022s.4.city',
      matter,
      to: ['city-centre'],
      facts: ['person'],
      when: external,
    }),
  ),
  ...sharedMatters.map(
    (matter): Route => ({
      clause: 'cq2022s.4.city',
      matter,
      to: ['city-centre', 'district-hrss'],
      facts: ['person'],
      when: external,
    }),
  ),
  ...assignments.map(
    (matter): Route => ({
      clause: 'cq2022s.4.city',
      matter,
      to: ['city-centre'],
      facts: ['person', 'body.filedWith'],
      when: both(external, ofCity),
    }),
  ),
  ...(['recommend', 'manage-daily'] as const).map(
    (matter): Route => ({
      clause: 'cq2022s.4.district',
      matter,
      to: ['district-hrss'],
      facts: ['person'],
      when: external,
    }),
  ),
  ...assignments.map(
    (matter): Route => ({
      clause: 'cq2022s.4.district',
      matter,
      to: ['district-hrss', 'city-centre'],
      facts: ['person', 'body.filedWith'],
      when: both(external, ofDistrict),
    }),
  ),
  ...bodyMatters.map(
    (matter): Route => ({
      clause: 'cq2022s.4.agency',
      matter,
      to: ['body'],
      facts: ['person'],
      when: internal,
    }),
  ),
  { clause: 'cq2022s.7', matter: 'apply', to: ['city-centre'], facts: ['person'], when: external },
  { clause: 'cq2022s.7', matter: 'apply', to: ['body'], facts: ['person'], when: internal },
  {
    clause: 'cq2022s.17.report',
    matter: 'report-unqualified',
    to: ['city-centre'],
    facts: ['person', 'result', 'reported'],
    when: both(external, is('result', 'unqualified')),
    requires: reported,
  },
  {
    clause: 'cq2022s.18',
    matter: 'complain',
    to: ['city-centre'],
    facts: ['person', 'verified', 'actedOn'],
    when: external,
    requires: afterVerification,
  },
];
