import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { clause as clauseOf } from '../../src/notices';
import {
  checkSummaryTable,
  fromLabels,
  type PrintedFormField,
  type PrintedFormName,
  parsePrintedForm,
  printedForm,
  printedFormReadings,
  printedFormRules,
  printedForms,
} from '../../src/submissions/printed-forms';
import * as schemas from '../../src/submissions/schemas';

type FormCase = {
  readonly call: string;
  readonly args: [PrintedFormName, unknown];
  readonly options?: unknown;
};
const vectors: FormCase[] = JSON.parse(
  readFileSync(new URL('../../fixtures/vectors/printed-forms.json', import.meta.url), 'utf8'),
);
const schemaOf: Readonly<Record<PrintedFormName, z.ZodType>> = {
  'renewal-application-2025': schemas.renewalApplication2025Schema,
  'renewal-roster-2025': schemas.renewalRoster2025Schema,
  'training-application-2021': schemas.trainingApplication2021Schema,
  'roster-2021': schemas.roster2021Schema,
  'renewal-application-2021': schemas.renewalApplication2021Schema,
  'site-record': schemas.siteRecordSchema,
};
const filledForms = vectors.filter(
  ({ call, args, options }) =>
    call === 'parsePrintedForm' && options === undefined && Object.hasOwn(schemaOf, args[0]),
);

const names = Object.keys(schemaOf) as PrintedFormName[];

/** The first form of each kind that is accepted without a doubt. */
const completeForms = names.map((name) => {
  const complete = filledForms.find(({ args: [form, x] }) => {
    const parsed = form === name ? parsePrintedForm(form, x) : undefined;
    return parsed?.ok === true && parsed.warnings === undefined;
  });
  return [name, complete?.args[1]] as const;
});

type JsonSchema = {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
};

/** Every key with its printed name, those inside groups and rows behind a point. */
const keysOf = (fields: readonly PrintedFormField[], above = ''): string[] =>
  fields.flatMap(({ key, label, fields: inside = [] }) => [
    `${above}${key} ${label}`,
    ...keysOf(inside, `${above}${key}.`),
  ]);

function keysOfSchema({ properties = {}, items, anyOf = [] }: JsonSchema, above = ''): string[] {
  const own = Object.entries(properties).flatMap(([key, inside]) =>
    inside.title === undefined
      ? []
      : [`${above}${key} ${inside.title}`, ...keysOfSchema(inside, `${above}${key}.`)],
  );
  return [
    ...own,
    ...[...anyOf, ...(items === undefined ? [] : [items])].flatMap((each) => keysOfSchema(each, above)),
  ];
}

/** The same form as it would arrive with the printed names for keys and the printed words for values. */
function asPrinted(fields: readonly PrintedFormField[], record: unknown): unknown {
  const written = ({ words, fields: inside, type }: PrintedFormField, value: unknown): unknown => {
    if (type === 'rows') return (value as unknown[]).map((row) => asPrinted(inside ?? [], row));
    if (inside !== undefined) return asPrinted(inside, value);
    return words?.[value as string] ?? value;
  };
  return Object.fromEntries(
    Object.entries(record as Record<string, unknown>).map(([key, value]) => {
      const field = fields.find((each) => each.key === key);
      return field === undefined ? [key, value] : [field.label, written(field, value)];
    }),
  );
}

describe('the printed forms', () => {
  it('are those whose head or body the ledger has as a record', () => {
    const entries = printedForms();
    expect(entries.map(({ clause }) => clauseOf(clause)?.kind)).toEqual(entries.map(() => 'record-shape'));
    expect(new Set(entries.map(({ clause }) => clause)).size).toBe(10);
  });

  it.each(names)('%s: no two boxes of a group share a printed name', (name) => {
    const groups = (fields: readonly PrintedFormField[]): (readonly PrintedFormField[])[] => [
      fields,
      ...fields.flatMap((field) => (field.fields ? groups(field.fields) : [])),
    ];
    for (const group of groups(printedForm(name).fields)) {
      const labels = group.map(({ label }) => label);
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    }
  });

  it.each(completeForms)('%s: printed names and words come back as the stable ones', (name, record) => {
    const printed = asPrinted(printedForm(name).fields, record);
    expect(printed).not.toEqual(record);
    expect(fromLabels(name, printed)).toEqual(record);
    expect(parsePrintedForm(name, fromLabels(name, printed))).toEqual({ ok: true, value: record });
  });

  it.each(completeForms)('%s: each required box is missed by its own path', (name, record) => {
    for (const { key, required } of printedForm(name).fields) {
      const { [key]: _, ...rest } = record as Record<string, unknown>;
      const parsed = parsePrintedForm(name, rest);
      if (!required) expect(parsed.ok).toBe(true);
      else
        expect(parsed.ok ? undefined : parsed.issues[0]).toMatchObject({
          code: 'field-missing',
          path: [key],
        });
    }
  });

  it('the two summary tables are not one shape', () => {
    const columns = (name: PrintedFormName) =>
      printedForm(name)
        .fields.find(({ key }) => key === 'rows')
        ?.fields?.map(({ key }) => key) ?? [];
    const [of2025, of2021] = [columns('renewal-roster-2025'), columns('roster-2021')];
    expect(of2025.filter((key) => !of2021.includes(key))).toEqual(['count', 'remark']);
    expect(of2021.filter((key) => !of2025.includes(key))).toEqual([
      'employer',
      'sex',
      'education',
      'address',
    ]);
  });

  it('names of unknown forms are refused by those who describe', () => {
    expect(() => printedForm('annex-9' as PrintedFormName)).toThrow(RangeError);
    expect(() => fromLabels('toString' as PrintedFormName, {})).toThrow(RangeError);
  });
});

describe('the schemas of the printed forms', () => {
  it('agree with the check on every shipped case', () => {
    expect(filledForms.length).toBeGreaterThan(100);
    for (const { args } of filledForms) {
      const [form, x] = args;
      const [parsed, validated] = [parsePrintedForm(form, x), schemaOf[form].safeParse(x)];
      expect(validated.success).toBe(parsed.ok);
      if (parsed.ok) expect(validated.data).toBe(x);
      else
        expect(validated.error?.issues.map((issue) => (issue as { params?: unknown }).params)).toEqual(
          parsed.issues,
        );
    }
  });

  it.each(names)('%s: JSON Schema lists every box with its printed name', (name) => {
    const { fields, title, isForReference } = printedForm(name);
    const schema = z.toJSONSchema(schemaOf[name], { io: 'input' }) as JsonSchema;
    expect(keysOfSchema(schema)).toEqual(keysOf(fields));
    expect(schema).toMatchObject({ title: title.zh, additionalProperties: isForReference });
    expect(schema.required).toEqual(fields.filter(({ required }) => required).map(({ key }) => key));
  });
});

describe('the ledger of the printed forms', () => {
  it('rules name clauses that exist', () => {
    const clauses = printedFormRules().flatMap((rule) => rule.clauses);
    expect(clauses.filter((clause) => clauseOf(clause) === undefined)).toEqual([]);
  });

  it('readings have a meaning for every choice', () => {
    for (const { choices, meanings, default: choice } of printedFormReadings()) {
      expect(Object.keys(meanings)).toEqual(choices);
      expect(choices).toContain(choice);
    }
  });

  it('the summary table names the rows to take off and nobody', () => {
    const rows = [
      { firstReview: 'failed', name: '赵甲子' },
      { firstReview: 'passed' },
      { firstReview: 'failed' },
    ] as const;
    const checked = checkSummaryTable({ stamped: true, rows });
    expect(checked).toMatchObject({
      value: {
        findings: [{ detail: { en: 'rows 1, 3 did not pass the first review; take them off the table' } }],
      },
    });
    expect(JSON.stringify(checked)).not.toContain('赵甲子');
  });
});
