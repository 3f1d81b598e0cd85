import type { Result } from '../answers';
import {
  type ExaminerCode,
  type ExaminerCodeParts,
  formatExaminerCode,
  type ParsedExaminerCode,
  parseExaminerCode,
  readExaminerCode,
} from './examiner-code';
import {
  type ExternalSupervisorCode,
  type ExternalSupervisorCodeOptions,
  type ExternalSupervisorCodeParts,
  formatExternalSupervisorCode,
  type ParsedExternalSupervisorCode,
  parseExternalSupervisorCode,
  readExternalSupervisorCode,
} from './external-supervisor-code';
import { type CodeForm, failureOf, lengthDiffers, notText } from './form';
import {
  formatInternalSupervisorCode,
  type InternalSupervisorCode,
  type InternalSupervisorCodeOptions,
  type InternalSupervisorCodeParts,
  type ParsedInternalSupervisorCode,
  parseInternalSupervisorCode,
  readInternalSupervisorCode,
} from './internal-supervisor-code';
import { notEncodable } from './messages';

/** A card code of any of the three kinds. */
export type CardCode = ExaminerCode | ExternalSupervisorCode | InternalSupervisorCode;

/** A card code of any kind taken apart; `kind` tells which. */
export type ParsedCardCode = ParsedExaminerCode | ParsedExternalSupervisorCode | ParsedInternalSupervisorCode;

/** The parts of a card code of any kind, as {@link formatCardCode} takes them. */
export type CardCodeParts =
  | ({ readonly kind: 'examiner' } & ExaminerCodeParts)
  | ({ readonly kind: 'external-supervisor' } & ExternalSupervisorCodeParts)
  | ({ readonly kind: 'internal-supervisor' } & InternalSupervisorCodeParts);

/** The options of all three kinds. */
export type CardCodeOptions = ExternalSupervisorCodeOptions & InternalSupervisorCodeOptions;

/** The kinds that a first character can open. */
type Kind = ParsedCardCode['kind'];

/** The kind that the first character of a code names. */
export function kindOf(text: string): Kind | undefined {
  const first = text.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return 'examiner';
  if (first === 0x52) return 'external-supervisor';
  return first === 0x48 || first === 0x53 || first === 0x59 ? 'internal-supervisor' : undefined;
}

function readCardCode(x: unknown): number {
  if (typeof x !== 'string') return notText;
  const kind = kindOf(x);
  if (kind === 'examiner') return readExaminerCode(x);
  if (kind === 'external-supervisor') return readExternalSupervisorCode(x);
  if (kind === 'internal-supervisor') return readInternalSupervisorCode(x);
  return x.length === 9 || x.length === 11 || x.length === 13 ? -1 : lengthDiffers;
}

/** The form of text that begins like none of the three kinds, so that no length is its own. */
const form: CodeForm = {
  length: 0,
  lengths: '9 / 11 / 13',
  structure: 'cn2020.c.outer.struct',
  checks: [
    [
      'unknown-kind',
      0,
      1,
      'cn2020.c.outer.cat',
      '数字（考评员）、R（外督）或 H、Y、S（内督）',
      'a digit (examiner), R (external supervisor) or H, Y, S (internal supervisor)',
    ],
  ],
  read: readCardCode,
  shared: [],
};

/**
 * Is this a card code of any of the three kinds, strictly as printed?
 *
 * @example
 * isCardCode('R51210001') // true
 */
export function isCardCode(x: unknown): x is CardCode {
  return readCardCode(x) >= 0;
}

/**
 * What a card code of any kind says: its first character tells the kind, and the parser of that kind does the rest.
 *
 * @param x anything
 * @param options those of the three kinds; each takes what concerns it
 * @returns the parts, or the issue that decided; `unknown-kind` when no kind begins like this
 * @example
 * parseCardCode('R51210001') // { ok: true, value: { kind: 'external-supervisor', code: 'R51210001', department: '51', year: 2021, serial: 1 } }
 */
export function parseCardCode(x: unknown, options?: CardCodeOptions): Result<ParsedCardCode> {
  const kind = typeof x === 'string' ? kindOf(x) : undefined;
  if (kind === 'examiner') return parseExaminerCode(x, options);
  if (kind === 'external-supervisor') return parseExternalSupervisorCode(x, options);
  if (kind === 'internal-supervisor') return parseInternalSupervisorCode(x, options);
  return failureOf(form, x, readCardCode(x));
}

/**
 * The card code that says these parts; `kind` tells which kind is meant.
 *
 * @throws {RangeError} when a part cannot be written, or the kind is none of the three
 * @example
 * formatCardCode({ kind: 'external-supervisor', department: '51', year: 2021, serial: 1 }) // 'R51210001'
 */
export function formatCardCode(parts: CardCodeParts, options?: Pick<CardCodeOptions, 'readings'>): CardCode {
  if (parts.kind === 'examiner') return formatExaminerCode(parts);
  if (parts.kind === 'external-supervisor') return formatExternalSupervisorCode(parts, options);
  if (parts.kind === 'internal-supervisor') return formatInternalSupervisorCode(parts, options);
  throw new RangeError(notEncodable('kind', 'examiner | external-supervisor | internal-supervisor'));
}
