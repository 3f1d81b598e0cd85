import type { Failure, Issue, Message } from '../answers';
import { itemMark, notAList, notARecord, raterMissing, wrongCount } from './messages';
import { type ItemFourC, itemCount, readColumn, recordItems, scaleOf } from './rater-column';

const raters = ['supervisor', 'agency'] as const;
const raterNames: readonly Message[] = [
  { zh: '质量督导员', en: 'supervisor' },
  { zh: '评价机构', en: 'body' },
];

/** One issue per wrong item, made when first needed and frozen: a bad record costs little more than a good one. */
const shared: Issue[] = [];

/**
 * Everything wrong with a record, the supervisor's column first; called only when something is. Columns before `rater`
 * are known to be good, and `found` is what reading that one gave: a negative number, or 0 where none was read yet.
 */
export function recordFailure(record: unknown, itemFourC: ItemFourC, rater: 0 | 1, found: number): Failure {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { ok: false, issues: [{ code: 'not-a-record', clause: 'sc2021.a4.head', message: notARecord }] };
  }
  const columns = record as Readonly<Record<string, unknown>>;
  const issues: Issue[] = [];
  for (let index: number = rater; index < 2; index++) {
    const marks = columns[raters[index] as string];
    if (!Array.isArray(marks) || marks.length !== itemCount) {
      issues.push(columnIssue(index, marks));
      continue;
    }
    if (found >= 0) found = readColumn(marks, 0, itemFourC);
    for (; found < 0; found = readColumn(marks, -found, itemFourC)) {
      issues.push(markIssue(index, ~found, marks[~found] ?? null, itemFourC));
    }
  }
  return { ok: false, issues };
}

function columnIssue(rater: number, marks: unknown): Issue {
  const path = [raters[rater] as string];
  const { zh, en } = raterNames[rater] as Message;
  if (marks === undefined || marks === null) {
    return { code: 'rater-missing', path, clause: 'sc2021.a4.note1', message: raterMissing(zh, en) };
  }
  const clause = 'sc2021.a4.head';
  return Array.isArray(marks)
    ? { code: 'wrong-count', path, clause, message: wrongCount(itemCount) }
    : { code: 'not-a-list', path, clause, message: notAList };
}

function markIssue(rater: number, at: number, mark: unknown, itemFourC: ItemFourC): Issue {
  const isMissing = mark === null;
  const slot = ((rater * itemCount + at) * 2 + (isMissing ? 1 : 0)) * 2 + (6 - itemFourC);
  const known = shared[slot];
  if (known !== undefined) return known;
  const item = at + 1;
  const clause = recordItems[at]?.[0];
  const message = itemMark(raterNames[rater] as Message, item, scaleOf(at, itemFourC).join(' '));
  const issue: Issue = {
    code: isMissing ? 'mark-missing' : 'mark-off-scale',
    path: Object.freeze([raters[rater] as string, at]),
    ...(clause && { clause }),
    message: Object.freeze(message),
  };
  shared[slot] = Object.freeze(issue);
  return issue;
}
