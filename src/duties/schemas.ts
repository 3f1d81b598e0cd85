import type { z } from 'zod';
import { factsSchema } from '../criteria/facts-schema';
import { type CollectionFacts, collectionFactTable, parseCollectionFacts } from './collection/facts';
import { type ConductFacts, conductFactTable, parseConductFacts } from './conduct/facts';
import { type EngagementFacts, engagementFactTable, parseEngagementFacts } from './engagement/facts';
import { parseRoutingFacts, type RoutingFacts, routingFactTable } from './routing/facts';
import { parseServiceFacts } from './service/decide-service';
import { type ServiceFacts, serviceFactTable } from './service/facts';
import { parseSessionFacts } from './sessions/check-session';
import { type SessionFacts, sessionFactTable } from './sessions/facts';
import { parseStaffingFacts, type StaffingFacts, staffingFactTable } from './staffing/facts';

// The facts of each subject out of unknown JSON. Strict: a misspelt fact is an issue and not an unknown fact. Each zod
// issue has ours, as the parser of the subject gives it, as `params`.

/** The facts `decideService` asks for. */
export const serviceFactsSchema: z.ZodType<ServiceFacts> = /* @__PURE__ */ factsSchema(
  serviceFactTable,
  parseServiceFacts,
);

/** The facts `checkSession` asks for. */
export const sessionFactsSchema: z.ZodType<SessionFacts> = /* @__PURE__ */ factsSchema(
  sessionFactTable,
  parseSessionFacts,
);

/** The facts `checkStaffing` asks for. */
export const staffingFactsSchema: z.ZodType<StaffingFacts> = /* @__PURE__ */ factsSchema(
  staffingFactTable,
  parseStaffingFacts,
);

/** The facts `checkEngagement` asks for. */
export const engagementFactsSchema: z.ZodType<EngagementFacts> = /* @__PURE__ */ factsSchema(
  engagementFactTable,
  parseEngagementFacts,
);

/** The facts `checkCollection` asks for. */
export const collectionFactsSchema: z.ZodType<CollectionFacts> = /* @__PURE__ */ factsSchema(
  collectionFactTable,
  parseCollectionFacts,
);

/** The facts `checkConduct` asks for. */
export const conductFactsSchema: z.ZodType<ConductFacts> = /* @__PURE__ */ factsSchema(
  conductFactTable,
  parseConductFacts,
);

/** The facts `checkRoute` asks for. */
export const routingFactsSchema: z.ZodType<RoutingFacts> = /* @__PURE__ */ factsSchema(
  routingFactTable,
  parseRoutingFacts,
);
