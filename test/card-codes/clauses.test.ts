import { describe, expect, it } from 'vitest';
import {
  departmentName,
  isDepartmentCode,
  parseCardCode,
  parseExaminerCode,
  parseExternalSupervisorCode,
  parseInternalSupervisorCode,
} from '../../src/card-codes';

const parsers = {
  examiner: parseExaminerCode,
  external: parseExternalSupervisorCode,
  internal: parseInternalSupervisorCode,
};

/** What a code is, or the issue code that decides against it. */
function outcome(kind: keyof typeof parsers, x: unknown): string {
  const parsed = parsers[kind](x);
  return parsed.ok ? 'valid' : (parsed.issues[0]?.code ?? 'no issue');
}

describe('the boundary cases of the clauses', () => {
  it.each([
    // cq2022e.a2.len
    ['examiner', '22310010023', 'valid'],
    ['examiner', '2231001002', 'wrong-length'],
    ['examiner', '223100100231', 'wrong-length'],
    ['examiner', '２２310010023', 'not-a-digit'],
    ['examiner', 'R22310010023', 'wrong-length'],
    ['examiner', 'R2310010023', 'not-a-digit'],
    // cq2022e.a2.2: 50 and 51 are numbers of the supervisors' table
    ['examiner', '22500010023', 'wrong-region'],
    ['examiner', '22510010023', 'wrong-region'],
    // cq2022e.a2.3
    ['examiner', '22310110023', 'wrong-region'],
    ['examiner', '22311010023', 'wrong-region'],
    // cq2022e.a2.4
    ['examiner', '22310000023', 'unknown-grade'],
    ['examiner', '22310040023', 'unknown-grade'],
    ['examiner', '22310020023', 'valid'],
    ['examiner', '22310030023', 'valid'],
    // cq2022e.a2.5
    ['examiner', '22310010000', 'serial-out-of-range'],
    ['examiner', '22310010001', 'valid'],
    ['examiner', '22310019999', 'valid'],
    // cq2022e.a2.1: a year below 2010 begins with a zero that a number would lose
    ['examiner', '03310010023', 'valid'],
    ['examiner', 3310010023, 'not-a-string'],
    // cn2020.c.outer.struct, cq2022s.a3.outer.struct
    ['external', 'R51210001', 'valid'],
    ['external', 'R5121001', 'wrong-length'],
    ['external', 'R512100011', 'wrong-length'],
    ['external', 'R51 210001', 'wrong-length'],
    ['external', 'R51 21001', 'not-a-digit'],
    ['external', 'r51210001', 'unknown-kind'],
    ['external', 'Ｒ50210001', 'unknown-kind'],
    ['external', 'R5１210001', 'not-a-digit'],
    // cn2020.c.outer.cat, cq2022s.a3.outer.cat
    ['external', 'Y51210001', 'unknown-kind'],
    ['external', 'H50210001', 'unknown-kind'],
    // cn2020.c.outer.agency
    ['external', 'R10210001', 'unknown-department'],
    ['external', 'R00210001', 'valid'],
    ['external', 'R66210001', 'valid'],
    ['external', 'R99210001', 'unknown-department'],
    // cn2020.c.outer.serial
    ['external', 'R51210000', 'serial-out-of-range'],
    ['external', 'R51219999', 'valid'],
    // cn2020.c.inner.struct, cq2022s.a3.inner.struct
    ['internal', 'Y000123210001', 'valid'],
    ['internal', 'Y00012321001', 'wrong-length'],
    ['internal', 'R000123210001', 'unknown-sector'],
    ['internal', 'S000123210001', 'valid'],
    ['internal', 'S00012321000', 'wrong-length'],
    ['internal', 'S0001232100 01', 'wrong-length'],
    ['internal', 'S000123210 01', 'not-a-digit'],
    ['internal', 's000123210001', 'unknown-sector'],
    // cn2020.c.inner.cat: the letter O is not the digit 0
    ['internal', 'O000123210001', 'unknown-sector'],
    ['internal', 'X000123210001', 'unknown-sector'],
    // cq2022s.a3.inner.agency, cn2020.c.inner.h: six digits are never a region code
    ['internal', 'Y500000210001', 'valid'],
    ['internal', 'H123456210001', 'valid'],
    ['internal', 'H000001210001', 'valid'],
    // cn2020.c.inner.agency6
    ['internal', 'Y12345210001', 'wrong-length'],
    // cn2020.c.inner.serial
    ['internal', 'Y000123210000', 'serial-out-of-range'],
    ['internal', 'Y000123219999', 'valid'],
  ] as const)('%s %j is %s', (kind, code, expected) => {
    expect(outcome(kind, code)).toBe(expected);
  });

  it('reads the worked examples of cq2022e as printed', () => {
    expect(['22310010023', '22310020124', '22310030125'].map((code) => parseCardCode(code))).toEqual([
      { ok: true, value: { kind: 'examiner', code: '22310010023', year: 2022, grade: 'senior', serial: 23 } },
      {
        ok: true,
        value: { kind: 'examiner', code: '22310020124', year: 2022, grade: 'examiner', serial: 124 },
      },
      {
        ok: true,
        value: { kind: 'examiner', code: '22310030125', year: 2022, grade: 'special-ability', serial: 125 },
      },
    ]);
  });
});

describe('the department table (cn2020 table 3)', () => {
  const printed = `00 人力资源社会保障部 11 北京市 12 天津市 13 河北省 14 山西省 15 内蒙古自治区 21 辽宁省 22 吉林省
    23 黑龙江省 31 上海市 32 江苏省 33 浙江省 34 安徽省 35 福建省 36 江西省 37 山东省 41 河南省 42 湖北省 43 湖南省
    44 广东省 45 广西壮族自治区 46 海南省 50 重庆市 51 四川省 52 贵州省 53 云南省 54 西藏自治区 61 陕西省 62 甘肃省
    63 青海省 64 宁夏回族自治区 65 新疆维吾尔自治区 66 新疆生产建设兵团 71 台湾省 81 香港特别行政区 82 澳门特别行政区`;
  const entries = [...printed.matchAll(/(\d\d) (\p{Script=Han}+)/gu)].map(([, code, name]) => [code, name]);

  it('accepts its 36 codes and no other pair of digits', () => {
    const accepted = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0')).filter(
      (pair) => parseExternalSupervisorCode(`R${pair}210001`).ok,
    );
    expect(accepted).toEqual(entries.map(([code]) => code));
    expect(accepted).toHaveLength(36);
  });

  it.each(entries)('%s is %s', (code, name) => {
    expect(isDepartmentCode(code) && departmentName(code).zh).toBe(name);
  });

  it('has Chongqing at 50, and 31 is Shanghai although the examiner code has 31 for Chongqing', () => {
    expect([departmentName('50').en, departmentName('31').en]).toEqual(['Chongqing', 'Shanghai']);
    expect(isDepartmentCode('3100') || isDepartmentCode(31)).toBe(false);
  });
});

describe('the Chongqing profile (cq2022s.a3.outer.agency)', () => {
  const inChongqing = (code: string) => parseExternalSupervisorCode(code, { profile: 'chongqing' });

  it('accepts 50 only and names the Chongqing clause', () => {
    expect(inChongqing('R50210001').ok).toBe(true);
    expect(inChongqing('R51210001')).toMatchObject({
      ok: false,
      issues: [{ code: 'unknown-department', span: [1, 3], clause: 'cq2022s.a3.outer.agency' }],
    });
    expect(inChongqing('R31230001').ok).toBe(false);
  });

  it('still says of a code outside the national table that the table has it not', () => {
    expect(inChongqing('R10210001')).toMatchObject({ issues: [{ clause: 'cn2020.c.outer.agency' }] });
  });

  it('reads R51 as Sichuan in the national profile', () => {
    expect(parseExternalSupervisorCode('R51210001', { profile: 'national' })).toMatchObject({
      value: { department: '51' },
    });
  });
});
