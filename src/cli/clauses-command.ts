import type { Language, Message } from '../answers';
import { type CoveredClause, clauses } from '../clauses';
import { type ClauseKind, type ClauseStatus, sources } from '../notices';
import { type Coverage, type CoverageCounts, coverageOf } from '../notices/coverage';
import { type Options, UsageError } from './arguments';
import { cutToWidth, displayWidth, padEnd } from './display-width';
import * as messages from './messages';
import { nearestClause } from './nearest-clause';
import { type Output, writeAll } from './output';

const kinds: Readonly<Record<ClauseKind, Message>> = {
  checklist: { zh: '清单', en: 'checklist' },
  'code-format': { zh: '编码', en: 'code format' },
  deadline: { zh: '期限', en: 'deadline' },
  definition: { zh: '定义', en: 'definition' },
  'not-computable': { zh: '不设规则', en: 'no rule' },
  predicate: { zh: '条件', en: 'condition' },
  quota: { zh: '配备', en: 'quota' },
  'record-shape': { zh: '表样', en: 'record shape' },
  'role-conflict': { zh: '回避兼任', en: 'role conflict' },
  routing: { zh: '办理途径', en: 'routing' },
  'score-form': { zh: '评分', en: 'score form' },
  term: { zh: '时效', en: 'term' },
  threshold: { zh: '限值', en: 'threshold' },
};

const statuses: Readonly<Record<ClauseStatus, Message>> = {
  coded: { zh: '已实现', en: 'coded' },
  'not-computable': { zh: '不可计算', en: 'not computable' },
  deferred: { zh: '暂缓', en: 'deferred' },
};

const labels = {
  rules: { zh: '函数', en: 'functions' },
  why: { zh: '原因', en: 'why' },
  note: { zh: '说明', en: 'note' },
  none: { zh: '无', en: 'none' },
} as const satisfies Record<string, Message>;

const columns = {
  notice: { zh: '通知', en: 'notice' },
  total: { zh: '条款', en: 'clauses' },
  notComputable: { zh: '不可计算', en: 'not computable' },
  computable: { zh: '可计算', en: 'computable' },
  coded: { zh: '已实现', en: 'coded' },
  notCoded: { zh: '未实现', en: 'not coded' },
  share: { zh: '比例', en: 'share' },
} as const satisfies Record<string, Message>;

const gap = '  ';
const widestPlace = 44;

/** `kaoping clauses [ID...]`: the ledger, or the clauses named and those below them, and how far they are coded. */
export async function runClauses(
  words: readonly string[],
  options: Options,
  output: Output,
): Promise<number> {
  const { lang, format } = options;
  if (format !== 'text' && format !== 'json') throw new UsageError(messages.formatNotOfClauses);
  const listed = words.length === 0 ? clauses() : clausesNamed(words);
  const coverage = coverageOf(listed);
  if (format === 'json') await output.out(`${JSON.stringify({ clauses: listed, coverage }, null, 2)}\n`);
  else await writeAll(linesOf(listed, coverage, lang), output);
  return 0;
}

/** The clauses whose ids these are or begin with these before a point, each once and in the order of the ledger. */
function clausesNamed(words: readonly string[]): readonly CoveredClause[] {
  const chosen = new Set<CoveredClause>();
  for (const word of words) {
    const name = word.replace(/\.$/, '');
    const named = clauses().filter(
      ({ id, notice }) => id === name || id.startsWith(`${name}.`) || notice === name,
    );
    if (named.length === 0) throw new UsageError(messages.unknownClause(word, nearestClause(name)));
    for (const each of named) chosen.add(each);
  }
  return clauses().filter((each) => chosen.has(each));
}

function* linesOf(listed: readonly CoveredClause[], coverage: Coverage, lang: Language): Iterable<string> {
  const rows = listed.map((clause) => ({ clause, cells: cellsOf(clause, lang) }));
  const widths = widthsOf(rows.map(({ cells }) => cells));
  let notice: string | undefined;
  for (const { clause, cells } of rows) {
    if (clause.notice !== notice) {
      notice = clause.notice;
      const { number, title } = sources[clause.notice];
      const parts = [notice, ...(number === undefined ? [] : [number]), messages.say(title, lang)];
      yield `${parts.join(gap)}\n\n`;
    }
    yield `${gap}${cells.map((cell, at) => padEnd(cell, widths[at] ?? 0)).join(gap)}`.trimEnd();
    yield '\n';
    for (const line of remarksOf(clause, lang)) yield `${gap}${gap}${line}\n`;
    yield '\n';
  }
  yield* coverageTable(coverage, lang);
}

function cellsOf({ id, place, kind, status, rules, cases }: CoveredClause, lang: Language): string[] {
  const say = (message: Message) => messages.say(message, lang);
  return [
    id,
    cutToWidth(place, widestPlace),
    say(kinds[kind]),
    say(statuses[status]),
    say(messages.rulesAndCases(rules.length, cases)),
  ];
}

/** What stands under the line of a clause: its summary, then by what it is decided or why by nothing, and its notes. */
function remarksOf({ summary, why, rules, status, notes = [] }: CoveredClause, lang: Language): string[] {
  const say = (message: Message) => messages.say(message, lang);
  const colon = lang === 'zh' ? '：' : ': ';
  const decided = rules.length > 0 ? rules.join(', ') : say(labels.none);
  return [
    say(summary),
    ...(status === 'coded' || rules.length > 0 ? [`${say(labels.rules)}${colon}${decided}`] : []),
    ...(why === undefined ? [] : [`${say(labels.why)}${colon}${say(why)}`]),
    ...notes.map((note) => `${say(labels.note)}${colon}${say(note)}`),
  ];
}

function* coverageTable(coverage: Coverage, lang: Language): Iterable<string> {
  const { byNotice, ...all } = coverage;
  const title = (key: keyof typeof columns) => messages.say(columns[key], lang);
  const row = (name: string, counts: CoverageCounts): string[] => [
    name,
    ...[counts.total, counts.notComputable, counts.computable, counts.coded, counts.notCoded].map(String),
    percentageOf(counts),
  ];
  const notices = Object.entries(byNotice);
  const rows = [
    [title('notice'), ...figures.map(title)],
    ...notices.map(([notice, counts]) => row(notice, counts)),
    ...(notices.length > 1 ? [row(messages.say(messages.inAll, lang), all)] : []),
  ];
  const widths = widthsOf(rows);
  for (const [name = '', ...numbers] of rows) {
    const cells = numbers.map((text, at) => padStart(text, widths[at + 1] ?? 0));
    yield `${gap}${[padEnd(name, widths[0] ?? 0), ...cells].join(gap)}\n`;
  }
}

const figures = ['total', 'notComputable', 'computable', 'coded', 'notCoded', 'share'] as const;

/** Rounded down, so that 100 % is said only of all. */
function percentageOf({ coded, computable }: CoverageCounts): string {
  if (computable === 0) return '-';
  const thousandths = Math.floor((coded * 1000) / computable);
  return `${Math.floor(thousandths / 10)}.${thousandths % 10}%`;
}

const widthsOf = (rows: readonly (readonly string[])[]): number[] =>
  (rows[0] ?? []).map((_, at) => rows.reduce((most, row) => Math.max(most, displayWidth(row[at] ?? '')), 0));

const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
