import type { Result, Success } from '../answers';
import { type CodeForm, failureOf, issueOf, withWarning } from './form';
import type { CardCodeReadings, externalSerialZero, internalSerialZero } from './readings';
import { withYearDoubt, type YearOptions, type YearPart } from './year';

/** What the codes of both supervisors can be asked. */
export type SupervisorCodeOptions = YearOptions & {
  /** Whether serial 0000 may stand: `cn2020.c.outer.serial/zero` and `cn2020.c.inner.serial/zero`. */
  readonly readings?: CardCodeReadings | undefined;
};

/** The place of the serial among the checks of both supervisors' forms. */
export const serialFault = -2;

/**
 * Judges what the digits of a supervisor's code leave open: a serial 0000, which stands only if the caller has chosen
 * the reading that lets it, and the year of issue.
 */
export function judgeSupervisorCode<T extends { readonly year: number; readonly serial: number }>(
  parsed: Success<T>,
  form: CodeForm,
  { id }: typeof externalSerialZero | typeof internalSerialZero,
  year: YearPart,
  options: SupervisorCodeOptions | undefined,
): Result<T> {
  let judged = parsed;
  if (parsed.value.serial === 0) {
    const readings = options?.readings;
    if (readings === 'strict' || readings?.[id] !== 'valid') return failureOf(form, '', serialFault);
    judged = withWarning(parsed, { ...issueOf(form, serialFault, 0), code: 'serial-zero' });
  }
  return options?.on === undefined ? judged : withYearDoubt(judged, options.on, year);
}
