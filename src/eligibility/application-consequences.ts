import type { ClauseId } from '../answers';
import { type Consequence, known, type WeighedOf } from '../criteria';
import type { Asked, applicationFactTable, Stage } from './application-facts';
import * as messages from './application-messages';
import type { ApplicationConsequenceCode } from './application-posts';

type Code = ApplicationConsequenceCode;
type Weighed = WeighedOf<typeof applicationFactTable, Code>;

/** Where a notice says how to go on, and until when. */
export type WayOn = {
  /** The clause on where to apply, and the one on who certifies, for the post at hand. */
  readonly apply: ClauseId;
  readonly certify: ClauseId;
  /** The last day on which one may apply. */
  readonly by?: string | undefined;
  /** The first day on which a bar in time is over. */
  readonly barOver?: string | undefined;
};

/** Reasons that neither pass nor refuse, and what to do about them. */
const leftOpen: Readonly<Record<string, Code>> = {
  'needs-discretion': 'ask-centre',
  'post-not-governed': 'look-elsewhere',
};

const consequence = (code: Code, clause: ClauseId): Consequence<Code> => ({
  code,
  when: 'now',
  clause,
  term: messages.terms[code],
  action: messages.actions[code],
});

/** What an applicant does next. */
export function consequencesOf(
  asked: Asked,
  { outcome, unmet, findings }: Weighed,
  stage: Stage,
  { apply, certify, by, barOver }: WayOn,
): readonly Consequence<Code>[] {
  if (outcome === 'eligible') {
    if (stage === 'certification') return [consequence('certify', certify)];
    return [{ ...consequence('apply', apply), ...(by !== undefined && { by }) }];
  }
  const bars = unmet.flatMap(({ clause, leadsTo }) => {
    if (leadsTo === undefined) return [];
    const from = leadsTo === 'wait' ? barOver : undefined;
    return [{ ...consequence(leadsTo, clause), ...(from !== undefined && { from }) }];
  });
  if (outcome === 'ineligible') return bars;
  // Several findings may wait for one judgement: the clause that grants it stands last.
  const asking = new Map<string, Consequence<Code>>();
  for (const { clause, verdict, reason = '', detail } of findings) {
    const code = verdict === 'unknown' ? leftOpen[reason] : undefined;
    if (code !== undefined) asking.set(detail?.en ?? clause, consequence(code, clause));
  }
  return known(asked, 'post') === undefined ? [] : [...asking.values()];
}
