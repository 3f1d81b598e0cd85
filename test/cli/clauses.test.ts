import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/display-width';
import { useCommandLine } from './command-line';

const { run } = useCommandLine();
const list = (...words: string[]) => run(['clauses', ...words]);

type Listed = {
  readonly clauses: readonly (Record<string, unknown> & { readonly id: string })[];
  readonly coverage: { readonly total: number };
};
const json = (...words: string[]): Listed => JSON.parse(list('--format', 'json', ...words).out);
const idsOf = (...words: string[]) => json(...words).clauses.map(({ id }) => id);

describe('kaoping clauses', () => {
  it('json: all 492 clauses with these keys and no others', () => {
    const { status, out } = list('--format', 'json');
    expect(status).toBe(0);
    const { clauses, coverage }: Listed = JSON.parse(out);
    expect(clauses).toHaveLength(492);
    expect(coverage).toMatchObject({ total: 492, notComputable: 81, computable: 411 });
    const always = ['id', 'notice', 'place', 'kind', 'status', 'summary', 'rules', 'cases'];
    for (const clause of clauses) {
      const keys = Object.keys(clause).filter((key) => key !== 'why' && key !== 'notes');
      expect(keys.sort(), clause.id).toEqual([...always].sort());
      expect('why' in clause, clause.id).toBe(clause.status !== 'coded');
    }
    expect(clauses.find(({ id }) => id === 'cq2022e.12')).toMatchObject({
      notice: 'cq2022',
      place: '考评 第十二条',
      kind: 'term',
      status: 'coded',
      rules: expect.arrayContaining(['deadlineOf', 'decideRenewal/cq2022']),
      cases: expect.any(Number),
    });
  });

  it('lists the clauses named, each once and in the order of the ledger', () => {
    expect(idsOf('sc2025.sign', 'sc2025.hdr.docno', 'sc2025.sign')).toEqual([
      'sc2025.hdr.docno',
      'sc2025.sign',
    ]);
  });

  it('lists all below an article, and the clause of that id itself', () => {
    const below = idsOf('cq2022e.7');
    expect(below).toContain('cq2022e.7.1.1');
    expect(below).toContain('cq2022e.7.tail');
    expect(below.every((id) => id.startsWith('cq2022e.7.'))).toBe(true);
    expect(idsOf('cq2022e.7.')).toEqual(below);
    expect(idsOf('cn2020.1')).toEqual(['cn2020.1']);
  });

  it('lists a regulation, and a notice with both of its regulations', () => {
    expect(idsOf('cq2022e')).toHaveLength(98);
    expect(idsOf('cq2022')).toHaveLength(4 + 135 + 98);
  });

  it('text: place, summary, functions or the reason, and how far they are coded', () => {
    const { status, out } = list('sc2025.3.2.2.city5', 'cn2020.14');
    expect(status).toBe(0);
    expect(out).toMatch(
      /sc2025\.3\.2\.2\.city5 +三\(二\)2 市州5个工作日 +期限 +已实现 +函数 1 个，案例 \d+ 个/,
    );
    expect(out).toMatch(/市（州）中心用5个工作日.*\n {4}函数：deadlineOf\n/);
    expect(out).toMatch(/cn2020\.14 .*不可计算/);
    expect(out).toMatch(/ {4}原因：.*频次/);
    expect(out).toMatch(/合计 +2 +1 +1 +1 +0 +100\.0%/);
  });

  it('text: in English too', () => {
    const { out } = list('--lang', 'en', 'sc2025.3.2.2.city5', 'cn2020.14');
    expect(out).toMatch(/deadline +coded +functions 1, cases \d+/);
    expect(out).toContain('functions: deadlineOf');
    expect(out).toMatch(/why: It lists forms of routine supervision/);
    expect(out).toMatch(/in all +2 +1 +1 +1 +0 +100\.0%/);
  });

  it('text: columns stand below each other however wide their characters are', () => {
    const { out } = list();
    const heads = out.split('\n').filter((line) => /^ {2}(?:cn|sc|cq)\S+\.\S+ /.test(line));
    expect(heads).toHaveLength(492);
    const where = (text: string) =>
      new Set(heads.map((line) => displayWidth(line.slice(0, line.indexOf(text)))));
    expect(where('函数 ').size).toBe(1);
    const rows = out.trimEnd().split('\n').slice(-7);
    expect(new Set(rows.map(displayWidth)).size).toBe(1);
  });

  it.each([
    ['SC2025.2.window', 'sc2025.2.window'],
    ['sc2025.2.windw', 'sc2025.2.window'],
    ['cq2022e.a2.lem', 'cq2022e.a2.len'],
    ['cq2022a', 'cq2022'],
  ])('does not know %s and asks whether %s was meant', (typed, meant) => {
    const { status, out, error } = list('sc2025.sign', typed);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toContain(`没有“${typed}”这一条款，是否指 ${meant}？`);
  });

  it('asks nothing where no id is near', () => {
    const { status, error } = list('--lang', 'en', '附件一');
    expect(status).toBe(2);
    expect(error).toMatch(/there is no clause 附件一\n/);
  });

  it.each(['github', 'sarif', 'junit'])('has no format %s', (format) => {
    expect(list('--format', format)).toMatchObject({ status: 2, out: '' });
  });
});
