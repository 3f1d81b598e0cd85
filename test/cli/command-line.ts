import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const rosters = join(root, 'fixtures/rosters');

export type Ended = { readonly status: number | null; readonly out: string; readonly error: string };

/**
 * The command line as users run it, bundled from the source as it stands so that no old build can answer, with a
 * folder for files of the test.
 */
export function useCommandLine() {
  const folder = mkdtempSync(join(tmpdir(), 'kaoping-'));
  const bundle = join(folder, 'cli.mjs');
  beforeAll(async () => {
    await build({
      entryPoints: [join(root, 'src/cli/main.ts')],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'error',
      banner: {
        js: "import { createRequire as requireOf } from 'node:module';const require = requireOf(import.meta.url);",
      },
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (words: readonly string[], environment: Record<string, string> = {}, cwd = rosters): Ended => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...words], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', ...environment },
      maxBuffer: 1 << 28,
    });
    return { status, out: stdout, error: stderr };
  };
  return { run, bundle, at: (name: string) => join(folder, name) };
}
