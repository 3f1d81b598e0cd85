import { describe, expect, it } from 'vitest';
import { useCommandLine } from './command-line';

const { run } = useCommandLine();
const decode = (...words: string[]) => run(['decode', '--on', '2025-04-15', ...words]);

describe('kaoping decode', () => {
  it.each([
    ['22310010023', ['高级考评员', '2022', '0023']],
    ['22310020124', ['考评员', '2022', '0124']],
    ['22310030125', ['专项职业能力考核考评员', '2022', '0125']],
    ['R51210001', ['外督', '四川省', '2021', '0001']],
    ['R50210001', ['外督', '重庆市']],
    ['Y500123210001', ['内督', '用人单位', '500123', '2021', '0001']],
    ['H123456210001', ['行业部门', '123456']],
    ['S000456220009', ['社会培训评价组织', '2022']],
  ])('says what %s says', (code, words) => {
    const { status, out } = decode(code);
    expect(status).toBe(0);
    for (const word of words) expect(out).toContain(word);
  });

  it('says it in English too, part by part as the parts stand in the code, each with its clauses', () => {
    const { out } = decode('22310010023', '--lang', 'en');
    expect(out).toMatch(
      /22 +year of issue +issued in 2022 \[cq2022e\.a2\.1\]\n[\s\S]*1 +grade +senior examiner \[cq2022e\.a2\.4\]\n +0023 +serial/,
    );
    expect(out).not.toMatch(/高级考评员|核发年份/);
  });

  it('names every clause that gives a part its meaning', () => {
    expect(decode('R50210001').out).toMatch(
      /重庆市 \[cn2020\.c\.outer\.agency, cn2020\.c\.t3\.46, cq2022s\.a3\.outer\.agency\]/,
    );
    expect(decode('S000456220009').out).toMatch(
      /部级或省级备案.*cn2020\.c\.inner\.s\.min, cn2020\.c\.inner\.s\.prov/,
    );
  });

  it('tells a code copied from the example of a notice from the next one', () => {
    expect(decode('22310010023')).toMatchObject({
      status: 0,
      out: expect.stringMatching(/提示.*\[cq2022e\.a2\.ex1/),
    });
    expect(decode('22310010024').out).not.toContain('提示');
  });

  it('points at the place that is wrong and says what was probably meant', () => {
    const { status, out } = decode('2231O010023');
    expect(status).toBe(1);
    const [code, caret, why, meant] = out.split('\n');
    expect(caret).toBe(`${' '.repeat(code?.indexOf('O') ?? -1)}^`);
    expect(why).toContain('[cq2022e.a2.len');
    expect(meant).toContain('22310010023');
  });

  it('points right below wide characters', () => {
    const [, caret] = decode('R５1210001').out.split('\n');
    expect(caret).toMatch(/^ \^\^/);
  });

  it('doubts the future in a warning', () => {
    expect(decode('26310010023')).toMatchObject({ status: 0, out: expect.stringContaining('提示') });
  });

  it('json: each code with the result of its parser and its parts', () => {
    const { status, out } = decode('--format', 'json', '22310010023', 'R10210001');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      codes: [
        {
          code: '22310010023',
          ok: true,
          value: {
            kind: 'examiner',
            grade: 'senior',
            serial: 23,
            parts: [{ part: 'year', span: [0, 2], text: '22', clauses: ['cq2022e.a2.1'] }, {}, {}, {}, {}],
          },
        },
        { code: 'R10210001', ok: false, issues: [{ code: 'unknown-department', span: [1, 3] }] },
      ],
    });
  });

  it('without a code, or in a format it does not know, is a question of usage', () => {
    expect(decode()).toMatchObject({ status: 2, out: '' });
    expect(decode('--format', 'junit', '22310010023')).toMatchObject({ status: 2, out: '' });
  });
});
