import type { Reading } from '../answers';
import { collectionReadings } from './collection';
import { conductReadings } from './conduct';
import { engagementReadings } from './engagement';
import { processReadings } from './processes';
import { routingReadings } from './routing';
import { serviceReadings } from './service';
import { sessionReadings } from './sessions';
import { staffingReadings } from './staffing';

/**
 * The readings of everything about who may serve where.
 *
 * @returns each with its choices, the one taken unless the caller says otherwise, and why
 * @example
 * dutyReadings().every(({ choices, default: taken }) => choices.includes(taken)) // true
 */
export const dutyReadings = (): readonly Reading[] => [
  ...serviceReadings(),
  ...sessionReadings(),
  ...staffingReadings(),
  ...engagementReadings(),
  ...collectionReadings(),
  ...conductReadings(),
  ...processReadings(),
  ...routingReadings(),
];
