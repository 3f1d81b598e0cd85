import type { Cell, PlainLine } from '../../submissions';

/** Takes the rows of one sheet as they are read. */
export type RowSink = {
  /** A row and its own number from 1; false stops the reading. */
  readonly row: (number: number, cells: readonly Cell[]) => boolean;
  /** Told now and then how much of the sheet is read, from 0 to 1. */
  readonly progress?: (share: number) => void;
  /**
   * Asked before a plain line of CSV is decoded and split: true when the line at these bytes is already known to
   * be right, so that nothing more needs to be done about it.
   */
  readonly prove?: (line: PlainLine) => boolean;
};

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** One sheet of a file; a CSV file has one, without a name. */
export type TableSheet = { readonly name?: string; readonly read: (sink: RowSink) => Promise<void> };

/** A file opened by what it contains, whatever it is called. */
export type TableFile = { readonly format: 'csv' | 'xlsx'; readonly sheets: readonly TableSheet[] };
