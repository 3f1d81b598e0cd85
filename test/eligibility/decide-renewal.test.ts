import { describe, expect, it } from 'vitest';
import { UnknownChoiceError } from '../../src/answers';
import { InvalidDateError, UncoveredYearError } from '../../src/dates';
import { decideRenewal, InvalidFactsError, type RenewalFacts, renewalFactNames } from '../../src/eligibility';
import { renewalFactTable } from '../../src/eligibility/facts';
import { sichuan2021 } from '../../src/eligibility/renewal-sichuan-2021';
import { sichuan2025 } from '../../src/eligibility/renewal-sichuan-2025';
import { clause, sources } from '../../src/notices';
import { complete } from './sample';

const asked = { notice: 'sc2025', on: '2026-05-10' } as const;
const verdictOf = (decision: ReturnType<typeof decideRenewal>, id: string) =>
  decision.findings.find((finding) => finding.clause === id)?.verdict;

describe('may this person renew on 2026-05-10, and why not?', () => {
  it('yes, until the card expires, and the title of the notice is the one doubt', () => {
    const decision = decideRenewal(complete, asked);
    expect(decision).toMatchObject({ outcome: 'eligible', notice: 'sc2025', on: '2026-05-10', missing: [] });
    expect(decision.contested).toEqual(['sc2025.hdr.title/after-2025']);
    expect(decision.alternatives).toEqual([
      { reading: 'sc2025.hdr.title/after-2025', choice: 'only-2025', outcome: 'ineligible' },
    ]);
    expect(decision.consequences).toMatchObject([
      { code: 'apply', by: '2026-05-20' },
      { code: 'void-on-expiry', when: 'otherwise', from: '2026-05-21' },
    ]);
  });

  it('no: the answer names every clause that is not met, and asks for nothing more', () => {
    const decision = decideRenewal(
      { cardType: 'examiner', issuer: 'industry', activityCount: 0, expiryDate: '2026-09-01' },
      asked,
    );
    expect(decision.outcome).toBe('ineligible');
    expect(decision.missing).toEqual([]);
    expect(
      decision.findings
        .filter(({ verdict }) => verdict === 'unmet')
        .map(({ clause: id, reason }) => [id, reason]),
    ).toEqual([
      ['sc2025.2.window', 'too-early'],
      ['sc2025.1.1.issuer', 'issuer-not-covered'],
      ['sc2025.1.1.min-activity', 'no-activity'],
    ]);
  });

  it('open: what is missing comes in the order of how much waits for it', () => {
    const { outcome, missing } = decideRenewal({}, asked);
    expect(outcome).toBe('undetermined');
    expect(missing.slice(0, 3)).toEqual(['cardType', 'issuer', 'expiryDate']);
    expect(missing).not.toContain('goodEthics');
    expect(new Set(missing).size).toBe(missing.length);
  });
});

describe('the outcomes of the 2025 notice are four', () => {
  const { photo } = complete.materials;
  it.each([
    ['not-passed', { materials: { ...complete.materials, photo: { ...photo, inches: 1 } } }, asked.on],
    ['not-renewed', { activities: [] }, asked.on],
    ['void-on-expiry', {}, '2026-05-21'],
    ['qualification-cancelled', { reReview: 'failed' }, asked.on],
  ] as const)('%s', (code, facts, on) => {
    const { outcome, consequences } = decideRenewal({ ...complete, ...facts }, { notice: 'sc2025', on });
    expect(outcome).toBe('ineligible');
    const now = consequences.filter(({ when }) => when === 'now').map((one) => one.code);
    expect(now).toEqual([code]);
  });

  it('a paper can be put right while the window is open, and not after it', () => {
    const facts = { ...complete, writtenApplication: false };
    const [during] = decideRenewal(facts, asked).consequences;
    const [after] = decideRenewal(facts, { ...asked, on: '2026-05-21' }).consequences;
    expect(during).toMatchObject({ code: 'not-passed', by: '2026-05-20' });
    expect(after).toMatchObject({ code: 'not-passed' });
    expect(after).not.toHaveProperty('by');
  });
});

describe('readings', () => {
  it('strict leaves a contested outcome open and asks for what would settle it', () => {
    const { retired: _, ...facts } = { ...complete, validFrom: '2022-07-01', expiryDate: '2025-06-30' };
    const on = '2025-06-10';
    const lenient = decideRenewal({ ...facts, requestedOn: '2025-06-01' }, { notice: 'sc2025', on });
    expect(lenient).toMatchObject({ outcome: 'eligible', contested: ['sc2025.1.1.health/retired'] });
    const strict = decideRenewal(
      { ...facts, requestedOn: '2025-06-01' },
      { notice: 'sc2025', on, readings: 'strict' },
    );
    expect(strict).toMatchObject({ outcome: 'undetermined', missing: ['retired'] });
  });

  it('strict decides what no reading contests', () => {
    const strict = { ...asked, readings: 'strict' } as const;
    expect(decideRenewal({ healthy: false }, strict).outcome).toBe('ineligible');
  });

  it('contested names exactly the readings of which another choice changes the outcome', () => {
    const cases: readonly (readonly [RenewalFacts, 'sc2025' | 'sc2021', string])[] = [
      [complete, 'sc2025', '2026-05-10'],
      [{ ...complete, expiryDate: '2026-05-09' }, 'sc2025', '2026-05-11'],
      [{ ...complete, expiryDate: '2026-07-10', retired: true }, 'sc2025', '2026-05-10'],
      [{ cardType: 'examiner', expiryDate: '2025-02-10' }, 'sc2025', '2025-03-10'],
      [{ ...complete, expiryDate: '2023-12-10', validFrom: '2020-12-11' }, 'sc2021', '2024-04-26'],
      [{}, 'sc2021', '2022-04-25'],
    ];
    for (const [facts, notice, on] of cases) {
      const { outcome, contested } = decideRenewal(facts, { notice, on });
      const regime = notice === 'sc2025' ? sichuan2025 : sichuan2021;
      const changing = regime.readings.filter(({ id, choices }) =>
        choices.some(
          (choice) => decideRenewal(facts, { notice, on, readings: { [id]: choice } }).outcome !== outcome,
        ),
      );
      expect(contested).toEqual(changing.map(({ id }) => id));
    }
  });

  it('refuses a choice that a reading does not offer, whether it matters or not', () => {
    const readings = { 'sc2025.3.1.2.route/central': 'anywhere' } as const;
    expect(() => decideRenewal({ healthy: false }, { ...asked, readings })).toThrow(UnknownChoiceError);
  });
});

describe('the criteria as data', () => {
  it.each([sichuan2025, sichuan2021].map((regime) => [regime.notice, regime] as const))(
    '%s: each leads to a clause of its own and looks at no other facts than it names',
    (_, { criteria }) => {
      const ids = criteria.map(({ clause: id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const known: readonly string[] = renewalFactNames();
      for (const { clause: id, facts, test } of criteria) {
        expect(clause(id), id).toBeDefined();
        expect(facts.filter((fact) => !known.includes(fact))).toEqual([]);
        const { missing } = test({
          table: renewalFactTable,
          facts: {},
          on: '2025-04-10' as never,
          readings: undefined,
          calendar: undefined,
        });
        expect(
          missing.filter((fact) => !facts.includes(fact)),
          id,
        ).toEqual([]);
      }
    },
  );

  it('opens on the day the notice begins to govern', () => {
    const opening = sources.sc2025.inForceFrom ?? '';
    expect(verdictOf(decideRenewal(complete, { notice: 'sc2025', on: opening }), 'sc2025.2.start')).toBe(
      'met',
    );
    const [wait] = decideRenewal(
      { cardType: 'examiner', issuer: 'ministry', expiryDate: '2025-04-15' },
      { notice: 'sc2025', on: '2025-02-28' },
    ).consequences;
    expect(wait).toMatchObject({ code: 'wait', from: opening });
  });
});

describe('what no caller should pass', () => {
  it('facts that are not written as facts must be are never taken for met', () => {
    const facts = {
      healthy: 'yes',
      materials: { photo: { inches: '2' } },
      ilness: false,
    } as unknown as RenewalFacts;
    const decide = () => decideRenewal(facts, asked);
    expect(decide).toThrow(InvalidFactsError);
    expect(decide).toThrow(TypeError);
    expect(decide).toThrow(/healthy, materials\.photo\.inches/);
  });

  it.each(['2026-5-10', '2026-02-30', '', 20260510])('the day %j', (on) => {
    expect(() => decideRenewal({}, { notice: 'sc2025', on: on as string })).toThrow(InvalidDateError);
  });

  it('a notice without renewal', () => {
    expect(() => decideRenewal({}, { notice: 'scqm' as 'sc2025', on: asked.on })).toThrow(RangeError);
  });

  it('a window in a year without a schedule is an error that names the year', () => {
    const decide = () => decideRenewal({}, { notice: 'sc2021', on: '2027-04-10' });
    expect(decide).toThrow(UncoveredYearError);
    expect(decide).toThrow(/2027/);
  });

  it('and in the rest of that year no schedule is needed', () => {
    expect(decideRenewal({}, { notice: 'sc2021', on: '2027-02-10' }).outcome).toBe('ineligible');
    expect(decideRenewal({}, { notice: 'sc2021', on: '2027-07-10' }).outcome).toBe('ineligible');
  });

  it('a doubt that hangs on a year without a schedule stays a doubt', () => {
    const facts = {
      ...complete,
      validFrom: '2024-05-02',
      expiryDate: '2027-05-01',
      requestedOn: '2027-05-01',
    };
    const decision = decideRenewal(facts, { notice: 'sc2025', on: '2027-05-02' });
    expect(decision.contested).toContain('sc2025.2.window/rest-day');
    expect(decision.alternatives).toContainEqual({
      reading: 'sc2025.2.window/rest-day',
      choice: 'rolls',
      outcome: 'uncovered-year',
    });
  });
});
