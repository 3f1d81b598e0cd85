import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { countWorkingDays, isWorkingDay, stateCouncilSchedule } from '../../src/dates';

describe('the State Council schedule', () => {
  it.each([
    [2008, 251],
    [2009, 250],
    [2010, 250],
    [2011, 250],
    [2012, 249],
    [2013, 250],
    [2014, 250],
    [2015, 249],
    [2016, 250],
    [2017, 249],
    [2018, 250],
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, total) => {
    const first = isWorkingDay(`${year}-01-01`) ? 1 : 0;
    expect(first + countWorkingDays(`${year}-01-01`, `${year}-12-31`)).toBe(total);
  });

  it.each([
    ['2008-09-28', true, 'make-up Sunday'],
    ['2008-10-06', true, 'the week of 1 October 2008 ended on the 5th'],
    ['2011-12-31', true, 'make-up Saturday of the notice for 2012'],
    ['2012-01-03', false, 'New Year 2012'],
    ['2013-01-05', true, 'make-up Saturday'],
    ['2015-09-03', false, 'the day added during the year'],
    ['2015-09-06', true, 'its make-up Sunday'],
    ['2018-12-29', true, 'make-up Saturday of the notice for 2019'],
    ['2018-12-31', false, 'off by the notice for 2019'],
    ['2019-04-28', true, 'make-up Sunday of the amendment'],
    ['2019-05-03', false, 'off by the amendment'],
    ['2020-01-31', false, 'the extended Spring Festival'],
    ['2020-02-01', false, 'make-up Saturday, then off by the extension'],
    ['2020-02-03', true, 'work again'],
    ['2022-12-31', false, 'off by the notice for 2023'],
    ['2024-02-09', true, 'New Year’s Eve 2024, a worked Friday'],
    ['2024-02-18', true, 'make-up Sunday'],
    ['2025-04-27', true, 'make-up Sunday'],
    ['2026-02-14', true, 'make-up Saturday'],
    ['2026-02-23', false, 'ninth day of the Spring Festival of 2026'],
    ['2026-12-31', true, 'an ordinary Thursday so far'],
  ])('%s worked: %s (%s)', (date, worked) => {
    expect(isWorkingDay(date)).toBe(worked);
  });

  it('names a notice of its year or an amendment of one for every year', () => {
    const notices = stateCouncilSchedule();
    expect(notices.filter(({ amends }) => amends === undefined).map(({ year }) => year)).toEqual(
      Array.from({ length: 19 }, (_, index) => 2008 + index),
    );
    for (const { amends, year } of notices) {
      if (amends === undefined) continue;
      expect(notices.some((notice) => notice.number === amends && notice.year === year)).toBe(true);
    }
  });

  it('makes up for free weekdays on weekend days only', () => {
    for (const { work, number } of stateCouncilSchedule()) {
      for (const { date } of work) {
        expect([0, 6], `${number} ${date}`).toContain(new Date(`${date}T00:00:00Z`).getUTCDay());
      }
    }
  });

  it('is what the packed schedule was made from', () => {
    expect(() =>
      execFileSync(process.execPath, ['fixtures/generate-packed-schedule.mjs', '--check'], { stdio: 'pipe' }),
    ).not.toThrow();
  });
});
