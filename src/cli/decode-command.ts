import type { Issue, Message } from '../answers';
import { departmentName, type ParsedCardCode, parseCardCode } from '../card-codes';
import { type Options, UsageError } from './arguments';
import { displayWidth, padEnd, printable } from './display-width';
import { citationOf } from './formats/sentence';
import * as messages from './messages';
import type { Output } from './output';

const labels = {
  kind: { zh: '种类', en: 'kind' },
  grade: { zh: '等级', en: 'grade' },
  issuer: { zh: '颁发机构', en: 'issuer' },
  department: { zh: '颁发部门', en: 'department' },
  sector: { zh: '机构类别', en: 'sector' },
  filing: { zh: '备案', en: 'filing' },
  year: { zh: '核发年份', en: 'year of issue' },
  serial: { zh: '序列码', en: 'serial' },
} as const satisfies Record<string, Message>;

const kinds: Readonly<Record<ParsedCardCode['kind'], Message>> = {
  examiner: { zh: '考评人员（重庆）', en: 'examiner (Chongqing)' },
  'external-supervisor': { zh: '质量督导员（外督）', en: 'external quality supervisor' },
  'internal-supervisor': { zh: '质量督导员（内督）', en: 'internal quality supervisor' },
};

/** Words for the values that are not numbers; a value without words is shown as it is. */
const words: Readonly<Record<string, Message>> = {
  senior: { zh: '高级考评员', en: 'senior examiner' },
  examiner: { zh: '考评员', en: 'examiner' },
  'special-ability': { zh: '专项职业能力考核考评员', en: 'special-ability examiner' },
  industry: { zh: '行业部门', en: 'industry department' },
  employer: { zh: '用人单位', en: 'employer' },
  'social-organization': { zh: '社会培训评价组织', en: 'social training and assessment organization' },
  ministry: { zh: '人力资源社会保障部备案', en: 'filed with the Ministry' },
  provincial: { zh: '省级人社部门备案', en: 'filed with a province' },
  'ministry-or-provincial': {
    zh: '部级或省级备案，单凭编号不能区分',
    en: 'filed with the Ministry or a province; the code alone cannot tell',
  },
};

const wordFor = (value: string): Message => words[value] ?? { zh: value, en: value };

/** The parts of a code in the order in which they stand in it. */
function partsOf(parsed: ParsedCardCode): readonly (readonly [label: Message, text: Message])[] {
  const plain = (text: string): Message => ({ zh: text, en: text });
  const last = [
    [labels.year, plain(String(parsed.year))],
    [labels.serial, plain(String(parsed.serial).padStart(4, '0'))],
  ] as const;
  if (parsed.kind === 'examiner') {
    return [[labels.kind, kinds.examiner], [labels.grade, wordFor(parsed.grade)], ...last];
  }
  if (parsed.kind === 'external-supervisor') {
    const { zh, en } = departmentName(parsed.department);
    const code = parsed.department;
    return [
      [labels.kind, kinds['external-supervisor']],
      [labels.department, { zh: `${zh}（${code}）`, en: `${en} (${code})` }],
      ...last,
    ];
  }
  const filing = 'filing' in parsed && parsed.filing !== undefined ? wordFor(parsed.filing) : undefined;
  return [
    [labels.kind, kinds['internal-supervisor']],
    [labels.sector, wordFor(parsed.sector)],
    [labels.issuer, plain(parsed.issuer)],
    ...(filing === undefined ? [] : [[labels.filing, filing] as const]),
    ...last,
  ];
}

/** `kaoping decode CODE...`: what each code says, or where it is wrong and what was probably meant. */
export async function runDecode(codes: readonly string[], options: Options, output: Output): Promise<number> {
  const { lang, format } = options;
  if (codes.length === 0) throw new UsageError(messages.codesExpected);
  if (format !== 'text' && format !== 'json') throw new UsageError(messages.formatNotOfDecode);
  const decoded = codes.map((code) => ({
    code,
    result: parseCardCode(code, { on: options.on, readings: options.readings }),
  }));
  if (format === 'json') {
    const answers = decoded.map(({ code, result }) => ({ code, ...result }));
    await output.out(`${JSON.stringify({ codes: answers }, null, 2)}\n`);
  } else {
    const say = (message: Message) => messages.say(message, lang);
    for (const { code, result } of decoded) {
      await output.out(`${printable(code)}\n`);
      if (result.ok) {
        const parts = partsOf(result.value).map(([label, text]) => [say(label), say(text)] as const);
        const width = Math.max(...parts.map(([label]) => displayWidth(label)));
        for (const [label, text] of parts) await output.out(`  ${padEnd(label, width)}  ${text}\n`);
        for (const warning of result.warnings ?? [])
          await output.out(`  ${say(messages.severities.warning)}  ${explain(warning, say)}\n`);
      } else {
        for (const issue of result.issues)
          await output.out(`${pointAt(code, issue)}  ${explain(issue, say)}\n`);
      }
      await output.out('\n');
    }
  }
  return decoded.every(({ result }) => result.ok) ? 0 : 1;
}

function explain({ message, clause, suggestion }: Issue, say: (message: Message) => string): string {
  const citation = clause === undefined ? '' : ` [${citationOf(clause)}]`;
  const meant = suggestion === undefined ? '' : `\n  ${say(messages.suggested(suggestion))}`;
  return `${say(message)}${citation}${meant}`;
}

/** Carets under the characters an issue is about, however wide those are. */
function pointAt(code: string, { span }: Issue): string {
  if (span === undefined) return '';
  const [start, end] = span;
  const before = displayWidth(printable(code.slice(0, start)));
  const under = Math.max(1, displayWidth(printable(code.slice(start, end))));
  return `${' '.repeat(before)}${'^'.repeat(under)}\n`;
}
