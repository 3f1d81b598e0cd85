import type { Issue, Message, Readings, Result } from '../answers';
import { type ComplianceOutcome, type Decided, InvalidFactsError, type Reasoned } from '../criteria';
import { isCivilDate, UncoveredYearError } from '../dates';
import {
  checkCollection,
  checkConduct,
  checkEngagement,
  checkProcess,
  checkRoute,
  checkSession,
  checkStaffing,
  checkTrainingAttendance,
  decideService,
  type Process,
} from '../duties';
import { checkTrainingPlan, decideApplication, decideRenewal } from '../eligibility';
import * as messages from './messages';

/** What a decision in a list of records is about. */
export type DecisionRecord =
  | 'renewal'
  | 'application'
  | 'training-plan'
  | 'service'
  | 'session'
  | 'staffing'
  | 'engagement'
  | 'collection'
  | 'training-attendance'
  | 'conduct'
  | 'process'
  | 'route';

/** What a record says beside its kind: the `facts`, and by which notice, or of which process, they are judged. */
type Form = Readonly<Record<string, unknown>>;
type Asked = { readonly on: string; readonly readings?: Readings | undefined };
export type RecordDecision = Decided | Reasoned<ComplianceOutcome>;

/** Facts of any shape go in: what does not fit is told by the function itself. */
type Judge = {
  /** The field that chooses the rules, and what it may say. */
  readonly by: 'notice' | 'process';
  readonly among: readonly string[];
  readonly decide: (facts: object, chosen: never, asked: Asked, form: Form) => RecordDecision;
};

function byNotice<Notice extends string, Facts extends object>(
  decide: (facts: Facts, options: Asked & { readonly notice: Notice }) => RecordDecision,
  among: readonly Notice[],
): Judge {
  return {
    by: 'notice',
    among,
    decide: (facts, notice: Notice, asked) => decide(facts as Facts, { ...asked, notice }),
  };
}

const processes = [
  'sichuan-body-filing',
  'sichuan-assessment',
  'sichuan-pass-list',
  'sichuan-correction',
  'chongqing-assessment',
  'chongqing-supervision',
  'national-supervision',
] as const satisfies readonly Process[];

const judges = (): Readonly<Record<DecisionRecord, Judge>> => ({
  renewal: byNotice(decideRenewal, ['sc2025', 'sc2021', 'cq2022']),
  application: {
    by: 'notice',
    among: ['sc2021', 'cq2022', 'cn2020'],
    decide: (facts, notice, asked, { stage }) => {
      const certifies = stage === 'certification';
      return decideApplication(facts, { ...asked, notice, ...(certifies && { stage }) });
    },
  },
  'training-plan': byNotice(checkTrainingPlan, ['sc2021', 'cq2022']),
  service: byNotice(decideService, ['cn2020', 'sc2025', 'cq2022']),
  session: byNotice(checkSession, ['cn2020', 'scqm', 'cq2022']),
  staffing: byNotice(checkStaffing, ['scqm', 'sc2025', 'cq2022', 'cn2020']),
  engagement: byNotice(checkEngagement, ['cn2020', 'scqm', 'cq2022']),
  collection: byNotice(checkCollection, ['sc2021', 'sc2025']),
  'training-attendance': {
    by: 'notice',
    among: ['sc2021'],
    decide: (facts, _, asked) => checkTrainingAttendance(facts, asked),
  },
  conduct: byNotice(checkConduct, ['cn2020', 'sc2021', 'scqm', 'cq2022']),
  process: {
    by: 'process',
    among: processes,
    decide: (facts, process: Process, asked) => checkProcess(process, facts, asked),
  },
  route: byNotice(checkRoute, ['cn2020', 'sc2021', 'sc2025', 'scqm', 'cq2022']),
});

/** The kinds of decisions a record may ask for. */
export const decisionRecords = (): readonly DecisionRecord[] => Object.keys(judges()) as DecisionRecord[];

/**
 * Decides a record: `notice` (or `process`), `facts` and, where it is not the day of the check, `on`; for an application
 * also `stage`.
 *
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 */
export function decideRecord(
  record: DecisionRecord,
  form: Form,
  { on: today, readings }: Asked,
): Result<RecordDecision> {
  const { by, among, decide } = judges()[record];
  const chosen = among.find((each) => each === form[by]);
  if (chosen === undefined) return failed(`unknown-${by}`, by, messages.oneOfThese(by, among));
  const { stage = 'application' } = form;
  if (record === 'application' && !stages.some((each) => each === stage)) {
    return failed('unknown-stage', 'stage', messages.oneOfThese('stage', stages));
  }
  const on = form.on ?? today;
  if (!isCivilDate(on)) return failed('invalid-date', 'on', messages.onNotADate);
  try {
    return { ok: true, value: decide((form.facts ?? {}) as object, chosen as never, { on, readings }, form) };
  } catch (error) {
    if (error instanceof InvalidFactsError) return { ok: false, issues: error.issues.map(amongFacts) };
    if (error instanceof UncoveredYearError) {
      return failed('uncovered-year', 'on', messages.scheduleMissing(error.year));
    }
    throw error;
  }
}

const stages = ['application', 'certification'] as const;

const amongFacts = (issue: Issue): Issue => ({ ...issue, path: ['facts', ...(issue.path ?? [])] });

const failed = (code: string, field: string, message: Message): Result<never> => ({
  ok: false,
  issues: [{ code, path: [field], message }],
});
