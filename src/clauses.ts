import { clauseCoverage, ruleNames } from './clause-coverage';
import { clauses as ledger } from './notices';
import { type Coverage, type CoveredClause, coverageOf } from './notices/coverage';

export type { ClauseId, Message, NoticeId } from './answers';
export type { ClauseKind, ClauseStatus } from './notices';
export type { Coverage, CoverageCounts, CoveredClause } from './notices/coverage';

let covered: readonly CoveredClause[] | undefined;
let index: ReadonlyMap<string, CoveredClause> | undefined;

/**
 * Every clause of the five notices, notice by notice and in the order of the text, each with the functions that decide
 * by it and the number of shipped cases.
 *
 * @returns the 492 clauses; the same frozen list on every call
 * @example
 * clauses().length // 492
 */
export function clauses(): readonly CoveredClause[] {
  covered ??= Object.freeze(
    ledger().map((each) => {
      const [cases, ...decidedBy] = clauseCoverage[each.id] ?? [0];
      const rules = Object.freeze(decidedBy.flatMap((at) => ruleNames[at] ?? []));
      return Object.freeze({ ...each, rules, cases });
    }),
  );
  return covered;
}

/**
 * The clause an id leads to: where it stands, what it says in Chinese and English, whether it is coded or why not, and
 * the functions that decide by it.
 *
 * @param id a clause id, for example `sc2025.3.2.2.city5`
 * @returns the clause; undefined when none has this id
 * @example
 * clause('cq2022e.12').place // '考评 第十二条'
 * clause('sc2025.3.2.2.city5').rules // ['deadlineOf']
 * clause('sc2025.hdr.docno').status // 'not-computable'
 */
export function clause(id: string): CoveredClause | undefined {
  index ??= new Map(clauses().map((each) => [each.id, each]));
  return index.get(id);
}

/**
 * How far the ledger is coded, in all and by notice: a clause counts as coded when at least one function decides by it
 * and at least one shipped case shows it.
 *
 * @returns counts, and the share of the computable clauses that are coded
 * @example
 * coverage().total // 492
 * coverage().computable // 411
 * coverage().byNotice.scqm.total // 27
 */
export const coverage = (): Coverage => coverageOf(clauses());
