import type { ClauseId } from './clause-id';
import type { Message } from './message';

/** One thing that is wrong with an input, or doubtful when it stands among warnings. */
export type Issue = {
  /** Stable, kebab-case: programs branch on it, never on the message. */
  readonly code: string;
  /** Where in a structured input: property names and indexes from the outside in. */
  readonly path?: readonly (string | number)[];
  /** Where in a text input: UTF-16 offsets, the end excluded. */
  readonly span?: readonly [start: number, end: number];
  /** The clause that asks for it. */
  readonly clause?: ClauseId;
  readonly message: Message;
  /** What was probably meant, given only where taking it over is safe. */
  readonly suggestion?: string;
};

/** A parse that went well, perhaps with doubts. */
export type Success<T> = { readonly ok: true; readonly value: T; readonly warnings?: readonly Issue[] };

/** A parse that did not; the first issue is the one that decided. */
export type Failure = { readonly ok: false; readonly issues: readonly Issue[] };

/** Failure is a value: nothing that returns a Result throws because of its input. */
export type Result<T> = Success<T> | Failure;
