import { describe, expect, it } from 'vitest';
import { sources } from '../../src/notices';

describe('the five sources', () => {
  it.each([
    ['cn2020', '人社职司便函〔2020〕53号', '2020-09-01', '2020-09-01'],
    ['sc2021', '川人社职鉴〔2021〕4号', '2021-03-08', '2021-03-08'],
    ['sc2025', '川人社职鉴〔2025〕6号', '2025-02-18', '2025-03-01'],
    ['cq2022', '渝职鉴发〔2022〕34号', '2022-12-08', '2023-01-01'],
  ] as const)('%s is %s, issued %s and in force from %s', (id, number, issued, inForceFrom) => {
    expect(sources[id]).toMatchObject({ id, number, issued, inForceFrom });
  });

  it('gives no number and no date to the notice whose copy bears none, and says so', () => {
    expect(Object.keys(sources.scqm)).toEqual(['id', 'title', 'issuer', 'scope']);
    expect(sources.scqm.scope.zh).toContain('没有文号和日期');
    expect(sources.scqm.scope.en).toContain('neither number nor date');
  });

  it('are exactly five, each named, issued by someone and scoped in both languages', () => {
    expect(Object.keys(sources)).toEqual(['cn2020', 'sc2021', 'sc2025', 'scqm', 'cq2022']);
    for (const [id, source] of Object.entries(sources)) {
      expect(source.id).toBe(id);
      for (const { zh, en } of [source.title, source.issuer, source.scope]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/^[^\p{Script=Han}]+$/u);
      }
    }
  });
});
