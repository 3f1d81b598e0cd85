import fc from 'fast-check';
import { validate } from 'stdnum/lib/cjs/cn/ric';
import { describe, expect, it } from 'vitest';
import { columnLetters, type PlainLine, RosterCheck, type RosterReport } from '../../src/submissions';
import { FirstSeen } from '../../src/submissions/first-seen';
import { checkCharacterOf, readResidentId } from '../../src/submissions/resident-id';

describe('id numbers', () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
  const dateLike = fc
    .tuple(
      fc.integer({ min: 1900, max: 2024 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    )
    .map(([year, month, day]) => `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`);
  const seventeen = fc.tuple(digits(6), dateLike, digits(3)).map((parts) => parts.join(''));

  it('are judged as another library judges them', () => {
    fc.assert(
      fc.property(seventeen, fc.constantFrom(...'0123456789X', 'right'), (front, last) => {
        const text = front + (last === 'right' ? checkCharacterOf(front) : last);
        expect(typeof readResidentId(text) !== 'string').toBe(validate(text).isValid);
      }),
      { numRuns: 2000 },
    );
  });

  it('with one digit changed are never right', () => {
    fc.assert(
      fc.property(seventeen, fc.nat(16), fc.integer({ min: 1, max: 9 }), (front, at, by) => {
        const text = front + checkCharacterOf(front);
        const changed = text.slice(0, at) + ((Number(text[at]) + by) % 10) + text.slice(at + 1);
        expect(typeof readResidentId(changed)).toBe('string');
      }),
    );
  });
});

it('FirstSeen answers as a Map does', () => {
  const keys = fc.oneof(fc.nat(50), fc.nat(100_000), fc.maxSafeNat());
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 3000 }), (list) => {
      const seen = new FirstSeen();
      const map = new Map<number, number>();
      for (const [index, key] of list.entries()) {
        expect(seen.see(key, index + 1)).toBe(map.get(key) ?? 0);
        if (!map.has(key)) map.set(key, index + 1);
      }
    }),
  );
});

it('column letters count as spreadsheets do', () => {
  fc.assert(
    fc.property(fc.nat(16383), (index) => {
      const value = [...columnLetters(index)].reduce(
        (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
        0,
      );
      expect(value).toBe(index + 1);
    }),
  );
  expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});

describe('proving lines as bytes', () => {
  const code = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom('22310010001', '22310010002', '05310020001', 'R51210001', 'H123456220009'),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          fc.constantFrom('2231001', '1031002', 'R5121', 'Y00012321', '26310010', 'R9921'),
          fc.nat(10000),
        )
        .map(([front, serial]) => front + String(serial).padStart(4, '0')),
    },
    fc.constantFrom(
      '',
      ' 22310010001',
      '2231001000',
      '２２310010001',
      'r51210001',
      'R512100O1',
      '证卡编号',
      '5.1E+10',
    ),
  );
  const date = fc.constantFrom(
    '2022-05-16',
    '2022-02-30',
    '2021-01-01',
    '2010-01-01',
    '2005-12-31',
    '2022/5/6',
    '',
    '长期',
    '2026-01-01',
    '2022-13-01',
  );
  const count = fc.constantFrom('', '0', '1', '12', '999', '1000', '-1', '1.5', '３', '多');
  const name = fc.constantFrom('赵甲子', '', '　', '经办人：', '备注', 'a', '合计');
  const line = fc.tuple(name, code, date, count, fc.constantFrom('', ',', ',多'));

  const header = '姓名,证卡编号,发证日期,考评次数';
  const on = '2025-04-15';

  function check(lines: readonly string[], isProving: boolean): { report: RosterReport; proven: number } {
    const roster = new RosterCheck({ on });
    const bytes = new TextEncoder().encode(lines.join('\n'));
    let proven = 0;
    let start = 0;
    for (const [index, text] of lines.entries()) {
      const end = start + new TextEncoder().encode(text).length;
      const plain: PlainLine = { bytes, delimiter: 0x2c, start, end, number: index + 1 };
      if (isProving && text !== '' && roster.prove(plain)) proven += 1;
      else roster.push(index + 1, text.split(','));
      start = end + 1;
    }
    return { report: roster.finish(), proven };
  }

  it('changes no answer', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (rows) => {
        const lines = [header, ...rows.map(([n, c, d, k, more]) => `${n},${c},${d},${k}${more}`)];
        expect(check(lines, true).report).toEqual(check(lines, false).report);
      }),
      { numRuns: 500 },
    );
  });

  it('spares the work for lines that are right', () => {
    const rows = Array.from({ length: 50 }, (_, index) => `赵甲子,223100100${index + 10},2022-05-16,3`);
    expect(check([header, ...rows], true)).toMatchObject({ report: { rows: 50, findings: [] }, proven: 50 });
  });
});
