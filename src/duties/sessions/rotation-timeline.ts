import type { ChoiceOf } from '../../answers';
import type { rotationTimeline, rotationUnit } from './reading-choices';

// cq2022s 第十五条: who took how many tasks in a row at a body, where the order within a day may not be known.

/** cq2022s.15.rotate */
const tooManyInARow = 3;

/** A task of external supervision. */
export type SupervisedTask = {
  /** Which task, where it took several sessions and each has a record. */
  readonly task?: string | null | undefined;
  /** Which body was supervised; tasks that name none are all of one body. */
  readonly body?: string | null | undefined;
  /** Civil date of Beijing, `YYYY-MM-DD`. */
  readonly day: string;
  /** Where several fall on one day: first, second. */
  readonly turn?: number | null | undefined;
  /** Ids of your own choosing. */
  readonly supervisors: readonly string[];
};

/** How the two doubts about rotation are read. */
export type RotationChoices = {
  readonly timeline: ChoiceOf<typeof rotationTimeline>;
  readonly unit: ChoiceOf<typeof rotationUnit>;
};

/** Where on a timeline. */
type Place = Pick<SupervisedTask, 'day' | 'turn'>;

/** 一次: a task, or a session of it. */
type Supervision = {
  readonly body: string;
  readonly day: string;
  readonly turn: number | undefined;
  readonly supervisors: ReadonlySet<string>;
  /** Indexes of the records it is made of. */
  readonly records: readonly number[];
};

/** Supervisions whose order among themselves is not known. */
type Moment = readonly Supervision[];

/** A task is over with its last session, and takes its place there. Where no external came, none was supervised. */
export function supervisionsOf(
  tasks: readonly SupervisedTask[],
  unit: RotationChoices['unit'],
): Supervision[] {
  const supervisions = new Map<string, Supervision>();
  for (const [index, record] of tasks.entries()) {
    if (record.supervisors.length === 0) continue;
    const body = record.body?.trim() ?? '';
    const task = record.task?.trim();
    const key = JSON.stringify(unit === 'session' || task === undefined ? [index] : [body, task]);
    const before = supervisions.get(key);
    const { day, turn } = before ? lastOf(before, record) : record;
    supervisions.set(key, {
      body,
      day,
      turn: turn ?? undefined,
      supervisors: new Set([
        ...(before?.supervisors ?? []),
        ...record.supervisors.map((supervisor) => supervisor.trim()),
      ]),
      records: [...(before?.records ?? []), index],
    });
  }
  return [...supervisions.values()];
}

/** Of two on one day the later turn, where both say theirs. */
function lastOf(a: Place, b: Place): Place {
  if (a.day !== b.day) return a.day > b.day ? a : b;
  const isOpen = (a.turn ?? undefined) === undefined || (b.turn ?? undefined) === undefined;
  return { day: a.day, turn: isOpen ? undefined : Math.max(a.turn ?? 0, b.turn ?? 0) };
}

/** In order of days; within a day by turn where each of its supervisions says which it was. */
function inOrder(supervisions: readonly Supervision[]): Moment[] {
  const days = new Map<string, Supervision[]>();
  for (const one of supervisions) days.set(one.day, [...(days.get(one.day) ?? []), one]);
  return [...days.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, ofDay]) => byTurn(ofDay));
}

function byTurn(ofDay: readonly Supervision[]): Moment[] {
  const moments = new Map<number, Supervision[]>();
  for (const one of ofDay) {
    if (one.turn === undefined) return [ofDay];
    moments.set(one.turn, [...(moments.get(one.turn) ?? []), one]);
  }
  return [...moments.entries()].sort(([a], [b]) => a - b).map(([, moment]) => moment);
}

/** How many in a row end here, in whatever order the supervisions of one moment came. */
type Run = {
  readonly least: number;
  readonly most: number;
  /** At least, if there has been no breach so far. */
  readonly spared: number;
  readonly records: readonly number[];
};
const noRun: Run = { least: 0, most: 0, spared: 0, records: [] };

/** A run of three or more, over now. */
type Breach = { readonly records: readonly number[]; readonly certain: boolean };

/** Follows a timeline to its end. `counts` tells the supervisions that make the run longer from those that break it. */
export function follow(moments: readonly Moment[], counts: (supervision: Supervision) => boolean) {
  const breaches: Breach[] = [];
  const close = ({ most, spared, records }: Run): void => {
    if (most >= tooManyInARow) breaches.push({ records, certain: spared >= tooManyInARow });
  };
  let run = noRun;
  for (const moment of moments) {
    const counting = moment.filter(counts);
    const [more, breaking] = [counting.length, moment.length - counting.length];
    const records = counting.flatMap((supervision) => supervision.records);
    const longer: Run = {
      least: run.least + more,
      most: run.most + more,
      spared: run.spared + more,
      records: [...run.records, ...records],
    };
    if (breaking === 0) {
      run = longer;
      continue;
    }
    // The kindest order puts two of them where they fit: after the run, between those that break it, and last.
    const room = Math.max(0, tooManyInARow - 1 - run.spared) + (tooManyInARow - 1) * (breaking - 1);
    const spared = Math.max(0, more - room);
    close({ ...longer, spared: Math.max(run.spared, spared) });
    run = more === 0 ? noRun : { least: 0, most: more, spared, records };
  }
  close(run);
  return { breaches, run };
}

/** The timeline of one supervisor at one body, and which of its supervisions count. */
export function timelineOf(
  supervisions: readonly Supervision[],
  supervisor: string,
  body: string,
  timeline: RotationChoices['timeline'],
): readonly [Moment[], (supervision: Supervision) => boolean] {
  const isThere = ({ supervisors }: Supervision): boolean => supervisors.has(supervisor);
  const isAtBody = (supervision: Supervision): boolean => supervision.body === body;
  return timeline === 'body-timeline'
    ? [inOrder(supervisions.filter(isAtBody)), isThere]
    : [inOrder(supervisions.filter(isThere)), isAtBody];
}

/** How often the supervisor took the last tasks at the body in a row, by the tasks given. */
export function runAtEnd(
  supervisor: string,
  tasks: readonly SupervisedTask[],
  body: string | undefined,
  { timeline, unit }: RotationChoices,
): Pick<Run, 'least' | 'most'> {
  const supervisions = supervisionsOf(tasks, unit);
  return follow(...timelineOf(supervisions, supervisor.trim(), body?.trim() ?? '', timeline)).run;
}

/** May the one with this run take the next task? Neither, where the order of a day decides. */
export function mayFollow({ least, most }: Pick<Run, 'least' | 'most'>): 'yes' | 'no' | 'undetermined' {
  if (least + 1 >= tooManyInARow) return 'no';
  return most + 1 >= tooManyInARow ? 'undetermined' : 'yes';
}
