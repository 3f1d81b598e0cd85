import type dayjs from 'dayjs';
import type { PluginFunc } from 'dayjs';
import type { Calendar } from './calendar';
import { dayNumberOf } from './civil-date';
import { addWorkingDays, countWorkingDays, isWorkingDay } from './working-days';

type Dayjs = dayjs.Dayjs;

/** The methods of dayjs-business-days, by the schedule of the State Council. */
export interface WorkingDayMethods {
  /** Is the day shown worked? `false` for an invalid date. */
  isBusinessDay(): boolean;
  /** The n-th working day after the day shown, before it when negative; the time of day stays. */
  businessDaysAdd(days: number): WorkingDayjs;
  /** The n-th working day before the day shown, after it when negative. */
  businessDaysSubtract(days: number): WorkingDayjs;
  /** Working days from the earlier of the two, itself counted, to the later, not counted; negative when `date` is later. */
  businessDiff(date: dayjs.ConfigType): number;
  nextBusinessDay(): WorkingDayjs;
  prevBusinessDay(): WorkingDayjs;
  /** Every working day of the month shown, each at its start. */
  businessDaysInMonth(): WorkingDayjs[];
  /** The same by weeks from Monday to Sunday, so that a make-up day stays in its week; weeks without any are left out. */
  businessWeeksInMonth(): WorkingDayjs[][];
}

type Answer<T> = T extends Dayjs ? WorkingDayjs : T;

/** Up to three overloads, which is what Day.js and its plugins have. */
type Chained<F> = F extends {
  (...args: infer A1): infer R1;
  (...args: infer A2): infer R2;
  (...args: infer A3): infer R3;
}
  ? ((...args: A1) => Answer<R1>) &
      ((...args: A2) => Answer<R2>) &
      ((...args: A3) => Answer<R3>) & {
        [K in keyof F]: F[K];
      }
  : F;

/** A Day.js object whose business days are working days; what its methods return is one too. */
export type WorkingDayjs = {
  [K in Exclude<keyof Dayjs, keyof WorkingDayMethods>]: Chained<Dayjs[K]>;
} & WorkingDayMethods;

/** Day.js as it was given, except that the objects it makes know working days. */
export type WorkingDayjsFactory = { [K in keyof typeof dayjs]: Chained<(typeof dayjs)[K]> } & {
  (date?: dayjs.ConfigType): WorkingDayjs;
  (date?: dayjs.ConfigType, format?: dayjs.OptionType, strict?: boolean): WorkingDayjs;
  (date?: dayjs.ConfigType, format?: dayjs.OptionType, locale?: string, strict?: boolean): WorkingDayjs;
};

/** Options of {@link withWorkingDays}. */
export type WorkingDaysOptions = {
  /** The schedule extended by `extendCalendar`; without it, the schedule alone. */
  readonly calendar?: Calendar;
};

type AnyFunction = (this: unknown, ...args: unknown[]) => unknown;
const isFunction = (x: unknown): x is AnyFunction => typeof x === 'function';

const padded = (value: number, width: number): string => `${value}`.padStart(width, '0');

/** The civil date an object shows, in its own mode and zone. */
const shownDate = (day: WorkingDayjs): string =>
  `${padded(day.year(), 4)}-${padded(day.month() + 1, 2)}-${padded(day.date(), 2)}`;

function workingDayMethods(
  factory: () => WorkingDayjsFactory,
  calendar: Calendar | undefined,
): WorkingDayMethods & ThisType<WorkingDayjs> {
  return {
    isBusinessDay() {
      return this.isValid() && isWorkingDay(shownDate(this), calendar);
    },

    businessDaysAdd(days) {
      if (!this.isValid()) return this.clone();
      const date = shownDate(this);
      return this.add(dayNumberOf(addWorkingDays(date, days, calendar)) - dayNumberOf(date), 'day');
    },

    businessDaysSubtract(days) {
      return this.businessDaysAdd(-days);
    },

    businessDiff(date) {
      const that = factory()(date);
      if (!this.isValid() || !that.isValid()) return Number.NaN;
      const isLater = this.valueOf() >= that.valueOf();
      const [first, last] = isLater ? [that, this] : [this, that];
      // dayjs-business-days walks in whole days from the earlier, time of day included, while it is before the
      // later, and counts the days it stands on. The civil dates give the number of steps to within one.
      const isReached = (steps: number): boolean => first.add(steps, 'day').valueOf() >= last.valueOf();
      let steps = dayNumberOf(shownDate(last)) - dayNumberOf(shownDate(first));
      while (steps > 0 && isReached(steps - 1)) steps--;
      while (!isReached(steps)) steps++;
      if (steps === 0) return 0;
      const from = shownDate(first);
      const through = shownDate(first.add(steps - 1, 'day'));
      const count = (isWorkingDay(from, calendar) ? 1 : 0) + countWorkingDays(from, through, calendar);
      return isLater ? count : 0 - count;
    },

    nextBusinessDay() {
      return this.businessDaysAdd(1);
    },

    prevBusinessDay() {
      return this.businessDaysAdd(-1);
    },

    businessDaysInMonth() {
      if (!this.isValid()) return [];
      const first = this.startOf('month');
      return Array.from({ length: this.daysInMonth() }, (_, index) => first.add(index, 'day')).filter((day) =>
        day.isBusinessDay(),
      );
    },

    businessWeeksInMonth() {
      const weeks = new Map<number, WorkingDayjs[]>();
      for (const day of this.businessDaysInMonth()) {
        const week = Math.ceil(dayNumberOf(shownDate(day)) / 7);
        weeks.set(week, [...(weeks.get(week) ?? []), day]);
      }
      return [...weeks.values()];
    },
  };
}

/**
 * Day.js whose business days are the working days of the State Council schedule: the methods of
 * dayjs-business-days under their own names, over holidays of any length and with make-up days. Only objects
 * made by the factory returned, and those derived from them, are concerned; the Day.js given, its prototype and
 * its own business-day plugin stay as they are. The date that counts is the one an object shows, so the time of
 * day, UTC mode and the zone of the timezone plugin are kept. The holiday options of other plugins are not read.
 *
 * The methods throw what `addWorkingDays` throws: `UncoveredYearError` beyond the schedule, `RangeError` for a
 * number of days that is not whole. An invalid date is no business day and stays invalid.
 *
 * @param plain - the Day.js to start from, with any plugins
 * @param options - `calendar`, the schedule extended by `extendCalendar`
 * @example
 * withWorkingDays(dayjs)('2025-09-30').nextBusinessDay().format('YYYY-MM-DD') // '2025-10-09'
 */
export function withWorkingDays(
  plain: typeof dayjs,
  { calendar }: WorkingDaysOptions = {},
): WorkingDayjsFactory {
  const isDayjs = (x: unknown): x is Dayjs => x instanceof plain;
  const wrapped = new WeakMap<AnyFunction, AnyFunction>();

  /** What a method of Day.js gives, as one of our own objects where it is a Day.js object. */
  function adopt(result: unknown): unknown {
    if (result === plain) return factory;
    if (!isDayjs(result) || Object.getPrototypeOf(result) === prototype) return result;
    return Object.assign(Object.create(prototype), result);
  }

  function adopting(method: AnyFunction): AnyFunction {
    let wrapper = wrapped.get(method);
    if (wrapper === undefined) {
      wrapper = new Proxy(method, {
        apply: (target, self, args) => adopt(Reflect.apply(target, self === factory ? plain : self, args)),
      });
      wrapped.set(method, wrapper);
    }
    return wrapper;
  }

  const adoptMethods = {
    get(target: object, name: string | symbol, receiver: unknown): unknown {
      const value: unknown = Reflect.get(target, name, receiver);
      return isFunction(value) && name !== 'constructor' ? adopting(value) : value;
    },
  };

  // Plugins that are added later are found too, because every method is looked up when it is called.
  const methods = workingDayMethods(() => factory, calendar);
  const prototype: object = new Proxy(Object.assign(Object.create(plain.prototype), methods), adoptMethods);
  const factory = new Proxy(plain, {
    ...adoptMethods,
    apply: (_, self: unknown, args: Parameters<typeof dayjs>) => adopt(Reflect.apply(plain, self, args)),
  }) as unknown as WorkingDayjsFactory;
  return factory;
}

/**
 * The same as a Day.js plugin, for programs that want it everywhere: `dayjs.extend(workingDays)`, after
 * dayjs-business-days where that is in use. Extending changes this copy of Day.js for everybody who shares it;
 * {@link withWorkingDays} leaves it alone.
 *
 * @param options - `calendar`, the schedule extended by `extendCalendar`
 */
const workingDays: PluginFunc<WorkingDaysOptions> = (options, { prototype }, plain) => {
  const factory = () => plain as unknown as WorkingDayjsFactory;
  Object.assign(prototype, workingDayMethods(factory, options?.calendar));
};

export default workingDays;
