import type { Issue, Message } from '../answers';
import { type CardCodePart, type ExplainedCardCode, explainCardCode, parseCardCode } from '../card-codes';
import { type Options, UsageError } from './arguments';
import { displayWidth, padEnd, printable } from './display-width';
import { citationOf } from './formats/sentence';
import * as messages from './messages';
import type { Output } from './output';

type Say = (message: Message) => string;

const kinds: Readonly<Record<ExplainedCardCode['kind'], Message>> = {
  examiner: { zh: '考评人员（重庆）', en: 'examiner (Chongqing)' },
  'external-supervisor': { zh: '质量督导员（外督）', en: 'external quality supervisor' },
  'internal-supervisor': { zh: '质量督导员（内督）', en: 'internal quality supervisor' },
};

const partNames: Readonly<Record<CardCodePart['part'], Message>> = {
  kind: { zh: '种类', en: 'kind' },
  year: { zh: '核发年份', en: 'year of issue' },
  province: { zh: '省份', en: 'province' },
  city: { zh: '城市', en: 'city' },
  grade: { zh: '等级', en: 'grade' },
  department: { zh: '颁发部门', en: 'department' },
  issuer: { zh: '颁发机构', en: 'issuer' },
  serial: { zh: '序列码', en: 'serial' },
};

const printedExampleOfNotice: Message = {
  zh: '这是通知中印出的示例号码，名册里出现时多半是照抄的；请核对证卡',
  en: 'a notice prints this very code as its example; in a roster it was probably copied: look at the card',
};

/** `kaoping decode CODE...`: what each code says part by part, or where it is wrong and what was probably meant. */
export async function runDecode(codes: readonly string[], options: Options, output: Output): Promise<number> {
  const { lang, format, on, readings } = options;
  if (codes.length === 0) throw new UsageError(messages.codesExpected);
  if (format !== 'text' && format !== 'json') throw new UsageError(messages.formatNotOfDecode);
  const decoded = codes.map((code) => ({ code, result: explainCardCode(code, { on, readings }) }));
  if (format === 'json') {
    const answers = decoded.map(({ code, result }) => {
      const parsed = parseCardCode(code, { on, readings });
      return result.ok && parsed.ok
        ? { code, ...result, value: { ...parsed.value, ...result.value } }
        : { code, ...result };
    });
    await output.out(`${JSON.stringify({ codes: answers }, null, 2)}\n`);
  } else {
    const say: Say = (message) => messages.say(message, lang);
    for (const { code, result } of decoded) {
      if (result.ok) {
        await output.out(partsInText(result.value, say));
        for (const warning of result.warnings ?? []) await output.out(hint(explain(warning, say), say));
      } else {
        await output.out(`${printable(code)}\n`);
        for (const issue of result.issues)
          await output.out(`${pointAt(code, issue)}  ${explain(issue, say)}\n`);
      }
      await output.out('\n');
    }
  }
  return decoded.every(({ result }) => result.ok) ? 0 : 1;
}

/** The code with its kind, and a line for each part: its characters, its name, what it says and by which clauses. */
function partsInText({ kind, code, structure, parts, printedExample }: ExplainedCardCode, say: Say): string {
  const rows = parts.map(({ part, text, says, clauses }) => [
    text,
    say(partNames[part]),
    `${say(says)} [${clauses.join(', ')}]`,
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  const lines = rows.map((row) => row.map((cell, column) => padEnd(cell, widths[column] ?? 0)).join('  '));
  const copied =
    printedExample === undefined
      ? ''
      : hint(`${say(printedExampleOfNotice)} [${citationOf(printedExample)}]`, say);
  return `${code}  ${say(kinds[kind])} [${structure.join(', ')}]\n${lines.map((line) => `  ${line}\n`).join('')}${copied}`;
}

const hint = (text: string, say: Say): string => `  ${say(messages.severities.warning)}  ${text}\n`;

function explain({ message, clause, suggestion }: Issue, say: Say): string {
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
