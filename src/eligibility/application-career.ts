import {
  type Answer,
  all,
  chosen,
  either,
  type FactValueOf,
  judge,
  known,
  met,
  unknown,
  unmet,
  type Why,
} from '../criteria';
import { addCalendarMonths, addCalendarYears, addNaturalDays } from '../dates';
import { dayNumberOf } from '../dates/civil-date';
import type { Asked, applicationFactTable } from './application-facts';
import * as messages from './application-messages';
import {
  atLeastOneYear,
  cardInForce,
  cardObtained,
  examinerForOneYear,
  oneYearOfWork,
  tasksPeriod,
} from './application-reading-choices';

// Years of work in an occupation, and what an examiner has done with the card.

type Table = typeof applicationFactTable;
type Period = FactValueOf<Table, 'work.periods'>[number];
type ExaminerCard = FactValueOf<Table, 'examinerCards'>[number];

/** Work without a break: its first day, and the day after its last one. */
type Stretch = { readonly from: string; readonly until: string };

/** The periods up to a day as stretches that neither overlap nor touch. The day asked about is not over yet. */
function stretchesOf(periods: readonly Period[], on: string): readonly Stretch[] {
  const past = periods
    .filter(({ from }) => from < on)
    .map(({ from, to }): Stretch => ({ from, until: to && to < on ? addNaturalDays(to, 1) : on }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const merged: Stretch[] = [];
  for (const stretch of past) {
    const before = merged.at(-1);
    if (before === undefined || stretch.from > before.until) merged.push(stretch);
    else if (stretch.until > before.until) merged[merged.length - 1] = { ...before, until: stretch.until };
  }
  return merged;
}

const monthsOfYear = 12;

/** Months by the calendar (Civil Code 201, 202), and the days left over. */
function monthsAndDays({ from, until }: Stretch): readonly [months: number, days: number] {
  const [startYear, startMonth] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const [endYear, endMonth] = [Number(until.slice(0, 4)), Number(until.slice(5, 7))];
  const begun = (endYear - startYear) * monthsOfYear + endMonth - startMonth;
  const months = addCalendarMonths(from, begun) <= until ? begun : begun - 1;
  return [months, dayNumberOf(until) - dayNumberOf(addCalendarMonths(from, months))];
}

/** Of work with breaks the days left over are added up; so many make a month. */
const daysOfMonth = 30;

function lastFor(years: number, stretches: readonly Stretch[]): boolean {
  const parts = stretches.map(monthsAndDays);
  const months = parts.reduce((sum, [each]) => sum + each, 0);
  const days = parts.length > 1 ? parts.reduce((sum, [, each]) => sum + each, 0) : 0;
  return months + Math.floor(days / daysOfMonth) >= years * monthsOfYear;
}

const worked = (
  years: number,
  asked: Asked,
  periods: readonly Period[],
  counted: readonly Period['relation'][],
): Answer<never> =>
  lastFor(
    years,
    stretchesOf(
      periods.filter(({ relation }) => counted.includes(relation)),
      asked.on,
    ),
  )
    ? met()
    : unmet(messages.tooFewYears(years));

/** So many years of work in this occupation. */
export function yearsInOccupation(asked: Asked, least: number): Answer<'work.yearsSame'> {
  const periods = known(asked, 'work.periods');
  if (periods !== undefined) return worked(least, asked, periods, ['same']);
  const both = known(asked, 'work.yearsSameOrRelated');
  if (both !== undefined && both < least) return unmet(messages.tooFewYears(least));
  return judge(asked, 'work.yearsSame', (years) => years >= least, messages.tooFewYears(least));
}

/** So many years of work in this occupation and related ones together. */
export function yearsInField(asked: Asked, least: number): Answer<'work.yearsSameOrRelated'> {
  const periods = known(asked, 'work.periods');
  if (periods !== undefined) return worked(least, asked, periods, ['same', 'related']);
  if ((known(asked, 'work.yearsSame') ?? 0) >= least) return met();
  return judge(asked, 'work.yearsSameOrRelated', (years) => years >= least, messages.tooFewYears(least));
}

function someCard(
  asked: Asked,
  test: (card: ExaminerCard) => Answer<'examinerCards'>,
): Answer<'examinerCards'> {
  const cards = known(asked, 'examinerCards');
  if (cards === undefined) return unknown(['examinerCards']);
  return cards.length === 0 ? unmet(messages.neverAnExaminer) : either(...cards.map(test));
}

function inForce({ on }: Asked, { issued, expires }: ExaminerCard): Answer<'examinerCards'> {
  if (expires && expires < on) return unmet(messages.notInForce);
  if (issued && issued > on) return unmet(messages.notInForce);
  return issued && expires ? met() : unknown(['examinerCards']);
}

const fullYear = (asked: Asked, day: string, isFull = (end: string) => end <= asked.on): Answer<never> =>
  isFull(addCalendarYears(day, 1)) ? met() : unmet(messages.yearNotFull);

/** The day of the first task: given, or the earliest of the tasks. */
function sinceFirstTask(asked: Asked, isFull?: (end: string) => boolean): Answer<'firstTaskDay'> {
  const tasks = known(asked, 'tasks');
  if (tasks?.length === 0) return unmet(messages.noTaskYet);
  const first = known(asked, 'firstTaskDay') ?? tasks?.map(({ date }) => date).sort()[0];
  return first === undefined ? unknown(['firstTaskDay']) : fullYear(asked, first, isFull);
}

const issuedYearAgo = (
  asked: Asked,
  { issued }: ExaminerCard,
  isFull?: (end: string) => boolean,
): Answer<'examinerCards'> => (issued ? fullYear(asked, issued, isFull) : unknown(['examinerCards']));

/** sc2021.2.1.3.senior: an examiner who has assessed for at least one year. Every examiner card counts, also a 专项 one. */
export function examinerWithPractice(asked: Asked): Answer<'examinerCards' | 'firstTaskDay' | 'taskMonths'> {
  const isExaminer = someCard(asked, (card) =>
    chosen(cardObtained, asked) === 'in-force' ? inForce(asked, card) : met(),
  );
  const included = chosen(atLeastOneYear, asked) === 'one-year-included';
  const isFull = (end: string): boolean => (included ? end <= asked.on : end < asked.on);
  switch (chosen(oneYearOfWork, asked)) {
    case 'card-issue':
      return all(
        isExaminer,
        someCard(asked, (card) => issuedYearAgo(asked, card, isFull)),
      );
    case 'cumulative':
      return all(
        isExaminer,
        judge(
          asked,
          'taskMonths',
          (months) => (included ? months >= monthsOfYear : months > monthsOfYear),
          messages.yearNotFull,
        ),
      );
    default:
      return all(isExaminer, sinceFirstTask(asked, isFull));
  }
}

/** cq2022e.7.2.1: an examiner of this very occupation; a senior examiner is one too, a 专项 examiner is not. */
function ofThisOccupation({ kind, relation }: ExaminerCard): Answer<'examinerCards'> {
  if (kind === 'special-ability-examiner') return unmet(messages.specialAbilityOnly);
  if (relation === undefined || relation === null) return unknown(['examinerCards']);
  return relation === 'same' ? met() : unmet(messages.otherOccupation);
}

/** One card must be in force, and one, perhaps an earlier one, a year old: whoever certified again keeps the standing. */
export function examinerForAYear(asked: Asked): Answer<'examinerCards' | 'firstTaskDay'> {
  const holds = someCard(asked, (card) =>
    all(ofThisOccupation(card), chosen(cardInForce, asked) === 'in-force' ? inForce(asked, card) : met()),
  );
  if (chosen(examinerForOneYear, asked) === 'first-task') return all(holds, sinceFirstTask(asked));
  return all(
    holds,
    someCard(asked, (card) => all(ofThisOccupation(card), issuedYearAgo(asked, card))),
  );
}

/** So many tasks done up to the day asked about. */
export function tasksDone(asked: Asked, least: number): Answer<'tasks' | 'taskCount'> {
  const why: Why = messages.tooFewTasks(least);
  const tasks = known(asked, 'tasks');
  const count = known(asked, 'taskCount');
  if (tasks !== undefined) {
    const past = tasks.filter(({ date }) => date <= asked.on);
    if (past.length < least) return unmet(why);
    const recent = past.filter(({ date }) => asked.on <= addCalendarYears(date, 1));
    return recent.length >= least || chosen(tasksPeriod, asked) === 'any-time' ? met() : unmet(why);
  }
  if (count === undefined) return unknown(['taskCount']);
  if (count < least) return unmet(why);
  return chosen(tasksPeriod, asked) === 'any-time' ? met() : unknown(['tasks']);
}
