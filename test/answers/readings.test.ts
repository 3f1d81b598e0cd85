import { describe, expect, it } from 'vitest';
import { choiceFor, UnknownChoiceError } from '../../src/answers';
import { readings } from '../../src/index';
import { clause } from '../../src/notices';

const firstDay = { id: 'sc2025.3.3.publicity/first-day', choices: ['no', 'yes'], default: 'no' } as const;

describe('the reading registry', () => {
  it('names each reading once, after a clause that exists', () => {
    const ids = readings().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const reading of readings()) {
      expect(reading.id.startsWith(`${reading.clause}/`), reading.id).toBe(true);
      expect(clause(reading.clause), reading.id).toBeDefined();
    }
  });

  it.each(readings().map((reading) => [reading.id, reading] as const))('%s is complete', (_, reading) => {
    expect(reading.choices.length).toBeGreaterThan(1);
    expect(reading.choices).toContain(reading.default);
    expect(Object.keys(reading.meanings).sort()).toEqual([...reading.choices].sort());
    const texts = [reading.question, reading.reason, ...Object.values(reading.meanings)];
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/\p{Script=Han}|\d/u);
      expect(en).toMatch(/[a-z\d]/i);
    }
  });
});

describe('choiceFor', () => {
  it('takes the caller’s choice, else the default', () => {
    expect(choiceFor(firstDay, undefined)).toBe('no');
    expect(choiceFor(firstDay, 'strict')).toBe('no');
    expect(choiceFor(firstDay, {})).toBe('no');
    expect(choiceFor(firstDay, { [firstDay.id]: 'yes' })).toBe('yes');
  });

  it('refuses a choice that the reading does not offer, and names those it does', () => {
    const choose = () => choiceFor(firstDay, { [firstDay.id]: 'maybe' });
    expect(choose).toThrow(UnknownChoiceError);
    expect(choose).toThrow(/no, yes/);
  });
});
