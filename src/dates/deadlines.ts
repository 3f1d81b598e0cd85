import {
  type ClauseId,
  choiceFor,
  type Message,
  type ReadingChoices,
  type ReadingId,
  type Readings,
} from '../answers';
import type { Calendar } from './calendar';
import { addNaturalDays } from './calendar-arithmetic';
import { type CivilDate, isCivilDate } from './civil-date';
import { type Counted, countPeriod, type Roll } from './deadline-counting';
import {
  type DeadlineClauseId,
  type DeadlineRule,
  deadlineClauses,
  deadlineRules,
  feedbackForm,
  type PeriodUnit,
} from './deadline-rules';
import { InvalidDateError, UncoveredYearError } from './errors';
import { explainDay, provisionalReason } from './explain-day';
import * as messages from './messages';

/** A rest day that a count or a roll passed over. */
export type SkippedDay = {
  readonly date: CivilDate;
  readonly why: 'weekend' | 'holiday';
  readonly name?: string;
  /** The State Council notice that gives the day off; an ordinary weekend has none. */
  readonly notice?: string;
};

type Period = {
  /** The clause that sets the period. */
  readonly clause: ClauseId;
  readonly start: CivilDate;
  readonly unit: PeriodUnit;
  readonly amount: number;
  /** Readings whose other choices, each taken alone, would change `opens` or `due`. */
  readonly contested: readonly ReadingId[];
};

/** A period with its days, and how they were found. */
export type Deadline = Period & {
  /** The first day, where the clause opens something. */
  readonly opens?: CivilDate;
  /** The last day, itself included. */
  readonly due: CivilDate;
  /** Every rest day passed over, in order. */
  readonly skipped: readonly SkippedDay[];
  /** Given when the last day was a rest day and moved. */
  readonly rolled?: Roll;
  /** The choices the count rests on. */
  readonly readings: Readonly<Record<ReadingId, string>>;
  /** Given when the date printed on the card was taken; `computed` is what the count gives. */
  readonly printed?: { readonly computed: CivilDate };
  /** Given when no day lies in the window. */
  readonly neverOpen?: Message;
  /** Given when the count leans on a December that a notice not yet announced can still change. */
  readonly provisional?: Message;
  /** Only an undetermined answer has it. */
  readonly possible?: never;
};

/** What one set of choices would give; `uncoveredYear` stands where the schedule of that year is missing. */
export type PossibleDeadline = {
  readonly readings: Readonly<Record<ReadingId, string>>;
  readonly opens?: CivilDate;
  readonly due?: CivilDate;
  readonly uncoveredYear?: number;
};

/** The answer of `readings: 'strict'` where readings differ: every outcome, the default's first. */
export type UndeterminedDeadline = Period & {
  readonly opens?: CivilDate | 'undetermined';
  readonly due: 'undetermined';
  readonly possible: readonly PossibleDeadline[];
};

/** Options of {@link deadlineOf}. */
export type DeadlineOptions = {
  /** The schedule extended by `extendCalendar`; without it, the schedule alone. */
  readonly calendar?: Calendar;
  /** A choice per reading, or `'strict'`. */
  readonly readings?: Readings;
  /** 外督 or 内督; `cq2022s.a1.note1` needs it, other clauses do not read it. */
  readonly supervisor?: 'external' | 'internal';
  /** The expiry date printed on the card, which goes before the count; only validity clauses read it. */
  readonly printedExpiry?: string;
};

/** The clause sets no period that can be counted in days. */
export class NoPeriodError extends RangeError {
  override readonly name = 'NoPeriodError';
  /** The clauses that do. */
  readonly clauses: readonly DeadlineClauseId[] = deadlineClauses;

  constructor() {
    super(messages.noPeriod(deadlineClauses));
  }
}

/** An argument does not fit the clause, or one that it needs is missing. */
export class DeadlineArgumentError extends RangeError {
  override readonly name = 'DeadlineArgumentError';
  readonly argument: 'start' | 'supervisor' | 'printedExpiry';

  constructor(argument: 'start' | 'supervisor' | 'printedExpiry', text: string) {
    super(text);
    this.argument = argument;
  }
}

function ruleOf(clause: string, supervisor: DeadlineOptions['supervisor']): DeadlineRule {
  if (clause === feedbackForm.clause) {
    if (supervisor !== 'external' && supervisor !== 'internal') {
      throw new DeadlineArgumentError('supervisor', messages.supervisorNeeded);
    }
    return { ...feedbackForm[supervisor], clause: feedbackForm.clause };
  }
  const rule = deadlineRules.find((candidate) => candidate.clause === clause);
  if (rule === undefined) throw new NoPeriodError();
  return rule;
}

function readStart(rule: DeadlineRule, start: string): CivilDate {
  if (!isCivilDate(start)) throw new InvalidDateError(start);
  if (rule.startsOn !== undefined && !start.endsWith(rule.startsOn)) {
    throw new DeadlineArgumentError('start', messages.startsOn(rule.startsOn));
  }
  return start;
}

function readPrinted(
  rule: DeadlineRule,
  start: CivilDate,
  printed: string | undefined,
): CivilDate | undefined {
  if (!rule.printed || printed === undefined) return undefined;
  if (!isCivilDate(printed)) throw new InvalidDateError(printed);
  if (printed < start) throw new DeadlineArgumentError('printedExpiry', messages.printedBeforeIssue);
  return printed;
}

type Chosen = Readonly<Record<ReadingId, string>>;
type Outcome = Counted | { readonly uncoveredYear: number };

const doubtsOf = ({ doubts }: DeadlineRule): readonly ReadingChoices[] => Object.values(doubts);

function countAs(
  rule: DeadlineRule,
  start: CivilDate,
  chosen: Chosen,
  calendar: Calendar | undefined,
): Counted {
  return countPeriod(rule, start, (doubt) => (doubt === undefined ? undefined : chosen[doubt.id]), calendar);
}

/** The same, where a missing year is an answer too: it may be that the reading changes the date. */
function outcomeOf(
  rule: DeadlineRule,
  start: CivilDate,
  chosen: Chosen,
  calendar: Calendar | undefined,
): Outcome {
  try {
    return countAs(rule, start, chosen, calendar);
  } catch (error) {
    if (error instanceof UncoveredYearError) return { uncoveredYear: error.year };
    throw error;
  }
}

const daysOf = (outcome: Outcome): Omit<PossibleDeadline, 'readings'> => {
  if ('uncoveredYear' in outcome) return outcome;
  return { ...(outcome.opens !== undefined && { opens: outcome.opens }), due: outcome.due };
};

const isSame = (a: Outcome, b: Outcome): boolean => JSON.stringify(daysOf(a)) === JSON.stringify(daysOf(b));

/** Every combination of choices, the ones nearest to the choices in force first. */
function combinations(doubts: readonly ReadingChoices[], chosen: Chosen): Chosen[] {
  const distance = (other: Chosen): number => doubts.filter(({ id }) => other[id] !== chosen[id]).length;
  return doubts
    .reduce<Chosen[]>(
      (sets, { id, choices }) => sets.flatMap((set) => choices.map((choice) => ({ ...set, [id]: choice }))),
      [{}],
    )
    .sort((a, b) => distance(a) - distance(b));
}

function skippedDays(passed: readonly Roll[], calendar: Calendar | undefined): SkippedDay[] {
  const skipped: SkippedDay[] = [];
  for (const { from, to } of passed) {
    for (let date = from; date <= to; date = addNaturalDays(date, 1)) {
      const { working, why, name, notice } = explainDay(date, calendar);
      if (working) continue;
      skipped.push({
        date,
        why: why === 'holiday' ? 'holiday' : 'weekend',
        ...(name !== undefined && { name }),
        ...(notice !== undefined && { notice }),
      });
    }
  }
  return skipped;
}

/**
 * The last day of the period a clause sets, and where it opens something the first, with the counting shown.
 *
 * The start day is not counted (Civil Code 201); a period in months or years ends on the corresponding day, or
 * on the last day of a month that has none (202). Working days follow the State Council schedule. Where a clause
 * can be counted in more than one way, the default of each named reading is taken and `contested` names the
 * readings that would change this very answer; one that cannot be ruled out because a year's schedule is missing
 * is named too. For a validity clause `due` is the last day of validity, for a bar (`cq2022e.21.head`) the last
 * barred day.
 *
 * @param clause - one of {@link deadlineClauses}
 * @param start - civil date of Beijing the period runs from; for `sc2025.2.window` the expiry date of the card,
 *   for `sc2021.3.2.window` 28 March of the year
 * @param options - calendar, readings, and what single clauses need
 * @throws {NoPeriodError} when the clause sets no period that can be counted; it lists those that do
 * @throws {DeadlineArgumentError} when `start`, `supervisor` or `printedExpiry` does not fit the clause
 * @throws {InvalidDateError} when a date is not `YYYY-MM-DD`
 * @throws {UncoveredYearError} when the count needs a year the calendar does not hold
 * @throws {UnknownChoiceError} when a reading is given a choice it does not offer
 * @example
 * deadlineOf('sc2021.3.2.window', '2025-03-28').due // '2025-04-27'
 * deadlineOf('sc2025.3.4.pickup30', '2025-04-01').rolled // { from: '2025-05-01', to: '2025-05-06' }
 * deadlineOf('cq2022e.12', '2024-02-29').due // '2027-02-28'
 */
export function deadlineOf(
  clause: DeadlineClauseId | (string & {}),
  start: string,
  options?: DeadlineOptions & { readonly readings?: Exclude<Readings, 'strict'> },
): Deadline;
export function deadlineOf(
  clause: DeadlineClauseId | (string & {}),
  start: string,
  options: DeadlineOptions,
): Deadline | UndeterminedDeadline;
export function deadlineOf(
  clause: string,
  start: string,
  { calendar, readings, supervisor, printedExpiry }: DeadlineOptions = {},
): Deadline | UndeterminedDeadline {
  const rule = ruleOf(clause, supervisor);
  const from = readStart(rule, start);
  const printed = readPrinted(rule, from, printedExpiry);
  const doubts = doubtsOf(rule);
  const chosen: Chosen = Object.fromEntries(doubts.map((doubt) => [doubt.id, choiceFor(doubt, readings)]));

  const counted = countAs(rule, from, chosen, calendar);
  const changes = ({ id, choices }: ReadingChoices): boolean =>
    choices.some((choice) => !isSame(counted, outcomeOf(rule, from, { ...chosen, [id]: choice }, calendar)));
  const contested = printed === undefined ? doubts.filter(changes).map(({ id }) => id) : [];
  const period: Period = {
    clause: rule.clause,
    start: from,
    unit: counted.unit,
    amount: rule.amount,
    contested,
  };

  if (readings === 'strict' && contested.length > 0) {
    const possible: PossibleDeadline[] = [];
    for (const set of combinations(doubts, chosen)) {
      const days = daysOf(outcomeOf(rule, from, set, calendar));
      const isNew = !possible.some(
        (known) =>
          known.opens === days.opens && known.due === days.due && known.uncoveredYear === days.uncoveredYear,
      );
      if (isNew) possible.push({ readings: set, ...days });
    }
    const { opens } = counted;
    const always = possible.every((one) => one.opens === opens);
    const undetermined = 'undetermined' as const;
    return {
      ...period,
      ...(opens !== undefined && { opens: always ? opens : undetermined }),
      due: undetermined,
      possible,
    };
  }

  const due = printed ?? counted.due;
  const provisional = counted.bySchedule ? provisionalReason(due, calendar) : undefined;
  return {
    ...period,
    ...(counted.opens !== undefined && { opens: counted.opens }),
    due,
    skipped: skippedDays(counted.passed, calendar),
    ...(counted.rolled && { rolled: counted.rolled }),
    readings: chosen,
    ...(printed !== undefined && { printed: { computed: counted.due } }),
    ...(counted.opens !== undefined &&
      counted.opens > due && { neverOpen: messages.neverOpen(counted.opens, due) }),
    ...(provisional && { provisional }),
  };
}
