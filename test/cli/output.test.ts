import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/display-width';
import { idNumber } from '../submissions/samples';
import { useCommandLine } from './command-line';

const { run, at } = useCommandLine();
const day = ['--on', '2025-04-15'];
const samples = ['renewal-2025-errors.xlsx', 'roster-2021-gb18030.csv', 'card-register.xlsx'];
const formats = ['text', 'json', 'github', 'sarif', 'junit'];
const ending = (format: string, files = samples, ...more: string[]) =>
  run(['check', ...day, '--format', format, ...files, ...more]);

/** Whether tags open and close as they should and nothing is left unescaped. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(
    /<\?[^?]*\?>|<(\/?)([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>/g,
    (_, slash, name, __, alone) => {
      if (slash === '/') return open.pop() === name ? '' : '<';
      if (name !== undefined && alone !== '/') open.push(name);
      return '';
    },
  );
  return open.length === 0 && !/[<>]|&(?!amp;|lt;|gt;|quot;|apos;)/.test(rest);
}

describe('formats', () => {
  it('text: one line a finding, the columns in line however wide their characters', () => {
    const { out, status } = ending('text', ['renewal-2025-errors.xlsx']);
    expect(status).toBe(1);
    const lines = out.split('\n');
    expect(lines[1]).toBe('2025 年复核换证汇总表 · 10 人，11 处错误，3 处提示');
    expect(lines[2]).toContain('说明');
    const title = lines.find((line) => line.includes('问题与处理')) ?? '';
    const from = displayWidth(title.slice(0, title.indexOf('依据')));
    const findings = lines.filter((line) => / sc2025\./.test(line));
    expect(findings).toHaveLength(14);
    for (const line of findings) expect(displayWidth(line.slice(0, line.indexOf('sc2025.')))).toBe(from);
    expect(findings[1]).toMatch(
      /错误 +D7 +参加考评或督导次数 +0 +.*sc2025\.1\.1\.min-activity 一\(一\) 至少1次$/,
    );
  });

  it('text: a last line over several files, in both languages', () => {
    expect(ending('text').out.trimEnd().split('\n').at(-1)).toBe('共检查 3 个文件：20 处错误，7 处提示');
    const english = ending('text', [...samples, 'nowhere.csv'], '--lang', 'en')
      .out.trimEnd()
      .split('\n')
      .at(-1);
    expect(english).toBe('3 files checked: 20 errors, 7 warnings; 1 file could not be checked');
  });

  it('json: the shape others rely on', () => {
    const { files } = JSON.parse(ending('json').out);
    expect(files.map(({ file, kind, rows }: Record<string, unknown>) => [file, kind, rows])).toEqual([
      ['renewal-2025-errors.xlsx', 'renewal-roster-2025', 10],
      ['roster-2021-gb18030.csv', 'roster-2021', 5],
      ['card-register.xlsx', 'card-register', 8],
    ]);
    expect(files[0].findings[1]).toEqual({
      row: 7,
      column: '参加考评或督导次数',
      cell: 'D7',
      code: 'count-below-one',
      severity: 'error',
      clause: 'sc2025.1.1.min-activity',
      message: { zh: expect.any(String), en: expect.any(String) },
      value: '0',
    });
  });

  it('github: a command per finding, its special characters escaped', () => {
    const file = at('50%,a:b.csv');
    writeFileSync(file, '证卡编号\n22%10010023\n');
    const { out } = ending('github', [file]);
    expect(out).toMatch(
      /^::error file=[^:]*50%25%2Ca%3Ab\.csv,line=2,title=证卡编号 A2::22%2510010023 .*\n$/,
    );
    expect(ending('github', ['nowhere.csv']).out).toMatch(/^::error file=nowhere\.csv::/);
    expect(ending('github').out.match(/^::(error|warning) /gm)).toHaveLength(27);
  });

  it('sarif: 2.1.0, every result with its rule and its line', () => {
    const log = JSON.parse(ending('sarif', [...samples, 'nowhere.csv']).out);
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'kaoping' } } }] });
    const [{ tool, results, invocations }] = log.runs;
    expect(results).toHaveLength(27);
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(['error', 'warning']).toContain(level);
      expect(message.text).not.toBe('');
      expect(locations[0].physicalLocation).toMatchObject({
        artifactLocation: { uri: expect.stringMatching(/^[\w.-]+$/) },
        region: { startLine: expect.any(Number) },
      });
    }
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ descriptor: { id: 'missing' } }] },
    ]);
  });

  it('sarif: addresses of files are addresses', () => {
    const file = at('名册 1#.csv');
    writeFileSync(file, '证卡编号\nR1\n');
    const [{ results }] = JSON.parse(ending('sarif', [file]).out).runs;
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toMatch(
      /^file:\/\/\/.*\/%E5%90%8D%E5%86%8C%201%23\.csv$/,
    );
  });

  it('junit: well-formed, a suite per file, errors fail and warnings do not', () => {
    const file = at('odd.csv');
    writeFileSync(file, '证卡编号,备注\n<&"\'\u0001>]]>\u{1f600},\n');
    const { out } = ending('junit', [...samples, file, 'nowhere.csv', 'renewal-2025-clean.xlsx']);
    expect(isWellFormed(out)).toBe(true);
    expect(out).not.toContain('\u0001');
    expect(out.match(/<testsuite /g)).toHaveLength(6);
    expect(out).toContain('<testsuites name="kaoping" tests="30" failures="21" errors="1">');
    expect(out.match(/<failure /g)).toHaveLength(21);
    expect(out.match(/<system-out>/g)).toHaveLength(7);
  });

  it('a cell cannot steer the terminal or forge a line', () => {
    const file = at('steer.csv');
    writeFileSync(file, '证卡编号,备注\n"\u001b[2J22310010023\n::error::x",a\n');
    for (const format of ['text', 'github', 'junit']) {
      const { out } = ending(format, [file]);
      expect(out).not.toContain('\u001b');
      expect(out).not.toMatch(/^::error::x/m);
    }
  });
});

describe('personal numbers', () => {
  const id = idNumber('19800312', 11);
  const wrong = `${id.slice(0, 17)}${id.endsWith('1') ? '2' : '1'}`;
  const mobile = '13800001001';
  const contents = [
    `联系人电话：${mobile}`,
    '序号,姓名,身份证号码,参加考评或督导次数,现职业资格,申报考评职业,联系电话,备注,证卡编号',
    `1,赵甲子,${wrong},${mobile},技师,/,${mobile}1,外聘+${mobile},${id}`,
    `3,${id},${id.slice(0, 6)} ${id.slice(6)},1,技师,电工,${mobile},外聘 ${id}公司,22310010023`,
    `4,钱乙丑,${id},0,技师,电工,${mobile},,`,
    `经办人：样例 ${id} 电话${mobile}`,
  ].join('\n');
  const file = () => {
    const path = at('personal.csv');
    writeFileSync(path, contents);
    return path;
  };

  it.each(formats)('are in no output of format %s', (format) => {
    const { out, error } = ending(format, [file()]);
    expect(out.length).toBeGreaterThan(500);
    for (const number of ['19800312', mobile, id.slice(-4)]) expect(out + error).not.toContain(number);
  });

  it.each(['csv', 'xlsx'])('are in no annotated copy in %s', async (extension) => {
    const copy = at(`personal-copy.${extension}`);
    ending('text', [file()], '--annotate', copy);
    const text =
      extension === 'csv'
        ? readFileSync(copy, 'utf8')
        : JSON.stringify((await readWorkbook(copy)).map(({ data }) => data));
    expect(text).toContain('赵甲子');
    for (const number of ['19800312', mobile, id.slice(-4)]) expect(text).not.toContain(number);
  });

  it('are shown where --show-ids asks for them', () => {
    const copy = at('shown.csv');
    const { out } = ending('json', [file()], '--show-ids', '--annotate', copy);
    expect(out).toContain(wrong);
    expect(readFileSync(copy, 'utf8')).toContain(`${mobile}1`);
  });
});

describe('--annotate', () => {
  it('writes a workbook with the findings beside the rows they are about', async () => {
    const copy = at('copy.xlsx');
    const { status, error } = ending('text', ['renewal-2025-errors.xlsx'], '--annotate', copy);
    expect(status).toBe(1);
    expect(error).toContain('copy.xlsx');
    const [sheet] = await readWorkbook(copy);
    expect(sheet?.data[3]?.[8]).toBe('检查结果');
    expect(sheet?.data[4]?.[8]).toBeNull();
    expect(sheet?.data[6]?.[8]).toMatch(/^错误 参加考评或督导次数：.*sc2025\.1\.1\.min-activity/);
    expect(sheet?.data[6]?.slice(0, 2)).toEqual([3, '李丁卯']);
    expect(sheet?.data[10]?.[8]).toMatch(/\n提示 备注/);
  });

  it('writes CSV that Excel opens as UTF-8, row by row as the roster', () => {
    const copy = at('copy.csv');
    ending('text', ['roster-2021-gb18030.csv'], '--annotate', copy);
    const text = readFileSync(copy, 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
    expect(data[2]?.at(-1)).toBe('检查结果');
    expect(data.slice(3, 8).map((row) => row.at(-1)?.split('\n').length)).toEqual([1, 1, 1, 2, 3]);
    expect(data[3]?.at(-1)).toBe('');
  });

  it('keeps dates as dates', async () => {
    const copy = at('register.xlsx');
    ending('text', ['card-register.xlsx'], '--annotate', copy);
    const [sheet] = await readWorkbook(copy);
    expect(sheet?.data[1]?.[2]).toEqual(new Date('2022-05-16T00:00:00Z'));
  });

  it('starts no formula, whatever the roster holds', async () => {
    const file = at('formula.csv');
    const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=cmd|’/c calc’!A0'];
    const lines = evil.map((text) => `"${text}",22310010023`);
    writeFileSync(file, ['备注,证卡编号', ...lines, '"=HYPERLINK(""x"")",=1+1'].join('\n'));
    const csv = at('formula-copy.csv');
    const xlsx = at('formula-copy.xlsx');
    ending('text', [file], '--annotate', csv);
    ending('text', [file], '--annotate', xlsx);
    const { data } = Papa.parse<string[]>(readFileSync(csv, 'utf8').slice(1));
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    const [sheet] = await readWorkbook(xlsx, { trim: false });
    expect(sheet?.data[1]?.[0]).toBe('=1+1');
  });

  it.each([
    ['two files', ['renewal-2025-clean.xlsx', 'card-register.xlsx'], 'x.xlsx'],
    ['another extension', ['renewal-2025-clean.xlsx'], 'x.pdf'],
    ['the roster itself', ['renewal-2025-clean.xlsx'], './renewal-2025-clean.xlsx'],
  ])('is refused for %s', (_, files, copy) => {
    expect(ending('text', files, '--annotate', copy)).toMatchObject({ status: 2, out: '' });
  });

  it('says so when the copy cannot be written', () => {
    const { status, error } = ending(
      'text',
      ['renewal-2025-clean.xlsx'],
      '--annotate',
      at('no/such/folder/x.csv'),
    );
    expect(status).toBe(2);
    expect(error).toContain('无法写入');
    expect(
      ending('text', ['renewal-2025-clean.xlsx'], '--annotate', at('no/such/folder/x.xlsx')).status,
    ).toBe(2);
  });
});
