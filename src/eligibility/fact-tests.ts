import { type Asked, known } from './evaluate';
import type { FactName, FactValue } from './facts';
import { samePlace } from './place';
import { type Answer, met, unknown, unmet, type Why } from './three-valued';

type NamesOf<Value> = { [N in FactName]: FactValue<N> extends Value ? N : never }[FactName];

/** A known value is met or not met; an unknown one is unknown and says which fact is missing. */
export function judge<const Name extends FactName>(
  asked: Asked,
  name: Name,
  test: (value: FactValue<Name>) => boolean,
  why: Why,
): Answer {
  const value = known(asked, name);
  if (value === undefined) return unknown([name]);
  return test(value) ? met() : unmet(why);
}

export const yes = (asked: Asked, name: NamesOf<boolean>, why: Why): Answer =>
  judge(asked, name, (value) => value === true, why);

export const no = (asked: Asked, name: NamesOf<boolean>, why: Why): Answer =>
  judge(asked, name, (value) => value === false, why);

export const atLeast = (asked: Asked, name: NamesOf<number>, least: number, why: Why): Answer =>
  judge(asked, name, (value) => Number(value) >= least, why);

export const among = <const Name extends NamesOf<string>>(
  asked: Asked,
  name: Name,
  words: readonly FactValue<Name>[],
  why: Why,
): Answer => judge(asked, name, (value) => words.includes(value), why);

/** Both facts name the same place. */
export function same(asked: Asked, a: NamesOf<string>, b: NamesOf<string>, why: Why): Answer {
  const [one, other] = [known(asked, a), known(asked, b)];
  const missing = [a, b].filter((_, index) => [one, other][index] === undefined);
  if (one === undefined || other === undefined) return unknown(missing);
  return samePlace(one, other) ? met() : unmet(why);
}
