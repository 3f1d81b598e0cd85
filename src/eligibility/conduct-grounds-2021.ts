import { inGroup } from '../criteria';
import {
  sichuanConductCriteria,
  sichuanConductFactTable,
  sichuanConductReadings,
} from '../duties/conduct/renewal-bar-sichuan-2021';
import type { RenewalTable } from './facts';
import type { Criterion } from './renewal-regime';

// sc2021 三(五): the seven grounds that bar an examiner, asked of the conduct among the facts of a renewal.

export const groundReadings = sichuanConductReadings;

export const conductGrounds = (): readonly Criterion[] =>
  sichuanConductCriteria.map((ground) =>
    inGroup<RenewalTable, typeof sichuanConductFactTable, 'renewal-barred'>(
      'conduct',
      sichuanConductFactTable,
      ground,
    ),
  );
