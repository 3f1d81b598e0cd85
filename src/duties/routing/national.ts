import type { Matter } from './facts';
import { is, onMatters, type Route } from './route';

// cn2020 第五条: who is in charge of supervising the quality of assessment.

/** 技术指导、支持服务和日常管理 */
const centreMatters: readonly Matter[] = ['guide-technically', 'support', 'manage-daily'];

export const nationalRoutes = (): readonly Route[] => [
  {
    clause: 'cn2020.5.1',
    matter: 'plan-and-make-policy',
    to: ['capacity-building-department'],
    facts: ['reach'],
    when: is('reach', 'nation'),
  },
  ...onMatters(centreMatters, {
    clause: 'cn2020.5.1',
    to: ['national-centre'],
    facts: ['reach'],
    when: is('reach', 'nation'),
  }),
  {
    clause: 'cn2020.5.2',
    matter: 'plan-and-make-policy',
    to: ['provincial-hrss'],
    facts: ['reach'],
    when: is('reach', 'province'),
  },
  ...onMatters(centreMatters, {
    clause: 'cn2020.5.2',
    to: ['provincial-centre'],
    facts: ['reach'],
    when: is('reach', 'province'),
  }),
  {
    clause: 'cn2020.5.3',
    matter: 'supervise-own-work',
    to: ['body'],
    facts: ['reach'],
    when: is('reach', 'body'),
  },
  {
    clause: 'cn2020.5.3',
    matter: 'supervise-own-work',
    to: ['industry-department'],
    facts: ['reach'],
    when: is('reach', 'industry'),
  },
];
