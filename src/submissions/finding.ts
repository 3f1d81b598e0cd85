import type { ClauseId, Message } from '../answers';

/** One thing in a roster that is wrong (error) or doubtful (warning). */
export type RosterFinding = {
  /** The sheet's own row number from 1, title lines included. */
  readonly row: number;
  /** The header text of the column, without blanks and line breaks. */
  readonly column?: string;
  /** The cell's address, such as `C7`. */
  readonly cell?: string;
  /** Stable, kebab-case. A wrong card code bears the code of the parser's issue. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** The clause that asks for it; none where only sense does. */
  readonly clause?: ClauseId;
  /** What is wrong and what to do, without personal data. */
  readonly message: Message;
  /** What stands in the cell, personal numbers masked unless the caller asked to see them. */
  readonly value?: string;
  /** What was probably meant, given only where taking it over is safe; masked as the value is. */
  readonly suggestion?: string;
};
