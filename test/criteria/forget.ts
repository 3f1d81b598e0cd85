type Group = Readonly<Record<string, unknown>>;

const isGroup = (x: unknown): x is Group => typeof x === 'object' && x !== null && !Array.isArray(x);

/** The facts without those of these names, groups from the outside in. */
export function forget(facts: Group, names: readonly string[]): Group {
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([name]) => !names.includes(name))
      .map(([name, fact]) => [
        name,
        isGroup(fact)
          ? forget(
              fact,
              names.flatMap((one) => (one.startsWith(`${name}.`) ? [one.slice(name.length + 1)] : [])),
            )
          : fact,
      ]),
  );
}
