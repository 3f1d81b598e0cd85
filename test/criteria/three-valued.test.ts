import { describe, expect, it } from 'vitest';
import {
  type Answer,
  all,
  choose,
  either,
  met,
  needsDiscretion,
  not,
  notApplicable,
  unknown,
  unmet,
  when,
} from '../../src/criteria';

const why = (reason: string) => ({ reason, detail: { zh: '因', en: reason } });
const no = unmet(why('no'));
const open = unknown(['a']);
const answers: readonly Answer<string>[] = [met(), no, open, notApplicable()];
const verdictOf = ({ verdict }: Answer<string>) => verdict;

/** What an unknown answer may turn out to be once its fact is known. */
const settled = (answer: Answer<string>): readonly Answer<string>[] =>
  answer.verdict === 'unknown' ? [met(), no] : [answer];

/** Whether an answer lets the clause pass, stops it, or leaves it open. */
const effectOf = ({ verdict }: Answer<string>) =>
  verdict === 'unmet' ? 'stops' : verdict === 'unknown' ? 'open' : 'passes';

describe('all', () => {
  it.each([
    ['met', [met(), met()]],
    ['met', [met(), notApplicable()]],
    ['unknown', [met(), open]],
    ['unmet', [open, no]],
    ['not-applicable', [notApplicable(), notApplicable()]],
    ['not-applicable', []],
  ] as const)('%s', (verdict, parts) => {
    expect(all<string>(...parts).verdict).toBe(verdict);
  });

  it('names each missing fact once, and none once it is decided', () => {
    expect(all<string>(open, unknown(['b', 'a']), met()).missing).toEqual(['a', 'b']);
    expect(all<string>(open, no).missing).toEqual([]);
  });

  it('gives the reason of the part that decides', () => {
    expect(all(met(why('caution')), no).why?.reason).toBe('no');
    expect(all(met(), met(why('caution'))).why?.reason).toBe('caution');
    expect(all(notApplicable(), notApplicable(why('other'))).why?.reason).toBe('other');
  });
});

describe('either', () => {
  it.each([
    ['met', [no, met()]],
    ['met', [open, met()]],
    ['unknown', [no, open]],
    ['unmet', [no, no]],
    ['unmet', [no, notApplicable()]],
    ['not-applicable', [notApplicable()]],
  ] as const)('%s', (verdict, parts) => {
    expect(either<string>(...parts).verdict).toBe(verdict);
  });
});

describe('when', () => {
  it('is the test where the condition holds and no matter where it does not', () => {
    for (const test of answers) {
      expect(when(met(), test)).toBe(test);
      expect(when(no, test, why('other'))).toEqual(notApplicable(why('other')));
      expect(verdictOf(when(notApplicable(), test))).toBe('not-applicable');
    }
  });

  it('with an open condition only what passes anyway is decided', () => {
    expect(verdictOf(when(open, met()))).toBe('met');
    expect(verdictOf(when(open, notApplicable()))).toBe('not-applicable');
    expect(when<string>(open, no)).toEqual(unknown(['a']));
    expect(when<string>(open, unknown(['b'])).missing).toEqual(['a', 'b']);
  });
});

describe('choose', () => {
  it('takes the branch the condition points to', () => {
    expect(choose(met(), met(), no).verdict).toBe('met');
    expect(choose(no, met(), no).verdict).toBe('unmet');
  });

  it('with an open condition decides only what both branches agree on', () => {
    expect(choose<string>(open, no, no).verdict).toBe('unmet');
    expect(choose<string>(open, met(), no)).toEqual(unknown(['a']));
    expect(choose<string>(open, unknown(['b']), unknown(['c'])).missing).toEqual(['a', 'b', 'c']);
  });
});

describe('not', () => {
  it('turns met and unmet round and leaves the rest', () => {
    expect(answers.map((answer) => not(answer, why('not')).verdict)).toEqual([
      'unmet',
      'met',
      'unknown',
      'not-applicable',
    ]);
    expect(not(met(), why('not')).why?.reason).toBe('not');
  });
});

describe('a known fact more', () => {
  const pairs = answers.flatMap((a) => answers.map((b) => [a, b] as const));

  it.each([
    ['all', (a: Answer<string>, b: Answer<string>) => all(a, b)],
    ['when', (a: Answer<string>, b: Answer<string>) => when(a, b)],
    ['choose', (a: Answer<string>, b: Answer<string>) => choose(met(), a, b)],
    ['not', (a: Answer<string>) => not(a, why('not'))],
  ])('%s: never turns what passes into what stops, nor the other way round', (_, combine) => {
    for (const [a, b] of pairs) {
      const before = effectOf(combine(a, b));
      if (before === 'open') continue;
      for (const one of settled(a)) {
        for (const other of settled(b)) expect(effectOf(combine(one, other))).toBe(before);
      }
    }
  });
});

it('what is left to judgement is unknown and no fact is missing', () => {
  expect(needsDiscretion({ zh: '认定', en: 'judged' })).toMatchObject({
    verdict: 'unknown',
    missing: [],
    why: { reason: 'needs-discretion' },
  });
});
