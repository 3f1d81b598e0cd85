import type { AskedOf, CriterionOf } from './evaluate';
import type { FactNameOf, FactsOf, FactTable } from './fact-table';

/** A criterion over facts that stand in a group of a larger table, asked of that table. */
export function inGroup<T extends FactTable, G extends FactTable, Code extends string>(
  group: keyof T & string,
  table: G,
  { facts, test, ...rest }: CriterionOf<G, Code>,
): CriterionOf<T, Code> {
  const named = (names: readonly string[]) => names.map((name) => `${group}.${name}` as FactNameOf<T>);
  return {
    ...rest,
    facts: named(facts),
    test: (asked: AskedOf<T>) => {
      const { missing, ...answer } = test({
        ...asked,
        table,
        facts: (asked.facts[group] ?? {}) as FactsOf<G>,
      });
      return { ...answer, missing: named(missing) };
    },
  };
}
