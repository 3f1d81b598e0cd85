import type { Message, Verdict } from '../answers';
import type { FactName } from './facts';

/** Why a clause says what it says: a stable word for programs and a sentence for people. */
export type Why = { readonly reason: string; readonly detail: Message };

/**
 * What a test says. `missing` names the facts without which it cannot say more; only an unknown answer has any.
 * Filling in a missing fact may turn `unknown` into anything; it never turns one known answer into another.
 */
export type Answer = { readonly verdict: Verdict; readonly missing: readonly FactName[]; readonly why?: Why };

const nothing: readonly FactName[] = [];
const withWhy = (verdict: Verdict, why: Why | undefined): Answer =>
  why === undefined ? { verdict, missing: nothing } : { verdict, missing: nothing, why };

/** Met; a caution may go with it. */
export const met = (caution?: Why): Answer => withWhy('met', caution);
export const unmet = (why: Why): Answer => withWhy('unmet', why);
export const notApplicable = (why?: Why): Answer => withWhy('not-applicable', why);
export const unknown = (missing: readonly FactName[], why?: Why): Answer =>
  why === undefined ? { verdict: 'unknown', missing } : { verdict: 'unknown', missing, why };

const missingIn = (answers: readonly Answer[]): readonly FactName[] => [
  ...new Set(answers.filter(({ verdict }) => verdict === 'unknown').flatMap(({ missing }) => missing)),
];

const first = (answers: readonly Answer[], verdict: Verdict): Answer | undefined =>
  answers.find((answer) => answer.verdict === verdict && answer.why !== undefined) ??
  answers.find((answer) => answer.verdict === verdict);

/** Met when each part is: one unmet part decides, then one unknown part. Parts that do not apply are left out. */
export function all(...answers: readonly Answer[]): Answer {
  const open = first(answers, 'unknown');
  return (
    first(answers, 'unmet') ??
    (open && unknown(missingIn(answers), open.why)) ??
    first(answers, 'met') ??
    notApplicable()
  );
}

/** Met when one part is; unmet only when every part is known not to be. */
export function either(...answers: readonly Answer[]): Answer {
  const open = first(answers, 'unknown');
  return (
    first(answers, 'met') ??
    (open && unknown(missingIn(answers), open.why)) ??
    first(answers, 'unmet') ??
    notApplicable()
  );
}

/**
 * The test where the condition holds, and not applicable where it does not. As long as it is open, only a test that
 * is met lets the clause count as met: either way it does not stand in the way.
 */
export function when(condition: Answer, test: Answer, otherwise?: Why): Answer {
  if (condition.verdict === 'met') return test;
  if (condition.verdict !== 'unknown') return notApplicable(otherwise);
  if (test.verdict === 'met' || test.verdict === 'not-applicable') return test;
  return unknown(missingIn([condition, test]), test.verdict === 'unmet' ? undefined : test.why);
}

/** Where the condition is open, both branches must agree on the verdict. */
export function choose(condition: Answer, then: Answer, otherwise: Answer): Answer {
  if (condition.verdict === 'met') return then;
  if (condition.verdict === 'unmet') return otherwise;
  if (then.verdict === otherwise.verdict && then.verdict !== 'unknown') return then;
  return unknown(missingIn([condition, then, otherwise]));
}

/** Met where the answer is unmet, and the other way round. */
export function not(answer: Answer, why: Why): Answer {
  if (answer.verdict === 'met') return unmet(why);
  return answer.verdict === 'unmet' ? met() : answer;
}
