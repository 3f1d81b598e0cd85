import type { ClauseId, Message, NoticeId } from '../answers';

/** What sort of rule a clause is. */
export type ClauseKind =
  | 'checklist'
  | 'code-format'
  | 'deadline'
  | 'definition'
  /** Nothing to decide by: a heading, a recital, an appeal, a right without a test. */
  | 'not-computable'
  | 'predicate'
  | 'quota'
  | 'record-shape'
  | 'role-conflict'
  /** Who is competent, or where a paper or a card goes. */
  | 'routing'
  | 'score-form'
  /** How long something lasts, or from when. */
  | 'term'
  | 'threshold';

/** Whether functions decide by a clause, nothing can be decided by it, or it is left for later. */
export type ClauseStatus = 'coded' | 'not-computable' | 'deferred';

/** One clause of a notice: where it stands and what it asks, allows or fixes, in words of our own. */
export type Clause = {
  readonly id: ClauseId;
  /** Chongqing's two regulations (`cq2022s`, `cq2022e`) both belong to the notice `cq2022`. */
  readonly notice: NoticeId;
  /** The locator in the Chinese text: article, paragraph, annex and row. */
  readonly place: string;
  readonly kind: ClauseKind;
  readonly status: ClauseStatus;
  /** Why it is not coded; every clause of another status has it. */
  readonly why?: Message;
  /** Doubts of the text that cannot change an answer, and how each is read; those that can are named readings. */
  readonly notes?: readonly Message[];
  readonly summary: Message;
};
