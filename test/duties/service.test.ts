import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/dates';
import {
  decideService,
  type ServiceFacts,
  serviceFactNames,
  serviceReadings,
} from '../../src/duties/service';
import { chongqing } from '../../src/duties/service/chongqing';
import { serviceRules } from '../../src/duties/service/decide-service';
import { serviceFactLabels } from '../../src/duties/service/fact-labels';
import { serviceFactTable } from '../../src/duties/service/facts';
import { national } from '../../src/duties/service/national';
import { sichuan } from '../../src/duties/service/sichuan';
import { clause } from '../../src/notices';
import { examiner, external, hired, internal } from './service-sample';

const on = '2026-05-08';
const regimes = [national, sichuan, chongqing];

describe('what a card code spares the caller', () => {
  const { kind: _kind, grade: _grade, issuedIn: _issuedIn, ...card } = examiner.card;

  it('kind, grade and place of a Chongqing examiner', () => {
    const bare: ServiceFacts = { ...examiner, card };
    const decided = (facts: ServiceFacts) => decideService(facts, { notice: 'cq2022', on });
    expect(decided(bare).missing).toEqual(['card.kind', 'card.grade', 'card.issuedIn']);
    const coded = decided({ ...bare, card: { ...card, code: '24310020124' } });
    expect(coded).toMatchObject({ outcome: 'eligible', missing: [] });
  });

  it('also where the caller writes null for what is unknown', () => {
    const coded = { ...card, code: '24310020124', kind: null, grade: null };
    expect(decideService({ ...examiner, card: coded }, { notice: 'cq2022', on }).outcome).toBe('eligible');
  });

  it('and the facts handed in stay as they were', () => {
    const facts = { role: 'examiner', card: { code: '24310020124' } } as const;
    const before = structuredClone(facts);
    decideService(facts, { notice: 'cq2022', on });
    expect(facts).toEqual(before);
  });
});

describe('readings', () => {
  it('each has its texts, one meaning a choice, and its clause is in the ledger', () => {
    const texts = serviceReadings();
    const asked = regimes.flatMap(({ readings }) => readings);
    expect(texts.map(({ id }) => id).sort()).toEqual(asked.map(({ id }) => id).sort());
    for (const { id, clause: at, choices, meanings } of texts) {
      expect(Object.keys(meanings).sort(), id).toEqual([...choices].sort());
      expect(id.startsWith(`${at}/`), id).toBe(true);
      expect(clause(at), id).toBeDefined();
    }
  });

  it('contested names exactly those of which another choice changes the outcome', () => {
    const cases: readonly (readonly [ServiceFacts, 'cn2020' | 'sc2025' | 'cq2022'])[] = [
      [examiner, 'cq2022'],
      [{ ...examiner, job: { ...examiner.job, level: 'apprentice' } }, 'cq2022'],
      [{ ...examiner, engagement: { kind: 'engaged', body: '乙评价机构' } }, 'cq2022'],
      [{ ...examiner, filedScope: [] }, 'cq2022'],
      [{ ...examiner, card: { ...examiner.card, levels: null } }, 'sc2025'],
      [{ ...external, card: { ...external.card, expiryDate: '2026-05-11' } }, 'sc2025'],
      [{ ...external, card: { ...external.card, issuedIn: 'ministry' } }, 'cq2022'],
      [{ ...internal, card: { ...internal.card, sector: 'industry' } }, 'cq2022'],
      [{ ...internal, drawnAtRandom: false }, 'cn2020'],
      [hired, 'cq2022'],
      [hired, 'cn2020'],
    ];
    for (const [facts, notice] of cases) {
      const { outcome, contested } = decideService(facts, { notice, on });
      const changing = regimes
        .flatMap((regime) => (regime.notice === notice ? regime.readings : []))
        .filter(({ id, choices }) =>
          choices.some(
            (choice) => decideService(facts, { notice, on, readings: { [id]: choice } }).outcome !== outcome,
          ),
        );
      expect(contested).toEqual(changing.map(({ id }) => id));
    }
  });

  it('strict leaves a contested outcome open and asks for what would settle it', () => {
    const strict = decideService(hired, { notice: 'cq2022', on, readings: 'strict' });
    expect(strict).toMatchObject({ outcome: 'undetermined', missing: ['internalCardToo'] });
  });
});

describe('the criteria as data', () => {
  it.each(regimes.map((regime) => [regime.notice, regime] as const))(
    '%s: each leads to a clause of the ledger and misses no other facts than it names',
    (_, { criteria }) => {
      for (const { clause: id, facts, test } of criteria) {
        expect(clause(id), id).toBeDefined();
        const { missing } = test({
          table: serviceFactTable,
          facts: {},
          on: on as CivilDate,
          readings: undefined,
          calendar: undefined,
        });
        expect(
          missing.filter((fact) => !facts.includes(fact)),
          id,
        ).toEqual([]);
      }
    },
  );

  it('every clause is told to the ledger', () => {
    const clauses = new Set(serviceRules().flatMap((rule) => rule.clauses));
    expect(clauses).toEqual(new Set(regimes.flatMap(({ criteria }) => criteria.map((one) => one.clause))));
  });

  it('every fact is asked for somewhere, but for the code, which stands for others, and has a name for people', () => {
    const asked = new Set<string>(regimes.flatMap(({ criteria }) => criteria.flatMap(({ facts }) => facts)));
    expect(serviceFactNames().filter((name) => !asked.has(name))).toEqual(['card.code']);
    expect(Object.keys(serviceFactLabels())).toEqual(serviceFactNames());
  });
});

it('what the caller found against a person is not repeated in the answer', () => {
  for (const notice of ['cn2020', 'cq2022'] as const) {
    const decision = decideService({ ...external, conflicts: ['某人之亲属'] }, { notice, on });
    expect(decision.outcome).toBe('ineligible');
    expect(JSON.stringify(decision)).not.toContain('某人');
  }
});
