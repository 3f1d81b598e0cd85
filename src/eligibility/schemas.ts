import type { z } from 'zod';
import { factsSchema } from '../criteria/facts-schema';
import { type ApplicationFacts, applicationFactTable } from './application-facts';
import { parseRenewalFacts } from './check-facts';
import { parseApplicationFacts } from './decide-application';
import { type RenewalFacts, renewalFactTable } from './facts';

/**
 * The facts of a renewal out of unknown JSON. Strict: a misspelt fact is an issue and not an unknown fact. Each zod
 * issue has ours, as `parseRenewalFacts` gives it, as `params`.
 *
 * @example
 * renewalFactsSchema.safeParse({ healthy: true }).success // true
 * renewalFactsSchema.safeParse({ healthy: 'yes' }).error.issues[0].params.code // 'invalid-fact'
 */
export const renewalFactsSchema: z.ZodType<RenewalFacts> = /* @__PURE__ */ factsSchema(
  renewalFactTable,
  parseRenewalFacts,
);

/** The facts `decideApplication` asks for, as strict as those of a renewal. */
export const applicationFactsSchema: z.ZodType<ApplicationFacts> = /* @__PURE__ */ factsSchema(
  applicationFactTable,
  parseApplicationFacts,
);
