import { describe, expect, it } from 'vitest';
import { UnknownChoiceError } from '../../src/answers';
import { InvalidFactsError } from '../../src/criteria';
import { dateReadings, InvalidDateError } from '../../src/dates';
import { dutyReadings } from '../../src/duties';
import { applicationFactLabels } from '../../src/eligibility/application-fact-labels';
import {
  type ApplicationFacts,
  applicationFactNames,
  applicationFactTable,
} from '../../src/eligibility/application-facts';
import { applicationReadings } from '../../src/eligibility/application-readings';
import {
  applicationRegimeOf,
  applicationRules,
  decideApplication,
  parseApplicationFacts,
} from '../../src/eligibility/decide-application';
import { checkTrainingPlan, trainingPlanRules } from '../../src/eligibility/training-plan';
import { clause } from '../../src/notices';
import { applicant } from './application-sample';

const notices = ['sc2021', 'cq2022', 'cn2020'] as const;
const stages = ['application', 'certification'] as const;
const on = '2025-06-10';

describe('one person, five posts, three notices, two stages', () => {
  const examiners = ['examiner', 'senior-examiner', 'special-ability-examiner'] as const;
  const supervisors = ['external-supervisor', 'internal-supervisor'] as const;

  it.each(stages)('nothing stands in the way where the notice governs the post (%s)', (stage) => {
    for (const notice of notices) {
      for (const post of [...examiners, ...supervisors]) {
        const governed =
          notice === 'cq2022' || (notice === 'cn2020') === (supervisors as readonly string[]).includes(post);
        const { outcome, missing } = decideApplication({ ...applicant, post }, { notice, stage, on });
        expect([notice, post, outcome]).toEqual([notice, post, governed ? 'eligible' : 'undetermined']);
        expect(missing).toEqual([]);
      }
    }
  });

  it('the application asks for no exam, the certification does', () => {
    const { exam: _, ...facts } = applicant;
    expect(decideApplication(facts, { notice: 'cq2022', on })).toMatchObject({
      outcome: 'eligible',
      stage: 'application',
    });
    expect(decideApplication(facts, { notice: 'cq2022', stage: 'certification', on })).toMatchObject({
      outcome: 'undetermined',
      stage: 'certification',
      missing: ['exam.scores'],
    });
  });
});

describe('the first and last day to apply', () => {
  it.each([
    ['male', '1960-06-15', '2026-06-14'],
    ['female', '1965-06-15', '2026-06-14'],
    ['male', '1960-02-29', '2026-02-27'],
    ['female', '1963-03-01', '2024-02-29'],
  ] as const)('by age: %s, born on %s, until %s', (sex, birthDate, last) => {
    const facts = { ...applicant, post: 'external-supervisor', sex, birthDate } as const;
    const asked = { notice: 'cq2022', on: last } as const;
    const { outcome, consequences } = decideApplication(facts, asked);
    expect(outcome).toBe('eligible');
    expect(consequences).toMatchObject([{ code: 'apply', by: last }]);
    const next = { '2026-06-14': '2026-06-15', '2026-02-27': '2026-02-28', '2024-02-29': '2024-03-01' }[last];
    expect(decideApplication(facts, { ...asked, on: next }).outcome).toBe('ineligible');
  });

  it('is not given by age where the age is read to count on a later day', () => {
    const facts = { ...applicant, post: 'external-supervisor' } as const;
    const readings = { 'cq2022s.6.4/reference-day': 'certification' } as const;
    expect(decideApplication(facts, { notice: 'cq2022', on }).consequences[0]).toHaveProperty('by');
    expect(decideApplication(facts, { notice: 'cq2022', on, readings }).consequences[0]).not.toHaveProperty(
      'by',
    );
  });

  it('after a bar: the day the answer names is the first on which one may apply', () => {
    const facts = {
      ...applicant,
      post: 'examiner',
      cancellations: [
        { of: 'examiner', date: '2022-08-01' },
        { of: 'examiner', date: '2024-02-29' },
      ],
    } as const satisfies ApplicationFacts;
    const [wait] = decideApplication(facts, { notice: 'cq2022', on }).consequences;
    expect(wait).toMatchObject({ code: 'wait', clause: 'cq2022e.21.head', from: '2027-03-01' });
    expect(decideApplication(facts, { notice: 'cq2022', on: '2027-02-28' }).outcome).toBe('ineligible');
    expect(decideApplication(facts, { notice: 'cq2022', on: '2027-03-01' }).outcome).toBe('eligible');
  });

  it('names no day on which a bar ends while a new falsehood is about to begin another', () => {
    const facts = {
      ...applicant,
      falsified: true,
      cancellations: [{ of: 'examiner', date: '2024-02-29' }],
    } as const;
    const { consequences } = decideApplication(facts, { notice: 'cq2022', on: '2026-06-10' });
    expect(consequences.map(({ code, clause, from }) => [code, clause, from])).toEqual([
      ['wait', 'cq2022e.21.2', undefined],
      ['wait', 'cq2022e.21.head', undefined],
    ]);
  });

  it('tells nobody the birth date of who is too old', () => {
    const facts = { ...applicant, birthDate: '1951-10-23' } as const;
    const told = JSON.stringify(decideApplication(facts, { notice: 'cq2022', on: '2025-06-10' }));
    expect(told).toContain('over-age');
    expect(told).not.toMatch(/10-2[234]/);
  });
});

describe('what is left to discretion', () => {
  const facts = { ...applicant, post: 'examiner', certificates: [], occupationKind: 'heritage' } as const;

  it('never passes, whatever else is met, and says whom to ask once', () => {
    const decision = decideApplication(facts, { notice: 'cq2022', stage: 'certification', on });
    expect(decision).toMatchObject({ outcome: 'undetermined', missing: [] });
    expect(decision.consequences.map(({ code, clause: id }) => [code, id])).toEqual([
      ['ask-centre', 'cq2022e.7.2.4'],
    ]);
  });

  it('does not save an application that fails elsewhere', () => {
    const { outcome, consequences } = decideApplication(
      { ...facts, hrssStaff: 'in-service' },
      { notice: 'cq2022', on },
    );
    expect(outcome).toBe('ineligible');
    expect(consequences).toEqual([]);
  });
});

describe('the criteria as data', () => {
  it.each(notices.flatMap((notice) => stages.map((stage) => [notice, stage] as const)))(
    '%s, %s: each leads to a clause of its own and names facts of the table',
    (notice, stage) => {
      const { criteria } = applicationRegimeOf(notice, stage);
      const ids = criteria.map(({ clause: id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const known: readonly string[] = applicationFactNames();
      for (const { clause: id, facts, test } of criteria) {
        expect(clause(id), id).toBeDefined();
        expect(
          facts.filter((fact) => !known.includes(fact)),
          id,
        ).toEqual([]);
        const nothing = {
          table: applicationFactTable,
          facts: {},
          on: on as never,
          readings: undefined,
          calendar: undefined,
        };
        expect(
          test(nothing).missing.filter((fact) => !facts.includes(fact)),
          id,
        ).toEqual([]);
      }
    },
  );

  it('every clause named in a rule exists', () => {
    for (const { name, clauses } of [...applicationRules(), ...trainingPlanRules()]) {
      expect(
        clauses.filter((id) => clause(id) === undefined),
        name,
      ).toEqual([]);
      expect(clauses.length).toBeGreaterThan(0);
    }
  });

  it('every reading a decision may ask for has its texts, and the texts fit the choices', () => {
    const texts = [...applicationReadings(), ...dutyReadings(), ...dateReadings()];
    const asked = notices.flatMap((notice) => applicationRegimeOf(notice, 'certification').readings);
    for (const { id, choices } of asked) {
      const found = texts.filter((reading) => reading.id === id);
      expect(
        found.map((reading) => Object.keys(reading.meanings)),
        id,
      ).toEqual([[...choices]]);
      expect(
        found.every((reading) => clause(reading.clause) !== undefined && id.startsWith(`${reading.clause}/`)),
      ).toBe(true);
    }
    const own = applicationReadings().map(({ id }) => id);
    expect(own.filter((id) => !asked.some((reading) => reading.id === id))).toEqual([]);
  });

  it('every fact has a label', () => {
    expect(Object.keys(applicationFactLabels())).toEqual([...applicationFactNames()]);
  });
});

describe('what no caller should pass', () => {
  it.each([
    [{ exam: { score: 100.5 } }, 'invalid-fact', ['exam', 'score']],
    [{ exam: { score: -1 } }, 'invalid-fact', ['exam', 'score']],
    [{ exam: { scores: [{ score: 60 }] } }, 'invalid-fact', ['exam', 'scores', 0, 'part']],
    [{ work: { periods: [], yearsSameOrRelated: 3 } }, 'given-twice', ['work', 'yearsSameOrRelated']],
    [{ tasks: [], firstTaskDay: '2024-01-02' }, 'given-twice', ['firstTaskDay']],
    [
      { work: { periods: [{ relation: 'same', from: '2024-01-02', to: '2024-01-01' }] } },
      'contradictory-facts',
      ['work', 'periods', 0, 'to'],
    ],
    [
      { examinerCards: [{ kind: 'examiner', issued: '2024-01-02', expires: '2024-01-01' }] },
      'contradictory-facts',
      ['examinerCards', 0, 'expires'],
    ],
    [{ certificationDay: '2025-03-02', cardIssueDay: '2025-03-01' }, 'contradictory-facts', ['cardIssueDay']],
    [{ jobtypes: [] }, 'unknown-fact', ['jobtypes']],
  ])('%j: %s', (facts, code, path) => {
    expect(parseApplicationFacts(facts)).toMatchObject({ ok: false, issues: [{ code, path }] });
    expect(() => decideApplication(facts as ApplicationFacts, { notice: 'cq2022', on })).toThrow(
      InvalidFactsError,
    );
  });

  it('a day, a notice, a stage or a choice that there is not', () => {
    expect(() => decideApplication({}, { notice: 'cq2022', on: '2025-6-10' })).toThrow(InvalidDateError);
    expect(() => decideApplication({}, { notice: 'toString' as 'cq2022', on })).toThrow(RangeError);
    expect(() => decideApplication({}, { notice: 'cq2022', stage: 'renewal' as never, on })).toThrow(
      RangeError,
    );
    const readings = { 'cq2022e.7.tail/centres': 'some' } as const;
    expect(() => decideApplication({}, { notice: 'cq2022', on, readings })).toThrow(UnknownChoiceError);
    expect(() => checkTrainingPlan({}, { notice: 'cn2020' as 'cq2022', on })).toThrow(RangeError);
  });
});
