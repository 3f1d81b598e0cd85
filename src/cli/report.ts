import type { RecordAnswer, RosterFinding, TableKind } from '../submissions';
import type { UnreadableReason } from './unreadable-file';

/** What the check of one file found. */
export type FileReport = {
  readonly file: string;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  readonly kind: TableKind | 'records';
  readonly rows: number;
  readonly findings: readonly RosterFinding[];
  /** What records were answered. */
  readonly answers?: readonly RecordAnswer[];
  /** Sheets with contents that were not checked. */
  readonly passedOver: readonly string[];
};

/** A file that could not be checked. */
export type UnreadFile = {
  readonly file: string;
  readonly reason: UnreadableReason;
  readonly where?: string;
};

/** Everything one `kaoping check` found. */
export type CheckReport = { readonly files: readonly FileReport[]; readonly unread: readonly UnreadFile[] };

export function countOf(findings: readonly RosterFinding[], severity: RosterFinding['severity']): number {
  let count = 0;
  for (const finding of findings) if (finding.severity === severity) count += 1;
  return count;
}
