import { isCivilDate } from '../dates';

/** Sex as the two last figures of the order code say it: odd is male. */
export type Sex = 'male' | 'female';

/** What an 18-digit resident id number says. */
export type ResidentId = { readonly number: string; readonly birthDate: string; readonly sex: Sex };

/** The first thing that is wrong with a number, in the order they are looked at. */
export type ResidentIdFault =
  | 'id-number-length'
  | 'id-number-not-digits'
  | 'id-number-birth-date'
  | 'id-number-check-digit';

const shape = /^\d{17}[\dX]$/;
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = '10X98765432';

/** The check character of seventeen digits (GB 11643, ISO 7064 MOD 11-2). */
export function checkCharacterOf(digits: string): string {
  let sum = 0;
  for (const [position, weight] of weights.entries()) sum += weight * (digits.charCodeAt(position) - 48);
  return checkCharacters.charAt(sum % 11);
}

/**
 * A resident id number taken apart, or why it is none. Strict: capital X, half-width, no blanks.
 *
 * It knows no clock and no time zone; whether the birth date is past is the caller's question.
 */
export function readResidentId(text: string): ResidentId | ResidentIdFault {
  if (text.length !== 18) return 'id-number-length';
  if (!shape.test(text)) return 'id-number-not-digits';
  const birthDate = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (!isCivilDate(birthDate) || birthDate < '1800') return 'id-number-birth-date';
  if (checkCharacterOf(text) !== text.charAt(17)) return 'id-number-check-digit';
  return { number: text, birthDate, sex: (text.charCodeAt(16) - 48) % 2 === 1 ? 'male' : 'female' };
}

/** Full years of age on a day. */
export function ageOn(birthDate: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
