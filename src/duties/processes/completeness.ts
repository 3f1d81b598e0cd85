import { type Answer, met, unknown, unmet } from '../../criteria';
import { itemsMissing } from './messages';

/** Is everything that is asked for among what is there? What is missing is named. */
export function hasAll<const Name extends string>(
  given: readonly string[] | undefined,
  name: Name,
  asked: readonly string[],
): Answer<Name> {
  if (given === undefined) return unknown([name]);
  const missing = asked.filter((item) => !given.includes(item));
  return missing.length === 0 ? met() : unmet(itemsMissing(missing));
}
