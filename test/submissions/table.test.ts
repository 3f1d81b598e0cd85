import { describe, expect, it } from 'vitest';
import { checkRoster } from '../../src/submissions';
import { codesOf, header2021, header2025, idNumber, on, person2025, sheet } from './samples';

describe('the header row', () => {
  it.each([
    ['as printed', header2025, 'renewal-roster-2025'],
    [
      'with line breaks, blanks and full-width brackets',
      [
        '序 号',
        '姓　　名',
        '身份证\n号码',
        '参加考评\r\n或督导次数',
        '现职业资格\n\n（专业技术职称）',
        '申报考评\n职业（工种）',
        '联系 电话',
        '备  注',
      ],
      'renewal-roster-2025',
    ],
    ['with stars and colons', header2025.map((header) => `*${header}：`), 'renewal-roster-2025'],
    ['without the count column', header2025.filter((_, index) => index !== 3), 'renewal-roster-2025'],
    ['without the remark column', header2025.slice(0, 7), 'renewal-roster-2025'],
    ['with a card code column added', [...header2025, '证卡编号'], 'renewal-roster-2025'],
    ['of 2021', header2021, 'roster-2021'],
    ['of 2021 without 通讯地址', header2021.slice(0, 9), 'roster-2021'],
    ['of 2021 with a remark column added', [...header2021, '备注'], 'roster-2021'],
    ['of a register', ['证卡编号', '发证日期'], 'card-register'],
    ['of a register of one column', ['证卡编号'], 'card-register'],
    [
      'of a register with names, counts and remarks',
      ['序号', '姓名', '身份证号码', '证卡编号', '考评次数', '联系电话', '备注'],
      'card-register',
    ],
    ['of something else', ['姓名', '年龄', '班级'], undefined],
    ['of a phone list', ['序号', '姓名', '联系电话'], undefined],
  ])('%s', (_, header, kind) => {
    expect(checkRoster(sheet(['附件2'], [null, '标题'], header)).kind).toBe(kind);
  });

  it('is found under any number of title lines, whose row numbers count', () => {
    const titles = Array.from({ length: 40 }, () => ['说明']);
    const report = checkRoster(sheet(...titles, header2025, person2025({ count: 0 })), { on });
    expect(report).toMatchObject({
      kind: 'renewal-roster-2025',
      rows: 1,
      findings: [{ row: 42, column: '参加考评或督导次数', cell: 'D42', code: 'count-below-one' }],
    });
  });

  it('may start in any column', () => {
    const shifted = [header2025, person2025({ name: null })].map((cells) => [null, null, ...cells]);
    expect(checkRoster(sheet(...shifted), { on }).findings).toMatchObject([
      { cell: 'D2', code: 'name-missing' },
    ]);
  });

  it('shows the header as written, without the line breaks that only place it', () => {
    const header = header2025.map((text) => (text.startsWith('申报') ? '申报考评\n职业(工种)' : text));
    const { findings } = checkRoster(sheet(header, person2025({ occupation: null })), { on });
    expect(findings).toMatchObject([{ column: '申报考评职业(工种)', cell: 'F2' }]);
  });

  it('lacking columns of the form is an error at the header row that names them', () => {
    const header = header2025.filter((text) => text !== '参加考评或督导次数' && text !== '备注');
    const rows = sheet(['标题'], [...header, '参加考评次数']);
    expect(checkRoster(rows).findings).toMatchObject([
      { row: 2, column: '备注', code: 'column-missing', severity: 'error', clause: 'sc2025.a2.shape' },
      { row: 2, code: 'no-persons', severity: 'warning' },
    ]);
  });

  it('repeated on a later page is no person', () => {
    expect(codesOf(sheet(header2025, person2025(), header2025, person2025({ sequence: 2 })))).toEqual([]);
  });

  it('in two lines, the second only in brackets, is one header', () => {
    const upper = header2025.map((text) => text.replace(/\(.*\)/, ''));
    const lower = [null, null, null, null, '(专业技术职称)', '（工种）', null, null];
    const report = checkRoster(sheet(upper, lower, person2025()), { on });
    expect(report).toMatchObject({ rows: 1, findings: [] });
  });
});

describe('the rows of a table', () => {
  it('printed lines nobody filled in are no persons', () => {
    const printed = [4, 5, 6].map((number) => [number, null, '', null, null, null, null, null]);
    const report = checkRoster(
      sheet(header2025, person2025({ sequence: 1 }), ...printed, ['……', null], [null, '……']),
      { on },
    );
    expect(report).toMatchObject({ rows: 1, findings: [] });
  });

  it('a printed line in between takes its number', () => {
    const rows = sheet(header2025, person2025({ sequence: 1 }), [2], person2025({ sequence: 3 }));
    expect(codesOf(rows)).toEqual([]);
  });

  it('data without a name is a person whose name is missing', () => {
    expect(codesOf(sheet(header2025, person2025({ name: '　' })))).toEqual(['2 error name-missing']);
  });

  it.each([
    [['经办人：样例', null, null, '联系电话：028-80000000']],
    [['备注：1.督导员的职业栏标“／”。']],
    [['填报时间：　　年　月　日']],
    [['合计', null, null, 12]],
    [[null, '审核人（签字）：']],
    [['2.外聘考评员注明单位']],
  ])('end at the footer %j', (footer) => {
    const report = checkRoster(sheet(header2025, person2025(), footer, [], ['说明文字']), { on });
    expect(report).toMatchObject({ rows: 1, findings: [] });
  });

  it('after the footer are pointed out and not lost', () => {
    const rows = sheet(header2025, person2025(), ['经办人：样例'], person2025({ sequence: 2 }));
    expect(codesOf(rows)).toEqual(['4 warning row-after-footer']);
  });

  it('under a second header after the footer are checked', () => {
    const rows = sheet(
      header2025,
      person2025(),
      ['经办人：'],
      ['标题'],
      header2025,
      person2025({ count: 0 }),
    );
    expect(checkRoster(rows, { on })).toMatchObject({
      rows: 2,
      findings: [{ row: 6, code: 'count-below-one' }],
    });
  });

  it('an employer whose name begins like a footer is still a person', () => {
    const person = [
      1,
      '负责人力资源的样例公司',
      '赵甲子',
      '男',
      idNumber('19800312', 1),
      '本科',
      '技师',
      '电工',
      '13800001001',
      '样例路',
    ];
    expect(checkRoster(sheet(header2021, person), { on })).toMatchObject({ rows: 1, findings: [] });
  });

  it('with more cells than the header has are pointed out', () => {
    expect(codesOf(sheet(header2025, [...person2025(), null, '多']))).toEqual(['2 warning beyond-table']);
  });

  it('come out in the order of rows and columns', () => {
    const rows = sheet(header2025, person2025({ sequence: 2, name: null, phone: '1380000', count: 'x' }));
    expect(checkRoster(rows, { on }).findings.map(({ cell }) => cell)).toEqual(['A2', 'B2', 'D2', 'G2']);
  });
});

it('an empty sheet and one without a known header are recognised as nothing', () => {
  expect(checkRoster([])).toEqual({ rows: 0, findings: [] });
  expect(checkRoster(sheet(['a', 'b'], ['1', '2']))).toEqual({ rows: 0, findings: [] });
});

it('the answer is plain data', () => {
  const report = checkRoster(sheet(header2025, person2025({ id: '1', count: 0, phone: '1' })), { on });
  expect(structuredClone(report)).toEqual(report);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});
