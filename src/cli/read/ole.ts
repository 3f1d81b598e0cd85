import type { UnreadableReason } from '../unreadable-file';

/**
 * What an OLE compound file holds, told by the names of its streams (UTF-16): a workbook under a password is such a
 * file whatever its extension, and so are .xls and .doc.
 */
export function nameOleContents(bytes: Buffer): UnreadableReason {
  const holds = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return 'encrypted';
  if (holds('Workbook') || holds('Book')) return 'old-excel';
  return holds('WordDocument') ? 'word' : 'old-office';
}
