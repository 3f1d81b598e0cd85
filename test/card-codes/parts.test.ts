import { describe, expect, it } from 'vitest';
import {
  type CardCodeReadings,
  formatCardCode,
  formatExaminerCode,
  formatExternalSupervisorCode,
  formatInternalSupervisorCode,
  isCardCode,
  isExaminerCode,
  isExternalSupervisorCode,
  isInternalSupervisorCode,
  parseCardCode,
  parseExaminerCode,
  parseExternalSupervisorCode,
  parseInternalSupervisorCode,
} from '../../src/card-codes';

describe('where an internal card was filed (cn2020.c.inner.y.*, cn2020.c.inner.s.*, cn2020.c.inner.h)', () => {
  const filing = (code: string, filedWith?: 'ministry' | 'provincial') => {
    const parsed = parseInternalSupervisorCode(code, { filedWith });
    return parsed.ok ? parsed.value.filing : parsed.issues[0]?.code;
  };

  it.each([
    ['Y000123210001', undefined, 'ministry-or-provincial'],
    ['S000456210001', undefined, 'ministry-or-provincial'],
    ['Y000123210001', 'ministry', 'ministry'],
    ['Y000123210001', 'provincial', 'provincial'],
    ['Y500123210001', undefined, 'provincial'],
    ['Y500123210001', 'provincial', 'provincial'],
    ['Y010123210001', 'ministry', 'wrong-issuer'],
    ['S010123210001', 'ministry', 'wrong-issuer'],
    ['H000001210001', undefined, 'opaque'],
    ['H123456210001', 'ministry', 'opaque'],
  ] as const)('%s filed with %s: %s', (code, filedWith, expected) => {
    expect(filing(code, filedWith)).toBe(expected);
  });

  it('doubts a Ministry code 0000', () => {
    expect(parseInternalSupervisorCode('S000000210001', { filedWith: 'ministry' })).toMatchObject({
      ok: true,
      warnings: [{ code: 'issuer-zero', span: [1, 7], clause: 'cn2020.c.inner.s.min' }],
    });
  });
});

describe('serial 0000', () => {
  const outer = { 'cn2020.c.outer.serial/zero': 'valid' } as const;
  const inner = { 'cn2020.c.inner.serial/zero': 'valid' } as const;

  it('stands in a supervisor code only under the reading that lets it, and with a doubt', () => {
    expect(parseExternalSupervisorCode('R51210000', { readings: outer })).toMatchObject({
      ok: true,
      value: { serial: 0 },
      warnings: [{ code: 'serial-zero', span: [5, 9], clause: 'cn2020.c.outer.serial' }],
    });
    expect(parseInternalSupervisorCode('Y000123210000', { readings: inner })).toMatchObject({
      ok: true,
      value: { serial: 0 },
      warnings: [{ code: 'serial-zero', span: [9, 13], clause: 'cn2020.c.inner.serial' }],
    });
  });

  it('is refused by the reading of the other card, by strict readings and by a misspelt choice', () => {
    for (const readings of [inner, 'strict', { 'cn2020.c.outer.serial/zero': 'vaild' }] as const) {
      const parsed = parseExternalSupervisorCode('R51210000', { readings: readings as CardCodeReadings });
      expect(parsed).toMatchObject({ ok: false, issues: [{ code: 'serial-out-of-range' }] });
    }
  });

  it('is never an examiner serial, under no reading (cq2022e.a2.5)', () => {
    expect(parseCardCode('22310010000', { readings: { ...outer, ...inner } }).ok).toBe(false);
  });
});

describe('the year of issue', () => {
  const doubts = (code: string, on: string) => {
    const parsed = parseCardCode(code, { on });
    return parsed.ok ? (parsed.warnings ?? []).map((warning) => [warning.code, warning.clause]) : 'refused';
  };

  it.each([
    ['R51210001', '2026-05-10', []],
    ['R51260001', '2026-01-01', []],
    ['R51270001', '2026-12-31', [['year-in-future', 'cn2020.c.outer.year']]],
    ['R51990001', '2026-05-10', [['year-in-future', 'cn2020.c.outer.year']]],
    ['R51200001', '2026-05-10', []],
    ['R51190001', '2026-05-10', [['year-before-rule', 'cn2020.c.outer.year']]],
    ['R50000001', '2026-05-10', [['year-before-rule', 'cn2020.c.outer.year']]],
    ['Y000123190001', '2026-05-10', [['year-before-rule', 'cn2020.c.inner.year']]],
    ['22310010023', '2026-05-10', []],
    ['03310010023', '2026-05-10', []],
    ['02310010023', '2026-05-10', [['year-before-rule', 'cq2022e.a2.1']]],
    ['27310010023', '2026-05-10', [['year-in-future', 'cq2022e.a2.1']]],
  ])('%s on %s: %j', (code, on, expected) => {
    expect(doubts(code, on)).toEqual(expected);
  });

  it('is not doubted when nobody says which day it is', () => {
    expect(parseCardCode('R51990001')).not.toHaveProperty('warnings');
  });

  it('is doubted, not passed, when the day is no date', () => {
    expect(parseCardCode('R51210001', { on: 'tomorrow' })).toMatchObject({
      ok: true,
      warnings: [{ message: { en: expect.stringContaining('tomorrow') } }],
    });
  });

  it('points at the two digits of the year', () => {
    const parsed = parseInternalSupervisorCode('Y000123990001', { on: '2026-05-10' });
    expect(parsed).toMatchObject({ warnings: [{ span: [7, 9] }] });
  });
});

describe('a code of any kind', () => {
  it.each([
    ['22310010023', 'examiner'],
    ['R51210001', 'external-supervisor'],
    ['H123456210001', 'internal-supervisor'],
    ['Y000123210001', 'internal-supervisor'],
    ['S000123210001', 'internal-supervisor'],
  ])('%s is of kind %s', (code, kind) => {
    expect(parseCardCode(code)).toMatchObject({ ok: true, value: { kind, code } });
    expect(isCardCode(code)).toBe(true);
  });

  it.each([
    ['', 'wrong-length'],
    ['X', 'wrong-length'],
    ['X50210001', 'unknown-kind'],
    ['X2310010023', 'unknown-kind'],
    ['R22310010023', 'wrong-length'],
    ['R000123210001', 'wrong-length'],
    ['223100100', 'wrong-length'],
    [null, 'not-a-string'],
    [22310010023, 'not-a-string'],
    [['22310010023'], 'not-a-string'],
  ])('%j is refused: %s', (x, code) => {
    expect(parseCardCode(x)).toMatchObject({ ok: false, issues: [{ code }] });
    expect(isCardCode(x)).toBe(false);
  });
});

describe('type guards', () => {
  it('serve as filters and tell the kinds apart', () => {
    const codes: unknown[] = ['22310010023', 'R51210001', 'Y000123210001', 'r51210001', 7, undefined];
    expect(codes.filter(isExaminerCode)).toEqual(['22310010023']);
    expect(codes.filter(isExternalSupervisorCode)).toEqual(['R51210001']);
    expect(codes.filter(isInternalSupervisorCode)).toEqual(['Y000123210001']);
  });

  it('do not take text objects for text', () => {
    expect(isExaminerCode(Object('22310010023'))).toBe(false);
  });
});

describe('formatting', () => {
  it('writes what parsing reads', () => {
    expect(formatExaminerCode({ year: 2022, grade: 'special-ability', serial: 125 })).toBe('22310030125');
    expect(formatExternalSupervisorCode({ department: '00', year: 2020, serial: 9999 })).toBe('R00209999');
    expect(
      formatInternalSupervisorCode({ sector: 'industry', issuer: '000001', year: 2021, serial: 1 }),
    ).toBe('H000001210001');
    expect(formatCardCode({ kind: 'external-supervisor', department: '50', year: 2099, serial: 1 })).toBe(
      'R50990001',
    );
  });

  const examiner = { year: 2022, grade: 'senior', serial: 23 } as const;
  const external = { department: '51', year: 2021, serial: 1 } as const;
  const internal = { sector: 'employer', issuer: '000123', year: 2021, serial: 1 } as const;

  it.each([
    ['the serial 0', () => formatExaminerCode({ ...examiner, serial: 0 })],
    ['the 10000th card', () => formatExaminerCode({ ...examiner, serial: 10000 })],
    ['half a serial', () => formatExaminerCode({ ...examiner, serial: 1.5 })],
    ['no serial', () => formatExaminerCode({ ...examiner, serial: Number.NaN })],
    ['a year before 2000', () => formatExaminerCode({ ...examiner, year: 1999 })],
    ['a year after 2099', () => formatExaminerCode({ ...examiner, year: 2100 })],
    ['a two-digit year', () => formatExaminerCode({ ...examiner, year: 22 })],
    ['an unknown grade', () => formatExaminerCode({ ...examiner, grade: 'expert' as 'senior' })],
    [
      'a department outside the table',
      () => formatExternalSupervisorCode({ ...external, department: '99' as '51' }),
    ],
    ['the serial 0 of an external card', () => formatExternalSupervisorCode({ ...external, serial: 0 })],
    ['a short issuer', () => formatInternalSupervisorCode({ ...internal, issuer: '123' })],
    ['a full-width issuer', () => formatInternalSupervisorCode({ ...internal, issuer: '００0123' })],
    [
      'an unknown sector',
      () => formatInternalSupervisorCode({ ...internal, sector: 'toString' as 'employer' }),
    ],
    ['an unknown kind', () => formatCardCode({ ...internal, kind: 'visitor' as 'internal-supervisor' })],
  ])('refuses %s with a RangeError', (_, format) => {
    expect(format).toThrow(expect.objectContaining({ name: 'RangeError' }));
  });

  it('writes the serial 0 where a reading lets it stand', () => {
    const readings = { 'cn2020.c.outer.serial/zero': 'valid' } as const;
    expect(formatExternalSupervisorCode({ ...external, serial: 0 }, { readings })).toBe('R51210000');
  });
});

describe('results', () => {
  it('are plain data, good or bad', () => {
    const results = ['22310010023', 'R51210001', 'Y000123210001', 'R51990001', 'x', '2231001002O'].map(
      (code) => parseCardCode(code, { on: '2026-05-10' }),
    );
    expect(structuredClone(results)).toEqual(results);
    expect(JSON.parse(JSON.stringify(results))).toEqual(results);
  });

  it('share failures that nobody can change under somebody else', () => {
    const failure = parseExaminerCode('22510010023');
    expect(() => {
      (failure as { ok: boolean }).ok = true;
    }).toThrow(TypeError);
    expect(failure).toMatchObject({ ok: false, issues: [{ code: 'wrong-region' }] });
  });
});
