import { z } from 'zod';
import { zodIssueOf } from '../answers/zod-issue';
import { parseRenewalFacts } from './check-facts';
import { type FactTable, isFact, isRecords, type RenewalFacts, renewalFactTable } from './facts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** The table of facts as JSON Schema, so that editors and other languages know it too. */
function jsonSchemaOf(entry: FactTable[string]): JsonSchema {
  if (!isFact(entry)) return objectSchema(entry, []);
  if (isRecords(entry)) return { type: 'array', items: objectSchema(entry.each, entry.required) };
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
      return { type: 'string', pattern: '\\S' };
    case 'share':
      return objectSchema({ poor: 'count', total: 'count' }, ['poor', 'total']);
    case 'ratings':
      return {
        type: 'array',
        items: {
          type: 'object',
          properties: { date: { type: 'string', format: 'date' } },
          required: ['date'],
        },
      };
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

/**
 * The facts of a renewal out of unknown JSON. Strict: a misspelt fact is an issue and not an unknown fact. Each zod
 * issue has ours, as `parseRenewalFacts` gives it, as `params`.
 *
 * @example
 * renewalFactsSchema.safeParse({ healthy: true }).success // true
 * renewalFactsSchema.safeParse({ healthy: 'yes' }).error.issues[0].params.code // 'invalid-fact'
 */
export const renewalFactsSchema: z.ZodType<RenewalFacts> = /* @__PURE__ */ z
  .unknown()
  .meta(/* @__PURE__ */ jsonSchemaOf(renewalFactTable))
  .superRefine((value, context) => {
    const parsed = parseRenewalFacts(value);
    if (parsed.ok) return;
    for (const issue of parsed.issues) context.addIssue(zodIssueOf(issue, value));
  }) as z.ZodType<RenewalFacts>;
