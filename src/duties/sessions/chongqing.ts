import type { RegimeOf } from '../../criteria';
import { examinerCriteria, examinerReadings } from './chongqing-examiners';
import { supervisorCriteria, supervisorReadings, whereAdded } from './chongqing-supervisors';
import { contradictions, type SessionTable, sessionFactTable } from './facts';
import { groupCriteria } from './national';

const regime = (): RegimeOf<SessionTable> => ({
  notice: 'cq2022',
  table: sessionFactTable,
  readings: [...supervisorReadings, ...examinerReadings],
  criteria: [...supervisorCriteria, ...groupCriteria.map(whereAdded), ...examinerCriteria],
  contradictions,
});

/** Chongqing's two regulations on a session. */
export const chongqing: RegimeOf<SessionTable> = /* @__PURE__ */ regime();
