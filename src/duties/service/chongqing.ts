import type { RegimeOf } from '../../criteria';
import { examinerCriteria, examinerReadings } from './chongqing-examiners';
import { supervisorCriteria, supervisorReadings } from './chongqing-supervisors';
import { contradictions } from './contradictions';
import { serviceFactTable } from './facts';

const regime = (): RegimeOf<typeof serviceFactTable> => ({
  notice: 'cq2022',
  table: serviceFactTable,
  contradictions,
  readings: [...examinerReadings, ...supervisorReadings],
  criteria: [...supervisorCriteria, ...examinerCriteria],
});

/** Both regulations of the notice: which of them speaks depends on the role. */
export const chongqing = /* @__PURE__ */ regime();
