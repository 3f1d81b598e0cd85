import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactTable } from '../../src/criteria';
import { dateReadings } from '../../src/dates';
import {
  checkProcess,
  examEndAfter,
  parseProcessFacts,
  processFactNames,
  processReadings,
} from '../../src/duties/processes';
import { chongqingAssessmentTable } from '../../src/duties/processes/assessment-chongqing-facts';
import { sichuanAssessmentTable } from '../../src/duties/processes/assessment-sichuan-facts';
import { bodyFilingTable } from '../../src/duties/processes/body-filing-sichuan';
import { type Process, processNames } from '../../src/duties/processes/check-process';
import { correctionTable } from '../../src/duties/processes/correction-sichuan-2021';
import { passListTable } from '../../src/duties/processes/pass-list-sichuan-2025';
import { chongqingSupervisionTable } from '../../src/duties/processes/supervision-chongqing';
import { nationalSupervisionTable } from '../../src/duties/processes/supervision-national';
import { anyFacts } from '../criteria/any-facts';
import { forget } from '../criteria/forget';

type Facts = Readonly<Record<string, unknown>>;
type Options = { readonly on: string; readonly readings?: never };
const check = checkProcess as (
  process: Process,
  facts: Facts,
  options: Options,
) => ReturnType<typeof checkProcess>;

const tables: Readonly<Record<Process, FactTable>> = {
  'sichuan-body-filing': bodyFilingTable,
  'sichuan-assessment': sichuanAssessmentTable,
  'sichuan-pass-list': passListTable,
  'sichuan-correction': correctionTable,
  'chongqing-assessment': chongqingAssessmentTable,
  'chongqing-supervision': chongqingSupervisionTable,
  'national-supervision': nationalSupervisionTable,
};

const on = fc.constantFrom(
  '2024-03-27',
  '2024-04-01',
  '2024-04-08',
  '2024-04-09',
  '2024-04-26',
  '2024-05-20',
);
const dates = ['2024-03-28', '2024-04-01', '2024-04-08', '2024-05-20'];

const readings = fc.record(
  Object.fromEntries(
    [...processReadings(), ...dateReadings()].map(({ id, choices }) => [id, fc.constantFrom(...choices)]),
  ),
  { requiredKeys: [] },
) as unknown as fc.Arbitrary<never>;

const asked = fc.constantFrom(...processNames()).chain((process) =>
  fc.record({
    process: fc.constant(process),
    facts: anyFacts(tables[process], { dates, texts: ['11:00', '11:01', '11:02'] })
      .map((facts): Facts => JSON.parse(JSON.stringify(facts)))
      .filter((facts) => parseProcessFacts(process, facts).ok),
    on,
    readings,
  }),
);

describe('processes', () => {
  it('answer whatever facts are allowed, in plain JSON and always alike', () => {
    fc.assert(
      fc.property(asked, ({ process, facts, ...options }) => {
        const answer = check(process, facts, options);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(check(process, structuredClone(facts), options)).toEqual(answer);
        for (const name of answer.missing) expect(processFactNames(process)).toContain(name);
      }),
    );
  });

  it('a fact more never turns a decided outcome into the other', () => {
    fc.assert(
      fc.property(
        asked.chain((one) => fc.tuple(fc.constant(one), fc.subarray([...processFactNames(one.process)]))),
        ([{ process, facts, ...options }, forgotten]) => {
          const { outcome } = check(process, facts, options);
          const before = check(process, forget(facts, forgotten), options).outcome;
          expect([outcome, 'undetermined']).toContain(before);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('nothing known is nothing decided', () => {
    for (const process of processNames()) {
      const answer = check(process, {}, { on: '2024-04-08' });
      expect(answer.outcome, process).toBe('undetermined');
      expect(answer.missing.length, process).toBeGreaterThan(0);
    }
  });

  it('strict is undetermined wherever another choice changes the outcome, and the same elsewhere', () => {
    fc.assert(
      fc.property(asked, ({ process, facts, on }) => {
        const usual = check(process, facts, { on });
        const strict = checkProcess(process, facts as never, { on, readings: 'strict' });
        expect(strict.outcome).toBe(usual.contested.length > 0 ? 'undetermined' : usual.outcome);
      }),
    );
  });

  it('parsing takes any JSON and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...processNames()), fc.jsonValue(), (process, x) => {
        const parsed = parseProcessFacts(process, x);
        expect(parsed.ok ? parsed.value : parsed.issues.length > 0).toBeTruthy();
      }),
    );
  });
});

describe('the end of an exam', () => {
  const delay = fc.record({
    minutes: fc.nat({ max: 2000 }),
    cause: fc.constantFrom('equipment', 'site', 'candidate', 'other'),
    recorded: fc.boolean(),
  });
  const time = fc
    .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

  it('moves by the sum of what counts, whatever the order', () => {
    fc.assert(
      fc.property(time, fc.array(delay, { maxLength: 5 }), (planned, delays) => {
        const answer = examEndAfter(planned, delays);
        const counted = answer.counted.map((index) => delays[index]?.minutes ?? 0);
        expect(answer.extendedBy).toBe(counted.reduce((sum, minutes) => sum + minutes, 0));
        const minutesOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
        expect(minutesOf(answer.end) + answer.daysLater * 1440).toBe(minutesOf(planned) + answer.extendedBy);
        expect(examEndAfter(planned, [...delays].reverse())).toMatchObject({
          end: answer.end,
          daysLater: answer.daysLater,
        });
      }),
    );
  });
});
