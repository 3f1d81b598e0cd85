import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addNaturalDays, type CivilDate } from '../../src/dates';
import {
  decideService,
  parseServiceFacts,
  type ServiceFacts,
  serviceFactNames,
  serviceReadings,
} from '../../src/duties/service';
import { chongqing } from '../../src/duties/service/chongqing';
import { serviceFactTable, skillLevels } from '../../src/duties/service/facts';
import { national } from '../../src/duties/service/national';
import { sichuan } from '../../src/duties/service/sichuan';
import { examiner, external, hired, internal } from '../duties/service-sample';

type Group = Readonly<Record<string, unknown>>;

const regimes = [national, sichuan, chongqing];
const names = serviceFactNames();
const notice = fc.constantFrom('cn2020', 'sc2025', 'cq2022');
const on: fc.Arbitrary<CivilDate> = fc.constantFrom('2026-05-08', '2026-05-12') as fc.Arbitrary<CivilDate>;
const day = fc.constantFrom(
  '2024-03-01',
  '2026-05-09',
  '2026-05-10',
  '2026-05-11',
  '2026-05-12',
  '2026-05-13',
);
const body = fc.constantFrom('甲评价机构', '甲 评价机构', '乙评价机构', '000123', '000124');
const occupation = fc.constantFrom('电工', '焊工');
const levels = fc.subarray([...skillLevels]);
const district = fc.constantFrom('渝中区', '渝中', '万州区', '重庆市');
const senders = ['hrss', 'assessment-body', 'industry'];

/** Values of each fact, so that each test meets its boundary now and then. */
const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  role: fc.constantFrom(...serviceFactTable.role),
  'card.code': fc.constantFrom(
    '24310020124',
    '24310010023',
    'R50240001',
    'R00240001',
    'Y000123240001',
    'H000124240001',
    '?',
  ),
  'card.kind': fc.constantFrom(...serviceFactTable.card.kind),
  'card.grade': fc.constantFrom(...serviceFactTable.card.grade),
  'card.sector': fc.constantFrom(...serviceFactTable.card.sector),
  'card.issuedIn': fc.constantFrom(...serviceFactTable.card.issuedIn),
  'card.issuer': fc.constantFrom(...serviceFactTable.card.issuer),
  'card.issuingBody': body,
  'card.validFrom': day,
  'card.expiryDate': day,
  'card.occupations': fc.subarray(['电工', '焊工']),
  'card.levels': levels,
  'card.matchesPerson': fc.boolean(),
  'job.firstDay': day,
  'job.lastDay': day,
  'job.occupation': occupation,
  'job.level': fc.constantFrom(...skillLevels),
  'job.area': district,
  'job.body': body,
  filedScope: fc.array(
    fc
      .record({ occupation, levels, areas: fc.array(district, { maxLength: 2 }) })
      .chain((filed) => fc.subarray(['levels', 'areas'] as const).map((gone) => without(filed, gone))),
    { maxLength: 2 },
  ),
  'engagement.kind': fc.constantFrom(...serviceFactTable.engagement.kind),
  'engagement.body': body,
  'letter.signed': fc.boolean(),
  'letter.setsDuties': fc.boolean(),
  'letter.setsTerm': fc.boolean(),
  internalCardToo: fc.boolean(),
  selectedBy: fc.constantFrom(...senders),
  assignedBy: fc.constantFrom(...senders, 'none'),
  drawnAtRandom: fc.boolean(),
  conflicts: fc.constantFrom([], ['曾共事']),
};

const isGroup = (x: unknown): x is Group => typeof x === 'object' && x !== null && !Array.isArray(x);

function without(from: Group, gone: readonly string[], prefix = ''): Group {
  return Object.fromEntries(
    Object.entries(from)
      .filter(([name]) => !gone.includes(`${prefix}${name}`))
      .map(([name, value]) => [name, isGroup(value) ? without(value, gone, `${prefix}${name}.`) : value]),
  );
}

function withFact(facts: Group, name: string, value: unknown): Group {
  const [group, ...rest] = name.split('.') as [string, ...string[]];
  if (rest.length === 0) return { ...facts, [group]: value };
  const inner = facts[group];
  return { ...facts, [group]: withFact(isGroup(inner) ? inner : {}, rest.join('.'), value) };
}

/** People who may serve, with a few facts, or any number of them, changed or forgotten. */
const facts: fc.Arbitrary<ServiceFacts> = fc
  .tuple(
    fc.constantFrom<Group>(examiner, external, internal, hired),
    fc.oneof(
      { weight: 3, arbitrary: fc.subarray([...names], { maxLength: 3 }) },
      { weight: 1, arbitrary: fc.subarray([...names]) },
    ),
    fc.oneof(
      { weight: 3, arbitrary: fc.subarray([...names], { maxLength: 3 }) },
      { weight: 1, arbitrary: fc.subarray([...names]) },
    ),
  )
  .chain(([base, change, forget]) =>
    fc.tuple(...change.map((name) => values[name] ?? fc.constant(null))).map((changed) =>
      without(
        change.reduce((some, name, index) => withFact(some, name, changed[index]), base),
        forget,
      ),
    ),
  )
  .filter((some) => parseServiceFacts(some).ok) as fc.Arbitrary<ServiceFacts>;

type Choices = Readonly<Record<`sc2025.${string}/${string}`, string>>;

const choices: fc.Arbitrary<Choices> = fc.record(
  Object.fromEntries(
    serviceReadings().map((reading) => [reading.id, fc.constantFrom(...reading.choices)]),
  ) as Readonly<Record<keyof Choices, fc.Arbitrary<string>>>,
  { requiredKeys: [] },
);

describe('a decision on service', () => {
  it('is never turned round by removing facts: what was decided stays or becomes open', () => {
    fc.assert(
      fc.property(facts, fc.subarray([...names]), notice, choices, (some, gone, asked, readings) => {
        const options = { notice: asked, on: '2026-05-08', readings } as const;
        const before = decideService(some, options).outcome;
        const after = decideService(without(some, gone) as ServiceFacts, options).outcome;
        expect(before === 'undetermined' ? ['undetermined'] : [before, 'undetermined']).toContain(after);
      }),
      { numRuns: 600 },
    );
  });

  it('is no easier for a longer job than for a shorter one within it', () => {
    const span = fc.tuple(
      fc.integer({ min: -3, max: 3 }),
      fc.nat({ max: 4 }),
      fc.nat({ max: 2 }),
      fc.nat({ max: 2 }),
    );
    fc.assert(
      fc.property(facts, span, notice, (some, [start, length, before, after], asked) => {
        const at = (days: number): string => addNaturalDays('2026-05-11', days);
        const lasting = (from: number, through: number): ServiceFacts => ({
          ...some,
          job: { ...some.job, firstDay: at(from), lastDay: at(through) },
        });
        const options = { notice: asked, on: '2026-05-08' } as const;
        const shorter = decideService(lasting(start, start + length), options).outcome;
        const longer = decideService(lasting(start - before, start + length + after), options).outcome;
        const ease = ['ineligible', 'undetermined', 'eligible'];
        expect(ease.indexOf(longer)).toBeLessThanOrEqual(ease.indexOf(shorter));
      }),
      { numRuns: 400 },
    );
  });

  it('is ineligible if and only if a condition that decides is not met', () => {
    fc.assert(
      fc.property(facts, notice, choices, (some, asked, readings) => {
        const { outcome, missing, findings } = decideService(some, {
          notice: asked,
          on: '2026-05-08',
          readings,
        });
        const deciding = findings.filter(({ severity }) => severity === undefined);
        expect(outcome === 'ineligible').toBe(deciding.some(({ verdict }) => verdict === 'unmet'));
        if (outcome !== 'undetermined') expect(missing).toEqual([]);
      }),
    );
  });

  it('is undetermined under strict exactly where it is contested or open', () => {
    fc.assert(
      fc.property(facts, notice, (some, asked) => {
        const plain = decideService(some, { notice: asked, on: '2026-05-08' });
        const strict = decideService(some, { notice: asked, on: '2026-05-08', readings: 'strict' });
        expect(strict.outcome).toBe(plain.contested.length > 0 ? 'undetermined' : plain.outcome);
      }),
    );
  });

  it('rests, clause by clause, on no other facts than the criterion names', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...regimes), on, choices, (some, regime, when, readings) => {
        const asked = { table: serviceFactTable, on: when, readings, calendar: undefined };
        for (const { clause, facts: named, test } of regime.criteria) {
          const others = names.filter((name) => !named.includes(name));
          const bare = without(some, others) as ServiceFacts;
          expect(test({ ...asked, facts: bare }), clause).toEqual(test({ ...asked, facts: some }));
        }
      }),
    );
  });

  it('survives JSON and structuredClone', () => {
    fc.assert(
      fc.property(facts, notice, (some, asked) => {
        const decision = decideService(some, { notice: asked, on: '2026-05-08' });
        expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
        expect(structuredClone(decision)).toEqual(decision);
      }),
    );
  });

  it('reaches every outcome under every notice in these runs', () => {
    for (const asked of ['cn2020', 'sc2025', 'cq2022'] as const) {
      const outcomes = fc
        .sample(facts, { numRuns: 300, seed: 2026 })
        .map((some) => decideService(some, { notice: asked, on: '2026-05-08' }).outcome);
      expect(new Set(outcomes)).toEqual(new Set(['eligible', 'ineligible', 'undetermined']));
    }
  });
});

describe('facts out of unknown JSON', () => {
  it('are facts or issues, never an error, and facts can be decided on', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), facts), notice, (x, asked) => {
        const parsed = parseServiceFacts(x);
        if (parsed.ok) decideService(parsed.value, { notice: asked, on: '2026-05-08' });
        else expect(parsed.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it('that are none are refused with those issues, whatever they look like', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ card: fc.anything(), job: fc.anything() })), (x) => {
        const decide = () => decideService(x as ServiceFacts, { notice: 'cq2022', on: '2026-05-08' });
        if (parseServiceFacts(x).ok) expect(decide).not.toThrow();
        else expect(decide).toThrow(expect.objectContaining({ name: 'InvalidFactsError' }));
      }),
      { numRuns: 300 },
    );
  });
});
