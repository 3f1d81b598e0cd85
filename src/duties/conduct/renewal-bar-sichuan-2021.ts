import type { Issue } from '../../answers';
import {
  type Answer as AnswerOf,
  type AskedOf,
  all,
  among,
  atLeast,
  type CriterionOf,
  chosen,
  type FactNameOf,
  type FactsOf,
  type FactTable,
  givenTwice,
  handOn,
  judge,
  known,
  met,
  no,
  not,
  ratings,
  unknown,
  unmet,
  yes,
} from '../../criteria';
import { isDisqualifiedByPoorRatings, poorRatingShare } from '../../evaluation-forms/poor-ratings';
import { halfPoints, itemFourScale, oneYear } from '../../evaluation-forms/reading-choices';
import * as messages from './messages';
import { criminalPursuit, refusalYear } from './reading-choices';
import { judgeRefusals, type OfferedAssignment, refusalRules } from './refusals';

// 川人社职鉴〔2021〕4号 三(五): any one of seven grounds bars an examiner from renewal.

/** The facts on which the seven grounds rest. */
export const sichuanConductFactTable = {
  /** Evaluations rated 差 and all evaluations within the year. Give them or `evaluations`, not both. */
  poorRatings: 'share',
  /** Evaluations by day, with marks, totals, score or grade, as `poorRatingShare` reads them. */
  evaluations: ratings,
  /** Assignments refused without good reason within the year. Give them or `refusals`, not both. */
  refusalCount: 'count',
  /** Assignments refused, by day; `justified`: with good reason. */
  refusals: { each: { date: 'date', justified: 'yes-no' }, required: ['date'] },
  refusedAvoidance: 'yes-no',
  concealedMajorIncident: 'yes-no',
  judgingError: 'yes-no',
  /** The judging error had a bad effect. */
  badEffect: 'yes-no',
  fraud: 'yes-no',
  favouritism: 'yes-no',
  /** Money, gifts or other valuables taken from candidates or from a body. */
  tookValuables: 'yes-no',
  acceptedBanquet: 'yes-no',
  /** What the judicial organs did; an administrative penalty is `none`. */
  criminalLiability: ['none', 'pursued', 'established'],
} as const satisfies FactTable;

export type SichuanConductTable = typeof sichuanConductFactTable;
type Asked = AskedOf<SichuanConductTable>;
type Answer = AnswerOf<FactNameOf<SichuanConductTable>>;
type Criterion = CriterionOf<SichuanConductTable, 'renewal-barred'>;

export const sichuanConductReadings = [
  itemFourScale,
  halfPoints,
  oneYear,
  refusalYear,
  criminalPursuit,
] as const;

/** A list and its count cannot both be given. */
export function* sichuanConductContradictions(facts: FactsOf<SichuanConductTable>): Generator<Issue> {
  const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
  if (isGiven(facts.evaluations) && isGiven(facts.poorRatings))
    yield givenTwice('poorRatings', 'evaluations');
  if (isGiven(facts.refusals) && isGiven(facts.refusalCount)) yield givenTwice('refusalCount', 'refusals');
}

/** sc2021.3.5.1: ratings 差 of 30 % or more within one year. */
function poorRatings(asked: Asked): Answer {
  const evaluations = known(asked, 'evaluations');
  if (evaluations === undefined) {
    return judge(asked, 'poorRatings', (share) => !isDisqualifiedByPoorRatings(share), messages.poorShare);
  }
  const readings = handOn([itemFourScale, halfPoints, oneYear], asked);
  const share = poorRatingShare(evaluations, { on: asked.on, readings });
  // By the other scale of item 4 the points of a record may be none.
  if (!share.ok) return unknown(['evaluations']);
  return share.value.disqualified ? unmet(messages.poorShare) : met();
}

/** sc2021.3.5.2: so many refusals within one year; they need not follow one another. */
export const sichuanRefusals = <T extends FactTable, const Name extends string>(
  asked: AskedOf<T>,
  assignments: readonly OfferedAssignment[],
  fact: Name,
): AnswerOf<Name> =>
  judgeRefusals(refusalRules.sc2021, assignments, {
    on: asked.on,
    span: chosen(refusalYear, asked),
    justified: 'passes',
    fact,
    why: messages.refusedThrice,
  });

function refusals(asked: Asked): Answer {
  const dated = known(asked, 'refusals');
  if (dated === undefined) {
    const { refusedThrice } = messages;
    return not(atLeast(asked, 'refusalCount', refusalRules.sc2021.least, refusedThrice), refusedThrice);
  }
  const refused = dated.map(({ date, justified }) => ({ date, answer: 'refused', justified }) as const);
  return sichuanRefusals(asked, refused, 'refusals');
}

/** sc2021.3.5.5: an error alone does not bar, it must have had a bad effect. */
const judgingError = (asked: Asked): Answer =>
  not(
    all(yes(asked, 'judgingError', messages.badError), yes(asked, 'badEffect', messages.badError)),
    messages.badError,
  );

/** sc2021.3.5.7: an administrative penalty does not bar. */
function criminalLiability(asked: Asked): Answer {
  const barring =
    chosen(criminalPursuit, asked) === 'pursuit-suffices'
      ? (['pursued', 'established'] as const)
      : (['established'] as const);
  return not(among(asked, 'criminalLiability', barring, messages.criminal), messages.criminal);
}

export const sichuanConductCriteria: readonly Criterion[] = [
  {
    clause: 'sc2021.3.5.1',
    facts: ['poorRatings', 'evaluations'],
    test: poorRatings,
    leadsTo: 'renewal-barred',
  },
  {
    clause: 'sc2021.3.5.2',
    facts: ['refusalCount', 'refusals'],
    test: refusals,
    leadsTo: 'renewal-barred',
  },
  {
    clause: 'sc2021.3.5.3',
    facts: ['refusedAvoidance'],
    test: (asked) => no(asked, 'refusedAvoidance', messages.refusedAvoidance),
    leadsTo: 'renewal-barred',
  },
  {
    clause: 'sc2021.3.5.4',
    facts: ['concealedMajorIncident'],
    test: (asked) => no(asked, 'concealedMajorIncident', messages.concealed),
    leadsTo: 'renewal-barred',
  },
  {
    clause: 'sc2021.3.5.5',
    facts: ['judgingError', 'badEffect'],
    test: judgingError,
    leadsTo: 'renewal-barred',
  },
  {
    clause: 'sc2021.3.5.6',
    facts: ['fraud', 'favouritism', 'tookValuables', 'acceptedBanquet'],
    test: (asked) =>
      all(
        no(asked, 'fraud', messages.dishonest),
        no(asked, 'favouritism', messages.dishonest),
        no(asked, 'tookValuables', messages.dishonest),
        no(asked, 'acceptedBanquet', messages.dishonest),
      ),
    leadsTo: 'renewal-barred',
  },
  {
    clause: 'sc2021.3.5.7',
    facts: ['criminalLiability'],
    test: criminalLiability,
    leadsTo: 'renewal-barred',
  },
];
