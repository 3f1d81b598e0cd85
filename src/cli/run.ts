import { version } from '../../package.json';
import { languageAsked, readArguments, type Surroundings, UsageError } from './arguments';
import { commands } from './commands';
import * as messages from './messages';
import type { Output } from './output';
import { usage } from './usage';

/**
 * Carries out one command line.
 *
 * @returns the exit code: 0 nothing wrong, 1 errors found, 2 usage, unreadable or unrecognised file
 */
export async function run(
  words: readonly string[],
  surroundings: Surroundings,
  output: Output,
): Promise<number> {
  try {
    const { positionals, options } = readArguments(words, surroundings);
    const [name, ...rest] = positionals;
    if (options.version) {
      await output.out(`${version}\n`);
      return 0;
    }
    if (options.help) {
      await output.out(messages.say(usage, options.lang));
      return 0;
    }
    if (name === undefined) {
      output.error(messages.say(usage, options.lang));
      return 2;
    }
    const command = commands.get(name);
    if (command === undefined) throw new UsageError(messages.unknownCommand(name));
    return await command(rest, options, output);
  } catch (error) {
    const lang = languageAsked(words, surroundings.environment);
    if (error instanceof UsageError) {
      output.error(`kaoping: ${messages.say(error.text, lang)}\n${messages.say(messages.tryHelp, lang)}\n`);
      return 2;
    }
    // Only the kind of fault is shown: its text may quote a cell.
    const fault = error instanceof Error ? error.name : typeof error;
    output.error(`kaoping: ${messages.say(messages.internalFault, lang)} (${fault})\n`);
    return 2;
  }
}
