/// <reference types="dayjs/plugin/utc" />
/// <reference types="dayjs/plugin/timezone" />
import { createRequire } from 'node:module';
import type plainDayjs from 'dayjs';
import type { Dayjs, PluginFunc } from 'dayjs';
import { describe, expect, it } from 'vitest';
import { extendCalendar, UncoveredYearError } from '../../src/dates';
import { type WorkingDayMethods, withWorkingDays } from '../../src/dates/dayjs';

/** A Day.js of its own, so that what one test installs another does not see. */
function freshDayjs(...plugins: string[]): typeof plainDayjs {
  const require = createRequire(import.meta.url);
  const path = require.resolve('dayjs');
  delete require.cache[path];
  const dayjs: typeof plainDayjs = require('dayjs');
  delete require.cache[path];
  for (const plugin of plugins) {
    const resolved = require.resolve(plugin);
    delete require.cache[resolved];
    const loaded: PluginFunc & { default?: PluginFunc } = require(plugin);
    dayjs.extend(loaded.default ?? loaded);
  }
  return dayjs;
}

const show = (day: { format(template: string): string }): string => day.format('YYYY-MM-DD');

describe('working days in Day.js', () => {
  const cn = withWorkingDays(freshDayjs());

  it.each([
    ['2025-04-27', true],
    ['2025-05-05', false],
    ['2024-02-09', true],
    ['2020-02-01', false],
    ['2025-03-28', true],
  ])('isBusinessDay %s: %s', (date, expected) => {
    expect(cn(date).isBusinessDay()).toBe(expected);
  });

  it.each([
    ['2025-03-28', 20, '2025-04-27'],
    ['2025-09-30', 1, '2025-10-09'],
    ['2026-02-24', -1, '2026-02-14'],
    ['2025-10-01', 0, '2025-10-01'],
  ])('%s and %i business days: %s', (date, days, expected) => {
    expect(show(cn(date).businessDaysAdd(days))).toBe(expected);
    expect(show(cn(date).businessDaysSubtract(-days))).toBe(expected);
  });

  it.each([
    ['2025-09-30', '2025-10-09', '2025-09-29'],
    ['2026-02-18', '2026-02-24', '2026-02-14'],
    ['2017-09-30', '2017-10-09', '2017-09-29'],
  ])('the neighbours of %s are %s and %s', (date, next, previous) => {
    expect(show(cn(date).nextBusinessDay())).toBe(next);
    expect(show(cn(date).prevBusinessDay())).toBe(previous);
  });

  it('lists the business days of a month, and by weeks with the make-up days in theirs', () => {
    const day = cn('2025-10-15T08:30:00');
    expect(day.businessDaysInMonth().map(show)).toEqual(
      [9, 10, 11, 13, 14, 15, 16, 17, 20, 21, 22, 23, 24, 27, 28, 29, 30, 31].map(
        (date) => `2025-10-${`${date}`.padStart(2, '0')}`,
      ),
    );
    expect(day.businessWeeksInMonth().map((week) => week.map((one) => one.date()))).toEqual([
      [9, 10, 11],
      [13, 14, 15, 16, 17],
      [20, 21, 22, 23, 24],
      [27, 28, 29, 30, 31],
    ]);
    expect(day.businessDaysInMonth()[0]?.hour()).toBe(0);
    expect(cn('2025-04-01').businessWeeksInMonth().at(-2)?.map(show).at(-1)).toBe('2025-04-27');
  });

  it('keeps the time of day', () => {
    expect(cn('2025-09-30T17:45:12.345').nextBusinessDay().format('YYYY-MM-DD HH:mm:ss.SSS')).toBe(
      '2025-10-09 17:45:12.345',
    );
  });

  it('stays with everything derived', () => {
    const day = cn('2025-10-02');
    for (const derived of [
      day.add(1, 'day'),
      day.subtract(1, 'hour').add(2, 'hour'),
      day.clone(),
      day.endOf('day'),
      day.startOf('week').add(4, 'day'),
      day.set('hour', 5),
      day.date(3),
      day.month(9).year(2025),
      day.locale('en'),
      cn(day),
    ]) {
      expect(derived.isBusinessDay()).toBe(false);
      expect(show(derived.nextBusinessDay())).toBe('2025-10-09');
    }
    expect(cn.unix(1_759_370_400).isBusinessDay()).toBe(false);
  });

  it('fails as the functions do', () => {
    expect(() => cn('2027-01-04').isBusinessDay()).toThrow(UncoveredYearError);
    expect(() => cn('2026-12-31').nextBusinessDay()).toThrow(UncoveredYearError);
    expect(() => cn('2025-01-04').businessDaysAdd(1.5)).toThrow(RangeError);
  });

  it('lets an invalid date be no business day and stay invalid', () => {
    const invalid = cn('no date');
    expect(invalid.isBusinessDay()).toBe(false);
    expect(invalid.businessDaysAdd(1).isValid()).toBe(false);
    expect(invalid.nextBusinessDay().isValid()).toBe(false);
    expect(invalid.businessDiff(cn('2025-01-02'))).toBeNaN();
    expect(invalid.businessDaysInMonth()).toEqual([]);
    expect(invalid.businessWeeksInMonth()).toEqual([]);
  });

  it('takes an extended calendar, beside the schedule alone', () => {
    const dayjs = freshDayjs();
    const calendar = extendCalendar({
      year: 2027,
      number: '示例〔2026〕1号',
      off: [{ date: '2027-01-01', name: '元旦' }],
      work: [],
    });
    const extended = withWorkingDays(dayjs, { calendar });
    expect(extended('2027-01-01').isBusinessDay()).toBe(false);
    expect(show(extended('2026-12-31').nextBusinessDay())).toBe('2027-01-04');
    expect(() => withWorkingDays(dayjs)('2027-01-01').isBusinessDay()).toThrow(UncoveredYearError);
    expect(
      withWorkingDays(extended as unknown as typeof dayjs)('2026-12-30')
        .add(1, 'day')
        .isBusinessDay(),
    ).toBe(true);
  });
});

describe('beside dayjs-business-days', () => {
  type Walking = Dayjs & WorkingDayMethods;
  const plain = freshDayjs('dayjs-business-days');
  const walking = (date: string): Walking => plain(date) as Walking;

  it('neither Day.js nor its plugin changes for code that did not ask', () => {
    const dayjs = freshDayjs('dayjs-business-days');
    const keys = Reflect.ownKeys(dayjs.prototype);
    const methods = keys.map((key) => Reflect.get(dayjs.prototype, key));
    const statics = Reflect.ownKeys(dayjs);
    const cn = withWorkingDays(dayjs);
    expect(cn('2025-04-27').add(0, 'day').isBusinessDay()).toBe(true);
    expect(cn('2025-04-27').businessDaysInMonth()).not.toEqual([]);
    expect(Reflect.ownKeys(dayjs.prototype)).toEqual(keys);
    expect(keys.map((key) => Reflect.get(dayjs.prototype, key))).toEqual(methods);
    expect(Reflect.ownKeys(dayjs)).toEqual(statics);
    const untouched = dayjs('2025-04-27') as Walking;
    expect(untouched.isBusinessDay()).toBe(false);
    expect(show(untouched.nextBusinessDay())).toBe('2025-04-28');
    expect(freshDayjs().prototype).not.toHaveProperty('isBusinessDay');
  });

  it('a plain object passed in is left plain', () => {
    const dayjs = freshDayjs('dayjs-business-days');
    const cn = withWorkingDays(dayjs);
    const given = dayjs('2025-04-27') as Walking;
    expect(cn(given).isBusinessDay()).toBe(true);
    expect(given.isBusinessDay()).toBe(false);
  });

  it('knows the holidays and make-up days that it does not', () => {
    const cn = withWorkingDays(plain);
    expect(walking('2025-10-01').isBusinessDay()).toBe(true);
    expect(cn('2025-10-01').isBusinessDay()).toBe(false);
    expect(show(walking('2025-03-28').businessDaysAdd(20))).toBe('2025-04-25');
    expect(show(cn('2025-03-28').businessDaysAdd(20))).toBe('2025-04-27');
  });

  it('searches further than six days, where its search stops', () => {
    const dayjs = freshDayjs('dayjs-business-days');
    const cn = withWorkingDays(dayjs);
    // Even told what a working day is, it gives up inside the holiday.
    Reflect.set(dayjs.prototype, 'isBusinessDay', function isWorked(this: Dayjs): boolean {
      return cn(this.format('YYYY-MM-DD')).isBusinessDay();
    });
    const stops = (dayjs('2026-02-14') as Walking).nextBusinessDay();
    expect(cn(show(stops)).isBusinessDay()).toBe(false);
    expect(show(cn('2026-02-14').nextBusinessDay())).toBe('2026-02-24');
  });

  it('counts the difference as it does, where no holiday is near', () => {
    const cn = withWorkingDays(plain);
    const times = [
      '2025-03-03',
      '2025-03-03T10:00',
      '2025-03-04T09:59',
      '2025-03-08T10:00',
      '2025-03-14T23:00',
      '2025-03-17',
    ];
    for (const a of times) {
      for (const b of times) {
        expect(cn(a).businessDiff(cn(b)) + 0, `${a} ${b}`).toBe(walking(a).businessDiff(walking(b)) + 0);
      }
    }
  });

  it('counts the difference over holidays and make-up days', () => {
    const cn = withWorkingDays(plain);
    expect(cn('2025-10-09').businessDiff(cn('2025-09-30'))).toBe(1);
    expect(cn('2025-09-30').businessDiff(cn('2025-10-09'))).toBe(-1);
    expect(cn('2025-04-28').businessDiff('2025-03-28')).toBe(21);
    expect(cn('2025-10-05').businessDiff(plain('2025-10-01'))).toBe(0);
    expect(cn('2025-10-05').businessDiff(cn('2025-10-05'))).toBe(0);
    expect(Object.is(cn('2025-10-01').businessDiff(cn('2025-10-05')), 0)).toBe(true);
  });
});

describe('with other plugins', () => {
  it('goes by the date shown in UTC mode, and keeps the mode', () => {
    const cn = withWorkingDays(freshDayjs('dayjs/plugin/utc'));
    const day = cn.utc('2025-09-30T23:30:00Z');
    const next = cn(day).nextBusinessDay();
    expect(next.format()).toBe('2025-10-09T23:30:00Z');
    expect(cn('2025-10-09T00:30:00Z').utc().prevBusinessDay().format()).toBe('2025-09-30T00:30:00Z');
  });

  it('goes by the date shown in a zone, and keeps the zone', () => {
    const cn = withWorkingDays(freshDayjs('dayjs/plugin/utc', 'dayjs/plugin/timezone'));
    // 2025-09-30 17:00 UTC is already 1 October in Beijing.
    const instant = cn('2025-09-30T17:00:00Z');
    const beijing = instant.tz('Asia/Shanghai');
    const losAngeles = instant.tz('America/Los_Angeles');
    expect(show(beijing)).toBe('2025-10-01');
    expect(cn(beijing).isBusinessDay()).toBe(false);
    expect(cn(losAngeles).isBusinessDay()).toBe(true);
    expect(cn(beijing).prevBusinessDay().format()).toBe('2025-09-30T01:00:00+08:00');
    expect(cn(losAngeles).nextBusinessDay().format()).toBe('2025-10-09T10:00:00-07:00');
    expect(cn(losAngeles).businessDaysInMonth()[0]?.format()).toBe('2025-09-01T00:00:00-07:00');
    expect(typeof cn.tz.guess()).toBe('string');
  });

  it('finds plugins added later, through either factory', () => {
    const dayjs = freshDayjs();
    const cn = withWorkingDays(dayjs);
    const tomorrow: PluginFunc = (_, Class) => {
      Reflect.set(Class.prototype, 'tomorrow', function next(this: Dayjs): Dayjs {
        return this.add(1, 'day');
      });
    };
    expect(cn.extend(tomorrow)).toBe(cn);
    const day = cn('2025-04-26') as unknown as { tomorrow(): WorkingDayMethods };
    expect(day.tomorrow().isBusinessDay()).toBe(true);
  });
});
