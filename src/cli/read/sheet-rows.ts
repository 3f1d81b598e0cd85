import type { Cell } from '../../submissions';
import type { RowSink } from './table-file';
import { unescapeText, type WorkbookParts } from './workbook-parts';
import { readXml } from './xml';
import type { ZipArchive } from './zip';

/** The rows of one worksheet, streamed. A merged range has its value in its first cell and nothing in the others. */
export function readSheetRows(
  zip: ZipArchive,
  part: string,
  parts: WorkbookParts,
): (sink: RowSink) => Promise<void> {
  return async (sink) => {
    const size = Math.max(1, zip.sizeOf(part));
    let read = 0;
    let isDone = false;
    let rowNumber = 0;
    let cells: Cell[] = [];
    let column = -1;
    let type = '';
    let style = 0;
    let value = '';
    let formula = '';
    let collecting: 'value' | 'formula' | undefined;
    let isReadingAid = false;

    const pieces = async function* () {
      for await (const piece of zip.stream(part)) {
        read += piece.length;
        sink.progress?.(Math.min(1, read / size));
        yield piece;
      }
    };
    await readXml(pieces(), part, {
      open: (name, attribute) => {
        if (name === 'c') {
          const address = attribute('r');
          column = address === undefined ? column + 1 : columnOf(address);
          type = attribute('t') ?? 'n';
          style = Number(attribute('s') ?? '0');
          value = '';
          formula = '';
        } else if (name === 'v') collecting = 'value';
        else if (name === 't') collecting = isReadingAid ? undefined : 'value';
        else if (name === 'f') collecting = 'formula';
        else if (name === 'rPh') isReadingAid = true;
        else if (name === 'row') {
          rowNumber = Number(attribute('r') ?? rowNumber + 1);
          cells = [];
          column = -1;
        }
      },
      text: (text) => {
        if (collecting === 'value') value += text;
        else if (collecting === 'formula') formula += text;
      },
      close: (name) => {
        if (name === 'v' || name === 't' || name === 'f') collecting = undefined;
        else if (name === 'c') {
          const cell = cellOf(type, value, formula, style, parts);
          if (cell === null || column < 0 || column > widest) return;
          while (cells.length < column) cells.push(null);
          cells[column] = cell;
        } else if (name === 'row') {
          if (cells.length > 0 && !isDone) isDone = !sink.row(rowNumber, cells);
        } else if (name === 'rPh') isReadingAid = false;
      },
      isDone: () => isDone,
    });
  };
}

/** Excel's own last column, XFD; an address beyond it is a lie. */
const widest = 16383;

function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

function cellOf(type: string, value: string, formula: string, style: number, parts: WorkbookParts): Cell {
  if (type === 's') return parts.strings[Number(value)] ?? null;
  // A formula whose result was never stored: the formula itself is shown, nothing is calculated here.
  if (value === '') return formula === '' ? null : `=${formula}`;
  if (type === 'inlineStr' || type === 'str') return unescapeText(value);
  if (type === 'b') return value === '1';
  if (type === 'd') return { date: value.slice(0, 10) };
  if (type === 'e') return value;
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  return parts.dateStyles[style] === true ? (civilDateOf(number, parts.startsIn1904) ?? number) : number;
}

const day = 86_400_000;
/** The day before day 1. Excel counts a 29 February 1900 that never was, hence one day less from March 1900 on. */
const epoch1900 = /* @__PURE__ */ Date.UTC(1899, 11, 30);
const epoch1904 = /* @__PURE__ */ Date.UTC(1904, 0, 1);
/** 9999-12-31, the last day Excel knows. */
const lastDay = 2_958_465;

function civilDateOf(serial: number, startsIn1904: boolean): { readonly date: string } | undefined {
  const whole = Math.floor(serial);
  if (whole < 1 || whole > lastDay) return undefined;
  const shift = !startsIn1904 && whole < 61 ? 1 : 0;
  const epoch = startsIn1904 ? epoch1904 : epoch1900;
  return { date: new Date(epoch + (whole + shift) * day).toISOString().slice(0, 10) };
}
