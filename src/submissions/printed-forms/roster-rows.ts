import { isJsonObject } from '../../answers';
import { isNearName } from '../../answers/near-name';
import { headerText } from '../fields';
import type { TableForm } from '../kinds';
import { checkRoster } from '../roster-check';
import type { Cell, SheetRow } from '../sheet';
import type { Context, Found } from './form';
import { found, type Path } from './found';
import * as messages from './messages';

/**
 * Lines of a summary table by the stable names of its columns. They are laid out as the sheet would have them and held
 * to the rules of the roster, so that a line is judged alike whichever way it arrives.
 */
export function* issuesInRows(
  table: TableForm,
  value: unknown,
  path: Path,
  { on, chosen }: Context,
): Generator<Found> {
  const clause = table.shape;
  if (!Array.isArray(value)) {
    yield found('error', 'not-rows', path, clause, messages.notRows);
    return;
  }
  const keys: readonly string[] = table.columns.map(({ field }) => field);
  const rows: SheetRow[] = [{ number: 1, cells: table.columns.map(({ header }) => header) }];
  for (const [index, row] of value.entries()) {
    const at = [...path, index];
    if (!isJsonObject(row)) {
      yield found('error', 'not-a-row', at, clause, messages.notARow);
      continue;
    }
    for (const name of Object.keys(row)) {
      if (keys.includes(name)) continue;
      const meant = keys.find((key) => isNearName(key, name));
      yield found('error', 'unknown-field', [...at, name], clause, messages.unknownField(keys), meant);
    }
    const cells: Cell[] = [];
    for (const key of keys) {
      const cell = Object.hasOwn(row, key) ? row[key] : undefined;
      if (isCell(cell)) cells.push(cell ?? null);
      else {
        yield found('error', 'not-a-cell', [...at, key], clause, messages.notACell);
        cells.push(null);
      }
    }
    rows.push({ number: index + 2, cells });
  }
  const keyOf = new Map(table.columns.map(({ field, header }) => [headerText(header), field]));
  const options = on === undefined ? { readings: chosen } : { on, readings: chosen };
  for (const finding of checkRoster(rows, options).findings) {
    const key = finding.column === undefined ? undefined : keyOf.get(finding.column);
    const at = finding.row < 2 ? path : [...path, finding.row - 2, ...(key === undefined ? [] : [key])];
    yield found(
      finding.severity,
      finding.code,
      at,
      finding.clause ?? clause,
      finding.message,
      finding.suggestion,
    );
  }
}

const isCell = (x: unknown): x is Cell | undefined =>
  x === undefined || x === null || typeof x === 'string' || typeof x === 'number' || typeof x === 'boolean';
