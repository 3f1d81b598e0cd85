import type { ReadingChoices, Result } from '../answers';
import { type Calendar, deadlineRules } from '../dates';
import type { FormOptions } from './examiner-record';
import { checkForm, type FormCheck } from './form-check';
import {
  arrival,
  epidemicCheck,
  questionTypes,
  rowSixFourCondition,
  siteHeadRefuses,
} from './reading-choices';
import { supervisionReportCriteria } from './supervision-report-criteria';
import { type SupervisionReport, supervisionReportIssues } from './supervision-report-form';

/** Options of {@link checkSupervisionReport}. */
export type SupervisionReportOptions = FormOptions & {
  /** The schedule extended by `extendCalendar`; without it, the schedule alone. */
  readonly calendar?: Calendar | undefined;
};

const deadlines: readonly string[] = ['cq2022s.12.2.outer', 'cq2022s.12.2.inner'];

/** The readings of the form, and those of the deadline it repeats. */
const reportDoubts = (): readonly ReadingChoices[] => [
  arrival,
  questionTypes,
  rowSixFourCondition,
  epidemicCheck,
  siteHeadRefuses,
  ...deadlineRules
    .filter(({ clause }) => deadlines.includes(clause))
    .flatMap(({ doubts }) => Object.values(doubts)),
];

/**
 * Checks a filled feedback form on a supervision (cq2022s annex 1): one finding per printed line, then the signatures,
 * the day of its return and the attachments.
 *
 * In rows 4.2, 6.1, 6.3 and 9.3 是 is the bad answer; 6.2 and 6.4 are answered only under their condition; 否 in 9.2 is
 * noted only. Where times, staff, paper or briefing are given, they must bear out rows 1.1, 3.3, 4.3 and 5.2. A line
 * left blank (null) is `unmet`; one that is absent is `unknown` and its name stands in `missing`, as does a return
 * whose year has no schedule yet, with the year in its detail.
 *
 * @param report the form; every fact may be absent. Dates are civil dates of Beijing, times `HH:MM` or minutes
 * @param options `readings` and `calendar`; under `'strict'` a finding on which readings differ is `unknown`
 * @returns findings, missing facts, contested readings and the outcome; or issues with the path of what does not fit:
 *   `not-a-record`, `does-not-fit`, `unknown-row`
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @example
 * const report = { supervisor: 'external', answers: { '4.2': 'yes', '6.1': 'no', '6.3': 'no', '9.2': 'no' }, endedOn: '2025-09-30', returnedOn: '2025-10-10' }
 * const verdictOf = (clause, options) => checkSupervisionReport(report, options).value.findings.find((finding) => finding.clause === clause).verdict
 * verdictOf('cq2022s.a1.r4.2') // 'unmet'
 * verdictOf('cq2022s.a1.r6.2') // 'not-applicable'
 * verdictOf('cq2022s.a1.note1') // 'met'
 * checkSupervisionReport(report).value.contested // ['cq2022s.a1.r9.2/epidemic-check', 'cq2022s.12.2.outer/start-day']
 */
export function checkSupervisionReport(
  report: SupervisionReport,
  options?: SupervisionReportOptions,
): Result<FormCheck> {
  const issues = supervisionReportIssues(report);
  if (issues.length > 0) return { ok: false, issues };
  const form = { report, calendar: options?.calendar };
  return { ok: true, value: checkForm(supervisionReportCriteria(), form, reportDoubts(), options?.readings) };
}
