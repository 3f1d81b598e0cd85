import type { ClauseId, Rule } from '../answers';
import { departmentCodes } from './department-codes';
import { departmentClause } from './department-names';

const examiner: readonly ClauseId[] = [
  'cq2022e.a2.len',
  'cq2022e.a2.1',
  'cq2022e.a2.2',
  'cq2022e.a2.3',
  'cq2022e.a2.4',
  'cq2022e.a2.5',
];
const external: readonly ClauseId[] = [
  'cn2020.c.outer.struct',
  'cn2020.c.outer.cat',
  'cn2020.c.outer.agency',
  'cn2020.c.outer.year',
  'cn2020.c.outer.serial',
];
const internal: readonly ClauseId[] = [
  'cn2020.c.inner.struct',
  'cn2020.c.inner.cat',
  'cn2020.c.inner.agency6',
  'cn2020.c.inner.year',
  'cn2020.c.inner.serial',
];
/** Who gives the issuer of an internal card its digits, and of what range. */
const issuer: readonly ClauseId[] = [
  'cn2020.c.inner.h',
  'cn2020.c.inner.y.min',
  'cn2020.c.inner.y.prov',
  'cn2020.c.inner.s.min',
  'cn2020.c.inner.s.prov',
];
const departmentOfChongqing: ClauseId = 'cq2022s.a3.outer.agency';
/** What Chongqing's supplement says again. */
const supplement: readonly ClauseId[] = [
  'cq2022s.a3.outer.struct',
  'cq2022s.a3.outer.cat',
  departmentOfChongqing,
  'cq2022s.a3.outer.year',
  'cq2022s.a3.outer.serial',
  'cq2022s.a3.inner.struct',
  'cq2022s.a3.inner.cat',
  'cq2022s.a3.inner.agency',
  'cq2022s.a3.inner.year',
  'cq2022s.a3.inner.serial',
];
const printedExamples: readonly ClauseId[] = ['cq2022e.a2.ex1', 'cq2022e.a2.ex2', 'cq2022e.a2.ex3'];
const serials: readonly ClauseId[] = ['cq2022e.a2.5', 'cn2020.c.outer.serial', 'cn2020.c.inner.serial'];

/** The functions of this room that decide by clauses, and which. */
export function cardCodeRules(): readonly Rule[] {
  const ofExternal = [...external, departmentOfChongqing];
  const ofInternal = [...internal, ...issuer];
  const departments = [...new Set(departmentCodes.map(departmentClause))];
  return [
    { name: 'parseExaminerCode', clauses: examiner },
    { name: 'formatExaminerCode', clauses: examiner },
    { name: 'parseExternalSupervisorCode', clauses: ofExternal },
    { name: 'formatExternalSupervisorCode', clauses: external },
    { name: 'parseInternalSupervisorCode', clauses: ofInternal },
    { name: 'formatInternalSupervisorCode', clauses: internal },
    { name: 'parseCardCode', clauses: [...examiner, ...ofExternal, ...ofInternal] },
    {
      name: 'explainCardCode',
      clauses: [
        ...examiner,
        ...printedExamples,
        ...external,
        ...departments,
        ...internal,
        ...issuer,
        ...supplement,
      ],
    },
    { name: 'departmentClause', clauses: departments },
    { name: 'findDuplicateCardCodes', clauses: [...serials, 'cq2022s.a3.inner.agency'] },
    { name: 'findSerialGaps', clauses: [...serials, 'cq2022s.a3.inner.serial'] },
  ];
}
