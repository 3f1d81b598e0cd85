import type { ReadingId, Readings } from '../../answers';
import { UncoveredYearError } from '../../dates';
import type { ConductConsequence, ConductConsequenceCode, Regime } from './regime';

type Day = Pick<ConductConsequence, 'from' | 'by'>;

/** What would follow instead under another choice of one reading. */
export type OtherConsequences = {
  readonly reading: ReadingId;
  readonly choice: string;
  /** `uncovered-year`: the choice needs the schedule of a year that is not announced. */
  readonly consequences: readonly (Day & { readonly code: ConductConsequenceCode })[] | 'uncovered-year';
};

const inShort = (consequences: readonly ConductConsequence[]) =>
  consequences.map(({ code, from, by }) => ({ code, ...(from && { from }), ...(by && { by }) }));

function orUncovered(follows: () => readonly ConductConsequence[]): OtherConsequences['consequences'] {
  try {
    return inShort(follows());
  } catch (error) {
    if (error instanceof UncoveredYearError) return 'uncovered-year';
    throw error;
  }
}

/** Every single change of a reading that changes what follows; `under` says what does under such a change. */
export function otherConsequences(
  regime: Regime,
  now: readonly ConductConsequence[],
  readings: Readings | undefined,
  under: (readings: Exclude<Readings, 'strict'>) => readonly ConductConsequence[],
): readonly OtherConsequences[] {
  const taken = readings === 'strict' ? undefined : readings;
  const asThingsStand = JSON.stringify(inShort(now));
  return regime.readings.flatMap((reading) =>
    reading.choices
      .filter((choice) => choice !== (taken?.[reading.id] ?? reading.default))
      .map((choice) => {
        const consequences = orUncovered(() => under({ ...taken, [reading.id]: choice }));
        return { reading: reading.id, choice, consequences };
      })
      .filter(({ consequences }) => JSON.stringify(consequences) !== asThingsStand),
  );
}

/** What follows whichever way the doubts are read; days that differ are left out. */
export const undisputed = (
  consequences: readonly ConductConsequence[],
  others: readonly OtherConsequences[],
): readonly ConductConsequence[] =>
  consequences.flatMap(({ from, by, ...rest }) => {
    const elsewhere = others.map(({ consequences: other }) =>
      other === 'uncovered-year' ? rest : other.find(({ code }) => code === rest.code),
    );
    if (elsewhere.includes(undefined)) return [];
    const isSame = (day: keyof Day, value: string | undefined): boolean =>
      elsewhere.every((other) => (other as Day)[day] === value);
    return [
      { ...rest, ...(from && isSame('from', from) && { from }), ...(by && isSame('by', by) && { by }) },
    ];
  });
