import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

function run(command: string, args: readonly string[], cwd = root): string {
  // Packing must not build again: other tests are reading dist.
  const env = { ...process.env, npm_config_ignore_scripts: 'true' };
  return execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: 'pipe' });
}

const bin = (name: string) => join(root, 'node_modules', '.bin', name);

describe('the package', () => {
  it('passes publint', () => {
    expect(run(bin('publint'), ['--strict'])).toContain('All good!');
  });

  it('resolves with its types in every way TypeScript has', () => {
    expect(run(bin('attw'), ['--pack', '.'])).toContain('No problems found');
  });

  it('holds the plan of the house: imports point downwards, no circle, no platform outside the command line', () => {
    expect(run(bin('depcruise'), ['--config', '.dependency-cruiser.mjs', 'src'])).toContain(
      'no dependency violations',
    );
  });

  it('keeps every import below its ceiling', () => {
    expect(run('node', ['bench/size.mjs'])).not.toMatch(/TOO LARGE|CARRIES/);
  });

  it('installs nothing that only the command line needs', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(['@date-fns/utc', 'date-fns', 'zod']);
  });

  it('has the same packed schedule as the readable one gives', () => {
    expect(() => run('node', ['fixtures/generate-packed-schedule.mjs', '--check'])).not.toThrow();
  });
});

describe('installed elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaoping-'));
  const project = (source: string, name: string) => writeFileSync(join(folder, name), source);

  beforeAll(() => {
    run('npm', ['pack', '--silent', '--pack-destination', folder]);
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    project(JSON.stringify({ name: 'consumer', private: true }), 'package.json');
    run(
      'npm',
      ['install', '--silent', '--prefer-offline', '--no-audit', '--no-fund', join(folder, tarball)],
      folder,
    );
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    '.',
    './card-codes',
    './dates',
    './evaluation-forms',
    './duties',
    './eligibility',
    './clauses',
    './schemas',
    './dayjs',
  ])('%s imports and requires', (entry) => {
    const name = join('kaoping', entry);
    project(`import * as all from '${name}'; console.log(Object.keys(all).length > 0);`, 'esm.mjs');
    project(`console.log(Object.keys(require('${name}')).length > 0);`, 'cjs.cjs');
    expect([run('node', ['esm.mjs'], folder), run('node', ['cjs.cjs'], folder)]).toEqual([
      'true\n',
      'true\n',
    ]);
  });

  it('has one class of each error, whatever entry it comes from', () => {
    const question = `
      try { dates.isWorkingDay('2027-01-04') } catch (error) { console.log(error instanceof face.UncoveredYearError) }`;
    project(`import * as face from 'kaoping'; import * as dates from 'kaoping/dates';${question}`, 'esm.mjs');
    project(`const face = require('kaoping'), dates = require('kaoping/dates');${question}`, 'cjs.cjs');
    expect([run('node', ['esm.mjs'], folder), run('node', ['cjs.cjs'], folder)]).toEqual([
      'true\n',
      'true\n',
    ]);
  });

  it('has types under which the examples of the README compile', () => {
    const blocks = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```ts\n(.*?)```/gs)];
    const files = blocks.map(([, block = ''], index) => {
      // Day.js is an optional peer and not installed here; a block that goes on from another has no import of its own.
      const needsImport = !block.includes('import ');
      const source = needsImport ? `import { parseExaminerCode } from 'kaoping';\n${block}` : block;
      project(source, `readme-${index}.ts`);
      return block.includes('dayjs') ? [] : [`readme-${index}.ts`];
    });
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2022'];
    expect(run(bin('tsc'), [...options, ...files.flat()], folder)).toBe('');
  });

  it('has a command line that works without the packages of this project', () => {
    const decoded = run(join(folder, 'node_modules', '.bin', 'kaoping'), ['decode', '22310010023'], folder);
    expect(decoded).toContain('22310010023');
    expect(
      readdirSync(join(folder, 'node_modules'))
        .filter((name) => !name.startsWith('.'))
        .sort(),
    ).toEqual(['@date-fns', 'date-fns', 'kaoping', 'zod']);
  });
});
