import { type ClauseId, choiceFor, type ReadingChoices, type ReadingId, type Readings } from '../../answers';
import { InvalidDateError, isCivilDate } from '../../dates';
import { rotationTimeline, rotationUnit } from './reading-choices';
import {
  follow,
  mayFollow,
  type RotationChoices,
  runAtEnd,
  type SupervisedTask,
  supervisionsOf,
  timelineOf,
} from './rotation-timeline';

// cq2022s 第十五条: nobody supervises the same body three times in a row.

const clause: ClauseId = 'cq2022s.15.rotate';

/** Options of {@link rotationBreaches} and {@link mayTakeNextTask}. */
export type RotationOptions = {
  /** A choice per reading, or `'strict'`. */
  readonly readings?: Readings | undefined;
};

/** The doubts as the caller reads them, then each single change of one. */
function choicesOf(readings: Readings | undefined) {
  const chosen: RotationChoices = {
    timeline: choiceFor(rotationTimeline, readings),
    unit: choiceFor(rotationUnit, readings),
  };
  const others: { reading: ReadingId; choices: RotationChoices }[] = [];
  const change = (reading: ReadingChoices, name: keyof RotationChoices): void => {
    for (const choice of reading.choices) {
      if (choice === chosen[name]) continue;
      others.push({ reading: reading.id, choices: { ...chosen, [name]: choice } });
    }
  };
  change(rotationTimeline, 'timeline');
  change(rotationUnit, 'unit');
  return { chosen, others };
}

function checkDays(tasks: readonly SupervisedTask[]): void {
  for (const { day } of tasks) if (!isCivilDate(day)) throw new InvalidDateError(day);
}

/** Three tasks or more of one supervisor in a row at one body. */
export type RotationBreach = {
  /** The id as given. */
  readonly supervisor: string;
  /** The body where the tasks name theirs. */
  readonly body?: string;
  /** Indexes of the tasks of the run, in the list given. */
  readonly tasks: readonly number[];
  /** False where another order of the tasks of one day, or under `'strict'` another reading, would undo it. */
  readonly certain: boolean;
};

/** What {@link rotationBreaches} answers. */
export type RotationReport = {
  readonly clause: ClauseId;
  readonly breaches: readonly RotationBreach[];
  /** Readings whose other choice would change the breaches. */
  readonly contested: readonly ReadingId[];
};

function breachesUnder(
  tasks: readonly SupervisedTask[],
  { timeline, unit }: RotationChoices,
): RotationBreach[] {
  const supervisions = supervisionsOf(tasks, unit);
  const pairs = new Map<string, readonly [supervisor: string, body: string]>();
  for (const { supervisors, body } of supervisions) {
    for (const supervisor of supervisors) pairs.set(JSON.stringify([supervisor, body]), [supervisor, body]);
  }
  return [...pairs.values()].flatMap(([supervisor, body]) =>
    follow(...timelineOf(supervisions, supervisor, body, timeline)).breaches.map(({ records, certain }) => ({
      supervisor,
      ...(body !== '' && { body }),
      tasks: records,
      certain,
    })),
  );
}

/**
 * Where one external supervisor had the same body three times in a row or more. The sequence is that of the body: a
 * task elsewhere in between does not break it, a task there by others does.
 *
 * @param tasks - the externally supervised tasks, in any order; without `body` they are all of one body
 * @param options - `readings`: a choice per reading, or `'strict'`
 * @returns the breaches under clause `cq2022s.15.rotate`, each with the indexes of its tasks, and the contested readings
 * @throws {InvalidDateError} when a day is not `YYYY-MM-DD`
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @example
 * const tasks = [{ day: '2024-03-01', supervisors: ['p', 'q'] }, { day: '2024-04-01', supervisors: ['p', 'r'] }]
 * rotationBreaches([...tasks, { day: '2024-05-01', supervisors: ['p', 's'] }]).breaches[0].tasks // [0, 1, 2]
 * rotationBreaches([...tasks, { day: '2024-05-01', supervisors: ['q', 's'] }]).breaches // []
 */
export function rotationBreaches(
  tasks: readonly SupervisedTask[],
  { readings }: RotationOptions = {},
): RotationReport {
  checkDays(tasks);
  const { chosen, others } = choicesOf(readings);
  const breaches = breachesUnder(tasks, chosen);
  const otherwise = others.map(({ reading, choices }) => ({
    reading,
    breaches: breachesUnder(tasks, choices),
  }));
  const contested = [
    ...new Set(otherwise.filter((other) => !areSame(other.breaches, breaches)).map(({ reading }) => reading)),
  ];
  if (readings !== 'strict' || contested.length === 0) return { clause, breaches, contested };
  const all = [breaches, ...otherwise.map((other) => other.breaches)];
  const byKey = new Map(all.flat().map((breach) => [keyOf(breach), breach]));
  return {
    clause,
    breaches: [...byKey].map(([key, breach]) => ({
      ...breach,
      certain: all.every((list) => list.some((one) => one.certain && keyOf(one) === key)),
    })),
    contested,
  };
}

const keyOf = ({ supervisor, body, tasks }: RotationBreach): string =>
  JSON.stringify([supervisor, body, tasks]);

const areSame = (some: readonly RotationBreach[], others: readonly RotationBreach[]): boolean =>
  JSON.stringify(some) === JSON.stringify(others);

/** Options of {@link mayTakeNextTask}. */
export type NextTaskOptions = RotationOptions & {
  /** The body of the next task, where the tasks name theirs. */
  readonly body?: string | undefined;
};

/** What {@link mayTakeNextTask} answers. */
export type NextTask = {
  /** `undetermined`: the order of the tasks of one day decides it, or under `'strict'` a reading. */
  readonly may: 'yes' | 'no' | 'undetermined';
  readonly clause: ClauseId;
  /** How many of the last tasks the supervisor took in a row, at least. */
  readonly inARow: number;
  /** Readings whose other choice would change the answer. */
  readonly contested: readonly ReadingId[];
};

/**
 * May this external supervisor take the next task at a body? Not after the last two tasks there.
 *
 * @param supervisor - the id used in the tasks
 * @param tasks - the externally supervised tasks so far, in any order; without `body` they are all of one body
 * @param options - `body`: where the next task is, needed where tasks name theirs; `readings`
 * @returns the answer under clause `cq2022s.15.rotate`
 * @throws {InvalidDateError} when a day is not `YYYY-MM-DD`
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @example
 * const tasks = [{ day: '2024-03-01', supervisors: ['p', 'q'] }, { day: '2024-04-01', supervisors: ['p', 'r'] }]
 * mayTakeNextTask('p', tasks).may // 'no'
 * mayTakeNextTask('r', tasks).may // 'yes'
 */
export function mayTakeNextTask(
  supervisor: string,
  tasks: readonly SupervisedTask[],
  { body, readings }: NextTaskOptions = {},
): NextTask {
  checkDays(tasks);
  const { chosen, others } = choicesOf(readings);
  const run = runAtEnd(supervisor, tasks, body, chosen);
  const may = mayFollow(run);
  const contested = others
    .filter(({ choices }) => mayFollow(runAtEnd(supervisor, tasks, body, choices)) !== may)
    .map(({ reading }) => reading);
  const isLeftOpen = readings === 'strict' && contested.length > 0;
  return { may: isLeftOpen ? 'undetermined' : may, clause, inARow: run.least, contested };
}
