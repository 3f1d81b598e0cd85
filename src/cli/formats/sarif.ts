import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import type { RosterFinding } from '../../submissions';
import * as messages from '../messages';
import { sentenceOf } from './sentence';
import type { Writer } from './writer';

/** SARIF 2.1.0: one rule per finding code, one result per finding. */
export const writeSarif: Writer = function* ({ files, unread }, lang) {
  const rules = new Map<string, number>();
  for (const { findings } of files)
    for (const { code } of findings) if (!rules.has(code)) rules.set(code, rules.size);
  const driver = {
    name: 'kaoping',
    version,
    rules: [...rules.keys()].map((id) => ({ id, shortDescription: { text: id.replaceAll('-', ' ') } })),
  };
  const invocation = {
    executionSuccessful: unread.length === 0,
    toolExecutionNotifications: unread.map(({ file, reason, where }) => ({
      level: 'error',
      descriptor: { id: reason },
      message: { text: messages.say(messages.whyUnreadable(reason, where), lang) },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
    })),
  };
  yield '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{';
  yield `"tool":${JSON.stringify({ driver })},"invocations":${JSON.stringify([invocation])},"results":[`;
  let isFirst = true;
  for (const { file, findings } of files) {
    const uri = uriOf(file);
    for (const finding of findings) {
      const text = sentenceOf(finding, lang);
      const result = {
        ruleId: finding.code,
        ruleIndex: rules.get(finding.code),
        level: finding.severity,
        message: { text },
        locations: [locationOf(uri, finding)],
        properties: { column: finding.column, cell: finding.cell, clause: finding.clause },
      };
      yield `${isFirst ? '' : ','}\n${JSON.stringify(result)}`;
      isFirst = false;
    }
  }
  yield ']}]}\n';
};

function locationOf(uri: string, { row, cell, column }: RosterFinding) {
  const physicalLocation = { artifactLocation: { uri }, region: { startLine: row } };
  if (cell === undefined) return { physicalLocation };
  return {
    physicalLocation,
    logicalLocations: [{ name: column ?? cell, fullyQualifiedName: cell, kind: 'cell' }],
  };
}

export function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
