import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/dates';
import {
  type ConductFacts,
  type ConductNotice,
  checkConduct,
  conductFactNames,
  parseConductFacts,
} from '../../src/duties/conduct';
import { conductFactTable } from '../../src/duties/conduct/facts';
import { conductNotices, regimeByNotice } from '../../src/duties/conduct/notices';
import { anyFacts } from '../criteria/any-facts';

const dates = [
  '2023-09-01',
  '2024-02-29',
  '2024-03-10',
  '2024-12-01',
  '2025-02-28',
  '2025-03-10',
  '2025-03-11',
];
const days = ['2024-03-10', '2025-03-10', '2025-06-10'];

const notice = fc.constantFrom<ConductNotice>(...conductNotices);
const on = fc.constantFrom(...days);
const facts = anyFacts(conductFactTable, { dates }).filter(
  (some) => parseConductFacts(some).ok,
) as fc.Arbitrary<ConductFacts>;

const choices = fc.record(
  {
    'sc2021.3.5.2/one-year': fc.constantFrom('twelve-months-before', 'calendar-year', 'any-rolling'),
    'cq2022s.19.1/which-review': fc.constantFrom('any-single', 'overall-result'),
    'cq2022s.19.2/forms': fc.constantFrom('head-with-two-forms', 'three-grounds'),
    'cq2022s.19.2/justified-refusal': fc.constantFrom('breaks-the-run', 'skipped'),
    'cq2022s.19.5/in-a-row': fc.constantFrom('jobs-with-violations', 'all-jobs'),
    'cq2022s.19.9/seriousness': fc.constantFrom('any-verified', 'serious-only'),
    'cq2022e.21.2/applicant': fc.constantFrom('bar-from-refusal', 'no-bar'),
  },
  { requiredKeys: [] },
);

type Assignment = NonNullable<ConductFacts['assignments']>[number];
const assignment = (date: string): fc.Arbitrary<Assignment> =>
  fc.record({
    date: fc.constant(date),
    answer: fc.constantFrom('accepted' as const, 'refused' as const),
    justified: fc.constantFrom(true, false, null),
  });
/** At most one a day: only then does the order of the list say nothing. */
const assignments = fc.subarray(dates).chain((some) => fc.tuple(...some.map(assignment)));

const verdictsOf = (some: ConductFacts, asked: ConductNotice, day: string) =>
  checkConduct(some, { notice: asked, on: day }).findings.map(({ verdict }) => verdict);

/** The three notices on refusals, each asked about whom it is about. */
const refusalClauses = [
  ['cn2020', 'external-supervisor', 'cn2020.17.1'],
  ['cq2022', 'internal-supervisor', 'cq2022s.19.2'],
  ['sc2021', 'examiner', 'sc2021.3.5.2'],
] as const;

const judge = (list: readonly Assignment[], readings: Record<string, string>) =>
  refusalClauses.map(
    ([asked, role, clause]) =>
      checkConduct(
        { role, tookPartUnassigned: false, disobeyedManagement: false, assignments: list },
        { notice: asked, on: '2025-06-10', readings },
      ).findings.find((finding) => finding.clause === clause)?.verdict,
  );

describe('refusals', () => {
  it('count the same in whatever order the list has them', () => {
    fc.assert(
      fc.property(
        assignments,
        fc.array(fc.nat(), { minLength: 7, maxLength: 7 }),
        choices,
        (list, keys, by) => {
          const shuffled = list
            .map((each, index) => [keys[index] ?? 0, each] as const)
            .sort(([a], [b]) => a - b)
            .map(([, each]) => each);
          expect(judge(shuffled, by)).toEqual(judge(list, by));
        },
      ),
    );
  });

  it('never weigh less for one more without good reason', () => {
    const rank = { met: 0, unknown: 1, unmet: 2, 'not-applicable': 0 };
    fc.assert(
      fc.property(
        assignments,
        fc.constantFrom(...dates),
        fc.nat({ max: 7 }),
        choices,
        (list, date, at, by) => {
          const more = [...list];
          more.splice(at, 0, { date, answer: 'refused', justified: false });
          const after = judge(more, by);
          for (const [index, before] of judge(list, by).entries()) {
            expect(rank[after[index] ?? 'met']).toBeGreaterThanOrEqual(rank[before ?? 'met']);
          }
        },
      ),
    );
  });

  it('that cancel in Chongqing dismiss nationally, and never the other way round for less than three', () => {
    fc.assert(
      fc.property(assignments, choices, (list, by) => {
        const [national, chongqing] = judge(list, by);
        if (chongqing === 'unmet') expect(national).toBe('unmet');
        const refusals = list.filter(({ answer }) => answer === 'refused');
        if (refusals.length < 3) expect(chongqing).toBe('met');
      }),
    );
  });
});

describe('a check of conduct', () => {
  it('answers any facts under any notice, in plain data', () => {
    fc.assert(
      fc.property(facts, notice, on, choices, (some, asked, day, readings) => {
        const checked = checkConduct(some, { notice: asked, on: day, readings });
        expect(JSON.parse(JSON.stringify(checked))).toEqual(checked);
        expect(structuredClone(checked)).toEqual(checked);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps each known verdict when facts are taken away, or leaves it open', () => {
    fc.assert(
      fc.property(facts, fc.subarray(Object.keys(conductFactTable)), notice, on, (some, gone, asked, day) => {
        const fewer = Object.fromEntries(
          Object.entries(some).filter(([name]) => !gone.includes(name)),
        ) as ConductFacts;
        // Not applicable and met are one here: neither stands in the way.
        const plain = (verdict: string) => (verdict === 'not-applicable' ? 'met' : verdict);
        const before = verdictsOf(some, asked, day).map(plain);
        for (const [index, verdict] of verdictsOf(fewer, asked, day).map(plain).entries()) {
          expect(['unknown', before[index]]).toContain(verdict);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('attaches a consequence only to a ground that is established', () => {
    fc.assert(
      fc.property(facts, notice, on, (some, asked, day) => {
        const { outcome, findings, consequences } = checkConduct(some, { notice: asked, on: day });
        const isEstablished = findings.some(({ verdict }) => verdict === 'unmet');
        expect(outcome === 'non-compliant').toBe(isEstablished);
        if (!isEstablished) expect(consequences).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('rests, clause by clause, on no other facts than the criterion names', () => {
    fc.assert(
      fc.property(facts, notice, on, choices, (some, asked, day, readings) => {
        for (const { clause, facts: named, test } of regimeByNotice[asked].criteria) {
          const bare = pick(some, named);
          const ask = { table: conductFactTable, on: day as CivilDate, readings, calendar: undefined };
          expect(test({ ...ask, facts: bare }), clause).toEqual(test({ ...ask, facts: some }));
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** The facts of these names alone. */
function pick(some: ConductFacts, named: readonly string[]): ConductFacts {
  const body = Object.fromEntries(
    Object.entries(some.body ?? {}).filter(([name]) => named.includes(`body.${name}`)),
  );
  const flat = Object.fromEntries(Object.entries(some).filter(([name]) => named.includes(name)));
  return { ...flat, ...(some.body && { body }) } as ConductFacts;
}

describe('facts out of unknown JSON', () => {
  it('are facts or issues, never an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (x) => {
        expect(typeof parseConductFacts(x).ok).toBe('boolean');
      }),
    );
    expect(new Set(conductFactNames()).size).toBe(conductFactNames().length);
  });
});
