import type { ClauseId } from '../../answers';
import { all, among, type CriterionOf, either, known, notApplicable, unknown, when } from '../../criteria';
import type { Answer, Asked, Matter, Office, RoutingFactName, routingFactTable } from './facts';
import { otherMatter, otherOffice, wrongOffice } from './messages';

/** One sentence of a notice on who does what. Where several are about one case, the offices of each are right. */
export type Route = {
  readonly clause: ClauseId;
  readonly matter: Matter;
  /** The offices this sentence names. */
  readonly to: readonly Office[];
  /** For whom or what the sentence is meant; without it, for all. */
  readonly when?: (asked: Asked) => Answer;
  /** What must be so before the office may go on. */
  readonly requires?: (asked: Asked) => Answer;
  /** The facts that `when` and `requires` look at. */
  readonly facts: readonly RoutingFactName[];
};

/** A sentence that gives one office several matters. */
export const onMatters = (matters: readonly Matter[], sentence: Omit<Route, 'matter'>): readonly Route[] =>
  matters.map((matter) => ({ ...sentence, matter }));

/** Is the sentence about this matter and this case? */
export const covers = ({ matter, when: condition }: Route, asked: Asked): Answer => {
  const isThisMatter = among(asked, 'matter', [matter], otherMatter);
  return condition === undefined ? isThisMatter : all(isThisMatter, condition(asked));
};

/** Every office that some sentence gives this case to for certain. */
const rightOffices = (routes: readonly Route[], asked: Asked): readonly Office[] => [
  ...new Set(routes.filter((route) => covers(route, asked).verdict === 'met').flatMap(({ to }) => to)),
];

function isHandledRight({ to, requires }: Route, sameMatter: readonly Route[], asked: Asked): Answer {
  const office = known(asked, 'office');
  const required = requires?.(asked);
  if (office === undefined) return unknown(['office', ...(required?.missing ?? [])]);
  const atOffice = among(asked, 'office', to, wrongOffice(rightOffices(sameMatter, asked)));
  if (atOffice.verdict === 'met') return required ?? atOffice;
  const elsewhere = either(
    ...sameMatter.filter((route) => route.to.includes(office)).map((route) => covers(route, asked)),
  );
  if (elsewhere.verdict === 'met') return notApplicable(otherOffice);
  return elsewhere.verdict === 'unknown' ? elsewhere : atOffice;
}

/**
 * The sentence as a condition: where it applies, the office and what it requires must be right. Where another sentence
 * gives the case to that office too, it is for that one to be met.
 */
export const criterionOf = (
  route: Route,
  _index: number,
  routes: readonly Route[],
): CriterionOf<typeof routingFactTable> => {
  const sameMatter = routes.filter(({ matter }) => matter === route.matter);
  return {
    clause: route.clause,
    facts: [...new Set<RoutingFactName>(['matter', 'office', ...sameMatter.flatMap(({ facts }) => facts)])],
    test: (asked) => when(covers(route, asked), isHandledRight(route, sameMatter, asked), otherMatter),
  };
};

/** It concerns somebody in this role. */
export const concerns =
  (...roles: readonly NonNullable<Asked['facts']['role']>[]) =>
  (asked: Asked): Answer =>
    among(asked, 'role', roles, otherMatter);

/** A fact whose value decides whether a sentence is meant. */
export const is =
  <const Name extends 'reach' | 'body.filedWith' | 'body.affiliation' | 'result' | 'reviewedBy'>(
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
