import { once } from 'node:events';

/** Where a command writes. Kept small, so that tests and pipes are the same thing to a command. */
export type Output = {
  /** Settles when there is room for more, so that a slow reader is waited for. */
  readonly out: (text: string) => Promise<void>;
  readonly error: (text: string) => void;
  /** Shows how far a long job is, where somebody is watching; empty text takes it away. */
  readonly progress: (text: string) => void;
};

const batchLength = 1 << 16;

/** Writes many small pieces in few writes. */
export async function writeAll(pieces: Iterable<string>, output: Output): Promise<void> {
  let batch: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    batch.push(piece);
    length += piece.length;
    if (length < batchLength) continue;
    await output.out(batch.join(''));
    batch = [];
    length = 0;
  }
  if (length > 0) await output.out(batch.join(''));
}

/** The process's own streams. A reader that goes away, such as `head`, ends the work quietly. */
export function processOutput(): Output {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
  const isWatched = process.stderr.isTTY === true;
  let shown = '';
  return {
    out: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    error: (text) => void process.stderr.write(text),
    progress: (text) => {
      if (!isWatched || text === shown) return;
      process.stderr.write(`\r\u001b[K${text}`);
      shown = text;
    },
  };
}
