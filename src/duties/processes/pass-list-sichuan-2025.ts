import {
  type Answer as AnswerOf,
  type AskedOf,
  all,
  atMost,
  chosen,
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
import { publicityStartDay } from '../../dates/reading-choices';
import * as messages from './messages';
import { whomObjectionBlocks } from './reading-choices';

// sc2025 三(三): the list of those who passed is issued after the publicity, and only without objection.

export const passListTable = {
  /** First day of the publicity (公示). */
  publishedOn: 'date',
  /** Objections that are not settled: against this person, and against others on the list. */
  openObjections: 'count',
  openObjectionsToOthers: 'count',
} as const satisfies FactTable;

type Table = typeof passListTable;
type Asked = AskedOf<Table>;
type Answer = AnswerOf<FactNameOf<Table>>;
export type PassListFacts = FactsOf<Table>;

function publicityIsOver(asked: Asked): Answer {
  const start = known(asked, 'publishedOn');
  if (start === undefined) return unknown(['publishedOn']);
  const readings = handOn([publicityStartDay], asked);
  const { calendar, on } = asked;
  const { due } = deadlineOf('sc2025.3.3.publicity', start, {
    ...(readings && { readings }),
    ...(calendar && { calendar }),
  });
  return on > due ? met() : unmet(messages.publicityRuns(due));
}

/** The asker's day is the day on which the list would be issued. */
function mayBeIssued(asked: Asked): Answer {
  const own = atMost(asked, 'openObjections', 0, messages.objectionOpen);
  const others =
    chosen(whomObjectionBlocks, asked) === 'everyone'
      ? [atMost(asked, 'openObjectionsToOthers', 0, messages.objectionToOthers)]
      : [];
  return all<FactNameOf<Table>>(publicityIsOver(asked), own, ...others);
}

export const passList: RegimeOf<Table> = {
  notice: 'sc2025',
  table: passListTable,
  readings: [publicityStartDay, whomObjectionBlocks],
  criteria: [
    {
      clause: 'sc2025.3.3.list',
      facts: ['publishedOn', 'openObjections', 'openObjectionsToOthers'],
      test: mayBeIssued,
    },
  ],
};
