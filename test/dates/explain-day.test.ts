import { describe, expect, it } from 'vitest';
import { explainDay, extendCalendar, InvalidDateError, UncoveredYearError } from '../../src/dates';

describe('explainDay', () => {
  it.each([
    ['2025-03-28', { working: true, why: 'weekday', weekday: 5 }],
    ['2025-03-29', { working: false, why: 'weekend', weekday: 6 }],
    [
      '2025-05-01',
      { working: false, why: 'holiday', name: '劳动节', notice: '国办发明电〔2024〕12号', weekday: 4 },
    ],
    [
      '2025-04-27',
      { working: true, why: 'make-up', name: '劳动节', notice: '国办发明电〔2024〕12号', weekday: 7 },
    ],
    // Decided by the notice for the year after.
    [
      '2022-12-31',
      { working: false, why: 'holiday', name: '元旦', notice: '国办发明电〔2022〕16号', weekday: 6 },
    ],
    [
      '2018-12-29',
      { working: true, why: 'make-up', name: '元旦', notice: '国办发明电〔2018〕15号', weekday: 6 },
    ],
    [
      '2011-12-31',
      { working: true, why: 'make-up', name: '元旦', notice: '国办发明电〔2011〕45号', weekday: 6 },
    ],
    // Decided by amendments.
    [
      '2020-01-31',
      {
        working: false,
        why: 'holiday',
        name: '春节',
        notice: '国办发明电〔2020〕1号',
        amended: { working: true, why: 'weekday', notice: '国办发明电〔2019〕16号' },
        weekday: 5,
      },
    ],
    [
      '2020-02-01',
      {
        working: false,
        why: 'holiday',
        name: '春节',
        notice: '国办发明电〔2020〕1号',
        amended: { working: true, why: 'make-up', name: '春节', notice: '国办发明电〔2019〕16号' },
        weekday: 6,
      },
    ],
    [
      '2020-02-02',
      {
        working: false,
        why: 'holiday',
        name: '春节',
        notice: '国办发明电〔2020〕1号',
        amended: { working: false, why: 'weekend', notice: '国办发明电〔2019〕16号' },
        weekday: 7,
      },
    ],
    [
      '2020-01-30',
      { working: false, why: 'holiday', name: '春节', notice: '国办发明电〔2019〕16号', weekday: 4 },
    ],
    [
      '2019-04-28',
      {
        working: true,
        why: 'make-up',
        name: '劳动节',
        notice: '国办发明电〔2019〕3号',
        amended: { working: false, why: 'weekend', notice: '国办发明电〔2018〕15号' },
        weekday: 7,
      },
    ],
    [
      '2019-05-01',
      { working: false, why: 'holiday', name: '劳动节', notice: '国办发明电〔2018〕15号', weekday: 3 },
    ],
  ])('%s', (date, expected) => {
    expect(explainDay(date)).toEqual({ date, ...expected });
  });

  it.each(['2019-05-02', '2019-05-03', '2019-05-04', '2019-05-05'])(
    '%s is by the amendment of 2019',
    (date) => {
      expect(explainDay(date).notice).toBe('国办发明电〔2019〕3号');
    },
  );

  it.each(['2015-09-03', '2015-09-04', '2015-09-05', '2015-09-06'])(
    '%s is by the notice of May 2015',
    (date) => {
      expect(explainDay(date)).toMatchObject({
        notice: '国发明电〔2015〕1号',
        working: date === '2015-09-06',
      });
    },
  );

  it('says that a December may still change as long as the year after is not announced', () => {
    expect(explainDay('2026-12-01').provisional).toEqual({
      zh: expect.stringContaining('2027'),
      en: expect.stringContaining('2027'),
    });
    expect(explainDay('2026-12-31').provisional).toBeDefined();
    expect(explainDay('2026-11-30')).not.toHaveProperty('provisional');
    expect(explainDay('2025-12-31')).not.toHaveProperty('provisional');
  });

  it('leaves that to the next December once the year is added', () => {
    const calendar = extendCalendar({
      year: 2027,
      number: '示例〔2026〕1号',
      off: [
        { date: '2026-12-31', name: '元旦' },
        { date: '2027-01-01', name: '元旦' },
      ],
      work: [{ date: '2026-12-26', name: '元旦' }],
    });
    expect(explainDay('2026-12-31', calendar)).toEqual({
      date: '2026-12-31',
      working: false,
      why: 'holiday',
      name: '元旦',
      notice: '示例〔2026〕1号',
      weekday: 4,
    });
    expect(explainDay('2026-12-26', calendar).why).toBe('make-up');
    expect(explainDay('2027-12-24', calendar).provisional?.en).toContain('2028');
    expect(explainDay('2026-12-31').why).toBe('weekday');
  });

  it('has no answer beyond the schedule', () => {
    expect(() => explainDay('2007-12-31')).toThrow(UncoveredYearError);
    expect(() => explainDay('2027-01-01')).toThrow(UncoveredYearError);
    expect(() => explainDay('2025-02-30')).toThrow(InvalidDateError);
  });

  it('is plain data', () => {
    for (const date of ['2020-02-01', '2025-03-28', '2026-12-31']) {
      const explained = explainDay(date);
      expect(structuredClone(explained)).toEqual(explained);
      expect(JSON.parse(JSON.stringify(explained))).toEqual(explained);
    }
  });
});
