import { isJsonObject, type Result } from '../../answers';
import {
  allOf,
  type Criterion,
  checkForm,
  type FormCheck,
  type Judgement,
  met,
  mustHold,
  unknown,
  unmet,
} from '../../evaluation-forms/form-check';
import type { Found } from './form';
import { found, type Path } from './found';
import * as messages from './messages';

/** What a city centre uploads after its first review: the table, and for each line how that person was reviewed. */
export type ReviewedSummaryTable = {
  /** 加盖公章 */
  readonly stamped?: boolean | null;
  readonly rows?:
    | readonly {
        /** 初审: null or absent where nobody knows. */
        readonly firstReview?: 'passed' | 'failed' | null;
      }[]
    | null;
};

const clause = 'sc2025.3.2.2.summary';

function onlyPassed({ rows }: ReviewedSummaryTable): Judgement {
  if (rows === undefined || rows === null || rows.length === 0) return unknown('rows');
  const numbered = rows.map(({ firstReview }, index) => ({ firstReview, number: index + 1 }));
  const failed = numbered.filter(({ firstReview }) => firstReview === 'failed');
  if (failed.length > 0) return unmet(messages.notPassed(failed.map(({ number }) => number)));
  const open = numbered.filter(({ firstReview }) => firstReview !== 'passed');
  return open.length > 0 ? unknown(...open.map(({ number }) => `rows.${number - 1}.firstReview`)) : met;
}

const criteria: readonly Criterion<ReviewedSummaryTable>[] = [
  {
    clause,
    test: (table) => {
      const stamped = table.stamped === null ? undefined : table.stamped;
      return allOf(mustHold(stamped, 'stamped', messages.notStamped), onlyPassed(table));
    },
  },
];

function* wrongIn(x: unknown): Generator<Found> {
  const wrong = (code: string, path: Path, message: typeof messages.notAForm) =>
    found('error', code, path, clause, message);
  if (!isJsonObject(x)) return yield wrong('not-a-form', [], messages.notAForm);
  const { stamped, rows } = x;
  if (stamped !== undefined && stamped !== null && typeof stamped !== 'boolean') {
    yield wrong('not-yes-or-no', ['stamped'], messages.notYesOrNo('加盖公章'));
  }
  if (rows === undefined || rows === null) return;
  if (!Array.isArray(rows)) return yield wrong('not-rows', ['rows'], messages.notRows);
  for (const [index, row] of rows.entries()) {
    if (!isJsonObject(row)) yield wrong('not-a-row', ['rows', index], messages.notARow);
    else if (![undefined, null, 'passed', 'failed'].some((word) => word === row.firstReview)) {
      const words = [
        ['passed', '合格'],
        ['failed', '不合格'],
      ] as const;
      yield wrong('unknown-word', ['rows', index, 'firstReview'], messages.unknownWord(words));
    }
  }
}

/**
 * May the city centre upload this summary table (sc2025.3.2.2.summary)? It bears the stamp and lists only persons who
 * passed the first review. Whether its lines are well filled in is for `parsePrintedForm('renewal-roster-2025', …)`.
 *
 * @param table `stamped`, and per row `firstReview`; further fields of the table may stand in it
 * @returns one finding, the facts it lacks and the outcome; or issues with the path of what does not fit
 * @example
 * checkSummaryTable({ stamped: true, rows: [{ firstReview: 'passed' }] }).value.outcome // 'in-order'
 * checkSummaryTable({ stamped: false, rows: [{ firstReview: 'passed' }] }).value.outcome // 'deficient'
 * checkSummaryTable({ stamped: true, rows: [{}] }).value.missing // ['rows.0.firstReview']
 */
export function checkSummaryTable(table: ReviewedSummaryTable): Result<FormCheck> {
  const issues = [...wrongIn(table)].map(({ issue }) => issue);
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: checkForm(criteria, table, [], undefined) };
}
