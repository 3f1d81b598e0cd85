import {
  choiceFor,
  type Issue,
  type ReadingChoices,
  type ReadingId,
  type Readings,
  type Result,
} from '../../answers';
import { InvalidDateError, isCivilDate } from '../../dates';
import { checkForm } from './check-form';
import type { Chosen, Context, Found, PrintedFormShape } from './form';
import { formNames, forms, isFormName, type PrintedFormName, type PrintedFormRecord } from './forms';
import { withStableKeys } from './labels';
import * as messages from './messages';

/** Options of {@link parsePrintedForm}. */
export type PrintedFormOptions = {
  /** The civil date of Beijing on which the form is judged. Without it no date is too late and no card still valid. */
  readonly on?: string | undefined;
  /** A choice per reading, or `'strict'`. */
  readonly readings?: Readings | undefined;
};

/**
 * Reads a printed form of the notices out of unknown JSON, keyed by the stable names of its boxes: the renewal
 * application and roster of 2025, the training application, roster and renewal application of 2021, the site record
 * (sc2025.a1.*, sc2025.a2.shape, sc2021.a1.shape, sc2021.a2.shape, sc2021.a3.*, cq2022e.a3.shape). Strict: a name that
 * no box has is an issue. A form keyed by the printed names goes through {@link fromLabels} first.
 *
 * @param form which form
 * @param x anything; never throws because of it. Dates are civil dates of Beijing
 * @param options `on`; `readings`: a choice for each id of `printedFormReadings()`, for serials 0000
 *   (`cn2020.c.outer.serial/zero`, `cn2020.c.inner.serial/zero`) and for cards that expire within the year
 *   (`sc2021.3.1.expired/same-year`); under `'strict'` an answer that another choice would turn is a failure with
 *   `contested` issues alone
 * @returns the record as it stands, or issues with path and clause, in the order of the form: `unknown-field`,
 *   `field-missing`, `field-blank`, `none-given`, `not-a-text`, `not-a-date`, `unknown-word`, `two-ticks`, `not-done` and
 *   others; those of the card code and the id number bear the code of their own check. Doubts are warnings. `contested`
 *   names a choice that would turn the answer. Under `reference-only` fields may be absent from the record of 2021
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @throws {InvalidDateError} when `on` is not `YYYY-MM-DD`
 * @example
 * const record = { name: '赵甲子', cardCode: '22310020124', agency: '样例评价中心', job: { occupation: '电工', level: '三级' }, time: '2025-05-10 上午', headcount: 30, place: '样例考场', condition: '齐备', signedBy: '赵甲子', date: '2025-05-10' }
 * parsePrintedForm('site-record', record).ok // true
 * parsePrintedForm('site-record', { ...record, headcount: 0 }).issues[0].code // 'too-small'
 * parsePrintedForm('site-record', { ...record, headcuont: 30 }).issues[0].suggestion // 'headcount'
 */
export function parsePrintedForm<F extends PrintedFormName>(
  form: F,
  x: unknown,
  options: PrintedFormOptions = {},
): Result<PrintedFormRecord<F>> {
  if (!isFormName(form)) {
    return { ok: false, issues: [{ code: 'unknown-form', message: messages.unknownForm(formNames) }] };
  }
  const { on, readings } = options;
  if (on !== undefined && !isCivilDate(on)) throw new InvalidDateError(on);
  const shape: PrintedFormShape = forms[form];
  const chosen: Chosen = Object.fromEntries(
    shape.readings.map((each) => [each.id, choiceFor(each, readings)]),
  );
  const consulted = new Set<ReadingId>();
  const found = checkForm(shape, x, { on, chosen: noting(chosen, consulted) });
  const open = shape.readings.filter(({ id }) => consulted.has(id));
  const contested = contestedIn(shape, open, x, { on, chosen }, isAccepted(found));
  if (readings === 'strict' && contested.length > 0) return { ok: false, issues: contested };
  const errors = issuesOf(found, 'error');
  if (errors.length > 0) return { ok: false, issues: [...errors, ...contested] };
  const value = x as PrintedFormRecord<F>;
  const warnings = [...issuesOf(found, 'warning'), ...contested];
  return warnings.length > 0 ? { ok: true, value, warnings } : { ok: true, value };
}

const isAccepted = (found: readonly Found[]): boolean => found.every(({ severity }) => severity !== 'error');

const issuesOf = (found: readonly Found[], severity: Found['severity']): Issue[] =>
  found.filter((each) => each.severity === severity).map(({ issue }) => issue);

/** The choices, noting which of them are looked at: a reading nobody asked for cannot change the answer. */
function noting(chosen: Chosen, consulted: Set<ReadingId>): Chosen {
  const noted: Record<ReadingId, string> = {};
  for (const [id, choice] of Object.entries(chosen) as [ReadingId, string][]) {
    Object.defineProperty(noted, id, {
      enumerable: true,
      get: () => {
        consulted.add(id);
        return choice;
      },
    });
  }
  return noted;
}

/** Each choice that, taken alone, would accept what is refused or refuse what is accepted. */
function contestedIn(
  shape: PrintedFormShape,
  open: readonly ReadingChoices[],
  x: unknown,
  { on, chosen }: Context,
  accepted: boolean,
): Issue[] {
  return open.flatMap(({ id, choices }) =>
    choices
      .filter((choice) => choice !== chosen[id])
      .filter((choice) => {
        const others: Chosen = { ...chosen, [id]: choice };
        return isAccepted(checkForm(shape, x, { on, chosen: others })) !== accepted;
      })
      .map((choice): Issue => {
        const message = messages.contested(id, choice, !accepted);
        return { code: 'contested', clause: clauseOf(id), message };
      }),
  );
}

const clauseOf = (reading: ReadingId): NonNullable<Issue['clause']> =>
  reading.slice(0, reading.indexOf('/')) as NonNullable<Issue['clause']>;

/**
 * A form keyed by the names printed on it, under its stable names; printed words, dates as people write them and
 * numbers become what {@link parsePrintedForm} takes. Nothing is lost: what no box is called, and what cannot be
 * read, stays as it is written, for the parser to point out.
 *
 * @param form which form
 * @param record anything; what is no object is handed back
 * @returns the record to parse
 * @throws {RangeError} when there is no such form
 * @example
 * fromLabels('site-record', { 考评人员姓名: '赵甲子', 考评人数: '30人', 日期: '2025年5月10日', 天气: '晴' }) // { name: '赵甲子', headcount: 30, date: '2025-05-10', 天气: '晴' }
 * fromLabels('renewal-application-2025', { 证卡类型: '高级考评员', 证卡有效期: '2022.7.1至2025.6.30' }) // { cardType: 'senior-examiner', validity: { from: '2022-07-01', until: '2025-06-30' } }
 */
export function fromLabels(form: PrintedFormName, record: unknown): unknown {
  if (!isFormName(form)) throw new RangeError(messages.unknownForm(formNames).en);
  return withStableKeys(forms[form].fields, record);
}
