import * as messages from './messages';
import { bothRosters, type Note, type RosterRule } from './rule';
import { toHalfWidth, withoutBlanks } from './sheet';

const mobile = /^1\d{10}$/;
const landline = /^0\d{2,3}[2-9]\d{6,7}$/;
const service = /^[48]00\d{7}$/;
const withoutArea = /^[2-9]\d{6,7}$/;
const areaWithoutZero = /^(?:10|2\d|[3-9]\d{2})[2-9]\d{6,7}$/;
const countryCode = /^(?:\+86|0086|86(?=1\d{10}$))/;
const abroad = /^(?:\+|00)\d{7,15}$/;
const extension = /(?:转|#|分机|ext\.?)\d{1,6}$/i;
/** Several numbers in one cell. A blank separates them only where both sides are long enough to be numbers. */
const between = /[/、,，;；\n|]+|(?<=\d{7})\s+(?=[\d+(]{7})/;

/** 联系电话: a mobile number, or a landline with its area code. The notices ask for the column, not for a format. */
export const phoneRule: RosterRule = {
  kinds: bothRosters,
  fields: ['phone'],
  start: ({ table, report }) => {
    const clause = table.form.shape;
    return (row) => {
      const column = row.columnOf('phone');
      const value = row.text('phone');
      if (value === '') {
        report({
          column,
          clause,
          code: 'phone-missing',
          severity: 'warning',
          message: messages.phoneMissing,
        });
        return;
      }
      const storedAsNumber = typeof row.cell('phone') === 'number';
      for (const part of toHalfWidth(value).split(between)) {
        if (part.trim() === '') continue;
        const found = mistakeIn(part, storedAsNumber);
        if (found === undefined) continue;
        report({ column, clause, value, ...found });
        return;
      }
    };
  },
};

function mistakeIn(
  part: string,
  storedAsNumber: boolean,
): Pick<Note, 'code' | 'severity' | 'message'> | undefined {
  const number = withoutBlanks(part)
    .replace(extension, '')
    .replace(/^["'=]+|["']+$/g, '')
    .replace(/[-()–—.]/g, '')
    .replace(countryCode, '');
  if (mobile.test(number) || landline.test(number) || service.test(number) || abroad.test(number))
    return undefined;
  if (!/^\d+$/.test(number)) {
    return { code: 'phone-not-a-number', severity: 'error', message: messages.phoneNotANumber };
  }
  if (withoutArea.test(number)) {
    return { code: 'phone-without-area-code', severity: 'warning', message: messages.phoneWithoutAreaCode };
  }
  if (storedAsNumber && areaWithoutZero.test(number)) {
    return { code: 'phone-lost-zero', severity: 'warning', message: messages.phoneLostZero };
  }
  return { code: 'phone-length', severity: 'error', message: messages.phoneLength(number.length) };
}
