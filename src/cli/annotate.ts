import { createWriteStream } from 'node:fs';
import { extname } from 'node:path';
import { finished } from 'node:stream/promises';
import Papa from 'papaparse';
import writeWorkbook, { type Row } from 'write-excel-file/node';
import {
  type Cell,
  columnLetters,
  maskCellText,
  RosterCheck,
  type RosterFinding,
  type Table,
  textOf,
} from '../submissions';
import type { Options } from './arguments';
import { adviceOf, citationOf } from './formats/sentence';
import * as messages from './messages';
import { openTableFile } from './read/open-table-file';
import type { FileReport } from './report';

const colours = { error: '#FFC7CE', warning: '#FFEB9C' } as const;

/**
 * Writes a copy of a checked roster with one more column that says per row what was found. Personal numbers are
 * masked unless they are to be shown; no cell of the copy can start a formula.
 *
 * @returns false when the copy cannot be written
 */
export async function annotateRoster(report: FileReport, out: string, options: Options): Promise<boolean> {
  const rows = await readAnnotated(report, options);
  try {
    if (extname(out).toLowerCase() === '.csv') await writeCsv(rows, out);
    else await writeXlsx(rows, out);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

type AnnotatedRow = {
  readonly number: number;
  readonly cells: readonly Cell[];
  readonly findings: readonly RosterFinding[];
  readonly note: string;
};

async function readAnnotated(
  report: FileReport,
  { lang, showIds }: Options,
): Promise<readonly AnnotatedRow[]> {
  const findings = new Map<number, RosterFinding[]>();
  for (const finding of report.findings) {
    const ofRow = findings.get(finding.row);
    if (ofRow === undefined) findings.set(finding.row, [finding]);
    else ofRow.push(finding);
  }
  const { sheets } = await openTableFile(report.file);
  const sheet = sheets.find(({ name }) => name === report.sheet);
  const rows: AnnotatedRow[] = [];
  // A second look at the same rows: only the table's columns are wanted, to know what to mask.
  const columns = new RosterCheck();
  await sheet?.read({
    row: (number, cells) => {
      const ofRow = findings.get(number) ?? [];
      columns.push(number, cells);
      columns.forget();
      if (ofRow.length === 0 && cells.every((cell) => textOf(cell) === '')) return true;
      const isHeader = columns.table?.headerRow === number;
      const note = isHeader
        ? [
            messages.say(messages.findingsColumn, lang),
            ...ofRow.map((finding) => noteOf(finding, lang)),
          ].join('\n')
        : ofRow.map((finding) => noteOf(finding, lang)).join('\n');
      const shown = showIds ? [...cells] : cells.map((cell, index) => maskCell(cell, index, columns.table));
      rows.push({ number, cells: shown, findings: ofRow, note });
      return true;
    },
  });
  return rows;
}

function noteOf(finding: RosterFinding, lang: Options['lang']): string {
  const severity = messages.say(messages.severities[finding.severity], lang);
  const place = finding.column === undefined ? '' : `${finding.column}${lang === 'zh' ? '：' : ': '}`;
  const clause = finding.clause === undefined ? '' : ` [${citationOf(finding.clause)}]`;
  return `${severity} ${place}${adviceOf(finding, lang)}${clause}`;
}

function maskCell(cell: Cell, index: number, table: Table | undefined): Cell {
  if (cell === null || typeof cell === 'boolean' || typeof cell === 'object') return cell;
  const field = table?.columns[index]?.field;
  const isHeader = typeof cell === 'string' && table?.columns[index]?.header === textOf(cell);
  if (isHeader) return cell;
  const text = String(cell);
  const masked = maskCellText(field, text);
  return masked === text ? cell : masked;
}

function widthOf(rows: readonly AnnotatedRow[]): number {
  return rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
}

/** The table's rows with the empty ones between them, so that row numbers stay what the findings say. */
function* withEmptyRows(rows: readonly AnnotatedRow[]): Iterable<AnnotatedRow | undefined> {
  let next = 1;
  for (const row of rows) {
    for (; next < row.number; next += 1) yield undefined;
    yield row;
    next += 1;
  }
}

const rowsPerWrite = 10_000;

/** CSV in UTF-8 with its mark, by which Excel knows it. A cell that could start a formula gets an apostrophe. */
async function writeCsv(rows: readonly AnnotatedRow[], out: string): Promise<void> {
  const width = widthOf(rows);
  const stream = createWriteStream(out);
  const done = finished(stream);
  stream.write('\ufeff');
  let batch: string[][] = [];
  const flush = () => {
    if (batch.length > 0)
      stream.write(`${Papa.unparse(batch, { escapeFormulae: true, newline: '\r\n' })}\r\n`);
    batch = [];
  };
  for (const row of withEmptyRows(rows)) {
    const texts = Array.from({ length: width }, (_, index) => textOf(row?.cells[index]));
    batch.push([...texts, row?.note ?? '']);
    if (batch.length >= rowsPerWrite) flush();
  }
  flush();
  stream.end();
  await done;
}

async function writeXlsx(rows: readonly AnnotatedRow[], out: string): Promise<void> {
  const width = widthOf(rows);
  const data: Row[] = [];
  for (const row of withEmptyRows(rows)) {
    if (row === undefined) {
      data.push([]);
      continue;
    }
    const colourOf = new Map(row.findings.map(({ cell, severity }) => [cell, colours[severity]]));
    const cells: Row = Array.from({ length: width }, (_, index) =>
      workbookCell(row.cells[index] ?? null, colourOf.get(`${columnLetters(index)}${row.number}`)),
    );
    const worst = row.findings.some(({ severity }) => severity === 'error') ? colours.error : colours.warning;
    const note = row.note === '' ? null : { value: row.note, type: String, wrap: true };
    data.push([
      ...cells,
      note !== null && row.findings.length > 0 ? { ...note, backgroundColor: worst } : note,
    ]);
  }
  const columns = [...Array.from({ length: width }, () => ({ width: 16 })), { width: 80 }];
  await writeWorkbook(data, { columns }).toFile(out);
}

function workbookCell(cell: Cell, backgroundColor: string | undefined): Row[number] {
  const colour = backgroundColor === undefined ? {} : { backgroundColor };
  if (cell === null || cell === '')
    return backgroundColor === undefined ? null : { value: '', type: String, ...colour };
  if (typeof cell === 'object') {
    return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', ...colour };
  }
  if (typeof cell === 'number') return { value: cell, type: Number, ...colour };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean, ...colour };
  return { value: cell, type: String, ...colour };
}
