import type { ClauseId, Message } from '../answers';
import type { CardCodeReadings } from '../card-codes';
import type { Field } from './fields';
import type { FirstSeen } from './first-seen';
import type { TableKind } from './kinds';
import { type Cell, textOf } from './sheet';
import type { Table } from './table';

/** What the caller of a roster check decides. */
export type RosterOptions = {
  /** The civil date of Beijing on which plausibility is judged: ages, future dates. Without it nothing is too late. */
  readonly on?: string | undefined;
  readonly readings?: CardCodeReadings | undefined;
  /** Leaves id numbers and phones readable in the findings. */
  readonly showIds?: boolean | undefined;
};

/** One finding as a rule reports it; the evaluator adds the row, the header, the address and the masks. */
export type Note = {
  readonly column: number | undefined;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly clause?: ClauseId | undefined;
  readonly message: Message;
  readonly value?: string | undefined;
  readonly suggestion?: string | undefined;
};

/** The row under examination; one object is reused for all rows of a table. */
export class PersonRow {
  number = 0;
  cells: readonly Cell[] = [];
  /** A printed line nobody filled in: a sequence number or …… and nothing else. */
  isBlank = false;
  readonly #columns: ReadonlyMap<Field, number>;

  constructor(table: Table) {
    this.#columns = columnsByField(table);
  }

  has(field: Field): boolean {
    return this.#columns.has(field);
  }

  columnOf(field: Field): number | undefined {
    return this.#columns.get(field);
  }

  cell(field: Field): Cell {
    const column = this.#columns.get(field);
    return column === undefined ? null : (this.cells[column] ?? null);
  }

  text(field: Field): string {
    return textOf(this.cell(field));
  }
}

/** The first column of each field; a second one of the same name is left to the eye. */
function columnsByField(table: Table): ReadonlyMap<Field, number> {
  const columns = new Map<Field, number>();
  for (const { index, field } of table.columns) {
    if (field !== undefined && !columns.has(field)) columns.set(field, index);
  }
  return columns;
}

/** What a rule works with while one table is read. */
export type RuleContext = {
  readonly table: Table;
  readonly options: RosterOptions;
  /** The card codes of the rows before, whichever way they were read. */
  readonly seenCodes: FirstSeen;
  readonly report: (note: Note) => void;
};

/** One group of requirements on the rows of some kinds of table. */
export type RosterRule = {
  readonly kinds: readonly TableKind[];
  /** The columns it reads; it runs when the first of them stands in the table. */
  readonly fields: readonly [Field, ...Field[]];
  /** Rules see the lines nobody filled in only when they ask for them. */
  readonly seesBlankRows?: boolean;
  /** Called once per table, so that a rule may remember what it saw in earlier rows. */
  readonly start: (context: RuleContext) => (row: PersonRow) => void;
};

export const everyKind: readonly TableKind[] = ['renewal-roster-2025', 'roster-2021', 'card-register'];
export const bothRosters: readonly TableKind[] = ['renewal-roster-2025', 'roster-2021'];
