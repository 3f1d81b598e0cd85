/** Names and keys as they compare: neither blanks nor the width of a letter make another one. */
export const keyOf = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');

export const sameName = (a: string, b: string): boolean => keyOf(a) === keyOf(b);
