import {
  type Answer,
  among,
  awaiting,
  type CriterionOf,
  chosen,
  known,
  met,
  type RegimeOf,
  unknown,
  unmet,
  when,
} from '../../criteria';
import { keyOf } from '../same-name';
import { type Asked, type Body, contradictions, type StaffingFactName, staffingFactTable } from './facts';
import * as messages from './messages';
import { ratioDirection } from './reading-choices';

// 渝职鉴发〔2022〕34号, 督导 第五条 and 考评 第六条: numbers for departments and bodies.

type Table = typeof staffingFactTable;

/** cq2022s.5.ratio: external supervisors to bodies, not below 1 to 3. */
const ratio = { supervisors: 1, bodies: 3 } as const;
/** cq2022s.5.inner3 */
const leastInternals = 3;
/** cq2022e.6.staff: for each occupation. */
const leastExaminers = 3;

const isBody = (asked: Asked) => among(asked, 'unit', ['assessment-body'], messages.forBodies);
const isDepartment = (asked: Asked) => among(asked, 'unit', ['hrss-department'], messages.forDepartments);

/** How many bodies there are on the day, at least and at most. */
function bodiesOn(asked: Asked): { readonly least: number; readonly most: number } | undefined {
  const bodyCount = known(asked, 'bodyCount');
  if (bodyCount !== undefined) return { least: bodyCount, most: bodyCount };
  const bodies = known(asked, 'bodies');
  if (bodies === undefined) return undefined;
  const { on } = asked;
  const isGone = ({ filedOn, cancelled, cancelledOn }: Body): boolean =>
    (filedOn ?? on) > on || cancelled === true || Boolean(cancelledOn && cancelledOn <= on);
  const maybe = bodies.filter((body) => !isGone(body));
  const surely = maybe.filter((body) => body.filedOn && (body.cancelled === false || body.cancelledOn));
  return { least: surely.length, most: maybe.length };
}

/** cq2022s.5.ratio */
function externalsToBodies(asked: Asked): Answer<StaffingFactName> {
  const [externals, bodies] = [known(asked, 'externalSupervisorCount'), bodiesOn(asked)];
  if (externals === undefined || bodies === undefined) {
    return unknown([
      ...(externals === undefined ? (['externalSupervisorCount'] as const) : []),
      ...(bodies === undefined ? (['bodyCount'] as const) : []),
    ]);
  }
  const needed = (count: number) => ({
    direct: Math.ceil((count * ratio.supervisors) / ratio.bodies),
    reverse: count * ratio.bodies,
  });
  const suffices = (count: number): boolean =>
    chosen(ratioDirection, asked) === 'three-externals-per-body'
      ? externals * ratio.supervisors >= count * ratio.bodies
      : externals * ratio.bodies >= count * ratio.supervisors;
  if (suffices(bodies.most)) return met(messages.enoughExternals(needed(bodies.most)));
  if (!suffices(bodies.least)) return unmet(messages.tooFewExternals(needed(bodies.least)));
  return unknown(['bodies']);
}

/** cq2022s.5.inner3: a person listed twice is one person. */
function internalSupervisors(asked: Asked): Answer<StaffingFactName> {
  const list = known(asked, 'internalSupervisors');
  if (list === undefined) return unknown(['internalSupervisors']);
  if (new Set(list.map(({ person }) => keyOf(person))).size < leastInternals) {
    return unmet(messages.tooFewInternals(leastInternals));
  }
  if (list.some(({ inService }) => inService === true)) return met();
  const people = new Map<string, boolean>();
  for (const { person, inService } of list) {
    people.set(keyOf(person), people.get(keyOf(person)) === true || typeof inService === 'boolean');
  }
  const isSettled = [...people.values()].every((settled) => settled);
  return isSettled ? unmet(messages.noneInService) : unknown(['internalSupervisors']);
}

/** cq2022e.6.staff: each occupation by itself; one person counts once for each of hers. */
function examinersPerOccupation(asked: Asked): Answer<StaffingFactName> {
  const [occupations, examiners] = [known(asked, 'occupations'), known(asked, 'examiners')];
  if (occupations === undefined || examiners === undefined) {
    return awaiting(asked, 'occupations', 'examiners');
  }
  const open = new Set<string>();
  const covering = new Map<string, Set<string>>();
  for (const { person, occupations: covered } of examiners) {
    if (!covered) open.add(keyOf(person));
    for (const name of covered ?? []) {
      covering.set(keyOf(name), (covering.get(keyOf(name)) ?? new Set()).add(keyOf(person)));
    }
  }
  const surely = (name: string): ReadonlySet<string> => covering.get(keyOf(name)) ?? new Set();
  const short = occupations.filter((name) => surely(name).size < leastExaminers);
  if (short.length === 0) return met();
  const failing = short.filter((name) => new Set([...surely(name), ...open]).size < leastExaminers);
  return failing.length > 0
    ? unmet(messages.tooFewExaminers(failing, leastExaminers))
    : unknown(['examiners']);
}

const criteria: readonly CriterionOf<Table>[] = [
  {
    clause: 'cq2022s.5.ratio',
    facts: ['unit', 'externalSupervisorCount', 'bodyCount', 'bodies'],
    test: (asked) =>
      when<StaffingFactName>(isDepartment(asked), externalsToBodies(asked), messages.forDepartments),
  },
  {
    clause: 'cq2022s.5.inner3',
    facts: ['unit', 'internalSupervisors'],
    test: (asked) => when<StaffingFactName>(isBody(asked), internalSupervisors(asked), messages.forBodies),
  },
  {
    clause: 'cq2022e.6.staff',
    facts: ['unit', 'occupations', 'examiners'],
    test: (asked) => when<StaffingFactName>(isBody(asked), examinersPerOccupation(asked), messages.forBodies),
  },
];

export const chongqing: RegimeOf<Table> = {
  notice: 'cq2022',
  table: staffingFactTable,
  readings: [ratioDirection],
  criteria,
  contradictions,
};
