import type { ClauseId } from '../../answers';
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
  judge,
  known,
  met,
  needsDiscretion,
  type RegimeOf,
  unknown,
  when,
  yes,
} from '../../criteria';
import { hasAll, isReviewed } from './completeness';
import * as messages from './messages';
import * as names from './names';
import { howManyFilesToCheck, violationsAtOnce } from './reading-choices';

// cq2022s 第十二条(一), 第十六条: what a supervision has to look at, and the review after it.

const items = [
  'lawful-conduct',
  'filed-scope',
  'rule-systems',
  'sites-and-equipment',
  'staff',
  'quality-control',
  'publicity',
  'incidents',
  'reported-violations',
  'major-issues',
] as const;
type Item = (typeof items)[number];

const ruleSystems = [
  'exam-affairs',
  'personnel',
  'quality',
  'items-and-papers',
  'certificates',
  'safety',
] as const;
const madePublic = [
  'plan',
  'method-time-and-place',
  'qualification',
  'standards',
  'results',
  'certificate-lookup',
  'fees',
  'complaints',
] as const;
const reviewed = ['duties', 'attitude-and-policy', 'site-control', 'truth-of-form'] as const;

export const chongqingSupervisionTable = {
  role: ['external-supervisor', 'internal-supervisor'],
  /** 现场督导 or 专项督导 of an external, 全面督导 of an internal supervisor. */
  supervision: ['site', 'special', 'full'],
  /** What a special supervision is about. */
  topics: { listOf: items },
  /** What the report covers. */
  covered: { listOf: items },
  /** Which rule systems of the body were looked at, and which publications. */
  ruleSystems: { listOf: ruleSystems },
  madePublic: { listOf: madePublic },
  /** Application papers of candidates that were checked. */
  filesChecked: 'count',
  incident: {
    occurred: 'yes-no',
    /** A breach of discipline or rules, or something sudden or abnormal. */
    kind: ['violation', 'sudden-or-abnormal'],
    carriedOut: ['before-consent', 'after-consent', 'not'],
  },
  /** The task is over. */
  finished: 'yes-no',
  review: { held: 'yes-no', covers: { listOf: reviewed } },
} as const satisfies FactTable;

type Table = typeof chongqingSupervisionTable;
type Asked = AskedOf<Table>;
type Answer = AnswerOf<FactNameOf<Table>>;
type Criterion = CriterionOf<Table>;
export type ChongqingSupervisionFacts = FactsOf<Table>;

/** A special supervision keeps to its topics, any other looks at everything. */
function isAsked(asked: Asked, item: Item): Answer {
  const supervision = known(asked, 'supervision');
  if (supervision === undefined) return unknown(['supervision']);
  return supervision === 'special'
    ? judge(asked, 'topics', (topics) => topics.includes(item), messages.notOfThisKind)
    : met();
}

const covers = (asked: Asked, item: Item, more: Answer = met()): Answer =>
  when(
    isAsked(asked, item),
    all<FactNameOf<Table>>(hasAll(known(asked, 'covered'), 'covered', [item], names.supervisionItems), more),
    messages.notOfThisKind,
  );

/** cq2022s.12.1.6: on site an external checks application papers; of how many nothing is said. */
function filesChecked(asked: Asked): Answer {
  const onSite = all<FactNameOf<Table>>(
    among(asked, 'role', ['external-supervisor'], messages.notOfThisKind),
    among(asked, 'supervision', ['site'], messages.notOfThisKind),
  );
  const some = atLeast(asked, 'filesChecked', 1, messages.noFileChecked);
  const isLeftToJudgement = some.verdict === 'met' && chosen(howManyFilesToCheck, asked) === 'discretion';
  return when(onSite, isLeftToJudgement ? needsDiscretion(messages.howManyFiles) : some);
}

/** cq2022s.12.1.8: an incident after consent; a violation may be dealt with on the spot (第十一条(五)). */
function consentFirst(asked: Asked): Answer {
  const carriedOut = judge(
    asked,
    'incident.carriedOut',
    (time) => time !== 'before-consent',
    messages.actedBeforeConsent,
  );
  const dealtWith: Answer =
    carriedOut.verdict === 'unmet' && chosen(violationsAtOnce, asked) === 'at-once'
      ? among(asked, 'incident.kind', ['violation'], messages.actedBeforeConsent)
      : carriedOut;
  const isViolationAtOnce = carriedOut.verdict === 'unmet' && dealtWith.verdict === 'met';
  return when(
    yes(asked, 'incident.occurred', messages.notOfThisKind),
    isViolationAtOnce ? met(messages.dealtWithAtOnce) : dealtWith,
    messages.notOfThisKind,
  );
}

/** cq2022s.16: after each task of an external; for internals it may be followed. */
const reviewedAfterwards = (asked: Asked): Answer =>
  when<FactNameOf<Table>>(
    among(asked, 'role', ['external-supervisor'], messages.reviewOptional),
    isReviewed(
      {
        finished: known(asked, 'finished'),
        held: known(asked, 'review.held'),
        covers: known(asked, 'review.covers'),
      },
      reviewed,
      names.supervisorReview,
    ),
    messages.reviewOptional,
  );

const covering = (clause: ClauseId, item: Item): Criterion => ({
  clause,
  facts: ['supervision', 'topics', 'covered'],
  test: (asked) => covers(asked, item),
});

export const chongqingSupervision = (): RegimeOf<Table> => ({
  notice: 'cq2022',
  table: chongqingSupervisionTable,
  readings: [howManyFilesToCheck, violationsAtOnce],
  criteria: [
    covering('cq2022s.12.1.1', 'lawful-conduct'),
    covering('cq2022s.12.1.2', 'filed-scope'),
    {
      clause: 'cq2022s.12.1.3',
      facts: ['supervision', 'topics', 'covered', 'ruleSystems'],
      test: (asked) =>
        covers(
          asked,
          'rule-systems',
          hasAll(known(asked, 'ruleSystems'), 'ruleSystems', ruleSystems, names.ruleSystems),
        ),
    },
    covering('cq2022s.12.1.4', 'sites-and-equipment'),
    covering('cq2022s.12.1.5', 'staff'),
    {
      clause: 'cq2022s.12.1.6',
      facts: ['supervision', 'topics', 'covered', 'role', 'filesChecked'],
      test: (asked) => covers(asked, 'quality-control', filesChecked(asked)),
    },
    {
      clause: 'cq2022s.12.1.7',
      facts: ['supervision', 'topics', 'covered', 'madePublic'],
      test: (asked) =>
        covers(
          asked,
          'publicity',
          hasAll(known(asked, 'madePublic'), 'madePublic', madePublic, names.madePublic),
        ),
    },
    {
      clause: 'cq2022s.12.1.8',
      facts: ['incident.occurred', 'incident.kind', 'incident.carriedOut'],
      test: consentFirst,
    },
    {
      clause: 'cq2022s.16',
      facts: ['role', 'finished', 'review.held', 'review.covers'],
      test: reviewedAfterwards,
    },
  ],
});
