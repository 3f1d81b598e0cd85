import type { ReadingChoices } from '../../answers';
import { type Answer, chosen, known, met, unknown, unmet } from '../../criteria';
import { addNaturalDays, type DeadlineClauseId, deadlineOf } from '../../dates';
import { sameName } from '../same-name';
import type { Asked, EngagementFactName } from './facts';
import * as messages from './messages';
import * as choices from './reading-choices';

/** A clause that sets the length and the number of terms, with its doubts. */
export type TermRule = {
  readonly clause: DeadlineClauseId;
  readonly threeTerms: ReadingChoices;
  readonly countedPer: ReadingChoices;
  readonly break: ReadingChoices;
  readonly shortTerm: ReadingChoices;
};

export const nationalTerms = {
  clause: 'cn2020.8.term',
  threeTerms: choices.nationalThreeTerms,
  countedPer: choices.nationalCountedPer,
  break: choices.nationalBreak,
  shortTerm: choices.nationalShortTerm,
} as const satisfies TermRule;

export const chongqingTerms = {
  clause: 'cq2022s.14.term',
  threeTerms: choices.chongqingThreeTerms,
  countedPer: choices.chongqingCountedPer,
  break: choices.chongqingBreak,
  shortTerm: choices.chongqingShortTerm,
} as const satisfies TermRule;

export const doubtsAbout = ({ threeTerms, countedPer, break: afterBreak, shortTerm }: TermRule) => [
  threeTerms,
  countedPer,
  afterBreak,
  shortTerm,
];

/** The same number in both clauses: terms in all, the first included. */
const mostTerms = 3;

type Stretch = { readonly body?: string | null | undefined; readonly from: string; readonly to: string };

/** The terms begun in a stretch and those completed; a term may be written to its last day or to the day before. */
function termsIn({ from, to }: Stretch, { clause }: TermRule) {
  const firstEnds = deadlineOf(clause, from).due;
  let [begun, full, ends] = [1, 0, firstEnds];
  while (addNaturalDays(to, 1) >= ends) {
    full++;
    if (to <= ends) break;
    begun++;
    ends = deadlineOf(clause, ends).due;
  }
  return { begun, full, firstEnds };
}

function readContract(asked: Asked): Stretch | readonly EngagementFactName[] {
  const [from, to] = [known(asked, 'contract.from'), known(asked, 'contract.to')];
  if (from !== undefined && to !== undefined) return { body: known(asked, 'contract.body'), from, to };
  return (['contract.from', 'contract.to'] as const).filter((name) => known(asked, name) === undefined);
}

const isMissing = (read: Stretch | readonly EngagementFactName[]): read is readonly EngagementFactName[] =>
  Array.isArray(read);

/** The contract is for one term. One that ends sooner is a doubt and no breach. */
export function lastsOneTerm(rule: TermRule, asked: Asked): Answer<EngagementFactName> {
  const contract = readContract(asked);
  if (isMissing(contract)) return unknown(contract);
  const { begun, full, firstEnds } = termsIn(contract, rule);
  if (begun > 1) return unmet(messages.longerThanATerm(firstEnds));
  return full === 0 ? met(messages.shorterThanATerm(firstEnds)) : met();
}

/** This contract and the terms before it together are not too many. */
export function withinTermLimit(rule: TermRule, asked: Asked): Answer<EngagementFactName> {
  const [contract, earlier] = [readContract(asked), known(asked, 'earlierTerms')];
  if (isMissing(contract) || earlier === undefined) {
    return unknown([
      ...(isMissing(contract) ? contract : []),
      ...(earlier === undefined ? (['earlierTerms'] as const) : []),
    ]);
  }
  const most = chosen(rule.threeTerms, asked) === 'total' ? mostTerms : mostTerms + 1;
  const countsPerson = chosen(rule.countedPer, asked) === 'person';
  const isSameBody = ({ body }: Stretch): boolean | undefined => {
    if (countsPerson) return true;
    return body && contract.body ? sameName(body, contract.body) : undefined;
  };
  const count = (terms: readonly Stretch[]): number =>
    [contract, ...sinceBreak(terms, contract, rule, asked)]
      .map((stretch) => termsIn(stretch, rule))
      .reduce((sum, { begun, full }) => {
        if (begun === full) return sum + full;
        return sum + (chosen(rule.shortTerm, asked) === 'counts' ? begun : full);
      }, 0);

  const surely = count(earlier.filter((term) => isSameBody(term) === true));
  const perhaps = count(earlier.filter((term) => isSameBody(term) !== false));
  if (surely > most) return unmet(messages.tooManyTerms(surely, most));
  if (perhaps <= most) return met();
  return unknown([contract.body ? 'earlierTerms' : 'contract.body']);
}

/** The terms that count: all of them, or those that follow one another without a day between up to the contract. */
function sinceBreak(
  terms: readonly Stretch[],
  contract: Stretch,
  rule: TermRule,
  asked: Asked,
): readonly Stretch[] {
  const latestFirst = [...terms].sort((a, b) => (a.to < b.to ? 1 : -1));
  let runFrom = contract.from;
  const inRow: Stretch[] = [];
  for (const term of latestFirst) {
    if (addNaturalDays(term.to, 1) < runFrom) break;
    inRow.push(term);
    if (term.from < runFrom) runFrom = term.from;
  }
  if (inRow.length === terms.length) return terms;
  return chosen(rule.break, asked) === 'counts-on' ? terms : inRow;
}
