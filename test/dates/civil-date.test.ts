import { describe, expect, it } from 'vitest';
import { isCivilDate, parseCivilDate } from '../../src/dates';
import { civilDateOf, dayNumberOf, weekdayOf } from '../../src/dates/civil-date';

describe('a civil date', () => {
  it.each(['0001-01-01', '1582-10-10', '1900-02-28', '2000-02-29', '2024-02-29', '2025-12-31', '9999-12-31'])(
    '%s is one',
    (date) => {
      expect(isCivilDate(date)).toBe(true);
      expect(parseCivilDate(date)).toEqual({ ok: true, value: date });
      expect(civilDateOf(dayNumberOf(date))).toBe(date);
    },
  );

  it.each([
    '',
    '2025-2-3',
    '2025-02-30',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-00-10',
    '2025-13-01',
    '2025-01-00',
    '2025-01-32',
    '0000-01-01',
    ' 2025-02-03',
    '2025-02-03 ',
    '2025/02/03',
    '2025-02-0３',
    '２０２５-０２-０３',
    '２025-02-03',
    '20250203',
    '2025-02-03T00:00:00Z',
    '+025-02-03',
    '2025-0a-03',
    '20 5-02-03',
    '-025-02-03',
    '2025-1 -03',
    '2025-02-3:',
  ])('%j is none, and says so over its whole length', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(parseCivilDate(text)).toMatchObject({
      ok: false,
      issues: [{ code: 'invalid-date', span: [0, text.length] }],
    });
  });

  it.each([
    [undefined],
    [null],
    [20250203],
    [Number.NaN],
    [{}],
    [['2025-02-03']],
    [new String('2025-02-03')],
    [Symbol('d')],
    [1n],
  ])('what is no text is refused without throwing (%#)', (x) => {
    expect(isCivilDate(x)).toBe(false);
    expect(parseCivilDate(x)).toMatchObject({ ok: false, issues: [{ code: 'not-a-string' }] });
  });

  it('counts days without gaps from 0001-01-01 to 9999-12-31', () => {
    expect(dayNumberOf('0001-01-01')).toBe(1);
    expect(dayNumberOf('9999-12-31')).toBe(3_652_059);
    expect(dayNumberOf('2000-03-01') - dayNumberOf('2000-02-28')).toBe(2);
    expect(dayNumberOf('1900-03-01') - dayNumberOf('1900-02-28')).toBe(1);
  });

  it.each([
    ['2025-04-27', 7],
    ['2025-04-28', 1],
    ['2024-02-09', 5],
    ['2000-01-01', 6],
    ['1970-01-01', 4],
  ])('%s is weekday %i', (date, weekday) => {
    expect(weekdayOf(dayNumberOf(date))).toBe(weekday);
  });
});
