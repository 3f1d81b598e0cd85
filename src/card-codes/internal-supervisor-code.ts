import { choiceFor, type Issue, type Result } from '../answers';
import { readFourDigits } from './digits';
import { requireChoice, writeSerial, writeYear } from './encode';
import { type CodeForm, failureOf, issueAt, lengthDiffers, notText, withWarning } from './form';
import { notEncodable } from './messages';
import { internalSerialZero, internalSerialZeroId, zeroPrefixId } from './reading-choices';
import { choiceIn, judgeSupervisorCode, type SupervisorCodeOptions, serialFault } from './supervisor-code';
import type { YearPart } from './year';

/**
 * The internal supervisor's card code (cn2020 编码规则 二, taken over by cq2022s 附件3), a letter and twelve digits:
 *
 *     Y 000123 21 0001    employer, issuer 000123, issued 2021, number 1
 *
 * The six issuer digits are a serial of the department where the body is filed, never a region code. Their owner
 * can be found in that department's register only.
 */
export type InternalSupervisorCode = string & { readonly ' card code': 'internal-supervisor' };

/** Industry department 行业部门 (H), employer 用人单位 (Y), social training and assessment organization 社会培训评价组织 (S). */
export type Sector = 'industry' | 'employer' | 'social-organization';

/**
 * Where the issuing body is filed, as far as its six digits tell. Bodies filed with the Ministry have 00 and four
 * digits, but nothing keeps a province from giving such a number, so 00 alone settles nothing unless the caller reads
 * it so. Industry codes are assigned by the Ministry without any structure: `opaque`.
 */
export type Filing = 'ministry' | 'provincial' | 'ministry-or-provincial' | 'opaque';

/** What an internal supervisor's code says. */
export type InternalSupervisorCodeParts = {
  readonly sector: Sector;
  /** Six digits. */
  readonly issuer: string;
  /** The year of issue, 2000 to 2099. */
  readonly year: number;
  /** 1 to 9999; 0 only under a reading that lets it stand. */
  readonly serial: number;
};

/** An internal supervisor's code taken apart. */
export type ParsedInternalSupervisorCode = InternalSupervisorCodeParts & {
  readonly kind: 'internal-supervisor';
  readonly code: InternalSupervisorCode;
  readonly filing: Filing;
};

/** How an internal supervisor's code is to be read. */
export type InternalSupervisorCodeOptions = SupervisorCodeOptions & {
  /** Who filed the issuing body, where the caller knows; it settles what the digits leave open. */
  readonly filedWith?: 'ministry' | 'provincial' | undefined;
};

const sectors = ['industry', 'employer', 'social-organization'] as const satisfies readonly Sector[];
const codeLength = 13;
/** The rule is of September 2020. */
const yearPart: YearPart = [7, 'cn2020.c.inner.year', 2020];

const letters: Readonly<Record<Sector, string>> = {
  industry: 'H',
  employer: 'Y',
  'social-organization': 'S',
};

function sectorOf(code: string): Sector | undefined {
  const letter = code.charCodeAt(0);
  if (letter === 0x59) return 'employer';
  if (letter === 0x53) return 'social-organization';
  return letter === 0x48 ? 'industry' : undefined;
}

/** Year and serial packed as YYNNNN, the serial not yet judged, or a fault. */
function readParts(x: unknown): number {
  if (typeof x !== 'string') return notText;
  if (x.length !== codeLength) return lengthDiffers;
  if (sectorOf(x) === undefined) return -1;
  const issuer = readFourDigits(x, 1);
  if (issuer < 0) return issuer;
  const issuerAndYear = readFourDigits(x, 5);
  if (issuerAndYear < 0) return issuerAndYear;
  const serial = readFourDigits(x, 9);
  if (serial < 0) return serial;
  return (issuerAndYear % 100) * 1_0000 + serial;
}

/** Like `readParts`, with serial 0000 judged by the default reading. */
export function readInternalSupervisorCode(x: unknown): number {
  const parts = readParts(x);
  return parts >= 0 && parts % 1_0000 === 0 ? serialFault : parts;
}

const form: CodeForm = {
  length: codeLength,
  structure: 'cn2020.c.inner.struct',
  checks: [
    [
      'unknown-sector',
      0,
      1,
      'cn2020.c.inner.cat',
      'H、Y、S（行业、单位、社会组织）',
      'H, Y, S (industry, employer, organization)',
    ],
    ['serial-out-of-range', 9, 13, 'cn2020.c.inner.serial', '0001-9999', '0001-9999'],
    [
      'wrong-issuer',
      1,
      7,
      'cn2020.c.inner.agency6',
      '00 加 4 位数字（部级备案）',
      '00 and four digits (filed with the Ministry)',
    ],
  ],
  read: readInternalSupervisorCode,
  shared: [],
};

/**
 * Is this an internal supervisor's card code, strictly as printed? To learn why not, parse it.
 *
 * @example
 * isInternalSupervisorCode('Y000123210001') // true
 */
export function isInternalSupervisorCode(x: unknown): x is InternalSupervisorCode {
  return readInternalSupervisorCode(x) >= 0;
}

/**
 * What an internal supervisor's card code says, or where and why it is none (cn2020.c.inner.*, cq2022s.a3.inner.*).
 *
 * @param x anything; see `normalizeCardCode` for other spellings
 * @param options `on`: the civil date of Beijing on which an implausible year is reported; `filedWith`: who filed the
 *   issuing body, which settles `filing`; `readings`: whether serial 0000 may stand, and what 00 alone says of `filing`
 * @returns the parts, or the issue that decided: `not-a-string`, `wrong-length`, `unknown-sector`, `not-a-digit`,
 *   `wrong-issuer` or `serial-out-of-range`; warnings are `year-in-future`, `year-before-rule`, `serial-zero` and
 *   `issuer-zero`
 * @example
 * parseInternalSupervisorCode('Y000123210001') // { ok: true, value: { kind: 'internal-supervisor', code: 'Y000123210001', sector: 'employer', issuer: '000123', year: 2021, serial: 1, filing: 'ministry-or-provincial' } }
 */
export function parseInternalSupervisorCode(
  x: unknown,
  options?: InternalSupervisorCodeOptions,
): Result<ParsedInternalSupervisorCode> {
  const parts = readParts(x);
  if (parts < 0) return failureOf(form, x, parts);
  const code = x as InternalSupervisorCode;
  const sector = sectorOf(code) as Sector;
  const issuer = code.slice(1, 7);
  const filing = filingOf(sector, code, options);
  if (filing === undefined) return failureOf(form, x, -3);
  const value: ParsedInternalSupervisorCode = {
    kind: 'internal-supervisor',
    code,
    sector,
    issuer,
    year: 2000 + ((parts / 1_0000) | 0),
    serial: parts % 1_0000,
    filing,
  };
  if (value.serial > 0 && options === undefined) return { ok: true, value };
  const judged = judgeSupervisorCode({ ok: true, value }, form, internalSerialZeroId, yearPart, options);
  const doubtful = judged.ok && filing === 'ministry' && issuer === '000000';
  return doubtful ? withWarning(judged, issuerZeroDoubt(sector)) : judged;
}

/** What the issuer's digits and the caller's knowledge say together; nothing where they contradict each other. */
function filingOf(
  sector: Sector,
  code: string,
  options: InternalSupervisorCodeOptions | undefined,
): Filing | undefined {
  if (sector === 'industry') return 'opaque';
  const ministryForm = code.charCodeAt(1) === 0x30 && code.charCodeAt(2) === 0x30;
  const filedWith = options?.filedWith;
  if (filedWith === 'ministry' && !ministryForm) return undefined;
  if (filedWith !== undefined || !ministryForm) return filedWith ?? 'provincial';
  return choiceIn(options, zeroPrefixId) === 'ministry' ? 'ministry' : 'ministry-or-provincial';
}

function issuerZeroDoubt(sector: Sector): Issue {
  const clause = sector === 'employer' ? 'cn2020.c.inner.y.min' : 'cn2020.c.inner.s.min';
  return issueAt(['issuer-zero', 1, 7, clause, '000001-009999', '000001-009999']);
}

/**
 * The card code that says these parts (cn2020.c.inner.*).
 *
 * @param parts sector, issuer (six digits), year of issue and serial
 * @param options `readings`: whether serial 0 may be written
 * @throws {RangeError} when a part cannot be written: a year outside 2000-2099, a serial outside 1-9999, an issuer that
 *   is not six digits, another sector
 * @example
 * formatInternalSupervisorCode({ sector: 'employer', issuer: '000123', year: 2021, serial: 1 }) // 'Y000123210001'
 */
export function formatInternalSupervisorCode(
  { sector, issuer, year, serial }: InternalSupervisorCodeParts,
  options?: Pick<InternalSupervisorCodeOptions, 'readings'>,
): InternalSupervisorCode {
  const letter = letters[requireChoice('sector', sector, sectors)];
  if (typeof issuer !== 'string' || !/^[0-9]{6}$/.test(issuer)) {
    throw new RangeError(notEncodable('issuer', '000000-999999'));
  }
  const firstSerial = choiceFor(internalSerialZero, options?.readings) === 'valid' ? 0 : 1;
  return `${letter}${issuer}${writeYear(year)}${writeSerial(serial, firstSerial)}` as InternalSupervisorCode;
}
