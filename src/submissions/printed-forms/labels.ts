import { isJsonObject } from '../../answers';
import { readCellDate } from '../cell-date';
import { fieldOf } from '../fields';
import type { TableForm } from '../kinds';
import { textOf, toHalfWidth, withoutBlanks } from '../sheet';
import type { PrintedField } from './form';

/** A printed name without what only places it: blanks, line breaks, the colon after it. */
const plain = (label: string): string => withoutBlanks(toHalfWidth(label)).replace(/:$/, '');

/** The box with this printed name, or with one of the names used for it. */
export const fieldNamed = (fields: readonly PrintedField[], label: string): PrintedField | undefined =>
  fields.find((field) =>
    [field.label, ...(field.aliases ?? [])].some((name) => plain(name) === plain(label)),
  );

/**
 * A group with printed names as keys, under its stable ones. What has no stable name, or one that is taken, stays as
 * it is written: the check of the form points it out.
 */
export function withStableKeys(fields: readonly PrintedField[], group: unknown): unknown {
  if (!isJsonObject(group)) return group;
  const stable = new Map<string, unknown>();
  for (const [name, value] of Object.entries(group)) {
    const byKey = fields.find(({ key }) => key === name);
    const field = byKey ?? fieldNamed(fields, name);
    const isTaken = byKey === undefined && field !== undefined;
    const key = field === undefined || (isTaken && isIn(field.key, group, stable)) ? name : field.key;
    stable.set(key, field === undefined || key !== field.key ? value : asStable(field.type, value));
  }
  return Object.fromEntries(stable);
}

const isIn = (key: string, group: object, stable: ReadonlyMap<string, unknown>): boolean =>
  Object.hasOwn(group, key) || stable.has(key);

/** What a box holds on paper as the check wants it; what cannot be read stays as it is written. */
function asStable(type: PrintedField['type'], value: unknown): unknown {
  if (typeof type === 'object') {
    if ('parts' in type) return withStableKeys(type.parts, value);
    if ('rows' in type) return Array.isArray(value) ? value.map((row) => rowOf(type.rows, row)) : value;
    if ('least' in type) return numberOf(value);
    return Array.isArray(value) ? value.map((word) => wordOf(type.words, word)) : wordOf(type.words, value);
  }
  if (typeof value !== 'string') return value;
  if (type === 'date' || type === 'birth-date') return dateIn(value) ?? value;
  return type === 'validity' ? (validityIn(value) ?? value) : value;
}

function wordOf(words: Readonly<Record<string, string>>, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const written = withoutBlanks(value).replace(/^[☑☒✓✔√■]/u, '');
  return Object.keys(words).find((word) => words[word] === written) ?? value;
}

const number = /^(\d{1,9})(?:年|人|寸)?$/;

function numberOf(value: unknown): unknown {
  const written = typeof value === 'string' ? number.exec(withoutBlanks(toHalfWidth(value))) : null;
  return written === null ? value : Number(written[1]);
}

function dateIn(text: string): string | undefined {
  const read = readCellDate(text);
  return typeof read === 'object' ? read.date : undefined;
}

/** 至, a dash, or a hyphen that a year follows: hyphens inside a date have no year behind them. */
const between = /至|到|[~～—–]+|-(?=\d{4}[-./年])/;

function validityIn(text: string): unknown {
  const single = dateIn(text);
  if (single !== undefined) return single;
  const [from = '', until = '', ...more] = withoutBlanks(text).split(between);
  const [first, last] = [dateIn(from), dateIn(until)];
  if (more.length > 0 || last === undefined) return undefined;
  if (from === '') return last;
  return first === undefined ? undefined : { from: first, until: last };
}

/** A line of a table, its columns named as a roster's header names them. */
function rowOf(table: TableForm, row: unknown): unknown {
  if (!isJsonObject(row)) return row;
  const keys: readonly string[] = table.columns.map(({ field }) => field);
  const stable = new Map<string, unknown>();
  for (const [name, cell] of Object.entries(row)) {
    const field = keys.includes(name) ? name : fieldOf(textOf(name));
    const isTaken = field !== name && field !== undefined && isIn(field, row, stable);
    stable.set(field === undefined || isTaken || !keys.includes(field) ? name : field, cell);
  }
  return Object.fromEntries(stable);
}
