import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCallables } from '../src/cli/cases/callables';
import { readCases } from '../src/cli/cases/case';
import { runCase } from '../src/cli/cases/run-case';
import { readings } from '../src/index';

const folder = join(import.meta.dirname, '..', 'fixtures', 'vectors');
const callables = findCallables();
const known = readings();

const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const all = files.map((name) => {
  const read = readCases(readFileSync(join(folder, name), 'utf8'));
  if ('problem' in read) throw new Error(`${name}: ${read.problem.en}`);
  return { name, cases: read.cases };
});

describe.each(all)('fixtures/vectors/$name', ({ cases }) => {
  it.each(cases.map((each) => [each.id ?? `line ${each.line}`, each] as const))('%s', (_, each) => {
    for (const { passed, ...rest } of runCase(each, callables, known))
      expect({ passed, ...rest }).toMatchObject({ passed: true });
  });
});

it('every shipped case has an id of its own and names its clause', () => {
  const cases = all.flatMap((file) => file.cases);
  const ids = cases.map(({ id }) => id);
  expect(ids.filter((id, index) => id === undefined || ids.indexOf(id) !== index)).toEqual([]);
  expect(
    cases.filter((each) => !('clause' in each && each.clause !== undefined)).map(({ id }) => id),
  ).toEqual([]);
});
