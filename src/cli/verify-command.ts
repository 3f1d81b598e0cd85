import type { Reading } from '../answers';
import { readings } from '../readings';
import { type Options, UsageError } from './arguments';
import { findCallables } from './cases/callables';
import { readCases } from './cases/case';
import { caseWriters } from './cases/formats';
import * as messages from './cases/messages';
import type { CaseFileReport, UnreadCaseFile, VerifyReport } from './cases/report';
import { failuresOf } from './cases/report';
import { type Callables, runCase } from './cases/run-case';
import { say, whyUnreadable } from './messages';
import { type Output, writeAll } from './output';
import { readBytes } from './read/read-bytes';
import { UnreadableFileError } from './unreadable-file';

/** `kaoping verify FILE...`: runs policy cases written as JSON or YAML against the public functions. */
export async function runVerify(files: readonly string[], options: Options, output: Output): Promise<number> {
  if (files.length === 0) throw new UsageError(messages.casesExpected);
  const callables = findCallables();
  const known = readings();
  const results = files.map((file) => verifyFile(file, callables, known));
  const report: VerifyReport = {
    files: results.filter((result): result is CaseFileReport => 'cases' in result),
    unread: results.filter((result): result is UnreadCaseFile => 'problem' in result),
  };
  await writeAll(caseWriters[options.format](report, options), output);
  for (const { file, problem, line } of report.unread) {
    const place = line === undefined ? '' : ` ${say(messages.lineNumber(line), options.lang)}`;
    output.error(`${file}:${place} ${say(problem, options.lang)}\n`);
  }
  if (report.unread.length > 0) return 2;
  return report.files.some((file) => failuresOf(file).length > 0) ? 1 : 0;
}

function verifyFile(
  file: string,
  callables: Callables,
  known: readonly Reading[],
): CaseFileReport | UnreadCaseFile {
  try {
    const read = readCases(readBytes(file).toString('utf8'));
    if ('problem' in read) return { file, ...read };
    if (read.cases.length === 0) return { file, problem: messages.noCases };
    return { file, cases: read.cases.flatMap((each) => runCase(each, callables, known)) };
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    return { file, problem: whyUnreadable(error.reason, error.where) };
  }
}
