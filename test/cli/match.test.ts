import { describe, expect, it } from 'vitest';
import { match } from '../../src/cli/cases/match';

const isMatch = (expected: unknown, got: unknown) => match(expected, got).differences.length === 0;

describe('an expectation', () => {
  it.each([
    [{ a: 1 }, { a: 1, b: 2 }, true],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: { b: 1 } }, { a: { b: 1, c: 2 } }, true],
    [{ a: 1 }, null, false],
    [{ a: 1 }, [{ a: 1 }], false],
    [[2], [1, 2, 3], true],
    [[3, 1], [1, 2, 3], true],
    [[4], [1, 2, 3], false],
    [[{ code: 'x' }], [{ code: 'y' }, { code: 'x', span: [0, 1] }], true],
    [[], [1], true],
    ['1', 1, false],
    [0, false, false],
    [null, undefined, false],
    [{ $equals: [] }, [], true],
    [{ $equals: [] }, [1], false],
    [{ $equals: { a: 1 } }, { a: 1, b: 2 }, false],
    [{ $equals: { a: [1, { b: null }] } }, { a: [1, { b: null }] }, true],
    [{ findings: { $equals: [] } }, { findings: [], other: 1 }, true],
  ])('%j of %j: %s', (expected, got, expects) => {
    expect(isMatch(expected, got)).toBe(expects);
  });

  it('says where it was not met, and only there', () => {
    const expected = { value: { year: 2021, grade: 'senior', list: [7] } };
    const got = { value: { year: 2022, grade: 'senior', list: [1, 2] } };
    expect(match(expected, got).differences).toEqual([
      { path: ['value', 'year'], expected: 2021, got: 2022 },
      { path: ['value', 'list', 0], expected: 7, got: [1, 2] },
    ]);
  });

  it.each([
    [{}, { a: 1 }],
    [[], [1]],
    [{ a: {} }, { a: { b: 1 } }],
    [{ a: [] }, { a: [1] }],
  ])('%j of %j compares no value', (expected, got) => {
    expect(match(expected, got)).toEqual({ differences: [], compared: 0 });
  });
});
