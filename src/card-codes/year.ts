import type { ClauseId, Success } from '../answers';
import { issueAt, withWarning } from './form';

/** When a card's year of issue is to be looked at. */
export type YearOptions = {
  /** A civil date of Beijing, `YYYY-MM-DD`, of which the year counts. Without it no year is doubted. */
  readonly on?: string | undefined;
};

/** Where the year stands in a code, the clause that says so, and the first year a card can bear. */
export type YearPart = readonly [position: number, clause: ClauseId, first: number];

/**
 * Says with the parts what is implausible about the year of issue: a doubt, never a rejection. An `on` that is no
 * date vouches for no year, so that the doubt shows it.
 */
export function withYearDoubt<T extends { readonly year: number }>(
  parsed: Success<T>,
  on: string,
  [position, clause, first]: YearPart,
): Success<T> {
  const { year } = parsed.value;
  if (year >= first && year <= Number.parseInt(on, 10)) return parsed;
  const code = year < first ? 'year-before-rule' : 'year-in-future';
  const check = [code, position, position + 2, clause, `${first} 至 ${on}`, `${first} to ${on}`] as const;
  return withWarning(parsed, issueAt(check));
}
