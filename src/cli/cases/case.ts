import { isCollection, isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { isJsonObject, type Message } from '../../answers';
import * as messages from './messages';

/** One policy case: call this with that, and expect so much of the answer. */
export type Case = {
  readonly id: string | undefined;
  readonly clause: string | undefined;
  readonly call: string;
  readonly args: readonly unknown[];
  /** Passed after the arguments. */
  readonly options: Readonly<Record<string, unknown>> | undefined;
  readonly expect: unknown;
  /** By reading id and choice, what is expected when that reading is chosen. */
  readonly under: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Where the case begins in its file, from 1. */
  readonly line: number;
};

/** A case that cannot be run as it is written. */
export type UnreadableCase = {
  readonly line: number;
  readonly id: string | undefined;
  readonly problem: Message;
};

export type CaseFile =
  | { readonly cases: readonly (Case | UnreadableCase)[] }
  | { readonly problem: Message; readonly line?: number };

const known = ['id', 'clause', 'call', 'args', 'options', 'expect', 'under', 'note'];

/** Reads a list of cases written in JSON or YAML, which holds JSON within it. */
export function readCases(text: string): CaseFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    return { problem: messages.notYaml, line: lines.linePos(error.pos[0]).line };
  }
  if (!isSeq(document.contents)) return { problem: messages.notAList };
  const cases = document.contents.items.map((item) => {
    const start = isCollection(item) ? (item.range?.[0] ?? 0) : 0;
    const line = lines.linePos(start).line;
    if (!isMap(item)) return { line, id: undefined, problem: messages.notACase };
    return readCase(item.toJS(document), line);
  });
  return { cases };
}

function readCase(written: Readonly<Record<string, unknown>>, line: number): Case | UnreadableCase {
  const { id, clause, call, args = [], options, expect, under = {} } = written;
  const name = typeof id === 'string' ? id : undefined;
  const unreadable = (problem: Message): UnreadableCase => ({ line, id: name, problem });
  const stranger = Object.keys(written).find((key) => !known.includes(key));
  if (stranger !== undefined) return unreadable(messages.unknownKey(stranger, known));
  if (typeof call !== 'string') return unreadable(messages.callNeeded);
  if (!Array.isArray(args)) return unreadable(messages.argsNeeded);
  if (!Object.hasOwn(written, 'expect')) return unreadable(messages.expectNeeded);
  if (options !== undefined && !isJsonObject(options)) return unreadable(messages.mustBeObject('options'));
  if (!isRecordOfRecords(under)) return unreadable(messages.mustBeObject('under'));
  return {
    id: name,
    clause: typeof clause === 'string' ? clause : undefined,
    call,
    args,
    options,
    expect,
    under,
    line,
  };
}

const isRecordOfRecords = (x: unknown): x is Readonly<Record<string, Readonly<Record<string, unknown>>>> =>
  isJsonObject(x) && Object.values(x).every(isJsonObject);
