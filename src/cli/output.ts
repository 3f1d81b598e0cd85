/** Where a command writes. Kept small, so that tests and pipes are the same thing to a command. */
export type Output = {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Shows how far a long job is, where somebody is watching; empty text takes it away. */
  readonly progress: (text: string) => void;
};

const batchLength = 1 << 16;

/** Gathers many small pieces into few writes. */
export class Batch {
  #pieces: string[] = [];
  #length = 0;
  readonly #write: (text: string) => void;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  add(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
    if (this.#length >= batchLength) this.flush();
  }

  flush(): void {
    if (this.#length > 0) this.#write(this.#pieces.join(''));
    this.#pieces = [];
    this.#length = 0;
  }
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
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    progress: (text) => {
      if (!isWatched || text === shown) return;
      process.stderr.write(`\r\u001b[K${text}`);
      shown = text;
    },
  };
}
