import { type CriterionOf, known } from '../../criteria';
import { barRenewal, terms } from './messages';
import { type Article, type Criterion, examiners, onlyFor } from './regime';
import {
  type SichuanConductTable,
  sichuanConductCriteria,
  sichuanConductReadings,
  sichuanRefusals,
} from './renewal-bar-sichuan-2021';

/** Here the refusals may also stand among the assignments, as they do for the other notices. */
const amongAssignments = ({
  facts,
  test,
  ...rest
}: CriterionOf<SichuanConductTable, 'renewal-barred'>): Criterion => ({
  ...rest,
  facts: ['assignments', ...facts],
  test: (asked) => {
    const assignments = known(asked, 'assignments');
    return assignments === undefined ? test(asked) : sichuanRefusals(asked, assignments, 'assignments');
  },
});

/** sc2021 三(五): any one of the seven grounds, for examiners of every grade. */
const article = (): Article => ({
  readings: sichuanConductReadings,
  criteria: onlyFor(
    examiners,
    sichuanConductCriteria.map((criterion) =>
      criterion.clause === 'sc2021.3.5.2' ? amongAssignments(criterion) : criterion,
    ),
  ),
  head: 'sc2021.3.5.head',
  follows: () => [
    {
      code: 'renewal-barred',
      when: 'now',
      clause: 'sc2021.3.5.head',
      term: terms['renewal-barred'],
      action: barRenewal,
    },
  ],
});

export const renewalBarOfExaminers = /* @__PURE__ */ article();
