import type { ClauseId, NoticeId } from './clause-id';
import type { Message } from './message';
import type { ReadingId } from './reading';

/** What one clause says about the facts. */
export type Verdict = 'met' | 'unmet' | 'unknown' | 'not-applicable';

/** One clause applied to the facts. */
export type Finding = { readonly clause: ClauseId; readonly verdict: Verdict; readonly detail?: Message };

/** The answer to "may this person": it never hides what it does not know. */
export type Decision = {
  readonly outcome: 'eligible' | 'ineligible' | 'undetermined';
  readonly notice: NoticeId;
  /** The civil date of Beijing on which the question is asked, `YYYY-MM-DD`. */
  readonly on: string;
  readonly findings: readonly Finding[];
  /** Facts that are missing and could still change the outcome, the most decisive first. */
  readonly missing: readonly string[];
  /** Readings whose other choices would change the outcome. */
  readonly contested: readonly ReadingId[];
};
