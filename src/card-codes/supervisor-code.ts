import type { ReadingId, Result, Success } from '../answers';
import { type CodeForm, failureOf, issueOf, withWarning } from './form';
import type { CardCodeReadings, externalSerialZeroId, internalSerialZeroId } from './reading-choices';
import { withYearDoubt, type YearOptions, type YearPart } from './year';

/** What the codes of both supervisors can be asked. */
export type SupervisorCodeOptions = YearOptions & {
  /**
   * Whether serial 0000 may stand: `cn2020.c.outer.serial/zero` and `cn2020.c.inner.serial/zero`; what 00 at the
   * beginning of the issuer's digits says: `cn2020.c.inner.y.prov/zero-prefix`.
   */
  readonly readings?: CardCodeReadings | undefined;
};

/** The choice that the caller made: none under `'strict'`, and nothing is thrown for one that no reading offers. */
export function choiceIn(options: SupervisorCodeOptions | undefined, id: ReadingId): string | undefined {
  const readings = options?.readings;
  return readings === 'strict' ? undefined : readings?.[id];
}

/** The place of the serial among the checks of both supervisors' forms. */
export const serialFault = -2;

/**
 * Judges what the digits of a supervisor's code leave open: a serial 0000, which stands only if the caller has chosen
 * the reading that lets it, and the year of issue.
 */
export function judgeSupervisorCode<T extends { readonly year: number; readonly serial: number }>(
  parsed: Success<T>,
  form: CodeForm,
  serialZero: typeof externalSerialZeroId | typeof internalSerialZeroId,
  year: YearPart,
  options: SupervisorCodeOptions | undefined,
): Result<T> {
  let judged = parsed;
  if (parsed.value.serial === 0) {
    if (choiceIn(options, serialZero) !== 'valid') return failureOf(form, '', serialFault);
    judged = withWarning(parsed, { ...issueOf(form, serialFault, 0), code: 'serial-zero' });
  }
  return options?.on === undefined ? judged : withYearDoubt(judged, options.on, year);
}
