import type { ClauseId, Issue, Message, NoticeId, ReadingChoices, ReadingId } from '../../answers';
import type { ExaminerCode } from '../../card-codes';
import type { CivilDate } from '../../dates';
import type { Field } from '../fields';
import type { TableForm } from '../kinds';
import type { Cell } from '../sheet';
import type { referenceForm } from './reading-choices';

/**
 * What a box of a printed form takes. `done` is a mark that has to be there: a stamp, a signature, a photo. `words` are
 * boxes to tick: each word with what is printed beside its box.
 */
export type FieldType =
  | 'text'
  | 'date'
  | 'birth-date'
  | 'id-number'
  | 'phone'
  | 'examiner-code'
  | 'validity'
  | 'done'
  | { readonly least: number; readonly most?: number }
  | { readonly words: Readonly<Record<string, string>>; readonly several?: ReadingChoices }
  | { readonly parts: readonly PrintedField[] }
  | { readonly rows: TableForm };

/** One box of a printed form. */
export type PrintedField = {
  readonly key: string;
  /** The name printed on the form. */
  readonly label: string;
  /** Other names the notice or its users have for it. */
  readonly aliases?: readonly string[];
  /** The clause that asks for it, where it is not that of the box around it. */
  readonly clause?: ClauseId;
  readonly type: FieldType;
  /** `expected`: pointed out when blank. `optional`: may be blank. Otherwise it has to be filled in. */
  readonly need?: 'expected' | 'optional';
  /** Of the boxes that share a word here one has to be filled in. */
  readonly oneOf?: string;
};

/** One thing that is wrong with a form (error) or doubtful (warning). */
export type Found = { readonly severity: 'error' | 'warning'; readonly issue: Issue };

/** The choice in force for each reading of a form. */
export type Chosen = Readonly<Record<ReadingId, string>>;

/** What a check may look at beside the form. */
export type Context = { readonly on: CivilDate | undefined; readonly chosen: Chosen };

/** What boxes that are each well filled in say together. */
export type CrossCheck = {
  readonly clauses: readonly ClauseId[];
  readonly test: (form: Readonly<Record<string, unknown>>, context: Context) => Iterable<Found>;
};

/** A printed form as data. */
export type PrintedFormShape = {
  readonly notice: NoticeId;
  /** The clause that prints the form. */
  readonly clause: ClauseId;
  readonly title: Message;
  readonly fields: readonly PrintedField[];
  /** Boxes of which one is enough, by their word: who asks for one, and the reading under which each is needed. */
  readonly oneOf?: Readonly<
    Record<string, { readonly clause: ClauseId; readonly each?: { reading: ReadingChoices; choice: string } }>
  >;
  /** The reading that says how far a form printed for reference binds; without one it binds. */
  readonly binding?: typeof referenceForm;
  readonly crossChecks?: readonly CrossCheck[];
  /** Every reading that can change the answer. */
  readonly readings: readonly ReadingChoices[];
};

/** 证卡有效期: the last day, or the first and the last. Civil dates of Beijing. */
export type Validity = CivilDate | { readonly from?: CivilDate | null; readonly until: CivilDate };

/** One line of a summary table, by the stable names of its columns. */
export type PrintedRow = { readonly [F in Field]?: Cell };

type ValueOf<T> = T extends 'date' | 'birth-date'
  ? CivilDate
  : T extends 'validity'
    ? Validity
    : T extends 'done'
      ? true
      : T extends 'examiner-code'
        ? ExaminerCode
        : T extends { readonly least: number }
          ? number
          : T extends { readonly words: infer Words; readonly several: unknown }
            ? keyof Words | readonly (keyof Words)[]
            : T extends { readonly words: infer Words }
              ? keyof Words
              : T extends { readonly parts: infer Parts extends readonly PrintedField[] }
                ? RecordOf<Parts>
                : T extends { readonly rows: TableForm }
                  ? readonly PrintedRow[]
                  : string;

type MayBeBlank = { readonly need: string } | { readonly oneOf: string };

/** The record of a form, derived from its boxes. */
export type RecordOf<Fields extends readonly PrintedField[]> = {
  readonly [F in Exclude<Fields[number], MayBeBlank> as F['key']]: ValueOf<F['type']>;
} & {
  readonly [F in Extract<Fields[number], MayBeBlank> as F['key']]?: ValueOf<F['type']> | null;
};

/** The clauses of boxes and of the boxes inside them. */
export const clausesOfFields = (fields: readonly PrintedField[]): ClauseId[] =>
  fields.flatMap(({ clause, type }) => [
    ...(clause === undefined ? [] : [clause]),
    ...(typeof type === 'object' && 'parts' in type ? clausesOfFields(type.parts) : []),
  ]);
