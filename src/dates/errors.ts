import { invalidCalendar, invalidDate, uncoveredYear } from './messages';

/** The beginning of a text, the type of anything else: an input may be long, or somebody's data. */
const shown = (input: unknown): string =>
  typeof input === 'string' ? JSON.stringify(input).slice(0, 32) : typeof input;

/** An argument that should be a civil date is not one. */
export class InvalidDateError extends RangeError {
  override readonly name = 'InvalidDateError';
  /** The beginning of what was given. */
  readonly input: string;

  constructor(input: unknown) {
    const start = shown(input);
    super(invalidDate(start));
    this.input = start;
  }
}

/** The answer needs the schedule of a year that is not in the calendar. */
export class UncoveredYearError extends RangeError {
  override readonly name = 'UncoveredYearError';
  readonly year: number;

  constructor(year: number) {
    super(uncoveredYear(year));
    this.year = year;
  }
}

/** A calendar was given that `extendCalendar` could not have made. */
export class InvalidCalendarError extends TypeError {
  override readonly name = 'InvalidCalendarError';

  constructor() {
    super(invalidCalendar);
  }
}
