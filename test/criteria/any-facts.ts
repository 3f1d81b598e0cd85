import fc from 'fast-check';
import type { FactTable } from '../../src/criteria';
import { isFact, isListOfWords, isReadFact, isRecords } from '../../src/criteria/fact-table';

/** The values at which the tests of a subject turn, so that each boundary comes up now and then. */
export type Pools = {
  readonly dates: readonly string[];
  readonly counts: readonly number[];
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
  readonly scores: readonly number[];
};

/** Any facts a table allows, each known or left out. */
export function anyFacts(table: FactTable, pools: Partial<Pools>): fc.Arbitrary<Record<string, unknown>> {
  const dates = pools.dates ?? ['2024-02-29', '2025-03-01'];
  const counts = pools.counts ?? [0, 1, 2, 3];
  const numbers = pools.numbers ?? [0, 1, 60];
  const texts = pools.texts ?? ['a', 'b', 'c'];
  const scores = pools.scores ?? [56, 56.5, 57, 90];
  const leaves: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    'yes-no': fc.boolean(),
    date: fc.constantFrom(...dates),
    count: fc.constantFrom(...counts),
    number: fc.constantFrom(...numbers),
    text: fc.constantFrom(...texts),
    texts: fc.array(fc.constantFrom(...texts), { maxLength: 3 }),
    share: fc
      .nat({ max: 10 })
      .chain((total) => fc.record({ poor: fc.nat({ max: total }), total: fc.constant(total) })),
  };
  const ratings = fc.array(
    fc.record({ date: fc.constantFrom(...dates), score: fc.constantFrom(...scores) }),
    { maxLength: 4 },
  );

  const anyOf = (entry: FactTable[string]): fc.Arbitrary<unknown> => {
    if (!isFact(entry)) return groupOf(entry);
    if (isRecords(entry)) {
      const needed = entry.required.map((field) => [field, entry.each[field]]);
      return fc.array(
        fc
          .tuple(groupOf(entry.each), fc.record(eachOf(Object.fromEntries(needed))))
          .map(([some, given]) => ({ ...some, ...given })),
        { maxLength: 4 },
      );
    }
    // Ratings are the only fact that another room reads.
    if (isReadFact(entry)) return ratings;
    if (isListOfWords(entry)) return fc.subarray([...entry.listOf]);
    if (Array.isArray(entry)) return fc.constantFrom(...entry);
    return leaves[entry as string] ?? fc.constant(null);
  };
  const eachOf = (group: FactTable) =>
    Object.fromEntries(Object.entries(group).map(([name, entry]) => [name, anyOf(entry)]));
  const groupOf = (group: FactTable) => fc.record(eachOf(group), { requiredKeys: [] });

  return groupOf(table);
}
