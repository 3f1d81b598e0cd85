import { checkRecords, RosterCheck, type RosterOptions, textOf } from '../submissions';
import type { Options } from './arguments';
import { openTable } from './read/open-table-file';
import { readBytes } from './read/read-bytes';
import { looksLikeJson, readRecords } from './read/records';
import type { TableSheet } from './read/table-file';
import type { FileReport } from './report';
import { UnreadableFileError } from './unreadable-file';

/** How many rows a table's header may stand below the top of its sheet. */
const titleRows = 200;

/**
 * Answers records written as JSON or NDJSON; looks at everything else as a table.
 *
 * @throws {UnreadableFileError} when the file cannot be read or holds neither
 */
export async function checkFile(
  file: string,
  options: Pick<Options, 'on' | 'readings' | 'showIds'>,
  onProgress: (share: number) => void,
): Promise<FileReport> {
  const bytes = readBytes(file);
  if (!looksLikeJson(bytes)) return checkTable(file, bytes, options, onProgress);
  const report = checkRecords(readRecords(bytes), options);
  if (report.rows === 0) throw new UnreadableFileError('unrecognised');
  return { file, ...report, passedOver: [] };
}

/**
 * Checks the first sheet of a file that holds a table we know.
 *
 * @throws {UnreadableFileError} when the file cannot be read or no sheet holds such a table
 */
async function checkTable(
  file: string,
  bytes: Buffer,
  options: RosterOptions,
  onProgress: (share: number) => void,
): Promise<FileReport> {
  const { sheets } = await openTable(bytes);
  const passedOver: string[] = [];
  let found: Omit<FileReport, 'passedOver'> | undefined;
  for (const sheet of sheets) {
    if (found !== undefined) {
      if (await hasContents(sheet)) passedOver.push(sheet.name ?? '');
      continue;
    }
    const { check, hasRows } = await readSheet(sheet, options, onProgress);
    const { kind, rows, findings } = check.finish();
    if (kind === undefined) {
      if (hasRows) passedOver.push(sheet.name ?? '');
      continue;
    }
    found = { file, ...(sheet.name === undefined ? {} : { sheet: sheet.name }), kind, rows, findings };
  }
  if (found === undefined) throw new UnreadableFileError('unrecognised');
  return { ...found, passedOver };
}

async function readSheet(
  sheet: TableSheet,
  options: RosterOptions,
  onProgress: (share: number) => void,
): Promise<{ check: RosterCheck; hasRows: boolean }> {
  const check = new RosterCheck(options);
  let read = 0;
  await sheet.read({
    row: (number, cells) => {
      check.push(number, cells);
      read += 1;
      return check.table !== undefined || read < titleRows;
    },
    prove: (line) => check.prove(line),
    progress: onProgress,
  });
  return { check, hasRows: read > 0 };
}

async function hasContents(sheet: TableSheet): Promise<boolean> {
  let found = false;
  await sheet.read({
    row: (_number, cells) => {
      found = cells.some((cell) => textOf(cell) !== '');
      return !found;
    },
  });
  return found;
}
