import type { ClauseId, Issue, Result } from '../answers';
import { isExaminerCode, isExternalSupervisorCode, isInternalSupervisorCode } from '../card-codes';
import type { FormOptions } from './examiner-record';
import { type ExaminerReview, examinerReviewForm, scoreExaminerReview } from './examiner-review';
import {
  allOf,
  type Criterion,
  checkForm,
  type FormCheck,
  filledIn,
  type Judgement,
  met,
  mustHold,
  unknown,
  unmet,
} from './form-check';
import { amount, date, type FormShape, flag, listOf, oneOf, text, whole, wrongFacts } from './form-shape';
import * as messages from './messages';
import { itemsOf, type MarkUnit, type Review, type ReviewForm, type ReviewSums } from './review';
import {
  type SupervisorReview,
  scoreSupervisorReview,
  supervisorReviewForm,
  unitOfSupervisorMarks,
} from './supervisor-review';

/** What a review states of its total, and when it was signed. */
type Closing = {
  readonly statedTotal?: number | null;
  /** Civil date of Beijing. */
  readonly signedOn?: string | null;
};

/** A supervisor's review as a sheet (cq2022s annex 2). */
export type SupervisorReviewSheet = SupervisorReview &
  Closing & {
    readonly supervisorName?: string | null;
    readonly employer?: string | null;
    readonly cardCode?: string | null;
    readonly capacity?: 'external' | 'internal' | 'both' | null;
    readonly agency?: string | null;
    readonly planName?: string | null;
    /** The assigning body has signed. */
    readonly signed?: boolean | null;
  };

/** An examiner's review as a sheet (cq2022e annex 1). */
export type ExaminerReviewSheet = ExaminerReview &
  Closing & {
    readonly examinerName?: string | null;
    readonly cardCode?: string | null;
    readonly jobOccupation?: string | null;
    readonly cardOccupations?: readonly string[] | null;
    readonly planName?: string | null;
    readonly signed?: { readonly siteHead?: boolean | null; readonly supervisor?: boolean | null } | null;
    readonly handwritten?: boolean | null;
  };

type Summed<S> = { readonly sheet: S & Review & Closing; readonly sums: ReviewSums };

/** Per item: a deduction has its note. Without a list of notes nobody knows. */
function itemCriteria<S>(form: ReviewForm): Criterion<Summed<S>>[] {
  return itemsOf(form).map(([clause], at) => ({
    clause,
    test: ({ sheet, sums }) => {
      if (!sums.notesOwed.includes(at + 1)) return met;
      return sheet.notes ? unmet(messages.noteOwed) : unknown('notes');
    },
  }));
}

function closingOf({ sheet, sums }: Summed<unknown>, ...signatures: readonly Judgement[]): Judgement {
  const { statedTotal, signedOn } = sheet;
  const differs = typeof statedTotal === 'number' && statedTotal !== sums.total;
  return allOf(
    differs ? unmet(messages.totalsDiffer) : met,
    filledIn([
      ['statedTotal', statedTotal, { zh: '合计', en: 'total' }],
      ['signedOn', signedOn, { zh: '日期', en: 'date' }],
    ]),
    ...signatures,
  );
}

/** cq2022s.a2.head: an external card serves inside too, with the letter of article 14. */
function capacityOf({ capacity, cardCode }: SupervisorReviewSheet): Judgement {
  if (capacity === 'both') return unmet(messages.oneCapacity);
  if (!capacity || !cardCode) return met;
  if (isExternalSupervisorCode(cardCode)) {
    return capacity === 'external' ? met : { verdict: 'met', detail: messages.externalCardInside };
  }
  return capacity === 'internal' && isInternalSupervisorCode(cardCode) ? met : unmet(messages.cardUnfit);
}

const supervisorCriteria = (): readonly Criterion<Summed<SupervisorReviewSheet>>[] => [
  {
    clause: 'cq2022s.a2.head',
    test: ({ sheet }) => {
      const filled = filledIn([
        ['supervisorName', sheet.supervisorName, { zh: '姓名', en: 'name' }],
        ['employer', sheet.employer, { zh: '工作单位', en: 'employer' }],
        ['cardCode', sheet.cardCode, { zh: '证卡编号', en: 'card number' }],
        ['capacity', sheet.capacity, { zh: '身份类别', en: 'capacity' }],
        ['agency', sheet.agency, { zh: '评价机构', en: 'assessment body' }],
        ['planName', sheet.planName, { zh: '评价计划', en: 'plan' }],
      ]);
      const capacity = capacityOf(sheet);
      return filled.verdict === 'met' ? capacity : allOf(capacity, filled);
    },
  },
  ...itemCriteria<SupervisorReviewSheet>(supervisorReviewForm),
  {
    clause: 'cq2022s.a2.total',
    test: (form) => closingOf(form, mustHold(form.sheet.signed, 'signed', messages.notSigned)),
  },
];

/** cq2022e.a1.head: an examiner's number, and a card for the occupation of this job. */
function examinerCardOf({ cardCode, jobOccupation, cardOccupations }: ExaminerReviewSheet): Judgement {
  if (cardCode && !isExaminerCode(cardCode)) return unmet(messages.cardUnfit);
  const isUncovered = jobOccupation && cardOccupations && !cardOccupations.includes(jobOccupation);
  return isUncovered ? unmet(messages.occupationUncovered) : met;
}

const examinerCriteria = (): readonly Criterion<Summed<ExaminerReviewSheet>>[] => [
  {
    clause: 'cq2022e.a1.head',
    test: ({ sheet }) =>
      allOf(
        examinerCardOf(sheet),
        filledIn([
          ['examinerName', sheet.examinerName, { zh: '姓名', en: 'name' }],
          ['cardCode', sheet.cardCode, { zh: '证卡编号', en: 'card number' }],
          ['jobOccupation', sheet.jobOccupation, { zh: '该次考评职业', en: 'occupation of this job' }],
          ['cardOccupations', sheet.cardOccupations, { zh: '证卡职业', en: 'occupation on the card' }],
          ['planName', sheet.planName, { zh: '评价计划', en: 'plan' }],
        ]),
      ),
  },
  ...itemCriteria<ExaminerReviewSheet>(examinerReviewForm),
  {
    clause: 'cq2022e.a1.total',
    test: (form) =>
      closingOf(
        form,
        mustHold(
          form.sheet.signed === null ? null : form.sheet.signed?.siteHead,
          'signed.siteHead',
          messages.notSigned,
        ),
        mustHold(
          form.sheet.signed === null ? null : form.sheet.signed?.supervisor,
          'signed.supervisor',
          messages.notSigned,
        ),
      ),
  },
  {
    clause: 'cq2022e.a1.note2',
    test: ({ sheet }) => mustHold(sheet.handwritten, 'handwritten', messages.notHandwritten),
  },
];

const closingShape: FormShape = { statedTotal: whole, signedOn: date };

const supervisorShape = (unit: MarkUnit): FormShape => ({
  ...closingShape,
  ...(unit === 0.5 && { statedTotal: amount }),
  supervisorName: text,
  employer: text,
  cardCode: text,
  capacity: oneOf('external', 'internal', 'both'),
  agency: text,
  planName: text,
  signed: flag,
});

const examinerShape = (): FormShape => ({
  ...closingShape,
  examinerName: text,
  cardCode: text,
  jobOccupation: text,
  cardOccupations: listOf(text, '文本', 'texts'),
  planName: text,
  signed: { siteHead: flag, supervisor: flag },
  handwritten: flag,
});

function checkSheet<S extends Review & Closing>(
  sheet: S,
  scored: Result<ReviewSums>,
  shape: FormShape,
  head: ClauseId,
  criteria: readonly Criterion<Summed<S>>[],
  options: FormOptions | undefined,
): Result<FormCheck> {
  if (!scored.ok) return scored;
  const issues: readonly Issue[] = wrongFacts(sheet, shape, head);
  if (issues.length > 0) return { ok: false, issues };
  const value = checkForm(criteria, { sheet, sums: scored.value }, [], options?.readings);
  return { ok: true, value, ...(scored.warnings && { warnings: scored.warnings }) };
}

/**
 * Checks the sheet around a supervisor's review (cq2022s.a2.*): header, a card that fits the capacity, a note per
 * deduction, the stated total, the signature of the assigning body and its date.
 *
 * @param sheet the marks, which must be complete, and whatever else is known of the sheet
 * @returns findings, missing facts and the outcome; or the issues of `scoreSupervisorReview`, or `does-not-fit` with
 *   the path
 * @example
 * const review = { marks: [4, 3, 3, 10, 10, 20, 20, 10, 10, 10], capacity: 'external', cardCode: 'S000123210001' }
 * checkSupervisorReview(review).value.findings[0].verdict // 'unmet'
 * checkSupervisorReview(review).value.outcome // 'deficient'
 */
export const checkSupervisorReview = (
  sheet: SupervisorReviewSheet,
  options?: FormOptions,
): Result<FormCheck> =>
  checkSheet(
    sheet,
    scoreSupervisorReview(sheet, options),
    supervisorShape(unitOfSupervisorMarks(options?.readings)),
    'cq2022s.a2.head',
    supervisorCriteria(),
    options,
  );

/**
 * Checks the sheet around an examiner's review (cq2022e.a1.*): header, an examiner's card for the occupation of the job,
 * a note per deduction, the stated total, both signatures by hand and their date.
 *
 * @param sheet the marks, which must be complete, and whatever else is known of the sheet
 * @returns findings, missing facts and the outcome; or the issues of `scoreExaminerReview`, or `does-not-fit` with the
 *   path
 * @example
 * const reviewed = { marks: [4, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 5, 10, 5, 5, 20, 5], statedTotal: 100 }
 * checkExaminerReview(reviewed).value.findings.find(({ clause }) => clause === 'cq2022e.a1.total').verdict // 'unmet'
 */
export const checkExaminerReview = (sheet: ExaminerReviewSheet, options?: FormOptions): Result<FormCheck> =>
  checkSheet(
    sheet,
    scoreExaminerReview(sheet),
    examinerShape(),
    'cq2022e.a1.head',
    examinerCriteria(),
    options,
  );
