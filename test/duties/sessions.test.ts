import { describe, expect, it } from 'vitest';
import {
  checkSession,
  mayTakeNextTask,
  parseSessionFacts,
  rotationBreaches,
  type SessionFacts,
  sessionFactNames,
  sessionReadings,
} from '../../src/duties/sessions';
import { sessionRules } from '../../src/duties/sessions/check-session';
import { chongqing } from '../../src/duties/sessions/chongqing';
import { sessionFactLabels } from '../../src/duties/sessions/fact-labels';
import { national } from '../../src/duties/sessions/national';
import { sichuan } from '../../src/duties/sessions/sichuan';
import { clause } from '../../src/notices';
import { posts, session } from './session-sample';

const on = '2024-05-10';
const regimes = [national, sichuan, chongqing];
const notices = ['cn2020', 'scqm', 'cq2022'] as const;

describe('one session under three rules', () => {
  it('is in order in Chongqing; nationally and in Sichuan its supervisors are of no known type', () => {
    expect(notices.map((notice) => checkSession(session, { notice, on }).outcome)).toEqual([
      'non-compliant',
      'non-compliant',
      'compliant',
    ]);
    const daily: SessionFacts = {
      ...session,
      special: null,
      posts: posts.map((post) => ('supervision' in post ? { ...post, supervision: 'daily' } : post)),
    };
    expect(notices.map((notice) => checkSession(daily, { notice, on }).outcome)).toEqual([
      'compliant',
      'compliant',
      'non-compliant',
    ]);
  });

  it('and with every fact known no clause is left open', () => {
    for (const notice of notices) {
      const { findings, missing } = checkSession(session, { notice, on });
      expect(findings.filter(({ verdict }) => verdict === 'unknown')).toEqual([]);
      expect(missing).toEqual([]);
    }
  });

  it('finds in Sichuan what it finds nationally, and more', () => {
    const here = checkSession(session, { notice: 'scqm', on }).findings;
    for (const finding of checkSession(session, { notice: 'cn2020', on }).findings) {
      expect(here).toContainEqual(finding);
    }
    expect(here.map((finding) => finding.clause)).toEqual(expect.arrayContaining(['scqm.2.6', 'sc2021.4.2']));
  });
});

describe('people', () => {
  const crowded: SessionFacts = {
    ...session,
    posts: [...posts, ...posts.map(({ person }) => ({ person, post: 'internal-supervisor' as const }))],
    panelLeaders: posts.map(({ person }) => ({ person })),
    rotation: {
      previousTasks: [{ day: '2024-01-01' }, { day: '2024-02-01' }].map(({ day }) => ({
        day,
        supervisors: posts.map(({ person }) => person),
      })),
    },
    records: { ...session.records, evaluatedExaminers: [], siteForms: [{ examiners: ['p-17', 'p-23'] }] },
  };

  it('are never named by their id, whatever is wrong', () => {
    for (const notice of notices) {
      const check = checkSession(crowded, { notice, on });
      expect(check.outcome).toBe('non-compliant');
      expect(JSON.stringify(check)).not.toMatch(/p-\d/);
    }
    const parsed = parseSessionFacts({
      posts: [{ person: 'p-17', post: 'p-17' }],
      rotation: { previousTasks: [{ day: 'p-17', supervisors: 'p-17' }] },
    });
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).not.toContain('p-17');
  });

  it('are told by the numbers of their posts', () => {
    const finding = checkSession(crowded, { notice: 'cq2022', on }).findings.find(
      (one) => one.clause === 'cq2022s.13.conflict',
    );
    expect(finding?.detail?.en).toContain('posts 1 + 7 + 15 + 21');
  });
});

describe('facts', () => {
  it('of this session pass, and come back as they were', () => {
    expect(parseSessionFacts(session)).toEqual({ ok: true, value: session });
  });

  it.each([
    ['a part left out and described', { parts: [], theory: { marking: 'machine' } }, ['theory', 'marking']],
    ['a panel without a review', { parts: [], panelLeaders: [{ person: 'a' }] }, ['parts']],
    [
      'a special supervision by nobody',
      { posts: [{ person: 'a', post: 'examiner' }], special: { topicsFixedBefore: true } },
      ['special'],
    ],
    ['a practical part of nothing', { parts: ['practical'], practical: [] }, ['practical']],
    [
      'a previous task after the session',
      { day: on, rotation: { previousTasks: [{ day: '2024-05-11', supervisors: [] }] } },
      ['rotation', 'previousTasks', 0, 'day'],
    ],
  ])('contradict each other: %s', (_, facts, path) => {
    expect(parseSessionFacts(facts)).toMatchObject({
      ok: false,
      issues: [{ code: 'contradictory-facts', path }],
    });
  });

  it('a misspelt post has its place in the answer', () => {
    expect(parseSessionFacts({ posts: [{ person: 'a', post: 'examiner' }, { person: 'b' }] })).toMatchObject({
      ok: false,
      issues: [{ code: 'invalid-fact', path: ['posts', 1, 'post'] }],
    });
  });

  it('each have a label', () => {
    expect(Object.keys(sessionFactLabels())).toEqual([...sessionFactNames()]);
  });
});

describe('readings', () => {
  it('have their texts, one meaning a choice, and are each asked for by a notice', () => {
    const asked = new Set(regimes.flatMap(({ readings }) => readings.map(({ id }) => id)));
    for (const { id, clause: at, choices, meanings } of sessionReadings()) {
      expect(asked, id).toContain(id);
      expect(Object.keys(meanings).sort(), id).toEqual([...choices].sort());
      expect(id.startsWith(`${at}/`), id).toBe(true);
      expect(clause(at), id).toBeDefined();
    }
  });
});

describe('rules', () => {
  it('name clauses of the ledger, notice by notice', () => {
    const rules = sessionRules();
    expect(rules.map(({ name }) => name)).toEqual([
      'checkSession/cn2020',
      'checkSession/scqm',
      'checkSession/cq2022',
      'rotationBreaches',
      'mayTakeNextTask',
    ]);
    for (const { clauses } of rules) for (const id of clauses) expect(clause(id), id).toBeDefined();
  });
});

describe('rotation under strict', () => {
  it('keeps a breach that every reading finds', () => {
    const tasks = ['2024-01-10', '2024-02-10', '2024-03-10'].map((day) => ({ day, supervisors: ['p'] }));
    expect(rotationBreaches(tasks, { readings: 'strict' })).toMatchObject({
      breaches: [{ supervisor: 'p', tasks: [0, 1, 2], certain: true }],
      contested: [],
    });
    expect(mayTakeNextTask('p', tasks, { readings: 'strict' })).toMatchObject({ may: 'no', inARow: 3 });
  });

  it('reports what only the other reading finds as uncertain', () => {
    const tasks = [['p'], ['p'], ['q'], ['p']].map((supervisors, month) => ({
      day: `2024-0${month + 1}-10`,
      supervisors,
    }));
    expect(rotationBreaches(tasks).breaches).toEqual([]);
    expect(rotationBreaches(tasks, { readings: 'strict' }).breaches).toEqual([
      { supervisor: 'p', tasks: [0, 1, 3], certain: false },
    ]);
  });
});
