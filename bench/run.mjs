// Ratios against a floor that reads the same characters once, all in one run: absolute times say little elsewhere.
import { Bench } from 'tinybench';
import { codeJobs } from './codes.mjs';
import { dateJobs } from './dates.mjs';
import { recordJobs } from './records.mjs';
import { measureRosters } from './rosters.mjs';

const sink = new Array(4096);

/** One pass over all inputs; keeping the answers keeps them from being optimized away. */
function pass(inputs, work) {
  return () => {
    for (let index = 0; index < inputs.length; index++) sink[index] = work(inputs[index]);
  };
}

async function measure({ job, budget, inputs, floor, ours, peers }) {
  const bench = new Bench({ time: 400, warmupTime: 100 });
  const candidates = { floor, ...ours, ...peers };
  for (const [name, work] of Object.entries(candidates)) bench.add(name, pass(inputs, work));
  await bench.run();
  const fastest = (name) => bench.getTask(name).result.latency.min;
  const ratio = (name) => fastest(name) / fastest('floor');
  console.log(`\n${job}  (floor ${((fastest('floor') * 1e6) / inputs.length).toFixed(1)} ns)`);
  for (const name of Object.keys({ ...ours, ...peers })) {
    const limit = name in ours && budget !== undefined ? `  at most ${budget}` : '';
    console.log(`  ${ratio(name).toFixed(2).padStart(9)} x  ${name}${limit}`);
  }
  return budget === undefined || Object.keys(ours).every((name) => ratio(name) <= budget);
}

let held = true;
for (const each of [...codeJobs, ...dateJobs, ...recordJobs]) held = (await measure(each)) && held;
held = (await measureRosters(3)) && held;
console.log(held ? '\nEvery budget holds.' : '\nA budget is exceeded.');
process.exitCode = held ? 0 : 1;
