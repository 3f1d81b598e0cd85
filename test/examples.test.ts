import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import dayjs from 'dayjs';
import { describe, expect, it } from 'vitest';
import * as ledger from '../src/clauses';
import { findCallables } from '../src/cli/cases/callables';
import { readCases } from '../src/cli/cases/case';
import { runCase } from '../src/cli/cases/run-case';
import { withWorkingDays } from '../src/dates/dayjs';
import * as face from '../src/index';
import * as notices from '../src/notices';
import * as schemas from '../src/schemas';
import * as submissions from '../src/submissions';

const root = join(import.meta.dirname, '..');
const scope = { ...face, ...notices, ...ledger, ...schemas, ...submissions, withWorkingDays, dayjs };

type Example = { readonly file: string; readonly expression: string; readonly value: string };

/** Every line `expression // value` below an `@example`; lines without a value prepare the ones after them. */
function examplesIn(file: string, block: string): Example[] {
  const examples: Example[] = [];
  let preparation = '';
  for (const line of block.split('\n')) {
    const [expression = '', value] = line.split(/ +\/\/ +/);
    if (value === undefined) preparation += `${expression}\n`;
    else examples.push({ file, expression: `${preparation}return (${expression})`, value });
  }
  return examples;
}

function examplesOfSource(file: string): Example[] {
  const blocks = readFileSync(join(root, 'src', file), 'utf8').matchAll(/@example\n((?:\s*\* (?!@).*\n)+)/g);
  return [...blocks].flatMap(([, block = '']) => examplesIn(file, block.replace(/^\s*\* ?/gm, '')));
}

/** The same for the TypeScript of a README, block by block, without its types; the scope here has the imports. */
function examplesOfReadme(file: string): Example[] {
  const blocks = readFileSync(join(root, file), 'utf8').matchAll(/```ts\n(.*?)```/gs);
  return [...blocks].flatMap(([, block = '']) =>
    examplesIn(file, block.replace(/^import .*\n| as const$/gm, '')),
  );
}

function run(body: string): unknown {
  return new Function(...Object.keys(scope), body)(...Object.values(scope));
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const examples = files.flatMap(examplesOfSource);
const readmes = ['README.md', 'README.zh-CN.md'];

describe('the examples in the comments', () => {
  it.each(examples)('$file: $expression is $value', ({ expression, value }) => {
    expect(JSON.parse(JSON.stringify(run(expression)))).toEqual(run(`return (${value})`));
  });

  it('are found in every room', () => {
    const rooms = new Set(examples.map(({ file }) => file.split('/')[0]));
    expect([...rooms]).toEqual(expect.arrayContaining(['card-codes', 'dates', 'notices']));
  });

  it('stand with every public function', () => {
    const called = examples.map(({ expression }) => expression).join('\n');
    const functions = Object.entries({ ...face, ...notices }).filter(
      ([name, value]) => typeof value === 'function' && !name.endsWith('Error'),
    );
    expect(functions.map(([name]) => name).filter((name) => !called.includes(`${name}(`))).toEqual([]);
  });
});

describe('the examples in the READMEs', () => {
  it.each(readmes.flatMap(examplesOfReadme))('$file: $expression is $value', ({ expression, value }) => {
    expect(JSON.parse(JSON.stringify(run(expression)))).toEqual(run(`return (${value})`));
  });

  it('are the same in both languages', () => {
    const [english, chinese] = readmes.map((file) =>
      examplesOfReadme(file).map(({ expression }) => expression),
    );
    expect(english?.length).toBeGreaterThan(10);
    expect(chinese).toEqual(english);
  });

  it.each(readmes)('the cases of %s pass', (file) => {
    const [, yaml = ''] = /```yaml\n(.*?)```/s.exec(readFileSync(join(root, file), 'utf8')) ?? [];
    const read = readCases(yaml);
    const outcomes =
      'cases' in read ? read.cases.flatMap((each) => runCase(each, findCallables(), face.readings())) : [];
    expect(outcomes.length).toBeGreaterThan(3);
    expect(outcomes.filter(({ passed }) => !passed)).toEqual([]);
  });
});
