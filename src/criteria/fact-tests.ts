import { type AskedOf, known } from './evaluate';
import type { FactNameOf, FactTable, FactValueOf } from './fact-table';
import { samePlace } from './place';
import { type Answer, met, unknown, unmet, type Why } from './three-valued';

/** The facts of a table whose value is of one sort. */
type NamesOf<T extends FactTable, Value> = {
  [N in FactNameOf<T>]: FactValueOf<T, N> extends Value ? N : never;
}[FactNameOf<T>];

/** Unknown for want of those of these facts that are not known. */
export const awaiting = <T extends FactTable, const Name extends FactNameOf<T>>(
  asked: AskedOf<T>,
  ...names: readonly Name[]
): Answer<Name> => unknown(names.filter((name) => known(asked, name) === undefined));

/** A known value is met or not met; an unknown one is unknown and says which fact is missing. */
export function judge<T extends FactTable, const Name extends FactNameOf<T>>(
  asked: AskedOf<T>,
  name: Name,
  test: (value: FactValueOf<T, Name>) => boolean,
  why: Why,
): Answer<Name> {
  const value = known(asked, name);
  if (value === undefined) return unknown([name]);
  return test(value) ? met() : unmet(why);
}

export const yes = <T extends FactTable, const Name extends NamesOf<T, boolean>>(
  asked: AskedOf<T>,
  name: Name,
  why: Why,
): Answer<Name> => judge(asked, name, (value) => value === true, why);

export const no = <T extends FactTable, const Name extends NamesOf<T, boolean>>(
  asked: AskedOf<T>,
  name: Name,
  why: Why,
): Answer<Name> => judge(asked, name, (value) => value === false, why);

export const atLeast = <T extends FactTable, const Name extends NamesOf<T, number>>(
  asked: AskedOf<T>,
  name: Name,
  least: number,
  why: Why,
): Answer<Name> => judge(asked, name, (value) => Number(value) >= least, why);

export const atMost = <T extends FactTable, const Name extends NamesOf<T, number>>(
  asked: AskedOf<T>,
  name: Name,
  most: number,
  why: Why,
): Answer<Name> => judge(asked, name, (value) => Number(value) <= most, why);

export const among = <T extends FactTable, const Name extends NamesOf<T, string>>(
  asked: AskedOf<T>,
  name: Name,
  words: readonly FactValueOf<T, Name>[],
  why: Why,
): Answer<Name> => judge(asked, name, (value) => words.includes(value), why);

/** Both facts name the same place. */
export function same<
  T extends FactTable,
  const A extends NamesOf<T, string>,
  const B extends NamesOf<T, string>,
>(asked: AskedOf<T>, a: A, b: B, why: Why): Answer<A | B> {
  const [one, other] = [known(asked, a), known(asked, b)];
  if (one !== undefined && other !== undefined) {
    return samePlace(String(one), String(other)) ? met() : unmet(why);
  }
  return awaiting<T, A | B>(asked, a, b);
}
