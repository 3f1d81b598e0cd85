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

/** One clause of a notice: where it stands and what it asks, allows or fixes, in words of our own. */
export type Clause = {
  readonly id: ClauseId;
  /** Chongqing's two regulations (`cq2022s`, `cq2022e`) both belong to the notice `cq2022`. */
  readonly notice: NoticeId;
  /** The locator in the Chinese text: article, paragraph, annex and row. */
  readonly place: string;
  readonly kind: ClauseKind;
  readonly summary: Message;
};
