import { processOutput } from './output';
import { run } from './run';

const surroundings = { environment: process.env, now: new Date() };
// The exit code is set, not forced, so that a pipe can take all that was written.
process.exitCode = await run(process.argv.slice(2), surroundings, processOutput());
