import {
  type Answer as AnswerOf,
  type AskedOf,
  type FactNameOf,
  type FactsOf,
  type FactTable,
  handOn,
  known,
  met,
  type RegimeOf,
  unknown,
  unmet,
} from '../../criteria';
import { deadlineOf } from '../../dates';
import {
  registrationLastDay,
  registrationPublication,
  registrationStartDay,
} from '../../dates/reading-choices';
import * as messages from './messages';

// sc2021 五(三): wrong data may be put right and handed in again as long as the window is open.

export const correctionTable = {
  /** The window of a renewal follows from the notice, that of a training from its plan. */
  window: ['renewal', 'training'],
  /** First and last day of the window of a training. */
  opensOn: 'date',
  endsOn: 'date',
} as const satisfies FactTable;

type Table = typeof correctionTable;
type Asked = AskedOf<Table>;
type Answer = AnswerOf<FactNameOf<Table>>;
export type CorrectionFacts = FactsOf<Table>;

const doubts = [registrationPublication, registrationStartDay, registrationLastDay] as const;

function isOpen(asked: Asked, opens: string | undefined, due: string): Answer {
  if (asked.on > due) return unmet(messages.windowClosed(due));
  return opens !== undefined && asked.on < opens ? unmet(messages.windowNotOpen(opens)) : met();
}

function mayCorrect(asked: Asked): Answer {
  const window = known(asked, 'window');
  if (window === undefined) return unknown(['window']);
  if (window === 'training') {
    const due = known(asked, 'endsOn');
    return due === undefined ? unknown(['endsOn']) : isOpen(asked, known(asked, 'opensOn'), due);
  }
  const readings = handOn(doubts, asked);
  const { opens, due } = deadlineOf('sc2021.3.2.window', `${asked.on.slice(0, 4)}-03-28`, {
    ...(readings && { readings }),
    ...(asked.calendar && { calendar: asked.calendar }),
  });
  return isOpen(asked, opens, due);
}

export const correction: RegimeOf<Table> = {
  notice: 'sc2021',
  table: correctionTable,
  readings: doubts,
  criteria: [{ clause: 'sc2021.5.3', facts: ['window', 'opensOn', 'endsOn'], test: mayCorrect }],
};
