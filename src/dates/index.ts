export type { Calendar, ScheduleDay, ScheduleNotice } from './calendar';
export { addCalendarMonths, addCalendarYears, addNaturalDays } from './calendar-arithmetic';
export { type CivilDate, isCivilDate, parseCivilDate } from './civil-date';
export type { Roll } from './deadline-counting';
export {
  type DeadlineClauseId,
  type DeadlineRule,
  deadlineClauses,
  deadlineRules,
  type PeriodUnit,
} from './deadline-rules';
export {
  type Deadline,
  DeadlineArgumentError,
  type DeadlineOptions,
  deadlineOf,
  NoPeriodError,
  type PossibleDeadline,
  type SkippedDay,
  type UndeterminedDeadline,
} from './deadlines';
export { InvalidCalendarError, InvalidDateError, UncoveredYearError } from './errors';
export { type DayExplanation, type DayReason, type EarlierArrangement, explainDay } from './explain-day';
export { ContradictoryCalendarError, extendCalendar } from './extend-calendar';
export { dateReadings } from './readings';
export { stateCouncilSchedule } from './state-council-schedule';
export {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
} from './working-days';
