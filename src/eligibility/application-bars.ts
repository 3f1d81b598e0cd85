import { type Answer, all, choose, chosen, known, met, no, notApplicable, unknown, unmet } from '../criteria';
import { addNaturalDays, type CivilDate } from '../dates';
import { falseApplication } from '../duties/conduct/reading-choices';
import { barredUntil } from '../duties/engagement/bar';
import { barOfSupervisors } from '../duties/engagement/reading-choices';
import type { Asked } from './application-facts';
import * as messages from './application-messages';
import { isPost, supervisorPosts } from './application-posts';

// cq2022e.21: whoever lost the qualification of an examiner may not apply for three years.

const barsOn = (asked: Asked, starts: readonly string[]): readonly (CivilDate | 'unannounced')[] =>
  starts.map((start) => barredUntil(asked, start)).filter((last) => last !== undefined);

/** The last day on which any of the bars holds, where each is known. */
const latestOf = (bars: readonly (CivilDate | 'unannounced')[]): CivilDate | undefined =>
  bars.includes('unannounced') ? undefined : ([...bars].sort().at(-1) as CivilDate | undefined);

function barFrom(asked: Asked, starts: readonly string[]): Answer<never> {
  const bars = barsOn(asked, starts);
  return bars.length === 0 ? met() : unmet(messages.barred(latestOf(bars)));
}

const daysCancelled = (asked: Asked, of: 'examiner' | 'supervisor'): readonly string[] | undefined =>
  known(asked, 'cancellations')
    ?.filter((cancellation) => cancellation.of === of)
    .map(({ date }) => date);

function notBarredAs(asked: Asked, of: 'examiner' | 'supervisor'): Answer<'cancellations'> {
  const days = daysCancelled(asked, of);
  return days === undefined ? unknown(['cancellations']) : barFrom(asked, days);
}

/** cq2022e.21.head; no such words stand in the regulation on supervisors. */
export const notBarred = (asked: Asked): Answer<'post' | 'cancellations'> =>
  choose<'post' | 'cancellations'>(
    isPost(asked, ...supervisorPosts),
    chosen(barOfSupervisors, asked) === 'same'
      ? notBarredAs(asked, 'supervisor')
      : notApplicable(messages.noBarForSupervisors),
    notBarredAs(asked, 'examiner'),
  );

/** Refusals for falsehood from which a bar runs. */
function daysRefused(asked: Asked): readonly string[] | undefined {
  const refusals = known(asked, 'falsehoodRefusals');
  if (refusals?.length === 0) return [];
  return chosen(falseApplication, asked) === 'no-bar' ? [] : refusals?.map(({ date }) => date);
}

/** cq2022e.21.2: no data falsified now, and no refusal for it within the last three years. */
export function notFalsified(asked: Asked): Answer<'falsified' | 'falsehoodRefusals'> {
  const days = daysRefused(asked);
  return all<'falsified' | 'falsehoodRefusals'>(
    no(asked, 'falsified', messages.falsifiedNow),
    days === undefined ? unknown(['falsehoodRefusals']) : barFrom(asked, days),
  );
}

/** The first day on which no bar holds any more, where one does and no further one is about to begin. */
export function barOver(asked: Asked): CivilDate | undefined {
  const post = known(asked, 'post');
  const isSupervisor = supervisorPosts.some((one) => one === post);
  if (!isSupervisor && known(asked, 'falsified') === true) return undefined;
  const starts = [
    ...(daysCancelled(asked, isSupervisor ? 'supervisor' : 'examiner') ?? []),
    ...(isSupervisor ? [] : (daysRefused(asked) ?? [])),
  ];
  const last = latestOf(barsOn(asked, starts));
  return last && addNaturalDays(last, 1);
}
