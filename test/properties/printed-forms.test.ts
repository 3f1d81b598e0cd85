import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkCardMake,
  checkSummaryTable,
  fromLabels,
  type PrintedFormField,
  type PrintedFormName,
  parsePrintedForm,
  parseUncollectedCardStatus,
  printedForm,
  printedForms,
} from '../../src/submissions/printed-forms';
import { idNumber } from '../submissions/samples';

const names = printedForms()
  .filter(({ checkedBy }) => checkedBy === 'parsePrintedForm')
  .map(({ form }) => form as PrintedFormName);

const anything = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue() },
  fc.constantFrom(
    '',
    ' ',
    '2025-05-12',
    '2025-02-30',
    '2022.7.1至2025.6.30',
    'R51220001',
    '22310020124',
    'agree',
  ),
  fc.constantFrom<unknown>(true, false, 0, -1, 2, { from: '2025-07-01', until: '2025-06-30' }, [
    'examiner',
    'examiner',
  ]),
);

/** A form with the keys or the labels it should have, and anything in its boxes. */
const groupOf = (fields: readonly PrintedFormField[]): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .tuple(
      fc.dictionary(fc.string(), anything, { maxKeys: 2 }),
      ...fields.map((field) => fc.option(fc.tuple(fc.constantFrom(field.key, field.label), boxOf(field)))),
    )
    .map(([further, ...boxes]) => ({
      ...(further as object),
      ...Object.fromEntries(boxes.filter((box) => box !== null) as [string, unknown][]),
    }));

function boxOf({ fields, type, words }: PrintedFormField): fc.Arbitrary<unknown> {
  if (fields !== undefined) {
    const inside = groupOf(fields);
    return fc.oneof(type === 'rows' ? fc.array(inside, { maxLength: 4 }) : inside, anything);
  }
  const ticks = words === undefined ? [] : [...Object.keys(words), ...Object.values(words)];
  return ticks.length === 0 ? anything : fc.oneof(anything, fc.constantFrom(...ticks));
}

const anyForm = fc
  .constantFrom(...names)
  .chain((name) => fc.tuple(fc.constant(name), fc.oneof(fc.jsonValue(), groupOf(printedForm(name).fields))));

describe('printed forms', () => {
  it('are answered whatever JSON arrives, in plain data, and refused for a reason', () => {
    fc.assert(
      fc.property(anyForm, fc.constantFrom(undefined, '2025-05-12'), ([name, x], on) => {
        for (const readings of [undefined, 'strict'] as const) {
          const parsed = parsePrintedForm(name, x, { on, readings });
          if (parsed.ok) expect(parsed.value).toBe(x);
          else expect(parsed.issues.length).toBeGreaterThan(0);
          const issues = parsed.ok ? (parsed.warnings ?? []) : parsed.issues;
          expect(structuredClone(issues)).toEqual(issues);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lose nothing on the way from printed to stable names', () => {
    fc.assert(
      fc.property(anyForm, ([name, x]) => {
        const stable = fromLabels(name, x);
        if (typeof x !== 'object' || x === null || Array.isArray(x)) expect(stable).toBe(x);
        else expect(Object.keys(stable as object)).toHaveLength(Object.keys(x).length);
        expect(fromLabels(name, stable)).toEqual(stable);
      }),
      { numRuns: 300 },
    );
  });

  it('never tell an id number, however it is wrong', () => {
    const birth = fc.constantFrom('19800101', '19851231', '20010228');
    const spoil = fc.constantFrom<(id: string) => string>(
      (id) => id,
      (id) => ` ${id}`,
      (id) => id.toLowerCase(),
      (id) => id.replace(/.$/, (last) => (last === '1' ? '2' : '1')),
      (id) => `${id}0`,
    );
    fc.assert(
      fc.property(birth, fc.integer({ min: 100, max: 999 }), spoil, (date, order, spoilt) => {
        const id = idNumber(date, order);
        const row = { sequence: 1, name: '赵甲子', sex: '女', idNumber: spoilt(id) };
        const record = {
          name: '赵甲子',
          sex: 'female',
          idNumber: spoilt(id),
          birthDate: '1999-09-09',
          rows: [row],
        };
        for (const name of names) {
          const told = JSON.stringify(parsePrintedForm(name, record));
          expect(told).not.toContain(id.slice(6, 14));
          expect(told).not.toContain('赵甲子');
        }
      }),
    );
  });
});

it('the making of a card is never refused, and no status but the prescribed one passes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom('cn2020', 'cq2022'), (x, notice) => {
      const check = checkCardMake(x as never, { notice });
      expect(Object.keys(check)).toEqual(['notice', 'warnings', 'missing']);
      expect(parseUncollectedCardStatus(x).ok).toBe(false);
      expect(checkSummaryTable(x as never)).toHaveProperty('ok');
    }),
  );
});
