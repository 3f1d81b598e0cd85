import {
  type Answer,
  all,
  among,
  awaiting,
  judge,
  known,
  met,
  unknown,
  unmet,
  type Why,
  when,
} from '../../criteria';
import { sameName } from '../same-name';
import type { Asked, ServiceFactName, serviceFactTable } from './facts';
import * as messages from './messages';

type Told = Answer<ServiceFactName>;
type Role = 'examiner' | 'external-supervisor' | 'internal-supervisor' | 'other-supervisor';

const roleAmong = (asked: Asked, roles: readonly Role[]): Told =>
  among(asked, 'role', roles, messages.anotherRole);

export const isExternal = (asked: Asked): Told => roleAmong(asked, ['external-supervisor']);
export const isInternal = (asked: Asked): Told => roleAmong(asked, ['internal-supervisor']);
export const isSupervisor = (asked: Asked): Told =>
  roleAmong(asked, ['external-supervisor', 'internal-supervisor', 'other-supervisor']);

type Test = (asked: Asked) => Told;

/** A test of one role only: it does not apply to the others. */
const forRole =
  (isOfRole: Test) =>
  (asked: Asked, test: Test): Told =>
    when(isOfRole(asked), test(asked), messages.anotherRole);

export const ofExaminers = /* @__PURE__ */ forRole((asked) => roleAmong(asked, ['examiner']));
export const ofExternal = /* @__PURE__ */ forRole(isExternal);
export const ofInternal = /* @__PURE__ */ forRole(isInternal);
export const ofSupervisors = /* @__PURE__ */ forRole(isSupervisor);

export const hasExternalCard = (asked: Asked): Told =>
  among(asked, 'card.kind', ['external-supervisor'], messages.anotherCard);
export const hasInternalCard = (asked: Asked): Told =>
  among(asked, 'card.kind', ['internal-supervisor'], messages.anotherCard);

/** The cards each role may be served with. That an external card needs more to serve inside a body is for its clause to say. */
const cardsFor = {
  examiner: ['examiner'],
  'external-supervisor': ['external-supervisor'],
  'internal-supervisor': ['internal-supervisor', 'external-supervisor'],
  'other-supervisor': ['internal-supervisor', 'external-supervisor'],
} as const satisfies Readonly<Record<Role, readonly string[]>>;

/** The person holds a card, and one for the role. */
export function holdsCardForRole(asked: Asked): Told {
  const [role, kind] = [known(asked, 'role'), known(asked, 'card.kind')];
  if (kind === 'none') return unmet(messages.noCard);
  if (kind === undefined || role === undefined) return awaiting(asked, 'role', 'card.kind');
  const fitting: readonly string[] = cardsFor[role];
  return fitting.includes(kind) ? met() : unmet(messages.anotherCard);
}

type DayName = 'card.validFrom' | 'card.expiryDate' | 'job.firstDay' | 'job.lastDay';

type DaysOutOfOrder = (earlier: string, later: string) => Why;

function notAfter(asked: Asked, earlier: DayName, later: DayName, why: DaysOutOfOrder): Told {
  const [one, other] = [known(asked, earlier), known(asked, later)];
  if (one !== undefined && other !== undefined) return one <= other ? met() : unmet(why(one, other));
  return awaiting(asked, earlier, later);
}

const notYetValid: DaysOutOfOrder = (validFrom) => messages.notYetValid(validFrom);
const expired: DaysOutOfOrder = (_, expiry) => messages.expired(expiry);

/** The card is in force on the first day of the job, its last day of validity included. */
export const inForceOnFirstDay = (asked: Asked): Told =>
  all(
    notAfter(asked, 'job.firstDay', 'card.expiryDate', expired),
    notAfter(asked, 'card.validFrom', 'job.firstDay', notYetValid),
  );

/** The card is in force on every day of the job. A job of which one end is unknown may already be out of reach. */
export const inForceEveryDay = (asked: Asked): Told =>
  all(
    inForceOnFirstDay(asked),
    notAfter(asked, 'job.lastDay', 'card.expiryDate', expired),
    notAfter(asked, 'card.validFrom', 'job.lastDay', notYetValid),
  );

/** The card names the occupation of the job. */
export function coversOccupation(asked: Asked): Told {
  const occupation = known(asked, 'job.occupation');
  const { occupationNotOnCard } = messages;
  if (occupation === undefined) {
    const anyOnCard = judge(asked, 'card.occupations', (list) => list.length > 0, occupationNotOnCard);
    return all(anyOnCard, unknown(['job.occupation']));
  }
  return judge(
    asked,
    'card.occupations',
    (list) => list.some((one) => sameName(one, occupation)),
    occupationNotOnCard,
  );
}

/** The person works, for this role, for some body. */
export const isEngaged = (asked: Asked): Told =>
  among(asked, 'engagement.kind', ['engaged', 'own-employee'], messages.notEngaged);

type BodyName = 'engagement.body' | 'card.issuingBody';

/** A body is that of the job. */
export function isBodyOfJob(asked: Asked, name: BodyName, why: Why): Told {
  const [body, ofJob] = [known(asked, name), known(asked, 'job.body')];
  if (body !== undefined && ofJob !== undefined) return sameName(body, ofJob) ? met() : unmet(why);
  return awaiting<typeof serviceFactTable, ServiceFactName>(asked, name, 'job.body');
}

/** Nothing was found that may affect fairness. What that may be is not listed anywhere; the caller says it. */
export const hasNoConflict = (asked: Asked): Told =>
  judge(asked, 'conflicts', (conflicts) => conflicts.length === 0, messages.mustRecuse);

/** A card for the role, in force on every day of the job. */
export const holdsCardInForce = (asked: Asked): Told => all(holdsCardForRole(asked), inForceEveryDay(asked));

/** The facts that {@link holdsCardInForce} looks at. */
export const cardInForceFacts = [
  'role',
  'card.kind',
  'card.validFrom',
  'card.expiryDate',
  'job.firstDay',
  'job.lastDay',
] as const satisfies readonly ServiceFactName[];
