import { z } from 'zod';
import type { Result } from '../answers';
import { zodIssueOf } from '../answers/zod-issue';
import { type FactTable, isFact, isListOfWords, isReadFact, isRecords } from './fact-table';

type JsonSchema = Readonly<Record<string, unknown>>;

const aText: JsonSchema = { type: 'string', pattern: '\\S' };

/** The table of facts as JSON Schema, so that editors and other languages know it too. */
function jsonSchemaOf(entry: FactTable[string]): JsonSchema {
  if (!isFact(entry)) return objectSchema(entry, []);
  if (isRecords(entry)) return { type: 'array', items: objectSchema(entry.each, entry.required) };
  if (isReadFact(entry)) return entry.jsonSchema;
  if (isListOfWords(entry)) return { type: 'array', items: { enum: entry.listOf } };
  switch (entry) {
    case 'yes-no':
      return { type: 'boolean' };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'count':
      return { type: 'integer', minimum: 0 };
    case 'number':
      return { type: 'number', minimum: 0 };
    case 'text':
      return aText;
    case 'texts':
      return { type: 'array', items: aText };
    case 'share':
      return objectSchema({ poor: 'count', total: 'count' }, ['poor', 'total']);
    default:
      return { enum: entry };
  }
}

/** A fact that may be missing may be null as well. */
function objectSchema(table: FactTable, required: readonly string[]): JsonSchema {
  const properties = Object.entries(table).map(([name, entry]) => {
    const schema = jsonSchemaOf(entry);
    return [name, required.includes(name) ? schema : { anyOf: [schema, { type: 'null' }] }];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    ...(required.length > 0 && { required }),
  };
}

/** The facts of a table out of unknown JSON; each zod issue has ours, as `parse` gives it, as `params`. */
export const factsSchema = <Facts>(
  table: FactTable,
  parse: (x: unknown) => Result<Facts>,
): z.ZodType<Facts> =>
  z
    .unknown()
    .meta(jsonSchemaOf(table))
    .superRefine((value, context) => {
      const parsed = parse(value);
      if (parsed.ok) return;
      for (const issue of parsed.issues) context.addIssue(zodIssueOf(issue, value));
    }) as z.ZodType<Facts>;
