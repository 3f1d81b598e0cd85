/**
 * The 36 department codes of the external supervisor's card, in the order of table 3 of cn2020.
 * They are not the numbers of the examiner's card: there Chongqing is 31, here it is 50 and 31 is Shanghai.
 * Their names stand in `department-names.ts`, so that a parser does not carry them.
 */
// biome-ignore format: twelve to a line is how the table is checked against the page
export const departmentCodes = [
  '00', '11', '12', '13', '14', '15', '21', '22', '23', '31', '32', '33',
  '34', '35', '36', '37', '41', '42', '43', '44', '45', '46', '50', '51',
  '52', '53', '54', '61', '62', '63', '64', '65', '66', '71', '81', '82',
] as const;

/** Two digits that name a department of human resources and social security (人社部门) in a supervisor's card. */
export type DepartmentCode = (typeof departmentCodes)[number];

/** Chongqing's own supplement leaves its departments this code only (cq2022s.a3.outer.agency). */
export const chongqingDepartment: DepartmentCode = '50';

/**
 * Is this one of the 36 department codes of supervisors' cards (cn2020.c.outer.agency)?
 *
 * @example
 * isDepartmentCode('50') // true
 */
export function isDepartmentCode(x: unknown): x is DepartmentCode {
  return departmentCodes.some((code) => code === x);
}

/** The code that writes a number from 0 to 99, or nothing where the table has none. */
export const departmentByNumber: readonly (DepartmentCode | undefined)[] =
  /* @__PURE__ */ departmentCodes.reduce((table: DepartmentCode[], code) => {
    table[Number(code)] = code;
    return table;
  }, []);
