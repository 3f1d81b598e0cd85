import { RosterCheck, type RosterOptions, textOf } from '../submissions';
import { openTableFile } from './read/open-table-file';
import type { TableSheet } from './read/table-file';
import type { FileReport } from './report';
import { UnreadableFileError } from './unreadable-file';

/** How many rows a table's header may stand below the top of its sheet. */
const titleRows = 200;

/**
 * Checks the first sheet of a file that holds a table we know.
 *
 * @throws {UnreadableFileError} when the file cannot be read or no sheet holds such a table
 */
export async function checkFile(
  file: string,
  options: RosterOptions,
  onProgress: (share: number) => void,
): Promise<FileReport> {
  const { sheets } = await openTableFile(file);
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
