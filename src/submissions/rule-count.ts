import * as messages from './messages';
import type { Note, RosterRule } from './rule';
import { type Cell, textOf, toHalfWidth, withoutBlanks } from './sheet';

/** Beyond this many times in three years a phone number or a year has slipped into the column. */
const implausibleFrom = 1000;

const plainNumber = /^[+-]?\d+(?:\.\d+)?$/;
const numberWithUnit = /^(\d+)(?:次|场|回|批|批次|场次|人次)$/;
const digitsInWords = '零一二三四五六七八九';

/** 三, 十二, 二十: the numbers people write out in a roster, up to 99. */
function numberInWords(text: string): number | undefined {
  const parts = /^([一二三四五六七八九两])?(十)?([一二三四五六七八九])?(?:次|场|回)?$/.exec(
    text.replace('两', '二'),
  );
  if (parts === null) return text === '零' ? 0 : undefined;
  const [, tens, ten, ones] = parts;
  if (ten === undefined)
    return tens !== undefined && ones === undefined ? digitsInWords.indexOf(tens) : undefined;
  return (
    (tens === undefined ? 1 : digitsInWords.indexOf(tens)) * 10 +
    (ones === undefined ? 0 : digitsInWords.indexOf(ones))
  );
}

type Count = { readonly times: number; readonly spelling: boolean };

function readCount(cell: Cell): Count | undefined {
  if (typeof cell === 'number') return { times: cell, spelling: false };
  if (typeof cell !== 'string') return undefined;
  const written = textOf(cell);
  if (plainNumber.test(written)) return { times: Number(written), spelling: false };
  const plain = withoutBlanks(toHalfWidth(written));
  if (plainNumber.test(plain)) return { times: Number(plain), spelling: true };
  const withUnit = numberWithUnit.exec(plain)?.[1];
  const times = withUnit === undefined ? numberInWords(plain) : Number(withUnit);
  return times === undefined ? undefined : { times, spelling: true };
}

/** The three mistakes no table can mean, whatever its notice. */
function mistakeIn(times: number): Pick<Note, 'code' | 'message'> | undefined {
  if (!Number.isInteger(times)) return { code: 'count-not-whole', message: messages.countNotWhole };
  return times < 0 ? { code: 'count-negative', message: messages.countNegative } : undefined;
}

/** 参加考评或督导次数: a whole number of at least 1 (sc2025.1.1.min-activity; the column: sc2025.a2.shape). */
export const countRule: RosterRule = {
  kinds: ['renewal-roster-2025'],
  fields: ['count'],
  start: ({ report }) => {
    const clause = 'sc2025.a2.shape';
    return (row) => {
      const column = row.columnOf('count');
      const value = row.text('count');
      if (value === '') {
        report({ column, code: 'count-missing', severity: 'error', clause, message: messages.countMissing });
        return;
      }
      const count = readCount(row.cell('count'));
      const base = { column, clause, value } as const;
      if (count === undefined) {
        report({ ...base, code: 'count-not-a-number', severity: 'error', message: messages.countNotANumber });
        return;
      }
      const mistake = mistakeIn(count.times);
      if (mistake !== undefined) {
        report({ ...base, severity: 'error', ...mistake });
      } else if (count.times < 1) {
        report({
          ...base,
          code: 'count-below-one',
          severity: 'error',
          clause: 'sc2025.1.1.min-activity',
          message: messages.countBelowOne,
        });
      } else if (count.times >= implausibleFrom) {
        report({
          ...base,
          code: 'count-implausible',
          severity: 'warning',
          message: messages.countImplausible,
        });
      } else if (count.spelling) {
        const suggestion = String(count.times);
        report({
          ...base,
          code: 'count-spelling',
          severity: 'warning',
          message: messages.countSpelling,
          suggestion,
        });
      }
    };
  },
};

/** Counts in a register: no notice sets a least number, so nothing and 0 are fine. */
export const registerCountRule: RosterRule = {
  kinds: ['card-register'],
  fields: ['count'],
  start: ({ table, report }) => {
    const columns = table.columns.filter(({ field }) => field === 'count').map(({ index }) => index);
    return (row) => {
      for (const column of columns) {
        const cell = row.cells[column] ?? null;
        const value = textOf(cell);
        if (value === '') continue;
        const count = readCount(cell);
        if (count === undefined) {
          const message = messages.countNotANumber;
          report({ column, value, code: 'count-not-a-number', severity: 'error', message });
          continue;
        }
        const mistake = mistakeIn(count.times);
        if (mistake !== undefined) report({ column, value, severity: 'error', ...mistake });
        else if (count.times >= implausibleFrom) {
          const message = messages.countImplausible;
          report({ column, value, code: 'count-implausible', severity: 'warning', message });
        }
      }
    };
  },
};
