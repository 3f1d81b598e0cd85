import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Language, Message, ReadingId, Readings } from '../answers';
import { isCivilDate } from '../dates';
import { readings as knownReadings } from '../readings';
import * as messages from './messages';

export const outputFormats = ['text', 'json', 'github', 'sarif', 'junit'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** A command line that cannot be carried out: the usage is shown and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly text: Message;

  constructor(text: Message) {
    super(text.en);
    this.text = text;
  }
}

/** What the options say, once for all commands. */
export type Options = {
  readonly on: string;
  readonly readings: Readings | undefined;
  readonly lang: Language;
  readonly format: OutputFormat;
  readonly annotate: string | undefined;
  readonly showIds: boolean;
  readonly help: boolean;
  readonly version: boolean;
};

const options = {
  on: { type: 'string' },
  reading: { type: 'string', multiple: true },
  strict: { type: 'boolean' },
  lang: { type: 'string' },
  format: { type: 'string' },
  annotate: { type: 'string' },
  'show-ids': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies NonNullable<ParseArgsConfig['options']>;

/** What the process knows that pure rooms must not: the environment and the clock. */
export type Surroundings = { readonly environment: NodeJS.ProcessEnv; readonly now: Date };

/**
 * The words of a command line.
 *
 * @throws {UsageError} for unknown options, missing or impossible values
 */
export function readArguments(
  words: readonly string[],
  surroundings: Surroundings,
): { readonly positionals: readonly string[]; readonly options: Options } {
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const readings: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isKnown(name)) throw new UsageError(messages.unknownOption(rawName));
    if (options[name].type === 'boolean') {
      if (value !== undefined) throw new UsageError(messages.optionTakesNoValue(rawName));
      flags.add(name);
    } else {
      if (value === undefined || value === '') throw new UsageError(messages.optionNeedsValue(rawName));
      if (name === 'reading') readings.push(value);
      else values.set(name, value);
    }
  }
  const on = values.get('on') ?? civilDateInBeijing(surroundings.now);
  if (!isCivilDate(on)) throw new UsageError(messages.dateExpected(on));
  return {
    positionals,
    options: {
      on,
      readings: flags.has('strict') ? 'strict' : readChoices(readings),
      lang: readChoice('lang', values.get('lang'), ['zh', 'en']) ?? languageOf(surroundings.environment),
      format: readChoice('format', values.get('format'), outputFormats) ?? 'text',
      annotate: values.get('annotate'),
      showIds: flags.has('show-ids'),
      help: flags.has('help'),
      version: flags.has('version'),
    },
  };
}

function isKnown(name: string): name is keyof typeof options {
  return Object.hasOwn(options, name);
}

function readChoice<T extends string>(
  name: string,
  value: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new UsageError(messages.oneOfExpected(name, value, choices));
  return choice;
}

function readChoices(words: readonly string[]): Readings | undefined {
  if (words.length === 0) return undefined;
  const known = knownReadings();
  const chosen: { [id: ReadingId]: string } = {};
  for (const word of words) {
    const equals = word.indexOf('=');
    if (equals < 1) throw new UsageError(messages.readingExpected(word));
    const id = word.slice(0, equals);
    const choice = word.slice(equals + 1);
    const reading = known.find((each) => each.id === id);
    if (reading === undefined)
      throw new UsageError(
        messages.unknownReading(
          id,
          known.map((each) => each.id),
        ),
      );
    if (!reading.choices.includes(choice))
      throw new UsageError(messages.oneOfExpected(id, choice, reading.choices));
    chosen[reading.id] = choice;
  }
  return chosen;
}

/** English where the environment's locale is English, Chinese everywhere else. */
export function languageOf(environment: NodeJS.ProcessEnv): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^en(?:[_.-]|$)/i.test(locale) ? 'en' : 'zh';
}

/** The language to complain in when the command line itself is wrong. */
export function languageAsked(words: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const asked = words.includes('--lang') ? words[words.indexOf('--lang') + 1] : undefined;
  if (asked === 'en' || words.includes('--lang=en')) return 'en';
  return asked === 'zh' || words.includes('--lang=zh') ? 'zh' : languageOf(environment);
}

const beijingAheadOfUtc = 8 * 3_600_000;

function civilDateInBeijing(now: Date): string {
  return new Date(now.getTime() + beijingAheadOfUtc).toISOString().slice(0, 10);
}
