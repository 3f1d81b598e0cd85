import { describe, expect, it } from 'vitest';
import { departmentCodes, explainCardCode, parseCardCode } from '../../src/card-codes';
import { clause } from '../../src/notices';

const explained = (code: string, options?: Parameters<typeof explainCardCode>[1]) => {
  const result = explainCardCode(code, options);
  if (!result.ok) throw new Error(code);
  return result.value;
};

const codes = [
  '22310010023',
  '03310039999',
  ...departmentCodes.map((code) => `R${code}210001`),
  'H000001210001',
  'Y000123210001',
  'Y510123210001',
  'S000456210001',
  'S510456210001',
];

describe('explainCardCode', () => {
  it.each(codes)('%s: the parts are the code, and every clause is one of the ledger', (code) => {
    for (const options of [undefined, { profile: 'national' } as const]) {
      const { parts, structure } = explained(code, options);
      expect(parts.map(({ text }) => text).join('')).toBe(code);
      expect(parts.map(({ span: [start, end] }) => code.slice(start, end))).toEqual(
        parts.map(({ text }) => text),
      );
      const cited = [...structure, ...parts.flatMap(({ clauses }) => clauses)];
      expect(cited.filter((id) => clause(id) === undefined)).toEqual([]);
      expect(parts.filter(({ clauses }) => clauses.length === 0)).toEqual([]);
    }
  });

  it("cites Chongqing's supplement on its own cards and on no other", () => {
    const citesSupplement = (code: string, options?: Parameters<typeof explainCardCode>[1]) =>
      explained(code, options).parts.some(({ clauses }) => clauses.some((id) => id.startsWith('cq2022s')));
    expect(codes.filter((code) => citesSupplement(code))).toEqual(['R50210001']);
    expect(citesSupplement('Y000123210001', { profile: 'chongqing' })).toBe(true);
    expect(citesSupplement('22310010023', { profile: 'chongqing' })).toBe(false);
  });

  it('names a code that a notice prints as its example, and no other', () => {
    expect(explained('22310030125').printedExample).toBe('cq2022e.a2.ex3');
    expect(explained('22310030124')).not.toHaveProperty('printedExample');
  });

  it('takes nothing for a code that the parser does not, and says the same of it', () => {
    for (const x of ['', 'toString', '2231001002', 'R10210001', 'R51210000', null, 22310010023]) {
      expect(explainCardCode(x)).toEqual(parseCardCode(x));
    }
  });

  it('answers with plain data', () => {
    const answers = [...codes, 'R5021001', 'R50990001'].map((code) =>
      explainCardCode(code, { on: '2026-05-10' }),
    );
    expect(structuredClone(answers)).toEqual(answers);
    expect(JSON.parse(JSON.stringify(answers))).toEqual(answers);
  });
});
