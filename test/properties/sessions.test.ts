import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadingId } from '../../src/answers';
import {
  checkSession,
  mayTakeNextTask,
  parseSessionFacts,
  rotationBreaches,
  type SessionFacts,
  sessionFactNames,
  sessionReadings,
} from '../../src/duties/sessions';
import { chongqing } from '../../src/duties/sessions/chongqing';
import { sessionFactTable } from '../../src/duties/sessions/facts';
import { national } from '../../src/duties/sessions/national';
import { sichuan } from '../../src/duties/sessions/sichuan';
import { anyFacts } from '../criteria/any-facts';
import { session } from '../duties/session-sample';

type Group = Readonly<Record<string, unknown>>;
type PostRecord = NonNullable<SessionFacts['posts']>[number];

const on = '2024-05-10';
const names = [...sessionFactNames()];
const regimes = [national, sichuan, chongqing];
const notice = fc.constantFrom('cn2020', 'scqm', 'cq2022');

const pools = {
  dates: ['2024-02-01', '2024-04-01', '2024-05-10', '2024-05-11'],
  counts: [1, 2],
  texts: ['p-17', 'p-23', 'p-73', 'p-84', '电工', '焊工', '甲评价机构', 'task-3'],
};

const isGroup = (x: unknown): x is Group => typeof x === 'object' && x !== null && !Array.isArray(x);

const valueAt = (facts: unknown, name: string): unknown =>
  name.split('.').reduce<unknown>((some, step) => (isGroup(some) ? some[step] : undefined), facts);

function withFact(facts: Group, name: string, value: unknown): Group {
  const [group, ...rest] = name.split('.') as [string, ...string[]];
  if (rest.length === 0) return { ...facts, [group]: value };
  const inner = facts[group];
  return { ...facts, [group]: withFact(isGroup(inner) ? inner : {}, rest.join('.'), value) };
}

const without = (facts: Group, gone: readonly string[]): Group =>
  gone.reduce((some, name) => withFact(some, name, null), facts);

/** What a session in order is changed to: somebody holds another post as well, leaves, or loses part of the card. */
const turned: fc.Arbitrary<readonly PostRecord[]> = fc
  .array(
    fc.record({
      index: fc.nat({ max: session.posts.length - 1 }),
      change: fc.constantFrom('leave', 'ungraded', 'unskilled', 'untyped', 'second'),
      post: fc.constantFrom(...sessionFactTable.posts.each.post),
    }),
    { maxLength: 3 },
  )
  .map((changes) => {
    let list: readonly PostRecord[] = session.posts;
    for (const { index, change, post } of changes) {
      const one = list[index % Math.max(1, list.length)];
      if (one !== undefined) list = withChange(list, one, change, post);
    }
    return list;
  });

function withChange(
  list: readonly PostRecord[],
  one: PostRecord,
  change: string,
  post: PostRecord['post'],
): readonly PostRecord[] {
  if (change === 'second') return [...list, { person: one.person, post }];
  if (change === 'leave') return list.filter((other) => other !== one);
  const field = change === 'ungraded' ? 'grade' : change === 'unskilled' ? 'occupations' : 'supervision';
  return list.map((other) => (other === one ? { ...one, [field]: null } : other));
}

const facts: fc.Arbitrary<SessionFacts> = fc
  .tuple(
    fc.oneof(
      turned,
      anyFacts({ posts: sessionFactTable.posts }, pools).map(({ posts = [] }) => posts),
    ),
    anyFacts(sessionFactTable, pools),
    fc.oneof({ weight: 3, arbitrary: fc.subarray(names, { maxLength: 3 }) }, fc.subarray(names)),
    fc.oneof({ weight: 3, arbitrary: fc.subarray(names, { maxLength: 3 }) }, fc.subarray(names)),
  )
  .map(([posts, other, change, forget]) => {
    const base: Group = { ...session, posts };
    const changed = change
      .filter((name) => name !== 'posts')
      .reduce((some, name) => withFact(some, name, valueAt(other, name) ?? null), base);
    return without(changed, forget);
  })
  .filter((some) => parseSessionFacts(some).ok) as fc.Arbitrary<SessionFacts>;

const choices = fc.record(
  Object.fromEntries(
    sessionReadings().map((reading) => [reading.id, fc.constantFrom(...reading.choices)]),
  ) as Readonly<Record<ReadingId, fc.Arbitrary<string>>>,
  { requiredKeys: [] },
);

const verdictsOf = ({ findings }: ReturnType<typeof checkSession>) =>
  findings.map(({ clause, verdict, reason }) => ({ clause, verdict, reason }));

describe('a check of a session', () => {
  it('does not depend on the order of posts and tasks, nor on repeated lines', () => {
    const shuffled = facts.chain((some) =>
      fc.tuple(
        fc.constant(some),
        fc.shuffledSubarray([...(some.posts ?? []), ...(some.posts ?? []).slice(0, 2)], {
          minLength: (some.posts?.length ?? 0) + (some.posts ?? []).slice(0, 2).length,
        }),
        fc.shuffledSubarray([...(some.rotation?.previousTasks ?? [])], {
          minLength: some.rotation?.previousTasks?.length ?? 0,
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, notice, choices, ([some, posts, previousTasks], asked, readings) => {
        const options = { notice: asked, on, readings } as const;
        const again: SessionFacts = {
          ...some,
          posts: some.posts && posts,
          rotation: some.rotation && {
            ...some.rotation,
            previousTasks: some.rotation.previousTasks && previousTasks,
          },
        };
        expect(verdictsOf(checkSession(again, options))).toEqual(verdictsOf(checkSession(some, options)));
      }),
      { numRuns: 400 },
    );
  });

  it('is never turned round by forgetting facts: what was decided stays or becomes open', () => {
    const fields = ['grade', 'occupations', 'supervision'] as const;
    fc.assert(
      fc.property(
        facts,
        fc.subarray(names),
        fc.subarray([...fields]),
        notice,
        choices,
        (some, gone, fieldsGone, asked, readings) => {
          const options = { notice: asked, on, readings } as const;
          const blank = Object.fromEntries(fieldsGone.map((field) => [field, null]));
          const less = { ...some, posts: some.posts?.map((post) => ({ ...post, ...blank })) };
          const before = checkSession(some, options).outcome;
          for (const fewer of [less, without(some, gone)]) {
            const after = checkSession(fewer as SessionFacts, options).outcome;
            expect(before === 'undetermined' ? ['undetermined'] : [before, 'undetermined']).toContain(after);
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  it('never finds enough examiners after one has left where there were too few', () => {
    fc.assert(
      fc.property(facts, fc.nat(), choices, (some, which, readings) => {
        const short = (list: SessionFacts['posts']) =>
          checkSession(
            { practical: some.practical, posts: list },
            { notice: 'cq2022', on, readings },
          ).findings.some(({ clause, verdict }) => clause === 'cq2022e.6.session' && verdict === 'unmet');
        const list = some.posts ?? [];
        const person = list[which % Math.max(1, list.length)]?.person;
        if (!short(list)) return;
        expect(short(list.filter((post) => post.person !== person))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('answers whatever facts may be written, or says where they contradict each other', () => {
    fc.assert(
      fc.property(anyFacts(sessionFactTable, pools), notice, choices, (some, asked, readings) => {
        const parsed = parseSessionFacts(some);
        if (parsed.ok) {
          const { outcome } = checkSession(parsed.value, { notice: asked, on, readings });
          expect(['compliant', 'non-compliant', 'undetermined']).toContain(outcome);
        } else {
          for (const { code } of parsed.issues) expect(code).toBe('contradictory-facts');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('rests, clause by clause, on no other facts than the criterion names', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...regimes), choices, (some, regime, readings) => {
        const asked = { table: sessionFactTable, on, readings, calendar: undefined } as const;
        for (const { clause, facts: named, test } of regime.criteria) {
          const others = names.filter((name) => !named.includes(name));
          const answer = test({ ...asked, facts: some } as Parameters<typeof test>[0]);
          const alone = test({ ...asked, facts: without(some, others) } as Parameters<typeof test>[0]);
          expect(alone, clause).toEqual(answer);
          expect(
            answer.missing.filter((fact) => !named.includes(fact)),
            clause,
          ).toEqual([]);
        }
      }),
    );
  });

  it('is undetermined under strict exactly where it is contested or open', () => {
    fc.assert(
      fc.property(facts, notice, (some, asked) => {
        const plain = checkSession(some, { notice: asked, on });
        const strict = checkSession(some, { notice: asked, on, readings: 'strict' });
        expect(strict.outcome).toBe(plain.contested.length > 0 ? 'undetermined' : plain.outcome);
      }),
    );
  });

  it('is plain data and leaves what it was given as it was', () => {
    fc.assert(
      fc.property(facts, notice, (some, asked) => {
        const before = structuredClone(some);
        const check = checkSession(some, { notice: asked, on });
        expect(JSON.parse(JSON.stringify(check))).toEqual(check);
        expect(some).toEqual(before);
      }),
    );
  });
});

describe('rotation', () => {
  const days = ['2024-01-10', '2024-02-10', '2024-03-10', '2024-04-10'];
  const task = fc.record({
    day: fc.constantFrom(...days),
    supervisors: fc.subarray(['p', 'q', 'r']),
  });
  const tasks = fc.array(task, { maxLength: 7 });
  type Task = { readonly day: string; readonly supervisors: readonly string[] };

  function ordersOf(list: readonly Task[]): readonly Task[][] {
    if (list.length === 0) return [[]];
    const first = list.map(({ day }) => day).sort()[0];
    return list.flatMap((one, index) =>
      one.day === first
        ? ordersOf(list.filter((_, other) => other !== index)).map((rest) => [one, ...rest])
        : [],
    );
  }

  /** A task without any external is none of external supervision. */
  const supervised = (list: readonly Task[]) => list.filter(({ supervisors }) => supervisors.length > 0);

  const runs = (order: readonly Task[], who: string): number[] => {
    const lengths = [0];
    for (const { supervisors } of order) {
      lengths.push(supervisors.includes(who) ? (lengths.at(-1) ?? 0) + 1 : 0);
    }
    return lengths;
  };

  it('is broken for certain when every order of each day breaks it, and perhaps when some order does', () => {
    fc.assert(
      fc.property(tasks, fc.constantFrom('p', 'q'), (list, who) => {
        const broken = ordersOf(supervised(list)).map((order) =>
          runs(order, who).some((length) => length >= 3),
        );
        const found = rotationBreaches(list).breaches.filter(({ supervisor }) => supervisor === who);
        expect(found.length > 0).toBe(broken.includes(true));
        expect(found.some(({ certain }) => certain)).toBe(!broken.includes(false));
      }),
      { numRuns: 300 },
    );
  });

  it('lets somebody take the next task as every order of each day says', () => {
    fc.assert(
      fc.property(tasks, fc.constantFrom('p', 'q'), (list, who) => {
        const bars = ordersOf(supervised(list)).map((order) => (runs(order, who).at(-1) ?? 0) >= 2);
        const expected = !bars.includes(true) ? 'yes' : bars.includes(false) ? 'undetermined' : 'no';
        expect(mayTakeNextTask(who, list).may).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('is kept once others take a task between two of three', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2024-01-20', '2024-02-20'),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (day, order) => {
          const three = order.map((index) => ({ day: days[index] ?? '', supervisors: ['p'] }));
          expect(rotationBreaches(three).breaches).toHaveLength(1);
          expect(rotationBreaches([...three, { day, supervisors: ['q'] }]).breaches).toEqual([]);
          expect(rotationBreaches([...three, { day, supervisors: ['q', 'p'] }]).breaches).toHaveLength(1);
        },
      ),
    );
  });

  it('agrees with the check of a session that comes next', () => {
    fc.assert(
      fc.property(tasks, (list) => {
        const next = checkSession(
          { posts: [{ person: 'p', post: 'external-supervisor' }], rotation: { previousTasks: list } },
          { notice: 'cq2022', on },
        ).findings.find(({ clause }) => clause === 'cq2022s.15.rotate');
        const verdicts = { yes: 'met', no: 'unmet', undetermined: 'unknown' } as const;
        expect(next?.verdict).toBe(verdicts[mayTakeNextTask('p', list).may]);
      }),
    );
  });
});
