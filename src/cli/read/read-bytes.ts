import { readFileSync, statSync } from 'node:fs';
import { UnreadableFileError } from '../unreadable-file';

/**
 * A file whole.
 *
 * @throws {UnreadableFileError} with the reason when it cannot be read
 */
export function readBytes(path: string): Buffer {
  try {
    if (statSync(path).isDirectory()) throw new UnreadableFileError('directory');
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UnreadableFileError('missing');
    if (code === 'EACCES' || code === 'EPERM') throw new UnreadableFileError('no-permission');
    if (code === 'ERR_FS_FILE_TOO_LARGE') throw new UnreadableFileError('too-large');
    throw new UnreadableFileError('unreadable', typeof code === 'string' ? code : undefined);
  }
}
