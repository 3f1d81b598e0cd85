import * as messages from '../messages';
import type { Writer } from './writers';

/** `{ files: [{ file, kind, rows, findings }] }`; files that could not be checked stand under `unread`. */
export const writeJson: Writer = ({ files, unread }, { write }) => {
  write('{"files":[');
  for (const [index, { file, sheet, kind, rows, findings, passedOver }] of files.entries()) {
    const head = JSON.stringify({ file, ...(sheet === undefined ? {} : { sheet, passedOver }), kind, rows });
    write(`${index === 0 ? '' : ','}\n${head.slice(0, -1)},"findings":[`);
    for (const [place, finding] of findings.entries())
      write(`${place === 0 ? '' : ','}\n  ${JSON.stringify(finding)}`);
    write(']}');
  }
  write(']');
  if (unread.length > 0) {
    const problems = unread.map(({ file, reason, where }) => ({
      file,
      code: reason,
      message: messages.whyUnreadable(reason, where),
    }));
    write(`,\n"unread":${JSON.stringify(problems)}`);
  }
  write('}\n');
};
