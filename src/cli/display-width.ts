/** How many columns a terminal gives to a text: two to each Chinese or full-width character. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character.codePointAt(0) ?? 0);
  return width;
}

function widthOf(point: number): number {
  if (point < 0x20 || (point >= 0x300 && point <= 0x36f) || (point >= 0x200b && point <= 0x200f)) return 0;
  if (point < 0x1100) return 1;
  const isWide =
    point <= 0x115f ||
    (point >= 0x2e80 && point <= 0xa4cf) ||
    (point >= 0xac00 && point <= 0xd7a3) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0xfe30 && point <= 0xfe6f) ||
    (point >= 0xff00 && point <= 0xff60) ||
    (point >= 0xffe0 && point <= 0xffe6) ||
    (point >= 0x1f300 && point <= 0x1faff) ||
    (point >= 0x20000 && point <= 0x3fffd);
  return isWide ? 2 : 1;
}

/** The text filled up with blanks to a width. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The text in one line, without the control characters by which a cell could steer a terminal. */
export function printable(text: string): string {
  let line = '';
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const isControl =
      point < 0x20 || (point >= 0x7f && point <= 0x9f) || (point >= 0x202a && point <= 0x202e);
    line += isControl || point === 0x2028 || point === 0x2029 ? ' ' : character;
  }
  return line;
}

/** The text in one line, cut to a width, with … where something is left out. */
export function cutToWidth(text: string, width: number): string {
  const line = printable(text);
  if (displayWidth(line) <= width) return line;
  let kept = '';
  let used = 1;
  for (const character of line) {
    used += widthOf(character.codePointAt(0) ?? 0);
    if (used > width) break;
    kept += character;
  }
  return `${kept}…`;
}
