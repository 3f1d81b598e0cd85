import * as messages from '../messages';
import { countOf } from '../report';
import { sentenceOf } from './sentence';
import type { Writer } from './writer';

/** JUnit XML: a suite per file, a case per finding. Errors fail, warnings are said and pass. */
export const writeJunit: Writer = function* ({ files, unread }, lang) {
  const tests = files.reduce((sum, { findings }) => sum + Math.max(1, findings.length), unread.length);
  const failures = files.reduce((sum, { findings }) => sum + countOf(findings, 'error'), 0);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="kaoping" tests="${tests}" failures="${failures}" errors="${unread.length}">\n`;
  for (const { file, findings } of files) {
    const name = inXml(file);
    const failed = countOf(findings, 'error');
    yield `  <testsuite name="${name}" tests="${Math.max(1, findings.length)}" failures="${failed}" errors="0">\n`;
    if (findings.length === 0) yield `    <testcase classname="${name}" name="check"/>\n`;
    for (const finding of findings) {
      const { row, cell, column, code, severity } = finding;
      const place = [messages.say(messages.rowNumber(row), lang), cell, column].filter(
        (part) => part !== undefined,
      );
      const text = inXml(sentenceOf(finding, lang));
      yield `    <testcase classname="${name}" name="${inXml(place.join(' '))}: ${inXml(code)}">`;
      if (severity === 'error') yield `<failure type="${inXml(code)}" message="${text}"/>`;
      else yield `<system-out>${text}</system-out>`;
      yield '</testcase>\n';
    }
    yield '  </testsuite>\n';
  }
  for (const { file, reason, where } of unread) {
    const name = inXml(file);
    const why = inXml(messages.say(messages.whyUnreadable(reason, where), lang));
    yield `  <testsuite name="${name}" tests="1" failures="0" errors="1">\n`;
    yield `    <testcase classname="${name}" name="read"><error type="${reason}" message="${why}"/></testcase>\n`;
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

export function inXml(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

/** XML 1.0 has no way to write control characters and halves of surrogate pairs. */
function withoutControls(text: string): string {
  let kept = '';
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point >= 0x20 && (point < 0xd800 || point > 0xdfff) && point !== 0xfffe && point !== 0xffff)
      kept += character;
    else if (point === 9 || point === 10 || point === 13) kept += ' ';
  }
  return kept;
}
