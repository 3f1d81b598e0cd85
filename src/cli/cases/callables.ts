import * as cardCodes from '../../card-codes';
import { clause, clauses, coverage } from '../../clauses';
import * as dates from '../../dates';
import * as duties from '../../duties';
import * as eligibility from '../../eligibility';
import * as evaluationForms from '../../evaluation-forms';
import * as notices from '../../notices';
import { readings } from '../../readings';
import * as submissions from '../../submissions';
import type { Callables } from './run-case';

type AnyFunction = (...args: unknown[]) => unknown;

const isCallable = (x: unknown): x is AnyFunction =>
  typeof x === 'function' && !(x.prototype instanceof Error);

/** Every public function by its name: what the rooms hand out, whatever that is today. */
export function findCallables(): Callables {
  const rooms = {
    ...notices,
    ...dates,
    ...cardCodes,
    ...evaluationForms,
    ...duties,
    ...eligibility,
    ...submissions,
    readings,
    clause,
    clauses,
    coverage,
  };
  return new Map(
    Object.entries(rooms).flatMap(([name, value]) => (isCallable(value) ? [[name, value] as const] : [])),
  );
}
