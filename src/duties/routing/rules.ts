import type { Rule } from '../../answers';
import { rulesOf } from '../../criteria';
import { routingNotices, routingOf } from './regimes';

/** The clauses on who is competent, notice by notice: asked, and checked. */
export const routingRules = (): readonly Rule[] => {
  const routings = routingNotices().map((notice) => ({ notice, ...routingOf(notice) }));
  return [
    ...rulesOf(
      'routeFor',
      routings.map(({ notice, routes }) => ({ notice, criteria: routes })),
    ),
    ...rulesOf(
      'checkRoute',
      routings.map(({ regime }) => regime),
    ),
  ];
};
