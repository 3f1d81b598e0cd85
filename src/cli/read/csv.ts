import { isUtf8 } from 'node:buffer';
import Papa from 'papaparse';
import { type PlainLine, RosterCheck } from '../../submissions';
import { UnreadableFileError } from '../unreadable-file';
import type { Encoding, RowSink, TableFile } from './table-file';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quotationMark = 0x22;
/** How far into a file the header is looked for when the delimiter is found out. */
const openingBytes = 1 << 16;
const openingRows = 200;
const delimiters = [',', '\t', ';', '|'] as const;

/**
 * Opens text as a table: CSV in UTF-8 (with or without its mark), GB18030 or UTF-16, delimited by comma, tab,
 * semicolon or bar. Row numbers count records, as a spreadsheet shows them: a quoted field with line breaks is one
 * row, an empty line is a row too.
 *
 * @throws {UnreadableFileError} when it is no text
 */
export function openCsv(bytes: Buffer): TableFile {
  const { encoding, mark } = encodingOf(bytes);
  const body = bytes.subarray(mark);
  const opening = decode(body.subarray(0, openingBytes), encoding, false);
  if (/^\s*(?:<!doctype html|<html|<table|<\?xml)/i.test(opening)) throw new UnreadableFileError('html');
  const delimiter = delimiterOf(opening);
  return { format: 'csv', sheets: [{ read: (sink) => readRecords(body, encoding, delimiter, sink) }] };
}

function encodingOf(bytes: Buffer): { encoding: Encoding; mark: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', mark: 2 };
  if (bytes.includes(0)) throw new UnreadableFileError('binary');
  return { encoding: isUtf8(bytes) ? 'utf-8' : 'gb18030', mark: 0 };
}

function decode(bytes: Uint8Array, encoding: Encoding, isWhole: boolean): string {
  if (encoding === 'utf-8') return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  try {
    // A piece may end within a character; only the whole file must be right to its end.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !isWhole });
  } catch {
    throw new UnreadableFileError('binary');
  }
}

/** The delimiter under which a known header appears, else the comma. */
function delimiterOf(opening: string): string {
  for (const delimiter of delimiters) {
    if (!opening.includes(delimiter)) continue;
    const check = new RosterCheck();
    const { data } = Papa.parse<string[]>(opening, { delimiter, preview: openingRows });
    for (const [index, cells] of data.entries()) {
      check.push(index + 1, cells);
      if (check.table !== undefined) return delimiter;
    }
  }
  return ',';
}

/**
 * Lines up to the first quotation mark are split at their delimiters, which is all that CSV means there; from the
 * first quotation mark on, Papa Parse reads.
 */
async function readRecords(
  body: Buffer,
  encoding: Encoding,
  delimiter: string,
  sink: RowSink,
): Promise<void> {
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const hasLineFeeds = body.includes(lineFeed);
  const plainEnd = isWide || !hasLineFeeds ? 0 : plainPartOf(body);
  if (encoding === 'gb18030') decode(body, encoding, true);
  const read = readPlainLines(body, plainEnd, encoding, delimiter, sink);
  if (read.isStopped || plainEnd === body.length) return;
  readQuotedRecords(decode(body.subarray(plainEnd), encoding, true), delimiter, read.rows, sink);
}

/** The end of the last whole line before the first quotation mark. */
function plainPartOf(body: Buffer): number {
  const quoted = body.indexOf(quotationMark);
  return quoted < 0 ? body.length : body.lastIndexOf(lineFeed, quoted) + 1;
}

const linesBetweenReports = 1 << 16;

function readPlainLines(
  body: Buffer,
  end: number,
  encoding: Encoding,
  delimiter: string,
  sink: RowSink,
): { rows: number; isStopped: boolean } {
  const line: PlainLine = { bytes: body, delimiter: delimiter.charCodeAt(0), start: 0, end: 0, number: 0 };
  const textDecoder = encoding === 'gb18030' ? new TextDecoder('gb18030') : undefined;
  // In GB18030 the bar may be the second byte of a character; the other delimiters never are.
  const prove = encoding === 'gb18030' && delimiter === '|' ? undefined : sink.prove;
  while (line.start < end) {
    const feed = body.indexOf(lineFeed, line.start);
    const next = feed < 0 || feed >= end ? end : feed + 1;
    let last = feed < 0 || feed >= end ? end : feed;
    if (last > line.start && body[last - 1] === carriageReturn) last -= 1;
    line.end = last;
    line.number += 1;
    if (line.number % linesBetweenReports === 0) sink.progress?.(next / body.length);
    if (last > line.start && prove?.(line) !== true) {
      const text =
        textDecoder === undefined
          ? body.toString('utf8', line.start, last)
          : textDecoder.decode(body.subarray(line.start, last));
      if (!sink.row(line.number, text.split(delimiter))) return { rows: line.number, isStopped: true };
    }
    line.start = next;
  }
  return { rows: line.number, isStopped: false };
}

function readQuotedRecords(text: string, delimiter: string, rowsBefore: number, sink: RowSink): void {
  let number = rowsBefore;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }, parser) => {
      number += 1;
      if (errors.some(({ code }) => code === 'MissingQuotes')) {
        throw new UnreadableFileError('open-quote', String(number));
      }
      if (number % linesBetweenReports === 0) sink.progress?.(meta.cursor / text.length);
      if (!sink.row(number, data)) parser.abort();
    },
  });
}
