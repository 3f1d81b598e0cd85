import * as zlib from 'node:zlib';
import { UnreadableFileError } from '../unreadable-file';

type ZipEntry = {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerAt: number;
};

/** A zip archive in memory: the central directory read, entries inflated piece by piece on request. */
export type ZipArchive = {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** The inflated size the directory declares. */
  readonly sizeOf: (name: string) => number;
  readonly stream: (name: string) => AsyncIterable<Uint8Array>;
};

const endSignature = 0x06054b50;
const endSize = 22;
const longestComment = 0xffff;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const zip64Marker = 0xffff_ffff;
const stored = 0;
const deflated = 8;

/** @throws {UnreadableFileError} when the archive is cut off or damaged */
export function openZip(bytes: Buffer): ZipArchive {
  const entries = readDirectory(bytes);
  const entryOf = (name: string): ZipEntry => {
    const entry = entries.get(name);
    if (entry === undefined) throw new UnreadableFileError('damaged', name);
    return entry;
  };
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    sizeOf: (name) => entryOf(name).size,
    stream: (name) => inflate(bytes, entryOf(name), name),
  };
}

function readDirectory(bytes: Buffer): ReadonlyMap<string, ZipEntry> {
  const end = findEnd(bytes);
  const entries = new Map<string, ZipEntry>();
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (at === zip64Marker) throw new UnreadableFileError('too-large');
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== directorySignature)
      throw new UnreadableFileError('damaged');
    const nameLength = bytes.readUInt16LE(at + 28);
    const entry = {
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      checksum: bytes.readUInt32LE(at + 16),
      compressedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      headerAt: bytes.readUInt32LE(at + 42),
    };
    // Some writers put backslashes where the format has slashes.
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
    entries.set(name, entry);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - endSize - longestComment);
  for (let at = bytes.length - endSize; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  throw new UnreadableFileError('truncated');
}

async function* inflate(bytes: Buffer, entry: ZipEntry, name: string): AsyncIterable<Uint8Array> {
  const { headerAt, compressedSize, method } = entry;
  if (entry.isEncrypted) throw new UnreadableFileError('encrypted');
  if (headerAt + 30 > bytes.length || bytes.readUInt32LE(headerAt) !== localSignature) {
    throw new UnreadableFileError('damaged', name);
  }
  const start = headerAt + 30 + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28);
  if (start + compressedSize > bytes.length) throw new UnreadableFileError('truncated');
  const packed = bytes.subarray(start, start + compressedSize);
  if (method === stored) {
    yield packed;
    return;
  }
  if (method !== deflated) throw new UnreadableFileError('damaged', name);
  const inflater = zlib.createInflateRaw({ chunkSize: 1 << 18 });
  inflater.end(packed);
  // Early releases of Node 20 have no crc32; there the format's own checks must do.
  const crc32: typeof zlib.crc32 | undefined = zlib.crc32;
  let checksum = 0;
  try {
    for await (const piece of inflater) {
      checksum = crc32?.(piece as Uint8Array, checksum) ?? entry.checksum;
      yield piece as Uint8Array;
    }
    if (checksum !== entry.checksum) throw new UnreadableFileError('damaged', name);
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
      throw new UnreadableFileError('damaged', name);
    }
    throw error;
  } finally {
    inflater.destroy();
  }
}
