import { describe, expect, it } from 'vitest';
import { checkRoster, maskCellText } from '../../src/submissions';
import { header2025, idNumber, on, person2025, sheet } from './samples';

const id = idNumber('19800312', 11);

describe('what is shown of a cell', () => {
  it.each([
    ['idNumber', id, `510${'*'.repeat(14)}${id.slice(-1)}`],
    ['idNumber', '510000800312011', `510${'*'.repeat(11)}1`],
    ['idNumber', '1234567', '*******'],
    ['phone', '13800001001', '138******01'],
    ['phone', '028-80000001', '028*******01'],
    ['remark', `证件${id}，电话13800001001`, `证件510${'*'.repeat(14)}${id.slice(-1)}，电话138******01`],
    ['remark', '１３８００００１００１', '１３８******０１'],
    ['remark', '138 0000 1001', '138********01'],
    [undefined, '联系电话：028-80000001', '联系电话：028*******01'],
    [undefined, '样例技工学校2025年', '样例技工学校2025年'],
    ['cardCode', '22310010023', '22310010023'],
    ['cardCode', '13310010023', '13310010023'],
    ['cardCode', '02310010001', '02310010001'],
    ['cardCode', 'Y000123210001', 'Y000123210001'],
    ['cardCode', '13800001001', '138******01'],
    ['cardCode', id, `510${'*'.repeat(14)}${id.slice(-1)}`],
  ] as const)('%s %s', (field, text, shown) => {
    expect(maskCellText(field, text)).toBe(shown);
  });
});

it('personal numbers are masked wherever they stand in a row, unless they are asked for', () => {
  const stray = { name: id, count: id, occupation: '/', remark: `外聘+${id}`, phone: `${id}`, id: `${id}9` };
  const rows = sheet([...header2025, '证卡编号'], [...person2025(stray), id]);
  const masked = checkRoster(rows, { on });
  expect(masked.findings.length).toBeGreaterThan(3);
  expect(JSON.stringify(masked)).not.toContain(id.slice(6, 14));
  expect(JSON.stringify(checkRoster(rows, { on, showIds: true }))).toContain(id);
});

it('a suggestion is masked as its value is', () => {
  const { findings } = checkRoster(
    sheet(header2025, person2025({ id: `${id.slice(0, 6)} ${id.slice(6)}` })),
    { on },
  );
  expect(findings).toMatchObject([{ suggestion: `510${'*'.repeat(14)}${id.slice(-1)}` }]);
});
