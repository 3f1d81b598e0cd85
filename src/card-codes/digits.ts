/** What {@link readFourDigits} answers when one of the four is no digit: this, less their place. */
export const notDigits = -48;

/**
 * The number that the ASCII digits at `[at, at + 4)` of `text` write; full-width digits are no digits.
 * Reading four at a time, without a loop and without a branch per digit, is what makes a parse cost little more than
 * looking at the characters once.
 */
export function readFourDigits(text: string, at: number): number {
  const a = text.charCodeAt(at) - 48;
  const b = text.charCodeAt(at + 1) - 48;
  const c = text.charCodeAt(at + 2) - 48;
  const d = text.charCodeAt(at + 3) - 48;
  const outside = a | b | c | d | (9 - a) | (9 - b) | (9 - c) | (9 - d);
  return outside < 0 ? notDigits - at : a * 1000 + b * 100 + c * 10 + d;
}
