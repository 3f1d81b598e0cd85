/** What the cells of all sheets refer to. */
export type WorkbookParts = {
  readonly strings: readonly string[];
  /** For each cell style, whether it shows a number as a date. */
  readonly dateStyles: readonly boolean[];
  readonly startsIn1904: boolean;
};

const escapedCharacter = /_x([0-9A-Fa-f]{4})_/g;

/** Excel writes control characters in text as _x000D_. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(escapedCharacter, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
