import { type ChoiceOf, type ClauseId, choiceFor, type ReadingId } from '../answers';
import { type CardCode, type CardCodeOptions, type ParsedCardCode, parseCardCode } from './card-code';
import { internalSeries, issuerDigits } from './reading-choices';

/** A code that stands more than once in a list. */
export type DuplicateCardCode = {
  readonly code: CardCode;
  /** Where it stands, indexes from 0 in rising order. */
  readonly indexes: readonly number[];
  /** The clause that numbers the cards. */
  readonly clause: ClauseId;
  /** Whether two bodies with the same digits may each have given it out, so that it need not be one card twice. */
  readonly mayBeTwoCards: boolean;
};

/** Serials that no code of a list bears although a higher one of the same series is in it. */
export type SerialGap = {
  /** The series: the code without its serial, for example `2231001` or `R5121`; `Y21` where serials run by letter. */
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
 * are (cq2022e.a2.5); since the rest of that code is fixed, this is the whole code as for the other kinds. An internal
 * code may rightly stand on two cards, unless `cq2022s.a3.inner.agency/uniqueness` is read otherwise; industry bodies
 * have their digits from the Ministry alone (cn2020.c.inner.h).
 *
 * @param codes codes in the strict spelling; entries that are no card code are named in `unreadable`, not dropped
 * @param options those of `parseCardCode`; `'strict'` decides nothing here, `contested` says what a reading would change
 * @returns duplicates in the order of their first appearance, the indexes of unreadable entries, and the readings whose
 *   other choices would change the answer
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @example
 * findDuplicateCardCodes(['R51210001', 'x', 'R51210001']) // { duplicates: [{ code: 'R51210001', indexes: [0, 2], clause: 'cn2020.c.outer.serial', mayBeTwoCards: false }], unreadable: [1], contested: [] }
 */
export function findDuplicateCardCodes(
  codes: Iterable<unknown>,
  options?: CardCodeOptions,
): { duplicates: DuplicateCardCode[]; unreadable: number[]; contested: ReadingId[] } {
  const digitsMayCollide = choiceFor(issuerDigits, options?.readings) === 'may-collide';
  const { readable, unreadable } = readAll(codes, options);
  const places = new Map<CardCode, DuplicateCardCode & { readonly indexes: number[] }>();
  for (const { index, parsed } of readable) {
    const known = places.get(parsed.code);
    if (known !== undefined) known.indexes.push(index);
    else {
      places.set(parsed.code, {
        code: parsed.code,
        indexes: [index],
        clause: serialClauses[parsed.kind],
        mayBeTwoCards: digitsMayCollide && isNumberedLocally(parsed),
      });
    }
  }
  const duplicates = [...places.values()].filter(({ indexes }) => indexes.length > 1);
  const repeated = new Set(duplicates.map(({ code }) => code));
  const isContested = readable.some(({ parsed }) => repeated.has(parsed.code) && isNumberedLocally(parsed));
  return { duplicates, unreadable, contested: isContested ? [issuerDigits.id] : [] };
}

/** Whether the issuer's digits come from one department among many. */
const isNumberedLocally = (parsed: ParsedCardCode): boolean =>
  parsed.kind === 'internal-supervisor' && parsed.sector !== 'industry';

/**
 * Which serials are missing in a list of codes? Examiners' serials run by year and grade from 0001 without a break
 * (cq2022e.a2.5). Supervisors' serials do so only where the issuer has not chosen another way, so a gap there is a
 * question to the issuer and no error. Internal serials run by issuer, or by letter where
 * `cq2022s.a3.inner.serial/series` is read so.
 *
 * @param codes codes in the strict spelling, in any order; unreadable entries are named, not dropped
 * @param options those of `parseCardCode`; `'strict'` decides nothing here, `contested` says what a reading would change
 * @returns gaps below the highest serial of each series, by series and serial, the indexes of unreadable entries, and the
 *   readings whose other choices would change the gaps
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @example
 * findSerialGaps(['22310010001', '22310010004']).gaps // [{ series: '2231001', from: 2, through: 3, clause: 'cq2022e.a2.5', issuerMayNumberOtherwise: false }]
 */
export function findSerialGaps(
  codes: Iterable<unknown>,
  options?: CardCodeOptions,
): { gaps: SerialGap[]; unreadable: number[]; contested: ReadingId[] } {
  const chosen = choiceFor(internalSeries, options?.readings);
  const { readable, unreadable } = readAll(codes, options);
  const parsed = readable.map((each) => each.parsed);
  const gaps = gapsOf(parsed, chosen);
  const isContested = internalSeries.choices.some((choice) => !isSame(gapsOf(parsed, choice), gaps));
  return { gaps, unreadable, contested: isContested ? [internalSeries.id] : [] };
}

type SeriesChoice = ChoiceOf<typeof internalSeries>;

function gapsOf(codes: readonly ParsedCardCode[], choice: SeriesChoice): SerialGap[] {
  const seriesByName = new Map<string, { kind: ParsedCardCode['kind']; serials: Set<number> }>();
  for (const parsed of codes) {
    const name = seriesOf(parsed, choice);
    const series = seriesByName.get(name) ?? { kind: parsed.kind, serials: new Set() };
    series.serials.add(parsed.serial);
    seriesByName.set(name, series);
  }
  return [...seriesByName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([series, { kind, serials }]) =>
      missingRuns(serials).map((run) => ({
        series,
        ...run,
        clause: serialClauses[kind],
        issuerMayNumberOtherwise: kind !== 'examiner',
      })),
    );
}

const seriesOf = ({ kind, code }: ParsedCardCode, choice: SeriesChoice): string =>
  kind === 'internal-supervisor' && choice === 'by-letter'
    ? `${code.slice(0, 1)}${code.slice(7, 9)}`
    : code.slice(0, -4);

const isSame = (some: readonly SerialGap[], others: readonly SerialGap[]): boolean =>
  some.length === others.length &&
  some.every(({ series, from, through }, index) => {
    const other = others[index];
    return other?.series === series && other.from === from && other.through === through;
  });

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
