import { extname, resolve } from 'node:path';
import { annotateRoster } from './annotate';
import { type Options, UsageError } from './arguments';
import { checkFile } from './check-file';
import { writers } from './formats/writers';
import * as messages from './messages';
import { type Output, writeAll } from './output';
import { type CheckReport, countOf, type FileReport, type UnreadFile } from './report';
import { UnreadableFileError } from './unreadable-file';

/** `kaoping check FILE...`: what is wrong in rosters and registers, row by row. */
export async function runCheck(files: readonly string[], options: Options, output: Output): Promise<number> {
  const { lang, annotate } = options;
  const say = (message: { zh: string; en: string }) => messages.say(message, lang);
  if (files.length === 0) throw new UsageError(messages.filesExpected);
  if (annotate !== undefined) mustBeAnnotatable(files, annotate);
  const reports: FileReport[] = [];
  const unread: UnreadFile[] = [];
  for (const file of files) {
    const heading = say(messages.checking(file));
    try {
      reports.push(
        await checkFile(file, options, (share) => output.progress(`${heading} ${Math.floor(share * 100)}%`)),
      );
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
      const { reason, where } = error;
      unread.push({ file, reason, ...(where === undefined ? {} : { where }) });
    } finally {
      output.progress('');
    }
  }
  const report: CheckReport = { files: reports, unread };
  await writeAll(writers[options.format](report, lang), output);
  for (const { file, reason, where } of unread) {
    output.error(`${file}: ${say(messages.whyUnreadable(reason, where))}\n`);
  }
  const [first] = reports;
  if (annotate !== undefined && first?.kind === 'records')
    throw new UsageError(messages.annotateTakesRosters);
  if (annotate !== undefined && first !== undefined) {
    const isWritten = await annotateRoster(first, annotate, options);
    output.error(`${say((isWritten ? messages.annotated : messages.notWritten)(annotate))}\n`);
    if (!isWritten) return 2;
  }
  if (unread.length > 0) return 2;
  return reports.some(({ findings }) => countOf(findings, 'error') > 0) ? 1 : 0;
}

function mustBeAnnotatable(files: readonly string[], annotate: string): void {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError(messages.annotateTakesOneFile);
  if (!['.xlsx', '.csv'].includes(extname(annotate).toLowerCase()))
    throw new UsageError(messages.annotateExtension);
  if (resolve(file) === resolve(annotate)) throw new UsageError(messages.annotateOntoItself);
}
