import { z } from 'zod';
import type { Result } from '../answers';
import { zodIssueOf } from '../answers/zod-issue';
import { formatCardCode, parseCardCode } from './card-code';
import { departmentCodes } from './department-codes';
import { formatExaminerCode, parseExaminerCode } from './examiner-code';
import { formatExternalSupervisorCode, parseExternalSupervisorCode } from './external-supervisor-code';
import { formatInternalSupervisorCode, parseInternalSupervisorCode } from './internal-supervisor-code';

const year = z.int().min(2000).max(2099);
const serial = z.int().min(1).max(9999);

/** The parts of an examiner's code (cq2022e.a2.*). */
export const examinerCodeParts = z.object({
  kind: z.literal('examiner'),
  year,
  grade: z.enum(['senior', 'examiner', 'special-ability']),
  serial,
});

/** The parts of an external supervisor's code (cn2020.c.outer.*). */
export const externalSupervisorCodeParts = z.object({
  kind: z.literal('external-supervisor'),
  department: z.enum(departmentCodes),
  year,
  serial,
});

/** The parts of an internal supervisor's code (cn2020.c.inner.*). */
export const internalSupervisorCodeParts = z.object({
  kind: z.literal('internal-supervisor'),
  sector: z.enum(['industry', 'employer', 'social-organization']),
  issuer: z.string().regex(/^[0-9]{6}$/),
  year,
  serial,
});

/** The parts of a card code of any kind; `kind` tells which. */
export const cardCodeParts = z.discriminatedUnion('kind', [
  examinerCodeParts,
  externalSupervisorCodeParts,
  internalSupervisorCodeParts,
]);

/**
 * Takes anything and is described as text: what is wrong with it, its type included, the parsers say in their codes.
 */
const codeText = (pattern: string) =>
  z.unknown().meta({ type: 'string', pattern }) as unknown as z.ZodType<string, string>;

/** A parse's value, or its issues handed to zod: `params` is our issue whole, `message` its Chinese sentence. */
function valueOrIssues<T>(parsed: Result<T>, payload: z.core.ParsePayload<string>): T {
  if (parsed.ok) return parsed.value;
  payload.issues.push(...parsed.issues.map((issue) => zodIssueOf(issue, payload.value)));
  return z.NEVER;
}

/**
 * An examiner's code as text on the outside and as parts on the inside (cq2022e.a2.*).
 * Decoding reports the issues of `parseExaminerCode`: each zod issue has ours as `params`.
 *
 * @example
 * examinerCodeCodec.decode('22310010023') // { kind: 'examiner', year: 2022, grade: 'senior', serial: 23 }
 */
export const examinerCodeCodec = z.codec(codeText('^[0-9]{2}3100[1-3][0-9]{4}$'), examinerCodeParts, {
  decode: (text, payload) => valueOrIssues(parseExaminerCode(text), payload),
  encode: (parts) => formatExaminerCode(parts),
});

/**
 * An external supervisor's code as text on the outside and as parts on the inside (cn2020.c.outer.*).
 *
 * @example
 * externalSupervisorCodeCodec.decode('R51210001') // { kind: 'external-supervisor', department: '51', year: 2021, serial: 1 }
 */
export const externalSupervisorCodeCodec = z.codec(codeText('^R[0-9]{8}$'), externalSupervisorCodeParts, {
  decode: (text, payload) => valueOrIssues(parseExternalSupervisorCode(text), payload),
  encode: (parts) => formatExternalSupervisorCode(parts),
});

/**
 * An internal supervisor's code as text on the outside and as parts on the inside (cn2020.c.inner.*). Where the
 * issuer is filed is no part of the code: ask `parseInternalSupervisorCode`.
 *
 * @example
 * internalSupervisorCodeCodec.decode('Y000123210001') // { kind: 'internal-supervisor', sector: 'employer', issuer: '000123', year: 2021, serial: 1 }
 */
export const internalSupervisorCodeCodec = z.codec(
  codeText('^[HYS][0-9]{12}$'),
  internalSupervisorCodeParts,
  {
    decode: (text, payload) => valueOrIssues(parseInternalSupervisorCode(text), payload),
    encode: (parts) => formatInternalSupervisorCode(parts),
  },
);

/**
 * A card code of any kind as text on the outside and as parts on the inside.
 *
 * @example
 * cardCodeCodec.encode({ kind: 'examiner', year: 2022, grade: 'senior', serial: 23 }) // '22310010023'
 */
export const cardCodeCodec = z.codec(
  codeText('^([0-9]{2}3100[1-3][0-9]{4}|R[0-9]{8}|[HYS][0-9]{12})$'),
  cardCodeParts,
  {
    decode: (text, payload) => valueOrIssues(parseCardCode(text), payload),
    encode: (parts) => formatCardCode(parts),
  },
);
