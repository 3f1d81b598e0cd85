import { type Issue, isJsonObject, type Message, type Readings, type Result } from '../answers';
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
import { type PrintedFormName, parsePrintedForm } from './printed-forms';
import { type DecisionRecord, decideRecord, decisionRecords, type RecordDecision } from './record-decisions';

/** What a record says of itself in `record`: which form it is, or what is to be decided. */
export type RecordKind =
  | 'examiner-record'
  | 'supervisor-review'
  | 'examiner-review'
  | 'supervision-report'
  | 'printed-form'
  | DecisionRecord;

/** The answer to one record, beside its kind and its place. */
export type RecordAnswer = { readonly row: number } & (
  | { readonly record: 'examiner-record'; readonly answer: ExaminerScore | UndeterminedExaminerScore }
  | { readonly record: 'supervisor-review'; readonly answer: SupervisorReviewScore }
  | { readonly record: 'examiner-review'; readonly answer: ExaminerReviewScore }
  | { readonly record: 'supervision-report'; readonly answer: FormCheck }
  /** Nothing of what stands in the form is repeated. */
  | {
      readonly record: 'printed-form';
      readonly answer: { readonly form: PrintedFormName; readonly outcome: 'in-order' };
    }
  | { readonly record: DecisionRecord; readonly answer: RecordDecision }
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
  /** The civil date of Beijing on which a decision that gives no `on` of its own is taken. */
  readonly on: string;
  readonly readings?: Readings | undefined;
  readonly showIds?: boolean | undefined;
};

type Answered = Result<Omit<RecordAnswer, 'row'>>;
type Form = Readonly<Record<string, unknown>>;

/** What answers a record of each kind. The functions take anything and say what does not fit. */
const judges: Readonly<
  Record<Exclude<RecordKind, DecisionRecord>, (form: Form, options: RecordsOptions) => Answered>
> = {
  'examiner-record': (form, { readings }) =>
    answered('examiner-record', scoreExaminerRecord(form as ExaminerRecord, { readings })),
  'supervisor-review': (form, { readings }) =>
    answered('supervisor-review', scoreSupervisorReview(form as SupervisorReview, { readings })),
  'examiner-review': (form, { readings }) =>
    answered('examiner-review', scoreExaminerReview(form as ExaminerReview, { readings })),
  'supervision-report': (form, { readings }) =>
    answered('supervision-report', checkSupervisionReport(form as SupervisionReport, { readings })),
  'printed-form': judgePrintedForm,
};

function answered(record: RecordKind, result: Result<unknown>): Answered {
  if (!result.ok) return result;
  const { value: answer, warnings } = result;
  return { ok: true, value: { record, answer } as Omit<RecordAnswer, 'row'>, ...(warnings && { warnings }) };
}

/** `form` says which one, `fields` what stands in it under the stable names. */
function judgePrintedForm({ form, fields }: Form, { on, readings }: RecordsOptions): Answered {
  const parsed = parsePrintedForm(form as PrintedFormName, fields, { on, readings });
  if (!parsed.ok) return parsed;
  return answered('printed-form', { ...parsed, value: { form, outcome: 'in-order' } });
}

function failed(code: string, path: readonly string[], message: Message): Answered {
  return { ok: false, issues: [{ code, path, message }] };
}

/**
 * Answers records one by one: scores of filled forms, checks of other forms, decisions of every kind. Each record names
 * its kind in `record`; what does not fit is a finding with the path of the field as its column, and so is, as a
 * warning beside the answer, what counts under a reading only.
 *
 * @param records each with its own number from 1
 * @param options `on`, the civil date of Beijing a decision is taken on unless it gives its own; `readings`; `showIds`
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
  const decision = decisionRecords().find((each) => each === name);
  if (decision !== undefined) return answered(decision, decideRecord(decision, form, options));
  if (typeof name !== 'string' || !Object.hasOwn(judges, name)) {
    const kinds = [...Object.keys(judges), ...decisionRecords()];
    return failed('unknown-record', ['record'], messages.oneOfThese('record', kinds));
  }
  return judges[name as keyof typeof judges](form, options);
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
