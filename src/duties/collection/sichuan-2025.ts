import type { RegimeOf } from '../../criteria';
import { pickupDayKind, pickupRestDay, pickupStartDay } from '../../dates/reading-choices';
import { type CollectionConsequence, collectedInTime, fatesOfCards } from './collected-in-time';
import { collectionFactTable, contradictions } from './facts';
import { type CollectionRule, follows2025 } from './issuances';
import { thirtyDaysFor } from './reading-choices';

// sc2025 三(四): a renewed card is collected within 30 days of the notice, unless there is a reason.

type Table = typeof collectionFactTable;

const thirtyDays: CollectionRule = {
  clause: 'sc2025.3.4.pickup30',
  deadlineReadings: [pickupDayKind, pickupStartDay, pickupRestDay],
  governs: follows2025,
  admitsReason: () => true,
};

export const sichuan2025: RegimeOf<Table, CollectionConsequence> = {
  notice: 'sc2025',
  table: collectionFactTable,
  readings: [...thirtyDays.deadlineReadings, thirtyDaysFor],
  criteria: [
    {
      clause: 'sc2025.3.4.pickup30',
      facts: ['issuances'],
      test: (asked) => collectedInTime(thirtyDays, asked),
      leadsTo: 'card-void',
    },
  ],
  consequences: (asked, { unmet: failed }) => fatesOfCards(thirtyDays, asked, failed),
  contradictions,
};
