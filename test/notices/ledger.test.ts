import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/answers';
import { type ClauseKind, clause, clauses, placeOf, sources } from '../../src/notices';

const clausesPerKind: Readonly<Record<ClauseKind, number>> = {
  predicate: 111,
  'not-computable': 81,
  checklist: 64,
  'score-form': 46,
  'code-format': 46,
  'record-shape': 37,
  routing: 28,
  threshold: 19,
  term: 17,
  definition: 15,
  deadline: 12,
  quota: 9,
  'role-conflict': 7,
};

const clausesPerPrefix = {
  sc2025: 58,
  sc2021: 80,
  scqm: 27,
  cq2022: 4,
  cq2022s: 135,
  cq2022e: 98,
  cn2020: 90,
};

function countBy(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

const prefixOf = (id: string) => id.slice(0, id.indexOf('.'));

describe('the ledger is complete', () => {
  it('holds 492 clauses, each under its own id', () => {
    expect(clauses()).toHaveLength(492);
    expect(new Set(clauses().map(({ id }) => id)).size).toBe(492);
  });

  it('holds the clauses of each notice and regulation, none more', () => {
    expect(countBy(clauses().map(({ id }) => prefixOf(id)))).toEqual(clausesPerPrefix);
  });

  it('sorts each clause into one of the thirteen kinds', () => {
    expect(countBy(clauses().map(({ kind }) => kind))).toEqual(clausesPerKind);
  });

  it('puts each clause under the notice its id begins with, both Chongqing regulations under cq2022', () => {
    for (const { id, notice } of clauses()) {
      expect(notice, id).toBe(prefixOf(id).replace(/^cq2022[se]$/, 'cq2022'));
      expect(sources).toHaveProperty(notice);
    }
  });

  it('places each clause, and no two of one notice at the same place', () => {
    const located = clauses().map(({ notice, place }) => `${notice} ${place}`);
    for (const { id, place } of clauses()) expect(place.trim(), id).not.toBe('');
    expect(new Set(located).size).toBe(located.length);
  });

  it('names the regulation in the place of every clause of the two Chongqing regulations', () => {
    for (const { id, place } of clauses()) {
      if (prefixOf(id) === 'cq2022s') expect(place, id).toMatch(/^督导/);
      if (prefixOf(id) === 'cq2022e') expect(place, id).toMatch(/^考评/);
    }
  });
});

describe('the summaries', () => {
  it('are one short sentence in Chinese', () => {
    for (const { id, summary } of clauses()) {
      expect(summary.zh, id).toMatch(/\p{Script=Han}.*。$/u);
      expect(summary.zh.length, id).toBeLessThanOrEqual(50);
    }
  });

  it('are one short sentence in English, with Chinese only as a quoted wording', () => {
    for (const { id, summary } of clauses()) {
      expect(summary.en, id).toMatch(/^[A-Z0-9].*\.$/);
      expect(summary.en.replace(/“[^”]*”/g, ''), id).not.toMatch(/\p{Script=Han}/u);
      expect(summary.en.split(' ').length, id).toBeLessThanOrEqual(25);
    }
  });

  it('tell every clause from every other', () => {
    expect(new Set(clauses().map(({ summary }) => summary.zh)).size).toBe(492);
    expect(new Set(clauses().map(({ summary }) => summary.en)).size).toBe(492);
  });
});

describe('what is not coded says why', () => {
  const told = (...messages: readonly (Message | undefined)[]) =>
    messages.flatMap((message) => (message === undefined ? [] : [message]));

  it('exactly the clauses of which nothing can be computed have that status, and each has its reason', () => {
    for (const { id, kind, status, why } of clauses()) {
      expect(status === 'not-computable', id).toBe(kind === 'not-computable');
      expect(why !== undefined, id).toBe(status !== 'coded');
    }
  });

  it('no reason is given twice, and none repeats the summary', () => {
    const reasons = clauses().flatMap(({ why }) => told(why));
    expect(new Set(reasons.map(({ zh }) => zh)).size).toBe(reasons.length);
    expect(new Set(reasons.map(({ en }) => en)).size).toBe(reasons.length);
    for (const { id, summary, why } of clauses()) {
      expect(why?.zh, id).not.toBe(summary.zh);
      expect(why?.en, id).not.toBe(summary.en);
    }
  });

  it('reasons and notes are whole sentences in each language, with Chinese in English only as a quoted wording', () => {
    for (const { id, why, notes = [] } of clauses()) {
      for (const { zh, en } of told(why, ...notes)) {
        expect(zh, id).toMatch(/\p{Script=Han}.*。$/u);
        expect(en, id).toMatch(/^[A-Z0-9`].*\.$/);
        expect(en.replace(/“[^”]*”/g, ''), id).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('every clause that a reason or a note sends to exists', () => {
    const cited = clauses().flatMap(({ why, notes = [] }) =>
      told(why, ...notes).flatMap(({ zh, en }) => [
        ...`${zh} ${en}`.matchAll(/(?:cn2020|sc2021|sc2025|scqm|cq2022[se]?)(?:\.\w+)+/g),
      ]),
    );
    expect(cited.length).toBeGreaterThan(20);
    const leads = (id: string) => clauses().some((each) => `${each.id}.`.startsWith(`${id}.`));
    expect(cited.map(([id]) => id).filter((id) => !leads(id))).toEqual([]);
  });
});

describe('looking a clause up', () => {
  it.each([
    ['sc2025.3.2.2.city5', 'sc2025', '三(二)2 市州5个工作日', 'deadline'],
    ['sc2021.a4.item04', 'sc2021', '附件4 第4项', 'score-form'],
    ['scqm.2.5.sample', 'scqm', '二(五) 样本报备', 'predicate'],
    ['cq2022.hdr.date', 'cq2022', '印发日期', 'term'],
    ['cq2022s.12.2.outer', 'cq2022', '督导 第十二条(二) 外督2个工作日', 'deadline'],
    ['cq2022e.7.tail', 'cq2022', '考评 第七条 末款', 'role-conflict'],
    ['cn2020.c.t3.46', 'cn2020', '编码规则 表3 46/50/51', 'code-format'],
  ])('%s is of %s, stands at %s and is a %s', (id, notice, place, kind) => {
    expect(clause(id)).toMatchObject({ id, notice, place, kind });
    expect(placeOf(id)).toBe(place);
  });

  it.each(['', 'sc2025', 'sc2025.', 'sc2025.3.2.2', 'cq2022x.1', 'toString', '__proto__', 'SC2025.2.window'])(
    '%j leads to no clause',
    (id) => {
      expect(clause(id)).toBeUndefined();
      expect(placeOf(id)).toBeUndefined();
    },
  );

  it('finds every clause by its id', () => {
    for (const each of clauses()) expect(clause(each.id)).toBe(each);
  });

  it('gives plain data that survives a worker boundary and JSON', () => {
    expect(structuredClone(clauses())).toEqual(clauses());
    expect(JSON.parse(JSON.stringify(clauses()))).toEqual(clauses());
  });

  it('cannot be altered by a caller', () => {
    const found = clause('sc2025.2.window');
    expect(() => Object.assign(found?.summary ?? {}, { zh: '' })).toThrow(TypeError);
    expect(() => Object.assign(found ?? {}, { place: '' })).toThrow(TypeError);
    expect(() => Object.assign(clauses(), { length: 0 })).toThrow(TypeError);
    expect(() => Object.assign(clause('sc2025.hdr.docno')?.why ?? {}, { zh: '' })).toThrow(TypeError);
    expect(() => Object.assign(clause('sc2025.a1.brief')?.notes ?? [], { length: 0 })).toThrow(TypeError);
  });
});
