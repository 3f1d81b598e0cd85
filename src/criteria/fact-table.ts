import type { Result } from '../answers';

/** One of these words. */
export type Words = readonly string[];

/** A fact of a shape that another room knows: how that room reads it, and its JSON Schema. */
export type ReadFact<Value = unknown> = {
  readonly read: (x: unknown) => Result<Value>;
  readonly jsonSchema: Readonly<Record<string, unknown>>;
};

/** How one fact is written; a list of words is a choice among them. */
export type Leaf =
  | 'yes-no'
  | 'date'
  | 'count'
  | 'number'
  | 'text'
  | 'texts'
  | 'share'
  | Words
  | { readonly listOf: Words }
  | ReadFact;

/** A list of records, of which `required` fields may not be missing. */
export type Records = {
  readonly each: Readonly<Record<string, Leaf>>;
  readonly required: readonly string[];
};

/** The facts a subject may ask for and how each is written; everything that is no fact is a group of facts. */
export type FactTable = { readonly [fact: string]: Leaf | Records | FactTable };

type ValueOf<L> = L extends 'yes-no'
  ? boolean
  : L extends 'count' | 'number'
    ? number
    : L extends 'date' | 'text'
      ? string
      : L extends 'texts'
        ? readonly string[]
        : L extends 'share'
          ? { readonly poor: number; readonly total: number }
          : L extends ReadFact<infer Value>
            ? Value
            : L extends { readonly listOf: readonly (infer Word)[] }
              ? readonly Word[]
              : L extends readonly (infer Word)[]
                ? Word
                : never;

type RecordOf<T, Required> = { readonly [K in keyof T as K extends Required ? K : never]: ValueOf<T[K]> } & {
  readonly [K in keyof T as K extends Required ? never : K]?: ValueOf<T[K]> | null | undefined;
};

type FactOf<T> = T extends Leaf
  ? ValueOf<T>
  : T extends { readonly each: infer Fields; readonly required: readonly (infer Required)[] }
    ? readonly RecordOf<Fields, Required>[]
    : FactsOf<T>;

/**
 * What is known, as a table asks for it. Every fact may be missing or `null`, which means unknown and is never taken
 * for yes or no. Dates are civil dates of Beijing, `YYYY-MM-DD`.
 */
export type FactsOf<T> = { readonly [K in keyof T]?: FactOf<T[K]> | null | undefined };

/** A fact by its name, groups from the outside in: `healthy`, `materials.photo.background`. */
export type FactNameOf<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends Leaf | Records ? `${Prefix}${K}` : FactNameOf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** The value of a fact where it is known. */
export type FactValueOf<T, Name extends string> = Name extends `${infer Group}.${infer Rest}`
  ? Group extends keyof T
    ? FactValueOf<T[Group], Rest>
    : never
  : Name extends keyof T
    ? FactOf<T[Name]>
    : never;

export const isRecords = (entry: Leaf | Records | FactTable): entry is Records =>
  typeof entry === 'object' && 'each' in entry;

export const isListOfWords = (
  entry: Leaf | Records | FactTable,
): entry is Extract<Leaf, { readonly listOf: Words }> =>
  typeof entry === 'object' && 'listOf' in entry && Array.isArray(entry.listOf);

export const isReadFact = (entry: Leaf | Records | FactTable): entry is ReadFact =>
  typeof entry === 'object' && 'read' in entry && typeof entry.read === 'function';

/** Is this entry of the table a fact, not a group of facts? */
export const isFact = (entry: Leaf | Records | FactTable): entry is Leaf | Records =>
  typeof entry === 'string' ||
  Array.isArray(entry) ||
  isRecords(entry) ||
  isListOfWords(entry) ||
  isReadFact(entry);

/** The names of all facts of a table, in its order. */
export const factNamesOf = <const T extends FactTable>(table: T): readonly FactNameOf<T>[] =>
  namesIn(table, '') as FactNameOf<T>[];

const namesIn = (table: FactTable, prefix: string): string[] =>
  Object.entries(table).flatMap(([name, entry]) =>
    isFact(entry) ? [`${prefix}${name}`] : namesIn(entry, `${prefix}${name}.`),
  );

/** The value of a fact, or undefined where it is unknown. */
export function factAt<T extends FactTable, const Name extends FactNameOf<T>>(
  _table: T,
  facts: FactsOf<T>,
  name: Name,
): FactValueOf<T, Name> | undefined {
  let value: unknown = facts;
  for (const step of (name as string).split('.')) {
    if (value === undefined || value === null) return undefined;
    value = Object.hasOwn(value, step) ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
  }
  return (value ?? undefined) as FactValueOf<T, Name> | undefined;
}
