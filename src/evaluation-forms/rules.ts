import type { ClauseId, Result, Rule } from '../answers';
import { checkExaminerRecord } from './examiner-record-check';
import { examinerReviewForm } from './examiner-review';
import type { FormCheck } from './form-check';
import { recordItems } from './rater-column';
import { itemsOf, type ReviewForm } from './review';
import { checkExaminerReview, checkSupervisorReview } from './review-check';
import { supervisionReportCriteria } from './supervision-report-criteria';
import { supervisorReviewForm } from './supervisor-review';

/** A check has a finding for every clause of its form, whatever is filled in. */
const clausesOf = (checked: Result<FormCheck>): readonly ClauseId[] =>
  checked.ok ? checked.value.findings.map(({ clause }) => clause) : [];

const fullMarks = (form: ReviewForm) => ({ marks: itemsOf(form).map(([, most]) => most) });
const itemClauses = (form: ReviewForm): readonly ClauseId[] => itemsOf(form).map(([clause]) => clause);

/** The functions of this room that decide by clauses, and which. */
export function evaluationFormRules(): readonly Rule[] {
  const items = recordItems.map(([clause]) => clause);
  const allA = recordItems.map(() => 'A' as const);
  return [
    {
      name: 'scoreExaminerRecord',
      clauses: ['sc2021.a4.head', ...items, 'sc2021.a4.total', 'sc2021.a4.note1', 'sc2021.a4.note2'],
    },
    {
      name: 'checkExaminerRecord',
      clauses: clausesOf(checkExaminerRecord({ supervisor: allA, agency: allA })),
    },
    {
      name: 'scoreSupervisorReview',
      clauses: [
        supervisorReviewForm.head,
        ...itemClauses(supervisorReviewForm),
        'cq2022s.a2.total',
        'cq2022s.a2.note1',
      ],
    },
    {
      name: 'checkSupervisorReview',
      clauses: clausesOf(checkSupervisorReview(fullMarks(supervisorReviewForm))),
    },
    {
      name: 'scoreExaminerReview',
      clauses: [
        examinerReviewForm.head,
        ...itemClauses(examinerReviewForm),
        'cq2022e.a1.total',
        'cq2022e.a1.note1',
      ],
    },
    { name: 'checkExaminerReview', clauses: clausesOf(checkExaminerReview(fullMarks(examinerReviewForm))) },
    { name: 'pointsForAccuracy', clauses: ['cq2022e.a1.i16'] },
    { name: 'pointsForAlterations', clauses: ['cq2022e.a1.i17'] },
    { name: 'checkSupervisionReport', clauses: supervisionReportCriteria().map(({ clause }) => clause) },
    { name: 'isDisqualifiedByPoorRatings', clauses: ['sc2021.3.5.1'] },
    { name: 'poorRatingShare', clauses: ['sc2021.3.5.1', 'sc2021.a4.note2'] },
  ];
}
