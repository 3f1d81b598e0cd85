import type { Rule } from '../../answers';
import {
  type Compliance,
  type DecideOptions,
  decideCompliance,
  type RegimeOf,
  rulesOf,
  unknownNotice,
} from '../../criteria';
import { chongqing } from './chongqing';
import { type StaffingFacts, staffingFactTable } from './facts';
import { sichuan2025 } from './sichuan-2025';
import { sichuanQuality } from './sichuan-quality';

/** The national regulation asks nothing of the staff of bodies and departments. */
const national: RegimeOf<typeof staffingFactTable> = {
  notice: 'cn2020',
  table: staffingFactTable,
  readings: [],
  criteria: [],
  silence: () => [],
};

const regimes = {
  cq2022: chongqing,
  scqm: sichuanQuality,
  sc2025: sichuan2025,
  cn2020: national,
} as const;

/**
 * A notice that says how an assessment body or an HRSS department is staffed: Chongqing's, Sichuan's on quality
 * management, and for yearly supervision Sichuan's of 2025. The national one, `cn2020`, says nothing about it.
 */
export type StaffingNotice = keyof typeof regimes;

/** Options of {@link checkStaffing}. */
export type StaffingOptions = Omit<DecideOptions, 'calendar'> & { readonly notice: StaffingNotice };

/** Is the staff as the notice asks, and why. */
export type StaffingCheck = Compliance;

/**
 * Is an assessment body, or an HRSS department, staffed as a notice asks? In Chongqing by numbers: external supervisors
 * to bodies 1 to 3 (cq2022s.5.ratio), three internal supervisors of whom one is in service (cq2022s.5.inner3), three
 * examiners for each occupation (cq2022e.6.staff). In Sichuan by what there has to be: the commitment (scqm.2.1.commit),
 * both teams (scqm.2.2.teams), people for quality (scqm.2.2.staff), a supervision of every body in each calendar year
 * (sc2025.4.3.coverage).
 *
 * Under `cn2020`, which says nothing about staff, the outcome is `undetermined`. A year that has not ended is open and not
 * broken. Which bodies are left `bodiesWithoutSupervision` tells.
 *
 * @param facts - what is known; a fact left out or `null` is unknown and never taken for yes or no
 * @param options - the `notice`; `on`, the civil date of Beijing asked about; `readings`
 * @throws {InvalidFactsError} when the facts are not written as facts must be
 * @throws {InvalidDateError} when `on` is not `YYYY-MM-DD`
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @throws {RangeError} when there is no such notice
 * @example
 * const department = { unit: 'hrss-department', externalSupervisorCount: 3 }
 * checkStaffing({ ...department, bodyCount: 9 }, { notice: 'cq2022', on: '2025-06-10' }).outcome // 'compliant'
 * checkStaffing({ ...department, bodyCount: 10 }, { notice: 'cq2022', on: '2025-06-10' }).outcome // 'non-compliant'
 * checkStaffing(department, { notice: 'cq2022', on: '2025-06-10' }).missing // ['bodyCount']
 */
export function checkStaffing(
  facts: StaffingFacts,
  { notice, on, readings }: StaffingOptions,
): StaffingCheck {
  if (!Object.hasOwn(regimes, notice)) throw new RangeError(unknownNotice(Object.keys(regimes)));
  return decideCompliance<typeof staffingFactTable, string>(regimes[notice], facts, { on, readings });
}

/** The clauses that checks of staffing go through. */
export const staffingRules = (): readonly Rule[] => [
  ...rulesOf('checkStaffing', Object.values(regimes)),
  { name: 'bodiesWithoutSupervision', clauses: ['sc2025.4.3.coverage'] },
];
