import { describe, expect, it } from 'vitest';
import { checkRecords, type RecordsOptions } from '../../src/submissions';

const options: RecordsOptions = { on: '2026-05-10' };
const checkWith = (readings: RecordsOptions['readings'], ...records: unknown[]) =>
  checkRecords(
    records.map((record, index) => ({ row: index + 1, record })),
    { ...options, readings },
  );
const check = (...records: unknown[]) => checkWith(undefined, ...records);

const allOf = (mark: string) => Array.from({ length: 15 }, () => mark);
const card = {
  cardType: 'examiner',
  issuer: 'provincial-centre',
  validFrom: '2023-05-21',
  expiryDate: '2026-05-20',
};

describe('records', () => {
  it('are answered by the function of their kind', () => {
    const { answers, findings, rows } = check(
      { record: 'examiner-record', supervisor: allOf('A'), agency: allOf('B') },
      { record: 'supervisor-review', marks: [4, 3, 3, 10, 10, 20, 20, 10, 10, 10] },
      { record: 'examiner-review', marks: [4, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 5, 10, 5, 5, 0, 0] },
      {
        record: 'supervision-report',
        supervisor: 'internal',
        endedOn: '2025-10-01',
        returnedOn: '2025-10-02',
      },
      { record: 'renewal', notice: 'sc2025', facts: { ...card, activities: [] } },
    );
    expect([rows, findings]).toEqual([5, []]);
    expect(answers.map(({ row, record }) => [row, record])).toEqual([
      [1, 'examiner-record'],
      [2, 'supervisor-review'],
      [3, 'examiner-review'],
      [4, 'supervision-report'],
      [5, 'renewal'],
    ]);
    expect(answers[0]?.answer).toMatchObject({ score: 92.5, grade: 'excellent' });
    expect(answers[1]?.answer).toMatchObject({ total: 100, grade: 'excellent' });
    expect(answers[2]?.answer).toMatchObject({ total: 70, grade: 'qualified' });
    expect(answers[3]?.answer).toMatchObject({ outcome: 'deficient' });
    expect(answers[4]?.answer).toMatchObject({ outcome: 'ineligible', on: '2026-05-10' });
  });

  it.each([
    ['application', { notice: 'cq2022', facts: { post: 'examiner' } }],
    ['training-plan', { notice: 'cq2022', facts: {} }],
    ['service', { notice: 'cq2022', facts: { role: 'examiner' } }],
    ['session', { notice: 'cq2022', facts: { posts: [] } }],
    ['staffing', { notice: 'cq2022', facts: { unit: 'hrss-department' } }],
    ['engagement', { notice: 'cn2020', facts: {} }],
    ['collection', { notice: 'sc2025', facts: {} }],
    ['training-attendance', { notice: 'sc2021', facts: {} }],
    ['conduct', { notice: 'cn2020', facts: { role: 'external-supervisor' } }],
    ['process', { process: 'sichuan-pass-list', facts: { publishedOn: '2026-04-07' } }],
    ['route', { notice: 'scqm', facts: { matter: 'guide-body' } }],
  ])('are decided as %s by notice or process', (record, form) => {
    const { answers, findings } = check({ record, ...form });
    expect(findings).toEqual([]);
    expect(answers).toMatchObject([{ record, answer: { on: '2026-05-10', findings: expect.any(Array) } }]);
    expect(check({ record, facts: {} }).findings).toMatchObject([
      { code: record === 'process' ? 'unknown-process' : 'unknown-notice' },
    ]);
    expect(check({ record, ...form, facts: { nonsense: 1 } }).findings).toMatchObject([
      { code: 'unknown-fact', column: 'facts.nonsense' },
    ]);
  });

  it('decide a certification where they say so', () => {
    const at = (stage?: string) =>
      check({ record: 'application', notice: 'cq2022', stage, facts: { post: 'external-supervisor' } });
    expect(at('certification').answers).toMatchObject([{ answer: { stage: 'certification' } }]);
    expect(at('application').answers).toMatchObject([{ answer: { stage: 'application' } }]);
    expect(at().answers).toMatchObject([{ answer: { stage: 'application' } }]);
    expect(at('exam').findings).toMatchObject([{ code: 'unknown-stage', column: 'stage' }]);
  });

  it('check a printed form without repeating what stands in it', () => {
    const fields = { name: '赵甲子', cardCode: '22310020124', agency: '样例评价中心' };
    const { findings } = check({ record: 'printed-form', form: 'site-record', fields });
    expect(findings.map(({ column }) => column)).toContain('headcount');
    const whole = {
      ...fields,
      job: { occupation: '电工', level: '三级' },
      time: '2025-05-10 上午',
      headcount: 30,
      place: '样例考场',
      condition: '齐备',
      signedBy: '赵甲子',
      date: '2025-05-10',
    };
    const checked = check({ record: 'printed-form', form: 'site-record', fields: whole });
    expect(checked.answers).toEqual([
      { row: 1, record: 'printed-form', answer: { form: 'site-record', outcome: 'in-order' } },
    ]);
    expect(JSON.stringify(checked)).not.toContain('赵甲子');
    expect(check({ record: 'printed-form', form: 'no-such', fields }).findings).toMatchObject([
      { code: 'unknown-form' },
    ]);
  });

  it('decide a renewal on the day they give, else on the day of the check', () => {
    const { answers } = check(
      { record: 'renewal', notice: 'sc2025', facts: card },
      { record: 'renewal', notice: 'sc2025', on: '2026-01-10', facts: card },
    );
    expect(answers.map(({ answer }) => answer)).toMatchObject([
      { on: '2026-05-10', outcome: 'undetermined' },
      { on: '2026-01-10', outcome: 'ineligible' },
    ]);
  });

  it.each([
    ['no object', 7, 'not-a-record', undefined],
    ['no kind', { marks: [] }, 'unknown-record', 'record'],
    ['a kind that is none', { record: 'toString' }, 'unknown-record', 'record'],
    [
      'a rater without marks',
      { record: 'examiner-record', supervisor: allOf('A') },
      'rater-missing',
      'agency',
    ],
    [
      'a mark off the scale',
      { record: 'examiner-record', supervisor: allOf('A'), agency: ['E', ...allOf('A').slice(1)] },
      'mark-off-scale',
      'agency.0',
    ],
    ['an unknown notice', { record: 'renewal', notice: 'sc2026', facts: {} }, 'unknown-notice', 'notice'],
    [
      'a day that does not exist',
      { record: 'renewal', notice: 'sc2025', on: '2026-02-30', facts: {} },
      'invalid-date',
      'on',
    ],
    [
      'a misspelt fact',
      { record: 'renewal', notice: 'sc2025', facts: { helthy: true } },
      'unknown-fact',
      'facts.helthy',
    ],
    [
      'a year without a schedule',
      {
        record: 'renewal',
        notice: 'sc2021',
        on: '2027-03-28',
        facts: { cardType: 'examiner', expiryDate: '2026-05-20' },
      },
      'uncovered-year',
      'on',
    ],
  ])('with %s are findings', (_, record, code, column) => {
    const { answers, findings } = check(record);
    expect(answers).toEqual([]);
    expect(findings[0]).toMatchObject({ row: 1, code, severity: 'error' });
    expect(findings[0]?.column).toBe(column);
  });

  it('take the readings of the check: half points stand, with a warning beside the answer, only where one lets them', () => {
    const halved = { record: 'supervisor-review', marks: [4, 3, 3, 10, 10, 20, 20, 10, 9.5, 0] };
    const half = { row: 1, column: 'marks.8', clause: expect.stringMatching(/^cq2022s\.a2\./) };

    const refused = check(halved);
    expect(refused.answers).toEqual([]);
    expect(refused.findings).toMatchObject([{ ...half, code: 'not-an-integer', severity: 'error' }]);

    const accepted = checkWith({ 'cq2022s.a2.note1/half-points': 'accepted' }, halved);
    expect(accepted.answers).toMatchObject([{ row: 1, answer: { total: 89.5, grade: 'qualified' } }]);
    expect(accepted.findings).toMatchObject([{ ...half, code: 'half-points', severity: 'warning' }]);

    expect(() => checkWith({ 'cq2022s.a2.note1/half-points': 'maybe' }, halved)).toThrow(RangeError);
  });

  it('keep personal numbers out of their findings', () => {
    const id = '51010119900307123X';
    const { findings } = check({
      record: 'examiner-record',
      supervisor: [id, ...allOf('A').slice(1)],
      agency: allOf('A'),
    });
    expect(findings[0]?.code).toBe('mark-off-scale');
    expect(JSON.stringify(findings)).not.toContain(id);
  });
});
