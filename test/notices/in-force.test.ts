import { describe, expect, it } from 'vitest';
import { addNaturalDays } from '../../src/dates';
import { clause, type NoticeInForce, type NoticeSubject, noticeInForce, sources } from '../../src/notices';

const subjects: readonly NoticeSubject[] = [
  'examiner-qualification-sichuan',
  'examiner-renewal-sichuan',
  'supervisor-renewal-sichuan',
  'quality-management-sichuan',
  'supervisor-regulation',
  'examiner-chongqing',
  'supervisor-chongqing',
];
const firstDay = '2020-01-01';
const lastDay = '2026-12-31';

/** An answer without the notice that is only on its way. */
const governing = ({ announced, ...answer }: NoticeInForce) => answer;

describe('noticeInForce', () => {
  it.each(subjects)('%s: on every day exactly one notice or a named gap', (subject) => {
    for (let on = addNaturalDays(firstDay, 0); on <= lastDay; on = addNaturalDays(on, 1)) {
      const answer = noticeInForce(subject, on);
      expect((answer.notice === undefined) !== (answer.gap === undefined), on).toBe(true);
      if (answer.notice === undefined) continue;
      expect(clause(answer.clause)?.notice, on).toBe(
        answer.clause.startsWith('cq') ? 'cq2022' : answer.notice,
      );
      expect((sources[answer.notice].inForceFrom ?? '') <= on, on).toBe(true);
    }
  });

  it.each(subjects)('%s: the bounds of an answer are where it changes', (subject) => {
    for (let on: string = firstDay; on <= lastDay; ) {
      const answer = noticeInForce(subject, on);
      if (answer.from !== undefined) expect(answer.from <= on).toBe(true);
      if (answer.endsBefore === undefined) break;
      const [before, after] = [addNaturalDays(answer.endsBefore, -1), answer.endsBefore];
      expect(governing(noticeInForce(subject, before))).toEqual({ ...governing(answer), on: before });
      expect(noticeInForce(subject, after)).toMatchObject({ from: after });
      on = after;
    }
  });

  it.each(subjects)('%s: a notice is announced from its issue to the day before it governs', (subject) => {
    for (let on = addNaturalDays(firstDay, 0); on <= lastDay; on = addNaturalDays(on, 1)) {
      const { announced } = noticeInForce(subject, on);
      if (announced === undefined) continue;
      expect(announced.issued <= on && on < announced.inForceFrom, on).toBe(true);
      expect(noticeInForce(subject, addNaturalDays(announced.issued, -1)).announced).toBeUndefined();
      expect(noticeInForce(subject, announced.inForceFrom).notice).toBe(announced.notice);
      expect(clause(announced.clause)?.notice).toBe(announced.notice);
    }
  });

  it('strict names the gap that a doubt leaves, and a choice closes it', () => {
    const strict = noticeInForce('examiner-renewal-sichuan', '2026-05-10', { readings: 'strict' });
    expect(strict).toMatchObject({ gap: 'contested', contested: ['sc2025.hdr.title/after-2025'] });
    expect(noticeInForce('examiner-renewal-sichuan', '2025-12-31', { readings: 'strict' }).notice).toBe(
      'sc2025',
    );
    expect(noticeInForce('examiner-chongqing', '2026-05-10', { readings: 'strict' }).notice).toBe('cq2022');
  });

  it.each(['2025-02-30', '2025-2-3', '', undefined])('refuses the day %j', (on) => {
    expect(() => noticeInForce('supervisor-regulation', on as string)).toThrow(RangeError);
  });

  it('refuses a subject it does not know', () => {
    expect(() => noticeInForce('constructor' as NoticeSubject, '2025-01-01')).toThrow(
      /examiner-renewal-sichuan/,
    );
  });
});
