import type { ClauseId, Failure, Issue, Success } from '../answers';
import { notDigits } from './digits';
import { mustBe } from './messages';
import { isRepairable, normalizeCardCode, readLettersAsDigits } from './normalize';

/**
 * A reader answers a code's parts packed into one number, or a negative number for the first check that failed:
 * one of these two, the complement of an index into {@link CodeForm.checks}, or what
 * `readFourDigits` says of characters that are no digits. Numbers cost nothing to pass around; words are found when a code has failed.
 */
export const notText = -14;
export const lengthDiffers = -15;

/** A check of the positions `[start, end)`: its issue code, its clause and what it expects there. */
export type Check = readonly [
  code: string,
  start: number,
  end: number,
  clause: ClauseId,
  zh: string,
  en: string,
];

/** What one kind of card code asks for, in words. */
export type CodeForm = {
  /** The length; 0 where there is no single one. */
  readonly length: number;
  readonly lengths?: string;
  readonly structure: ClauseId;
  /** The first is the check of the first character where a letter stands there. */
  readonly checks: readonly Check[];
  readonly read: (text: string) => number;
  /** One failure per reason, made when first needed and frozen: a bad code costs no more than a good one. */
  readonly shared: Failure[];
};

/** Text beyond this length is no code that somebody mistyped: it gets no suggestion and its failure is not kept. */
const longestMistyped = 32;

/** The failure for a fault that {@link CodeForm.read} found. */
export function failureOf(form: CodeForm, x: unknown, fault: number): Failure {
  const text = typeof x === 'string' ? x : '';
  const at =
    fault === lengthDiffers ? text.length : fault > notDigits ? 0 : firstNonDigit(text, notDigits - fault);
  const repairable =
    fault === lengthDiffers
      ? at <= longestMistyped && /[^0-9A-Z]/.test(text)
      : isRepairable(text.charCodeAt(at));
  if (repairable) {
    const suggestion = readLettersAsDigits(normalizeCardCode(text));
    if (form.read(suggestion) >= 0) return failureWith({ ...issueOf(form, fault, at), suggestion });
  }
  const slot = at - Math.max(fault, notDigits);
  const failure = form.shared[slot] ?? failureWith(issueOf(form, fault, at));
  if (at <= longestMistyped) form.shared[slot] = failure;
  return failure;
}

function firstNonDigit(text: string, from: number): number {
  let at = from;
  while ((text.charCodeAt(at) - 48) >>> 0 < 10) at += 1;
  return at;
}

/** What is wrong, in words; `at` is the place of what is no digit, or the length that differs. */
export function issueOf(form: CodeForm, fault: number, at: number): Issue {
  const { structure: clause, length, lengths = length } = form;
  if (fault === notText) return { code: 'not-a-string', clause, message: mustBe('文本', 'text') };
  if (fault === lengthDiffers) {
    const message = mustBe(`${lengths} 位`, `${lengths} characters`);
    return { code: 'wrong-length', span: [Math.min(length, at), at], clause, message };
  }
  return issueAt(form.checks[~fault] ?? ['not-a-digit', at, at + 1, clause, '0-9', '0-9']);
}

/** What a check says where it is not met. */
export function issueAt([code, start, end, clause, zh, en]: Check): Issue {
  const place = start + 1 < end ? `${start + 1}-${end}` : end;
  return { code, span: [start, end], clause, message: mustBe(zh, en, place) };
}

/** A parse that went well with one more doubt beside those it has. */
export function withWarning<T>(parsed: Success<T>, doubt: Issue): Success<T> {
  return { ...parsed, warnings: [...(parsed.warnings ?? []), doubt] };
}

const failureWith = (issue: Issue): Failure => freeze({ ok: false, issues: [issue] });

/** Shared answers must not change under anybody's hands. */
function freeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object') freeze(part);
  return Object.freeze(value);
}
