import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useCommandLine } from './command-line';

const { run, at, bundle } = useCommandLine();
const day = ['--on', '2025-04-15'];

type Answer = {
  files: {
    file: string;
    sheet?: string;
    passedOver?: string[];
    kind: string;
    rows: number;
    findings: Found[];
  }[];
  unread?: { file: string; code: string }[];
};
type Found = { row: number; column?: string; cell?: string; code: string; severity: string; clause?: string };

function check(...words: string[]): Answer & { status: number | null; error: string } {
  const { status, out, error } = run(['check', ...day, '--format', 'json', ...words]);
  return { status, error, ...(JSON.parse(out) as Answer) };
}

describe('the sample rosters', () => {
  it('2025 in Excel: every fault by cell, code and clause', () => {
    const { status, files } = check('renewal-2025-errors.xlsx');
    expect(status).toBe(1);
    expect(files).toMatchObject([
      {
        file: 'renewal-2025-errors.xlsx',
        kind: 'renewal-roster-2025',
        rows: 10,
        sheet: '汇总表',
        passedOver: ['说明'],
      },
    ]);
    const found = files[0]?.findings.map(({ cell, severity, code, clause }) =>
      [cell, severity, code, clause].join(' '),
    );
    expect(found).toEqual([
      'C6 error id-number-check-digit sc2025.a2.shape',
      'D7 error count-below-one sc2025.1.1.min-activity',
      'D8 warning count-spelling sc2025.a2.shape',
      'A9 error sequence-gap sc2025.a2.shape',
      'F9 warning occupation-half-width-slash sc2025.a2.note1',
      'H10 error external-without-employer sc2025.a2.note2',
      'G11 error phone-length sc2025.a2.shape',
      'H11 warning external-spelling sc2025.a2.note2',
      'C12 error id-number-repeated sc2025.a2.shape',
      'B13 error name-missing sc2025.a2.shape',
      'F13 error occupation-missing sc2025.a2.note1',
      'C14 error id-number-stored-as-number sc2025.a2.shape',
      'D14 error count-not-a-number sc2025.a2.shape',
      'H14 error external-without-employer sc2025.a2.note2',
    ]);
  });

  it('2025 without fault: exit code 0', () => {
    expect(check('renewal-2025-clean.xlsx')).toMatchObject({ status: 0, files: [{ rows: 4, findings: [] }] });
  });

  it('2021 in GB18030, its header broken over lines', () => {
    const { status, files } = check('roster-2021-gb18030.csv');
    expect(status).toBe(1);
    expect(files).toMatchObject([{ kind: 'roster-2021', rows: 5 }]);
    expect(files[0]?.findings.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      '5 性别 sex-contradicts-id',
      '6 身份证号码 id-number-lower-case-x',
      '7 序号 sequence-repeated',
      '7 身份证号码 id-number-old',
      '8 身份证号码 id-number-birth-date',
      '8 申报考评职业(工种) occupation-missing',
      '8 联系电话 phone-without-area-code',
    ]);
  });

  it('a register says the same in CSV and in Excel, whose dates are cells of their own kind', () => {
    const [csv, xlsx] = check('card-register-bom.csv', 'card-register.xlsx').files;
    expect(xlsx?.findings).toEqual(csv?.findings);
    expect(csv?.findings.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      'B4 not-a-digit',
      'B5 year-unlike-issue-date',
      'B6 unknown-department',
      'B8 card-code-repeated',
      'B9 card-code-missing',
      'E9 count-not-a-number',
    ]);
  });

  it('every finding has a sentence in both languages', () => {
    const { files } = check('renewal-2025-errors.xlsx', 'roster-2021-gb18030.csv', 'card-register.xlsx');
    for (const { findings } of files) {
      for (const finding of findings) {
        expect(finding).toMatchObject({
          message: { zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) },
        });
      }
    }
  });
});

describe('CSV', () => {
  const rows = [
    ['姓名', '证卡编号', '备注'],
    ['赵甲子', '22310010023', ''],
    ['钱乙丑', '2231001002', ''],
  ];
  it.each<[string, Buffer]>([
    ['comma', Buffer.from(rows.map((row) => row.join(',')).join('\n'))],
    ['tab', Buffer.from(rows.map((row) => row.join('\t')).join('\r\n'))],
    ['semicolon', Buffer.from(rows.map((row) => row.join(';')).join('\n'))],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${rows.map((row) => row.join(',')).join('\n')}`)],
    ['UTF-16, tab', Buffer.from(`\ufeff${rows.map((row) => row.join('\t')).join('\r\n')}`, 'utf16le')],
    ['carriage returns alone', Buffer.from(rows.map((row) => row.join(',')).join('\r'))],
    ['all quoted', Buffer.from(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'))],
    [
      'quoted from the last row on',
      Buffer.from('姓名,证卡编号,备注\n赵甲子,22310010023,\n钱乙丑,"2231001002",\n'),
    ],
  ])('delimited and written as %s', (_, bytes) => {
    const file = at('register.csv');
    writeFileSync(file, bytes);
    expect(check(file)).toMatchObject({
      status: 1,
      files: [{ kind: 'card-register', rows: 2, findings: [{ row: 3, cell: 'B3', code: 'wrong-length' }] }],
    });
  });

  it('counts rows as a spreadsheet shows them: empty lines and line breaks inside cells', () => {
    const file = at('rows.csv');
    writeFileSync(file, '标题\n\n姓名,证卡编号\n\n"赵\n甲子",22310010023\n钱乙丑,R1\n');
    expect(check(file).files).toMatchObject([{ rows: 2, findings: [{ row: 6, code: 'wrong-length' }] }]);
  });

  it('a thousand rows before the first quotation mark and after it are one table', () => {
    const file = at('long.csv');
    const lines = Array.from(
      { length: 2000 },
      (_, index) => `赵甲子,2231001${String(index + 1).padStart(4, '0')}`,
    );
    lines[1000] = '"赵甲子","22310010001"';
    writeFileSync(file, ['姓名,证卡编号', ...lines].join('\n'));
    expect(check(file).files).toMatchObject([
      {
        rows: 2000,
        findings: [
          { row: 1002, code: 'card-code-repeated', message: { en: expect.stringContaining('row 2') } },
        ],
      },
    ]);
  });
});

describe('files that cannot be checked', () => {
  const table: [string, string | Buffer, string, RegExp][] = [
    ['empty', '', 'empty', /空/],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'pdf', /PDF/],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'image', /图片/],
    ['zeros', Buffer.alloc(64), 'binary', /不是表格/],
    ['bytes of no encoding', Buffer.from([0xff, 0xff, 0xff, 0x80, 0x0a, 0xff]), 'binary', /不是表格/],
    ['an encrypted workbook', compound('EncryptedPackage'), 'encrypted', /密码/],
    ['an old workbook', compound('Workbook'), 'old-excel', /\.xls/],
    ['an old document', compound('WordDocument'), 'word', /Word/],
    ['a zip cut off', Buffer.from('PK\u0003\u0004 and no more'), 'truncated', /不完整/],
    ['an empty zip', Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)]), 'zip', /压缩包/],
    ['a web page', '<html><table><tr><td>证卡编号</td></tr></table></html>', 'html', /网页/],
    ['another table', '姓名,班级\n赵甲子,1\n', 'unrecognised', /证卡编号/],
    ['one column of anything', 'a\nb\nc\n', 'unrecognised', /证卡编号/],
    ['a quotation mark never closed', '姓名,证卡编号\n赵甲子,"22310010023\n', 'open-quote', /第 2 行/],
  ];
  it.each(table)('%s: one clear line, exit code 2', (name, contents, code, said) => {
    const file = at(`${name}.xlsx`);
    writeFileSync(file, contents);
    const { status, files, unread, error } = check(file);
    expect({ status, files, unread: unread?.map((each) => each.code) }).toEqual({
      status: 2,
      files: [],
      unread: [code],
    });
    expect(error).toMatch(said);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(error).toContain(name);
    expect(error).not.toMatch(/\bat .*:\d+:\d+/);
  });

  it('a file that is not there, and a folder', () => {
    expect(check('nowhere.xlsx')).toMatchObject({ status: 2, unread: [{ code: 'missing' }] });
    expect(check('.')).toMatchObject({ status: 2, unread: [{ code: 'directory' }] });
  });

  it('do not keep the others from being checked', () => {
    const { status, files } = check('nowhere.xlsx', 'renewal-2025-clean.xlsx', 'card-register.xlsx');
    expect(status).toBe(2);
    expect(files.map(({ file }) => file)).toEqual(['renewal-2025-clean.xlsx', 'card-register.xlsx']);
  });
});

describe('the exit code', () => {
  it('is 0 where only doubts are found', () => {
    const file = at('doubt.csv');
    writeFileSync(file, '证卡编号,发证日期\n22310010023,2023-01-01\n');
    expect(check(file)).toMatchObject({ status: 0, files: [{ findings: [{ severity: 'warning' }] }] });
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['frob']],
    ['an unknown option', ['check', 'card-register.xlsx', '--frob']],
    ['no file', ['check']],
    ['a date that is none', ['check', 'card-register.xlsx', '--on', '2025-02-30']],
    ['an option without its value', ['check', 'card-register.xlsx', '--on']],
    ['a flag with a value', ['check', 'card-register.xlsx', '--strict=yes']],
    ['an unknown format', ['check', 'card-register.xlsx', '--format', 'xml']],
    ['an unknown language', ['check', 'card-register.xlsx', '--lang', 'fr']],
    ['an unknown reading', ['check', 'card-register.xlsx', '--reading', 'sc2025.9/none=x']],
    ['an unknown choice', ['check', 'card-register.xlsx', '--reading', 'cn2020.c.outer.serial/zero=perhaps']],
    ['a reading without choice', ['check', 'card-register.xlsx', '--reading', 'x']],
  ])('is 2 for %s, said on stderr alone', (_, words) => {
    const { status, out, error } = run(words);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toContain('kaoping');
  });

  it('is 0 for --help and --version', () => {
    expect(run(['--help'])).toMatchObject({
      status: 0,
      out: expect.stringContaining('kaoping check'),
      error: '',
    });
    expect(run(['--version'])).toMatchObject({ status: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});

describe('options', () => {
  it('--reading reaches the parsers', () => {
    const file = at('zero.csv');
    writeFileSync(file, '证卡编号\nR51210000\n');
    expect(check(file).status).toBe(1);
    expect(check(file, '--reading', 'cn2020.c.outer.serial/zero=valid').status).toBe(0);
  });

  it('--on decides what lies in the future', () => {
    const file = at('future.csv');
    writeFileSync(file, '证卡编号,发证日期\n25310010023,2025-04-16\n');
    const codes = (on: string) => check(file, '--on', on).files[0]?.findings.map(({ code }) => code);
    expect(codes('2025-04-15')).toEqual(['issue-date-in-future']);
    expect(codes('2025-04-16')).toEqual([]);
  });

  it('the language is Chinese unless the locale or --lang is English', () => {
    const first = (words: string[], environment: Record<string, string>) =>
      run(['check', 'renewal-2025-clean.xlsx', ...words], environment).out;
    expect(first([], {})).toContain('没有发现问题');
    expect(first([], { LANG: 'zh_CN.UTF-8' })).toContain('没有发现问题');
    expect(first([], { LANG: 'C.UTF-8' })).toContain('没有发现问题');
    expect(first([], { LANG: 'en_GB.UTF-8' })).toContain('nothing is wrong');
    expect(first(['--lang', 'zh'], { LANG: 'en_GB.UTF-8' })).toContain('没有发现问题');
  });
});

it('a reader that goes away ends the work quietly', () => {
  const file = at('many.csv');
  const lines = Array.from({ length: 30_000 }, () => 'R1');
  writeFileSync(file, ['证卡编号', ...lines].join('\n'));
  const command = `'${process.execPath}' '${bundle}' check '${file}' | head -n 3`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect(stdout.split('\n')).toHaveLength(4);
  expect(stderr).toBe('');
});

/** The beginning of an OLE compound file with one stream name in its directory. */
function compound(stream: string): Buffer {
  const bytes = Buffer.alloc(2048);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  Buffer.from(stream, 'utf16le').copy(bytes, 1024);
  return bytes;
}
