import { describe, expect, it } from 'vitest';
import type { ClauseId, Rule } from '../../src/answers';
import type { Clause } from '../../src/notices';
import { cover, coverageOf, gapsIn } from '../../src/notices/coverage';

const text = { zh: '一句话。', en: 'A sentence.' };

function made(id: ClauseId, more: Partial<Clause> = {}): Clause {
  const notice = id.startsWith('cq') ? 'cq2022' : 'scqm';
  return { id, notice, place: id, kind: 'predicate', status: 'coded', summary: text, ...more };
}

/** So many clauses that are coded, with a rule and a case of each. */
function sound(count: number) {
  const clauses = Array.from({ length: count }, (_, at) => made(`scqm.${at}`));
  const rules: Rule[] = [{ name: 'decide', clauses: clauses.map(({ id }) => id) }];
  return { clauses, rules, cases: Object.fromEntries(clauses.map(({ id }) => [id, 1])) };
}

const recital = made('scqm.recital', { kind: 'not-computable', status: 'not-computable', why: text });
const deferred = (id: ClauseId) => made(id, { status: 'deferred', why: text });
const codesOf = (...ledger: Parameters<typeof gapsIn>) => gapsIn(...ledger).map(({ code }) => code);

describe('the gate of the ledger', () => {
  it('lets a ledger pass in which every computable clause has a rule and a case', () => {
    const { clauses, rules, cases } = sound(3);
    expect(gapsIn([...clauses, recital], rules, cases)).toEqual([]);
    expect(gapsIn([], [], {})).toEqual([]);
  });

  it('stops a coded clause without a rule, and one without a case', () => {
    const { clauses, rules, cases } = sound(100);
    const bare = made('scqm.bare');
    expect(gapsIn([...clauses, bare], rules, cases)).toMatchObject([
      { code: 'no-rule', clause: 'scqm.bare' },
      { code: 'no-case', clause: 'scqm.bare' },
    ]);
    expect(codesOf([...clauses, bare], [...rules, { name: 'f', clauses: [bare.id] }], cases)).toEqual([
      'no-case',
    ]);
    expect(codesOf([...clauses, bare], rules, { ...cases, 'scqm.bare': 2 })).toEqual(['no-rule']);
  });

  it('stops a rule and a case of a clause that is not in the ledger', () => {
    const { clauses, rules, cases } = sound(2);
    const wrong: Rule = { name: 'decideElsewhere/cn2020', clauses: ['cn2020.404'] };
    const gaps = gapsIn(clauses, [...rules, wrong], { ...cases, toString: 1 });
    expect(gaps).toMatchObject([
      { code: 'unknown-clause', clause: 'cn2020.404' },
      { code: 'unknown-clause', clause: 'toString' },
    ]);
    expect(gaps[0]?.message.en).toContain('decideElsewhere/cn2020');
  });

  it.each([undefined, { zh: ' ', en: 'Because.' }, { zh: '因为。', en: '' }])(
    'stops a clause that is not coded for the reason %j',
    (why) => {
      const { clauses, rules, cases } = sound(40);
      const mute = { ...deferred('scqm.mute'), ...(why ? { why } : {}) };
      if (why === undefined) Reflect.deleteProperty(mute, 'why');
      expect(gapsIn([...clauses, mute], rules, cases)).toMatchObject([
        { code: 'no-why', clause: 'scqm.mute' },
      ]);
    },
  );

  it('lets 3 in 100 wait and no more; clauses of which nothing can be computed do not count', () => {
    const { clauses, rules, cases } = sound(97);
    const waiting = [deferred('scqm.a'), deferred('scqm.b'), deferred('scqm.c')];
    expect(codesOf([...clauses, ...waiting], rules, cases)).toEqual([]);
    expect(codesOf([...clauses, ...waiting, recital], rules, cases)).toEqual([]);
    expect(codesOf([...clauses, ...waiting, deferred('scqm.d')], rules, cases)).toEqual([
      'too-many-not-coded',
    ]);
    expect(codesOf([...clauses.slice(1), ...waiting], rules, {})).toContain('too-many-not-coded');
  });

  it('lets a function answer by a clause of which nothing can be computed, such as a discretion', () => {
    const { clauses, rules, cases } = sound(1);
    const asks: Rule = { name: 'decideApplication/cq2022', clauses: [recital.id] };
    expect(gapsIn([...clauses, recital], [...rules, asks], { ...cases, [recital.id]: 1 })).toEqual([]);
  });
});

describe('coverage', () => {
  it('names each function once and counts the cases', () => {
    const rules: Rule[] = [
      { name: 'a/scqm', clauses: ['scqm.1', 'scqm.1'] },
      { name: 'b', clauses: ['scqm.1'] },
      { name: 'a/scqm', clauses: ['scqm.1'] },
    ];
    expect(cover([made('scqm.1'), made('scqm.2')], rules, { 'scqm.1': 7 })).toMatchObject([
      { id: 'scqm.1', rules: ['a/scqm', 'b'], cases: 7 },
      { id: 'scqm.2', rules: [], cases: 0 },
    ]);
  });

  it('counts as coded only what has both, in all and by notice', () => {
    const clauses = [made('scqm.1'), made('scqm.2'), deferred('cq2022e.1'), made('cq2022e.2'), recital];
    const rules: Rule[] = [{ name: 'f', clauses: ['scqm.1', 'scqm.2', 'cq2022e.1'] }];
    const coverage = coverageOf(cover(clauses, rules, { 'scqm.1': 1, 'cq2022e.1': 1, 'cq2022e.2': 1 }));
    expect(coverage).toEqual({
      total: 5,
      notComputable: 1,
      computable: 4,
      coded: 1,
      notCoded: 3,
      share: 0.25,
      byNotice: {
        scqm: { total: 3, notComputable: 1, computable: 2, coded: 1, notCoded: 1, share: 0.5 },
        cq2022: { total: 2, notComputable: 0, computable: 2, coded: 0, notCoded: 2, share: 0 },
      },
    });
  });

  it('is whole where nothing is computable', () => {
    expect(coverageOf(cover([recital], [], {}))).toMatchObject({ computable: 0, notCoded: 0, share: 1 });
  });
});
