import type { Result } from '../answers';
import {
  type ExaminerRecord,
  type ExaminerScore,
  type FormOptions,
  scoreExaminerRecord,
} from './examiner-record';
import {
  allOf,
  type Chosen,
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
import { amount, type FormShape, flag, oneOf, text, whole, wrongFacts } from './form-shape';
import * as messages from './messages';
import { halfPoints, itemFourScale } from './reading-choices';

/** The record of one batch as a sheet: the marks, and around them what is printed, stated and signed (sc2021 annex 4). */
export type ExaminerRecordSheet = ExaminerRecord & {
  readonly examinerName?: string | null;
  readonly cardCode?: string | null;
  readonly batch?: string | null;
  /** What the sheet itself says the marks come to. */
  readonly stated?: {
    readonly totals?: { readonly supervisor?: number | null; readonly agency?: number | null } | null;
    readonly score?: number | null;
    readonly grade?: 'excellent' | 'good' | 'fair' | 'poor' | null;
  } | null;
  readonly signed?: { readonly supervisor?: boolean | null; readonly agency?: boolean | null } | null;
};

const sheetShape = (): FormShape => ({
  examinerName: text,
  cardCode: text,
  batch: text,
  stated: {
    totals: { supervisor: whole, agency: whole },
    score: amount,
    grade: oneOf('excellent', 'good', 'fair', 'poor'),
  },
  signed: { supervisor: flag, agency: flag },
});

/** What the marks come to under the readings; by the other scale of item 4 they may come to nothing. */
function against(
  sheet: ExaminerRecordSheet,
  chosen: Chosen,
  judge: (score: ExaminerScore) => Judgement,
): Judgement {
  const scored = scoreExaminerRecord(sheet, { readings: chosen });
  return scored.ok ? judge(scored.value) : unknown();
}

function totalOf({ stated, signed }: ExaminerRecordSheet, { totals }: ExaminerScore): Judgement {
  const { supervisor, agency } = stated?.totals ?? {};
  const differs = [
    [supervisor, totals.supervisor],
    [agency, totals.agency],
  ].some(([said, sum]) => typeof said === 'number' && said !== sum);
  return allOf(
    differs ? unmet(messages.totalsDiffer) : met,
    filledIn([
      ['stated.totals.supervisor', supervisor, { zh: '质量督导员合计', en: "the supervisor's total" }],
      ['stated.totals.agency', agency, { zh: '评价机构合计', en: "the body's total" }],
    ]),
    mustHold(signed === null ? null : signed?.supervisor, 'signed.supervisor', messages.notSigned),
    mustHold(signed === null ? null : signed?.agency, 'signed.agency', messages.notSigned),
  );
}

const criteria = (): readonly Criterion<ExaminerRecordSheet>[] => [
  {
    clause: 'sc2021.a4.head',
    test: ({ examinerName, cardCode, batch }) =>
      filledIn([
        ['examinerName', examinerName, { zh: '考评员姓名', en: "examiner's name" }],
        ['cardCode', cardCode, { zh: '证卡编号', en: 'card number' }],
        ['batch', batch, { zh: '考评批次', en: 'batch' }],
      ]),
  },
  {
    clause: 'sc2021.a4.total',
    test: (sheet, chosen) => against(sheet, chosen, (score) => totalOf(sheet, score)),
  },
  {
    clause: 'sc2021.a4.note1',
    test: (sheet, chosen) =>
      against(sheet, chosen, ({ score }) => {
        const said = sheet.stated?.score;
        if (typeof said === 'number') return said === score ? met : unmet(messages.scoreDiffers);
        return filledIn([['stated.score', said, { zh: '得分', en: 'score' }]]);
      }),
  },
  {
    clause: 'sc2021.a4.note2',
    test: (sheet, chosen) =>
      against(sheet, chosen, ({ grade }) => {
        const said = sheet.stated?.grade;
        if (typeof said === 'string') return said === grade ? met : unmet(messages.statedGradeDiffers);
        return filledIn([['stated.grade', said, { zh: '等次', en: 'grade' }]]);
      }),
  },
];

/**
 * Checks the sheet around the marks of an examiner's record (sc2021.a4.head, sc2021.a4.total, sc2021.a4.note1,
 * sc2021.a4.note2): header, stated totals, both signatures, stated score and grade.
 *
 * @param sheet the marks, which must be complete, and whatever else is known of the sheet
 * @param options `readings`
 * @returns findings, missing facts, contested readings and the outcome; or the issues of `scoreExaminerRecord`, or
 *   `does-not-fit` with the path
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @example
 * const marks = { supervisor: [...'CCCCCCCCCCCCCCC'], agency: [...'CCCCCCCCCCCCCCC'] }
 * const sheet = { ...marks, examinerName: '甲', cardCode: '1', batch: '1', stated: { totals: { supervisor: 71, agency: 71 }, score: 71, grade: 'good' }, signed: { supervisor: true, agency: true } }
 * checkExaminerRecord(sheet).value.outcome // 'in-order'
 * checkExaminerRecord(sheet).value.contested // ['sc2021.a4.item04/scale']
 * checkExaminerRecord(marks).value.missing.slice(0, 3) // ['examinerName', 'cardCode', 'batch']
 */
export function checkExaminerRecord(sheet: ExaminerRecordSheet, options?: FormOptions): Result<FormCheck> {
  const readings = options?.readings;
  const scored = scoreExaminerRecord(sheet, { readings });
  if (!scored.ok) return scored;
  const issues = wrongFacts(sheet, sheetShape(), 'sc2021.a4.head');
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: checkForm(criteria(), sheet, [itemFourScale, halfPoints], readings) };
}
