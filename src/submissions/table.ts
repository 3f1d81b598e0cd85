import { type Field, fieldOf, headerText } from './fields';
import { cardRegister, renewalRoster2025, roster2021, type TableForm } from './kinds';
import { type Cell, textOf, toHalfWidth, withoutBlanks } from './sheet';

/** One column of a recognised table. */
export type Column = {
  /** From 0. */
  readonly index: number;
  /** The header as written, without blanks and line breaks. */
  readonly header: string;
  readonly field: Field | undefined;
};

/** A table found under its title lines. */
export type Table = {
  readonly form: TableForm;
  /** The header's own row number. */
  readonly headerRow: number;
  readonly columns: readonly Column[];
};

/** Columns only one of the two rosters has, so that a missing one does not make it the other. */
const only2025: readonly Field[] = ['count', 'remark'];
const only2021: readonly Field[] = ['employer', 'sex', 'education', 'address'];

/** The fewest known columns that make a roster: a form with a few cells struck out is still that form. */
const fewestColumns = 5;

/**
 * Is this row the header of a table we know, and of which?
 *
 * @param cells the row
 * @param rowNumber its own number in the sheet
 * @returns the table, or undefined for a title line or anything else
 */
export function recogniseHeader(cells: readonly Cell[], rowNumber: number): Table | undefined {
  const fields = new Set<Field>();
  for (const cell of cells) {
    const field = fieldOf(cell);
    if (field !== undefined) fields.add(field);
  }
  const form = formOf(fields);
  if (form === undefined) return undefined;
  const columns = cells.map((cell, index) => ({ index, header: headerText(cell), field: fieldOf(cell) }));
  return { form, headerRow: rowNumber, columns };
}

function formOf(fields: ReadonlySet<Field>): TableForm | undefined {
  const has = (list: readonly Field[]) => list.filter((field) => fields.has(field)).length;
  const known2025 = has(renewalRoster2025.columns.map(({ field }) => field));
  const known2021 = has(roster2021.columns.map(({ field }) => field));
  const isRoster = fields.has('name') || fields.has('idNumber');
  const is2025 = fields.has('count') ? has(only2025) * 2 : has(only2025);
  const is2021 = has(only2021);
  // A register may carry names, counts and remarks too; only a roster asks for the occupation applied for.
  if (fields.has('cardCode') && !fields.has('occupation')) return cardRegister;
  if (isRoster && known2025 >= fewestColumns && is2025 > 0 && is2025 >= is2021) return renewalRoster2025;
  if (isRoster && known2021 >= fewestColumns && is2021 > 0) return roster2021;
  return fields.has('cardCode') ? cardRegister : undefined;
}

/** Does a later row repeat the header, as printed pages do? */
export function repeatsHeader(table: Table, cells: readonly Cell[]): boolean {
  let repeated = 0;
  for (const { index, header, field } of table.columns) {
    if (field === undefined) continue;
    if (headerText(cells[index]) !== header) return false;
    repeated += 1;
  }
  return repeated > 0;
}

const footerWords =
  /^(?:经办人|填报人|填表人|制表人|审核人|复核人|负责人|单位负责人|联系人|联系电话|填报单位|推荐单位|填报时间|填表时间|填报日期|填表日期|日期|备注|注|说明|填表说明|合计|共计|总计)(?:签字|签名|签章)?(?:[:(]|$)/;
const numberedNote = /^(?:备注:?)?\d{1,2}[.、](?:质量督导员|外聘)/;

/** Does this row open the lines under a table: signatures, dates, notes, totals? */
export function opensFooter(cells: readonly Cell[]): boolean {
  for (const cell of cells) {
    const text = textOf(cell);
    if (text === '') continue;
    if (typeof cell !== 'string') return false;
    const plain = withoutBlanks(toHalfWidth(text));
    return footerWords.test(plain) || numberedNote.test(plain);
  }
  return false;
}
