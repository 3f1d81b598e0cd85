import type { Message } from '../../answers';
import type { Difference } from './match';

/** What came of one case, or of one case under one choice of a reading. */
export type CaseReport = {
  readonly line: number;
  readonly id?: string;
  readonly clause?: string;
  readonly call?: string;
  /** `reading=choice`, for a case that says what each choice of a reading gives. */
  readonly under?: string;
  readonly passed: boolean;
  readonly problems: readonly Message[];
  readonly differences: readonly Difference[];
};

/** What one file of cases gave. */
export type CaseFileReport = { readonly file: string; readonly cases: readonly CaseReport[] };

/** A file whose cases could not be read. */
export type UnreadCaseFile = { readonly file: string; readonly problem: Message; readonly line?: number };

/** Everything one `kaoping verify` found. */
export type VerifyReport = {
  readonly files: readonly CaseFileReport[];
  readonly unread: readonly UnreadCaseFile[];
};

export const failuresOf = ({ cases }: CaseFileReport): readonly CaseReport[] =>
  cases.filter(({ passed }) => !passed);
