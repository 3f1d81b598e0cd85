import { describe, expect, it } from 'vitest';
import {
  checkExaminerRecord,
  type Mark,
  poorRatingShare,
  scoreExaminerRecord,
} from '../../src/evaluation-forms';

const letters = (text: string): Mark[] => [...text] as Mark[];
const allA = letters('AAAAAAAAAAAAAAA');

const issuesOf = (record: unknown) => {
  const scored = scoreExaminerRecord(record as never);
  return scored.ok ? [] : scored.issues;
};

describe('the record of an examiner', () => {
  it('refuses a hole in a list as it refuses a blank', () => {
    const sparse = [...allA];
    delete sparse[6];
    expect(issuesOf({ supervisor: sparse, agency: allA })).toMatchObject([
      { code: 'mark-missing', path: ['supervisor', 6], clause: 'sc2021.a4.item07' },
    ]);
  });

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    7n,
    Symbol('A'),
    new String('A'),
    ['A'],
    { points: 7 },
    true,
  ])('refuses the mark %s', (mark) => {
    const issues = issuesOf({ supervisor: allA, agency: [mark, ...allA.slice(1)] });
    expect(issues).toMatchObject([{ code: 'mark-off-scale', path: ['agency', 0] }]);
  });

  it('says which points the item offers, item 4 by the reading in force', () => {
    const agency = [...allA.slice(0, 3), 3, ...allA.slice(4)];
    const messageUnder = (scale: string) => {
      const options = { readings: { 'sc2021.a4.item04/scale': scale } as const };
      const scored = scoreExaminerRecord({ supervisor: allA, agency }, options);
      return scored.ok ? undefined : scored.issues[0]?.message;
    };
    expect(messageUnder('as-printed')?.en).toContain('7 6 4');
    expect(messageUnder('corrected')?.en).toContain('7 6 5 4');
    expect(messageUnder('corrected')?.zh).toContain('评价机构第 4 项');
  });

  it('names every wrong item, the deciding one first, and answers the same record alike', () => {
    const record = { supervisor: [...allA.slice(0, 14), 'E'], agency: ['a', ...allA.slice(1, 14), 6] };
    const paths = issuesOf(record).map(({ path }) => path);
    expect(paths).toEqual([
      ['supervisor', 14],
      ['agency', 0],
      ['agency', 14],
    ]);
    expect(issuesOf(record)).toEqual(issuesOf(structuredClone(record)));
  });

  it('lets letters and points stand side by side', () => {
    const mixed = scoreExaminerRecord({ supervisor: [7, ...allA.slice(1)], agency: [...allA.slice(1), 5] });
    expect(mixed).toMatchObject({ ok: true, value: { totals: { supervisor: 100, agency: 100 } } });
  });
});

describe('the share of poor ratings', () => {
  it('takes scored records as they come', () => {
    const poor = letters('DDDDDDDDDDDDDDD');
    const scored = scoreExaminerRecord({ supervisor: poor, agency: poor });
    if (!scored.ok) throw new Error('a good record');
    const share = poorRatingShare([{ date: '2025-01-01', ...scored.value }], { on: '2025-06-01' });
    expect(share).toMatchObject({ ok: true, value: { poor: 1, disqualified: true } });
  });

  it('finds the worst twelve months in the slow way too', () => {
    const readings = { 'sc2021.3.5.1/one-year': 'any-rolling' } as const;
    const ratings = [
      ...['2022-01-01', '2022-02-01', '2022-03-01', '2022-04-01'].map((date) => ({
        date,
        grade: 'good' as const,
      })),
      ...['2023-03-15', '2023-04-20'].map((date) => ({ date, grade: 'poor' as const })),
    ];
    // The twelve months to 2023-04-20 hold the two poor ones alone; those to 2023-03-15 one good one beside.
    expect(poorRatingShare(ratings, { on: '2024-01-01', readings })).toMatchObject({
      value: { poor: 2, total: 2, counted: [4, 5] },
    });
    expect(poorRatingShare(ratings, { on: '2023-03-31', readings })).toMatchObject({
      value: { poor: 1, total: 2, counted: [3, 4] },
    });
    expect(poorRatingShare(ratings, { on: '2023-04-02', readings })).toMatchObject({
      value: { poor: 1, total: 1, counted: [4] },
    });
  });
});

describe('a sheet with a part left blank as a whole', () => {
  const marks = Array.from({ length: 15 }, () => 'A' as const);

  it('is not signed, rather than a reason to stop', () => {
    const checked = checkExaminerRecord({ supervisor: marks, agency: marks, signed: null, stated: null });
    const total = checked.ok
      ? checked.value.findings.find(({ clause }) => clause === 'sc2021.a4.total')
      : undefined;
    expect(total?.verdict).toBe('unmet');
  });
});
