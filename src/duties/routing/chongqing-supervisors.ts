import { choose, either, met, not, yes } from '../../criteria';
import type { Answer, Asked, Matter } from './facts';
import * as messages from './messages';
import { both, concerns, is, onMatters, type Route } from './route';

// cq2022s 第四、七、十七、十八条: the city guides all, externals belong to it and to the districts, internals to their body.

const external = /* @__PURE__ */ concerns('external-supervisor');
const internal = /* @__PURE__ */ concerns('internal-supervisor');
const anySupervisor = /* @__PURE__ */ concerns('external-supervisor', 'internal-supervisor');

const cityMattersOfAll: readonly Matter[] = ['manage-overall', 'guide-work'];
const cityMatters: readonly Matter[] = [
  'review-qualification',
  'certify',
  'issue-card',
  'keep-information',
  'keep-integrity-file',
  'assign',
  'review-work',
];
const districtMatters: readonly Matter[] = [
  'manage-daily',
  'guide-work',
  'recommend',
  'keep-information',
  'keep-integrity-file',
];
/** Of externals sent to what is filed or held in the district. */
const assignments: readonly Matter[] = ['assign', 'review-work'];
const bodyMatters: readonly Matter[] = [
  'manage-overall',
  'manage-daily',
  'review-qualification',
  'certify',
  'issue-card',
  'keep-information',
  'keep-integrity-file',
  'engage',
  'assign',
  'review-work',
];

/** Nothing is done about a complaint before it is verified. */
const afterVerification = (asked: Asked): Answer =>
  choose(
    yes(asked, 'verified', messages.unverified),
    met(),
    not(yes(asked, 'actedOn', messages.unverified), messages.unverified),
  );

const inDistrict = (asked: Asked): Answer =>
  either(is('body.filedWith', 'district')(asked), yes(asked, 'inDistrict', messages.otherMatter));
const reported = (asked: Asked): Answer => yes(asked, 'reported', messages.notReported);

export const chongqingSupervisorRoutes = (): readonly Route[] => [
  ...onMatters(cityMattersOfAll, {
    clause: 'cq2022s.4.city',
    to: ['chongqing-centre'],
    facts: ['role'],
    when: anySupervisor,
  }),
  ...onMatters(cityMatters, {
    clause: 'cq2022s.4.city',
    to: ['chongqing-centre'],
    facts: ['role'],
    when: external,
  }),
  ...onMatters(districtMatters, {
    clause: 'cq2022s.4.district',
    to: ['district-hrss'],
    facts: ['role'],
    when: external,
  }),
  ...onMatters(assignments, {
    clause: 'cq2022s.4.district',
    to: ['district-hrss'],
    facts: ['role', 'body.filedWith', 'inDistrict'],
    when: both(external, inDistrict),
  }),
  ...onMatters(bodyMatters, { clause: 'cq2022s.4.agency', to: ['body'], facts: ['role'], when: internal }),
  { clause: 'cq2022s.7', matter: 'apply', to: ['chongqing-centre'], facts: ['role'], when: external },
  { clause: 'cq2022s.7', matter: 'apply', to: ['body'], facts: ['role'], when: internal },
  {
    clause: 'cq2022s.17.report',
    matter: 'report-unqualified',
    to: ['chongqing-centre'],
    facts: ['role', 'reviewedBy', 'result', 'reported'],
    when: both(external, is('reviewedBy', 'district-hrss'), is('result', 'unqualified')),
    requires: reported,
  },
  {
    clause: 'cq2022s.18',
    matter: 'complain',
    to: ['chongqing-centre'],
    facts: ['role', 'verified', 'actedOn'],
    when: external,
    requires: afterVerification,
  },
];
