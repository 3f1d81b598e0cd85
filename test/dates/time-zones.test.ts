import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The process's time zone cannot be changed from within, so the same questions are put to a child in each zone.
const questions = `
import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import { createHash } from 'node:crypto';
import * as dates from './src/dates';
import { withWorkingDays } from './src/dates/dayjs';

const show = (call) => { try { return call(); } catch (error) { return error.name; } };
const days = [];
for (let day = dates.addNaturalDays('2007-12-25', 0); day < '2027-01-05'; day = dates.addNaturalDays(day, 1)) days.push(day);

const digest = createHash('sha256');
for (const day of days.filter((_, index) => index % 3 === 0)) {
  digest.update(JSON.stringify([
    day,
    show(() => dates.explainDay(day)),
    [-60, -20, -1, 0, 1, 20, 60].map((n) => show(() => dates.addWorkingDays(day, n))),
    show(() => dates.countWorkingDays(day, '2018-06-30')),
    [-2, 1, 30].map((n) => [dates.addNaturalDays(day, n), dates.addCalendarMonths(day, n), dates.addCalendarYears(day, n)]),
  ]));
}
for (const clause of dates.deadlineClauses) {
  for (const day of days.filter((day, index) => index % 31 === 0 || day.endsWith('03-28'))) {
    digest.update(JSON.stringify(show(() => dates.deadlineOf(clause, day, { supervisor: 'external' }))));
  }
}
dayjs.extend(utc);
const cn = withWorkingDays(dayjs);
for (const day of days.filter((_, index) => index % 7 === 0)) {
  digest.update(JSON.stringify(show(() => cn.utc(day).businessDaysAdd(5).format('YYYY-MM-DD'))));
}

console.log(JSON.stringify({
  offset: new Date('2025-07-01T00:00:00Z').getTimezoneOffset(),
  shown: cn('2025-03-28T12:00').businessDaysAdd(20).format('YYYY-MM-DD HH:mm'),
  twenty: dates.addWorkingDays('2025-03-28', 20),
  leap: dates.addCalendarYears('2024-02-29', 3),
  window: dates.deadlineOf('sc2025.2.window', '2026-04-30').opens,
  skippedDate: dates.addNaturalDays('2011-12-29', 1),
  digest: digest.digest('hex'),
}));
`;

const zones = {
  UTC: 0,
  'Asia/Shanghai': -480,
  'America/Los_Angeles': 420,
  'Pacific/Apia': -780,
  'Pacific/Kiritimati': -840,
  'Asia/Kathmandu': -345,
  'America/St_Johns': 150,
  'Africa/Casablanca': -60,
} as const;

describe('in every time zone the dates are the same', () => {
  let folder = '';
  let digest = '';

  const answerIn = async (zone: string): Promise<Record<string, unknown>> => {
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'questions.mjs')], {
      env: { ...process.env, TZ: zone },
    });
    return JSON.parse(stdout);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kaoping-time-zones-'));
    const bundle = await build({
      stdin: { contents: questions, resolveDir: process.cwd() },
      bundle: true,
      format: 'esm',
      platform: 'node',
      write: false,
    });
    await writeFile(join(folder, 'questions.mjs'), bundle.outputFiles[0]?.text ?? '');
    digest = String((await answerIn('UTC')).digest);
  });

  afterAll(() => rm(folder, { recursive: true }));

  it.each(Object.entries(zones))('%s', async (zone, offset) => {
    expect(await answerIn(zone)).toEqual({
      offset,
      shown: '2025-04-27 12:00',
      twenty: '2025-04-27',
      leap: '2027-02-28',
      window: '2026-02-28',
      skippedDate: '2011-12-30',
      digest,
    });
  });
});
