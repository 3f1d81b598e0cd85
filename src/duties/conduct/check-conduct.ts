import { type Compliance, type DecideOptions, decideCompliance, unknownNotice } from '../../criteria';
import type { ConductFacts } from './facts';
import { type ConductNotice, conductNotices, regimeByNotice } from './notices';
import type { ConductConsequenceCode } from './regime';

/** Options of {@link checkConduct}. */
export type ConductOptions = DecideOptions & { readonly notice: ConductNotice };

/** Which grounds are established, and what follows. */
export type ConductCheck = Compliance<ConductConsequenceCode>;

/**
 * Does a course of conduct establish a ground, or break a duty, of a notice, and what follows? `non-compliant` means that
 * at least one does; its finding is `unmet`. Clauses about others than the `role` are `not-applicable`; where all are,
 * the notice has nothing to say and the outcome is `undetermined`.
 *
 * The grounds: dismissal of supervisors and measures against bodies in the national regulation (cn2020.10.conduct,
 * cn2020.11, cn2020.17.1 to cn2020.18.6), the bar from renewal in Sichuan (sc2021.3.5.1 to sc2021.3.5.7), the credit rating
 * of bodies there (scqm.2.9), cancellation and admonition in Chongqing (cq2022s.19.1 to cq2022s.19.10, cq2022e.20.1 to
 * cq2022e.21.10), with its duties of secrecy and integrity. Refusals count in three ways: a single one nationally, three in
 * a row within one year for supervisors in Chongqing, three within one year for examiners in Sichuan.
 *
 * @param facts - what is known; a fact left out or `null` is unknown and never taken for yes or no
 * @param options - the `notice`; `on`, the civil date of Beijing asked about (dated events after it are not looked at);
 *   `readings`, a choice for each id of `conductReadings()` and of the bar (`cq2022e.21.head/last-day`, `/rest-day`,
 *   `/supervisors`) or `'strict'`, under which only undisputed consequences and days are given; `calendar`
 * @returns the findings, and the `consequences`: by whom (`who`), whether at discretion, from and by when
 *   (cq2022e.21.head), and with `when: 'otherwise'` those that turn on facts still unknown (`dependsOn`)
 * @throws {InvalidFactsError} when facts are not written as facts must be
 * @throws {InvalidDateError} when `on` is not `YYYY-MM-DD`
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @throws {UncoveredYearError} when the last day of a bar is to move off a rest day in a year that is not announced
 * @throws {RangeError} when the notice attaches nothing to conduct
 * @example
 * const assignments = [{ date: '2025-03-10', answer: 'refused', justified: false }]
 * const supervisor = { role: 'external-supervisor', tookPartUnassigned: false, assignments }
 * checkConduct(supervisor, { notice: 'cn2020', on: '2025-06-10' }).consequences[0].code // 'dismissal'
 * checkConduct(supervisor, { notice: 'cq2022', on: '2025-06-10' }).findings.find(({ clause }) => clause === 'cq2022s.19.2').verdict // 'met'
 * const examiner = { role: 'examiner', gaveAwayItems: true, decidedOn: '2023-05-10' }
 * checkConduct(examiner, { notice: 'cq2022', on: '2023-05-10' }).consequences[1].by // '2026-05-10'
 */
export function checkConduct(
  facts: ConductFacts,
  { notice, on, readings, calendar }: ConductOptions,
): ConductCheck {
  if (!conductNotices.includes(notice)) throw new RangeError(unknownNotice(conductNotices));
  return decideCompliance(regimeByNotice[notice], facts, { on, readings, calendar });
}
