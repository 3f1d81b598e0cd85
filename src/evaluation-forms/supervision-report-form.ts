import type { Issue } from '../answers';
import {
  date,
  type FactKind,
  type FormShape,
  flag,
  listOf,
  oneOf,
  text,
  whole,
  wrongFacts,
} from './form-shape';
import { unknownRow } from './messages';
import { type ReportRowKey, reportRows } from './supervision-report-rows';

/** A time of day, Beijing: `HH:MM`, or minutes since midnight. */
export type TimeOfDay = string | number;

/** 岗位、姓名 */
export type PostedPerson = { readonly post: string; readonly name: string };

export type Signature = { readonly name?: string | null; readonly date?: string | null };

/** 单选题、多选题、判断题 */
export type QuestionType = 'single-choice' | 'multiple-choice' | 'true-false';

/**
 * A filled feedback form (cq2022s annex 1). Every fact may be absent, which says that nobody knows it; null or an empty
 * text says that it was left blank on the form.
 */
export type SupervisionReport = {
  /** 外督 or 内督 fills it in. */
  readonly supervisor?: 'external' | 'internal' | null;
  readonly header?: {
    readonly planName?: string | null;
    readonly date?: string | null;
    readonly occupation?: string | null;
    readonly level?: string | null;
    readonly headcount?: number | null;
    readonly agency?: string | null;
    readonly place?: string | null;
  };
  /** 是, 否, or both ticked, by row. */
  readonly answers?: { readonly [row in ReportRowKey]?: 'yes' | 'no' | 'both' | null };
  /** 备注, by row. */
  readonly notes?: { readonly [row in ReportRowKey]?: string | null };
  /** Row 10, optional. */
  readonly otherMatters?: string | null;
  /** Row 11; owed when the body refused supervision or broke rules. */
  readonly handling?: string | null;
  readonly agencyRefusedOrViolated?: boolean | null;
  /** Row 12. */
  readonly overall?: string | null;
  readonly signatures?: {
    readonly supervisor?: Signature | null;
    readonly siteHead?: Signature | null;
    /** The site head refused to sign, and the form says so. */
    readonly siteHeadRefused?: boolean | null;
    readonly handwritten?: boolean | null;
  };
  /** Civil dates of Beijing: the last day of the supervision, and the day the form was returned. */
  readonly endedOn?: string | null;
  readonly returnedOn?: string | null;
  /** What an external supervisor attaches: a photo names its subject or its session. */
  readonly attachments?: {
    readonly subjects?: readonly string[] | null;
    readonly sessions?: readonly string[] | null;
    readonly sitePhotos?: readonly string[] | null;
    readonly signInPhotos?: readonly string[] | null;
  };
  /** What rows 1.1, 3.3, 4.3 and 5.2 can be checked against. */
  readonly times?: {
    readonly start?: TimeOfDay | null;
    readonly end?: TimeOfDay | null;
    readonly arrival?: TimeOfDay | null;
    readonly departure?: TimeOfDay | null;
  };
  readonly staff?: {
    readonly planned?: readonly PostedPerson[] | null;
    readonly present?: readonly PostedPerson[] | null;
  };
  readonly paper?: {
    readonly theory?: readonly { readonly type: QuestionType; readonly points: number }[] | null;
    readonly practical?: {
      readonly preparationNotice: boolean;
      readonly task: boolean;
      readonly scoreSheet: boolean;
    } | null;
  };
  readonly briefing?: {
    readonly rulesReadOrPlayed?: boolean | null;
    readonly belongingsCleared?: boolean | null;
  };
};

/** Minutes since midnight, or NaN. */
export function minutesOf(time: unknown): number {
  if (typeof time === 'number')
    return Number.isInteger(time) && time >= 0 && time < 24 * 60 ? time : Number.NaN;
  if (typeof time !== 'string' || !/^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(time)) return Number.NaN;
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

const timeOfDay: FactKind = {
  fits: (x) => !Number.isNaN(minutesOf(x)),
  zh: '时刻 HH:MM 或零时起的分钟数',
  en: 'a time of day HH:MM or minutes since midnight',
};

const points: FactKind = {
  fits: (x) => typeof x === 'number' && Number.isFinite(x) && x > 0,
  zh: '正数',
  en: 'a positive number',
};

const perRow = (kind: FactKind): FormShape => Object.fromEntries(reportRows.map(({ row }) => [row, kind]));

/** What may stand where, by kind. */
export function supervisionReportShape(): FormShape {
  const signature: FormShape = { name: text, date };
  const texts = listOf(text, '文本', 'texts');
  const people = listOf({ post: text, name: text }, ' { post, name } ', '{ post, name }');
  const type = oneOf('single-choice', 'multiple-choice', 'true-false');
  return {
    supervisor: oneOf('external', 'internal'),
    header: {
      planName: text,
      date,
      occupation: text,
      level: text,
      headcount: whole,
      agency: text,
      place: text,
    },
    answers: perRow(oneOf('yes', 'no', 'both')),
    notes: perRow(text),
    otherMatters: text,
    handling: text,
    agencyRefusedOrViolated: flag,
    overall: text,
    signatures: { supervisor: signature, siteHead: signature, siteHeadRefused: flag, handwritten: flag },
    endedOn: date,
    returnedOn: date,
    attachments: { subjects: texts, sessions: texts, sitePhotos: texts, signInPhotos: texts },
    times: { start: timeOfDay, end: timeOfDay, arrival: timeOfDay, departure: timeOfDay },
    staff: { planned: people, present: people },
    paper: {
      theory: listOf({ type, points }, ' { type, points } ', '{ type, points }'),
      practical: { preparationNotice: flag, task: flag, scoreSheet: flag },
    },
    briefing: { rulesReadOrPlayed: flag, belongingsCleared: flag },
  };
}

/** An issue per fact of a report that does not fit, and per answer or note to a row that the form does not have. */
export function supervisionReportIssues(report: unknown): readonly Issue[] {
  const clause = 'cq2022s.a1.head';
  const issues = wrongFacts(report, supervisionReportShape(), clause);
  const rows: readonly string[] = reportRows.map(({ row }) => row);
  for (const part of ['answers', 'notes'] as const) {
    const given = (Object(report) as Readonly<Record<string, unknown>>)[part];
    for (const row of Object.keys(Object(given))) {
      if (rows.includes(row) || typeof given !== 'object' || Array.isArray(given)) continue;
      issues.push({ code: 'unknown-row', path: [part, row], clause, message: unknownRow });
    }
  }
  return issues;
}
