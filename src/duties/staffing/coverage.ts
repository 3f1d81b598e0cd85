import { keyOf } from '../same-name';
import type { Body, Supervision } from './facts';

// sc2025.4.3.coverage: one calendar year, 1 January to 31 December, every body of the area.

/** Since when and until when a body stood in the area, seen from one year. */
export type Standing = 'whole-year' | 'part-of-year' | 'not-in-year' | 'unknown';

export const lastDayOf = (year: number): string => `${year}-12-31`;
const firstDayOf = (year: number): string => `${year}-01-01`;

export function standingIn(year: number, { filedOn, cancelled, cancelledOn }: Body): Standing {
  const [first, last] = [firstDayOf(year), lastDayOf(year)];
  if (filedOn && filedOn > last) return 'not-in-year';
  if (cancelledOn && cancelledOn < first) return 'not-in-year';
  if (filedOn && filedOn > first) return 'part-of-year';
  if (cancelledOn && cancelledOn <= last) return 'part-of-year';
  const stands = cancelled === false || Boolean(cancelledOn);
  return filedOn && stands ? 'whole-year' : 'unknown';
}

/** The bodies that had no supervision in the year up to a day, with how they stood in it. */
export function unsupervised(
  year: number,
  bodies: readonly Body[],
  supervisions: readonly Supervision[],
  on: string,
): { readonly body: Body; readonly index: number; readonly standing: Standing }[] {
  const reached = new Set(
    supervisions
      .filter(({ date }) => date >= firstDayOf(year) && date <= lastDayOf(year) && date <= on)
      .map(({ body }) => keyOf(body)),
  );
  return bodies
    .map((body, index) => ({ body, index, standing: standingIn(year, body) }))
    .filter(({ body, standing }) => standing !== 'not-in-year' && !reached.has(keyOf(body.body)));
}
