import { describe, expect, it } from 'vitest';
import {
  couldBecomeCardCode,
  normalizeCardCode,
  parseCardCode,
  parseExaminerCode,
  parseExternalSupervisorCode,
  parseInternalSupervisorCode,
} from '../../src/card-codes';

describe('normalizeCardCode', () => {
  it.each([
    ['r51210001', 'R51210001'],
    ['Ｒ５１２１０００１', 'R51210001'],
    ['R51-21-0001', 'R51210001'],
    ['R51—21－0001', 'R51210001'],
    ['R51−21‑0001', 'R51210001'],
    [' R51 21\t0001\n', 'R51210001'],
    ['R51　210001', 'R51210001'],
    ['\u200bR51210001\ufeff', 'R51210001'],
    ['22310010023', '22310010023'],
    ['', ''],
  ])('%j becomes %j', (text, code) => {
    expect(normalizeCardCode(text)).toBe(code);
  });

  it('changes the spelling only: other marks, look-alike letters and circled digits stay', () => {
    expect(['R51/210001', 'R5121OOO1', 'R5121000①', '编号R51210001'].map(normalizeCardCode)).toEqual([
      'R51/210001',
      'R5121OOO1',
      'R5121000①',
      '编号R51210001',
    ]);
  });
});

describe('suggestions', () => {
  const suggestion = (x: unknown) => {
    const parsed = parseCardCode(x);
    return parsed.ok ? 'valid' : parsed.issues[0]?.suggestion;
  };

  it.each([
    ['２２３１００１００２３', '22310010023'],
    ['2231001OO23', '22310010023'],
    ['223l001oo23', '22310010023'],
    ['I2310010023', '12310010023'],
    ['22 3100 1 0023', '22310010023'],
    ['22-3100-1-0023', '22310010023'],
    [' 22310010023', '22310010023'],
    ['22310010023\n', '22310010023'],
    ['r51210001', 'R51210001'],
    ['Ｒ51210001', 'R51210001'],
    ['R5121OOO1', 'R51210001'],
    ['R51210oo1', 'R51210001'],
    ['R51 210001', 'R51210001'],
    ['y000123210001', 'Y000123210001'],
    ['Y-000123-21-0001', 'Y000123210001'],
    ['YOO0123210001', 'Y000123210001'],
  ])('%j was probably meant to be %s', (typed, meant) => {
    expect(suggestion(typed)).toBe(meant);
  });

  it.each([
    ['2231001002', 'a digit that is missing cannot be guessed'],
    ['2231001002X', 'X looks like no digit'],
    ['22500010023', 'another region is no slip of the hand'],
    ['22310010000', 'a serial cannot be guessed'],
    ['r99210001', 'the repaired code must be valid'],
    ['R5121000①', 'a circled digit is no digit'],
    [`R51210001${' '.repeat(100)}`, 'long text is no mistyped code'],
  ])('for %j there is none: %s', (typed) => {
    expect(suggestion(typed)).toBeUndefined();
  });
});

describe('every failure names the place, the clause and what was expected', () => {
  it.each([
    [parseExaminerCode, '22310O10023', [5, 6], 'cq2022e.a2.len', 'Position 6 must be 0-9.'],
    [parseExaminerCode, '22500010023', [2, 6], 'cq2022e.a2.2', 'Position 3-6 must be 3100.'],
    [parseExaminerCode, '22310050023', [6, 7], 'cq2022e.a2.4', undefined],
    [parseExaminerCode, '22310010000', [7, 11], 'cq2022e.a2.5', 'Position 8-11 must be 0001-9999.'],
    [parseExaminerCode, '223100100231', [11, 12], 'cq2022e.a2.len', 'It must be 11 characters.'],
    [parseExaminerCode, '2231001002', [10, 10], 'cq2022e.a2.len', 'It must be 11 characters.'],
    [parseExternalSupervisorCode, 'Y51210001', [0, 1], 'cn2020.c.outer.cat', undefined],
    [parseExternalSupervisorCode, 'R99210001', [1, 3], 'cn2020.c.outer.agency', undefined],
    [parseExternalSupervisorCode, 'R5121000A', [8, 9], 'cn2020.c.outer.struct', undefined],
    [parseInternalSupervisorCode, 'A000123210001', [0, 1], 'cn2020.c.inner.cat', undefined],
    [parseInternalSupervisorCode, 'Y00012A210001', [6, 7], 'cn2020.c.inner.struct', undefined],
    [parseInternalSupervisorCode, 'Y000123210000', [9, 13], 'cn2020.c.inner.serial', undefined],
    [parseCardCode, 'A00012321', [0, 1], 'cn2020.c.outer.cat', undefined],
  ] as const)('%o of %s', (parse, code, span, clause, en) => {
    const parsed = parse(code);
    expect(parsed).toMatchObject({ ok: false, issues: [{ span, clause }] });
    if (!parsed.ok && en !== undefined) expect(parsed.issues[0]?.message.en).toBe(en);
  });

  it('says where the first character stands that is no digit, wherever it is', () => {
    for (let at = 0; at < 11; at++) {
      const code = `${`22310010023`.slice(0, at)}*${'22310010023'.slice(at + 1)}`;
      expect(parseExaminerCode(code)).toMatchObject({
        issues: [{ code: 'not-a-digit', span: [at, at + 1] }],
      });
    }
  });

  it('says so again for the next code with the same fault elsewhere', () => {
    const places = ['R5A210001', 'R51210A01', 'R5A210009', 'R512A0001'].map((code) => {
      const parsed = parseExternalSupervisorCode(code);
      return parsed.ok ? undefined : parsed.issues[0]?.span?.[0];
    });
    expect(places).toEqual([2, 6, 2, 4]);
  });
});

describe('couldBecomeCardCode', () => {
  it.each([
    ['', true],
    ['2', true],
    ['223', true],
    ['2231', true],
    ['224', false],
    ['2250', false],
    ['2231001', true],
    ['2231004', false],
    ['2231001000', true],
    ['22310010000', false],
    ['22310010023', true],
    ['223100100231', false],
    ['R', true],
    ['R0', true],
    ['R00', true],
    ['R01', false],
    ['R7', true],
    ['R71', true],
    ['R72', false],
    ['R9', false],
    ['R5', true],
    ['R50', true],
    ['R512100', true],
    ['R5121000', true],
    ['R51210000', false],
    ['H', true],
    ['S999999', true],
    ['Y000123210001', true],
    ['Y0001232100011', false],
    ['r', false],
    ['２', false],
    ['X', false],
    [' ', false],
    [null, false],
  ])('%j: %s', (prefix, expected) => {
    expect(couldBecomeCardCode(prefix)).toBe(expected);
  });

  it('minds the kind, the profile and the reading', () => {
    expect(couldBecomeCardCode('R', { kind: 'examiner' })).toBe(false);
    expect(couldBecomeCardCode('', { kind: 'internal-supervisor' })).toBe(true);
    expect(couldBecomeCardCode('R51', { profile: 'chongqing' })).toBe(false);
    expect(couldBecomeCardCode('R5', { profile: 'chongqing' })).toBe(true);
    const readings = { 'cn2020.c.outer.serial/zero': 'valid' } as const;
    expect(couldBecomeCardCode('R51210000', { readings })).toBe(true);
  });
});
