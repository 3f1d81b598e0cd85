import * as messages from './messages';
import { readResidentId } from './resident-id';
import { bothRosters, type RosterRule } from './rule';
import { toHalfWidth, withoutBlanks } from './sheet';

/** 姓名 stands in every row of a roster (sc2025.a2.shape, sc2021.a2.shape). A register may do without. */
export const nameRule: RosterRule = {
  kinds: bothRosters,
  fields: ['name'],
  start: ({ table, report }) => {
    const clause = table.form.shape;
    return (row) => {
      if (row.text('name') !== '') return;
      const column = row.columnOf('name');
      report({ column, code: 'name-missing', severity: 'error', clause, message: messages.nameMissing });
    };
  },
};

/** 性别 on the roster of 2021, beside what the id number tells (sc2021.a2.shape): a doubt, never a rejection. */
export const sexRule: RosterRule = {
  kinds: ['roster-2021'],
  fields: ['sex'],
  start: ({ table, report }) => {
    const clause = table.form.shape;
    return (row) => {
      const column = row.columnOf('sex');
      const written = row.text('sex');
      const note = { column, severity: 'warning', clause, value: written } as const;
      if (written === '') {
        report({ ...note, code: 'cell-empty', message: messages.cellEmpty('性别') });
        return;
      }
      const sex = { 男: 'male', 男性: 'male', 女: 'female', 女性: 'female' }[written];
      if (sex === undefined) {
        report({ ...note, code: 'sex-unknown', message: messages.sexUnknown });
        return;
      }
      const id = readResidentId(withoutBlanks(toHalfWidth(row.text('idNumber'))).toUpperCase());
      if (typeof id === 'string' || id.sex === sex) return;
      report({ ...note, code: 'sex-contradicts-id', message: messages.sexContradictsId });
    };
  },
};

/** Columns of the forms that no further rule reads: empty ones are pointed out. */
const furtherColumns = ['employer', 'education', 'qualification', 'address'] as const;

/** What else the printed forms ask of every person (sc2025.a2.shape, sc2021.a2.shape). */
export const filledInRule: RosterRule = {
  kinds: bothRosters,
  fields: ['qualification'],
  start: ({ table, report }) => {
    const clause = table.form.shape;
    const asked = furtherColumns.filter((field) =>
      table.form.columns.some((column) => column.field === field),
    );
    // A merged cell reaches over the rows below it and stands only in the first of them.
    const mergedAbove = new Set<string>();
    return (row) => {
      for (const field of asked) {
        const column = row.columnOf(field);
        if (column === undefined) continue;
        if (row.text(field) !== '') {
          if (field === 'employer' || field === 'address') mergedAbove.add(field);
        } else if (!mergedAbove.has(field)) {
          const header = table.columns[column]?.header ?? '';
          report({
            column,
            code: 'cell-empty',
            severity: 'warning',
            clause,
            message: messages.cellEmpty(header),
          });
        }
      }
    };
  },
};
