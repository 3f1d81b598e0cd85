import { createRequire } from 'node:module';
import dayjs, { type PluginFunc } from 'dayjs';
import { expect, it } from 'vitest';
import workingDays, { type WorkingDayMethods } from '../../src/dates/dayjs';

const { default: businessDays }: { default: PluginFunc } = createRequire(import.meta.url)(
  'dayjs-business-days',
);

it('changes Day.js when it is extended, not when it is imported', () => {
  // Neither plugin can tell TypeScript that it was extended with.
  const day = (date: string) => dayjs(date) as unknown as WorkingDayMethods & dayjs.Dayjs;
  const next = () => day('2025-09-30').nextBusinessDay().format('YYYY-MM-DD');
  dayjs.extend(businessDays);
  expect(next()).toBe('2025-10-01');
  dayjs.extend(workingDays);
  expect(next()).toBe('2025-10-09');
  expect(day('2025-04-27').isBusinessDay()).toBe(true);
  expect(day('2025-03-28').businessDaysAdd(20).format('YYYY-MM-DD')).toBe('2025-04-27');
  expect(day('2025-10-09').prevBusinessDay().format('YYYY-MM-DD')).toBe('2025-09-30');
  expect(day('2025-10-15').businessDaysInMonth()).toHaveLength(18);
});
