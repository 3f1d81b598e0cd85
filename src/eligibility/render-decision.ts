import type { Decision, Language, Message, Reading } from '../answers';
import type { Alternative } from '../criteria';
import { dateReadings } from '../dates';
import { evaluationFormReadings } from '../evaluation-forms';
import { clause, sources } from '../notices';
import type { RenewalDecision } from './decide-renewal';
import { factLabels } from './fact-labels';
import { eligibilityReadings } from './readings';
import * as words from './render-messages';
import type { RenewalConsequence } from './renewal-regime';

/** Options of {@link renderDecision}. */
export type RenderOptions = {
  readonly lang: Language;
  /** `text` unless `markdown` is asked for. */
  readonly format?: 'text' | 'markdown' | undefined;
};

/** A section of the answer: a heading and lines, some with lines below them. */
type Line = { readonly text: string; readonly below?: readonly string[] };
type Section = { readonly heading: string; readonly lines: readonly Line[] };

/**
 * The reasoned answer as an officer can hand it over: the outcome, why with clause and place, what is missing, what
 * can be read otherwise, and what to do by when. It holds no personal data, since a decision holds none.
 *
 * @param decision - what `decideRenewal` answers; any other decision does as well, without consequences
 * @param options - `lang`, `zh` or `en`; `format`, `text` or `markdown` (what the decision says is escaped)
 * @returns lines ending in a line break
 * @example
 * const refusal = decideRenewal({ cardType: 'examiner' }, { notice: 'cq2022', on: '2026-05-10' })
 * renderDecision(refusal, { lang: 'en' }).split('\n')[0] // 'Not eligible for renewal on 2026-05-10'
 * renderDecision(refusal, { lang: 'zh', format: 'markdown' }).startsWith('# ') // true
 */
export function renderDecision(
  decision: Decision & Partial<Pick<RenewalDecision, 'consequences' | 'alternatives'>>,
  { lang, format = 'text' }: RenderOptions,
): string {
  const say = (message: Message): string => message[lang];
  const notice = sources[decision.notice];
  const lines: string[] = [
    title(say(words.outcome(decision.outcome, decision.on)), format),
    '',
    escaped(`${say(words.notice)}${say(notice.title)}${notice.number ? ` (${notice.number})` : ''}`, format),
  ];
  for (const { heading, lines: entries } of sectionsOf(decision, lang)) {
    if (entries.length === 0) continue;
    lines.push('', subtitle(heading, format));
    if (format === 'markdown') lines.push('');
    for (const { text, below = [] } of entries) {
      lines.push(`- ${escaped(text, format)}`, ...below.map((line) => `  - ${escaped(line, format)}`));
    }
  }
  return `${lines.join('\n')}\n`;
}

function sectionsOf(
  { findings, missing, contested, ...more }: Parameters<typeof renderDecision>[0],
  lang: Language,
): Section[] {
  const { consequences = [], alternatives = [] } = more;
  const verdictIs = (verdict: string) => findings.filter((finding) => finding.verdict === verdict);
  const place = (id: string): string => `${clause(id)?.place ?? ''} [${id}]`.trim();
  const reasoned = ({ clause: id, detail }: Decision['findings'][number]): Line => ({
    text: `${place(id)}${lang === 'zh' ? '：' : ': '}${(detail ?? clause(id)?.summary)?.[lang] ?? ''}`,
  });
  const met = verdictIs('met').map(({ clause: id }) => id);
  const summed = (id: string): Line => ({
    text: `${place(id)}${lang === 'zh' ? '：' : ': '}${clause(id)?.summary[lang] ?? ''}`,
  });
  const labels: Readonly<Record<string, Message>> = factLabels();
  const named = (fact: string): Line => ({
    text: labels[fact] === undefined ? fact : `${labels[fact][lang]} (${fact})`,
  });
  const texts = contested.length > 0 ? allReadings() : [];
  return [
    { heading: words.why[lang], lines: verdictIs('unmet').map(reasoned) },
    { heading: words.missing[lang], lines: missing.map(named) },
    { heading: words.whatToDo[lang], lines: consequences.map((one) => toDo(one, place(one.clause), lang)) },
    {
      heading: words.contested[lang],
      lines: contested.map((id) => doubtLine(id, texts, alternatives, lang)),
    },
    {
      heading: words.notes[lang],
      lines: verdictIs('met')
        .filter(({ detail }) => detail !== undefined)
        .map(reasoned),
    },
    { heading: words.metConditions[lang], lines: met.filter((id) => !isGround(id)).map(summed) },
    { heading: words.absentGrounds[lang], lines: met.filter(isGround).map(summed) },
  ];
}

/** Clauses that describe what must not be: met means that it was not found. */
const isGround = (id: string): boolean => /^sc2021\.3\.5\./.test(id) || id === 'sc2025.3.2.4.fail';

const allReadings = (): readonly Reading[] => [
  ...eligibilityReadings(),
  ...dateReadings(),
  ...evaluationFormReadings(),
];

function toDo({ term, action, from, by, when }: RenewalConsequence, place: string, lang: Language): Line {
  const below = [
    ...(from === undefined ? [] : [words.fromDay(from)[lang]]),
    ...(by === undefined ? [] : [words.lastDay(by)[lang]]),
  ];
  const condition = when === 'otherwise' ? words.otherwise[lang] : '';
  const text = `${condition}${term[lang]}${lang === 'zh' ? '。' : '. '}${action[lang]} ${place}`;
  return { text, below };
}

/** The question, and what each choice means; where it would change the outcome, to what. */
function doubtLine(
  id: string,
  texts: readonly Reading[],
  alternatives: readonly Alternative[],
  lang: Language,
): Line {
  const reading = texts.find((one) => one.id === id);
  if (reading === undefined) return { text: id };
  const below = reading.choices.map((choice) => {
    const other = alternatives.find((one) => one.reading === id && one.choice === choice);
    const leadsTo = other === undefined ? '' : words.wouldBe(other.outcome)[lang];
    const isDefault = choice === reading.default ? words.byDefault[lang] : '';
    return `${choice}${lang === 'zh' ? '：' : ': '}${reading.meanings[choice]?.[lang] ?? ''}${isDefault}${leadsTo}`;
  });
  return { text: `${reading.question[lang]} [${id}]`, below };
}

type Format = NonNullable<RenderOptions['format']>;

const title = (text: string, format: Format): string =>
  format === 'markdown' ? `# ${escaped(text, format)}` : text;
const subtitle = (text: string, format: Format): string =>
  format === 'markdown' ? `## ${escaped(text, format)}` : text;

/** Markdown keeps every character as it is written: nothing in a text can become a link, code, emphasis or HTML. */
const escaped = (text: string, format: Format): string => {
  const line = text.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim();
  if (format === 'text') return line;
  return line
    .replaceAll(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
};
