import { describe, expect, it } from 'vitest';
import { evaluationFormReadings } from '../../src/evaluation-forms';
import * as choices from '../../src/evaluation-forms/reading-choices';

describe('the readings of the forms', () => {
  const readings = evaluationFormReadings();

  it('tell of every choice that the functions take', () => {
    expect(readings.map(({ id }) => id).sort()).toEqual(
      Object.values(choices)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it.each(readings)(
    '$id: each choice has a meaning in both languages, the default is one of them',
    (reading) => {
      expect(Object.keys(reading.meanings)).toEqual([...reading.choices]);
      expect(reading.choices).toContain(reading.default);
      expect(reading.id.startsWith(`${reading.clause}/`)).toBe(true);
      for (const { zh, en } of [reading.question, reading.reason, ...Object.values(reading.meanings)]) {
        expect(zh).toMatch(/[一-鿿]/);
        expect(en).toMatch(/^[\x20-\x7e]+$/);
      }
    },
  );
});
