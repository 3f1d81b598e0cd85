import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCallables } from '../../src/cli/cases/callables';
import * as face from '../../src/index';
import { useCommandLine } from './command-line';

const { run, at } = useCommandLine();

function verify(name: string, text: string, ...words: string[]) {
  writeFileSync(at(name), text);
  return run(['verify', at(name), '--lang', 'en', ...words]);
}

const right = { call: 'isExaminerCode', args: ['22310010023'], expect: true };

describe('kaoping verify', () => {
  it('passes cases in JSON and in YAML', () => {
    expect(verify('right.json', JSON.stringify([right]))).toMatchObject({ status: 0, error: '' });
    const yaml = "- call: isExaminerCode\n  args: ['22310010023']\n  expect: true\n";
    expect(verify('right.yaml', yaml).out).toContain('1 passed, 0 failed');
  });

  it('shows what was expected beside what came, under the clause, and exits with 1', () => {
    const wrong = {
      id: 'the-year',
      clause: 'cq2022e.a2.1',
      call: 'parseExaminerCode',
      args: ['22310010023'],
      expect: { value: { year: 2021 } },
    };
    const { status, out } = verify('wrong.json', JSON.stringify([right, wrong]));
    expect(status).toBe(1);
    expect(out).toMatch(/1 passed, 1 failed/);
    expect(out).toMatch(/the-year {2}parseExaminerCode {2}cq2022e\.a2\.1/);
    expect(out).toMatch(/value\.year +2021 +2022/);
  });

  it.each([
    [
      'an expectation without any value',
      { ...right, call: 'parseExaminerCode', expect: {} },
      /checks nothing/,
    ],
    ['no expectation', { call: 'isExaminerCode', args: ['1'] }, /checks nothing/],
    ['a misspelt function', { ...right, call: 'isExaminrCode' }, /perhaps isExaminerCode/],
    ['a misspelt key', { ...right, expected: false }, /no expected in a case/],
    ['a clause that does not exist', { ...right, clause: 'sc2025.99' }, /no clause sc2025\.99/],
    ['something that is no case', 7, /not a case/],
    ['arguments that are no list', { ...right, args: '22310010023' }, /args must be a list/],
    [
      'a reading that does not exist',
      { ...right, under: { 'sc2025.1/x': { a: true } } },
      /no reading sc2025\.1\/x/,
    ],
    ['an error that did not come', { ...right, expect: { $throws: 'RangeError' } }, /\$throws/],
    [
      'an error that was not expected',
      { call: 'addWorkingDays', args: ['x', 1], expect: '2025-01-01' },
      /InvalidDateError/,
    ],
  ])('fails on %s', (_, each, reason) => {
    const { status, out, error } = verify('failing.json', JSON.stringify([each]));
    expect([status, error]).toEqual([1, '']);
    expect(out).toMatch(reason);
  });

  it('takes an error by its own name and by the name of its kind', () => {
    const throwing = (name: string) => ({
      call: 'isWorkingDay',
      args: ['2025-02-30'],
      expect: { $throws: name },
    });
    const names = ['InvalidDateError', 'RangeError', 'Error', 'TypeError'];
    const { out } = verify('throws.json', JSON.stringify(names.map(throwing)));
    expect(out).toContain('3 passed, 1 failed');
  });

  it('runs a case under each choice of a reading and misses none', () => {
    const id = 'sc2025.3.3.publicity/start-day';
    const each = (choices: object) => ({
      call: 'deadlineOf',
      args: ['sc2025.3.3.publicity', '2025-04-07'],
      expect: { due: '2025-04-14' },
      under: { [id]: choices },
    });
    const both = each({ excluded: { due: '2025-04-14' }, counted: { due: '2025-04-11' } });
    expect(verify('under.json', JSON.stringify([both])).out).toContain('3 passed, 0 failed');
    const one = each({ excluded: { due: '2025-04-14' } });
    expect(verify('one.json', JSON.stringify([one])).out).toMatch(/choices without an expectation: counted/);
  });

  it.each([
    ['an object', '{"call": "isExaminerCode"}', /a case file is a list/],
    ['half a list', '[{"call": "isExaminerCode"', /line 1 not JSON or YAML/],
    ['an empty list', '[]', /no case in it/],
  ])('cannot read %s and exits with 2', (_, text, reason) => {
    const { status, error } = verify('unreadable.json', text);
    expect(status).toBe(2);
    expect(error).toMatch(reason);
  });

  it('counts all cases in JUnit and names the line of a failing one for GitHub', () => {
    const text = JSON.stringify([right, { ...right, expect: false }], null, 1);
    expect(verify('formats.json', text, '--format', 'junit').out).toContain('tests="2" failures="1"');
    const line = text.split('\n').findIndex((each, index) => index > 1 && each === ' {') + 1;
    expect(verify('formats.json', text, '--format', 'github').out).toContain(`line=${line},`);
    const sarif = JSON.parse(verify('formats.json', text, '--format', 'sarif').out);
    expect(sarif.runs[0].results).toHaveLength(1);
    const json = JSON.parse(verify('formats.json', text, '--format', 'json').out);
    expect(json.files[0]).toMatchObject({ passed: 1, failed: 1 });
  });

  it('can call every public function', () => {
    const functions = Object.entries(face).filter(
      ([name, value]) => typeof value === 'function' && !name.endsWith('Error'),
    );
    expect(functions.map(([name]) => name).filter((name) => !findCallables().has(name))).toEqual([]);
  });
});
