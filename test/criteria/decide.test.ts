import { describe, expect, it } from 'vitest';
import { type ReadingChoices, UnknownChoiceError } from '../../src/answers';
import {
  all,
  atLeast,
  chosen,
  decide,
  decideCompliance,
  type FactTable,
  InvalidFactsError,
  inGroup,
  met,
  needsDiscretion,
  notApplicable,
  type RegimeOf,
  rulesOf,
  unmet,
  yes,
} from '../../src/criteria';
import { InvalidDateError, UncoveredYearError } from '../../src/dates';

const table = {
  paid: 'yes-no',
  signed: 'yes-no',
  copies: 'count',
  person: { healthy: 'yes-no', age: 'count' },
} as const satisfies FactTable;
type Table = typeof table;
type Regime = RegimeOf<Table>;

const on = '2024-05-06';
const why = (reason: string) => ({ reason, detail: { zh: '因', en: reason } });
const copies = {
  id: 'sc2021.2.3.1/copies',
  choices: ['one', 'two'],
  default: 'one',
} as const satisfies ReadingChoices;

const paid: Regime['criteria'][number] = {
  clause: 'sc2021.2.2.route',
  facts: ['paid'],
  test: (asked) => yes(asked, 'paid', why('not-paid')),
};
const paidAndSigned: Regime['criteria'][number] = {
  clause: 'sc2021.2.3.2',
  facts: ['paid', 'signed'],
  test: (asked) => all(yes(asked, 'signed', why('not-signed')), yes(asked, 'paid', why('not-paid'))),
};
const enoughCopies: Regime['criteria'][number] = {
  clause: 'sc2021.2.3.1',
  facts: ['copies'],
  test: (asked) => atLeast(asked, 'copies', chosen(copies, asked) === 'two' ? 2 : 1, why('few-copies')),
};
/** More copies than the reading takes for enough. */
const tooFew: Regime['criteria'][number] = {
  ...enoughCopies,
  test: (asked) => atLeast(asked, 'copies', chosen(copies, asked) === 'two' ? 2 : 3, why('few-copies')),
};
const regime = (criteria: Regime['criteria'], more: Partial<Regime> = {}): Regime => ({
  notice: 'sc2021',
  table,
  readings: [copies],
  criteria,
  ...more,
});

describe('the outcome', () => {
  it('is decided by one unmet condition, whatever else is open, and then nothing is missing', () => {
    const decision = decide(regime([paid, enoughCopies]), { paid: false }, { on });
    expect(decision).toMatchObject({ outcome: 'ineligible', missing: [] });
    expect(decision.findings.map(({ verdict }) => verdict)).toEqual(['unmet', 'unknown']);
  });

  it('is open as long as a fact is missing or null', () => {
    for (const facts of [{}, { paid: null }, { paid: undefined }]) {
      expect(decide(regime([paid]), facts, { on })).toMatchObject({
        outcome: 'undetermined',
        missing: ['paid'],
      });
    }
  });

  it('is open without a missing fact where judgement is called for', () => {
    const judged = { ...paid, facts: [], test: () => needsDiscretion({ zh: '认定', en: 'judged' }) };
    expect(decide(regime([judged]), {}, { on })).toMatchObject({
      outcome: 'undetermined',
      missing: [],
      findings: [{ verdict: 'unknown', reason: 'needs-discretion' }],
    });
  });

  it('does not hang on what is asked in principle, known or not', () => {
    const inPrinciple = { ...paid, severity: 'warning' } as const;
    for (const facts of [{ signed: true }, { signed: true, paid: false }]) {
      const signedOnly = {
        ...paidAndSigned,
        test: (asked: Parameters<typeof paid.test>[0]) => yes(asked, 'signed', why('x')),
      };
      const decision = decide(regime([inPrinciple, signedOnly]), facts, { on });
      expect(decision).toMatchObject({ outcome: 'eligible', missing: [] });
      expect(decision.findings[0]?.severity).toBe('warning');
    }
  });

  it('counts what does not apply as no hindrance', () => {
    const elsewhere = { ...paid, test: () => notApplicable(why('elsewhere')) };
    expect(decide(regime([elsewhere]), {}, { on }).outcome).toBe('eligible');
  });

  it('is compliance in other words', () => {
    expect(decideCompliance(regime([paid]), { paid: true }, { on }).outcome).toBe('compliant');
    expect(decideCompliance(regime([paid]), { paid: false }, { on }).outcome).toBe('non-compliant');
    expect(decideCompliance(regime([paid]), {}, { on }).outcome).toBe('undetermined');
    const contested = decideCompliance(regime([enoughCopies]), { copies: 1 }, { on });
    expect(contested.alternatives).toEqual([{ reading: copies.id, choice: 'two', outcome: 'non-compliant' }]);
  });
});

describe('what is missing', () => {
  it('the fact most conditions wait for comes first, then as the notice asks', () => {
    const decision = decide(regime([enoughCopies, paidAndSigned, paid]), {}, { on });
    expect(decision.missing).toEqual(['paid', 'copies', 'signed']);
  });
});

describe('doubts', () => {
  it('are contested only where another choice changes the outcome', () => {
    const contestedWith = (facts: object) => decide(regime([enoughCopies]), facts, { on }).contested;
    expect(contestedWith({ copies: 0 })).toEqual([]);
    expect(contestedWith({ copies: 1 })).toEqual([copies.id]);
    expect(contestedWith({ copies: 2 })).toEqual([]);
    expect(contestedWith({})).toEqual([]);
    expect(decide(regime([paid, enoughCopies]), { paid: false, copies: 1 }, { on }).contested).toEqual([]);
  });

  it('are looked at from the choice the caller takes', () => {
    const readings = { [copies.id]: 'two' };
    expect(decide(regime([enoughCopies]), { copies: 1 }, { on, readings })).toMatchObject({
      outcome: 'ineligible',
      contested: [copies.id],
      alternatives: [{ choice: 'one', outcome: 'eligible' }],
    });
  });

  it('leave the outcome open under strict, and only there', () => {
    const strict = { on, readings: 'strict' } as const;
    expect(decide(regime([enoughCopies]), { copies: 1 }, strict).outcome).toBe('undetermined');
    expect(decide(regime([enoughCopies]), { copies: 2 }, strict).outcome).toBe('eligible');
  });

  it('let nothing follow under strict from what another choice would undo', () => {
    const follows: Regime['consequences'] = (_, { unmet: failed }) =>
      failed.map(({ clause }) => ({
        code: 'refused',
        when: 'now',
        clause,
        term: { zh: '不予受理', en: 'Refused' },
        action: { zh: '请补正', en: 'Put it right' },
      }));
    const readings = { [copies.id]: 'two' };
    const ofClauses = (readings: 'strict' | undefined | object, facts: object) =>
      decide(regime([paid, tooFew], { consequences: follows }), facts, {
        on,
        readings: readings as never,
      }).consequences.map(({ clause }) => clause);
    expect(ofClauses(readings, { paid: true, copies: 2 })).toEqual([]);
    expect(ofClauses(undefined, { paid: true, copies: 2 })).toEqual(['sc2021.2.3.1']);
    expect(ofClauses('strict', { paid: true, copies: 2 })).toEqual([]);
    expect(ofClauses('strict', { paid: false, copies: 2 })).toEqual(['sc2021.2.2.route', 'sc2021.2.3.1']);
  });

  it('a test that did not ask for a reading is not run for its other choices', () => {
    let runs = 0;
    const counting = {
      ...paid,
      test: () => {
        runs++;
        return met();
      },
    };
    decide(regime([counting, enoughCopies]), { copies: 1 }, { on });
    expect(runs).toBe(1);
  });

  it('a choice that needs an unannounced year may change the outcome', () => {
    const late: Regime['criteria'][number] = {
      ...enoughCopies,
      test: (asked) => {
        if (chosen(copies, asked) === 'two') throw new UncoveredYearError(2099);
        return met();
      },
    };
    expect(decide(regime([late]), {}, { on }).alternatives).toEqual([
      { reading: copies.id, choice: 'two', outcome: 'uncovered-year' },
    ]);
  });

  it('a choice that is not offered is refused, whether it comes to matter or not', () => {
    const readings = { [copies.id]: 'three' };
    expect(() => decide(regime([paid]), { paid: true }, { on, readings })).toThrow(UnknownChoiceError);
  });
});

describe('facts', () => {
  it.each([
    ['a list', []],
    ['nothing', null],
    ['a text', 'paid'],
    ['a word that is no fact', { payed: true }],
    ['a name every object knows', JSON.parse('{ "toString": true }')],
    ['a prototype', JSON.parse('{ "__proto__": { "paid": true } }')],
    ['yes in words', { paid: 'yes' }],
    ['a huge number', { copies: 1e300 }],
    ['half a copy', { copies: 0.5 }],
    ['a group that is none', { person: [] }],
    ['an unknown name in a group', { person: { paid: true } }],
  ])('%s is refused', (_, facts) => {
    expect(() => decide(regime([paid]), facts, { on })).toThrow(InvalidFactsError);
  });

  it('a slip of the pen is told what was probably meant', () => {
    try {
      decide(regime([paid]), { person: { Healthy: true } }, { on });
      expect.unreachable();
    } catch (error) {
      expect((error as InvalidFactsError).issues).toMatchObject([
        { code: 'unknown-fact', path: ['person', 'Healthy'], suggestion: 'healthy' },
      ]);
    }
  });

  it('a day that is none is refused', () => {
    for (const day of ['2024-02-30', '2024-2-3', '', '2024-05-06T00:00'])
      expect(() => decide(regime([paid]), {}, { on: day })).toThrow(InvalidDateError);
  });
});

describe('a criterion over a group', () => {
  const person = { healthy: 'yes-no', age: 'count' } as const satisfies FactTable;
  const healthy = inGroup<Table, typeof person, string>('person', person, {
    clause: 'sc2021.2.3.3',
    facts: ['healthy'],
    test: (asked) => yes(asked, 'healthy', why('not-healthy')),
    severity: 'warning',
  });

  it('is asked of the larger table, with the names of that', () => {
    expect(healthy).toMatchObject({
      clause: 'sc2021.2.3.3',
      facts: ['person.healthy'],
      severity: 'warning',
    });
    const hard = regime([{ clause: healthy.clause, facts: healthy.facts, test: healthy.test }]);
    expect(decide(hard, {}, { on }).missing).toEqual(['person.healthy']);
    expect(decide(hard, { person: null }, { on }).missing).toEqual(['person.healthy']);
    expect(decide(hard, { person: { healthy: false } }, { on }).outcome).toBe('ineligible');
    expect(decide(hard, { person: { healthy: true } }, { on }).outcome).toBe('eligible');
  });
});

it('the rules of a decision name each clause once, notice by notice', () => {
  expect(
    rulesOf('decide', [regime([paid, paidAndSigned, { ...paid, test: () => unmet(why('x')) }])]),
  ).toEqual([{ name: 'decide/sc2021', clauses: ['sc2021.2.2.route', 'sc2021.2.3.2'] }]);
});
