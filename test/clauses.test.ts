import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../src/answers';
import {
  departmentCodes,
  explainCardCode,
  parseCardCode,
  parseExternalSupervisorCode,
  parseInternalSupervisorCode,
} from '../src/card-codes';
import { cardCodeRules } from '../src/card-codes/rules';
import { clause, clauses, coverage } from '../src/clauses';
import { findCallables } from '../src/cli/cases/callables';
import { evaluationFormRules } from '../src/evaluation-forms/rules';
import { clauses as ledger } from '../src/notices';
import { cover, gapsIn } from '../src/notices/coverage';
import { rules as liveRules } from '../src/rules';

const root = join(import.meta.dirname, '..');

/** Every shipped case as its file has it. */
const shipped: readonly { readonly id: string; readonly clause: string; readonly call: string }[] =
  readdirSync(join(root, 'fixtures/vectors'))
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(join(root, 'fixtures/vectors', name), 'utf8')));

const casesOf: Record<string, number> = {};
for (const { clause: id } of shipped) casesOf[id] = (casesOf[id] ?? 0) + 1;

const functionOf = (rule: string) => rule.split('/')[0] ?? '';

describe('the ledger with its rules and cases', () => {
  it('is the ledger, clause by clause', () => {
    expect(clauses().map(({ rules, cases, ...each }) => each)).toEqual(ledger());
    for (const each of clauses()) expect(clause(each.id)).toBe(each);
    expect(clause('sc2025')).toBeUndefined();
  });

  it('is plain data that no caller can alter', () => {
    expect(structuredClone(clauses())).toEqual(clauses());
    expect(JSON.parse(JSON.stringify(clauses()))).toEqual(clauses());
    expect(() => Object.assign(clauses(), { length: 0 })).toThrow(TypeError);
    expect(() => Object.assign(clause('cq2022e.12')?.rules ?? [], { length: 0 })).toThrow(TypeError);
  });

  it('names public functions only', () => {
    const callables = findCallables();
    const named = new Set(clauses().flatMap(({ rules }) => rules.map(functionOf)));
    expect(named.size).toBeGreaterThan(10);
    expect([...named].filter((name) => !callables.has(name))).toEqual([]);
  });

  it('answers what the rules and the shipped cases say today: else run node fixtures/generate-coverage.mjs', () => {
    expect(clauses()).toEqual(cover(ledger(), liveRules(), casesOf));
  });

  it('holds together: each coded clause has a rule and a case, no rule and no case is of another clause', () => {
    expect(gapsIn(ledger(), liveRules(), casesOf)).toEqual([]);
  });

  it('sums up to the whole', () => {
    const { byNotice, ...all } = coverage();
    for (const key of ['total', 'notComputable', 'computable', 'coded', 'notCoded'] as const) {
      expect(Object.values(byNotice).reduce((sum, counts) => sum + counts[key], 0)).toBe(all[key]);
    }
    expect(all.coded + all.notCoded + all.notComputable).toBe(all.total);
  });

  it('of each clause with cases, some function that decides by it is called in one of them', () => {
    const callsOf = new Map<string, Set<string>>();
    for (const each of shipped) {
      callsOf.set(each.clause, (callsOf.get(each.clause) ?? new Set()).add(each.call));
    }
    const missed = clauses().filter(
      ({ id, rules }) => rules.length > 0 && !rules.some((rule) => callsOf.get(id)?.has(functionOf(rule))),
    );
    expect(missed.map(({ id, rules }) => ({ id, rules, calls: [...(callsOf.get(id) ?? [])] }))).toEqual([]);
  });
});

const clausesOf = (rules: readonly Rule[], name: string) =>
  [...(rules.find((rule) => rule.name === name)?.clauses ?? [])].sort();

describe('rules written by hand name what the functions answer with', () => {
  const codes = [
    ...departmentCodes.map((department) => `R${department}210001`),
    ...['Y000123210001', 'S000123210001', 'Y500123210001', 'S500123210001', 'H123456210001'],
    ...['22310010023', '22310020124', '22310030125', '22310010001'],
  ];

  it('explainCardCode', () => {
    const answered = codes.flatMap((code) =>
      (['national', 'chongqing'] as const).flatMap((profile) => {
        const explained = explainCardCode(code, { profile });
        if (!explained.ok) return [];
        const { structure, parts, printedExample } = explained.value;
        return [
          ...structure,
          ...parts.flatMap((part) => part.clauses),
          ...(printedExample ? [printedExample] : []),
        ];
      }),
    );
    expect([...new Set(answered)].sort()).toEqual(clausesOf(cardCodeRules(), 'explainCardCode'));
  });

  it('parseCardCode and the parsers of supervisors’ codes', () => {
    const wrong = [
      ...['', '2231001002', '22320010023', '22310110023', '22310040023', '22310010000', '99310010001'],
      ...['R5121000', 'X51210001', 'R99210001', 'R51210000', 'R51990001'],
      ...[
        'Y00012321000',
        'X000123210001',
        'Y000123210000',
        'Y000123990001',
        'Y000000210001',
        'S000000210001',
      ],
    ];
    const cited = wrong.flatMap((code) => {
      const options = { on: '2025-03-28', filedWith: 'ministry', profile: 'chongqing' } as const;
      return [parseCardCode, parseExternalSupervisorCode, parseInternalSupervisorCode].flatMap((parse) => {
        const parsed = parse(code, options);
        return (parsed.ok ? (parsed.warnings ?? []) : parsed.issues).map((issue) => issue.clause);
      });
    });
    const listed = new Set<string | undefined>(clausesOf(cardCodeRules(), 'parseCardCode'));
    expect(cited.length).toBeGreaterThan(wrong.length);
    expect(cited.filter((id) => !listed.has(id))).toEqual([]);
  });

  it('the checks of filled forms, whose rules are the findings of a form', () => {
    const found = (name: string) => clausesOf(evaluationFormRules(), name).length;
    expect(found('checkExaminerRecord')).toBeGreaterThanOrEqual(4);
    expect(found('checkSupervisorReview')).toBe(12);
    expect(found('checkExaminerReview')).toBe(20);
    expect(found('checkSupervisionReport')).toBeGreaterThan(30);
  });
});
