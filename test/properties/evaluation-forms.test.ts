import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnknownChoiceError } from '../../src/answers';
import { addCalendarYears, addNaturalDays } from '../../src/dates';
import {
  checkExaminerRecord,
  checkExaminerReview,
  checkSupervisionReport,
  checkSupervisorReview,
  type DatedRating,
  type ExaminerRecord,
  type FormOptions,
  isDisqualifiedByPoorRatings,
  type Mark,
  pointsForAccuracy,
  pointsForAlterations,
  poorRatingShare,
  scoreExaminerRecord,
  scoreExaminerReview,
  scoreSupervisorReview,
} from '../../src/evaluation-forms';
import * as choices from '../../src/evaluation-forms/reading-choices';

const { itemFourScale, halfPoints, oneYear } = choices;
const letters = ['A', 'B', 'C', 'D'] as const;
const letter = fc.constantFrom<Mark>(...letters);
const column = fc.array(letter, { minLength: 15, maxLength: 15 });
const record = fc.record({ supervisor: column, agency: column });
const readings = fc.record({
  [itemFourScale.id]: fc.constantFrom(...itemFourScale.choices),
  [halfPoints.id]: fc.constantFrom(...halfPoints.choices),
});

const grades = ['poor', 'fair', 'good', 'excellent'];

function scored(marks: ExaminerRecord, options?: FormOptions) {
  const result = scoreExaminerRecord(marks, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const withMark = (marks: readonly Mark[], at: number, mark: Mark): Mark[] =>
  marks.map((other, index) => (index === at ? mark : other));

const gradeOf = (marks: ExaminerRecord, options?: FormOptions): string => scored(marks, options).grade;

describe('the record of an examiner', () => {
  it('never grades worse for a better mark, under any reading', () => {
    fc.assert(
      fc.property(record, readings, fc.boolean(), fc.nat(14), (before, chosen, isAgency, at) => {
        const rater = isAgency ? 'agency' : 'supervisor';
        const better = [...before[rater]];
        better[at] = letters[Math.max(0, letters.indexOf(better[at] as 'A') - 1)] as Mark;
        const after = { ...before, [rater]: better };
        const rank = (one: typeof before) => grades.indexOf(gradeOf(one, { readings: chosen }));
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
      }),
    );
  });

  it('contests exactly the readings whose other choices, each alone, give another grade', () => {
    fc.assert(
      fc.property(record, readings, (marks, chosen) => {
        const value = scored(marks, { readings: chosen });
        const isContested = ({ id, choices: all }: typeof itemFourScale | typeof halfPoints) =>
          all.some((choice) => gradeOf(marks, { readings: { ...chosen, [id]: choice } }) !== value.grade);
        expect(value.contested).toEqual([itemFourScale, halfPoints].filter(isContested).map(({ id }) => id));
      }),
    );
  });

  it('is undetermined under strict where, and only where, something is contested', () => {
    fc.assert(
      fc.property(record, (marks) => {
        const strict = scored(marks, { readings: 'strict' });
        const { grade, contested } = scored(marks);
        expect(strict.grade).toBe(contested.length > 0 ? 'undetermined' : grade);
        if ('possible' in strict) expect(strict.possible[0]).toBe(grade);
      }),
    );
  });

  it('scores letters and the points printed under them alike', () => {
    const worth = (at: number, mark: Mark): number => {
      const marks = Array<Mark>(15).fill('A');
      marks[at] = mark;
      const { totals } = scored({ supervisor: marks, agency: Array<Mark>(15).fill('A') });
      return totals.supervisor - 100 + ([9, 10, 11].includes(at) ? 6 : at === 14 ? 5 : 7);
    };
    fc.assert(
      fc.property(record, ({ supervisor, agency }) => {
        const inPoints = (marks: readonly Mark[]) => marks.map((mark, at) => worth(at, mark));
        const { totals, score, grade } = scored({
          supervisor: inPoints(supervisor),
          agency: inPoints(agency),
        });
        expect({ totals, score, grade }).toEqual({
          totals: scored({ supervisor, agency }).totals,
          score: scored({ supervisor, agency }).score,
          grade: scored({ supervisor, agency }).grade,
        });
      }),
    );
  });

  /**
   * A total is the sum of what each item adds, so the totals of all 4^15 patterns are the sums of one value per item:
   * the values come from the function itself, and that it sums them is checked on patterns drawn at random.
   */
  it.each(itemFourScale.choices)('reaches each total from 55 to 100 and no other, item 4 %s', (scale) => {
    const options = { readings: { [itemFourScale.id]: scale } };
    const allD = Array<Mark>(15).fill('D');
    const totalOf = (marks: readonly Mark[]) =>
      scored({ supervisor: marks, agency: allD }, options).totals.supervisor;
    const added = allD.map((_, at) =>
      letters.map((mark) => totalOf(withMark(allD, at, mark)) - totalOf(allD)),
    );

    fc.assert(
      fc.property(column, (marks) => {
        const sum = marks.reduce(
          (total: number, mark, at) => total + (added[at]?.[letters.indexOf(mark as 'A')] ?? 0),
          0,
        );
        expect(totalOf(marks)).toBe(totalOf(allD) + sum);
      }),
    );

    let reached = new Map<number, Mark[]>([[totalOf(allD), []]]);
    for (const values of added) {
      const further = new Map<number, Mark[]>();
      for (const [total, pattern] of reached) {
        values.forEach((value, index) => {
          further.set(total + value, [...pattern, letters[index] as Mark]);
        });
      }
      reached = further;
    }
    expect([...reached.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: 46 }, (_, at) => 55 + at));
    for (const [total, pattern] of reached) expect(totalOf(pattern)).toBe(total);
  });
});

describe('points from counts', () => {
  const counts = fc
    .integer({ min: 1, max: 2000 })
    .chain((entries) =>
      fc.record({ entries: fc.constant(entries), errors: fc.nat(entries), altered: fc.nat(entries) }),
    );
  const hole = fc.constantFrom(...choices.accuracyHoles.choices);

  it('never rise with one more error or alteration, under any reading', () => {
    fc.assert(
      fc.property(counts, hole, (given, choice) => {
        const options = {
          readings: { [choices.accuracyHoles.id]: choice, [choices.alterationHoles.id]: choice },
        };
        const points = (
          result: ReturnType<typeof pointsForAccuracy> | ReturnType<typeof pointsForAlterations>,
        ) => (result.ok ? Number(result.value.points) : Number.NaN);
        const more = {
          ...given,
          errors: Math.min(given.entries, given.errors + 1),
          altered: Math.min(given.entries, given.altered + 1),
        };
        expect(points(pointsForAccuracy(more, options))).toBeLessThanOrEqual(
          points(pointsForAccuracy(given, options)),
        );
        expect(points(pointsForAlterations(more, options))).toBeLessThanOrEqual(
          points(pointsForAlterations(given, options)),
        );
      }),
    );
  });

  it('contest exactly what another choice would change', () => {
    fc.assert(
      fc.property(counts, hole, (given, choice) => {
        for (const [score, reading] of [
          [pointsForAccuracy, choices.accuracyHoles],
          [pointsForAlterations, choices.alterationHoles],
        ] as const) {
          const under = (one: string) => {
            const result = score(given, { readings: { [reading.id]: one } });
            return result.ok ? result.value : undefined;
          };
          const changes = reading.choices.some((other) => under(other)?.points !== under(choice)?.points);
          expect(under(choice)?.contested).toEqual(changes ? [reading.id] : []);
        }
      }),
    );
  });
});

describe('the share of poor ratings', () => {
  const rating = fc.record({
    date: fc.integer({ min: 0, max: 1500 }).map((days) => addNaturalDays('2023-01-01', days)),
    grade: fc.constantFrom('good' as const, 'poor' as const),
  });
  const ratings = fc.array(rating, { maxLength: 12 });
  const day = fc.integer({ min: 0, max: 1600 }).map((days) => addNaturalDays('2023-01-01', days));

  function shareOf(given: readonly DatedRating[], on: string, year: string) {
    const result = poorRatingShare(given, { on, readings: { [oneYear.id]: year } });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value;
  }

  it('is what counting one by one gives, and does not depend on the order', () => {
    fc.assert(
      fc.property(ratings, day, (given, on) => {
        const within = given.filter(({ date }) => date <= on && on <= addCalendarYears(date, 1));
        const poor = within.filter(({ grade }) => grade === 'poor').length;
        const share = shareOf(given, on, 'twelve-months-before');
        expect(share).toMatchObject({ poor, total: within.length });
        expect(share.disqualified).toBe(isDisqualifiedByPoorRatings({ poor, total: within.length }));
        expect(shareOf([...given].reverse(), on, 'twelve-months-before')).toMatchObject({
          poor,
          total: within.length,
        });
      }),
    );
  });

  it('by any twelve months is the largest of all days up to the one asked about', () => {
    fc.assert(
      fc.property(ratings, day, (given, on) => {
        let largest = 0;
        for (let end = '2023-01-01' as string; end <= on; end = addNaturalDays(end, 1)) {
          const within = given.filter(({ date }) => date <= end && end <= addCalendarYears(date, 1));
          const poor = within.filter(({ grade }) => grade === 'poor').length;
          if (within.length > 0) largest = Math.max(largest, poor / within.length);
        }
        const { poor, total, counted } = shareOf(given, on, 'any-rolling');
        expect(total === 0 ? 0 : poor / total).toBe(largest);
        expect(counted.filter((index) => given[index]?.grade === 'poor').length).toBe(poor);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe('every function of the room', () => {
  const calls: readonly ((x: unknown) => unknown)[] = [
    (x) => scoreExaminerRecord(x as never),
    (x) => scoreSupervisorReview(x as never),
    (x) => scoreExaminerReview(x as never),
    (x) => pointsForAccuracy(x as never),
    (x) => pointsForAlterations(x as never),
    (x) => checkSupervisionReport(x as never),
    (x) => checkExaminerRecord(x as never),
    (x) => checkSupervisorReview(x as never),
    (x) => checkExaminerReview(x as never),
    (x) => isDisqualifiedByPoorRatings(x as never),
    (x) => poorRatingShare(x as never, { on: '2025-01-01' }),
    (x) => poorRatingShare([], x as never),
  ];
  /** Anything, and things near enough to a form to get past the first check. */
  const nearly = fc.oneof(
    fc.anything(),
    fc.record({
      supervisor: column,
      agency: column,
      marks: fc.constantFrom(
        [4, 3, 3, 10, 10, 20, 20, 10, 10, 0],
        [4, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 5, 10, 5, 5, 20, 0],
      ),
      cardCode: fc.anything(),
      stated: fc.anything(),
      signed: fc.anything(),
      capacity: fc.constantFrom('external', 'internal', 'both'),
      date: fc.constant('2025-01-01'),
    }),
    fc.record({
      supervisor: fc.anything(),
      agency: fc.anything(),
      marks: fc.anything(),
      notes: fc.anything(),
      errors: fc.anything(),
      entries: fc.anything(),
      altered: fc.anything(),
      date: fc.anything(),
      totals: fc.anything(),
      score: fc.anything(),
      answers: fc.anything(),
      times: fc.anything(),
      signatures: fc.anything(),
      paper: fc.anything(),
      attachments: fc.anything(),
      on: fc.anything(),
    }),
    fc.record({
      supervisor: fc.array(fc.anything(), { minLength: 15, maxLength: 15 }),
      agency: fc.array(fc.oneof(letter, fc.anything()), { minLength: 15, maxLength: 15 }),
      marks: fc.array(fc.anything(), { minLength: 10, maxLength: 17 }),
    }),
  );

  it('answers anything without throwing, in plain data', () => {
    fc.assert(
      fc.property(fc.oneof(nearly, fc.array(nearly)), (x) => {
        for (const call of calls) {
          let answer: unknown;
          try {
            answer = call(x);
          } catch (error) {
            // Options given to a function are not its input: an unknown choice among them is the caller's mistake.
            expect(error).toBeInstanceOf(UnknownChoiceError);
            continue;
          }
          expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
          expect(structuredClone(answer)).toEqual(answer);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('answers good records in plain data', () => {
    fc.assert(
      fc.property(record, (marks) => {
        for (const answer of [
          scoreExaminerRecord(marks),
          scoreExaminerRecord(marks, { readings: 'strict' }),
        ]) {
          expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
          expect(structuredClone(answer)).toEqual(answer);
        }
      }),
    );
  });
});
