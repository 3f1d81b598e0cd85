import { z } from 'zod';
import { zodIssueOf } from '../answers/zod-issue';
import { type PrintedFormField, printedForm } from './printed-forms/describe';
import type { PrintedFormName, PrintedFormRecord } from './printed-forms/forms';
import { parsePrintedForm } from './printed-forms/parse';

type JsonSchema = Readonly<Record<string, unknown>>;

const date: JsonSchema = { type: 'string', format: 'date' };
const filledText: JsonSchema = { type: 'string', pattern: '\\S' };

/** What a box takes, as JSON Schema. */
function schemaOf(
  { type, least, most, words = {}, several, fields = [] }: PrintedFormField,
  isOpen: boolean,
): JsonSchema {
  switch (type) {
    case 'date':
    case 'birth-date':
      return date;
    case 'validity':
      return {
        anyOf: [
          date,
          {
            type: 'object',
            properties: { from: orBlank(date), until: date },
            required: ['until'],
            additionalProperties: false,
          },
        ],
      };
    case 'done':
      return { const: true };
    case 'number':
      return { type: 'integer', minimum: least, ...(most !== undefined && { maximum: most }) };
    case 'words': {
      const word = { enum: Object.keys(words) };
      const list = { type: 'array', items: word, minItems: 1, uniqueItems: true };
      return several === true ? { anyOf: [word, list] } : word;
    }
    case 'cell':
      return { type: ['string', 'number', 'boolean', 'null'] };
    case 'group':
      return groupOf(fields, isOpen);
    case 'rows':
      return { type: 'array', minItems: 1, items: { ...groupOf(fields, false), required: [] } };
    default:
      return filledText;
  }
}

const orBlank = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

/** Boxes by their stable keys; the printed name is the title. Of boxes joined by 或 one is enough. */
function groupOf(fields: readonly PrintedFormField[], isOpen: boolean): JsonSchema {
  const properties = fields.map((field): [string, JsonSchema] => {
    const schema = schemaOf(field, isOpen);
    const { type, required } = field;
    return [field.key, { title: field.label, ...(required || type === 'cell' ? schema : orBlank(schema)) }];
  });
  const joined = fields.filter(({ oneOf }) => oneOf !== undefined);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: fields.filter(({ required }) => required).map(({ key }) => key),
    ...(joined.length > 0 && { anyOf: joined.map(({ key }) => ({ required: [key] })) }),
    additionalProperties: isOpen,
  };
}

/** Takes what `parsePrintedForm` takes; each zod issue has ours whole as `params`. */
function schemaFor<F extends PrintedFormName>(form: F): z.ZodType<PrintedFormRecord<F>, unknown> {
  const { title, fields, isForReference } = printedForm(form);
  const group = groupOf(fields, isForReference);
  return z
    .unknown()
    .check((payload) => {
      const parsed = parsePrintedForm(form, payload.value);
      if (parsed.ok) return;
      payload.issues.push(...parsed.issues.map((issue) => zodIssueOf(issue, payload.value)));
    })
    .meta({ title: title.zh, description: title.en, ...group }) as unknown as z.ZodType<
    PrintedFormRecord<F>,
    unknown
  >;
}

/**
 * An application for renewal in Sichuan from 2025 on (sc2025.a1.*).
 *
 * @example
 * renewalApplication2025Schema.safeParse({}).error.issues[0].params.code // 'field-missing'
 */
export const renewalApplication2025Schema: z.ZodType<
  PrintedFormRecord<'renewal-application-2025'>,
  unknown
> = /* @__PURE__ */ schemaFor('renewal-application-2025');

/** A summary table of renewals in Sichuan from 2025 on (sc2025.a2.*). */
export const renewalRoster2025Schema: z.ZodType<
  PrintedFormRecord<'renewal-roster-2025'>,
  unknown
> = /* @__PURE__ */ schemaFor('renewal-roster-2025');

/** An application for training as an examiner in Sichuan (sc2021.a1.shape). */
export const trainingApplication2021Schema: z.ZodType<
  PrintedFormRecord<'training-application-2021'>,
  unknown
> = /* @__PURE__ */ schemaFor('training-application-2021');

/** A summary table for training and renewal in Sichuan, 2021 (sc2021.a2.shape). */
export const roster2021Schema: z.ZodType<
  PrintedFormRecord<'roster-2021'>,
  unknown
> = /* @__PURE__ */ schemaFor('roster-2021');

/** An application for renewal in Sichuan under the notice of 2021 (sc2021.a3.*). */
export const renewalApplication2021Schema: z.ZodType<
  PrintedFormRecord<'renewal-application-2021'>,
  unknown
> = /* @__PURE__ */ schemaFor('renewal-application-2021');

/** What an examiner records of the site of a skills test in Chongqing (cq2022e.a3.shape). */
export const siteRecordSchema: z.ZodType<
  PrintedFormRecord<'site-record'>,
  unknown
> = /* @__PURE__ */ schemaFor('site-record');
