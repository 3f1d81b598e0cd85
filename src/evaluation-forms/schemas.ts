import { z } from 'zod';
import type { Issue } from '../answers';
import { zodIssueOf } from '../answers/zod-issue';
import { type ExaminerRecord, scoreExaminerRecord } from './examiner-record';
import { type ExaminerReview, examinerReviewForm, scoreExaminerReview } from './examiner-review';
import { type FormShape, isFactKind } from './form-shape';
import { itemCount, scaleOf } from './rater-column';
import { itemFourScale } from './reading-choices';
import { itemsOf, type ReviewForm } from './review';
import {
  type SupervisionReport,
  supervisionReportIssues,
  supervisionReportShape,
} from './supervision-report-form';
import { type SupervisorReview, scoreSupervisorReview, supervisorReviewForm } from './supervisor-review';

type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Takes anything, and what our own check finds wrong becomes the issues: each has ours whole as `params`, its path, and
 * the Chinese sentence as message. The described shape is for JSON Schema.
 */
function checked<T>(
  described: JsonSchema,
  issuesOf: (x: unknown) => readonly Issue[],
): z.ZodType<T, unknown> {
  return z
    .unknown()
    .check((payload) => {
      payload.issues.push(...issuesOf(payload.value).map((issue) => zodIssueOf(issue, payload.value)));
    })
    .meta(described) as unknown as z.ZodType<T, unknown>;
}

const listOfExactly = (entries: readonly JsonSchema[]): JsonSchema => ({
  type: 'array',
  minItems: entries.length,
  maxItems: entries.length,
  prefixItems: entries,
});

const issuesIn = (
  result: { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] },
): readonly Issue[] => (result.ok ? [] : result.issues);

/** Item 4 may have the points of either scale here: which of them counts is for the scorer's reading to say. */
const eitherScale = { [itemFourScale.id]: 'corrected' } as const;

const describeColumn = (): JsonSchema =>
  listOfExactly(
    Array.from({ length: itemCount }, (_, at) => ({ enum: ['A', 'B', 'C', 'D', ...scaleOf(at, 5)] })),
  );

/** A record of an examiner's work on one batch, as `scoreExaminerRecord` takes it (sc2021.a4.*). */
export const examinerRecord: z.ZodType<ExaminerRecord, unknown> = /* @__PURE__ */ checked<ExaminerRecord>(
  {
    type: 'object',
    properties: { supervisor: describeColumn(), agency: describeColumn() },
    required: ['supervisor', 'agency'],
  },
  (x) => issuesIn(scoreExaminerRecord(x as ExaminerRecord, { readings: eitherScale })),
);

function describeReview(form: ReviewForm): JsonSchema {
  const items = itemsOf(form);
  const marks = items.map(([, maximum, tiers]) =>
    tiers ? { enum: [...tiers] } : { type: 'integer', minimum: 0, maximum },
  );
  const notes = items.map(() => ({ type: ['string', 'null'] }));
  return {
    type: 'object',
    properties: { marks: listOfExactly(marks), notes: listOfExactly(notes) },
    required: ['marks'],
  };
}

/** A supervisor's review, as `scoreSupervisorReview` takes it (cq2022s.a2.*). */
export const supervisorReview: z.ZodType<SupervisorReview, unknown> =
  /* @__PURE__ */ checked<SupervisorReview>(describeReview(supervisorReviewForm), (x) =>
    issuesIn(scoreSupervisorReview(x as SupervisorReview)),
  );

/** An examiner's review, as `scoreExaminerReview` takes it (cq2022e.a1.*). */
export const examinerReview: z.ZodType<ExaminerReview, unknown> = /* @__PURE__ */ checked<ExaminerReview>(
  describeReview(examinerReviewForm),
  (x) => issuesIn(scoreExaminerReview(x as ExaminerReview)),
);

const describeShape = (shape: FormShape): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(shape).map(([name, inside]) => [
      name,
      isFactKind(inside) ? { description: inside.en } : describeShape(inside),
    ]),
  ),
});

/** A feedback form, as `checkSupervisionReport` takes it (cq2022s.a1.*). */
export const supervisionReport: z.ZodType<SupervisionReport, unknown> =
  /* @__PURE__ */ checked<SupervisionReport>(
    describeShape(supervisionReportShape()),
    supervisionReportIssues,
  );
