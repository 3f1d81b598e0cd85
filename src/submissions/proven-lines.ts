import { parseCardCode } from '../card-codes';
import { readCellDate } from './cell-date';
import type { Field } from './fields';
import type { FirstSeen } from './first-seen';
import type { RosterOptions } from './rule';
import type { Table } from './table';

/** A line of CSV without quotation marks, as bytes of a file; a reader may use one object for all lines. */
export type PlainLine = {
  readonly bytes: Uint8Array;
  /** The delimiter's byte. It must be no second byte of a character in the file's encoding. */
  readonly delimiter: number;
  start: number;
  /** After the last byte, line breaks left out. */
  end: number;
  /** The line's own row number from 1. */
  number: number;
};

/** Columns whose rules need more than the line itself: with one of them every line is read in full. */
const unprovable: readonly Field[] = ['sequence', 'idNumber', 'expiry'];

const aside = 0;
const code = 1;
const date = 2;
const count = 3;
type Part = typeof aside | typeof code | typeof date | typeof count;

const unknown = 0;
const refused = -1;
const serialLength = 4;
/** Counts below 1000 are plausible (registerCountRule). */
const longestCount = 3;
const daysPerYear = 372;
const letters = [0x52, 0x48, 0x59, 0x53];

/**
 * Proves lines of a card register right without decoding them, so that a million rows cost little more than reading
 * them. It holds no rule of its own: what the parsers said about the first code with a certain beginning holds for
 * every code with that beginning, since serials 0001 to 9999 are all alike, and what they said about a date holds
 * for that date. A line it cannot prove is read in full, so it can only save time, never change an answer.
 */
export class LineProver {
  readonly #parts: readonly Part[];
  readonly #options: RosterOptions;
  readonly #seen: FirstSeen;
  readonly #beginnings = new Float64Array(1 << 13);
  readonly #years = new Int16Array(1 << 13);
  /** The key cardCodeKey would give to the code read last. */
  #key = 0;
  readonly #dates = new Int8Array(100 * daysPerYear);

  private constructor(parts: readonly Part[], options: RosterOptions, seen: FirstSeen) {
    this.#parts = parts;
    this.#options = options;
    this.#seen = seen;
  }

  /** A prover for a table, or undefined where its lines cannot be proven. */
  static for(table: Table, options: RosterOptions, seen: FirstSeen): LineProver | undefined {
    const fields = table.columns.map(({ field }) => field);
    if (
      table.form.kind !== 'card-register' ||
      fields.some((field) => field !== undefined && unprovable.includes(field))
    ) {
      return undefined;
    }
    const parts = fields.map((field, index): Part => {
      if (field === 'count') return count;
      if (fields.indexOf(field) !== index) return aside;
      if (field === 'cardCode') return code;
      return field === 'issueDate' ? date : aside;
    });
    return new LineProver(parts, options, seen);
  }

  /** Is the line certainly right? Then its card code is remembered as seen. */
  prove({ bytes, delimiter, start, end, number }: PlainLine): boolean {
    const parts = this.#parts;
    const last = parts.length - 1;
    let from = start;
    let codeYear = 0;
    let dateYear = 0;
    for (let column = 0; column <= last; column += 1) {
      let to = from;
      while (to < end && bytes[to] !== delimiter) to += 1;
      if (to === end ? column !== last : column === last) return false;
      const part = parts[column];
      if (part === code) {
        codeYear = this.#yearOfCode(bytes, from, to);
        if (codeYear <= 0) return false;
      } else if (part === date && to > from) {
        dateYear = this.#yearOfDate(bytes, from, to);
        if (dateYear <= 0) return false;
      } else if (part === count && (to - from > longestCount || !areDigits(bytes, from, to))) {
        return false;
      }
      from = to + 1;
    }
    if (codeYear === 0 || (dateYear !== 0 && dateYear !== codeYear)) return false;
    return this.#seen.see(this.#key, number) === 0;
  }

  /** The year a code bears, its key left in `#key`; not positive when the code is not certainly right. */
  #yearOfCode(bytes: Uint8Array, from: number, to: number): number {
    const length = to - from;
    if (length !== 9 && length !== 11 && length !== 13) return refused;
    const serialFrom = to - serialLength;
    const first = bytes[from] ?? 0;
    const front = numberIn(bytes, from + 1, serialFrom);
    const serial = numberIn(bytes, serialFrom, to);
    if (!(front >= 0 && serial > 0)) return refused;
    const digits = front * 1_0000 + serial;
    const letter = letters.indexOf(first);
    this.#key = letter < 0 ? (first - 0x30) * 10 ** (length - 1) + digits : (letter + 1) * 10 ** 13 + digits;
    const beginning = (length * 256 + first) * 1_0000_0000 + front;
    const slot = (Math.imul((beginning / 64) >>> 0, 0x9e3779b1) ^ (beginning % 8192)) & 0x1fff;
    if (this.#beginnings[slot] === beginning) return this.#years[slot] ?? refused;
    const parsed = parseCardCode(`${textOf(bytes, from, serialFrom)}0001`, this.#options);
    const year = parsed.ok && parsed.warnings === undefined ? parsed.value.year : refused;
    this.#beginnings[slot] = beginning;
    this.#years[slot] = year;
    return year;
  }

  #yearOfDate(bytes: Uint8Array, from: number, to: number): number {
    if (to - from !== 10 || bytes[from + 4] !== 0x2d || bytes[from + 7] !== 0x2d) return refused;
    const year = numberIn(bytes, from, from + 4);
    const month = numberIn(bytes, from + 5, from + 7);
    const day = numberIn(bytes, from + 8, to);
    if (!(year >= 2000 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return refused;
    const place = (year - 2000) * daysPerYear + (month - 1) * 31 + day - 1;
    if (this.#dates[place] === unknown) {
      const read = readCellDate(textOf(bytes, from, to));
      const { on } = this.#options;
      const isFine =
        read !== undefined &&
        read !== 'impossible' &&
        read.date !== undefined &&
        (on === undefined || read.date <= on);
      this.#dates[place] = isFine ? 1 : refused;
    }
    return this.#dates[place] === 1 ? year : refused;
  }
}

function areDigits(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x30 || byte > 0x39) return false;
  }
  return true;
}

/** The number some digits write; not a number when one of them is none. */
function numberIn(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

function textOf(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
