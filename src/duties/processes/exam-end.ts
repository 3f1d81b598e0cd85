/** A delay during an exam. */
export type ExamDelay = {
  readonly minutes: number;
  readonly cause: 'equipment' | 'site' | 'candidate' | 'other';
  /** Written down; a delay that is not cannot be proved. */
  readonly recorded: boolean;
};

/** When an exam ends after delays. */
export type ExamEnd = {
  /** Time of day of Beijing, `HH:MM`. */
  readonly end: string;
  /** 1 when the end falls into the next day. */
  readonly daysLater: number;
  readonly extendedBy: number;
  /** The delays that moved the end, as indexes into the list. */
  readonly counted: readonly number[];
  readonly clause: 'cq2022e.13.4';
};

const minutesOfDay = 24 * 60;

/** Minutes since midnight of a time `HH:MM`, or undefined for anything else. */
export function minutesOf(time: unknown): number | undefined {
  if (typeof time !== 'string' || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/**
 * When does the exam end? It moves by exactly the recorded delays that equipment or site caused; a candidate's delay,
 * or one that nobody wrote down, moves nothing (cq2022e.13.4).
 *
 * @param plannedEnd - time of day of Beijing, `HH:MM`
 * @param delays - whole minutes each, with cause and whether recorded
 * @returns the new end, by how many minutes it moved and which delays counted
 * @throws {RangeError} when the time is not `HH:MM` or the minutes are not a whole number from 0
 * @example
 * examEndAfter('11:00', [{ minutes: 15, cause: 'equipment', recorded: true }]).end // '11:15'
 * examEndAfter('11:00', [{ minutes: 15, cause: 'candidate', recorded: true }]).end // '11:00'
 */
export function examEndAfter(plannedEnd: string, delays: readonly ExamDelay[]): ExamEnd {
  const planned = minutesOf(plannedEnd);
  if (planned === undefined) throw new RangeError('时刻应为 HH:MM time must be HH:MM');
  const counted = delays.flatMap(({ minutes, cause, recorded }, index) => {
    if (!Number.isSafeInteger(minutes) || minutes < 0) {
      throw new RangeError(`delays.${index}.minutes 应为非负整数 must be a whole number, 0 or more`);
    }
    return recorded && (cause === 'equipment' || cause === 'site') ? [index] : [];
  });
  const extendedBy = counted.reduce((sum, index) => sum + (delays[index]?.minutes ?? 0), 0);
  const end = planned + extendedBy;
  return {
    end: timeOf(end % minutesOfDay),
    daysLater: Math.floor(end / minutesOfDay),
    extendedBy,
    counted,
    clause: 'cq2022e.13.4',
  };
}

function timeOf(minutes: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
