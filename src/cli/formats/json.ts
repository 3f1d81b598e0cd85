import * as messages from '../messages';
import type { Writer } from './writer';

/** `{ files: [{ file, kind, rows, findings }] }`; files that could not be checked stand under `unread`. */
export const writeJson: Writer = function* ({ files, unread }) {
  yield '{"files":[';
  for (const [index, { file, sheet, kind, rows, findings, answers, passedOver }] of files.entries()) {
    const head = JSON.stringify({ file, ...(sheet === undefined ? {} : { sheet, passedOver }), kind, rows });
    yield `${index === 0 ? '' : ','}\n${head.slice(0, -1)},"findings":[`;
    for (const [place, finding] of findings.entries())
      yield `${place === 0 ? '' : ','}\n  ${JSON.stringify(finding)}`;
    yield answers === undefined ? ']}' : `],"answers":${JSON.stringify(answers)}}`;
  }
  yield ']';
  if (unread.length > 0) {
    const problems = unread.map(({ file, reason, where }) => ({
      file,
      code: reason,
      message: messages.whyUnreadable(reason, where),
    }));
    yield `,\n"unread":${JSON.stringify(problems)}`;
  }
  yield '}\n';
};
