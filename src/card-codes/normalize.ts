/** Blanks, invisible marks, dashes of every width and the minus sign. */
const fillers = /[\p{Z}\p{Cc}\p{Cf}\p{Pd}\u2212]/gu;

const fullWidth = /[\uff01-\uff5e]/g;

/**
 * The canonical spelling of a card code as people write it: half-width, upper case, without blanks and dashes.
 * It changes spelling only and judges nothing; hand the answer to a parser. Letters that look like digits stay.
 *
 * @param text a code as typed or copied
 * @returns the same code in the spelling the parsers accept, if it is one
 * @throws {TypeError} when `text` is not a string
 * @example
 * normalizeCardCode(' ｒ51-2100 01 ') // 'R51210001'
 */
export function normalizeCardCode(text: string): string {
  return text
    .replace(fillers, '')
    .replace(fullWidth, (character) => character.normalize('NFKC'))
    .toUpperCase();
}

/**
 * Letters that look like a digit, read as that digit. No card letter (R, H, Y, S) is among them, so the
 * whole code may be rewritten; case is settled before.
 */
export function readLettersAsDigits(code: string): string {
  return code.replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** Could {@link normalizeCardCode} or {@link readLettersAsDigits} change this UTF-16 unit? A cheap first look. */
export function isRepairable(unit: number): boolean {
  return unit < 0x30 || unit > 0x5a || unit === 0x49 || unit === 0x4c || unit === 0x4f;
}
