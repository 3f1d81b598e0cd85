import { all, among, atLeast, type CriterionOf, judge, type RegimeOf, when, yes } from '../../criteria';
import { type Asked, contradictions, type StaffingFactName, staffingFactTable } from './facts';
import * as messages from './messages';

// scqm 二(一), (二): what an assessment body has to have; an assessment body is by definition a selected one.

type Table = typeof staffingFactTable;

const isBody = (asked: Asked) => among(asked, 'unit', ['assessment-body'], messages.forBodies);
const hasSome = (list: readonly unknown[]): boolean => list.length > 0;

const criteria: readonly CriterionOf<Table>[] = [
  {
    clause: 'scqm.2.1.commit',
    facts: ['unit', 'commitmentSigned'],
    test: (asked) =>
      when<StaffingFactName>(
        isBody(asked),
        yes(asked, 'commitmentSigned', messages.noCommitment),
        messages.forBodies,
      ),
  },
  {
    // No number is set here; Chongqing sets them.
    clause: 'scqm.2.2.teams',
    facts: ['unit', 'examiners', 'internalSupervisors'],
    test: (asked) =>
      when<StaffingFactName>(
        isBody(asked),
        all<StaffingFactName>(
          judge(asked, 'examiners', hasSome, messages.noExaminers),
          judge(asked, 'internalSupervisors', hasSome, messages.noInternalSupervisors),
        ),
        messages.forBodies,
      ),
  },
  {
    // Asked of the cities as well.
    clause: 'scqm.2.2.staff',
    facts: ['qualityUnit', 'dedicatedStaff'],
    test: (asked) =>
      all<StaffingFactName>(
        yes(asked, 'qualityUnit', messages.noQualityUnit),
        atLeast(asked, 'dedicatedStaff', 1, messages.noDedicatedStaff),
      ),
  },
];

export const sichuanQuality: RegimeOf<Table> = {
  notice: 'scqm',
  table: staffingFactTable,
  readings: [],
  criteria,
  contradictions,
};
