import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Case = {
  readonly id: string;
  readonly call: string;
  readonly args: readonly [Readonly<Record<string, unknown>>];
  readonly options: { readonly notice: string; readonly on: string };
  readonly expect: Readonly<Record<string, unknown>>;
};

const file = new URL('../../fixtures/vectors/three-rulebooks.json', import.meta.url);
const cases: readonly Case[] = JSON.parse(readFileSync(file, 'utf8'));

const byName = new Map<string, Case[]>();
for (const each of cases) {
  const name = each.id.slice(0, -each.options.notice.length - 1);
  byName.set(name, [...(byName.get(name) ?? []), each]);
}

// What each of them answers is run with the other shipped cases; here it is that they are about the same and differ.
describe.each([...byName])('%s', (_, rows) => {
  it('is asked on the same day by one function, of several notices', () => {
    expect(new Set(rows.map(({ call, options }) => `${call} ${options.on}`)).size).toBe(1);
    const notices = rows.map(({ options }) => options.notice);
    expect(new Set(notices).size).toBe(notices.length);
    expect(notices.length).toBeGreaterThan(1);
  });

  it('is about the same facts', () => {
    const facts = rows.map(({ args: [{ role, ...others }] }) => JSON.stringify(others));
    expect(new Set(facts).size).toBe(1);
  });

  it('differs where the texts differ', () => {
    const answers = rows.map((row) => JSON.stringify(row.expect));
    expect(new Set(answers).size).toBe(answers.length);
  });
});
