import type { Rule } from '../answers';
import {
  type Answer,
  type AskedOf,
  all,
  among,
  type Compliance,
  type CriterionOf,
  type DecideOptions,
  decideCompliance,
  type FactNameOf,
  type FactsOf,
  type FactTable,
  known,
  met,
  needsDiscretion,
  notApplicable,
  type RegimeOf,
  rulesOf,
  unknown,
  unmet,
  when,
  yes,
} from '../criteria';
import * as messages from './application-messages';

// What a training before certification must cover, and how a body asks for one of its own.

/** sc2021.2.4 */
const examinerTopics = [
  'law-and-policy',
  'examiner-ethics',
  'examiner-rules',
  'occupation-classification',
  'standard-compilation',
  'item-writing',
  'assessment-methods',
] as const;

/** cq2022s.8.content */
const supervisorTopics = [
  'site-supervision',
  'supervision-methods',
  'supervisor-management',
  'violation-handling',
] as const;

type Topic = (typeof examinerTopics)[number] | (typeof supervisorTopics)[number];

/** The facts of a training plan. */
export const trainingPlanFactTable = {
  /** Who is trained. */
  audience: ['examiners', 'external-supervisors', 'internal-supervisors'],
  /** What the plan covers; a list that is given is complete. Further topics are free. */
  topics: { listOf: [...examinerTopics, ...supervisorTopics, 'other'] },
  /** The body asks for a session of its own (专场培训). */
  inHouse: 'yes-no',
  /** It asked the provincial centre in writing. */
  writtenRequest: 'yes-no',
  /** The training plan went with the request. */
  planAttached: 'yes-no',
} as const satisfies FactTable;

type Table = typeof trainingPlanFactTable;
type Asked = AskedOf<Table>;

/** What is known about a training plan; a fact left out or `null` is unknown. */
export type TrainingPlanFacts = FactsOf<Table>;

const isFor = (asked: Asked, audience: (typeof trainingPlanFactTable.audience)[number]) =>
  among(asked, 'audience', [audience], messages.anotherPost);

function covers(asked: Asked, topics: readonly Topic[]): Answer<'topics'> {
  const covered = known(asked, 'topics');
  if (covered === undefined) return unknown(['topics']);
  const lacking = topics.filter((topic) => !covered.includes(topic));
  return lacking.length === 0 ? met() : unmet(messages.topicMissing(lacking));
}

/** The number of participants that would call for a session in house is not named. */
const requestInHouse = (asked: Asked): Answer<FactNameOf<Table>> => {
  const complete = all(
    yes(asked, 'writtenRequest', messages.requestIncomplete),
    yes(asked, 'planAttached', messages.requestIncomplete),
  );
  return when<FactNameOf<Table>>(
    yes(asked, 'inHouse', messages.notInHouse),
    complete.verdict === 'met' ? needsDiscretion(messages.centreArranges) : complete,
    messages.notInHouse,
  );
};

type Criterion = CriterionOf<Table>;

const sichuan2021: RegimeOf<Table> = {
  notice: 'sc2021',
  table: trainingPlanFactTable,
  readings: [],
  criteria: [
    {
      clause: 'sc2021.hdr.title',
      facts: ['audience'],
      test: (asked) => {
        const audience = isFor(asked, 'examiners');
        return audience.verdict === 'unmet' ? unknown([], messages.noSupervisorsHere) : audience;
      },
    },
    {
      clause: 'sc2021.2.4',
      facts: ['audience', 'topics'],
      test: (asked) =>
        when<FactNameOf<Table>>(
          isFor(asked, 'examiners'),
          covers(asked, examinerTopics),
          messages.examinersOnly,
        ),
    },
    {
      clause: 'sc2021.2.5.special',
      facts: ['audience', 'inHouse', 'writtenRequest', 'planAttached'],
      test: (asked) => when(isFor(asked, 'examiners'), requestInHouse(asked), messages.examinersOnly),
    },
  ] satisfies readonly Criterion[],
};

const chongqing: RegimeOf<Table> = {
  notice: 'cq2022',
  table: trainingPlanFactTable,
  readings: [],
  criteria: [
    {
      clause: 'cq2022s.8.content',
      facts: ['audience', 'topics'],
      test: (asked) =>
        isFor(asked, 'internal-supervisors').verdict === 'met'
          ? notApplicable(messages.syllabusOptional)
          : when<FactNameOf<Table>>(
              isFor(asked, 'external-supervisors'),
              covers(asked, supervisorTopics),
              messages.supervisorsOnly,
            ),
    },
    {
      clause: 'cq2022e.10',
      facts: ['audience'],
      test: (asked) =>
        when<FactNameOf<Table>>(
          isFor(asked, 'examiners'),
          needsDiscretion(messages.syllabusSetByCentre),
          messages.examinersOnly,
        ),
    },
  ] satisfies readonly Criterion[],
};

const regimes = { sc2021: sichuan2021, cq2022: chongqing } as const;

/** Options of {@link checkTrainingPlan}. */
export type TrainingPlanOptions = DecideOptions & {
  /** A notice that says what a training covers. */
  readonly notice: keyof typeof regimes;
};

/**
 * Does this training plan cover what the notice lists, and is a request for a session in house complete? The lists are
 * open: further topics never count against a plan. Whether a session in house is arranged is for the provincial centre
 * to decide (`needs-discretion`), and so is the syllabus of examiners in Chongqing.
 *
 * @param facts - `audience`, `topics`, and in Sichuan `inHouse`, `writtenRequest`, `planAttached`
 * @param options - `notice`, `sc2021` or `cq2022`; `on`, a civil date of Beijing
 * @returns the decision with its findings: `sc2021.2.4`, `sc2021.2.5.special`, `cq2022s.8.content`
 * @throws {InvalidFactsError} when facts are not written as facts must be
 * @throws {InvalidDateError} when `on` is not `YYYY-MM-DD`
 * @throws {RangeError} when the notice is neither of the two
 * @example
 * const plan = { audience: 'external-supervisors', topics: ['site-supervision', 'supervision-methods', 'supervisor-management'] }
 * const checked = checkTrainingPlan(plan, { notice: 'cq2022', on: '2025-06-10' })
 * checked.outcome // 'non-compliant'
 * checked.findings[0].detail.en // 'The plan lacks: handling of violations.'
 */
export function checkTrainingPlan(
  facts: TrainingPlanFacts,
  { notice, ...options }: TrainingPlanOptions,
): Compliance {
  if (!Object.hasOwn(regimes, notice)) throw new RangeError(messages.noTrainingNotice);
  return decideCompliance(regimes[notice], facts, options);
}

/**
 * The clauses a check of a training plan goes through.
 */
export const trainingPlanRules = (): readonly Rule[] => rulesOf('checkTrainingPlan', Object.values(regimes));
