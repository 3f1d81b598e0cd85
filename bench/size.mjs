// What importing one function costs: bundled and minified by esbuild from the built package, gzip bytes.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Ceilings in gzip bytes, and what must never ride along. */
const consumers = [
  { import: 'parseExaminerCode', from: 'index', ceiling: 1500 },
  { import: 'parseExternalSupervisorCode', from: 'index', ceiling: 1850 },
  { import: 'parseInternalSupervisorCode', from: 'index', ceiling: 1950 },
  { import: 'isExaminerCode', from: 'index', ceiling: 500 },
  { import: 'isExternalSupervisorCode', from: 'index', ceiling: 500 },
  { import: 'isInternalSupervisorCode', from: 'card-codes', ceiling: 500 },
  { import: 'addWorkingDays', from: 'index', ceiling: 1500 },
  { import: 'isWorkingDay', from: 'dates', ceiling: 1500 },
  { import: 'scoreExaminerRecord', from: 'index', ceiling: 2000 },
];

/** A word of zod, of the ledger, of the names of the departments, of the readings' texts, of the schedule's names. */
const strangers = ['ZodError', '国办发', '端午', '内蒙古', '统一样式', 'node:', 'parseArgs'];

let held = true;
for (const { import: name, from, ceiling } of consumers) {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from './dist/${from}.js'`, resolveDir: '.' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'error',
  });
  const text = outputFiles[0].text;
  const bytes = gzipSync(text, { level: 9 }).length;
  const riders = strangers.filter((word) => text.includes(word));
  const verdict = bytes > ceiling ? 'TOO LARGE' : riders.length > 0 ? `CARRIES ${riders}` : 'ok';
  console.log(`${String(bytes).padStart(6)} of ${ceiling} bytes  ${name}  ${verdict}`);
  held = held && verdict === 'ok';
}
process.exitCode = held ? 0 : 1;
