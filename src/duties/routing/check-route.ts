import { type Compliance, type DecideOptions, decideCompliance } from '../../criteria';
import type { RoutingFacts } from './facts';
import { type RoutingNotice, routingOf } from './regimes';

/** Options of {@link checkRoute}. */
export type RouteOptions = DecideOptions & { readonly notice: RoutingNotice };

/**
 * Is the matter with the office it belongs to, and is there what that office needs before it may go on? Where several
 * sentences name an office each, any of them will do. A matter on which the notice is silent is left undetermined.
 *
 * @param facts - the `matter`, the `office` that has it or is to have it, and what decides between offices
 * @param options - `notice`; `on`, the civil date of Beijing asked about; `readings`, a choice for each id of
 *   `routingReadings()` or `'strict'`
 * @returns `compliant`, `non-compliant` or `undetermined`, with a finding per clause and the facts still missing.
 *   Clauses cn2020.5.*, sc2021.2.2.route, sc2021.2.3.2, sc2021.2.3.3, sc2021.3.4.3, sc2021.3.4.4.review, sc2021.4.4, sc2021.5.2,
 *   sc2025.3.4.issue, scqm.2.1.route, cq2022s.4.*, cq2022s.7, cq2022s.17.report, cq2022s.18, cq2022e.5.*, cq2022e.8.*, cq2022e.18
 * @throws {InvalidFactsError} when facts are not written as facts must be
 * @throws {InvalidDateError} when `on` is not `YYYY-MM-DD`
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @throws {RangeError} when the notice is none of the five
 * @example
 * const card = { matter: 'issue-card', role: 'internal-supervisor' }
 * checkRoute({ ...card, office: 'body' }, { notice: 'cq2022', on: '2024-05-06' }).outcome // 'compliant'
 * checkRoute({ ...card, office: 'chongqing-centre' }, { notice: 'cq2022', on: '2024-05-06' }).outcome // 'non-compliant'
 */
export const checkRoute = (facts: RoutingFacts, { notice, ...options }: RouteOptions): Compliance =>
  decideCompliance(routingOf(notice).regime, facts, options);
