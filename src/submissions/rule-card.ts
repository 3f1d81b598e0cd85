import type { ClauseId } from '../answers';
import { type ParsedCardCode, parseCardCode } from '../card-codes';
import { readCellDate, readLastDate } from './cell-date';
import * as messages from './messages';
import { everyKind, type PersonRow, type RosterRule, type RuleContext } from './rule';

/** 证卡编号: right by the rule of its kind, and once per table (cn2020.c.*, cq2022e.a2.*). */
export const cardCodeRule: RosterRule = {
  kinds: everyKind,
  fields: ['cardCode'],
  start: (context) => {
    const { table, options, seenCodes, report } = context;
    const isRegister = table.form.kind === 'card-register';
    return (row) => {
      const column = row.columnOf('cardCode');
      const value = row.text('cardCode');
      if (value === '') {
        if (!isRegister) return;
        report({ column, code: 'card-code-missing', severity: 'error', message: messages.cardCodeMissing });
        return;
      }
      const storedAsNumber = typeof row.cell('cardCode') === 'number';
      const parsed = parseCardCode(value, { on: options.on, readings: options.readings });
      if (!parsed.ok) {
        for (const { code, clause, message, suggestion } of parsed.issues) {
          const lostZero = storedAsNumber && code === 'wrong-length' && parseCardCode(`0${value}`).ok;
          report({
            column,
            value,
            code,
            severity: 'error',
            clause,
            message: lostZero || scientific.test(value) ? messages.cardCodeStoredAsNumber : message,
            suggestion: lostZero ? `0${value}` : suggestion,
          });
        }
        return;
      }
      for (const { code, clause, message, suggestion } of parsed.warnings ?? []) {
        report({ column, value, code, severity: 'warning', clause, message, suggestion });
      }
      const firstRow = seenCodes.see(cardCodeKey(value), row.number);
      if (firstRow !== 0) {
        report({
          column,
          value,
          code: 'card-code-repeated',
          severity: 'error',
          clause: serialClauses[parsed.value.kind],
          message: messages.cardCodeRepeated(firstRow),
        });
      }
      if (row.has('issueDate')) compareYears(row, parsed.value, context);
    };
  },
};

/** What a spreadsheet makes of eleven digits when it saves them to CSV. */
const scientific = /^\d(?:\.\d+)?e\+\d{1,2}$/i;

const serialClauses: Readonly<Record<ParsedCardCode['kind'], ClauseId>> = {
  examiner: 'cq2022e.a2.5',
  'external-supervisor': 'cn2020.c.outer.serial',
  'internal-supervisor': 'cn2020.c.inner.serial',
};
const yearClauses: Readonly<Record<ParsedCardCode['kind'], ClauseId>> = {
  examiner: 'cq2022e.a2.1',
  'external-supervisor': 'cn2020.c.outer.year',
  'internal-supervisor': 'cn2020.c.inner.year',
};

const kindsAsDigits = 'RHYS';

/** The letter as a digit above all others, then the digits: one whole number per code. */
export function cardCodeKey(code: string): number {
  const letter = kindsAsDigits.indexOf(code.charAt(0));
  return letter < 0 ? Number(code) : (letter + 1) * 10 ** 13 + Number(code.slice(1));
}

/**
 * The code's year is the year of issue. A card cannot be older than its code, so that is an error; a later date may
 * be that of a renewed card which kept its code, which no notice settles, so that is a warning.
 */
function compareYears(row: PersonRow, parsed: ParsedCardCode, { report }: RuleContext): void {
  const issued = readCellDate(row.cell('issueDate'));
  if (issued === undefined || issued === 'impossible' || issued.year === parsed.year) return;
  const later = parsed.year > issued.year;
  report({
    column: row.columnOf('cardCode'),
    value: row.text('cardCode'),
    code: 'year-unlike-issue-date',
    severity: later ? 'error' : 'warning',
    clause: yearClauses[parsed.kind],
    message: later
      ? messages.yearAfterIssueDate(parsed.year, issued.year)
      : messages.yearBeforeIssueDate(parsed.year, issued.year),
  });
}

/** The dates beside a card code. No clause prints these columns: what is wrong here is wrong by the calendar. */
export const cardDatesRule: RosterRule = {
  kinds: everyKind,
  fields: ['issueDate'],
  start: ({ options, report }) => {
    return (row) => {
      const column = row.columnOf('issueDate');
      const value = row.text('issueDate');
      if (value === '') return;
      const issued = readCellDate(row.cell('issueDate'));
      if (issued === undefined || issued === 'impossible') {
        const severity = issued === 'impossible' ? 'error' : 'warning';
        report({ column, value, code: 'not-a-date', severity, message: messages.dateNotADate });
        return;
      }
      if (issued.date === undefined) return;
      if (options.on !== undefined && issued.date > options.on) {
        const message = messages.issueDateInFuture;
        report({ column, value, code: 'issue-date-in-future', severity: 'warning', message });
      }
      const expiry = row.has('expiry') ? readLastDate(row.cell('expiry')) : undefined;
      if (expiry !== undefined && expiry < issued.date) {
        report({
          column: row.columnOf('expiry'),
          value: row.text('expiry'),
          code: 'expiry-before-issue',
          severity: 'error',
          message: messages.expiryBeforeIssue,
        });
      }
    };
  },
};
