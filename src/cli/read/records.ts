import { UnreadableFileError } from '../unreadable-file';

/** A record and its place: its number in a list, its line in NDJSON, both from 1. */
export type PlacedRecord = { readonly row: number; readonly record: unknown };

/** Does a file begin as a list of objects or an object does in JSON? Blanks or a byte order mark may come before. */
export function looksLikeJson(bytes: Buffer): boolean {
  return /^\s*(?:\[\s*[{\]]|\{\s*["}])/.test(bytes.toString('utf8', 0, 64).replace(/^\ufeff/, ''));
}

/**
 * The records of a file: a JSON list, a single JSON object, or NDJSON with an object in each line.
 *
 * @throws {UnreadableFileError} naming the first line that is no JSON
 */
export function readRecords(bytes: Buffer): readonly PlacedRecord[] {
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  const whole = parseJson(text);
  if (whole !== undefined) {
    const list: readonly unknown[] = Array.isArray(whole.value) ? whole.value : [whole.value];
    return list.map((record, index) => ({ row: index + 1, record }));
  }
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = parseJson(line);
    if (parsed === undefined) throw new UnreadableFileError('json', String(index + 1));
    return [{ row: index + 1, record: parsed.value }];
  });
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
