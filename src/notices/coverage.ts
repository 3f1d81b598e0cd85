import type { Message, NoticeId, Rule } from '../answers';
import type { Clause } from './clause';
import * as messages from './messages';

/** A clause with what decides by it. */
export type CoveredClause = Clause & {
  /** The functions that decide by it, with the notice after a slash where they decide by notice. */
  readonly rules: readonly string[];
  /** How many of the shipped cases are of this clause. */
  readonly cases: number;
};

/** How many cases there are of each clause. */
export type CaseCounts = Readonly<Record<string, number>>;

/** The clauses with the rules and the cases of each. */
export function cover(
  clauses: readonly Clause[],
  rules: readonly Rule[],
  cases: CaseCounts,
): readonly CoveredClause[] {
  const names = new Map<string, Set<string>>();
  for (const { name, clauses: decided } of rules) {
    for (const id of decided) names.set(id, (names.get(id) ?? new Set()).add(name));
  }
  return clauses.map((clause) => ({
    ...clause,
    rules: [...(names.get(clause.id) ?? [])],
    cases: Object.hasOwn(cases, clause.id) ? (cases[clause.id] ?? 0) : 0,
  }));
}

/** How far clauses are coded. */
export type CoverageCounts = {
  readonly total: number;
  /** Nothing can be decided by them. */
  readonly notComputable: number;
  readonly computable: number;
  /** Computable ones with status `coded`, at least one rule and at least one case. */
  readonly coded: number;
  /** The other computable ones, those left for later among them. */
  readonly notCoded: number;
  /** `coded` of `computable`, from 0 to 1; 1 where nothing is computable. */
  readonly share: number;
};

/** How far the clauses are coded, in all and by notice. */
export type Coverage = CoverageCounts & { readonly byNotice: { readonly [id in NoticeId]?: CoverageCounts } };

const isComputable = ({ kind }: Clause): boolean => kind !== 'not-computable';

const isCoded = ({ status, rules, cases }: CoveredClause): boolean =>
  status === 'coded' && rules.length > 0 && cases > 0;

function countsOf(clauses: readonly CoveredClause[]): CoverageCounts {
  const computable = clauses.filter(isComputable);
  const coded = computable.filter(isCoded).length;
  return {
    total: clauses.length,
    notComputable: clauses.length - computable.length,
    computable: computable.length,
    coded,
    notCoded: computable.length - coded,
    share: computable.length === 0 ? 1 : coded / computable.length,
  };
}

/** How far these clauses are coded; a notice without a clause among them is left out. */
export function coverageOf(clauses: readonly CoveredClause[]): Coverage {
  const notices = [...new Set(clauses.map(({ notice }) => notice))];
  return {
    ...countsOf(clauses),
    byNotice: Object.fromEntries(
      notices.map((id) => [id, countsOf(clauses.filter(({ notice }) => notice === id))]),
    ),
  };
}

/** Something by which the ledger does not hold together. */
export type LedgerGap = {
  readonly code: 'no-rule' | 'no-case' | 'no-why' | 'unknown-clause' | 'too-many-not-coded';
  /** The clause it is about, as it is spelled where it is named. */
  readonly clause?: string;
  readonly message: Message;
};

/** So many per cent of the computable clauses may be left uncoded, each with its reason. */
const percentageNotCoded = 3;

/** What keeps these clauses, rules and cases from holding together; empty when nothing does. */
export function gapsIn(
  clauses: readonly Clause[],
  rules: readonly Rule[],
  cases: CaseCounts,
): readonly LedgerGap[] {
  const gaps: LedgerGap[] = [];
  const covered = cover(clauses, rules, cases);
  for (const clause of covered) {
    const { id, status, why } = clause;
    if (status !== 'coded') {
      const hasWhy = why !== undefined && why.zh.trim() !== '' && why.en.trim() !== '';
      if (!hasWhy) gaps.push({ code: 'no-why', clause: id, message: messages.noWhy });
      continue;
    }
    if (clause.rules.length === 0) gaps.push({ code: 'no-rule', clause: id, message: messages.noRule });
    if (clause.cases === 0) gaps.push({ code: 'no-case', clause: id, message: messages.noCase });
  }

  const known = new Set<string>(clauses.map(({ id }) => id));
  for (const { name, clauses: decided } of rules) {
    for (const id of decided) {
      if (known.has(id)) continue;
      gaps.push({ code: 'unknown-clause', clause: id, message: messages.unknownClauseOfRule(name) });
    }
  }
  for (const id of Object.keys(cases)) {
    if (known.has(id)) continue;
    gaps.push({ code: 'unknown-clause', clause: id, message: messages.unknownClauseOfCase });
  }

  const { notCoded, computable } = countsOf(covered);
  if (notCoded * 100 > computable * percentageNotCoded) {
    const message = messages.tooManyNotCoded(notCoded, computable, percentageNotCoded);
    gaps.push({ code: 'too-many-not-coded', message });
  }
  return gaps;
}
