import type { ClauseId, NoticeId, ReadingChoices } from '../../answers';
import {
  type Answer as AnswerOf,
  type AskedOf,
  among,
  type Consequence,
  type CriterionOf,
  type RegimeOf,
  when,
} from '../../criteria';
import { type ConductFactName, type ConductTable, conductFactTable, contradictions } from './facts';
import * as messages from './messages';

/** What a notice attaches to conduct. */
export type ConductConsequenceCode =
  | 'admonition'
  | 'dismissal'
  | 'cancellation'
  | 'no-re-engagement'
  | 'application-refused'
  | 'reapplication-bar'
  | 'referral'
  | 'criticism-and-correction'
  | 'sanction-of-responsible-persons'
  | 'loss-of-evaluation-qualification'
  | 'credit-downgrade'
  | 'rating-cancelled'
  | 'renewal-barred';

/** Who decides, as far as the notice says. */
export type Decider =
  | 'assessment-body'
  | 'assigning-body'
  | 'chongqing-centre'
  | 'hrss-department'
  | 'issuing-body'
  | 'supervising-department';

/** What follows from conduct. For a bar, `from` is the first barred day and `by` the last, both included. */
export type ConductConsequence = Consequence<ConductConsequenceCode> & {
  /** Left out where the notice names nobody. */
  readonly who?: Decider;
  /** The notice leaves it to the judgement of those who decide. */
  readonly discretion?: true;
  /** It follows only if these facts, as yet unknown, turn out so. */
  readonly dependsOn?: readonly ConductFactName[];
};

export type Asked = AskedOf<ConductTable>;
export type Answer = AnswerOf<ConductFactName>;
export type Criterion = CriterionOf<ConductTable, ConductConsequenceCode>;
export type Regime = RegimeOf<ConductTable, ConductConsequenceCode>;

/** One article: its grounds or duties, and what follows from those that are established. */
export type Article = {
  readonly criteria: readonly Criterion[];
  readonly readings?: readonly ReadingChoices[];
  /** The clause that says what follows, where it stands apart from the grounds. */
  readonly head?: ClauseId;
  /** Asked only when a ground is established; the first in the order of the text comes first. */
  readonly follows?: (
    asked: Asked,
    established: readonly [Criterion, ...Criterion[]],
  ) => readonly ConductConsequence[];
};

type Role = (typeof conductFactTable.role)[number];

export const supervisors: readonly Role[] = ['external-supervisor', 'internal-supervisor'];
export const examiners: readonly Role[] = ['examiner'];
export const bodies: readonly Role[] = ['body'];

/** The same criteria, asked of these roles only. */
export const onlyFor = (roles: readonly Role[], criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.map(({ facts, test, ...rest }) => ({
    ...rest,
    facts: ['role', ...facts],
    test: (asked) =>
      when<ConductFactName>(
        among(asked, 'role', roles, messages.anotherRole),
        test(asked),
        messages.anotherRole,
      ),
  }));

/** A notice by its articles. */
export const regimeOf = (notice: NoticeId, articles: readonly Article[]): Regime => ({
  notice,
  table: conductFactTable,
  contradictions,
  readings: [...new Set(articles.flatMap(({ readings = [] }) => readings))],
  criteria: articles.flatMap(({ criteria }) => criteria),
  // A notice that says nothing about the role must not seem to find nothing against it.
  silence: (_, findings) => (findings.every(({ verdict }) => verdict === 'not-applicable') ? [] : undefined),
  consequences: (asked, { unmet }) =>
    articles.flatMap(({ criteria, follows }) => {
      const [first, ...others] = unmet.filter((criterion) => criteria.includes(criterion));
      return first === undefined ? [] : (follows?.(asked, [first, ...others]) ?? []);
    }),
});
