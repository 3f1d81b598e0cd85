import { type ClauseId, choiceFor, type Message, type ReadingId, type Readings } from '../../answers';
import { checkFacts, readingsFor } from '../../criteria';
import type { CivilDate } from '../../dates';
import {
  type Asked,
  type Matter,
  matters,
  type Office,
  type RoutingFactName,
  type RoutingFacts,
  routingFactTable,
} from './facts';
import { officeNames, unknownMatter } from './messages';
import { type Routing, type RoutingNotice, routingOf } from './regimes';
import { covers } from './route';

/** An office that is competent, by which clause. */
export type CompetentOffice = {
  readonly office: Office;
  readonly name: Message;
  readonly clause: ClauseId;
};

/** Where a matter goes. */
export type RouteAnswer = {
  /** `not-stated`: the notice names no office for this matter and these facts. */
  readonly outcome: 'routed' | 'undetermined' | 'not-stated';
  readonly notice: RoutingNotice;
  readonly matter: Matter;
  /** When undetermined, every office that may still turn out to be the one. */
  readonly offices: readonly CompetentOffice[];
  readonly missing: readonly RoutingFactName[];
  /** Readings by another choice of which, taken alone, the answer is another. */
  readonly contested: readonly ReadingId[];
};

/** Options of {@link routeFor}. */
export type RouteForOptions = {
  readonly notice: RoutingNotice;
  /** A choice per reading, or `'strict'`. */
  readonly readings?: Readings | undefined;
};

/**
 * Who is competent: where one applies, who reviews, issues and hands out, to whom one reports. The office of a renewal
 * is told by `decideRenewal`, which knows the rules on filing.
 *
 * @param matter - what is to be done
 * @param facts - what decides between offices; what is missing leaves the answer undetermined
 * @param options - `notice`, and `readings`, a choice for each id of `routingReadings()` or `'strict'`
 * @returns the offices with their clauses; several when each of them is right. Clauses as for `checkRoute`
 * @throws {InvalidFactsError} when facts are not written as facts must be
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @throws {RangeError} when there is no such matter or notice
 * @example
 * const answer = routeFor('apply', { body: { filedWith: 'province' } }, { notice: 'sc2021' })
 * answer.offices.map(({ office, clause }) => [office, clause]) // [['provincial-centre', 'sc2021.2.2.route']]
 * routeFor('apply', {}, { notice: 'sc2021' }).missing // ['body.filedWith']
 */
export function routeFor(
  matter: Matter,
  facts: Omit<RoutingFacts, 'matter'>,
  { notice, readings }: RouteForOptions,
): RouteAnswer {
  const routing = routingOf(notice);
  if (!matters.includes(matter)) throw new RangeError(unknownMatter(matters));
  const asked: Asked = {
    table: routingFactTable,
    facts: checkFacts(routingFactTable, { ...facts, matter }),
    // No sentence on competence depends on the day.
    on: '' as CivilDate,
    readings: readingsFor(routing.regime, readings),
    calendar: undefined,
  };
  const answer = officesUnder(routing, asked);
  const others = routing.regime.readings.flatMap((reading) =>
    reading.choices
      .filter((choice) => choice !== choiceFor(reading, asked.readings))
      .map((choice) => ({
        id: reading.id,
        other: officesUnder(routing, { ...asked, readings: { ...asked.readings, [reading.id]: choice } }),
      }))
      .filter(({ other }) => !leadsAlike(other, answer)),
  );
  const contested = [...new Set<ReadingId>(others.map(({ id }) => id))];
  if (readings !== 'strict' || contested.length === 0) return { notice, matter, ...answer, contested };
  const all = [answer, ...others.map(({ other }) => other)];
  return {
    notice,
    matter,
    outcome: 'undetermined',
    offices: eachOnce(all.flatMap(({ offices }) => offices)),
    missing: [...new Set(all.flatMap(({ missing }) => missing))],
    contested,
  };
}

type Found = Pick<RouteAnswer, 'outcome' | 'offices' | 'missing'>;

const keyOf = ({ office, clause }: CompetentOffice): string => `${office} ${clause}`;
const eachOnce = (offices: readonly CompetentOffice[]): readonly CompetentOffice[] => [
  ...new Map(offices.map((one) => [keyOf(one), one])).values(),
];

const leadsAlike = (a: Found, b: Found): boolean =>
  a.outcome === b.outcome && a.offices.map(keyOf).join() === b.offices.map(keyOf).join();

function officesUnder({ routes }: Routing, asked: Asked): Found {
  const judged = routes.map((route) => ({ route, answer: covers(route, asked) }));
  const open = judged.filter(({ answer }) => answer.verdict === 'unknown');
  const meant = judged.filter(({ answer }) => answer.verdict === 'met' || answer.verdict === 'unknown');
  const offices = eachOnce(
    meant.flatMap(({ route: { to, clause } }) =>
      to.map((office): CompetentOffice => ({ office, name: officeNames[office], clause })),
    ),
  );
  const missing = [...new Set(open.flatMap(({ answer }) => answer.missing))];
  const outcome = open.length > 0 ? 'undetermined' : offices.length > 0 ? 'routed' : 'not-stated';
  return { outcome, offices, missing };
}
