import { version } from '../../../package.json';
import { maskCellText } from '../../submissions';
import type { Options, OutputFormat } from '../arguments';
import { cutToWidth, displayWidth, padEnd } from '../display-width';
import { inData, inProperty } from '../formats/github';
import { inXml } from '../formats/junit';
import { uriOf } from '../formats/sarif';
import { citationOf } from '../formats/sentence';
import * as messages from './messages';
import { type CaseReport, failuresOf, type VerifyReport } from './report';

type CaseWriter = (report: VerifyReport, options: Options) => Iterable<string>;

/** A value as JSON; personal numbers in it are masked unless they are to be shown. */
function shown(value: unknown, { showIds }: Options): string {
  const text = JSON.stringify(value) ?? String(value);
  return showIds ? text : maskCellText(undefined, text);
}

const placeOf = (path: readonly (string | number)[]): string => path.join('.');

const nameOf = ({ id, line, under }: CaseReport): string =>
  [id ?? `#${line}`, ...(under === undefined ? [] : [under])].join(' · ');

/** Why a case failed, each reason in a line. */
function reasonsOf(each: CaseReport, options: Options): string[] {
  const { lang } = options;
  return [
    ...each.problems.map((problem) => problem[lang]),
    ...each.differences.map(({ path, expected, got }) => {
      const place = path.length === 0 ? '' : `${placeOf(path)}: `;
      return `${place}${messages.expectedGot(shown(expected, options), shown(got, options))[lang]}`;
    }),
  ];
}

/** Failing cases one below the other, what was expected beside what came. */
const writeText: CaseWriter = function* (report, options) {
  const { lang } = options;
  for (const file of report.files) {
    const failures = failuresOf(file);
    yield `${file.file}: ${messages.tally(file.cases.length - failures.length, failures.length)[lang]}\n`;
    for (const each of failures) {
      const clause = each.clause === undefined ? '' : `  ${citationOf(each.clause)}`;
      yield `\n  ${nameOf(each)}  ${each.call ?? ''}${clause}  (${messages.lineNumber(each.line)[lang]})\n`;
      for (const problem of each.problems) yield `    ${problem[lang]}\n`;
      if (each.differences.length > 0) yield* table(each, options);
    }
    if (failures.length > 0) yield '\n';
  }
};

function* table({ differences }: CaseReport, options: Options): Iterable<string> {
  const { lang } = options;
  const rows = [
    [messages.where, messages.expected, messages.got].map((title) => title[lang]),
    ...differences.map(({ path, expected, got }) => [
      cutToWidth(placeOf(path), 40),
      cutToWidth(shown(expected, options), 60),
      cutToWidth(shown(got, options), 120),
    ]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  for (const row of rows) {
    const cells = row.map((cell, column) => padEnd(cell, widths[column] ?? 0));
    yield `    ${cells.join('  ').trimEnd()}\n`;
  }
}

const writeJson: CaseWriter = function* (report, options) {
  const files = report.files.map((file) => ({
    file: file.file,
    passed: file.cases.length - failuresOf(file).length,
    failed: failuresOf(file).length,
    cases: file.cases,
  }));
  const unread = report.unread.length > 0 ? { unread: report.unread } : {};
  const text = JSON.stringify({ files, ...unread }, (_, value) =>
    typeof value === 'string' && !options.showIds ? maskCellText(undefined, value) : value,
  );
  yield `${text}\n`;
};

const writeGithub: CaseWriter = function* (report, options) {
  for (const { file, problem, line } of report.unread) {
    yield `::error file=${inProperty(file)},line=${line ?? 1}::${inData(problem[options.lang])}\n`;
  }
  for (const file of report.files) {
    for (const each of failuresOf(file)) {
      const place = `file=${inProperty(file.file)},line=${each.line},title=${inProperty(nameOf(each))}`;
      yield `::error ${place}::${inData(reasonsOf(each, options).join('\n'))}\n`;
    }
  }
};

const writeJunit: CaseWriter = function* (report, options) {
  const all = report.files.flatMap(({ cases }) => cases);
  const failed = all.filter(({ passed }) => !passed).length;
  const errors = report.unread.length;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="kaoping" tests="${all.length + errors}" failures="${failed}" errors="${errors}">\n`;
  for (const file of report.files) {
    const name = inXml(file.file);
    const { cases } = file;
    yield `  <testsuite name="${name}" tests="${cases.length}" failures="${failuresOf(file).length}" errors="0">\n`;
    for (const each of cases) {
      const failure = each.passed
        ? ''
        : `<failure type="${each.clause ?? 'case'}">${inXml(reasonsOf(each, options).join('\n'))}</failure>`;
      yield `    <testcase classname="${inXml(each.call ?? '')}" name="${inXml(nameOf(each))}">${failure}</testcase>\n`;
    }
    yield '  </testsuite>\n';
  }
  for (const { file, problem } of report.unread) {
    const why = inXml(problem[options.lang]);
    yield `  <testsuite name="${inXml(file)}" tests="1" failures="0" errors="1">\n`;
    yield `    <testcase classname="verify" name="read"><error message="${why}"/></testcase>\n  </testsuite>\n`;
  }
  yield '</testsuites>\n';
};

const writeSarif: CaseWriter = function* (report, options) {
  const locationOf = (file: string, line: number) => ({
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line } },
  });
  const results = report.files.flatMap((file) =>
    failuresOf(file).map((each) => ({
      ruleId: 'case-failed',
      level: 'error',
      message: { text: `${nameOf(each)}: ${reasonsOf(each, options).join('; ')}` },
      locations: [locationOf(file.file, each.line)],
      properties: { clause: each.clause, call: each.call },
    })),
  );
  const toolExecutionNotifications = report.unread.map(({ file, problem, line }) => ({
    level: 'error',
    message: { text: problem[options.lang] },
    locations: [locationOf(file, line ?? 1)],
  }));
  const driver = {
    name: 'kaoping',
    version,
    rules: [{ id: 'case-failed', shortDescription: { text: 'case failed' } }],
  };
  const invocations = [{ executionSuccessful: report.unread.length === 0, toolExecutionNotifications }];
  yield `${JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, invocations, results }],
  })}\n`;
};

export const caseWriters: Readonly<Record<OutputFormat, CaseWriter>> = {
  text: writeText,
  json: writeJson,
  github: writeGithub,
  sarif: writeSarif,
  junit: writeJunit,
};
