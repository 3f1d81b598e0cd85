import {
  type ClauseId,
  choiceFor,
  type Finding,
  type Message,
  type ReadingChoices,
  type ReadingId,
  type Readings,
  type Verdict,
} from '../answers';
import { readingsDiffer, someLeftBlank } from './messages';

/** What a check of a filled form answers. */
export type FormCheck = {
  /** `deficient`: some clause is not met. `undetermined`: none, but a fact is missing. */
  readonly outcome: 'in-order' | 'deficient' | 'undetermined';
  /** Every clause of the form with its verdict, in printed order. */
  readonly findings: readonly Finding[];
  /** The facts that findings of verdict `unknown` lack, by their path in the form. */
  readonly missing: readonly string[];
  /** Readings whose other choices, each taken alone, would change a verdict. */
  readonly contested: readonly ReadingId[];
};

/** The choice in force for each reading of a form. */
export type Chosen = Readonly<Record<ReadingId, string>>;

/** What one clause says of a form, before its clause is named. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly detail?: Message;
  readonly missing?: readonly string[];
};

/** One clause of a form and its test. */
export type Criterion<F> = {
  readonly clause: ClauseId;
  readonly test: (form: F, chosen: Chosen) => Judgement;
};

export const met: Judgement = { verdict: 'met' };
export const notApplicable: Judgement = { verdict: 'not-applicable' };
export const unmet = (detail: Message): Judgement => ({ verdict: 'unmet', detail });
export const unknown = (...missing: readonly string[]): Judgement => ({ verdict: 'unknown', missing });

/** A fact of a form: absent where nobody knows it, null or an empty text where it was left blank. */
export const isBlank = (fact: unknown): boolean =>
  fact === null || (typeof fact === 'string' && fact.trim() === '');

/** The first of the judgements that is not met, in the order unmet, unknown; what is unknown is gathered. */
export function allOf(...judgements: readonly Judgement[]): Judgement {
  const worst = judgements.find(({ verdict }) => verdict === 'unmet');
  if (worst) return worst;
  const missing = judgements.flatMap((judgement) => judgement.missing ?? []);
  return judgements.some(({ verdict }) => verdict === 'unknown') ? unknown(...missing) : met;
}

/** Fields that must be filled in, each with its path and its printed name. */
export function filledIn(
  fields: readonly (readonly [path: string, fact: unknown, name: Message])[],
): Judgement {
  const blank = fields.filter(([, fact]) => isBlank(fact)).map(([, , name]) => name);
  if (blank.length > 0) {
    const [zh, en] = [blank.map((name) => name.zh).join('、'), blank.map((name) => name.en).join(', ')];
    return unmet(someLeftBlank(zh, en));
  }
  const missing = fields.filter(([, fact]) => fact === undefined).map(([path]) => path);
  return missing.length > 0 ? unknown(...missing) : met;
}

/** Something that must be so. */
export const mustHold = (fact: boolean | null | undefined, path: string, otherwise: Message): Judgement =>
  fact === undefined ? unknown(path) : fact === true ? met : unmet(otherwise);

/** Applies every criterion under the readings in force, and again under each other choice of each reading. */
export function checkForm<F>(
  criteria: readonly Criterion<F>[],
  form: F,
  doubts: readonly ReadingChoices[],
  readings: Readings | undefined,
): FormCheck {
  const chosen: Chosen = Object.fromEntries(doubts.map((doubt) => [doubt.id, choiceFor(doubt, readings)]));
  const judged = criteria.map(({ test }) => test(form, chosen));
  const differing = new Set<number>();
  const contested: ReadingId[] = [];
  for (const { id, choices } of doubts) {
    const sets = choices
      .filter((choice) => choice !== chosen[id])
      .map((choice) => ({ ...chosen, [id]: choice }));
    const changed = [...criteria.keys()].filter((index) =>
      sets.some((set) => criteria[index]?.test(form, set).verdict !== judged[index]?.verdict),
    );
    for (const index of changed) differing.add(index);
    if (changed.length > 0) contested.push(id);
  }

  const findings: Finding[] = [];
  const missing = new Set<string>();
  criteria.forEach(({ clause }, index) => {
    const { verdict, detail, missing: lacks = [] } = judged[index] as Judgement;
    if (readings === 'strict' && differing.has(index)) {
      findings.push({ clause, verdict: 'unknown', detail: readingsDiffer });
      return;
    }
    findings.push({ clause, verdict, ...(detail && { detail }) });
    if (verdict === 'unknown') for (const fact of lacks) missing.add(fact);
  });
  const has = (verdict: Verdict): boolean => findings.some((finding) => finding.verdict === verdict);
  const outcome = has('unmet') ? 'deficient' : has('unknown') ? 'undetermined' : 'in-order';
  return { outcome, findings, missing: [...missing], contested };
}
