import { FirstSeen } from './first-seen';
import * as messages from './messages';
import { ageOn, type ResidentId, readResidentId } from './resident-id';
import { everyKind, type RosterRule } from './rule';
import { toHalfWidth, withoutBlanks } from './sheet';

/** Nobody may be employed under sixteen (Labour Law, article 15); above this nobody serves any more. */
const youngest = 16;
const oldest = 100;

/** What people and spreadsheets put around or into an id number without changing it: ="…", quotes, blanks, hyphens. */
const strayMarks = /^="?|["'’‘“”`=_-]/g;
const scientific = /^\d(?:\.\d+)?e\+?\d{1,2}$/i;
const integersAreExactBelow = 9_007_199_254_740_992;

type SeenPerson = { readonly name: string; readonly occupation: string };

/** 身份证号码: the 18 characters of GB 11643, once per table (sc2025.a2.shape, sc2021.a2.shape). */
export const idNumberRule: RosterRule = {
  kinds: everyKind,
  fields: ['idNumber'],
  start: ({ table, options, report }) => {
    const clause = table.form.shape;
    const seen = new FirstSeen();
    const persons = new Map<number, SeenPerson>();
    const isRoster = clause !== undefined;
    return (row) => {
      const column = row.columnOf('idNumber');
      const written = row.text('idNumber');
      if (written === '') {
        if (!isRoster) return;
        report({
          column,
          code: 'id-number-missing',
          severity: 'error',
          clause,
          message: messages.idNumberMissing,
        });
        return;
      }
      const cell = row.cell('idNumber');
      const base = { column, clause, value: written } as const;
      const lost = typeof cell === 'number' && cell >= integersAreExactBelow;
      if (lost || scientific.test(written)) {
        report({
          ...base,
          code: 'id-number-stored-as-number',
          severity: 'error',
          message: messages.idNumberStoredAsNumber,
        });
        return;
      }
      const plain = withoutBlanks(toHalfWidth(written)).replace(strayMarks, '');
      const canonical = plain.toUpperCase();
      const id = readResidentId(canonical);
      if (typeof id === 'string') {
        if (canonical.length === 15 && /^\d{15}$/.test(canonical)) {
          report({ ...base, code: 'id-number-old', severity: 'warning', message: messages.idNumberOld });
        } else {
          const message = {
            'id-number-length': messages.idNumberLength(canonical.length),
            'id-number-not-digits': messages.idNumberNotDigits,
            'id-number-birth-date': messages.idNumberBirthDate,
            'id-number-check-digit': messages.idNumberCheckDigit,
          }[id];
          report({ ...base, code: id, severity: 'error', message });
        }
        return;
      }
      if (plain !== written) {
        report({
          ...base,
          code: 'id-number-spelling',
          severity: 'warning',
          message: messages.idNumberSpelling,
          suggestion: canonical,
        });
      } else if (canonical !== written) {
        report({
          ...base,
          code: 'id-number-lower-case-x',
          severity: 'warning',
          message: messages.idNumberLowerCaseX,
          suggestion: canonical,
        });
      }
      if (options.on !== undefined) {
        const age = ageOn(id.birthDate, options.on);
        if (id.birthDate > options.on) {
          report({
            ...base,
            code: 'id-number-birth-date-future',
            severity: 'error',
            message: messages.idNumberBirthDateFuture,
          });
        } else if (age < youngest || age > oldest) {
          report({ ...base, code: 'id-number-age', severity: 'warning', message: messages.idNumberAge(age) });
        }
      }
      const firstRow = seen.see(compactKey(id), row.number);
      const person = {
        name: withoutBlanks(row.text('name')),
        occupation: withoutBlanks(row.text('occupation')),
      };
      if (firstRow === 0) {
        persons.set(row.number, person);
        return;
      }
      const before = persons.get(firstRow) ?? person;
      if (before.name !== person.name && before.name !== '' && person.name !== '') {
        const message = messages.idNumberOfAnother(firstRow);
        report({ ...base, code: 'id-number-repeated', severity: 'error', message });
      } else if (isRoster) {
        // One form renews one card (sc2025.a1.shape), so a person with two cards may well stand in two rows.
        const twoCards = before.occupation !== person.occupation;
        report({
          ...base,
          code: 'id-number-repeated',
          severity: twoCards ? 'warning' : 'error',
          message: twoCards
            ? messages.idNumberRepeatedOtherJob(firstRow)
            : messages.idNumberRepeated(firstRow),
        });
      }
    };
  },
};

/** Area, birth date and order code in one whole number; the check character follows from them. */
function compactKey({ number, birthDate }: ResidentId): number {
  const days =
    Number(birthDate.slice(0, 4)) * 372 + Number(birthDate.slice(5, 7)) * 31 + Number(birthDate.slice(8));
  return (Number(number.slice(0, 6)) * 4_000_000 + days) * 1000 + Number(number.slice(14, 17));
}
