import { isJsonObject } from '../../answers';

/** One place where what came is not what was expected. */
export type Difference = {
  /** Property names and indexes from the outside in; empty for the answer itself. */
  readonly path: readonly (string | number)[];
  readonly expected: unknown;
  readonly got: unknown;
};

/** What a comparison found, and how many values it looked at: an expectation without any checks nothing. */
export type Match = { readonly differences: readonly Difference[]; readonly compared: number };

/** `{ "$equals": value }` asks for the very value where a part of it would do otherwise. */
const exactly = '$equals';

/**
 * Compares an answer with what a case expects of it: of an object every expected property, of an array every expected
 * element somewhere in it, of anything else the value. `{ "$equals": value }` leaves nothing out.
 */
export function match(expected: unknown, got: unknown, path: Difference['path'] = []): Match {
  if (isJsonObject(expected)) {
    if (Object.hasOwn(expected, exactly)) return matchExactly(expected[exactly], got, path);
    return isJsonObject(got) ? matchProperties(expected, got, path) : different(expected, got, path);
  }
  if (Array.isArray(expected)) {
    return Array.isArray(got) ? matchElements(expected, got, path) : different(expected, got, path);
  }
  return Object.is(expected, got) ? { differences: [], compared: 1 } : different(expected, got, path);
}

function different(expected: unknown, got: unknown, path: Difference['path']): Match {
  return { differences: [{ path, expected, got }], compared: 1 };
}

function matchExactly(expected: unknown, got: unknown, path: Difference['path']): Match {
  return isSame(expected, got) ? { differences: [], compared: 1 } : different(expected, got, path);
}

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((element, index) => isSame(element, b[index]));
  }
  if (isJsonObject(a) && isJsonObject(b)) {
    const names = Object.keys(a);
    return (
      names.length === Object.keys(b).length &&
      names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
    );
  }
  return Object.is(a, b);
}

function matchProperties(
  expected: Readonly<Record<string, unknown>>,
  got: Readonly<Record<string, unknown>>,
  path: Difference['path'],
): Match {
  return join(Object.keys(expected).map((name) => match(expected[name], got[name], [...path, name])));
}

function matchElements(
  expected: readonly unknown[],
  got: readonly unknown[],
  path: Difference['path'],
): Match {
  return join(
    expected.map((element, index) => {
      const matches = got.map((candidate) => match(element, candidate));
      const found = matches.find(({ differences }) => differences.length === 0);
      return found ?? different(element, got, [...path, index]);
    }),
  );
}

function join(matches: readonly Match[]): Match {
  return {
    differences: matches.flatMap(({ differences }) => differences),
    compared: matches.reduce((sum, { compared }) => sum + compared, 0),
  };
}
