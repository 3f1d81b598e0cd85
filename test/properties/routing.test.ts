import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkRoute,
  type Matter,
  type Office,
  parseRoutingFacts,
  type RoutingFacts,
  routeFor,
  routingFactNames,
  routingReadings,
} from '../../src/duties/routing';
import { matters, offices, routingFactTable } from '../../src/duties/routing/facts';
import { routingNotices, routingOf } from '../../src/duties/routing/regimes';
import { anyFacts } from '../criteria/any-facts';
import { forget } from '../criteria/forget';

type Facts = RoutingFacts & Readonly<Record<string, unknown>>;

const on = '2024-05-06';
const notice = fc.constantFrom(...routingNotices());
const matter = fc.constantFrom(...matters);
const facts = anyFacts(routingFactTable, { texts: ['四川省', '绵阳', '绵阳市', '达州', '达州市'] }).map(
  (some): Facts => JSON.parse(JSON.stringify(some)),
);
const readings = fc.record(
  Object.fromEntries(routingReadings().map(({ id, choices }) => [id, fc.constantFrom(...choices)])),
  { requiredKeys: [] },
) as unknown as fc.Arbitrary<never>;
const names = fc.subarray([...routingFactNames()]);

const namesOf = (answer: ReturnType<typeof routeFor>): readonly Office[] => [
  ...new Set(answer.offices.map(({ office }) => office)),
];

describe('routes', () => {
  it('answer whatever facts are allowed, in plain JSON', () => {
    fc.assert(
      fc.property(notice, matter, facts, readings, (notice, matter, facts, readings) => {
        const route = routeFor(matter, facts, { notice, readings });
        const check = checkRoute(facts, { notice, readings, on });
        expect(JSON.parse(JSON.stringify([route, check]))).toEqual([route, check]);
        const pairs = route.offices.map(({ office, clause }) => `${office} ${clause}`);
        expect(new Set(pairs).size).toBe(pairs.length);
        expect(route.missing.length > 0).toBe(route.outcome === 'undetermined');
        if (route.outcome === 'not-stated') expect(route.offices).toEqual([]);
      }),
    );
  });

  it('a fact more never turns one decided answer into another', () => {
    fc.assert(
      fc.property(notice, matter, facts, names, (notice, matter, facts, forgotten) => {
        const less = forget(facts, forgotten) as Facts;
        const [after, before] = [facts, less].map((known) => routeFor(matter, known, { notice }));
        if (before?.outcome !== 'undetermined') {
          expect([before?.outcome, before?.offices]).toEqual([after?.outcome, after?.offices]);
        } else {
          // Whatever the answer comes to be, it was among the possible ones.
          for (const one of after?.offices ?? []) expect(before.offices).toContainEqual(one);
        }
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(notice, facts, names, (notice, facts, forgotten) => {
        const { outcome } = checkRoute(facts, { notice, on });
        const before = checkRoute(forget(facts, forgotten) as Facts, { notice, on }).outcome;
        expect([outcome, 'undetermined']).toContain(before);
      }),
      { numRuns: 1000 },
    );
  });

  it('an office is the wrong one exactly where asking for the office does not name it', () => {
    fc.assert(
      fc.property(notice, matter, facts, fc.constantFrom(...offices), (notice, matter, facts, office) => {
        const route = routeFor(matter, facts, { notice });
        fc.pre(route.outcome === 'routed');
        const { findings } = checkRoute({ ...facts, matter, office }, { notice, on });
        const isWrong = findings.some(({ reason }) => reason === 'wrong-office');
        expect(isWrong).toBe(!namesOf(route).includes(office));
      }),
      { numRuns: 1000 },
    );
  });

  it('is never in order where the notice says nothing of the matter', () => {
    for (const notice of routingNotices()) {
      const stated = new Set<Matter>(routingOf(notice).routes.map(({ matter }) => matter));
      for (const matter of matters) {
        if (stated.has(matter)) continue;
        expect(checkRoute({ matter, office: 'body' }, { notice, on }).outcome).toBe('undetermined');
        expect(routeFor(matter, {}, { notice }).outcome).toBe('not-stated');
      }
    }
  });

  it('strict lists every office that a reading leads to', () => {
    const body = { filedWith: 'city', affiliation: 'province' } as const;
    const strict = routeFor('apply', { body }, { notice: 'sc2021', readings: 'strict' });
    for (const reading of routingReadings()) {
      for (const choice of reading.choices) {
        const one = routeFor('apply', { body }, { notice: 'sc2021', readings: { [reading.id]: choice } });
        expect(namesOf(strict)).toEqual(expect.arrayContaining([...namesOf(one)]));
      }
    }
  });

  it('parsing takes any JSON and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (x) => {
        const parsed = parseRoutingFacts(x);
        expect(parsed.ok ? parsed.value : parsed.issues.length > 0).toBeTruthy();
      }),
    );
  });
});
