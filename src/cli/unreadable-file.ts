/** Why a file cannot be checked; each has its sentence in messages.ts. */
export type UnreadableReason =
  | 'missing'
  | 'directory'
  | 'no-permission'
  | 'empty'
  | 'too-large'
  | 'encrypted'
  | 'old-excel'
  | 'old-office'
  | 'word'
  | 'open-document'
  | 'excel-binary'
  | 'zip'
  | 'truncated'
  | 'damaged'
  | 'pdf'
  | 'html'
  | 'image'
  | 'binary'
  | 'open-quote'
  | 'json'
  | 'unrecognised'
  | 'unreadable';

/** A file that cannot be checked at all: the command goes on with the others and ends with exit code 2. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
  readonly reason: UnreadableReason;
  /** Where in the file, such as a row number; never its contents. */
  readonly where: string | undefined;

  constructor(reason: UnreadableReason, where?: string) {
    super(reason);
    this.reason = reason;
    this.where = where;
  }
}
