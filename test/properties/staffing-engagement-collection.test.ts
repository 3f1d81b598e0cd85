import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading, Readings } from '../../src/answers';
import type { FactTable } from '../../src/criteria';
import { factAt, factNamesOf, isFact, isRecords } from '../../src/criteria/fact-table';
import { type CivilDate, UncoveredYearError } from '../../src/dates';
import {
  type CollectionFacts,
  checkCollection,
  checkTrainingAttendance,
  collectionReadings,
  parseCollectionFacts,
} from '../../src/duties/collection';
import { collectionFactTable } from '../../src/duties/collection/facts';
import { sichuan2021 as collection2021 } from '../../src/duties/collection/sichuan-2021';
import { sichuan2025 as collection2025 } from '../../src/duties/collection/sichuan-2025';
import {
  checkEngagement,
  type EngagementFacts,
  engagementReadings,
  parseEngagementFacts,
} from '../../src/duties/engagement';
import { chongqing as engagementInChongqing } from '../../src/duties/engagement/chongqing';
import { engagementFactTable } from '../../src/duties/engagement/facts';
import { national } from '../../src/duties/engagement/national';
import { sichuanQuality as engagementInSichuan } from '../../src/duties/engagement/sichuan-quality';
import {
  bodiesWithoutSupervision,
  checkStaffing,
  parseStaffingFacts,
  type StaffingFacts,
  staffingReadings,
} from '../../src/duties/staffing';
import { chongqing as staffingInChongqing } from '../../src/duties/staffing/chongqing';
import { staffingFactTable } from '../../src/duties/staffing/facts';
import { sichuan2025 as coverage } from '../../src/duties/staffing/sichuan-2025';
import { sichuanQuality as staffingInSichuan } from '../../src/duties/staffing/sichuan-quality';
import { anyFacts } from '../criteria/any-facts';

type Group = Record<string, unknown>;
type Path = readonly (string | number)[];
type Options = { readonly notice: string; readonly on: string; readonly readings?: unknown };
type Check = (
  facts: unknown,
  options: Options,
) => { readonly outcome: string; readonly missing: readonly string[] };

const isGroup = (x: unknown): x is Group => typeof x === 'object' && x !== null && !Array.isArray(x);

/** Every place in the facts that may be left out. */
function optionalIn(table: FactTable, facts: Group, before: Path = []): Path[] {
  return Object.entries(table).flatMap(([name, entry]): Path[] => {
    const [path, value] = [[...before, name], facts[name]];
    if (!isFact(entry)) return isGroup(value) ? optionalIn(entry, value, path) : [];
    if (!isRecords(entry) || !Array.isArray(value)) return value === undefined ? [] : [path];
    const fields = Object.keys(entry.each).filter((field) => !entry.required.includes(field));
    return [path, ...value.flatMap((_, index) => fields.map((field) => [...path, index, field]))];
  });
}

function forget(facts: Group, paths: readonly Path[]): Group {
  const copy = structuredClone(facts);
  for (const path of paths) {
    const holder = path.slice(0, -1).reduce<unknown>((at, step) => (at as Group | undefined)?.[step], copy);
    if (isGroup(holder)) delete holder[String(path.at(-1))];
  }
  return copy;
}

const years = { from: fc.constantFrom(2024, 2025, 2026) };
const staffing = fc
  .tuple(
    anyFacts(staffingFactTable, {
      dates: ['2024-06-10', '2024-12-31', '2025-01-01', '2025-06-10', '2025-12-31', '2026-01-01'],
      counts: [0, 1, 2, 3, 4, 9],
      texts: ['a', 'b', 'c', 'd'],
    }),
    years.from,
    fc.boolean(),
  )
  .map(([facts, year, counted]): Group => {
    const { bodies, bodyCount, year: some, ...others } = facts;
    const given = counted ? { bodyCount } : { bodies };
    return JSON.parse(JSON.stringify({ ...others, ...given, ...(some !== undefined && { year }) }));
  })
  .filter((facts) => parseStaffingFacts(facts).ok);

const engagement = anyFacts(engagementFactTable, {
  dates: ['2012-03-01', '2015-03-01', '2018-02-28', '2018-03-01', '2021-03-01', '2024-02-29', '2024-03-01'],
  texts: ['a', 'b'],
})
  .map((facts): Group => JSON.parse(JSON.stringify(facts)))
  .filter((facts) => parseEngagementFacts(facts).ok);

const issuanceDates = [
  '2021-06-01',
  '2021-08-25',
  '2021-08-26',
  '2024-06-03',
  '2025-04-01',
  '2025-05-06',
  '2025-06-10',
];
const collection = anyFacts(collectionFactTable, { dates: issuanceDates })
  .map((facts): Group => JSON.parse(JSON.stringify(facts)))
  .filter((facts) => parseCollectionFacts(facts).ok);

type Choices = Exclude<Readings, 'strict'>;

const choicesOf = (all: readonly Reading[]): fc.Arbitrary<Choices> =>
  fc.record(Object.fromEntries(all.map(({ id, choices }) => [id, fc.constantFrom(...choices)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Choices>;

type Regime = {
  readonly notice: string;
  readonly criteria: readonly {
    readonly clause: string;
    readonly facts: readonly string[];
    readonly test: (asked: unknown) => unknown;
  }[];
};

type Subject = {
  readonly name: string;
  readonly table: FactTable;
  readonly facts: fc.Arbitrary<Group>;
  readonly days: readonly string[];
  readonly choices: fc.Arbitrary<Choices>;
  readonly regimes: readonly Regime[];
  readonly check: Check;
};

const subject = (
  each: Omit<Subject, 'regimes' | 'check'> & { regimes: readonly unknown[]; check: unknown },
) => each as Subject;

const subjects: readonly Subject[] = [
  subject({
    name: 'staffing',
    table: staffingFactTable,
    facts: staffing,
    days: ['2025-06-10', '2025-12-31', '2026-01-01'],
    choices: choicesOf(staffingReadings()),
    regimes: [staffingInChongqing, staffingInSichuan, coverage],
    check: checkStaffing,
  }),
  subject({
    name: 'engagement',
    table: engagementFactTable,
    facts: engagement,
    days: ['2018-02-28', '2021-03-01', '2024-02-29', '2024-03-01', '2024-03-02'],
    choices: choicesOf(engagementReadings()),
    regimes: [national, engagementInChongqing, engagementInSichuan],
    check: checkEngagement,
  }),
  subject({
    name: 'collection',
    table: collectionFactTable,
    facts: collection,
    days: ['2021-08-25', '2021-08-26', '2025-02-28', '2025-05-06', '2025-07-10', '2025-09-02'],
    choices: choicesOf(collectionReadings()),
    regimes: [collection2021, collection2025],
    check: checkCollection,
  }),
];

describe.each(subjects)('a check of $name', ({ table, facts, days, choices, regimes, check }) => {
  const on = fc.constantFrom(...days) as fc.Arbitrary<CivilDate>;
  const regime = fc.constantFrom(...regimes);
  const less = facts.chain((some) =>
    fc
      .tuple(fc.subarray(optionalIn(table, some)), fc.boolean())
      .map(([paths, few]) => [some, forget(some, few ? paths.slice(0, 2) : paths)] as const),
  );

  it('is never turned round by removing facts: what was decided stays or becomes open', () => {
    fc.assert(
      fc.property(less, regime, on, choices, ([more, fewer], { notice }, day, readings) => {
        const before = check(more, { notice, on: day, readings }).outcome;
        const after = check(fewer, { notice, on: day, readings }).outcome;
        expect(before === 'undetermined' ? ['undetermined'] : [before, 'undetermined']).toContain(after);
      }),
      { numRuns: 500 },
    );
  });

  it('is open if and only if something is missing', () => {
    fc.assert(
      fc.property(facts, regime, on, choices, (some, { notice }, day, readings) => {
        const { outcome, missing } = check(some, { notice, on: day, readings });
        expect(outcome === 'undetermined').toBe(missing.length > 0);
      }),
    );
  });

  it('rests, criterion by criterion, on no other facts than it names', () => {
    fc.assert(
      fc.property(facts, regime, on, choices, (some, { criteria }, day, readings) => {
        for (const { clause, facts: named, test } of criteria) {
          const all: readonly string[] = factNamesOf(table);
          const others = all.filter((name) => !named.includes(name));
          const asked = { table, on: day, readings, calendar: undefined };
          const bare = forget(
            some,
            others.map((name) => name.split('.')),
          );
          expect(test({ ...asked, facts: bare }), clause).toEqual(test({ ...asked, facts: some }));
        }
      }),
    );
  });

  it('survives JSON and structuredClone', () => {
    fc.assert(
      fc.property(facts, regime, on, (some, { notice }, day) => {
        const answer = check(some, { notice, on: day });
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(structuredClone(answer)).toEqual(answer);
      }),
      { numRuns: 50 },
    );
  });

  it('reaches every outcome', () => {
    const outcomes = fc
      .sample(fc.tuple(facts, regime, on), { numRuns: 600, seed: 2025 })
      .map(([some, { notice }, day]) => check(some, { notice, on: day }).outcome);
    expect(new Set(outcomes)).toEqual(new Set(['compliant', 'non-compliant', 'undetermined']));
  });
});

describe('facts out of unknown JSON', () => {
  it.each([
    ['staffing', parseStaffingFacts],
    ['engagement', parseEngagementFacts],
    ['collection', parseCollectionFacts],
  ] as const)('are facts of %s or issues, never an error', (_, parse) => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), staffing, engagement, collection), (x) => {
        const parsed = parse(x);
        expect(parsed.ok || parsed.issues.length > 0).toBe(true);
      }),
    );
  });
});

const rank = { 'non-compliant': 0, undetermined: 1, compliant: 2 } as const;

describe('more staff', () => {
  const on = '2025-06-10';
  const verdictsOf = (facts: StaffingFacts, notice: 'cq2022' | 'scqm' | 'sc2025', readings: Choices) =>
    checkStaffing(facts, { notice, on, readings }).findings;
  const choices = choicesOf(staffingReadings());

  it.each([
    [
      'external supervisor',
      ({ externalSupervisorCount: n, ...rest }: StaffingFacts): StaffingFacts => ({
        ...rest,
        ...(n !== undefined && n !== null && { externalSupervisorCount: n + 1 }),
      }),
    ],
    [
      'internal supervisor',
      ({ internalSupervisors: some, ...rest }: StaffingFacts): StaffingFacts => ({
        ...rest,
        ...(some && { internalSupervisors: [...some, { person: 'new', inService: false }] }),
      }),
    ],
    [
      'examiner',
      ({ examiners: some, ...rest }: StaffingFacts): StaffingFacts => ({
        ...rest,
        ...(some && { examiners: [...some, { person: 'new', occupations: ['a'] }] }),
      }),
    ],
    [
      'supervision',
      ({ supervisions: some, ...rest }: StaffingFacts): StaffingFacts => ({
        ...rest,
        ...(some && { supervisions: [...some, { body: 'a', date: on }] }),
      }),
    ],
  ] as const)('breaks nothing that held: one %s more', (_, add) => {
    fc.assert(
      fc.property(
        staffing,
        fc.constantFrom('cq2022', 'scqm', 'sc2025'),
        choices,
        (some, notice, readings) => {
          const before = verdictsOf(some, notice, readings);
          const after = verdictsOf(add(some), notice, readings);
          before.forEach(({ verdict }, index) => {
            if (verdict === 'met') expect(after[index]?.verdict).toBe('met');
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('bodies without a supervision', () => {
  it('are listed as not supervised exactly where the check finds the year broken', () => {
    fc.assert(
      fc.property(
        staffing,
        fc.constantFrom('2025-06-10', '2025-12-31', '2026-01-01'),
        choicesOf(staffingReadings()),
        (some, on, readings) => {
          const facts: StaffingFacts = { ...some, unit: 'hrss-department' };
          const [bodies, year] = [factAt(staffingFactTable, facts, 'bodies'), facts.year];
          fc.pre(bodies !== undefined && typeof year === 'number' && facts.supervisions !== undefined);
          const list = bodiesWithoutSupervision(
            { bodies, supervisions: facts.supervisions },
            { year: year as number, on, readings },
          );
          const { outcome } = checkStaffing(facts, { notice: 'sc2025', on, readings });
          expect(list.bodies.some(({ status }) => status === 'not-supervised')).toBe(
            outcome === 'non-compliant',
          );
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('one more', () => {
  const worsens = (before: keyof typeof rank, after: keyof typeof rank) =>
    expect(rank[after]).toBeLessThanOrEqual(rank[before]);

  it('term served never helps', () => {
    fc.assert(
      fc.property(
        engagement,
        fc.constantFrom('cn2020', 'cq2022'),
        choicesOf(engagementReadings()),
        (some, notice, readings) => {
          const facts: EngagementFacts = some;
          fc.pre(Boolean(facts.earlierTerms) && (facts.contract?.from ?? '2021') > '2009-03-01');
          const term = { body: 'a', from: '2009-03-01', to: '2012-02-29' };
          const more = { ...facts, earlierTerms: [...(facts.earlierTerms ?? []), term] };
          const options = { notice, on: '2022-01-05', readings } as const;
          worsens(checkEngagement(facts, options).outcome, checkEngagement(more, options).outcome);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('card left uncollected never helps, and a bar for good is never undone', () => {
    const isBarred = (facts: CollectionFacts, options: Parameters<typeof checkCollection>[1]) =>
      checkCollection(facts, options).findings.some(
        ({ clause, verdict }) => clause === 'sc2021.5.1.twice' && verdict === 'unmet',
      );
    fc.assert(
      fc.property(
        collection,
        fc.constantFrom(...issuanceDates),
        fc.constantFrom('sc2021', 'sc2025'),
        choicesOf(collectionReadings()),
        (some, noticeDay, notice, readings) => {
          const facts: CollectionFacts = some;
          fc.pre(Boolean(facts.issuances));
          const left = {
            noticeDay,
            occasion: notice === 'sc2021' ? 'training' : 'renewal',
            collected: false,
            excused: false,
            unheededReminders: 0,
          } as const;
          const more = { issuances: [...(facts.issuances ?? []), left] };
          const options = { notice, on: '2025-12-01', readings } as const;
          worsens(checkCollection(facts, options).outcome, checkCollection(more, options).outcome);
          if (isBarred(facts, options)) expect(isBarred(more, options)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('absentee without reason never helps, and each is counted', () => {
    const flag = fc.option(fc.boolean(), { nil: undefined });
    const applicant = fc.record({ approved: flag, absent: flag, specialReason: flag });
    fc.assert(
      fc.property(fc.array(applicant, { maxLength: 5 }), (applicants) => {
        const absentee = { approved: true, absent: true, specialReason: false };
        const before = checkTrainingAttendance({ applicants }, { on: '2021-06-10' });
        const after = checkTrainingAttendance(
          { applicants: [...applicants, absentee] },
          { on: '2021-06-10' },
        );
        worsens(before.outcome, after.outcome);
        expect(after.quotaCut.absentees).toBe(before.quotaCut.absentees + 1);
      }),
    );
  });
});

describe('a year without an announced schedule', () => {
  it('is an error that names it only where the last day matters', () => {
    const released = (collectedOn: string) => ({
      issuances: [{ noticeDay: '2026-10-12', occasion: 'training' as const, collectedOn }],
    });
    expect(() => checkCollection(released('2027-01-12'), { notice: 'sc2021', on: '2027-02-01' })).toThrow(
      UncoveredYearError,
    );
    expect(checkCollection(released('2026-12-10'), { notice: 'sc2021', on: '2027-02-01' }).outcome).toBe(
      'compliant',
    );
  });
});
