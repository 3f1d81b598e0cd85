import * as messages from '../messages';
import { sentenceOf } from './sentence';
import type { Writer } from './writer';

/** Workflow commands: annotations beside the file in a pull request. */
export const writeGithub: Writer = function* ({ files, unread }, lang) {
  for (const { file, findings } of files) {
    for (const finding of findings) {
      const title =
        [finding.column, finding.cell].filter((part) => part !== undefined).join(' ') || finding.code;
      const place = `file=${inProperty(file)},line=${finding.row},title=${inProperty(title)}`;
      yield `::${finding.severity} ${place}::${inData(sentenceOf(finding, lang))}\n`;
    }
  }
  for (const { file, reason, where } of unread) {
    const why = messages.say(messages.whyUnreadable(reason, where), lang);
    yield `::error file=${inProperty(file)}::${inData(why)}\n`;
  }
};

export function inData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

export function inProperty(text: string): string {
  return inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
