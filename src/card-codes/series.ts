import type { ClauseId } from '../answers';
import { type CardCode, type CardCodeOptions, type ParsedCardCode, parseCardCode } from './card-code';

/** A code that stands more than once in a list. */
export type DuplicateCardCode = {
  readonly code: CardCode;
  /** Where it stands, indexes from 0 in rising order. */
  readonly indexes: readonly number[];
  /** The clause that makes the code one person's. */
  readonly clause: ClauseId;
};

/** Serials that no code of a list bears although a higher one of the same series is in it. */
export type SerialGap = {
  /** The series: the code without its serial, for example `2231001` or `R5121`. */
  readonly series: string;
  /** The first missing serial. */
  readonly from: number;
  /** The last missing serial, itself missing. */
  readonly through: number;
  readonly clause: ClauseId;
  /** Whether the issuer may number in another way, so that a gap need not mean a missing card. */
  readonly issuerMayNumberOtherwise: boolean;
};

const serialClauses: Readonly<Record<ParsedCardCode['kind'], ClauseId>> = {
  examiner: 'cq2022e.a2.5',
  'external-supervisor': 'cn2020.c.outer.serial',
  'internal-supervisor': 'cn2020.c.inner.serial',
};

/**
 * Which codes of a list stand in it more than once? Two examiners' codes are the same when year, grade and serial
 * are (cq2022e.a2.5); since the rest of that code is fixed, this is the whole code as for the other kinds.
 *
 * @param codes codes in the strict spelling; entries that are no card code are named in `unreadable`, not dropped
 * @param options those of `parseCardCode`
 * @returns duplicates in the order of their first appearance, and the indexes of unreadable entries
 * @example
 * findDuplicateCardCodes(['R51210001', 'x', 'R51210001']) // { duplicates: [{ code: 'R51210001', indexes: [0, 2], clause: 'cn2020.c.outer.serial' }], unreadable: [1] }
 */
export function findDuplicateCardCodes(
  codes: Iterable<unknown>,
  options?: CardCodeOptions,
): { duplicates: DuplicateCardCode[]; unreadable: number[] } {
  const { readable, unreadable } = readAll(codes, options);
  const places = new Map<CardCode, DuplicateCardCode & { readonly indexes: number[] }>();
  for (const { index, parsed } of readable) {
    const known = places.get(parsed.code);
    if (known !== undefined) known.indexes.push(index);
    else places.set(parsed.code, { code: parsed.code, indexes: [index], clause: serialClauses[parsed.kind] });
  }
  return { duplicates: [...places.values()].filter(({ indexes }) => indexes.length > 1), unreadable };
}

/**
 * Which serials are missing in a list of codes? Examiners' serials run by year and grade from 0001 without a break
 * (cq2022e.a2.5). Supervisors' serials do so only where the issuer has not chosen another way, so a gap there is a
 * question to the issuer and no error.
 *
 * @param codes codes in the strict spelling, in any order; unreadable entries are named, not dropped
 * @param options those of `parseCardCode`
 * @returns gaps below the highest serial of each series, by series and serial, and the indexes of unreadable entries
 * @example
 * findSerialGaps(['22310010001', '22310010004']).gaps // [{ series: '2231001', from: 2, through: 3, clause: 'cq2022e.a2.5', issuerMayNumberOtherwise: false }]
 */
export function findSerialGaps(
  codes: Iterable<unknown>,
  options?: CardCodeOptions,
): { gaps: SerialGap[]; unreadable: number[] } {
  const { readable, unreadable } = readAll(codes, options);
  const seriesByName = new Map<string, { kind: ParsedCardCode['kind']; serials: Set<number> }>();
  for (const { parsed } of readable) {
    const name = parsed.code.slice(0, -4);
    const series = seriesByName.get(name) ?? { kind: parsed.kind, serials: new Set() };
    series.serials.add(parsed.serial);
    seriesByName.set(name, series);
  }
  const gaps = [...seriesByName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([series, { kind, serials }]) =>
      missingRuns(serials).map((run) => ({
        series,
        ...run,
        clause: serialClauses[kind],
        issuerMayNumberOtherwise: kind !== 'examiner',
      })),
    );
  return { gaps, unreadable };
}

function readAll(codes: Iterable<unknown>, options: CardCodeOptions | undefined) {
  const readable: { index: number; parsed: ParsedCardCode }[] = [];
  const unreadable: number[] = [];
  let index = 0;
  for (const code of codes) {
    const parsed = parseCardCode(code, options);
    if (parsed.ok) readable.push({ index, parsed: parsed.value });
    else unreadable.push(index);
    index += 1;
  }
  return { readable, unreadable };
}

/** The runs of numbers from 1 that are not in the set, up to its highest. */
function missingRuns(serials: ReadonlySet<number>): { from: number; through: number }[] {
  const runs: { from: number; through: number }[] = [];
  let expected = 1;
  for (const serial of [...serials].sort((a, b) => a - b)) {
    if (serial > expected) runs.push({ from: expected, through: serial - 1 });
    expected = serial + 1;
  }
  return runs;
}
