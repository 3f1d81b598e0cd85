import type { Language } from '../../answers';
import type { RosterFinding } from '../../submissions';
import { cutToWidth, displayWidth, padEnd } from '../display-width';
import * as messages from '../messages';
import { countOf, type FileReport } from '../report';
import { linesOf } from './answers';
import { adviceOf, citationOf } from './sentence';
import type { Writer } from './writer';

const widest = { place: 12, column: 24, value: 22, what: 112 } as const;
const gap = '  ';

/** A table a clerk reads: where, which column, what stands there, what to do, and by which clause. */
export const writeText: Writer = function* ({ files, unread }, lang) {
  for (const report of files) {
    yield* heading(report, lang);
    if (report.findings.length > 0) yield* table(report.findings, lang);
    else if (report.answers === undefined) yield `${gap}${messages.say(messages.nothingWrong, lang)}\n`;
    for (const answer of report.answers ?? []) {
      for (const line of linesOf(answer, lang)) yield line === '' ? '\n' : `${gap}${line}\n`;
    }
    yield '\n';
  }
  if (files.length + unread.length > 1) {
    const all = (severity: RosterFinding['severity']) =>
      files.reduce((sum, { findings }) => sum + countOf(findings, severity), 0);
    yield `${messages.say(messages.total(files.length, unread.length, all('error'), all('warning')), lang)}\n`;
  }
};

function* heading(report: FileReport, lang: Language): Iterable<string> {
  const { file, sheet, kind, rows, findings, passedOver } = report;
  const counts = messages.tally(rows, countOf(findings, 'error'), countOf(findings, 'warning'), kind);
  const name = sheet === undefined ? file : `${file} · ${messages.say(messages.sheetName(sheet), lang)}`;
  yield `${name}\n`;
  yield `${messages.say(messages.kindNames[kind], lang)} · ${messages.say(counts, lang)}\n`;
  if (passedOver.length > 0) yield `${messages.say(messages.passedOver(passedOver), lang)}\n`;
  yield '\n';
}

type Line = {
  readonly severity: string;
  readonly place: string;
  readonly column: string;
  readonly value: string;
};

function lineOf(finding: RosterFinding, lang: Language): Line {
  return {
    severity: messages.say(messages.severities[finding.severity], lang),
    place: finding.cell ?? messages.say(messages.rowNumber(finding.row), lang),
    column: cutToWidth(finding.column ?? '', widest.column),
    value: cutToWidth(finding.value ?? '', widest.value),
  };
}

function* table(findings: readonly RosterFinding[], lang: Language): Iterable<string> {
  const title = (key: keyof typeof messages.columnTitles) => messages.say(messages.columnTitles[key], lang);
  const widths = { severity: 0, place: displayWidth(title('place')), column: displayWidth(title('column')) };
  let value = displayWidth(title('value'));
  let what = displayWidth(title('what'));
  for (const finding of findings) {
    const line = lineOf(finding, lang);
    widths.severity = Math.max(widths.severity, displayWidth(line.severity));
    widths.place = Math.max(widths.place, displayWidth(line.place));
    widths.column = Math.max(widths.column, displayWidth(line.column));
    value = Math.max(value, displayWidth(line.value));
    what = Math.max(what, Math.min(widest.what, displayWidth(adviceOf(finding, lang))));
  }
  const row = (line: Line, advice: string, clause: string) => {
    const parts = [
      padEnd(line.severity, widths.severity),
      padEnd(line.place, widths.place),
      padEnd(line.column, widths.column),
      padEnd(line.value, value),
      padEnd(advice, what),
      clause,
    ];
    return `${gap}${parts.join(gap).trimEnd()}\n`;
  };
  const head = { severity: '', place: title('place'), column: title('column'), value: title('value') };
  yield row(head, title('what'), title('clause'));
  for (const finding of findings) {
    const clause = finding.clause === undefined ? '' : citationOf(finding.clause);
    yield row(lineOf(finding, lang), adviceOf(finding, lang), clause);
  }
}
