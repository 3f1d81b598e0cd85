import type { Message } from '../../answers';
import { type Answer, met, notApplicable, unknown, unmet } from '../../criteria';
import { itemsMissing, notReviewed, notYet } from './messages';

/** Is everything that is asked for among what is there? What is missing is named. */
export function hasAll<const Name extends string, Item extends string>(
  given: readonly string[] | undefined,
  name: Name,
  asked: readonly Item[],
  names: Readonly<Record<Item, Message>>,
): Answer<Name> {
  if (given === undefined) return unknown([name]);
  const missing = asked.filter((item) => !given.includes(item));
  return missing.length === 0 ? met() : unmet(itemsMissing(missing.map((item) => names[item])));
}

/** A review (评议) after the work, as far as it is known. */
type Review = {
  readonly finished: boolean | undefined;
  readonly held: boolean | undefined;
  readonly covers: readonly string[] | undefined;
};

/** Was the work reviewed, and everything looked at that a review has to look at? Before the work is over none is due. */
export function isReviewed<Item extends string>(
  { finished, held, covers }: Review,
  asked: readonly Item[],
  names: Readonly<Record<Item, Message>>,
): Answer<'finished' | 'review.held' | 'review.covers'> {
  if (held === undefined) return unknown(['review.held']);
  if (held) return hasAll(covers, 'review.covers', asked, names);
  if (finished === undefined) return unknown(['finished']);
  return finished ? unmet(notReviewed) : notApplicable(notYet);
}
