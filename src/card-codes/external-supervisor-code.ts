import { choiceFor, type Result } from '../answers';
import {
  chongqingDepartment,
  type DepartmentCode,
  departmentByNumber,
  departmentCodes,
} from './department-codes';
import { readFourDigits } from './digits';
import { requireChoice, writeSerial, writeYear } from './encode';
import { type CodeForm, failureOf, lengthDiffers, notText } from './form';
import { externalSerialZero, externalSerialZeroId } from './reading-choices';
import { judgeSupervisorCode, type SupervisorCodeOptions, serialFault } from './supervisor-code';
import type { YearPart } from './year';

/**
 * The external supervisor's card code (cn2020 编码规则 一, taken over by cq2022s 附件3), a letter and eight digits:
 *
 *     R 51 21 0001    external supervisor, Sichuan, issued 2021, number 1
 *
 * Serials run by issuer and year, or as the issuer decides.
 */
export type ExternalSupervisorCode = string & { readonly ' card code': 'external-supervisor' };

/** What an external supervisor's code says. */
export type ExternalSupervisorCodeParts = {
  readonly department: DepartmentCode;
  /** The year of issue, 2000 to 2099. */
  readonly year: number;
  /** 1 to 9999; 0 only under a reading that lets it stand. */
  readonly serial: number;
};

/** An external supervisor's code taken apart. */
export type ParsedExternalSupervisorCode = ExternalSupervisorCodeParts & {
  readonly kind: 'external-supervisor';
  readonly code: ExternalSupervisorCode;
};

/** How an external supervisor's code is to be read. */
export type ExternalSupervisorCodeOptions = SupervisorCodeOptions & {
  /** Chongqing's departments have the code 50 only. Default: `national`. */
  readonly profile?: 'national' | 'chongqing' | undefined;
};

const codeLength = 9;
const letter = 'R'.charCodeAt(0);
/** The rule is of September 2020. */
const yearPart: YearPart = [3, 'cn2020.c.outer.year', 2020];

/** Department, year and serial packed as DDYYNNNN, the serial not yet judged, or a fault. */
function readParts(x: unknown): number {
  if (typeof x !== 'string') return notText;
  if (x.length !== codeLength) return lengthDiffers;
  if (x.charCodeAt(0) !== letter) return -1;
  const departmentAndYear = readFourDigits(x, 1);
  if (departmentAndYear < 0) return departmentAndYear;
  const serial = readFourDigits(x, 5);
  if (serial < 0) return serial;
  if (departmentByNumber[(departmentAndYear / 100) | 0] === undefined) return -3;
  return departmentAndYear * 1_0000 + serial;
}

/** Like `readParts`, with serial 0000 judged by the default reading. */
export function readExternalSupervisorCode(x: unknown): number {
  const parts = readParts(x);
  return parts >= 0 && parts % 1_0000 === 0 ? serialFault : parts;
}

const form: CodeForm = {
  length: codeLength,
  structure: 'cn2020.c.outer.struct',
  checks: [
    ['unknown-kind', 0, 1, 'cn2020.c.outer.cat', '大写 R', 'a capital R'],
    ['serial-out-of-range', 5, 9, 'cn2020.c.outer.serial', '0001-9999', '0001-9999'],
    [
      'unknown-department',
      1,
      3,
      'cn2020.c.outer.agency',
      '表 3 所列人社部门代码',
      'a department code of table 3',
    ],
    ['unknown-department', 1, 3, 'cq2022s.a3.outer.agency', '50（重庆）', '50 (Chongqing)'],
  ],
  read: readExternalSupervisorCode,
  shared: [],
};

/**
 * Is this an external supervisor's card code, strictly as printed? To learn why not, parse it.
 *
 * @example
 * isExternalSupervisorCode('R51210001') // true
 */
export function isExternalSupervisorCode(x: unknown): x is ExternalSupervisorCode {
  return readExternalSupervisorCode(x) >= 0;
}

/**
 * What an external supervisor's card code says, or where and why it is none (cn2020.c.outer.*, cq2022s.a3.outer.*).
 *
 * @param x anything; see `normalizeCardCode` for other spellings
 * @param options `on`: the civil date of Beijing on which an implausible year is reported; `profile`: `chongqing`
 *   accepts department 50 only; `readings`: whether serial 0000 may stand
 * @returns the parts, or the issue that decided: `not-a-string`, `wrong-length`, `unknown-kind`, `not-a-digit`,
 *   `unknown-department` or `serial-out-of-range`; warnings are `year-in-future`, `year-before-rule`, `serial-zero`
 * @example
 * parseExternalSupervisorCode('R51210001') // { ok: true, value: { kind: 'external-supervisor', code: 'R51210001', department: '51', year: 2021, serial: 1 } }
 */
export function parseExternalSupervisorCode(
  x: unknown,
  options?: ExternalSupervisorCodeOptions,
): Result<ParsedExternalSupervisorCode> {
  const parts = readParts(x);
  if (parts < 0) return failureOf(form, x, parts);
  const department = departmentByNumber[(parts / 100_0000) | 0] as DepartmentCode;
  if (options?.profile === 'chongqing' && department !== chongqingDepartment) {
    return failureOf(form, x, -4);
  }
  const year = 2000 + (((parts / 1_0000) | 0) % 100);
  const serial = parts % 1_0000;
  const value: ParsedExternalSupervisorCode = {
    kind: 'external-supervisor',
    code: x as ExternalSupervisorCode,
    department,
    year,
    serial,
  };
  if (serial > 0 && options === undefined) return { ok: true, value };
  return judgeSupervisorCode({ ok: true, value }, form, externalSerialZeroId, yearPart, options);
}

/**
 * The card code that says these parts (cn2020.c.outer.*).
 *
 * @param parts department, year of issue and serial
 * @param options `readings`: whether serial 0 may be written
 * @throws {RangeError} when a part cannot be written: a year outside 2000-2099, a serial outside 1-9999, a code that
 *   is not in the department table
 * @example
 * formatExternalSupervisorCode({ department: '51', year: 2021, serial: 1 }) // 'R51210001'
 */
export function formatExternalSupervisorCode(
  { department, year, serial }: ExternalSupervisorCodeParts,
  options?: Pick<ExternalSupervisorCodeOptions, 'readings'>,
): ExternalSupervisorCode {
  const firstSerial = choiceFor(externalSerialZero, options?.readings) === 'valid' ? 0 : 1;
  return `R${requireChoice('department', department, departmentCodes)}${writeYear(year)}${writeSerial(serial, firstSerial)}` as ExternalSupervisorCode;
}
