import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseRenewalFacts, renewalFactNames } from '../../src/eligibility';
import { factLabels } from '../../src/eligibility/fact-labels';
import { renewalFactsSchema } from '../../src/eligibility/schemas';
import { complete } from './sample';

const codesOf = (x: unknown) => {
  const parsed = parseRenewalFacts(x);
  return parsed.ok ? [] : parsed.issues.map(({ code, path = [] }) => `${code} ${path.join('.')}`);
};

describe('parseRenewalFacts', () => {
  it('takes facts as they stand, unknown ones included', () => {
    expect(parseRenewalFacts(complete)).toEqual({ ok: true, value: complete });
    expect(parseRenewalFacts({ healthy: null, materials: null, activities: null }).ok).toBe(true);
    expect(parseRenewalFacts({}).ok).toBe(true);
  });

  it.each([
    [null, ['invalid-fact ']],
    [[], ['invalid-fact ']],
    [{ healthy: 'yes' }, ['invalid-fact healthy']],
    [{ expiryDate: '2026-02-30' }, ['invalid-fact expiryDate']],
    [{ expiryDate: '0001-01-01' }, ['invalid-fact expiryDate']],
    [{ cardType: 'Examiner' }, ['invalid-fact cardType']],
    [{ activityCount: 1.5 }, ['invalid-fact activityCount']],
    [{ activities: [{ kind: 'assessment' }] }, ['invalid-fact activities.0.date']],
    [{ activities: [{ date: '2024-01-01', venue: 'x' }] }, ['unknown-fact activities.0.venue']],
    [{ materials: { photo: { colour: 'blue' } } }, ['unknown-fact materials.photo.colour']],
    [{ materials: { photo: 'blue' } }, ['invalid-fact materials.photo']],
    [{ selectedArea: ' ' }, ['invalid-fact selectedArea']],
    [{ conduct: { poorRatings: { poor: 3, total: 2 } } }, ['invalid-fact conduct.poorRatings']],
    [
      { conduct: { evaluations: [{ date: '2024-01-01', score: 300 }] } },
      ['not-a-score conduct.evaluations.0.score'],
    ],
    [{ activities: [], activityCount: 0 }, ['given-twice activityCount']],
    [{ validFrom: '2026-01-02', expiryDate: '2026-01-01' }, ['contradictory-facts expiryDate']],
    [{ accidentCount: 0, accidentCountInTerm: 1 }, ['contradictory-facts accidentCountInTerm']],
    [
      { recommender: { firstReceiptPlace: '成都', receipts: [{ place: '绵阳', date: '2020-01-01' }] } },
      ['contradictory-facts recommender.firstReceiptPlace'],
    ],
    [JSON.parse('{"__proto__": {"healthy": true}}'), ['unknown-fact __proto__']],
  ])('%j', (facts, codes) => {
    expect(codesOf(facts)).toEqual(codes);
  });

  it.each([
    ['helthy', 'healthy'],
    ['card_type', 'cardType'],
    ['ExpiryDate', 'expiryDate'],
  ])('a slip of the pen, %s, is answered with %s', (written, meant) => {
    const parsed = parseRenewalFacts({ [written]: true });
    expect(parsed.ok ? [] : parsed.issues).toMatchObject([{ code: 'unknown-fact', suggestion: meant }]);
  });

  it('two receipts of one day need the place of the first, whatever its suffix', () => {
    const receipts = [
      { place: '成都', date: '2020-11-01' },
      { place: '绵阳', date: '2020-11-01' },
    ];
    expect(parseRenewalFacts({ recommender: { receipts, firstReceiptPlace: '绵阳市' } }).ok).toBe(true);
  });
});

describe('the schema of the facts', () => {
  it('gives typed facts, or our issues with their paths', () => {
    expect(renewalFactsSchema.parse(complete)).toEqual(complete);
    const { error } = renewalFactsSchema.safeParse({ materials: { photo: { inches: '2' } } });
    expect(error?.issues).toMatchObject([
      { path: ['materials', 'photo', 'inches'], params: { code: 'invalid-fact' } },
    ]);
  });

  it('describes every fact as JSON Schema', () => {
    const described = z.toJSONSchema(renewalFactsSchema) as { properties?: Record<string, unknown> };
    const groups = new Set(renewalFactNames().map((name) => name.split('.')[0]));
    expect(Object.keys(described.properties ?? {}).sort()).toEqual([...groups].sort());
    expect(described).toMatchObject({ type: 'object', additionalProperties: false });
  });
});

it('every fact has a label for people', () => {
  expect(Object.keys(factLabels()).sort()).toEqual([...renewalFactNames()].sort());
});
