import { met, unknown, unmet, type Why } from '../../criteria';
import type { ConductFactName } from './facts';
import { numbered } from './messages';
import type { Answer } from './regime';

type Maybe = boolean | null | undefined;

/** True when every part is, false as soon as one is not; otherwise it cannot be told. */
export function together(...parts: readonly Maybe[]): boolean | undefined {
  if (parts.includes(false)) return false;
  return parts.every((part) => part === true) ? true : undefined;
}

/**
 * Met when no record of the list is of the kind, unmet when one is: the answer gives its number, the first being 1.
 * Conditions that belong together are judged record by record, never one from here and one from there.
 */
export function noneOf<Each>(
  fact: ConductFactName,
  list: readonly Each[] | undefined,
  isOfTheKind: (each: Each) => boolean | undefined,
  why: Why,
): Answer {
  if (list === undefined) return unknown([fact]);
  const judged = list.map(isOfTheKind);
  const numbers = judged.flatMap((is, index) => (is === true ? [index + 1] : []));
  if (numbers.length > 0) return unmet(numbered(why, numbers));
  return judged.includes(undefined) ? unknown([fact]) : met();
}
