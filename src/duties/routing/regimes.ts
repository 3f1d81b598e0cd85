import { unknownNotice } from '../../criteria';
import { chongqingExaminerRoutes } from './chongqing-examiners';
import { chongqingSupervisorRoutes } from './chongqing-supervisors';
import type { Regime } from './facts';
import { routingFactTable } from './facts';
import { nationalRoutes } from './national';
import { provinciallyFiled } from './reading-choices';
import { criterionOf, type Route } from './route';
import { areaCriterion, sichuan2021Routes, sichuan2025Routes, sichuanQualityRoutes } from './sichuan';

/** A notice that says who is competent. */
export type RoutingNotice = 'cn2020' | 'sc2021' | 'sc2025' | 'scqm' | 'cq2022';

/** The sentences of a notice, and the same as conditions to check. */
export type Routing = { readonly routes: readonly Route[]; readonly regime: Regime };

const routing = (
  notice: RoutingNotice,
  routes: readonly Route[],
  more: Partial<Pick<Regime, 'criteria' | 'readings'>> = {},
): Routing => ({
  routes,
  regime: {
    notice,
    table: routingFactTable,
    readings: more.readings ?? [],
    criteria: [...routes.map(criterionOf), ...(more.criteria ?? [])],
    // Every sentence is about some matter: of any other one the notice says nothing.
    silence: ({ facts: { matter } }) => {
      if (!matter) return ['matter'];
      return routes.some((route) => route.matter === matter) ? undefined : [];
    },
  },
});

const notices: Readonly<Record<RoutingNotice, () => Routing>> = {
  cn2020: () => routing('cn2020', nationalRoutes()),
  sc2021: () =>
    routing('sc2021', sichuan2021Routes(), { criteria: [areaCriterion], readings: [provinciallyFiled] }),
  sc2025: () => routing('sc2025', sichuan2025Routes()),
  scqm: () => routing('scqm', sichuanQualityRoutes()),
  cq2022: () => routing('cq2022', [...chongqingSupervisorRoutes(), ...chongqingExaminerRoutes()]),
};

export const routingNotices = (): readonly RoutingNotice[] => Object.keys(notices) as RoutingNotice[];

/** @throws {RangeError} when the notice is none of the five */
export function routingOf(notice: RoutingNotice): Routing {
  if (!Object.hasOwn(notices, notice)) throw new RangeError(unknownNotice(routingNotices()));
  return notices[notice]();
}
