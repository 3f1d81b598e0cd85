import type { ClauseId } from '../../answers';
import { type Answer, met, unknown, unmet, type Why } from '../../criteria';
import { hasRun, type Span, type Step } from './runs-within-a-year';

/** How a notice counts refusals without good reason. */
type RefusalRule = {
  readonly clause: ClauseId;
  /** So many establish the ground. */
  readonly least: number;
  /** They must follow one another: an assignment taken on between them ends the run. */
  readonly inARow: boolean;
};

/** Three texts, three rules: none of them replaces another, since each leads to another sanction. */
export const refusalRules = {
  /** Supervisors, dismissal: a single refusal, whenever it was. */
  cn2020: { clause: 'cn2020.17.1', least: 1, inARow: false },
  /** Supervisors in Chongqing, cancellation: in a row within one year. */
  cq2022: { clause: 'cq2022s.19.2', least: 3, inARow: true },
  /** Examiners in Sichuan, no renewal: within one year, in a row or not. */
  sc2021: { clause: 'sc2021.3.5.2', least: 3, inARow: false },
} as const satisfies Readonly<Record<string, RefusalRule>>;

/** What became of an assignment offered to somebody. Without `justified` it is unknown whether a refusal had good reason. */
export type OfferedAssignment = {
  readonly date: string;
  readonly answer: 'accepted' | 'refused';
  readonly justified?: boolean | null | undefined;
};

/** Are there as many refusals as the rule asks for? Open as long as it turns on a refusal whose reason is unknown. */
export function judgeRefusals<const Name extends string>(
  { least, inARow }: RefusalRule,
  assignments: readonly OfferedAssignment[],
  how: {
    readonly on: string;
    readonly span: Span;
    /** What a refusal with good reason does to a run. */
    readonly justified: Step;
    /** The fact that the reasons belong to. */
    readonly fact: Name;
    readonly why: Why;
  },
): Answer<Name> {
  const reached = (takenForJustified: boolean): boolean =>
    hasRun(
      assignments.map(({ date, answer, justified }) => {
        if (answer === 'accepted') return { date, step: inARow ? 'breaks' : 'passes' };
        return { date, step: (justified ?? takenForJustified) ? how.justified : 'counts' };
      }),
      { least, span: how.span, on: how.on },
    );
  if (reached(true)) return unmet(how.why);
  return reached(false) ? unknown([how.fact]) : met();
}
