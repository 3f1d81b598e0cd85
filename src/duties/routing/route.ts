import type { ClauseId } from '../../answers';
import { all, among, type CriterionOf, known, when } from '../../criteria';
import type { Answer, Asked, Matter, Office, routingFactTable } from './facts';
import { otherMatter, wrongOffice } from './messages';

/** One sentence of a notice on who does what. */
export type Route = {
  readonly clause: ClauseId;
  readonly matter: Matter;
  /** Each of them is right. */
  readonly to: readonly Office[];
  /** For whom or what the sentence is meant; without it, for all. */
  readonly when?: (asked: Asked) => Answer;
  /** What must be so before the office may go on. */
  readonly requires?: (asked: Asked) => Answer;
  /** The facts that `when` and `requires` look at. */
  readonly facts: CriterionOf<typeof routingFactTable>['facts'];
};

/** Is the sentence about this matter and this case? */
export const covers = ({ matter, when: condition }: Route, asked: Asked): Answer => {
  const isThisMatter = among(asked, 'matter', [matter], otherMatter);
  return condition === undefined ? isThisMatter : all(isThisMatter, condition(asked));
};

function isHandledRight({ to, requires }: Route, asked: Asked): Answer {
  const atOffice = among(asked, 'office', to, wrongOffice(to));
  return requires === undefined ? atOffice : all(atOffice, requires(asked));
}

/** The sentence as a condition: where it applies, the office and what it requires must be right. */
export const criterionOf = (route: Route): CriterionOf<typeof routingFactTable> => ({
  clause: route.clause,
  facts: [
    ...new Set<CriterionOf<typeof routingFactTable>['facts'][number]>(['matter', 'office', ...route.facts]),
  ],
  test: (asked) => when(covers(route, asked), isHandledRight(route, asked), otherMatter),
});

/** The person is of this kind. */
export const concerns =
  (...persons: readonly NonNullable<Asked['facts']['person']>[]) =>
  (asked: Asked): Answer =>
    among(asked, 'person', persons, otherMatter);

/** A fact whose value decides whether a sentence is meant. */
export const is =
  <const Name extends 'reach' | 'body.filedWith' | 'body.affiliation' | 'result'>(
    name: Name,
    ...words: readonly string[]
  ) =>
  (asked: Asked): Answer => {
    const value = known(asked, name);
    return value === undefined
      ? { verdict: 'unknown', missing: [name] }
      : { verdict: words.includes(value) ? 'met' : 'unmet', missing: [], why: otherMatter };
  };

/** All of these hold. */
export const both =
  (...tests: readonly ((asked: Asked) => Answer)[]) =>
  (asked: Asked): Answer =>
    all(...tests.map((test) => test(asked)));
