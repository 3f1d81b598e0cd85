import { describe, expect, it } from 'vitest';
import { UnknownChoiceError } from '../../src/answers';
import { extendCalendar } from '../../src/dates';
import { checkSupervisionReport, type SupervisionReport } from '../../src/evaluation-forms';
import { reportRows } from '../../src/evaluation-forms/supervision-report-rows';
import { clause } from '../../src/notices';

type Options = Parameters<typeof checkSupervisionReport>[1];

function check(report: SupervisionReport, options?: Options) {
  const checked = checkSupervisionReport(report, options);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.value;
}

const findingOf = (report: SupervisionReport, id: string, options?: Options) =>
  check(report, options).findings.find((finding) => finding.clause === id);

describe('the feedback form', () => {
  it('answers every line once, in printed order, whatever is known', () => {
    const { findings, missing, outcome } = check({});
    const clauses = findings.map((finding) => finding.clause);
    expect(new Set(clauses).size).toBe(clauses.length);
    expect(clauses.filter((id) => clause(id) === undefined)).toEqual([]);
    expect(clauses.slice(1, 1 + reportRows.length)).toEqual(reportRows.map((row) => row.clause));
    expect(outcome).toBe('undetermined');
    expect(missing).toContain('answers.4.2');
    expect(new Set(missing).size).toBe(missing.length);
  });

  it('asks for a note where an answer is bad and none is written', () => {
    const answers = { '4.2': 'yes' } as const;
    const detail = (notes: SupervisionReport['notes']) =>
      findingOf({ answers, ...(notes && { notes }) }, 'cq2022s.a1.r4.2')?.detail?.zh;
    expect(detail(undefined)).toContain('应在备注中说明');
    expect(detail({ '4.2': ' ' })).toContain('应在备注中说明');
    expect(detail({ '4.2': '封条破损' })).toContain('见备注');
  });

  it('keeps names out of its messages', () => {
    const signature = { name: '甲乙丙', date: '2025-01-01' };
    const report = {
      signatures: { supervisor: signature, siteHead: signature },
      staff: { planned: [{ post: '监考', name: '丁戊己' }], present: [] },
    };
    expect(JSON.stringify(check(report))).not.toMatch(/甲乙丙|丁戊己/);
  });

  it('names the year whose schedule is missing, and counts by one that is given', () => {
    const report = { supervisor: 'external', endedOn: '2027-02-26', returnedOn: '2027-03-03' } as const;
    expect(findingOf(report, 'cq2022s.a1.note1')).toMatchObject({
      verdict: 'unknown',
      detail: { en: expect.stringContaining('2027') },
    });
    const calendar = extendCalendar({
      year: 2027,
      number: '示例',
      off: [{ date: '2027-01-01', name: '元旦' }],
      work: [],
    });
    expect(findingOf(report, 'cq2022s.a1.note1', { calendar })?.verdict).toBe('unmet');
  });

  it('turns what readings differ on into unknown under strict, and nothing else', () => {
    const report: SupervisionReport = { answers: { '9.1': 'yes', '9.2': 'no' } };
    expect(findingOf(report, 'cq2022s.a1.r9.2', { readings: 'strict' })?.verdict).toBe('unknown');
    expect(findingOf(report, 'cq2022s.a1.r9.1', { readings: 'strict' })?.verdict).toBe('met');
  });

  it('refuses a choice that a reading does not offer', () => {
    const readings = { 'cq2022s.a1.r9.2/epidemic-check': 'never' } as const;
    expect(() => checkSupervisionReport({}, { readings })).toThrow(UnknownChoiceError);
  });
});
