import { describe, expect, it } from 'vitest';
import { factNamesOf } from '../../src/criteria';
import { type ConductFacts, checkConduct, conductFactNames, conductReadings } from '../../src/duties/conduct';
import { conductRules } from '../../src/duties/conduct/notices';
import { sichuanConductFactTable } from '../../src/duties/conduct/renewal-bar-sichuan-2021';
import { clause } from '../../src/notices';

const on = '2025-06-10';
const refused = (date: string) => ({ date, answer: 'refused', justified: false }) as const;

describe('what follows from conduct', () => {
  const codesOf = (facts: ConductFacts, notice: 'cn2020' | 'scqm' | 'cq2022' | 'sc2021') =>
    checkConduct(facts, { notice, on }).consequences.map(({ code, when }) => `${code} ${when}`);

  it.each<[string, ConductFacts['body'], readonly string[]]>([
    ['corrected and not serious', { corrected: true, serious: false }, ['criticism-and-correction now']],
    [
      'not corrected',
      { corrected: false },
      [
        'criticism-and-correction now',
        'sanction-of-responsible-persons now',
        'loss-of-evaluation-qualification now',
      ],
    ],
    [
      'serious, whatever was corrected',
      { serious: true },
      [
        'criticism-and-correction now',
        'sanction-of-responsible-persons now',
        'loss-of-evaluation-qualification now',
      ],
    ],
    [
      'corrected, gravity unknown',
      { corrected: true },
      [
        'criticism-and-correction now',
        'sanction-of-responsible-persons otherwise',
        'loss-of-evaluation-qualification otherwise',
      ],
    ],
  ])('for a body that deceived supervision, %s', (_, then, expected) => {
    const body = { deceivedSupervision: true, ...then };
    expect(codesOf({ role: 'body', body }, 'cn2020')).toEqual(expected);
  });

  it('is one credit measure, the harder one where a single violation is verified and serious', () => {
    const violations = [
      { verified: true, serious: false },
      { verified: true, serious: true },
    ];
    expect(codesOf({ role: 'body', body: { violations } }, 'scqm')).toEqual(['rating-cancelled now']);
  });

  it('is a bar for examiners in Chongqing and none for supervisors', () => {
    const examiner = { role: 'examiner', gaveAwayItems: true, decidedOn: on } as const;
    const supervisor = {
      role: 'external-supervisor',
      disturbedBody: true,
      brokeDisciplineOrLaw: false,
      decidedOn: on,
    } as const;
    expect(codesOf(examiner, 'cq2022')).toEqual(['cancellation now', 'reapplication-bar now']);
    expect(codesOf(supervisor, 'cq2022')).toEqual(['cancellation now']);
  });

  it('names both of the two between which the assigning body chooses, and decides for neither', () => {
    const facts = { role: 'internal-supervisor', assessments: [{ result: 'unqualified' }] } as const;
    const { consequences } = checkConduct(facts, { notice: 'cn2020', on });
    expect(consequences.map(({ code, discretion }) => [code, discretion])).toEqual([
      ['cancellation', true],
      ['no-re-engagement', true],
    ]);
  });
});

describe('a doubt about what follows', () => {
  it('is told even where the outcome does not turn on it', () => {
    const facts = {
      role: 'external-supervisor',
      disclosed: ['scores'],
      reports: [{ verified: true, serious: false }],
      brokeDisciplineOrLaw: false,
    } as const;
    const checked = checkConduct(facts, { notice: 'cq2022', on });
    expect(checked).toMatchObject({ outcome: 'non-compliant', contested: [] });
    expect(checked.consequences.map(({ code }) => code)).toEqual(['cancellation']);
    expect(checked.otherConsequences).toMatchObject([
      { reading: 'cq2022s.19.9/seriousness', choice: 'serious-only', consequences: [] },
      {
        reading: 'cq2022e.21.head/supervisors',
        choice: 'same',
        consequences: [{ code: 'cancellation' }, { code: 'reapplication-bar' }],
      },
    ]);
  });

  it('takes away under strict what is disputed, and leaves what is not', () => {
    const bare = (facts: ConductFacts) =>
      checkConduct(facts, { notice: 'cq2022', on, readings: 'strict' }).consequences.map(
        ({ code, from, by }) => ({ code, from, by }),
      );
    const minorReport = { disclosed: ['scores'], reports: [{ verified: true, serious: false }] } as const;
    expect(bare({ role: 'external-supervisor', ...minorReport })).toEqual([]);
    expect(bare({ role: 'examiner', gaveAwayItems: true, decidedOn: '2023-05-10' })).toEqual([
      { code: 'cancellation', from: undefined, by: undefined },
      { code: 'reapplication-bar', from: '2023-05-10', by: undefined },
    ]);
    expect(bare({ role: 'examiner-applicant', falsifiedApplication: true })).toEqual([
      { code: 'application-refused', from: undefined, by: undefined },
    ]);
  });

  it('is there where the other choice needs a year without a schedule', () => {
    const facts = { role: 'examiner', gaveAwayItems: true, decidedOn: '2050-01-01' } as const;
    expect(checkConduct(facts, { notice: 'cq2022', on: '2050-01-01' }).otherConsequences).toContainEqual({
      reading: 'cq2022e.21.head/rest-day',
      choice: 'rolls',
      consequences: 'uncovered-year',
    });
  });
});

describe('a finding', () => {
  it('points at the record it rests on, the source of a hard sanction', () => {
    const facts = {
      role: 'external-supervisor',
      reviews: [{ grade: 'qualified' }, { grade: 'unqualified' }],
    } as const;
    const { findings } = checkConduct(facts, { notice: 'cq2022', on });
    const detail = findings.find((finding) => finding.clause === 'cq2022s.19.1')?.detail;
    expect(detail?.zh).toContain('第 2 项');
    expect(detail?.en).toContain('record 2');
  });

  it('takes assignments of one day in the order given', () => {
    const day = '2025-03-01';
    const between = { date: day, answer: 'accepted' } as const;
    const before = [refused('2025-01-01'), refused('2025-02-01')];
    const verdictOf = (assignments: ConductFacts['assignments']) =>
      checkConduct(
        { role: 'external-supervisor', tookPartUnassigned: false, assignments },
        { notice: 'cq2022', on },
      ).findings.find((finding) => finding.clause === 'cq2022s.19.2')?.verdict;
    expect(verdictOf([...before, refused(day), between])).toBe('unmet');
    expect(verdictOf([...before, between, refused(day)])).toBe('met');
  });
});

describe('the subject', () => {
  it('has every clause it speaks of in the ledger', () => {
    const clauses = conductRules().flatMap((rule) => rule.clauses);
    expect(clauses.filter((id) => clause(id) === undefined)).toEqual([]);
    expect(new Set(clauses).size).toBe(clauses.length);
  });

  it('asks about renewal in Sichuan by the facts of that bar', () => {
    expect(conductFactNames()).toEqual(expect.arrayContaining([...factNamesOf(sichuanConductFactTable)]));
  });

  it('gives each choice of each reading a meaning', () => {
    for (const { choices, meanings, default: taken } of conductReadings()) {
      expect(Object.keys(meanings)).toEqual([...choices]);
      expect(choices).toContain(taken);
    }
  });
});
