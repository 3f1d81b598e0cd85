import type { ReadingId } from '../answers';
import { UncoveredYearError } from '../dates';
import type { Consequence, OtherwiseOf, RegimeOf } from './evaluate';
import type { FactTable } from './fact-table';

type Day = Pick<Consequence, 'from' | 'by'>;
type InShort<Code extends string> = Day & Pick<Consequence<Code>, 'code' | 'term'>;

/** What would follow instead under another choice of one reading. */
export type OtherConsequences<Code extends string = string> = {
  readonly reading: ReadingId;
  readonly choice: string;
  /** `uncovered-year`: the choice needs the schedule of a year that is not announced. */
  readonly consequences: readonly InShort<Code>[] | 'uncovered-year';
};

const inShort = <Code extends string>(consequences: readonly Consequence<Code>[]): InShort<Code>[] =>
  consequences.map(({ code, term, from, by }) => ({ code, term, ...(from && { from }), ...(by && { by }) }));

/** Every single change of a reading that changes what follows: by whom it is done and in what words does not count. */
export function otherConsequences<T extends FactTable, Code extends string>(
  { consequences: follow }: RegimeOf<T, Code>,
  now: readonly Consequence<Code>[],
  others: readonly OtherwiseOf<T, Code>[],
): readonly OtherConsequences<Code>[] {
  if (follow === undefined) return [];
  const asThingsStand = JSON.stringify(inShort(now));
  return others
    .map(({ reading, choice, asked, weighed }): OtherConsequences<Code> => {
      const consequences =
        weighed === undefined ? 'uncovered-year' : orUncovered(() => follow(asked, weighed));
      return { reading, choice, consequences };
    })
    .filter(({ consequences }) => JSON.stringify(consequences) !== asThingsStand);
}

function orUncovered<Code extends string>(
  follows: () => readonly Consequence<Code>[],
): OtherConsequences<Code>['consequences'] {
  try {
    return inShort(follows());
  } catch (error) {
    if (error instanceof UncoveredYearError) return 'uncovered-year';
    throw error;
  }
}

/** What follows whichever way the doubts are read; days that differ are left out. */
export const undisputed = <Code extends string>(
  consequences: readonly Consequence<Code>[],
  others: readonly OtherConsequences<Code>[],
): readonly Consequence<Code>[] =>
  consequences.flatMap(({ from, by, ...rest }) => {
    const elsewhere = others.map(({ consequences: other }): Day | undefined =>
      other === 'uncovered-year' ? {} : other.find(({ code }) => code === rest.code),
    );
    if (elsewhere.includes(undefined)) return [];
    const isSame = (day: keyof Day, value: string): boolean =>
      elsewhere.every((other) => other?.[day] === value);
    return [
      { ...rest, ...(from && isSame('from', from) && { from }), ...(by && isSame('by', by) && { by }) },
    ];
  });
