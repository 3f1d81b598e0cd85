import { describe, expect, it } from 'vitest';
import { type Cell, checkRoster } from '../../src/submissions';
import { codesOf, findingsOf, header2021, header2025, idNumber, on, person2025, sheet } from './samples';

const brief = (given: Parameters<typeof findingsOf>[0]) =>
  findingsOf(given).map(({ severity, code }) => `${severity} ${code}`);

describe('序号 (sc2025.a2.shape)', () => {
  it.each<[string, Cell[], string[]]>([
    ['consecutive', [1, 2, 3], []],
    ['as text', ['1', '2', '３'], []],
    ['with points', ['1.', '2、', '3'], []],
    ['1, 2, 4', [1, 2, 4], ['4 error sequence-gap']],
    ['a gap is told once', [1, 3, 4, 5], ['3 error sequence-gap']],
    ['a repeated number, counting on from it', [1, 2, 2, 3], ['4 error sequence-repeated']],
    ['a repeated number, counting right', [1, 2, 2, 4], ['4 error sequence-repeated']],
    ['exchanged', [1, 3, 2, 4], ['3 error sequence-gap', '4 error sequence-out-of-order']],
    ['from 2', [2, 3], ['2 error sequence-start']],
    ['from 0', [0, 1], ['2 error sequence-start']],
    ['left out', [1, null, 3], ['3 error sequence-missing']],
    ['no number', [1, '二', 3], ['3 error sequence-not-a-number']],
    ['no whole number', [1, 1.5, 3], ['3 error sequence-not-a-number']],
  ])('%s', (_, numbers, expected) => {
    expect(codesOf(sheet(header2025, ...numbers.map((sequence) => person2025({ sequence }))))).toEqual(
      expected,
    );
  });

  it('is a warning without clause in a register', () => {
    const rows = sheet(['序号', '证卡编号'], [1, '22310010023'], [3, '22310010024']);
    const [finding] = checkRoster(rows).findings;
    expect(finding).toMatchObject({ severity: 'warning', code: 'sequence-gap', suggestion: '2' });
    expect(finding?.clause).toBeUndefined();
  });
});

describe('身份证号码', () => {
  const right = idNumber('19900101', 12);
  const withX = idNumberEndingInX();
  it.each<[string, Cell, string[]]>([
    ['right', right, []],
    ['with X', withX, []],
    ['with blanks at its ends', ` ${right}\u200b`, []],
    ['missing', '', ['error id-number-missing']],
    ['17 characters', right.slice(0, 17), ['error id-number-length']],
    ['19 characters', `${right}1`, ['error id-number-length']],
    ['a letter inside', `51O${right.slice(3)}`, ['error id-number-not-digits']],
    ['30 February', wrongDate('19900230'), ['error id-number-birth-date']],
    ['29 February 1900', wrongDate('19000229'), ['error id-number-birth-date']],
    ['29 February 2000', wrongDate('20000229'), []],
    ['month 13', wrongDate('19901301'), ['error id-number-birth-date']],
    [
      'check character one off',
      right.slice(0, 17) + ((Number(right[17]) + 1) % 10),
      ['error id-number-check-digit'],
    ],
    ['two digits exchanged', exchange(right), ['error id-number-check-digit']],
    ['born on the day of the check', wrongDate('20250415'), ['warning id-number-age']],
    ['born the day after', wrongDate('20250416'), ['error id-number-birth-date-future']],
    ['sixteen today', wrongDate('20090415'), []],
    ['sixteen tomorrow', wrongDate('20090416'), ['warning id-number-age']],
    ['a hundred', wrongDate('19250415'), []],
    ['a hundred and one', wrongDate('19240415'), ['warning id-number-age']],
    ['15 digits', '510000900101001', ['warning id-number-old']],
    ['lower-case x', withX.toLowerCase(), ['warning id-number-lower-case-x']],
    ['full-width', toFullWidth(right), ['warning id-number-spelling']],
    ['with blanks inside', `${right.slice(0, 6)} ${right.slice(6)}`, ['warning id-number-spelling']],
    ['with the apostrophe that marks text', `'${right}`, ['warning id-number-spelling']],
    ['as ="…"', `="${right}"`, ['warning id-number-spelling']],
    ['kept as a number', 510000199001010000, ['error id-number-stored-as-number']],
    ['saved to CSV as a number', '5.10000E+17', ['error id-number-stored-as-number']],
  ])('%s', (_, id, expected) => {
    expect(brief({ id })).toEqual(expected);
  });

  it('is not called future or old where no day is given', () => {
    expect(findingsOf({ id: wrongDate('20990101') }, {})).toEqual([]);
  });

  it.each<[string, Cell[], Cell[], string[]]>([
    [
      'the same person and occupation',
      ['赵甲子', '电工'],
      ['赵甲子', '电工'],
      ['3 error id-number-repeated'],
    ],
    ['another occupation: two cards', ['赵甲子', '电工'], ['赵甲子', '／'], ['3 warning id-number-repeated']],
    ['another name', ['赵甲子', '电工'], ['钱乙丑', '焊工'], ['3 error id-number-repeated']],
  ])('twice: %s', (_, [name1, job1], [name2, job2], expected) => {
    const id = idNumber('19771107', 5);
    const rows = sheet(
      header2025,
      person2025({ sequence: 1, id, name: name1 ?? null, occupation: job1 ?? null }),
      person2025({ sequence: 2, id, name: name2 ?? null, occupation: job2 ?? null }),
    );
    expect(codesOf(rows)).toEqual(expected);
    expect(JSON.stringify(checkRoster(rows).findings)).not.toContain(id);
  });

  it('several times in a register is one person with several cards, unless the names differ', () => {
    const id = idNumber('19771107', 5);
    const header = ['姓名', '身份证号码', '证卡编号'];
    expect(codesOf(sheet(header, ['赵甲子', id, '22310010023'], ['赵甲子', id, 'R51210001']))).toEqual([]);
    expect(codesOf(sheet(header, ['赵甲子', id, '22310010023'], ['钱乙丑', id, 'R51210001']))).toEqual([
      '3 error id-number-repeated',
    ]);
  });
});

describe('参加考评或督导次数 (sc2025.1.1.min-activity)', () => {
  it.each<[string, Cell, string[]]>([
    ['1', 1, []],
    ['as text', '12', []],
    ['from a formula', 2.0, []],
    ['0', 0, ['error count-below-one']],
    ['0 as text', '0', ['error count-below-one']],
    ['full-width 0', '０', ['error count-below-one']],
    ['零', '零', ['error count-below-one']],
    ['missing', null, ['error count-missing']],
    ['blanks', '　 ', ['error count-missing']],
    ['full-width １', '１', ['warning count-spelling']],
    ['3次', '3次', ['warning count-spelling']],
    ['三次', '三次', ['warning count-spelling']],
    ['十二', '十二', ['warning count-spelling']],
    ['1.5', 1.5, ['error count-not-whole']],
    ['2.0 as text', '2.0', []],
    ['-1', -1, ['error count-negative']],
    ['words', '多次', ['error count-not-a-number']],
    ['a mark', '／', ['error count-not-a-number']],
    ['true', true, ['error count-not-a-number']],
    ['a formula without its value', '=SUM(D1:D2)', ['error count-not-a-number']],
    ['a phone number', 13800001001, ['warning count-implausible']],
  ])('%s', (_, count, expected) => {
    expect(brief({ count })).toEqual(expected);
  });

  it('names the clause of the least number, and what was probably meant', () => {
    expect(findingsOf({ count: 0 })).toMatchObject([{ clause: 'sc2025.1.1.min-activity', value: '0' }]);
    expect(findingsOf({ count: '二十三次' })).toMatchObject([{ suggestion: '23' }]);
  });

  it('has no least number in a register, where it may be empty too', () => {
    const rows = sheet(
      ['证卡编号', '考评次数', '督导次数'],
      ['22310010023', 0, ''],
      ['22310010024', '２次', 'x'],
      ['22310010025', -1, 0.5],
    );
    expect(codesOf(rows)).toEqual([
      '3 error count-not-a-number',
      '4 error count-negative',
      '4 error count-not-whole',
    ]);
  });
});

describe('申报考评职业（工种） (sc2025.a2.note1)', () => {
  it.each<[string, Cell, string[]]>([
    ['an occupation', '养老护理员', []],
    ['an occupation with a slash in it', '电工/焊工', []],
    ['／', '／', []],
    ['/', '/', ['warning occupation-half-width-slash']],
    ['／ between blanks', ' ／ ', []],
    ['empty', '', ['error occupation-missing']],
    ['a dash', '—', ['warning occupation-unclear-mark']],
    ['无', '无', ['warning occupation-unclear-mark']],
    ['a backslash', '\\', ['warning occupation-unclear-mark']],
  ])('%s', (_, occupation, expected) => {
    expect(brief({ occupation })).toEqual(expected);
  });

  it.each<[string, Cell, Cell, string[]]>([
    ['质量督导员 with ／', '质量督导员', '／', []],
    ['质量督导员 with an occupation', '质量督导员', '电工', ['2 error occupation-of-supervisor']],
    ['考评员 with ／', '考评员', '／', ['2 error occupation-of-examiner']],
    ['高级考评员 with an occupation', '高级考评员', '电工', []],
  ])('where the table tells the card type: %s', (_, type, occupation, expected) => {
    expect(codesOf(sheet([...header2025, '证卡类型'], [...person2025({ occupation }), type]))).toEqual(
      expected,
    );
  });

  it('where the table tells the card code, its kind tells the role', () => {
    const rows = sheet([...header2025, '证卡编号'], [...person2025({ occupation: '／' }), '22310010023']);
    expect(codesOf(rows)).toEqual(['2 error occupation-of-examiner']);
  });

  it('of 2021 knows no mark', () => {
    const person = (occupation: Cell) => [
      1,
      '样例厂',
      '赵甲子',
      '男',
      idNumber('19800312', 1),
      '本科',
      '技师',
      occupation,
      '13800001001',
      '样例路',
    ];
    expect(codesOf(sheet(header2021, person('／')))).toEqual(['2 warning occupation-slash-unforeseen']);
    expect(codesOf(sheet(header2021, person(null)))).toEqual(['2 error occupation-missing']);
  });
});

describe('备注 (sc2025.a2.note2)', () => {
  it.each<[string, Cell, string[], string | undefined]>([
    ['nothing', null, [], undefined],
    ['another remark', '退役军人', [], undefined],
    ['as the note has it', '外聘＋四川样例学院', [], undefined],
    ['with brackets in the name', '外聘＋样例学院（成都）', [], undefined],
    ['not external', '非外聘', [], undefined],
    ['the bare word', '外聘', ['error external-without-employer'], undefined],
    ['the bare word and ＋', '外聘＋', ['error external-without-employer'], undefined],
    ['外聘考评员', '外聘考评员', ['error external-without-employer'], undefined],
    ['the placeholder copied', '外聘＋工作单位', ['error external-without-employer'], undefined],
    [
      'the placeholder in quotation marks',
      '“外聘＋工作单位”',
      ['error external-without-employer'],
      undefined,
    ],
    [
      'the placeholder with a half-width plus',
      '外聘+单位名称',
      ['error external-without-employer'],
      undefined,
    ],
    ['crosses for a name', '外聘＋XX', ['error external-without-employer'], undefined],
    ['half-width plus', '外聘+四川样例学院', ['warning external-spelling'], '外聘＋四川样例学院'],
    ['a blank', '外聘 四川样例学院', ['warning external-spelling'], '外聘＋四川样例学院'],
    ['nothing between', '外聘四川样例学院', ['warning external-spelling'], '外聘＋四川样例学院'],
    ['brackets', '外聘（四川样例学院）', ['warning external-spelling'], '外聘＋四川样例学院'],
    ['a label', '外聘＋工作单位：四川样例学院', ['warning external-spelling'], '外聘＋四川样例学院'],
    ['the word behind the name', '四川样例学院外聘', ['warning external-spelling'], undefined],
  ])('%s', (_, remark, expected, suggestion) => {
    expect(brief({ remark })).toEqual(expected);
    expect(findingsOf({ remark })[0]?.suggestion).toBe(suggestion);
  });
});

describe('联系电话', () => {
  it.each<[string, Cell, string[]]>([
    ['a mobile', '13800001001', []],
    ['a mobile as a number', 13800001001, []],
    ['in groups', '138-0000-1001', []],
    ['full-width', '１３８００００１００１', []],
    ['with the country code', '+86 138 0000 1001', []],
    ['a landline', '028-80000001', []],
    ['a landline of eleven digits and an extension', '(0816)2000001转801', []],
    ['a service number', '400-800-0001', []],
    ['two numbers', '13800001001/028-80000001', []],
    ['from abroad', '+852 2000 0001', []],
    ['missing', null, ['warning phone-missing']],
    ['ten digits', '1380000100', ['error phone-length']],
    ['twelve digits', '138000010011', ['error phone-length']],
    ['the second of two too short', '13800001001、1380000', ['error phone-length']],
    ['no area code', '80000001', ['warning phone-without-area-code']],
    ['a landline that lost its zero', 2880000001, ['warning phone-lost-zero']],
    ['words', '见附表', ['error phone-not-a-number']],
  ])('%s', (_, phone, expected) => {
    expect(brief({ phone })).toEqual(expected);
  });
});

describe('the roster of 2021', () => {
  const person = (given: {
    sex?: Cell;
    id?: string;
    employer?: Cell;
    education?: Cell;
    sequence?: number;
  }) => {
    const {
      sex = '男',
      id = idNumber('19800312', 1),
      employer = '样例厂',
      education = '本科',
      sequence = 1,
    } = given;
    return [sequence, employer, '赵甲子', sex, id, education, '技师', '电工', '13800001001', '样例路'];
  };
  it.each<[string, Parameters<typeof person>[0], string[]]>([
    ['男 and an odd order', { sex: '男', id: idNumber('19800312', 1) }, []],
    ['女 and an even order', { sex: '女', id: idNumber('19800312', 2) }, []],
    ['女 and an odd order', { sex: '女' }, ['2 warning sex-contradicts-id']],
    ['男 and an even order', { id: idNumber('19800312', 2) }, ['2 warning sex-contradicts-id']],
    ['a wrong id number proves nothing', { sex: '女', id: '1' }, ['2 error id-number-length']],
    ['no sex', { sex: null }, ['2 warning cell-empty']],
    ['another word', { sex: '不详' }, ['2 warning sex-unknown']],
    ['no education', { education: '' }, ['2 warning cell-empty']],
  ])('%s', (_, given, expected) => {
    expect(codesOf(sheet(header2021, person(given)))).toEqual(expected);
  });

  it('takes an employer merged over several rows as said for all of them', () => {
    const rows = sheet(
      header2021,
      person({}),
      person({ sequence: 2, employer: null, id: idNumber('19800312', 3) }),
    );
    expect(codesOf(rows)).toEqual([]);
  });

  it('cites its own clause', () => {
    const { findings } = checkRoster(sheet(header2021, person({ sequence: 2 })), { on });
    expect(findings).toMatchObject([{ clause: 'sc2021.a2.shape' }]);
  });
});

describe('证卡编号', () => {
  const register = (...cells: Cell[][]) => sheet(['证卡编号', '发证日期', '有效期'], ...cells);
  it.each<[string, Cell, string[]]>([
    ['an examiner', '22310010023', []],
    ['an external supervisor', 'R51210001', []],
    ['an internal supervisor', 'Y000123210001', []],
    ['as a number', 22310010023, []],
    ['missing', '', ['2 error card-code-missing']],
    ['10 digits', '2231001002', ['2 error wrong-length']],
    ['a year of one digit lost', 5310010023, ['2 error wrong-length']],
    ['lower case', 'r51210001', ['2 error unknown-kind']],
    ['full-width', '２２310010023', ['2 error unknown-kind']],
    ['unknown department', 'R10210001', ['2 error unknown-department']],
    ['national number for Chongqing', '22500010023', ['2 error wrong-region']],
    ['serial 0000', '22310010000', ['2 error serial-out-of-range']],
    ['grade 4', '22310040001', ['2 error unknown-grade']],
    ['a future year', '26310010023', ['2 warning year-in-future']],
  ])('%s', (_, code, expected) => {
    // A row needs something in it to be one.
    expect(codesOf(register([code, null, '长期']))).toEqual(expected);
  });

  it('suggests what was probably meant', () => {
    expect(checkRoster(register(['2231O010023'])).findings).toMatchObject([{ suggestion: '22310010023' }]);
    expect(checkRoster(register([5310010023])).findings).toMatchObject([{ suggestion: '05310010023' }]);
  });

  it('kept as a number tells how to keep it as text', () => {
    for (const code of [5310010023, '2.23E+10']) {
      expect(checkRoster(register([code])).findings).toMatchObject([
        { message: { zh: expect.stringContaining('文本') } },
      ]);
    }
  });

  it('follows the reading the caller chose', () => {
    const readings = { 'cn2020.c.outer.serial/zero': 'valid' } as const;
    expect(codesOf(register(['R51210000']), {})).toEqual(['2 error serial-out-of-range']);
    expect(codesOf(register(['R51210000']), { readings }).every((found) => !found.includes('error'))).toBe(
      true,
    );
  });

  it('twice is an error that names the first row', () => {
    const { findings } = checkRoster(register(['22310010023'], ['22310020023'], ['22310010023']));
    expect(findings).toMatchObject([
      { row: 4, cell: 'A4', code: 'card-code-repeated', clause: 'cq2022e.a2.5' },
    ]);
    expect(findings[0]?.message.en).toContain('row 2');
  });

  it.each<[string, Cell, string[]]>([
    ['the same year', '2022-12-31', []],
    ['a date cell', { date: '2022-01-01' }, []],
    ['2022年5月', '2022年5月', []],
    ['2022.5.6', '2022.5.6', []],
    ['2022/5/6 with a time', '2022/5/6 0:00', []],
    ['20220506', 20220506, []],
    ['empty', null, []],
    ['a year later: perhaps a renewed card', '2023-01-01', ['2 warning year-unlike-issue-date']],
    ['a year earlier: impossible', '2021-12-31', ['2 error year-unlike-issue-date']],
    ['30 February', '2022-02-30', ['2 error not-a-date']],
    ['no date', '长期', ['2 warning not-a-date']],
  ])('beside an issue date: %s', (_, date, expected) => {
    expect(codesOf(register(['22310010023', date]))).toEqual(expected);
  });

  it('beside a date in the future and an expiry before issue', () => {
    expect(codesOf(register(['25310010023', '2025-04-15']))).toEqual([]);
    expect(codesOf(register(['25310010023', '2025-04-16']))).toEqual(['2 warning issue-date-in-future']);
    expect(codesOf(register(['22310010023', '2022-05-16', '2022-05-16至2025-05-15']))).toEqual([]);
    expect(codesOf(register(['22310010023', '2022-05-16', '2022年5月15日']))).toEqual([
      '2 error expiry-before-issue',
    ]);
  });
});

function wrongDate(birth: string): string {
  return idNumber(birth, 12);
}

function idNumberEndingInX(): string {
  for (let order = 1; ; order += 1)
    if (idNumber('19900101', order).endsWith('X')) return idNumber('19900101', order);
}

/** Two unlike neighbours of an id number in the wrong order. */
function exchange(id: string): string {
  const at = [...id].findIndex((digit, index) => index > 13 && index < 16 && digit !== id[index + 1]);
  return id.slice(0, at) + id[at + 1] + id[at] + id.slice(at + 2);
}

function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
