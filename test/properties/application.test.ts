import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadingId } from '../../src/answers';
import type { CivilDate } from '../../src/dates';
import {
  type ApplicationFacts,
  applicationFactNames,
  applicationFactTable,
} from '../../src/eligibility/application-facts';
import {
  applicationRegimeOf,
  decideApplication,
  parseApplicationFacts,
} from '../../src/eligibility/decide-application';
import { clause } from '../../src/notices';
import { applicant } from '../eligibility/application-sample';

const days = ['2022-05-10', '2024-02-29', '2024-06-10', '2024-06-11', '2025-06-09', '2025-06-10'];
const births = ['1959-06-10', '1959-06-11', '1960-02-29', '1964-06-10', '1964-06-11', '1975-04-18'];

type Group = Readonly<Record<string, unknown>>;
const isGroup = (x: unknown): x is Group => typeof x === 'object' && x !== null && !Array.isArray(x);

/** Whatever a fact may be, around the boundaries of the clauses. */
function anyOf(entry: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(entry)) return fc.constantFrom(...entry);
  if (isGroup(entry)) {
    if (!isGroup(entry.each)) return groupOf(entry);
    const required = (entry.required as string[]).map((name) => [name, (entry.each as Group)[name]]);
    const record = fc
      .tuple(groupOf(entry.each), fc.record(mapped(Object.fromEntries(required))))
      .map(([some, needed]) => ({ ...some, ...needed }));
    return fc.array(record, { maxLength: 3 });
  }
  const kinds: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    'yes-no': fc.boolean(),
    date: fc.constantFrom(...days),
    count: fc.constantFrom(0, 2, 3, 11, 12, 13),
    number: fc.constantFrom(0, 1.9, 2, 4.9, 5, 59.5, 60, 100),
    texts: fc.array(fc.constantFrom('电工', '焊工', '钳工'), { maxLength: 4 }),
  };
  return kinds[entry as string] ?? fc.constant(null);
}
const mapped = (table: Group) =>
  Object.fromEntries(Object.entries(table).map(([name, entry]) => [name, anyOf(entry)]));
const groupOf = (table: Group): fc.Arbitrary<Group> => fc.record(mapped(table), { requiredKeys: [] });

/** The facts of one group where they are named, else of the other. */
const chosenFrom = (base: Group, by: Group, change: ReadonlySet<string>, prefix = ''): Group =>
  Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(by)])].map((name) => {
      const path = `${prefix}${name}`;
      const [before, after] = [base[name], by[name]];
      const isBranch = names.some((fact) => fact.startsWith(`${path}.`));
      if (isBranch)
        return [
          name,
          chosenFrom(isGroup(before) ? before : {}, isGroup(after) ? after : {}, change, `${path}.`),
        ];
      return [name, change.has(path) ? (after ?? before) : before];
    }),
  );

const without = (from: Group, forgotten: readonly string[], prefix = ''): Group =>
  Object.fromEntries(
    Object.entries(from)
      .filter(([name]) => !forgotten.includes(`${prefix}${name}`))
      .map(([name, value]) => [
        name,
        isGroup(value) ? without(value, forgotten, `${prefix}${name}.`) : value,
      ]),
  );

const names: readonly string[] = applicationFactNames();
const some = fc.oneof(
  { weight: 3, arbitrary: fc.subarray([...names], { maxLength: 4 }) },
  fc.subarray([...names]),
);

/** Mostly a person whom nothing keeps from the post, with a few facts changed or unknown. */
const facts: fc.Arbitrary<ApplicationFacts> = fc
  .tuple(
    groupOf(applicationFactTable),
    some,
    some,
    fc.constantFrom(...applicationFactTable.post),
    fc.constantFrom(...births),
    fc.constantFrom<readonly string[]>([], ['work.yearsSame', 'work.yearsSameOrRelated'], ['tasks']),
  )
  .map(([wild, change, forget, post, birthDate, other]) => {
    const base = { ...applicant, post, birthDate };
    return without(chosenFrom(base, wild, new Set(change)), [...forget, ...other]);
  })
  .map((one) => JSON.parse(JSON.stringify(one)) as ApplicationFacts)
  .filter((one) => parseApplicationFacts(one).ok);

const notice = fc.constantFrom('sc2021', 'cq2022', 'cn2020');
const stage = fc.constantFrom('application', 'certification');
const on = fc.constantFrom('2024-06-10', '2025-06-09', '2025-06-10', '2025-06-11', '2026-02-28');

const everyReading = (['sc2021', 'cq2022'] as const).flatMap(
  (one) => applicationRegimeOf(one, 'certification').readings,
);
const choices = fc.record(
  Object.fromEntries<fc.Arbitrary<string>>(
    everyReading.map(({ id, choices: offered }) => [id, fc.constantFrom(...offered)]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Record<ReadingId, string>>;

const asked = fc.record({ notice, stage, on });

describe('a decision on an application', () => {
  it('is never turned round by removing facts: what was decided stays or becomes open', () => {
    fc.assert(
      fc.property(facts, some, asked, choices, (one, forgotten, options, readings) => {
        const before = decideApplication(one, { ...options, readings }).outcome;
        const after = decideApplication(without(one, forgotten) as ApplicationFacts, {
          ...options,
          readings,
        });
        expect(before === 'undetermined' ? ['undetermined'] : [before, 'undetermined']).toContain(
          after.outcome,
        );
      }),
      { numRuns: 600 },
    );
  });

  it('is open for a fact that is missing, for discretion or for a post of another notice, and for nothing else', () => {
    fc.assert(
      fc.property(facts, asked, choices, (one, options, readings) => {
        const { outcome, missing, findings } = decideApplication(one, { ...options, readings });
        const leftOpen = findings.some(
          ({ reason, verdict }) =>
            verdict === 'unknown' && (reason === 'needs-discretion' || reason === 'post-not-governed'),
        );
        const unmet = findings.some(({ verdict }) => verdict === 'unmet');
        expect(outcome === 'ineligible').toBe(unmet);
        expect(outcome === 'undetermined').toBe(!unmet && (missing.length > 0 || leftOpen));
        expect(findings.filter(({ clause: id }) => clause(id) === undefined)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is undetermined under strict exactly where it is contested or open', () => {
    fc.assert(
      fc.property(facts, asked, (one, options) => {
        const plain = decideApplication(one, options);
        const strict = decideApplication(one, { ...options, readings: 'strict' });
        expect(strict.contested).toEqual(plain.contested);
        expect(strict.outcome).toBe(plain.contested.length > 0 ? 'undetermined' : plain.outcome);
      }),
    );
  });

  it('rests, clause by clause, on no other facts than the criterion names', () => {
    fc.assert(
      fc.property(facts, asked, choices, (one, options, readings) => {
        for (const { clause: id, facts: named, test } of applicationRegimeOf(options.notice, options.stage)
          .criteria) {
          const bare = without(
            one,
            names.filter((name) => !(named as readonly string[]).includes(name)),
          ) as ApplicationFacts;
          const day = options.on as CivilDate;
          const asking = { table: applicationFactTable, on: day, readings, calendar: undefined };
          expect(test({ ...asking, facts: bare }), id).toEqual(test({ ...asking, facts: one }));
        }
      }),
    );
  });

  it('survives JSON and structuredClone', () => {
    fc.assert(
      fc.property(facts, asked, (one, options) => {
        const decision = decideApplication(one, options);
        expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
        expect(structuredClone(decision)).toEqual(decision);
      }),
      { numRuns: 50 },
    );
  });

  it('reaches every outcome in these runs', () => {
    const outcomes = fc
      .sample(fc.tuple(facts, on), { numRuns: 300, seed: 2022 })
      .map(([one, day]) => decideApplication(one, { notice: 'cq2022', on: day }).outcome);
    expect(new Set(outcomes)).toEqual(new Set(['eligible', 'ineligible', 'undetermined']));
  });

  it('takes any JSON for facts or for issues, without an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), groupOf(applicationFactTable)), asked, (x, options) => {
        const parsed = parseApplicationFacts(x);
        if (parsed.ok) decideApplication(parsed.value, options);
      }),
      { numRuns: 300 },
    );
  });
});
