// A register of a million cards checked in this process, against reading the file as text and counting its lines.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import Papa from 'papaparse';
import { z } from 'zod';
import { departmentCodes } from '../dist/card-codes.js';
import { cardCodeCodec } from '../dist/schemas.js';
import { digits, randomOf } from './random.mjs';

const rows = 1_000_000;
const rounds = 5;

/** Every code once, in an order that no series keeps, as registers grow over the years. */
function register() {
  const random = randomOf(20260510);
  const lines = Array.from({ length: rows }, (_, index) => {
    const year = digits(3 + (index % 24), 2);
    const grade = 1 + (Math.floor(index / 24) % 3);
    const serial = digits(1 + (Math.floor(index / 72) % 9999), 4);
    const series = index < 72 * 9999 ? `${year}3100${grade}${serial}` : external(index - 72 * 9999);
    const issued = series.startsWith('R') ? series.slice(3, 5) : year;
    const date = `20${issued}-${digits(1 + random(12), 2)}-${digits(1 + random(28), 2)}`;
    return `样例${index % 977},${series},${date},${1 + random(40)}`;
  });
  return `姓名,证卡编号,发证日期,考评次数\n${lines.join('\n')}\n`;
}

function external(index) {
  const department = departmentCodes[Math.floor(index / 7) % departmentCodes.length];
  const serial = 1 + Math.floor(index / (7 * departmentCodes.length));
  return `R${department}${digits(20 + (index % 7), 2)}${digits(serial, 4)}`;
}

/** The check of the command line, which is no entry of the package. */
async function loadCheck(folder) {
  const outfile = join(folder, 'check.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('../src/cli/check-file.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: {
      js: "import { createRequire as requireFor } from 'node:module';const require = requireFor(import.meta.url);",
    },
  });
  return (await import(pathToFileURL(outfile).href)).checkFile;
}

const row = z.object({
  姓名: z.string().min(1),
  证卡编号: cardCodeCodec,
  发证日期: z.iso.date(),
  考评次数: z.coerce.number().int(),
});

function byZod(file) {
  const { data } = Papa.parse(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
  return data.filter((each) => !row.safeParse(each).success).length;
}

function countLines(file) {
  const text = readFileSync(file, 'utf8');
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

async function fastest(times, work) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < times; round++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Prints the ratios and tells whether the budget holds. */
export async function measureRosters(budget) {
  const folder = mkdtempSync(join(tmpdir(), 'kaoping-bench-'));
  try {
    const file = join(folder, 'register.csv');
    writeFileSync(file, register());
    const checkFile = await loadCheck(folder);
    const { rows: checked, findings } = await checkFile(file, { on: '2026-12-31' }, () => {});
    const floor = await fastest(rounds, () => countLines(file));
    const ours = await fastest(rounds, () => checkFile(file, { on: '2026-12-31' }, () => {}));
    const peer = await fastest(1, () => byZod(file));
    console.log(
      `\ncheck a register of ${checked} rows, ${findings.length} findings  (floor ${floor.toFixed(0)} ms)`,
    );
    console.log(`  ${(ours / floor).toFixed(2).padStart(9)} x  kaoping check  at most ${budget}`);
    console.log(`  ${(peer / floor).toFixed(2).padStart(9)} x  papaparse + zod`);
    return ours / floor <= budget;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
