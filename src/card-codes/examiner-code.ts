import type { Result } from '../answers';
import { readFourDigits } from './digits';
import { requireChoice, writeSerial, writeYear } from './encode';
import { type CodeForm, failureOf, lengthDiffers, notText } from './form';
import { withYearDoubt, type YearOptions, type YearPart } from './year';

/**
 * The examiner's card code of Chongqing (cq2022e 附件2), eleven digits:
 *
 *     22 3100 1 0023    issued 2022, Chongqing (31) without a city below it (00), senior examiner, number 23
 *
 * Serials run by year and grade from 0001. 31 is this rule's own number for Chongqing; the department table of
 * the supervisors' cards has 50 there and must never be used here.
 */
export type ExaminerCode = string & { readonly ' card code': 'examiner' };

const grades = ['senior', 'examiner', 'special-ability'] as const;

/** Senior examiner 高级考评员, examiner 考评员, special-ability examiner 专项职业能力考核考评员. */
export type ExaminerGrade = (typeof grades)[number];

/** What an examiner's code says. */
export type ExaminerCodeParts = {
  /** The year of issue, 2000 to 2099. */
  readonly year: number;
  readonly grade: ExaminerGrade;
  /** 1 to 9999. */
  readonly serial: number;
};

/** An examiner's code taken apart. */
export type ParsedExaminerCode = ExaminerCodeParts & {
  readonly kind: 'examiner';
  readonly code: ExaminerCode;
};

const codeLength = 11;
/** The regulation this numbering comes from is of 2003; older cards cannot bear it. */
const yearPart: YearPart = [0, 'cq2022e.a2.1', 2003];

/** Year, grade and serial packed as YYGNNNN, or a fault. */
export function readExaminerCode(x: unknown): number {
  if (typeof x !== 'string') return notText;
  if (x.length !== codeLength) return lengthDiffers;
  const yearAndProvince = readFourDigits(x, 0);
  if (yearAndProvince < 0) return yearAndProvince;
  const cityAndGrade = readFourDigits(x, 4);
  if (cityAndGrade < 0) return cityAndGrade;
  const serial = readFourDigits(x, 7);
  if (serial < 0) return serial;
  if (yearAndProvince % 100 !== 31) return -1;
  if (cityAndGrade >= 100) return -2;
  if (cityAndGrade < 10 || cityAndGrade >= 40) return -3;
  if (serial === 0) return -4;
  return ((yearAndProvince / 100) | 0) * 10_0000 + ((cityAndGrade / 10) | 0) * 1_0000 + serial;
}

const form: CodeForm = {
  length: codeLength,
  structure: 'cq2022e.a2.len',
  checks: [
    ['wrong-region', 2, 6, 'cq2022e.a2.2', '3100（重庆）', '3100'],
    ['wrong-region', 4, 6, 'cq2022e.a2.3', '00', '00'],
    [
      'unknown-grade',
      6,
      7,
      'cq2022e.a2.4',
      '1-3（高级、考评员、专项）',
      '1-3 (senior, examiner, special-ability)',
    ],
    ['serial-out-of-range', 7, 11, 'cq2022e.a2.5', '0001-9999', '0001-9999'],
  ],
  read: readExaminerCode,
  shared: [],
};

/**
 * Is this an examiner's card code, strictly as printed? To learn why not, parse it.
 *
 * @example
 * isExaminerCode('22310010023') // true
 */
export function isExaminerCode(x: unknown): x is ExaminerCode {
  return readExaminerCode(x) >= 0;
}

/**
 * What an examiner's card code says, or where and why it is none (cq2022e.a2.*).
 *
 * @param x anything; only the eleven ASCII digits of the rule are accepted, see `normalizeCardCode` for the rest
 * @param options `on`: the civil date of Beijing on which an implausible year of issue is reported as a warning
 * @returns the parts, or the issue that decided: `not-a-string`, `wrong-length`, `not-a-digit`, `wrong-region`,
 *   `unknown-grade` or `serial-out-of-range`; warnings are `year-in-future` and `year-before-rule`
 * @example
 * parseExaminerCode('22310010023') // { ok: true, value: { kind: 'examiner', code: '22310010023', year: 2022, grade: 'senior', serial: 23 } }
 */
export function parseExaminerCode(x: unknown, options?: YearOptions): Result<ParsedExaminerCode> {
  const packed = readExaminerCode(x);
  if (packed < 0) return failureOf(form, x, packed);
  const value: ParsedExaminerCode = {
    kind: 'examiner',
    code: x as ExaminerCode,
    year: 2000 + ((packed / 10_0000) | 0),
    grade: grades[(((packed / 1_0000) | 0) % 10) - 1] as ExaminerGrade,
    serial: packed % 1_0000,
  };
  return options?.on === undefined
    ? { ok: true, value }
    : withYearDoubt({ ok: true, value }, options.on, yearPart);
}

/**
 * The card code that says these parts (cq2022e.a2.*). The 10000th card of a year and grade has none.
 *
 * @throws {RangeError} when a part cannot be written: a year outside 2000-2099, a serial outside 1-9999, another grade
 * @example
 * formatExaminerCode({ year: 2022, grade: 'senior', serial: 23 }) // '22310010023'
 */
export function formatExaminerCode({ year, grade, serial }: ExaminerCodeParts): ExaminerCode {
  const digit = grades.indexOf(requireChoice('grade', grade, grades)) + 1;
  return `${writeYear(year)}3100${digit}${writeSerial(serial, 1)}` as ExaminerCode;
}
