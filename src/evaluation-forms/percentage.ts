/** Is `part` at least `percent` per cent of `whole`? In integers of any size: no rate is ever rounded. */
export const reachesPercentage = (part: number, whole: number, percent: number): boolean =>
  BigInt(part) * 100n >= BigInt(whole) * BigInt(percent);

/** Is `part` at least half a per cent less than `percent` per cent of `whole`, so that its rate rounds up to it? */
export const roundsToPercentage = (part: number, whole: number, percent: number): boolean =>
  BigInt(part) * 200n >= BigInt(whole) * BigInt(2 * percent - 1);

/** A number of things: a whole number that is exact. */
export const isCount = (x: unknown): x is number => Number.isSafeInteger(x) && (x as number) >= 0;
