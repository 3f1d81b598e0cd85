import type { Readings, Result, Rule } from '../../answers';
import { type Compliance, decideCompliance, parseFacts, rulesOf, unknownNotice } from '../../criteria';
import { chongqing } from './chongqing';
import { contradictions, type SessionFacts, type SessionTable, sessionFactTable } from './facts';
import { national } from './national';
import { sichuan } from './sichuan';

const regimes = { cn2020: national, scqm: sichuan, cq2022: chongqing } as const;

/**
 * A notice that can be asked about a session: the national procedure; Sichuan's on quality management, which refers to
 * the national one and is read with the record that Sichuan asked for in 2021; Chongqing's.
 */
export type SessionNotice = keyof typeof regimes;

/** Options of {@link checkSession}. */
export type SessionOptions = {
  readonly notice: SessionNotice;
  /** The civil date of Beijing asked about, `YYYY-MM-DD`: records are asked for once the session is over. */
  readonly on: string;
  /** A choice per reading, or `'strict'`. */
  readonly readings?: Readings | undefined;
};

/** Is the session in order, why, and what is missing. */
export type SessionCheck = Compliance;

/**
 * Is the list of posts of an assessment session, or of a special supervision, in order? One person in one post, enough
 * examiners for each occupation and level, panels, markers, supervisors and their rotation, and afterwards the records.
 *
 * Order and repetition in the list do not matter: somebody listed twice in one post is one person in one post. Details
 * tell people by the number of their post in the list, the first being 1, never by their id. In-principle clauses
 * (two externals, a group of three) are findings with `severity: 'warning'` and do not decide. That the session is one
 * session (同一场次) is for the caller to say: one call is one session.
 *
 * @param facts - what is known; a fact left out or `null` is unknown and never taken for yes or no, an empty list says
 *   that there is none
 * @param options - the `notice`; `on`; `readings`, a choice for each id of `sessionReadings()` or `'strict'`, which makes a
 *   contested outcome undetermined
 * @returns the check: a finding for each clause (cn2020.13.daily to cn2020.16.conflict; scqm.2.6, sc2021.4.2 and the
 *   national ones; cq2022s.5.always to cq2022s.15.rotate and cq2022e.6.session to cq2022e.a3.note1)
 * @throws {InvalidFactsError} when facts are not written as facts must be, or contradict each other
 * @throws {InvalidDateError} when `on` is not `YYYY-MM-DD`
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @throws {RangeError} when the notice is not one of the three
 * @example
 * const posts = [{ person: 'a', post: 'external-supervisor' }, { person: 'a', post: 'internal-supervisor' }]
 * const check = checkSession({ posts }, { notice: 'cq2022', on: '2024-05-10' })
 * check.outcome // 'non-compliant'
 * check.findings.find(({ verdict }) => verdict === 'unmet').clause // 'cq2022s.13.conflict'
 * checkSession({ posts }, { notice: 'cn2020', on: '2024-05-10' }).outcome // 'undetermined'
 */
export function checkSession(facts: SessionFacts, { notice, on, readings }: SessionOptions): SessionCheck {
  if (!Object.hasOwn(regimes, notice)) throw new RangeError(unknownNotice(Object.keys(regimes)));
  return decideCompliance<SessionTable, string>(regimes[notice], facts, { on, readings });
}

/**
 * Reads the facts about a session out of unknown JSON. Strict: a name that is no fact is an issue and not an unknown fact.
 *
 * @param x - anything; never throws on JSON
 * @returns the facts as they stand, or issues with their paths: `invalid-fact`, `unknown-fact`, `contradictory-facts`
 *   (a part left out and described, a special supervision by nobody, a previous task after the session)
 * @example
 * parseSessionFacts({ posts: [{ person: 'a', post: 'examiner' }] }).ok // true
 * parseSessionFacts({ posts: [{ person: 'a', post: 'juror' }] }).issues[0].code // 'invalid-fact'
 */
export const parseSessionFacts = (x: unknown): Result<SessionFacts> =>
  parseFacts(sessionFactTable, x, contradictions);

/**
 * The clauses that checks of sessions and of rotation go through, notice by notice.
 */
export const sessionRules = (): readonly Rule[] => [
  ...rulesOf('checkSession', Object.values(regimes)),
  { name: 'rotationBreaches', clauses: ['cq2022s.15.rotate'] },
  { name: 'mayTakeNextTask', clauses: ['cq2022s.15.rotate'] },
];
