import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useCommandLine } from './command-line';

const { run, at } = useCommandLine();
const review = { record: 'supervisor-review', marks: [4, 3, 3, 10, 10, 20, 20, 10, 10, 10] };
const wrong = { record: 'supervisor-review', marks: [5, 3, 3, 10, 10, 20, 20, 10, 10, 10] };

function check(name: string, text: string, ...words: string[]) {
  writeFileSync(at(name), text);
  return run(['check', at(name), '--on', '2026-05-10', '--lang', 'en', ...words]);
}

describe('kaoping check of records', () => {
  it.each([
    ['a JSON list', JSON.stringify([review, review])],
    ['a JSON list behind a byte order mark', `\ufeff${JSON.stringify([review, review], null, 2)}`],
    ['NDJSON', `${JSON.stringify(review)}\n\n${JSON.stringify(review)}\n`],
  ])('answers %s', (_, text) => {
    const { status, out } = check('records.json', text);
    expect(status).toBe(0);
    expect(out).toMatch(/2 records, 0 errors/);
    expect(out.match(/100 points excellent/g)).toHaveLength(2);
  });

  it('answers the good ones, names the line of the bad one, and exits with 1', () => {
    const { status, out } = check(
      'mixed.ndjson',
      [review, wrong, review].map((each) => JSON.stringify(each)).join('\n'),
    );
    expect(status).toBe(1);
    expect(out).toMatch(/error +row 2 +marks\.0 +5/);
    expect(out).toContain('record 3: supervisor review');
  });

  it('gives findings and answers as JSON', () => {
    const { out } = check('mixed.json', JSON.stringify([review, wrong]), '--format', 'json');
    expect(JSON.parse(out).files[0]).toMatchObject({
      kind: 'records',
      rows: 2,
      findings: [{ row: 2, column: 'marks.0' }],
      answers: [{ row: 1, record: 'supervisor-review', answer: { total: 100 } }],
    });
  });

  it('hands --reading to the forms and shows what counts only under it as a warning', () => {
    const halved = JSON.stringify({ ...review, marks: [4, 3, 3, 10, 10, 20, 20, 10, 10, 9.5] });
    expect(check('halved.json', halved)).toMatchObject({ status: 1 });
    const { status, out } = check(
      'halved.json',
      halved,
      '--reading',
      'cq2022s.a2.note1/half-points=accepted',
    );
    expect(status).toBe(0);
    expect(out).toContain('99.5 points excellent');
    expect(out).toMatch(/warning +row 1 +marks\.9 +9\.5/);
    expect(out).toMatch(/1 record, 0 errors, 1 warning/);
  });

  it('says which line is no JSON and exits with 2', () => {
    const { status, error } = check('broken.ndjson', `${JSON.stringify(review)}\n{"record":\n`);
    expect(status).toBe(2);
    expect(error).toMatch(/row 2: not JSON/);
  });

  it('still takes a table whose title begins with a bracket for a table', () => {
    const { status, out } = check('title.csv', '[附件2]登记表\n证卡编号\n22310010023\n');
    expect(status).toBe(0);
    expect(out).toContain('card register');
  });

  it('does not annotate records', () => {
    const { status, error } = check('list.json', JSON.stringify([review]), '--annotate', at('out.csv'));
    expect(status).toBe(2);
    expect(error).toContain('not records');
  });

  it('hands an officer the whole reasoned answer', () => {
    const facts = {
      cardType: 'examiner',
      issuer: 'provincial-centre',
      validFrom: '2023-05-21',
      expiryDate: '2026-05-20',
      activities: [],
    };
    const { out } = check('renewal.json', JSON.stringify({ record: 'renewal', notice: 'sc2025', facts }));
    expect(out).toMatch(/Not eligible for renewal on 2026-05-10/);
    expect(out).toContain('[sc2025.1.1.min-activity]');
    expect(out).toContain('2026-05-20');
  });
});
