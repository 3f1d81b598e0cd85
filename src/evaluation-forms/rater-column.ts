import type { ClauseId } from '../answers';

/** The items in printed order: the clause of each, and what an A is worth; B, C and D are one, two and three less. */
export const recordItems = [
  ['sc2021.a4.item01', 7],
  ['sc2021.a4.item02', 7],
  ['sc2021.a4.item03', 7],
  ['sc2021.a4.item04', 7],
  ['sc2021.a4.item05', 7],
  ['sc2021.a4.item06', 7],
  ['sc2021.a4.item07', 7],
  ['sc2021.a4.item08', 7],
  ['sc2021.a4.item09', 7],
  ['sc2021.a4.item10', 6],
  ['sc2021.a4.item11', 6],
  ['sc2021.a4.item12', 6],
  ['sc2021.a4.item13', 7],
  ['sc2021.a4.item14', 7],
  ['sc2021.a4.item15', 5],
] as const satisfies readonly (readonly [clause: ClauseId, points: number])[];

/** Apart from the clauses: reading a column looks at these only. */
const topPoints: readonly number[] = /* @__PURE__ */ recordItems.map(([, points]) => points);

export const itemCount = 15;

/** Item 4 (sc2021.a4.item04) is printed 7 6 6 4: its C is worth 6, or 5 by the scale of the items around it. */
export type ItemFourC = 6 | 5;
export const itemFour = 3;
const stepOfC = 2;
const letterA = 65;

/** What a mark is worth, or a negative number when the item's scale does not have it. */
function pointsOf(mark: unknown, at: number, top: number, itemFourC: ItemFourC): number {
  const step =
    typeof mark === 'string'
      ? mark.length === 1
        ? mark.charCodeAt(0) - letterA
        : -1
      : typeof mark === 'number'
        ? top - mark
        : -1;
  if ((step & 3) !== step) return -1;
  if (step !== stepOfC || at !== itemFour) return top - step;
  return typeof mark === 'string' ? itemFourC : mark === itemFourC ? itemFourC : -1;
}

/** The total of one rater's fifteen marks, or the complement of the index of the first that is not on its scale. */
export function readColumn(marks: readonly unknown[], from: number, itemFourC: ItemFourC): number {
  let total = 0;
  for (let at = from; at < itemCount; at++) {
    const points = pointsOf(marks[at], at, topPoints[at] as number, itemFourC);
    if (points < 0) return ~at;
    total += points;
  }
  return total;
}

/** The points an item offers, the best first. */
export function scaleOf(at: number, itemFourC: ItemFourC): number[] {
  const top = topPoints[at] as number;
  const scale = [top, top - 1, top - 2, top - 3];
  return at === itemFour && itemFourC === 6 ? scale.filter((points) => points !== top - stepOfC) : scale;
}

/**
 * What the other scale of item 4 would add to the total. A C moves by one. The points 6, written on the printed form,
 * may stand for a C whose letter nobody can recover, so they may move too. NaN: 5 is not on the other scale at all.
 */
export function otherScaleAdds(mark: unknown, itemFourC: ItemFourC): number {
  if (itemFourC === 6) return mark === 'C' || mark === 6 ? -1 : 0;
  return mark === 'C' ? 1 : mark === 5 ? Number.NaN : 0;
}
