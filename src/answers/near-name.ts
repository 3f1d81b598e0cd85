/** One letter more, less or other, two that changed places, or only capitals and separators differ. */
export function isNearName(known: string, written: string): boolean {
  const [a, b] = [plain(known), plain(written)];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [restOfA, restOfB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    Math.max(restOfA.length, restOfB.length) <= 1 ||
    (restOfA.length === 2 && restOfA === [...restOfB].reverse().join(''))
  );
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[-_ ]/g, '');
