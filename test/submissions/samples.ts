import { type Cell, checkRoster, type RosterOptions, type SheetRow } from '../../src/submissions';
import { checkCharacterOf } from '../../src/submissions/resident-id';

/** A made-up id number with the right check character: no district bears the area code. */
export function idNumber(birth: string, order: number): string {
  const digits = `510000${birth}${String(order).padStart(3, '0')}`;
  return digits + checkCharacterOf(digits);
}

export const on = '2025-04-15';

export const header2025 = [
  '序号',
  '姓名',
  '身份证号码',
  '参加考评或督导次数',
  '现职业资格(专业技术职称)',
  '申报考评职业(工种)',
  '联系电话',
  '备注',
];
export const header2021 = [
  '序号',
  '工作单位',
  '姓名',
  '性别',
  '身份证号码',
  '文化程度',
  '现职业资格(专业技术职务)',
  '申报考评职业(工种)',
  '联系电话',
  '通讯地址',
];

/** Numbers the rows from 1 as a sheet does. */
export function sheet(...rows: readonly (readonly Cell[])[]): SheetRow[] {
  return rows.map((cells, index) => ({ number: index + 1, cells }));
}

type Person2025 = {
  sequence?: Cell;
  name?: Cell;
  id?: Cell;
  count?: Cell;
  qualification?: Cell;
  occupation?: Cell;
  phone?: Cell;
  remark?: Cell;
};

let order = 0;

/** A row of the 2025 roster without fault, but for what is given. */
export function person2025(given: Person2025 = {}): Cell[] {
  order = (order + 1) % 900;
  const whole = {
    sequence: 1,
    name: '赵甲子',
    id: idNumber('19800312', order + 1),
    count: 3,
    qualification: '技师',
    occupation: '电工',
    phone: '13800001001',
    remark: null,
    ...given,
  };
  const { sequence, name, id, count, qualification, occupation, phone, remark } = whole;
  return [sequence, name, id, count, qualification, occupation, phone, remark];
}

/** What is found in one row under a 2025 header, as `code severity`. */
export function findingsOf(given: Person2025, options: RosterOptions = { on }) {
  return checkRoster(sheet(header2025, person2025(given)), options).findings;
}

export function codesOf(rows: readonly SheetRow[], options: RosterOptions = { on }): string[] {
  return checkRoster(rows, options).findings.map(({ row, code, severity }) => `${row} ${severity} ${code}`);
}
