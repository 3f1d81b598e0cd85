import type { ClauseId, Issue, Message, Result } from '../answers';
import { type CardCode, type CardCodeOptions, type ParsedCardCode, parseCardCode } from './card-code';
import { chongqingDepartment } from './department-codes';
import { departmentClause, departmentName } from './department-names';
import type { ParsedExaminerCode } from './examiner-code';
import type { ParsedExternalSupervisorCode } from './external-supervisor-code';
import type { ParsedInternalSupervisorCode } from './internal-supervisor-code';
import * as texts from './part-texts';

/** One part of a card code: where it stands, what it says, and the clauses that say so. */
export type CardCodePart = {
  readonly part: 'kind' | 'year' | 'province' | 'city' | 'grade' | 'department' | 'issuer' | 'serial';
  /** UTF-16 offsets, the end excluded. */
  readonly span: readonly [start: number, end: number];
  readonly text: string;
  readonly says: Message;
  readonly clauses: readonly ClauseId[];
};

/** A card code explained part by part. */
export type ExplainedCardCode = {
  readonly kind: ParsedCardCode['kind'];
  readonly code: CardCode;
  /** The clauses that divide a code of this kind into its parts. */
  readonly structure: readonly ClauseId[];
  /** From left to right; together they are the code. */
  readonly parts: readonly CardCodePart[];
  /** The clause that prints this very code as an example: in a register it was probably copied from there. */
  readonly printedExample?: ClauseId;
};

/** Chongqing's supplement says again what the national rule says, and stands beside it on Chongqing's own cards. */
const inChongqing: Readonly<Record<ClauseId, ClauseId>> = {
  'cn2020.c.outer.struct': 'cq2022s.a3.outer.struct',
  'cn2020.c.outer.cat': 'cq2022s.a3.outer.cat',
  'cn2020.c.outer.agency': 'cq2022s.a3.outer.agency',
  'cn2020.c.outer.year': 'cq2022s.a3.outer.year',
  'cn2020.c.outer.serial': 'cq2022s.a3.outer.serial',
  'cn2020.c.inner.struct': 'cq2022s.a3.inner.struct',
  'cn2020.c.inner.cat': 'cq2022s.a3.inner.cat',
  'cn2020.c.inner.agency6': 'cq2022s.a3.inner.agency',
  'cn2020.c.inner.year': 'cq2022s.a3.inner.year',
  'cn2020.c.inner.serial': 'cq2022s.a3.inner.serial',
};

const printedExamples: Readonly<Record<string, ClauseId>> = {
  '22310010023': 'cq2022e.a2.ex1',
  '22310020124': 'cq2022e.a2.ex2',
  '22310030125': 'cq2022e.a2.ex3',
};

type Part = readonly [CardCodePart['part'], start: number, end: number, Message, ...clauses: ClauseId[]];

const examinerParts = ({ year, grade, serial }: ParsedExaminerCode): Part[] => [
  ['year', 0, 2, texts.issuedIn(year), 'cq2022e.a2.1'],
  ['province', 2, 4, texts.ownNumberOfChongqing, 'cq2022e.a2.2'],
  ['city', 4, 6, texts.noCityBelow, 'cq2022e.a2.3'],
  ['grade', 6, 7, texts.grades[grade], 'cq2022e.a2.4'],
  ['serial', 7, 11, texts.numbered(serial), 'cq2022e.a2.5'],
];

const externalParts = ({ department, year, serial }: ParsedExternalSupervisorCode): Part[] => [
  ['kind', 0, 1, texts.externalSupervisor, 'cn2020.c.outer.cat'],
  ['department', 1, 3, departmentName(department), 'cn2020.c.outer.agency', departmentClause(department)],
  ['year', 3, 5, texts.issuedIn(year), 'cn2020.c.outer.year'],
  ['serial', 5, 9, texts.numbered(serial), 'cn2020.c.outer.serial'],
];

/** Which clause gives the issuer its digits, by letter and by where the body may be filed. */
const issuerClauses = {
  industry: { ministry: 'cn2020.c.inner.h', provincial: 'cn2020.c.inner.h' },
  employer: { ministry: 'cn2020.c.inner.y.min', provincial: 'cn2020.c.inner.y.prov' },
  'social-organization': { ministry: 'cn2020.c.inner.s.min', provincial: 'cn2020.c.inner.s.prov' },
} as const;

function internalParts(
  { sector, issuer, filing, year, serial }: ParsedInternalSupervisorCode,
  isChongqing: boolean,
): Part[] {
  const { ministry, provincial } = issuerClauses[sector];
  const given =
    filing === 'ministry-or-provincial'
      ? [ministry, provincial]
      : [filing === 'provincial' ? provincial : ministry];
  return [
    ['kind', 0, 1, texts.sectors[sector], 'cn2020.c.inner.cat'],
    ['issuer', 1, 7, texts.issuerFiled(issuer, filing, isChongqing), 'cn2020.c.inner.agency6', ...given],
    ['year', 7, 9, texts.issuedIn(year), 'cn2020.c.inner.year'],
    ['serial', 9, 13, texts.numbered(serial), 'cn2020.c.inner.serial'],
  ];
}

const structures = {
  examiner: 'cq2022e.a2.len',
  'external-supervisor': 'cn2020.c.outer.struct',
  'internal-supervisor': 'cn2020.c.inner.struct',
} as const satisfies Readonly<Record<ParsedCardCode['kind'], ClauseId>>;

function partsOf(parsed: ParsedCardCode, isChongqing: boolean): Part[] {
  if (parsed.kind === 'examiner') return examinerParts(parsed);
  return parsed.kind === 'external-supervisor' ? externalParts(parsed) : internalParts(parsed, isChongqing);
}

/**
 * What each part of a card code says and which clauses say so, in both languages. On Chongqing's cards the clauses of
 * its own supplement stand beside the national ones: external cards of department 50, and every supervisor's card under
 * `profile: 'chongqing'`, whose issues name the clauses of the supplement too.
 *
 * @param x anything; see `normalizeCardCode` for other spellings
 * @param options those of `parseCardCode`
 * @returns the parts from left to right, or the issue that decided; warnings are those of `parseCardCode`
 * @example
 * explainCardCode('R50210001').value.parts[1] // { part: 'department', span: [1, 3], text: '50', says: { zh: '重庆市', en: 'Chongqing' }, clauses: ['cn2020.c.outer.agency', 'cn2020.c.t3.46', 'cq2022s.a3.outer.agency'] }
 * explainCardCode('22310010023').value.printedExample // 'cq2022e.a2.ex1'
 */
export function explainCardCode(x: unknown, options?: CardCodeOptions): Result<ExplainedCardCode> {
  const parsed = parseCardCode(x, options);
  const isProfiled = options?.profile === 'chongqing';
  if (!parsed.ok) {
    return isProfiled ? { ok: false, issues: parsed.issues.map(citeSupplement) } : parsed;
  }
  const { value, warnings } = parsed;
  const isChongqing =
    isProfiled || (value.kind === 'external-supervisor' && value.department === chongqingDepartment);
  const cite = (...clauses: readonly ClauseId[]): ClauseId[] => [
    ...clauses,
    ...(isChongqing ? clauses.flatMap((clause) => inChongqing[clause] ?? []) : []),
  ];
  const printedExample = printedExamples[value.code];
  const explained: ExplainedCardCode = {
    kind: value.kind,
    code: value.code,
    structure: cite(structures[value.kind]),
    parts: partsOf(value, isChongqing).map(([part, start, end, says, ...clauses]) => ({
      part,
      span: [start, end],
      text: value.code.slice(start, end),
      says,
      clauses: cite(...clauses),
    })),
    ...(printedExample && { printedExample }),
  };
  if (warnings === undefined) return { ok: true, value: explained };
  return { ok: true, value: explained, warnings: isChongqing ? warnings.map(citeSupplement) : warnings };
}

function citeSupplement(issue: Issue): Issue {
  const clause = issue.clause && inChongqing[issue.clause];
  return clause === undefined ? issue : { ...issue, clause };
}
