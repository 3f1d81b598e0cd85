import type { Options } from './arguments';
import { runCheck } from './check-command';
import { runClauses } from './clauses-command';
import { runDecode } from './decode-command';
import type { Output } from './output';
import { runVerify } from './verify-command';

/** A command takes the words after its name and answers with the exit code. */
export type Command = (words: readonly string[], options: Options, output: Output) => Promise<number>;

export const commands: ReadonlyMap<string, Command> = new Map([
  ['check', runCheck],
  ['verify', runVerify],
  ['decode', runDecode],
  ['clauses', runClauses],
]);
