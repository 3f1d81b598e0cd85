import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/dates';
import { decideRenewal, parseRenewalFacts, type RenewalFacts, renewalFactNames } from '../../src/eligibility';
import { renewalFactTable } from '../../src/eligibility/facts';
import { sichuan2021 } from '../../src/eligibility/renewal-sichuan-2021';
import { sichuan2025 } from '../../src/eligibility/renewal-sichuan-2025';
import { renewalFactsSchema } from '../../src/eligibility/schemas';
import { anyFacts } from '../criteria/any-facts';
import { complete } from '../eligibility/sample';

const dates = [
  '2022-05-21',
  '2023-05-21',
  '2024-09-12',
  '2025-01-31',
  '2025-03-01',
  '2026-03-20',
  '2026-05-10',
];
const expiries = ['2025-02-10', '2026-04-30', '2026-05-20', '2026-07-10', '2026-07-11'];
const days = [
  '2025-02-28',
  '2025-03-10',
  '2026-04-15',
  '2026-05-10',
  '2026-05-20',
  '2026-05-21',
  '2024-04-10',
];
const places = ['绵阳', '成都', '四川', '绵阳市'];

const pools = { dates, counts: [0, 1, 2, 3, 299, 300, 499, 500, 1000], numbers: [1, 2], texts: places };

type Group = Readonly<Record<string, unknown>>;
const isGroup = (x: unknown): x is Group => typeof x === 'object' && x !== null && !Array.isArray(x);

/** Some facts of a complete and blameless application changed, so that every outcome comes up. */
function changed(base: Group, by: Group, keep: ReadonlySet<string>, prefix = ''): Group {
  return Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(by)])].map((name) => {
      const path = `${prefix}${name}`;
      const [before, after] = [base[name], by[name]];
      const isBranch = renewalFactNames().some((fact) => fact.startsWith(`${path}.`));
      if (isBranch)
        return [name, changed(isGroup(before) ? before : {}, isGroup(after) ? after : {}, keep, `${path}.`)];
      return [name, keep.has(path) ? before : (after ?? before)];
    }),
  );
}

const names = [...renewalFactNames()];
const few = fc.subarray(names, { maxLength: 4 });

/** Mostly few facts are changed or unknown, so that a single one can decide; sometimes any number of them. */
const facts: fc.Arbitrary<RenewalFacts> = fc
  .tuple(
    anyFacts(renewalFactTable, pools),
    fc.oneof({ weight: 3, arbitrary: few }, fc.subarray(names)),
    fc.oneof({ weight: 3, arbitrary: few }, fc.subarray(names)),
    fc.constantFrom(...expiries, complete.expiryDate, complete.expiryDate),
  )
  .map(([wild, change, forget, expiryDate]) => {
    const keep = new Set<string>(names.filter((fact) => !change.includes(fact)));
    return without({ ...changed(complete, wild, keep), expiryDate }, forget);
  })
  .map((some) => JSON.parse(JSON.stringify(some)) as RenewalFacts)
  .filter((some) => parseRenewalFacts(some).ok);

/** The facts without those named. */
function without(from: Group, names: readonly string[], prefix = ''): Group {
  return Object.fromEntries(
    Object.entries(from)
      .filter(([name]) => !names.includes(`${prefix}${name}`))
      .map(([name, value]) => [name, isGroup(value) ? without(value, names, `${prefix}${name}.`) : value]),
  );
}

const notice = fc.constantFrom('sc2025', 'sc2021', 'cq2022');
const on = fc.constantFrom(...days);
const removed = fc.oneof(few, fc.subarray(names));
const choices: fc.Arbitrary<Record<`${'sc2025'}.${string}/${string}`, string>> = fc.record(
  {
    'sc2025.1.1.no-accident/scope': fc.constantFrom('lifetime', 'term'),
    'sc2025.1.1.no-accident/meaning': fc.constantFrom('found', 'conduct-grounds'),
    'sc2025.1.1.min-activity/kind': fc.constantFrom('either', 'matching'),
    'sc2025.1.1.issuer/internal-supervisor': fc.constantFrom('by-issuer', 'in-scope'),
    'sc2025.1.3.city-issued/timing': fc.constantFrom('left-to-city', 'two-months', 'expired'),
    'sc2025.2.window/application-day': fc.constantFrom('online', 'written-request'),
    'sc2025.3.1.2.route/central': fc.constantFrom('open', 'like-provincial', 'like-local'),
    'sc2025.3.1.2.dual/provincial-in-chengdu': fc.constantFrom('first-receipt', 'provincial-centre'),
    'sc2025.3.1.1.social/retired': fc.constantFrom('required', 'pension-record'),
  },
  { requiredKeys: [] },
);

describe('a renewal decision', () => {
  it('is never turned round by removing facts: what was decided stays or becomes open', () => {
    fc.assert(
      fc.property(facts, removed, notice, on, choices, (some, unknown, asked, day, readings) => {
        const options = { notice: asked, on: day, readings } as const;
        const before = decideRenewal(some, options).outcome;
        const after = decideRenewal(without(some, unknown) as RenewalFacts, options).outcome;
        expect(before === 'undetermined' ? ['undetermined'] : [before, 'undetermined']).toContain(after);
      }),
      { numRuns: 400 },
    );
  });

  it('is open if and only if something is missing, and ineligible if and only if something is not met', () => {
    fc.assert(
      fc.property(facts, notice, on, (some, asked, day) => {
        const { outcome, missing, findings } = decideRenewal(some, { notice: asked, on: day });
        expect(outcome === 'undetermined').toBe(missing.length > 0);
        expect(outcome === 'ineligible').toBe(findings.some(({ verdict }) => verdict === 'unmet'));
      }),
    );
  });

  it('is undetermined under strict exactly where it is contested or open', () => {
    fc.assert(
      fc.property(facts, notice, on, (some, asked, day) => {
        const plain = decideRenewal(some, { notice: asked, on: day });
        const strict = decideRenewal(some, { notice: asked, on: day, readings: 'strict' });
        expect(strict.contested).toEqual(plain.contested);
        expect(strict.outcome).toBe(plain.contested.length > 0 ? 'undetermined' : plain.outcome);
      }),
    );
  });

  it('rests, clause by clause, on no other facts than the criterion names', () => {
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom(sichuan2025, sichuan2021),
        on,
        choices,
        (some, regime, day, readings) => {
          for (const { clause, facts: named, test } of regime.criteria) {
            const others = renewalFactNames().filter((name) => !named.includes(name));
            const asked = {
              table: renewalFactTable,
              on: day as CivilDate,
              readings,
              calendar: undefined,
            };
            const bare = without(some, others) as RenewalFacts;
            expect(test({ ...asked, facts: bare }), clause).toEqual(test({ ...asked, facts: some }));
          }
        },
      ),
    );
  });

  it('survives JSON and structuredClone', () => {
    fc.assert(
      fc.property(facts, notice, on, (some, asked, day) => {
        const decision = decideRenewal(some, { notice: asked, on: day });
        expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
        expect(structuredClone(decision)).toEqual(decision);
      }),
      { numRuns: 50 },
    );
  });

  it('reaches every outcome in these runs', () => {
    const outcomes = fc
      .sample(fc.tuple(facts, on), { numRuns: 400, seed: 2025 })
      .map(([some, day]) => decideRenewal(some, { notice: 'sc2025', on: day }).outcome);
    expect(new Set(outcomes)).toEqual(new Set(['eligible', 'ineligible', 'undetermined']));
  });
});

describe('facts out of unknown JSON', () => {
  it('are facts or issues, never an error, and facts can be decided on', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anyFacts(renewalFactTable, pools), fc.anything()), (x) => {
        const parsed = renewalFactsSchema.safeParse(x);
        expect(parsed.success).toBe(parseRenewalFacts(x).ok);
        if (parsed.success) decideRenewal(parsed.data, { notice: 'sc2025', on: '2026-05-10' });
      }),
      { numRuns: 500 },
    );
  });
});
