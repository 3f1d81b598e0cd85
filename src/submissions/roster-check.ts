import { isBracketedPart } from './fields';
import type { RosterFinding } from './finding';
import { FirstSeen } from './first-seen';
import type { TableKind } from './kinds';
import { maskCellText } from './masking';
import * as messages from './messages';
import { LineProver, type PlainLine } from './proven-lines';
import { type Note, PersonRow, type RosterOptions } from './rule';
import { rosterRules } from './rules';
import { type Cell, columnLetters, type SheetRow, textOf, toHalfWidth, withoutBlanks } from './sheet';
import { opensFooter, recogniseHeader, repeatsHeader, type Table } from './table';

/** What a roster check found. `kind` is missing when no header row was recognised. */
export type RosterReport = {
  readonly kind?: TableKind;
  /** The number of persons or cards in the table. */
  readonly rows: number;
  readonly findings: readonly RosterFinding[];
};

/**
 * Reads a table row by row and holds it to its notice. It keeps no row, only what rules must remember, so that a
 * sheet of a million rows can pass through it.
 */
export class RosterCheck {
  readonly findings: RosterFinding[] = [];
  rows = 0;
  /** The table being read; a sheet may hold a second one under the footer of the first, which names the kind. */
  #table: Table | undefined;
  #kind: TableKind | undefined;
  #part: 'title' | 'body' | 'footer' = 'title';
  #row: PersonRow | undefined;
  #rules: readonly ((row: PersonRow) => void)[] = [];
  #blankRules: readonly ((row: PersonRow) => void)[] = [];
  #prover: LineProver | undefined;
  readonly #options: RosterOptions;

  constructor(options: RosterOptions = {}) {
    this.#options = options;
  }

  /** The table found so far; undefined while only title lines were read. */
  get table(): Table | undefined {
    return this.#table;
  }

  /** The next row with anything in it. Rows come in order; empty ones may be left out. */
  push(number: number, cells: readonly Cell[]): void {
    if (this.#part === 'body') {
      this.#body(number, cells);
      return;
    }
    const found = recogniseHeader(cells, number);
    if (found !== undefined) this.#open(found);
    else if (this.#part === 'footer' && this.#looksLikePerson(cells)) {
      this.#report(number, { column: undefined, ...afterFooter });
    }
  }

  /**
   * Offers the next row as a line of bytes, before it is decoded. True: it is right and has been counted. False: it
   * is still to be pushed.
   */
  prove(line: PlainLine): boolean {
    if (this.#prover?.prove(line) !== true) return false;
    this.rows += 1;
    return true;
  }

  /** Drops the findings so far, for a caller who only follows where the table is. */
  forget(): void {
    this.findings.length = 0;
  }

  /** The answer, once the last row has been pushed. */
  finish(): RosterReport {
    if (this.#table === undefined) return { rows: 0, findings: [] };
    if (this.rows === 0) {
      const note = {
        column: undefined,
        code: 'no-persons',
        severity: 'warning',
        message: messages.noPersons,
      } as const;
      this.#report(this.#table.headerRow, note);
    }
    return {
      ...(this.#kind === undefined ? {} : { kind: this.#kind }),
      rows: this.rows,
      findings: this.findings,
    };
  }

  #open(table: Table): void {
    this.#part = 'body';
    this.#table = table;
    this.#kind ??= table.form.kind;
    const row = new PersonRow(table);
    this.#row = row;
    for (const { field, header } of table.form.columns) {
      if (row.has(field)) continue;
      this.#report(table.headerRow, {
        column: undefined,
        header,
        code: 'column-missing',
        severity: 'error',
        clause: table.form.shape,
        message: messages.columnMissing(header),
      });
    }
    const active = rosterRules.filter(
      ({ kinds, fields }) => kinds.includes(table.form.kind) && row.has(fields[0]),
    );
    const seenCodes = new FirstSeen();
    this.#prover = LineProver.for(table, this.#options, seenCodes);
    const report = (note: Note) => this.#report(row.number, note);
    const started = active.map((rule) => ({
      check: rule.start({ table, options: this.#options, seenCodes, report }),
      seesBlankRows: rule.seesBlankRows === true,
    }));
    this.#rules = started.map(({ check }) => check);
    this.#blankRules = started.filter(({ seesBlankRows }) => seesBlankRows).map(({ check }) => check);
  }

  #body(number: number, cells: readonly Cell[]): void {
    const row = this.#row;
    const table = this.#table;
    if (row === undefined || table === undefined) return;
    row.number = number;
    row.cells = cells;
    const filled = filledIn(cells, row.columnOf('sequence'));
    if (opensFooter(cells) && !this.#looksLikePerson(cells)) {
      this.#part = 'footer';
      this.#prover = undefined;
      return;
    }
    row.isBlank = filled === 0;
    if (row.isBlank) {
      for (const check of this.#blankRules) check(row);
      return;
    }
    if (repeatsHeader(table, cells)) return;
    if (this.rows === 0 && cells.every((cell) => textOf(cell) === '' || isBracketedPart(cell))) return;
    this.rows += 1;
    const before = this.findings.length;
    for (const check of this.#rules) check(row);
    if (hasMore(cells, table.columns.length)) {
      this.#report(number, {
        column: table.columns.length,
        code: 'beyond-table',
        severity: 'warning',
        message: messages.beyondTable,
      });
    }
    if (this.findings.length - before > 1) sortByColumn(this.findings, before);
  }

  /** An id number, a card code, or a name beside a sequence number: nobody signs a footer like that. */
  #looksLikePerson(cells: readonly Cell[]): boolean {
    const row = this.#row;
    if (row === undefined) return false;
    const textIn = (column: number | undefined) => (column === undefined ? '' : textOf(cells[column]));
    const id = withoutBlanks(toHalfWidth(textIn(row.columnOf('idNumber'))));
    const code = withoutBlanks(toHalfWidth(textIn(row.columnOf('cardCode'))));
    if (/^\d[\dXx]{13,18}$/.test(id) || /^[A-Za-z\d]\d{7,13}$/.test(code)) return true;
    return textIn(row.columnOf('name')) !== '' && /^\d{1,7}$/.test(textIn(row.columnOf('sequence')));
  }

  #report(number: number, note: Note & { readonly header?: string }): void {
    const { column, code, severity, clause, message, value, suggestion } = note;
    const shown = this.#table?.columns[column ?? -1];
    const header = note.header ?? shown?.header;
    const show = (text: string) => (this.#options.showIds === true ? text : maskCellText(shown?.field, text));
    this.findings.push({
      row: number,
      ...(header === undefined || header === '' ? {} : { column: header }),
      ...(column === undefined ? {} : { cell: `${columnLetters(column)}${number}` }),
      code,
      severity,
      ...(clause === undefined ? {} : { clause }),
      message,
      ...(value === undefined || value === '' ? {} : { value: show(value) }),
      ...(suggestion === undefined ? {} : { suggestion: show(suggestion) }),
    });
  }
}

const afterFooter = {
  code: 'row-after-footer',
  severity: 'warning',
  message: messages.rowAfterFooter,
} as const;

const printedFiller = /^[….·\-—_\s]+$/;

/** How many cells somebody filled in: the printed sequence number and …… do not count. */
function filledIn(cells: readonly Cell[], sequence: number | undefined): number {
  let filled = 0;
  for (let index = 0; index < cells.length; index += 1) {
    if (index === sequence) continue;
    const cell = cells[index];
    if (cell === null || cell === '') continue;
    const text = textOf(cell);
    if (text !== '' && !printedFiller.test(text)) filled += 1;
  }
  return filled;
}

function hasMore(cells: readonly Cell[], width: number): boolean {
  for (let index = width; index < cells.length; index += 1) if (textOf(cells[index]) !== '') return true;
  return false;
}

function sortByColumn(findings: RosterFinding[], from: number): void {
  const ofRow = findings.splice(from);
  ofRow.sort((a, b) => columnNumber(a) - columnNumber(b));
  findings.push(...ofRow);
}

function columnNumber({ cell = '' }: RosterFinding): number {
  let number = 0;
  for (const letter of cell) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) break;
    number = number * 26 + digit;
  }
  return number;
}

/**
 * What is wrong in a roster or register, row by row (sc2025.a2.*, sc2021.a2.shape, cn2020.c.*, cq2022e.a2.*).
 * The header row is found wherever it stands; lines under the table end it.
 *
 * @param rows the sheet's rows from the top, each with its own number
 * @param options `on`, the civil date of Beijing to judge plausibility by; `readings`; `showIds`
 * @returns the kind of table, the number of persons and the findings; without `kind` nothing was recognised
 * @example
 * checkRoster([{ number: 1, cells: ['证卡编号'] }, { number: 2, cells: ['22310010023'] }]) // { kind: 'card-register', rows: 1, findings: [] }
 */
export function checkRoster(rows: Iterable<SheetRow>, options?: RosterOptions): RosterReport {
  const check = new RosterCheck(options);
  for (const { number, cells } of rows) check.push(number, cells);
  return check.finish();
}
