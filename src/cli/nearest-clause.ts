import { clauses } from '../clauses';

/** The clause id, or the beginning of ids, that is spelled most like a name; nothing where none is near. */
export function nearestClause(name: string): string | undefined {
  const folded = name.toLowerCase();
  const known = new Set(clauses().flatMap(({ id, notice }) => [notice, ...beginningsOf(id)]));
  let nearest: string | undefined;
  // More than a third of the letters wrong is another name.
  let fewest = Math.floor(folded.length / 3) + 1;
  for (const candidate of known) {
    const edits = editsBetween(folded, candidate.toLowerCase());
    if (edits >= fewest) continue;
    fewest = edits;
    nearest = candidate;
  }
  return nearest;
}

/** `a.b.c` begins with `a`, `a.b` and `a.b.c`. */
const beginningsOf = (id: string): string[] =>
  id.split('.').map((_, at, parts) => parts.slice(0, at + 1).join('.'));

/** How many characters must be put in, taken out or changed to make one text of the other. */
function editsBetween(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
