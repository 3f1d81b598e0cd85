/** What one cell of a table holds. A date cell of a workbook is a civil date of Beijing, never an instant. */
export type Cell = string | number | boolean | null | { readonly date: string };

/** One row of a table. */
export type SheetRow = {
  /** The sheet's own row number from 1, title lines included. */
  readonly number: number;
  /** The cells from column A on; a row may be shorter than the table is wide. */
  readonly cells: readonly Cell[];
};

/** Marks that spreadsheets leave around a value and nobody sees. */
const invisibleEdges = /^[\s\u200b-\u200f\u2060\ufeff]+|[\s\u200b-\u200f\u2060\ufeff]+$/g;

/** The text a reader sees in a cell, without blanks at its ends. */
export function textOf(cell: Cell | undefined): string {
  if (typeof cell === 'string') {
    const trimmed = cell.trim();
    return trimmed === '' || isVisible(trimmed) ? trimmed : trimmed.replace(invisibleEdges, '');
  }
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.date : String(cell);
}

function isVisible(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return (first < 0x200b || first > 0x2060) && (last < 0x200b || last > 0x2060);
}

/**
 * The letters of a column.
 *
 * @param index from 0
 * @example
 * columnLetters(27) // 'AB'
 */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

const fullWidth = /[\uff01-\uff5e\u3000]/g;

/** Full-width letters, digits and marks as their half-width twins. */
export function toHalfWidth(text: string): string {
  return text.replace(fullWidth, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

const blanks = /[\s\u200b-\u200f\u2060\ufeff]+/g;

/** The text without any blank, inside either. */
export function withoutBlanks(text: string): string {
  return text.replace(blanks, '');
}
