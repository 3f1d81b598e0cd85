import { type Issue, isJsonObject, type Message, type Readings, type Result } from '../answers';
import { isCivilDate, UncoveredYearError } from '../dates';
import { decideRenewal, parseRenewalFacts, type RenewalDecision } from '../eligibility';
import {
  checkSupervisionReport,
  type ExaminerRecord,
  type ExaminerReview,
  type ExaminerReviewScore,
  type ExaminerScore,
  type FormCheck,
  type SupervisionReport,
  type SupervisorReview,
  type SupervisorReviewScore,
  scoreExaminerRecord,
  scoreExaminerReview,
  scoreSupervisorReview,
  type UndeterminedExaminerScore,
} from '../evaluation-forms';
import type { RosterFinding } from './finding';
import { maskCellText } from './masking';
import * as messages from './messages';

/** What a record says of itself in `record`: which form it is, or that a renewal is to be decided. */
export type RecordKind =
  | 'examiner-record'
  | 'supervisor-review'
  | 'examiner-review'
  | 'supervision-report'
  | 'renewal';

/** The answer to one record, beside its kind and its place. */
export type RecordAnswer = { readonly row: number } & (
  | { readonly record: 'examiner-record'; readonly answer: ExaminerScore | UndeterminedExaminerScore }
  | { readonly record: 'supervisor-review'; readonly answer: SupervisorReviewScore }
  | { readonly record: 'examiner-review'; readonly answer: ExaminerReviewScore }
  | { readonly record: 'supervision-report'; readonly answer: FormCheck }
  | { readonly record: 'renewal'; readonly answer: RenewalDecision }
);

/** What the check of a list of records found. */
export type RecordsReport = {
  readonly kind: 'records';
  readonly rows: number;
  readonly findings: readonly RosterFinding[];
  readonly answers: readonly RecordAnswer[];
};

/** How records are to be checked. */
export type RecordsOptions = {
  /** The civil date of Beijing on which a renewal that gives no `on` of its own is decided. */
  readonly on: string;
  readonly readings?: Readings | undefined;
  readonly showIds?: boolean | undefined;
};

type Answered = Result<Omit<RecordAnswer, 'row'>>;
type Form = Readonly<Record<string, unknown>>;

/** What answers a record of each kind. The functions take anything and say what does not fit. */
const judges: Readonly<Record<RecordKind, (form: Form, options: RecordsOptions) => Answered>> = {
  'examiner-record': (form, { readings }) =>
    answered('examiner-record', scoreExaminerRecord(form as ExaminerRecord, { readings })),
  'supervisor-review': (form, { readings }) =>
    answered('supervisor-review', scoreSupervisorReview(form as SupervisorReview, { readings })),
  'examiner-review': (form, { readings }) =>
    answered('examiner-review', scoreExaminerReview(form as ExaminerReview, { readings })),
  'supervision-report': (form, { readings }) =>
    answered('supervision-report', checkSupervisionReport(form as SupervisionReport, { readings })),
  renewal: judgeRenewal,
};

function answered(record: RecordKind, result: Result<unknown>): Answered {
  if (!result.ok) return result;
  const { value: answer, warnings } = result;
  return { ok: true, value: { record, answer } as Omit<RecordAnswer, 'row'>, ...(warnings && { warnings }) };
}

const notices = ['sc2025', 'sc2021', 'cq2022'] as const;

/** `notice`, `facts` and, where it is not the day of the check, `on`. */
function judgeRenewal(form: Form, options: RecordsOptions): Answered {
  const notice = notices.find((each) => each === form.notice);
  if (notice === undefined) return failed('unknown-notice', ['notice'], messages.unknownRenewalNotice);
  const on = form.on ?? options.on;
  if (!isCivilDate(on)) return failed('invalid-date', ['on'], messages.onNotADate);
  const facts = parseRenewalFacts(form.facts ?? {});
  if (!facts.ok) {
    return {
      ok: false,
      issues: facts.issues.map((issue) => ({ ...issue, path: ['facts', ...(issue.path ?? [])] })),
    };
  }
  try {
    const answer = decideRenewal(facts.value, { notice, on, readings: options.readings });
    return { ok: true, value: { record: 'renewal', answer } };
  } catch (error) {
    if (!(error instanceof UncoveredYearError)) throw error;
    return failed('uncovered-year', ['on'], messages.scheduleMissing(error.year));
  }
}

function failed(code: string, path: readonly string[], message: Message): Answered {
  return { ok: false, issues: [{ code, path, message }] };
}

/**
 * Answers records one by one: scores of filled forms, checks of feedback forms, renewal decisions. Each record names
 * its kind in `record`; what does not fit is a finding with the path of the field as its column, and so is, as a
 * warning beside the answer, what counts under a reading only.
 *
 * @param records each with its own number from 1
 * @param options `on`, the civil date of Beijing a renewal is decided on unless it gives its own; `readings`; `showIds`
 * @returns the answers and the findings; a record has an answer or an error
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @example
 * checkRecords([{ row: 1, record: { record: 'supervisor-review', marks: [4, 3, 3, 10, 10, 20, 20, 10, 10, 10] } }], { on: '2026-05-10' }).answers[0].answer.grade // 'excellent'
 */
export function checkRecords(
  records: Iterable<{ readonly row: number; readonly record: unknown }>,
  options: RecordsOptions,
): RecordsReport {
  const findings: RosterFinding[] = [];
  const answers: RecordAnswer[] = [];
  let rows = 0;
  for (const { row, record } of records) {
    rows += 1;
    const result = judge(record, options);
    if (result.ok) answers.push({ row, ...result.value } as RecordAnswer);
    const [issues, severity] = result.ok
      ? ([result.warnings ?? [], 'warning'] as const)
      : ([result.issues, 'error'] as const);
    for (const issue of issues) findings.push({ row, severity, ...toldOf(issue, record, options) });
  }
  return { kind: 'records', rows, findings, answers };
}

function judge(record: unknown, options: RecordsOptions): Answered {
  if (!isJsonObject(record)) return failed('not-a-record', [], messages.notARecord);
  const { record: name, ...form } = record;
  const kinds = Object.keys(judges);
  if (typeof name !== 'string' || !Object.hasOwn(judges, name)) {
    return failed('unknown-record', ['record'], messages.unknownRecord(kinds));
  }
  return judges[name as RecordKind](form, options);
}

function toldOf(
  issue: Issue,
  record: unknown,
  { showIds }: RecordsOptions,
): Omit<RosterFinding, 'row' | 'severity'> {
  const { code, path = [], clause, message, suggestion } = issue;
  const value = valueAt(record, path);
  const shown = value === undefined || showIds === true ? value : maskCellText(undefined, value);
  return {
    ...(path.length > 0 && { column: path.join('.') }),
    code,
    ...(clause !== undefined && { clause }),
    message,
    ...(shown !== undefined && { value: shown }),
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** What stands at a path, where it is a single value. */
function valueAt(record: unknown, path: readonly (string | number)[]): string | undefined {
  let value = record;
  for (const step of path)
    value = isJsonObject(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
