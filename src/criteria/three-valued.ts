import type { Message, Verdict } from '../answers';

/** Why a clause says what it says: a stable word for programs and a sentence for people. */
export type Why = { readonly reason: string; readonly detail: Message };

/**
 * What a test says. `missing` names the facts without which it cannot say more; only an unknown answer has any.
 * Filling in a missing fact may turn `unknown` into anything. It never turns `met` or `not-applicable` into `unmet`, nor
 * `unmet` into anything else; `met` may become `not-applicable`, since either lets the clause pass.
 */
export type Answer<Name extends string = string> = {
  readonly verdict: Verdict;
  readonly missing: readonly Name[];
  readonly why?: Why;
};

const nothing: readonly never[] = [];
const withWhy = (verdict: Verdict, why: Why | undefined): Answer<never> =>
  why === undefined ? { verdict, missing: nothing } : { verdict, missing: nothing, why };

/** Met; a caution may go with it. */
export const met = (caution?: Why): Answer<never> => withWhy('met', caution);
export const unmet = (why: Why): Answer<never> => withWhy('unmet', why);
export const notApplicable = (why?: Why): Answer<never> => withWhy('not-applicable', why);
export const unknown = <const Name extends string>(missing: readonly Name[], why?: Why): Answer<Name> =>
  why === undefined ? { verdict: 'unknown', missing } : { verdict: 'unknown', missing, why };

/** The notice leaves it to somebody's judgement: no fact can settle it, and it never counts as met. */
export const needsDiscretion = (detail: Message): Answer<never> =>
  withWhy('unknown', { reason: 'needs-discretion', detail });

const missingIn = <Name extends string>(answers: readonly Answer<Name>[]): readonly Name[] => [
  ...new Set(answers.filter(({ verdict }) => verdict === 'unknown').flatMap(({ missing }) => missing)),
];

const first = <Name extends string>(
  answers: readonly Answer<Name>[],
  verdict: Verdict,
): Answer<Name> | undefined =>
  answers.find((answer) => answer.verdict === verdict && answer.why !== undefined) ??
  answers.find((answer) => answer.verdict === verdict);

/** Met when each part is: one unmet part decides, then one unknown part. Parts that do not apply are left out. */
export function all<Name extends string>(...answers: readonly Answer<Name>[]): Answer<Name> {
  const open = first(answers, 'unknown');
  return (
    first(answers, 'unmet') ??
    (open && unknown(missingIn(answers), open.why)) ??
    first(answers, 'met') ??
    first(answers, 'not-applicable') ??
    notApplicable()
  );
}

/** Met when one part is; unmet only when every part is known not to be. */
export function either<Name extends string>(...answers: readonly Answer<Name>[]): Answer<Name> {
  const open = first(answers, 'unknown');
  return (
    first(answers, 'met') ??
    (open && unknown(missingIn(answers), open.why)) ??
    first(answers, 'unmet') ??
    first(answers, 'not-applicable') ??
    notApplicable()
  );
}

/**
 * The test where the condition holds, and not applicable where it does not. As long as it is open, only a test that
 * is met lets the clause count as met: either way it does not stand in the way.
 */
export function when<Name extends string>(
  condition: Answer<Name>,
  test: Answer<Name>,
  otherwise?: Why,
): Answer<Name> {
  if (condition.verdict === 'met') return test;
  if (condition.verdict !== 'unknown') return notApplicable(otherwise);
  if (test.verdict === 'met' || test.verdict === 'not-applicable') return test;
  return unknown(missingIn([condition, test]), test.verdict === 'unmet' ? undefined : test.why);
}

/** Where the condition is open, both branches must agree on the verdict. */
export function choose<Name extends string>(
  condition: Answer<Name>,
  then: Answer<Name>,
  otherwise: Answer<Name>,
): Answer<Name> {
  if (condition.verdict === 'met') return then;
  if (condition.verdict === 'unmet') return otherwise;
  if (then.verdict === otherwise.verdict && then.verdict !== 'unknown') return then;
  return unknown(missingIn([condition, then, otherwise]));
}

/** Met where the answer is unmet, and the other way round. */
export function not<Name extends string>(answer: Answer<Name>, why: Why): Answer<Name> {
  if (answer.verdict === 'met') return unmet(why);
  return answer.verdict === 'unmet' ? met() : answer;
}
