import { UnreadableFileError } from '../unreadable-file';
import { openCsv } from './csv';
import { nameOleContents } from './ole';
import { readBytes } from './read-bytes';
import type { TableFile } from './table-file';
import { openWorkbook } from './workbook';

/**
 * Opens a roster by its contents; the name of the file decides nothing.
 *
 * @throws {UnreadableFileError} with the reason, for everything that is no table
 */
export async function openTableFile(path: string): Promise<TableFile> {
  return openTable(readBytes(path));
}

/** The same for a file that has been read. */
export async function openTable(bytes: Buffer): Promise<TableFile> {
  if (bytes.length === 0) throw new UnreadableFileError('empty');
  if (startsWith(bytes, [0x50, 0x4b])) return openWorkbook(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new UnreadableFileError(nameOleContents(bytes));
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new UnreadableFileError('pdf');
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) || startsWith(bytes, [0xff, 0xd8, 0xff])) {
    throw new UnreadableFileError('image');
  }
  return openCsv(bytes);
}

function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
