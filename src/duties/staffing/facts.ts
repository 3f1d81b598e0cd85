import type { Issue, Result } from '../../answers';
import {
  type AskedOf,
  contradiction,
  type FactNameOf,
  type FactsOf,
  type FactTable,
  factNamesOf,
  givenTwice,
  parseFacts,
} from '../../criteria';
import { keyOf } from '../same-name';
import * as messages from './messages';

/** Every fact about the staffing of an assessment body or an HRSS department, and how it is written. */
export const staffingFactTable = {
  /** Whose staffing is asked about. */
  unit: ['assessment-body', 'hrss-department'],
  /** The occupations (职业、工种) the body assesses. */
  occupations: 'texts',
  /** All examiners of the body with the occupations of each; `person` is a key of the caller's, a name is not needed. */
  examiners: { each: { person: 'text', occupations: 'texts' }, required: ['person'] },
  /** All internal supervisors of the body; `inService`: an employee of this body (在职人员). */
  internalSupervisors: { each: { person: 'text', inService: 'yes-no' }, required: ['person'] },
  /** The letter of commitment that a body signs when it is selected (承诺书). */
  commitmentSigned: 'yes-no',
  /** A unit of its own for the quality of assessment (质量管理工作机构). */
  qualityUnit: 'yes-no',
  /** Persons appointed or designated for that work alone (专职人员). */
  dedicatedStaff: 'count',
  /** External supervisors of the department. */
  externalSupervisorCount: 'count',
  /** Assessment bodies in the area on the day asked about. Give this or `bodies`, not both. */
  bodyCount: 'count',
  /** Assessment bodies of the area, also those cancelled since; `body` is a key of the caller's. */
  bodies: {
    each: {
      body: 'text',
      filedOn: 'date',
      /** Cancelled by the day asked about. */
      cancelled: 'yes-no',
      cancelledOn: 'date',
    },
    required: ['body'],
  },
  /** Supervisions of these bodies by day. */
  supervisions: { each: { body: 'text', date: 'date' }, required: ['body', 'date'] },
  /** The calendar year in which every body is to be supervised. */
  year: 'count',
} as const satisfies FactTable;

type Table = typeof staffingFactTable;

/**
 * What is known about the staff of an assessment body or an HRSS department. Every fact may be missing or `null`, which
 * means unknown and is never taken for yes or no. Dates are civil dates of Beijing, `YYYY-MM-DD`.
 */
export type StaffingFacts = FactsOf<Table>;
export type Asked = AskedOf<Table>;
export type StaffingFactName = FactNameOf<Table>;
export type Body = NonNullable<StaffingFacts['bodies']>[number];
export type Supervision = NonNullable<StaffingFacts['supervisions']>[number];

/** Outside these years a number is a slip of the pen. */
export const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1900 && year <= 2999;

/** Facts about staff that cannot be true together. */
export function* contradictions(facts: StaffingFacts): Generator<Issue> {
  const { bodies, bodyCount, internalSupervisors, year } = facts;
  if (typeof year === 'number' && !isYear(year)) yield contradiction(['year'], messages.aYear);
  if (bodies && typeof bodyCount === 'number') yield givenTwice('bodyCount', 'bodies');

  const seen = new Set<string>();
  for (const [index, { body, filedOn, cancelled, cancelledOn }] of (bodies ?? []).entries()) {
    if (seen.has(keyOf(body))) yield contradiction(['bodies', index, 'body'], messages.bodyTwice);
    seen.add(keyOf(body));
    if (filedOn && cancelledOn && cancelledOn < filedOn) {
      yield contradiction(['bodies', index, 'cancelledOn'], messages.cancelledBeforeFiled);
    }
    if (cancelled === false && cancelledOn) {
      yield contradiction(['bodies', index, 'cancelledOn'], messages.notCancelled);
    }
  }

  const inService = new Map<string, boolean>();
  for (const [index, supervisor] of (internalSupervisors ?? []).entries()) {
    if (typeof supervisor.inService !== 'boolean') continue;
    const key = keyOf(supervisor.person);
    if ((inService.get(key) ?? supervisor.inService) !== supervisor.inService) {
      yield contradiction(['internalSupervisors', index, 'inService'], messages.inServiceOrNot);
    }
    inService.set(key, supervisor.inService);
  }
}

/**
 * Reads the facts about staffing out of unknown JSON. Strict: a misspelt name is an issue and not an unknown fact.
 *
 * @param x - anything; never throws on JSON
 * @returns the facts as they stand, or issues with their paths: `invalid-fact`, `unknown-fact`, `given-twice` (a list
 *   and its count), `contradictory-facts`
 * @example
 * parseStaffingFacts({ unit: 'hrss-department', externalSupervisorCount: 3, bodyCount: 9 }).ok // true
 * parseStaffingFacts({ bodycount: 9 }).issues[0].suggestion // 'bodyCount'
 */
export const parseStaffingFacts = (x: unknown): Result<StaffingFacts> =>
  parseFacts(staffingFactTable, x, contradictions);

/**
 * The names of all facts about staffing, in the order of {@link StaffingFacts}.
 *
 * @example
 * staffingFactNames().includes('dedicatedStaff') // true
 */
export const staffingFactNames = (): readonly StaffingFactName[] => factNamesOf(staffingFactTable);
