import { chosen, known, met, notApplicable, unknown, unmet } from '../../criteria';
import type { Asked, SessionAnswer } from './facts';
import * as messages from './messages';
import { numbersOf, type PlacedPost, peopleIn } from './posts';
import { rotationTimeline, rotationUnit } from './reading-choices';
import { mayFollow, runAtEnd, type SupervisedTask } from './rotation-timeline';

type May = ReturnType<typeof mayFollow> | 'depends-on-task';

/** cq2022s.15.rotate, for the session as the latest task at its body: nobody is third in a row. */
export function supervisorsRotate(asked: Asked): SessionAnswer {
  const [posts, previous] = [known(asked, 'posts'), known(asked, 'rotation.previousTasks')];
  if (posts === undefined)
    return unknown(['posts', ...(previous ? [] : (['rotation.previousTasks'] as const))]);
  const externals = peopleIn(posts, ['external-supervisor']);
  if (externals.length === 0) return notApplicable(messages.noExternals);
  if (previous === undefined) return unknown(['rotation.previousTasks']);
  const body = known(asked, 'rotation.body');
  if (body === undefined && previous.some((task) => task.body)) return unknown(['rotation.body']);
  const tasks = previous.map((task) => ({ ...task, body: task.body ?? body }));

  const numbersWith = (wanted: May): number[] =>
    numbersOf(
      externals.filter((person) => mayTake(person, tasks, body, asked) === wanted),
      ['external-supervisor'],
    );
  const third = numbersWith('no');
  if (third.length > 0) return unmet(messages.thirdInARow(third));
  if (numbersWith('depends-on-task').length > 0) return unknown(['rotation.task']);
  const open = numbersWith('undetermined');
  return open.length > 0 ? unknown(['rotation.previousTasks'], messages.orderOpen(open)) : met();
}

/** Sessions of one task are one turn: what was done under the session's own task is none that came before it. */
function mayTake(
  [supervisor]: readonly PlacedPost[],
  tasks: readonly SupervisedTask[],
  body: string | undefined,
  asked: Asked,
): May {
  const choices = { timeline: chosen(rotationTimeline, asked), unit: chosen(rotationUnit, asked) };
  const isHere = (task: SupervisedTask): boolean => task.body?.trim() === body?.trim();
  const mayAsPartOf = (own: string | undefined): May => {
    const before = tasks.filter((task) => !isHere(task) || own === undefined || task.task?.trim() !== own);
    return mayFollow(runAtEnd(supervisor?.person ?? '', before, body, choices));
  };
  if (choices.unit === 'session') return mayAsPartOf(undefined);
  const own = known(asked, 'rotation.task')?.trim();
  if (own !== undefined) return mayAsPartOf(own);
  const others = tasks.filter(isHere).flatMap(({ task }) => (task ? [task.trim()] : []));
  const asNew = mayAsPartOf(undefined);
  return others.some((task) => mayAsPartOf(task) !== asNew) ? 'depends-on-task' : asNew;
}
