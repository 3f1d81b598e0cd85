import * as messages from './messages';
import { everyKind, type RosterRule } from './rule';
import { toHalfWidth } from './sheet';

const wholeNumber = /^\d{1,9}$/;

/**
 * 序号 runs from 1 without a gap (sc2025.a2.shape, sc2021.a2.shape). A register follows no printed form: there the
 * same observations are warnings. After a gap the count goes on from the number found, so that one lost row is one
 * finding.
 */
export const sequenceRule: RosterRule = {
  kinds: everyKind,
  fields: ['sequence'],
  seesBlankRows: true,
  start: ({ table, report }) => {
    const clause = table.form.shape;
    const severity = clause === undefined ? 'warning' : 'error';
    const skipped: { from: number; to: number }[] = [];
    let expected = 1;
    let first = true;
    // After a repeated number the writer either went on from it or counted right all along: both are one mistake.
    let afterRepeat = false;
    return (row) => {
      const text = toHalfWidth(row.text('sequence')).replace(/[.、]$/, '');
      const column = row.columnOf('sequence');
      const atStart = first;
      const found = wholeNumber.test(text) ? Number(text) : undefined;
      if (row.isBlank) {
        if (found !== undefined && found >= expected) expected = found + 1;
        return;
      }
      first = false;
      if (found === undefined) {
        const missing = text === '';
        report({
          column,
          code: missing ? 'sequence-missing' : 'sequence-not-a-number',
          severity,
          clause,
          message: missing ? messages.sequenceMissing(expected) : messages.sequenceNotANumber(expected),
          value: text,
          suggestion: String(expected),
        });
        expected += 1;
        return;
      }
      if (found === expected || (afterRepeat && found === expected + 1)) {
        expected = found + 1;
        afterRepeat = false;
        return;
      }
      const note = { column, severity, clause, value: text, suggestion: String(expected) } as const;
      if (atStart) {
        report({ ...note, code: 'sequence-start', message: messages.sequenceStart });
        skipped.push({ from: 1, to: found - 1 });
        expected = found + 1;
      } else if (found > expected) {
        report({ ...note, code: 'sequence-gap', message: messages.sequenceGap(expected) });
        skipped.push({ from: expected, to: found - 1 });
        expected = found + 1;
      } else if (skipped.some(({ from, to }) => found >= from && found <= to)) {
        report({ ...note, code: 'sequence-out-of-order', message: messages.sequenceOutOfOrder(expected) });
      } else {
        report({ ...note, code: 'sequence-repeated', message: messages.sequenceRepeated(expected) });
        afterRepeat = true;
      }
    };
  },
};
