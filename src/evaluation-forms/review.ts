import type { ClauseId, Issue, Result } from '../answers';
import { notAList, notANote, notARecord, reviewMark, wrongCount } from './messages';

/** A filled review form: points per item in printed order, and the notes on deductions (扣分说明). */
export type Review = {
  readonly marks: readonly number[];
  /** A note per item, null or blank where none is written. */
  readonly notes?: readonly (string | null)[] | undefined;
};

/** An item: its clause, the most points it takes and, where it does not take every whole number, the tiers it takes. */
export type ReviewItem = readonly [clause: ClauseId, most: number, tiers?: readonly number[]];

/** What one kind of review form prints. */
export type ReviewForm = {
  /** The clause of its header. */
  readonly head: ClauseId;
  /** The printed groups and their items, both in printed order. */
  readonly groups: readonly (readonly ReviewItem[])[];
};

/** What the marks of a review come to, before the grade. */
export type ReviewSums = {
  readonly total: number;
  /** The subtotals of the printed groups, in printed order. */
  readonly groups: readonly number[];
  /** Items, counted from 1, with a deduction and no note. */
  readonly notesOwed: readonly number[];
};

/** The items of a form in printed order. */
export const itemsOf = ({ groups }: ReviewForm): readonly ReviewItem[] => groups.flat();

/** What a mark counts in: whole points, or half points where a reading lets them stand. */
export type MarkUnit = 1 | 0.5;

function markIssue(
  [clause, most, tiers]: ReviewItem,
  item: number,
  mark: unknown,
  unit: MarkUnit,
): Issue | undefined {
  const points = mark as number;
  const isCounted = typeof mark === 'number' && Number.isInteger(points / unit);
  if (isCounted && points >= 0 && points <= most && (tiers?.includes(points) ?? true)) return undefined;
  return {
    code:
      mark === undefined || mark === null
        ? 'mark-missing'
        : !isCounted
          ? unit === 1
            ? 'not-an-integer'
            : 'not-a-half-point'
          : points < 0 || points > most
            ? 'mark-out-of-range'
            : 'mark-not-a-tier',
    path: ['marks', item - 1],
    clause,
    message: reviewMark(item, tiers?.join(' / ') ?? `0-${most}`),
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
export function sumReview(form: ReviewForm, review: unknown, unit: MarkUnit = 1): Result<ReviewSums> {
  if (typeof review !== 'object' || review === null || Array.isArray(review)) {
    return { ok: false, issues: [{ code: 'not-a-record', clause: form.head, message: notARecord }] };
  }
  const { marks, notes } = review as { readonly marks?: unknown; readonly notes?: unknown };
  const { length } = itemsOf(form);
  const hasNotes = notes !== undefined && notes !== null;

  const issues: Issue[] = [];
  const marksIssue = listIssue(form, marks, 'marks', length);
  if (marksIssue) issues.push(marksIssue);
  const notesIssue = hasNotes ? listIssue(form, notes, 'notes', length) : undefined;
  if (notesIssue) issues.push(notesIssue);
  const points = marksIssue ? [] : (marks as readonly unknown[]);
  const texts = hasNotes && !notesIssue ? (notes as readonly unknown[]) : [];

  const groups: number[] = [];
  const notesOwed: number[] = [];
  let item = 0;
  for (const group of form.groups) {
    let subtotal = 0;
    for (const each of group) {
      const [clause, most] = each;
      const mark = points[item];
      const note = texts[item] ?? null;
      item += 1;
      const issue = marksIssue ? undefined : markIssue(each, item, mark, unit);
      if (issue) issues.push(issue);
      if (note !== null && typeof note !== 'string') {
        issues.push({ code: 'not-a-note', path: ['notes', item - 1], clause, message: notANote });
      }
      // What is no number is not touched: an object's own conversion could throw.
      if (typeof mark !== 'number') continue;
      subtotal += mark;
      if (mark < most && !isText(note)) notesOwed.push(item);
    }
    groups.push(subtotal);
  }
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: { total: groups.reduce((sum, subtotal) => sum + subtotal, 0), groups, notesOwed },
  };
}
