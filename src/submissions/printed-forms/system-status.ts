import type { Failure, Issue, Result } from '../../answers';
import { toHalfWidth, withoutBlanks } from '../sheet';
import * as messages from './messages';

// sc2025 三(四): the status the system shows of a card that was not collected in time.

/** The prescribed status of a card that was not collected in time, word for word (sc2025.3.4.mark). */
export const uncollectedCardStatus = '未及时领取，证卡作废';

export type UncollectedCardStatus = typeof uncollectedCardStatus;

/**
 * Is this the prescribed status of a card that was not collected in time (sc2025.3.4.mark)?
 *
 * @example
 * isUncollectedCardStatus('未及时领取，证卡作废') // true
 * isUncollectedCardStatus('未及时领取,证卡作废') // false
 */
export function isUncollectedCardStatus(x: unknown): x is UncollectedCardStatus {
  return x === uncollectedCardStatus;
}

const marks = /[\p{P}\p{S}]/gu;
const wordsOf = (text: string): string => withoutBlanks(text).replace(marks, '');

/**
 * Reads the status of a card that was not collected in time (sc2025.3.4.mark). Only the prescribed text will do.
 *
 * @param x anything; never throws
 * @returns the text, or one issue: `not-a-string`, `half-width-comma` or `other-text`; a text that differs in marks and
 *   blanks alone has the prescribed one as its suggestion
 * @example
 * parseUncollectedCardStatus('未及时领取,证卡作废').issues[0].suggestion // '未及时领取，证卡作废'
 */
export function parseUncollectedCardStatus(x: unknown): Result<UncollectedCardStatus> {
  if (isUncollectedCardStatus(x)) return { ok: true, value: x };
  if (typeof x !== 'string') return failed({ code: 'not-a-string', message: messages.notAStatus });
  const isMeant = wordsOf(x) === wordsOf(uncollectedCardStatus);
  const suggestion = isMeant ? { suggestion: uncollectedCardStatus } : {};
  return x === toHalfWidth(uncollectedCardStatus)
    ? failed({ code: 'half-width-comma', message: messages.halfWidthComma, ...suggestion })
    : failed({ code: 'other-text', message: messages.otherStatus, ...suggestion });
}

const failed = (issue: Issue): Failure => ({
  ok: false,
  issues: [{ ...issue, clause: 'sc2025.3.4.mark' }],
});
