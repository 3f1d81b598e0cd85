import { isCivilDate } from '../dates';
import { type Cell, textOf, toHalfWidth, withoutBlanks } from './sheet';

/** A date as a cell tells it; a day is missing where only year and month are written. */
export type CellDate = { readonly year: number; readonly date: string | undefined };

const written = /(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?/g;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const timeOfDay = /[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;

/**
 * The date a cell holds.
 *
 * @returns the date; `'impossible'` for a day no calendar has, such as 2023-02-30; undefined for anything else
 */
export function readCellDate(cell: Cell): CellDate | 'impossible' | undefined {
  if (cell !== null && typeof cell === 'object')
    return { year: Number(cell.date.slice(0, 4)), date: cell.date };
  const text = withoutBlanks(toHalfWidth(textOf(cell).replace(timeOfDay, '')));
  const whole = compact.exec(text);
  if (whole !== null) return civilDate(whole);
  const [only, ...others] = [...text.matchAll(written)];
  return only !== undefined && others.length === 0 && only[0].length === text.length
    ? civilDate(only)
    : undefined;
}

/** The last date in a cell of validity, which may be a range or an end date; undefined where there is none. */
export function readLastDate(cell: Cell): string | undefined {
  const single = readCellDate(cell);
  if (single === 'impossible') return undefined;
  if (single !== undefined) return single.date;
  const last = [...withoutBlanks(toHalfWidth(textOf(cell))).matchAll(written)].at(-1);
  const date = last === undefined ? undefined : civilDate(last);
  return date === undefined || date === 'impossible' ? undefined : date.date;
}

function civilDate([, year = '', month = '', day]: RegExpMatchArray): CellDate | 'impossible' {
  const padded = `${year}-${month.padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
  if (!isCivilDate(padded)) return 'impossible';
  return { year: Number(year), date: day === undefined ? undefined : padded };
}
