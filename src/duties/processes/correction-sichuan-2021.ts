import type { Issue } from '../../answers';
import {
  type Answer as AnswerOf,
  type AskedOf,
  awaiting,
  contradiction,
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

// sc2021 五(三): wrong data may be put right and handed in again in the time for applying to renew, and in that of the
// initial review (初审). The notice sets the first; the second is for whoever reviews to say.

export const correctionTable = {
  window: ['application', 'initial-review'],
  /** First and last day of the initial review. */
  opensOn: 'date',
  endsOn: 'date',
} as const satisfies FactTable;

type Table = typeof correctionTable;
type Asked = AskedOf<Table>;
type Answer = AnswerOf<FactNameOf<Table>>;
export type CorrectionFacts = FactsOf<Table>;

const doubts = [registrationPublication, registrationStartDay, registrationLastDay] as const;

/** The window of the year asked about. */
function duringApplication(asked: Asked): Answer {
  const readings = handOn(doubts, asked);
  const { opens, due } = deadlineOf('sc2021.3.2.window', `${asked.on.slice(0, 4)}-03-28`, {
    ...(readings && { readings }),
    ...(asked.calendar && { calendar: asked.calendar }),
  });
  if (opens !== undefined && asked.on < opens) return unmet(messages.windowNotOpen(opens));
  return asked.on <= due ? met() : unmet(messages.windowClosed(due));
}

function duringReview(asked: Asked): Answer {
  const [opens, ends] = [known(asked, 'opensOn'), known(asked, 'endsOn')];
  if (opens !== undefined && asked.on < opens) return unmet(messages.windowNotOpen(opens));
  if (ends !== undefined && asked.on > ends) return unmet(messages.windowClosed(ends));
  return opens === undefined || ends === undefined ? awaiting(asked, 'opensOn', 'endsOn') : met();
}

function mayCorrect(asked: Asked): Answer {
  const window = known(asked, 'window');
  if (window === undefined) return unknown(['window']);
  return window === 'application' ? duringApplication(asked) : duringReview(asked);
}

function* contradictions({ opensOn, endsOn }: CorrectionFacts): Generator<Issue> {
  if (opensOn && endsOn && endsOn < opensOn) yield contradiction(['endsOn'], messages.endsBeforeItOpens);
}

export const correction: RegimeOf<Table> = {
  notice: 'sc2021',
  table: correctionTable,
  readings: doubts,
  contradictions,
  criteria: [{ clause: 'sc2021.5.3', facts: ['window', 'opensOn', 'endsOn'], test: mayCorrect }],
};
