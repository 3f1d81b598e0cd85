import { describe, expect, it } from 'vitest';
import { addNaturalDays } from '../../src/dates';
import { decideRenewal, type RenewalFacts, renewalTimeline } from '../../src/eligibility';
import { complete } from './sample';

const card = { cardType: 'examiner', issuer: 'ministry', expiryDate: '2026-05-20' } as const;
const brief = (facts: RenewalFacts, notice: 'sc2025' | 'sc2021') =>
  renewalTimeline(facts, { notice }).map(({ date, clause, event }) => `${date} ${clause} ${event}`);

describe('renewalTimeline', () => {
  it('tells when the window opens and closes and when a condition turns', () => {
    expect(
      brief({ ...card, activities: [{ date: '2025-11-03' }], validFrom: '2023-05-21' }, 'sc2025'),
    ).toEqual([
      '2025-03-01 sc2025.2.start opens',
      '2025-11-03 sc2025.1.1.min-activity turns',
      '2026-03-20 sc2025.2.window opens',
      '2026-05-21 sc2025.2.window closes',
      '2026-05-21 sc2025.1.1.expiring turns',
    ]);
  });

  it('names the readings by which a day is another', () => {
    const facts = { ...card, requestedOn: '2026-04-01', expiryDate: '2026-04-30' };
    const opening = renewalTimeline(facts, { notice: 'sc2025' }).find(
      ({ clause, event }) => clause === 'sc2025.2.window' && event === 'opens',
    );
    expect(opening).toMatchObject({
      date: '2026-02-28',
      before: 'unmet',
      verdict: 'met',
      contested: [
        'sc2025.2.window/first-day',
        'sc2025.2.window/month-end',
        'sc2025.2.window/application-day',
      ],
    });
    const strict = renewalTimeline(facts, { notice: 'sc2025', readings: 'strict' });
    expect(strict.find(({ date }) => date === '2026-02-28')?.verdict).toBe('unknown');
  });

  it('shows the yearly windows of 2021 and the one a card may still use', () => {
    const days = brief({ cardType: 'examiner', issuer: 'industry', expiryDate: '2022-04-25' }, 'sc2021');
    expect(days).toEqual(
      expect.arrayContaining([
        '2022-04-26 sc2021.3.1.expired turns',
        '2022-04-26 sc2021.3.2.window closes',
        '2023-03-28 sc2021.3.2.window opens',
        '2023-04-26 sc2021.3.1.expired turns',
      ]),
    );
  });

  it.each([
    ['sc2025', { ...complete, conduct: { refusals: threeRefusals() } }, '2023-01-01', '2027-01-31'],
    ['sc2025', { expiryDate: '2025-02-10' }, '2024-06-01', '2026-02-01'],
    [
      'sc2021',
      { ...complete, validFrom: '2020-05-21', expiryDate: '2023-05-20' },
      '2021-01-01',
      '2025-12-31',
    ],
  ] as const)(
    '%s: asked day by day, the verdicts change on these days and no others',
    (notice, facts, from, to) => {
      const { activities: _, ...known } = facts as RenewalFacts;
      const entries = renewalTimeline(known, { notice }).filter(({ date }) => date > from && date <= to);
      const seen: string[] = [];
      let earlier = decideRenewal(known, { notice, on: from }).findings;
      for (let on = addNaturalDays(from, 1); on <= to; on = addNaturalDays(on, 1)) {
        const { findings } = decideRenewal(known, { notice, on });
        for (const [index, { clause, verdict }] of findings.entries()) {
          if (verdict !== earlier[index]?.verdict) seen.push(`${on} ${clause} ${verdict}`);
        }
        earlier = findings;
      }
      expect(entries.map(({ date, clause, verdict }) => `${date} ${clause} ${verdict}`)).toEqual(seen);
    },
  );

  it('says nothing of years without a schedule', () => {
    const dates = renewalTimeline({ expiryDate: '2026-12-31' }, { notice: 'sc2021' }).map(({ date }) => date);
    expect(dates.at(-1)).toBe('2027-01-01');
  });
});

function threeRefusals() {
  return ['2024-02-29', '2024-06-01', '2025-02-28'].map((date) => ({ date, justified: false }));
}
