import {
  type Answer,
  among,
  awaiting,
  type CriterionOf,
  chosen,
  known,
  met,
  notApplicable,
  type RegimeOf,
  unknown,
  unmet,
  when,
} from '../../criteria';
import { lastDayOf, type Standing, unsupervised } from './coverage';
import { type Asked, contradictions, type StaffingFactName, staffingFactTable } from './facts';
import * as messages from './messages';
import { partOfYear } from './reading-choices';

// sc2025 四(三): within one calendar year every assessment body of the area is supervised.

type Table = typeof staffingFactTable;

const facts = ['unit', 'year', 'bodies', 'supervisions'] as const satisfies readonly StaffingFactName[];

/** The bodies without a supervision, by how they stood in the year; or what is missing. */
function judgeCoverage(
  asked: Asked,
  judge: (year: number, count: (standing: Standing) => number) => Answer<StaffingFactName>,
): Answer<StaffingFactName> {
  const [year, bodies, supervisions] = [
    known(asked, 'year'),
    known(asked, 'bodies'),
    known(asked, 'supervisions'),
  ];
  const isDepartment = among(asked, 'unit', ['hrss-department'], messages.forDepartments);
  if (year === undefined || bodies === undefined || supervisions === undefined) {
    const missing = awaiting(asked, 'year', 'bodies', 'supervisions');
    return when<StaffingFactName>(isDepartment, missing, messages.forDepartments);
  }
  const left = unsupervised(year, bodies, supervisions, asked.on);
  const count = (standing: Standing): number => left.filter((one) => one.standing === standing).length;
  return when<StaffingFactName>(isDepartment, judge(year, count), messages.forDepartments);
}

const isRunning = (year: number, asked: Asked): boolean => asked.on <= lastDayOf(year);

const everyBody = (asked: Asked): Answer<StaffingFactName> =>
  judgeCoverage(asked, (year, count) => {
    const partly = count('part-of-year');
    const alsoPartly = partly > 0 && chosen(partOfYear, asked) === 'counts';
    const left = count('whole-year') + (alsoPartly ? partly : 0);
    const doubtful = count('unknown');
    if (left + doubtful === 0) return met();
    if (isRunning(year, asked)) {
      return unknown(['supervisions'], messages.stillOpen(left + doubtful, lastDayOf(year)));
    }
    return left > 0 ? unmet(messages.notCovered(year, left)) : unknown(['bodies']);
  });

const bodiesOfPartOfTheYear = (asked: Asked): Answer<StaffingFactName> =>
  judgeCoverage(asked, (year, count) => {
    const partly = count('part-of-year');
    if (partly === 0 || chosen(partOfYear, asked) !== 'reported-separately') {
      return notApplicable(messages.noneApart);
    }
    if (isRunning(year, asked)) return unknown(['supervisions'], messages.stillOpen(partly, lastDayOf(year)));
    return unmet(messages.partOfYearOnly(year, partly));
  });

const criteria: readonly CriterionOf<Table>[] = [
  { clause: 'sc2025.4.3.coverage', facts, test: everyBody },
  // A body that stood there for a part of the year only.
  { clause: 'sc2025.4.3.coverage', facts, test: bodiesOfPartOfTheYear, severity: 'warning' },
];

export const sichuan2025: RegimeOf<Table> = {
  notice: 'sc2025',
  table: staffingFactTable,
  readings: [partOfYear],
  criteria,
  contradictions,
};
