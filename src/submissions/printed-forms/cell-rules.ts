import type { ClauseId } from '../../answers';
import type { Field } from '../fields';
import { FirstSeen } from '../first-seen';
import { type Note, PersonRow, type RosterRule } from '../rule';
import { idNumberRule } from '../rule-id-number';
import { phoneRule } from '../rule-phone';
import type { Cell } from '../sheet';
import type { Table } from '../table';

/** The fields that a roster and a printed form hold to one rule. */
const rules = { 'id-number': idNumberRule, phone: phoneRule } as const satisfies Record<string, RosterRule>;
const fields: Readonly<Record<keyof typeof rules, Field>> = { 'id-number': 'idNumber', phone: 'phone' };

/** What the rule of the rosters says of one cell that stands alone, in the name of a clause. */
export function notesOnCell(
  kind: keyof typeof rules,
  cell: Cell,
  clause: ClauseId,
  on: string | undefined,
): readonly Note[] {
  const table: Table = {
    form: { kind: 'renewal-roster-2025', shape: clause, columns: [] },
    headerRow: 1,
    columns: [{ index: 0, header: '', field: fields[kind] }],
  };
  const notes: Note[] = [];
  const row = new PersonRow(table);
  row.number = 2;
  row.cells = [cell];
  const report = (note: Note) => notes.push(note);
  rules[kind].start({ table, options: { on }, seenCodes: new FirstSeen(), report })(row);
  return notes;
}
