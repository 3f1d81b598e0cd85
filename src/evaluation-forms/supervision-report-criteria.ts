import type { Message } from '../answers';
import { type Calendar, deadlineOf, UncoveredYearError } from '../dates';
import {
  allOf,
  type Chosen,
  type Criterion,
  filledIn,
  isBlank,
  type Judgement,
  met,
  mustHold,
  notApplicable,
  unknown,
  unmet,
} from './form-check';
import * as messages from './messages';
import { arrival as arrivalReading, questionTypes, siteHeadRefuses } from './reading-choices';
import {
  minutesOf,
  type PostedPerson,
  type QuestionType,
  type SupervisionReport,
} from './supervision-report-form';
import { type ReportRow, type ReportRowKey, reportRows } from './supervision-report-rows';

/** A report, and the schedule its deadline is counted by. */
export type ReportToCheck = { readonly report: SupervisionReport; readonly calendar: Calendar | undefined };

type ReportCriterion = Criterion<ReportToCheck>;

// Rows 1.1, 3.3, 4.3 and 5.2 can be checked against facts: whichever of these are known must bear out the answer.

const minutesBeforeStart = 30;

/** cq2022s.a1.r1.1 */
function timesOf({ times = {} }: SupervisionReport, chosen: Chosen): Judgement {
  const [start, end, arrived, left] = [times.start, times.end, times.arrival, times.departure].map(minutesOf);
  const before = (start as number) - (arrived as number);
  const isLateBy = chosen[arrivalReading.id] === 'at-latest' ? before < minutesBeforeStart : before < 0;
  if (isLateBy) return unmet(messages.lateArrival(minutesBeforeStart));
  if (chosen[arrivalReading.id] === 'within-last-thirty' && before > minutesBeforeStart) {
    return unmet(messages.arrivalOutside(minutesBeforeStart));
  }
  return (left as number) < (end as number) ? unmet(messages.leftEarly) : met;
}

/** cq2022s.a1.r3.3 */
function staffOf({ staff = {} }: SupervisionReport): Judgement {
  if (!staff.planned || !staff.present) return met;
  const sorted = (people: readonly PostedPerson[]): string =>
    JSON.stringify(people.map(({ post, name }) => JSON.stringify([post, name])).sort());
  return sorted(staff.planned) === sorted(staff.present) ? met : unmet(messages.staffDiffers);
}

/** cq2022s.a1.r4.3: 配分，上限在内 */
const mostPoints: Readonly<Record<QuestionType, { readonly most: number; readonly name: Message }>> = {
  'single-choice': { most: 1, name: { zh: '单选题', en: 'single-choice' } },
  'multiple-choice': { most: 2, name: { zh: '多选题', en: 'multiple-choice' } },
  'true-false': { most: 1, name: { zh: '判断题', en: 'true-false' } },
};

/** cq2022s.a1.r4.3 */
function paperOf({ paper = {} }: SupervisionReport, chosen: Chosen): Judgement {
  const { theory, practical } = paper;
  for (const { type, points } of theory ?? []) {
    const { most, name } = mostPoints[type];
    if (points > most) return unmet(messages.tooManyPoints(name, most));
  }
  if (theory && chosen[questionTypes.id] === 'all-required') {
    for (const [type, { name }] of Object.entries(mostPoints)) {
      if (!theory.some((question) => question.type === type))
        return unmet(messages.questionTypeMissing(name));
    }
  }
  const isComplete = !practical || (practical.preparationNotice && practical.task && practical.scoreSheet);
  return isComplete ? met : unmet(messages.practicalIncomplete);
}

/** cq2022s.a1.r5.2 */
function briefingOf({ briefing = {} }: SupervisionReport): Judgement {
  const isIncomplete = briefing.rulesReadOrPlayed === false || briefing.belongingsCleared === false;
  return isIncomplete ? unmet(messages.briefingIncomplete) : met;
}

const factsOfRow: {
  readonly [row in ReportRowKey]?: (report: SupervisionReport, chosen: Chosen) => Judgement;
} = {
  '1.1': timesOf,
  '3.3': staffOf,
  '4.3': paperOf,
  '5.2': briefingOf,
};

function answerOf({ row, good, notedOnly }: ReportRow, report: SupervisionReport, chosen: Chosen): Judgement {
  const answer = report.answers?.[row as ReportRowKey];
  if (answer === undefined) return unknown(`answers.${row}`);
  if (answer === null) return unmet(messages.leftBlank);
  if (answer === 'both') return unmet(messages.bothTicked);
  if (answer === good) return met;
  if (notedOnly && chosen[notedOnly.reading.id] === notedOnly.choice) {
    return { verdict: 'not-applicable', detail: messages.notedOnly };
  }
  const note = report.notes?.[row as ReportRowKey];
  return unmet(messages.badAnswer(answer, note !== undefined && !isBlank(note)));
}

/** A conditional row is owed when its condition is 是 and must stay blank when it is 否. */
function rowOf(row: ReportRow, report: SupervisionReport, chosen: Chosen): Judgement {
  const { onlyWhen } = row;
  if (onlyWhen) {
    const gate = onlyWhen.rows[onlyWhen.reading ? (chosen[onlyWhen.reading.id] ?? '') : 'always'] ?? '';
    const condition = report.answers?.[gate as ReportRowKey];
    if (condition === 'no') {
      const isAnswered = !isBlank(report.answers?.[row.row as ReportRowKey] ?? null);
      return isAnswered ? unmet(messages.onlyWhen(gate)) : notApplicable;
    }
    if (condition !== 'yes') return unknown(`answers.${gate}`);
  }
  const facts = factsOfRow[row.row as ReportRowKey]?.(report, chosen) ?? met;
  return facts.verdict === 'met' ? answerOf(row, report, chosen) : facts;
}

function headOf({ header = {} }: SupervisionReport): Judgement {
  const fields = filledIn([
    ['header.planName', header.planName, { zh: '评价计划名称', en: 'plan' }],
    ['header.date', header.date, { zh: '评价日期', en: 'date' }],
    ['header.occupation', header.occupation, { zh: '职业（工种）', en: 'occupation' }],
    ['header.level', header.level, { zh: '等级', en: 'level' }],
    ['header.headcount', header.headcount, { zh: '人数', en: 'headcount' }],
    ['header.agency', header.agency, { zh: '评价机构', en: 'assessment body' }],
    ['header.place', header.place, { zh: '评价地点', en: 'place' }],
  ]);
  return header.headcount === 0 ? unmet(messages.headcountZero) : fields;
}

/** Row 11 is owed for what the body did; a form that records nothing of the kind in row 10 owes nothing. */
function handlingOf({ handling, otherMatters, agencyRefusedOrViolated }: SupervisionReport): Judgement {
  if (handling !== undefined && !isBlank(handling)) return met;
  if (agencyRefusedOrViolated === true) {
    return handling === undefined ? unknown('handling') : unmet(messages.handlingOwed);
  }
  const isNothingRecorded = otherMatters === undefined || isBlank(otherMatters);
  if (agencyRefusedOrViolated === false || isNothingRecorded) return notApplicable;
  return unknown('agencyRefusedOrViolated');
}

function signed(report: SupervisionReport, who: 'supervisor' | 'siteHead'): Judgement {
  const signature = report.signatures?.[who];
  if (signature === undefined) return unknown(`signatures.${who}`);
  if (signature === null || isBlank(signature.name) || isBlank(signature.date))
    return unmet(messages.notSigned);
  const missing = (['name', 'date'] as const).filter((part) => signature[part] === undefined);
  return missing.length > 0 ? unknown(...missing.map((part) => `signatures.${who}.${part}`)) : met;
}

/** A refusal that is recorded stands in for the signature: nothing else is open to the supervisor. */
function countersigned(report: SupervisionReport, chosen: Chosen): Judgement {
  const signature = signed(report, 'siteHead');
  const isRefused = report.signatures?.siteHeadRefused === true && report.signatures.siteHead == null;
  if (!isRefused) return signature;
  return chosen[siteHeadRefuses.id] === 'recorded'
    ? { ...met, detail: messages.refusalRecorded }
    : unmet(messages.notSigned);
}

function signaturesOf(report: SupervisionReport, chosen: Chosen): Judgement {
  const names = [report.signatures?.supervisor?.name, report.signatures?.siteHead?.name].map((name) =>
    name?.trim(),
  );
  const isOnePerson = names[0] !== undefined && names[0] !== '' && names[0] === names[1];
  if (isOnePerson) return unmet(messages.samePersonSigned);
  return allOf(signed(report, 'supervisor'), countersigned(report, chosen));
}

/** The deadline of 第十二条(二), which the form repeats. */
function returnOf({ report, calendar }: ReportToCheck, chosen: Chosen): Judgement {
  const { supervisor, endedOn, returnedOn } = report;
  if (!supervisor || !endedOn || !returnedOn) {
    return unknown(...(['supervisor', 'endedOn', 'returnedOn'] as const).filter((fact) => !report[fact]));
  }
  if (returnedOn < endedOn) return unmet(messages.returnedBeforeEnd);
  try {
    const { due } = deadlineOf('cq2022s.a1.note1', endedOn, {
      supervisor,
      readings: chosen,
      ...(calendar && { calendar }),
    });
    return returnedOn <= due ? met : unmet(messages.dueOn(due, returnedOn));
  } catch (error) {
    if (!(error instanceof UncoveredYearError)) throw error;
    return { verdict: 'unknown', detail: messages.scheduleMissing(error.year) };
  }
}

/** cq2022s.a1.note2: only an external supervisor owes photos. */
function attachmentsOf({ supervisor, attachments = {} }: SupervisionReport): Judgement {
  if (supervisor === 'internal') return notApplicable;
  if (!supervisor) return unknown('supervisor');
  const { subjects, sessions, sitePhotos, signInPhotos } = attachments;
  const isShort = (
    owed: readonly string[] | null | undefined,
    photos: readonly string[] | null | undefined,
  ): boolean =>
    photos === null ||
    (photos !== undefined && (photos.length === 0 || !!owed?.some((one) => !photos.includes(one))));
  if (isShort(subjects, sitePhotos) || isShort(sessions, signInPhotos)) return unmet(messages.photosMissing);
  const facts = { subjects, sessions, sitePhotos, signInPhotos };
  const missing = Object.entries(facts).filter(([, list]) => list === undefined || list === null);
  return missing.length > 0 ? unknown(...missing.map(([name]) => `attachments.${name}`)) : met;
}

const rowCriteria = (): ReportCriterion[] =>
  reportRows.map((row) => ({ clause: row.clause, test: ({ report }, chosen) => rowOf(row, report, chosen) }));

/** The feedback form line by line, as it is printed. */
export const supervisionReportCriteria = (): readonly ReportCriterion[] => [
  { clause: 'cq2022s.a1.head', test: ({ report }) => headOf(report) },
  ...rowCriteria(),
  {
    clause: 'cq2022s.a1.r10',
    test: ({ report }) =>
      report.otherMatters === undefined || isBlank(report.otherMatters) ? notApplicable : met,
  },
  { clause: 'cq2022s.a1.r11', test: ({ report }) => handlingOf(report) },
  {
    clause: 'cq2022s.a1.r12',
    test: ({ report }) =>
      filledIn([['overall', report.overall, { zh: '总体评价', en: 'overall evaluation' }]]),
  },
  { clause: 'cq2022s.a1.sign', test: ({ report }, chosen) => signaturesOf(report, chosen) },
  { clause: 'cq2022s.12.2.form', test: ({ report }, chosen) => countersigned(report, chosen) },
  { clause: 'cq2022s.a1.note1', test: returnOf },
  { clause: 'cq2022s.a1.note2', test: ({ report }) => attachmentsOf(report) },
  {
    clause: 'cq2022s.a1.note3',
    test: ({ report }) =>
      mustHold(report.signatures?.handwritten, 'signatures.handwritten', messages.notHandwritten),
  },
];
