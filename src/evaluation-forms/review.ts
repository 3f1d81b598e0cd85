import type { ClauseId, Issue, Result } from '../answers';
import { notAList, notANote, notARecord, reviewMark, wrongCount } from './messages';

/** A filled review form: points per item in printed order, and the notes on deductions (扣分说明). */
export type Review = {
  readonly marks: readonly number[];
  /** A note per item, null or blank where none is written. */
  readonly notes?: readonly (string | null)[] | undefined;
};

/** What one kind of review form prints. */
export type ReviewForm = {
  /** The most points of each item, group by group. */
  readonly groups: readonly (readonly number[])[];
  /** Items, counted from 1, that take only these points. */
  readonly tiers: Readonly<Record<number, readonly number[]>>;
  /** The clause of its header; those of its items stand beside it in the ledger. */
  readonly head: `${ClauseId}.head`;
};

/** What the marks of a review come to, before the grade. */
export type ReviewSums = {
  readonly total: number;
  /** The subtotals of the printed groups, in printed order. */
  readonly groups: readonly number[];
  /** Items, counted from 1, with a deduction and no note. */
  readonly notesOwed: readonly number[];
};

/** The clause of an item, counted from 1: `i01` where the header has `head`. */
export const clauseOfItem = ({ head }: ReviewForm, item: number): ClauseId =>
  `${head.slice(0, -'head'.length)}i${item < 10 ? '0' : ''}${item}` as ClauseId;

export const maximaOf = ({ groups }: ReviewForm): readonly number[] => groups.flat();

/** The points an item takes, in words. */
export const allowedPoints = ({ tiers }: ReviewForm, item: number, most: number): string =>
  tiers[item]?.join(' / ') ?? `0-${most}`;

function markIssue(form: ReviewForm, mark: unknown, item: number, most: number): Issue | undefined {
  const isWhole = Number.isInteger(mark);
  const points = mark as number;
  if (isWhole && points >= 0 && points <= most && (form.tiers[item]?.includes(points) ?? true))
    return undefined;
  return {
    code:
      mark === undefined || mark === null
        ? 'mark-missing'
        : !isWhole
          ? 'not-an-integer'
          : points < 0 || points > most
            ? 'mark-out-of-range'
            : 'mark-not-a-tier',
    path: ['marks', item - 1],
    clause: clauseOfItem(form, item),
    message: reviewMark(item, allowedPoints(form, item, most)),
  };
}

const isText = (note: unknown): boolean => typeof note === 'string' && note.trim() !== '';

function listIssue(form: ReviewForm, list: unknown, name: string, count: number): Issue | undefined {
  const place = { path: [name], clause: form.head };
  if (!Array.isArray(list)) return { code: 'not-a-list', ...place, message: notAList };
  if (list.length !== count) return { code: 'wrong-count', ...place, message: wrongCount(count) };
  return undefined;
}

/** Sums a review; every wrong mark or note has its issue. */
export function sumReview(form: ReviewForm, review: unknown): Result<ReviewSums> {
  if (typeof review !== 'object' || review === null || Array.isArray(review)) {
    return { ok: false, issues: [{ code: 'not-a-record', clause: form.head, message: notARecord }] };
  }
  const { marks, notes } = review as { readonly marks?: unknown; readonly notes?: unknown };
  const maxima = maximaOf(form);
  const hasNotes = notes !== undefined && notes !== null;

  const issues: Issue[] = [];
  const marksIssue = listIssue(form, marks, 'marks', maxima.length);
  if (marksIssue) issues.push(marksIssue);
  const notesIssue = hasNotes ? listIssue(form, notes, 'notes', maxima.length) : undefined;
  if (notesIssue) issues.push(notesIssue);
  const points = marksIssue ? [] : (marks as readonly unknown[]);
  const texts = hasNotes && !notesIssue ? (notes as readonly unknown[]) : [];

  const groups: number[] = [];
  const notesOwed: number[] = [];
  let item = 0;
  for (const group of form.groups) {
    let subtotal = 0;
    for (const most of group) {
      const mark = points[item];
      const note = texts[item] ?? null;
      item += 1;
      const issue = marksIssue ? undefined : markIssue(form, mark, item, most);
      if (issue) issues.push(issue);
      if (note !== null && typeof note !== 'string') {
        const clause = clauseOfItem(form, item);
        issues.push({ code: 'not-a-note', path: ['notes', item - 1], clause, message: notANote });
      }
      subtotal += mark as number;
      if ((mark as number) < most && !isText(note)) notesOwed.push(item);
    }
    groups.push(subtotal);
  }
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: { total: groups.reduce((sum, subtotal) => sum + subtotal, 0), groups, notesOwed },
  };
}
