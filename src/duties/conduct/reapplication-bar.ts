import { handOn, known } from '../../criteria';
import { deadlineOf } from '../../dates';
import { barLastDay, barRestDay } from '../../dates/reading-choices';
import * as messages from './messages';
import type { Asked, ConductConsequence, Decider } from './regime';

const clause = 'cq2022e.21.head';

/** The readings on which the last barred day depends. */
export const barReadings = [barLastDay, barRestDay] as const;

/** cq2022e.21.head: barred from the day of the decision through the same day three years later. */
export function reapplicationBar(asked: Asked, who: Decider): ConductConsequence {
  const decidedOn = known(asked, 'decidedOn');
  const readings = handOn(barReadings, asked);
  const { calendar } = asked;
  const options = { ...(readings && { readings }), ...(calendar && { calendar }) };
  return {
    code: 'reapplication-bar',
    when: 'now',
    clause,
    term: messages.terms['reapplication-bar'],
    action: messages.doNotApply,
    who,
    ...(decidedOn && { from: decidedOn, by: deadlineOf(clause, decidedOn, options).due }),
  };
}
