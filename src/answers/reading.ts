import type { ClauseId } from './clause-id';
import type { Message } from './message';

/** Names one reading: the clause it belongs to, a slash, and the question in a word or two. */
export type ReadingId = `${ClauseId}/${string}`;

/**
 * What code needs of a reading: its id, the choices and the one taken unless the caller says otherwise.
 * The texts stand in {@link Reading}, apart, so that importing a function does not bring them along.
 */
export type ReadingChoices = {
  readonly id: ReadingId;
  readonly choices: readonly string[];
  readonly default: string;
};

/** A place where a notice is unclear: the question, every choice, the default and the reason for it. */
export type Reading = ReadingChoices & {
  readonly clause: ClauseId;
  readonly question: Message;
  /** What each choice means, keyed by choice. */
  readonly meanings: Readonly<Record<string, Message>>;
  readonly reason: Message;
};

/** The choice union of a reading. */
export type ChoiceOf<R extends ReadingChoices> = R['choices'][number];

/**
 * The `readings` option of a function that depends on the readings `R`: a choice per reading id, or
 * `'strict'`, which turns each contested answer into an undetermined one instead of taking the default.
 * Ids of other functions' readings may stand in it too, so one set serves a whole program.
 */
export type Readings<R extends ReadingChoices = ReadingChoices> =
  | 'strict'
  | ({ readonly [K in R as K['id']]?: ChoiceOf<K> } & { readonly [id: ReadingId]: string });

/** A choice was given that the reading does not offer. */
export class UnknownChoiceError extends RangeError {
  override readonly name = 'UnknownChoiceError';
  readonly reading: ReadingId;
  readonly choice: string;

  constructor(reading: ReadingChoices, choice: unknown) {
    // What is no text is named by its type: its own conversion could throw.
    const given = typeof choice === 'string' ? choice : typeof choice;
    super(`${reading.id}: "${given}" / ${reading.choices.join(', ')}`);
    this.reading = reading.id;
    this.choice = given;
  }
}

/**
 * The choice in force for a reading: the caller's, or the default.
 *
 * @throws {UnknownChoiceError} when the caller's choice is not one of the reading's choices
 */
export function choiceFor<const R extends ReadingChoices>(
  reading: R,
  readings: Readings | undefined,
): ChoiceOf<R> {
  if (readings === undefined || readings === 'strict') return reading.default;
  const choice = readings[reading.id];
  if (choice === undefined) return reading.default;
  if (!reading.choices.includes(choice)) throw new UnknownChoiceError(reading, choice);
  return choice;
}
