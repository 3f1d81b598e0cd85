import type { ClauseId, Language, Message, Reading } from '../answers';
import { cardCodeReadings } from '../card-codes';
import type { Consequence, Reasoned, ReasonedFinding } from '../criteria';
import { dateReadings } from '../dates';
import { dutyReadings } from '../duties';
import { evaluationFormReadings } from '../evaluation-forms';
import { clause, sources } from '../notices';
import { applicationReadings } from './application-readings';
import { eligibilityReadings } from './readings';
import { escaped, type RenderFormat, subtitle, title } from './render-markup';
import * as words from './render-messages';
import { factLabelsOf, type RenderedOutcome, type RenderSubject, unmetWords } from './render-subjects';

/** Options of {@link renderDecision}. */
export type RenderOptions = {
  readonly lang: Language;
  /** `text` unless `markdown` is asked for. */
  readonly format?: RenderFormat | undefined;
  /** What the decision is about; `renewal` unless said otherwise. */
  readonly subject?: RenderSubject | undefined;
};

type Answer = Reasoned<RenderedOutcome>;

/** A decision of any subject. */
export type RenderedDecision = Omit<Answer, Told> & Partial<Pick<Answer, Told>>;

/** What only a full decision tells. */
type Told = 'consequences' | 'alternatives' | 'otherConsequences';

/** A section of the answer: a heading and lines, some with lines below them. */
type Line = { readonly text: string; readonly below?: readonly string[] };
type Section = readonly [heading: Message, lines: readonly Line[]];

/**
 * The reasoned answer as an officer can hand it over: the outcome, why with clause and place, what is asked in
 * principle, what is missing or left to judgement, what can be read otherwise, and what to do by when. It holds no
 * personal data, since a decision holds none.
 *
 * @param decision - what `decideRenewal`, `decideApplication`, `decideService` or one of the checks (`checkSession`,
 *   `checkConduct` ...) answers
 * @param options - `lang`, `zh` or `en`; `subject`, which of them answered it: it gives the title and the names of the
 *   facts; `format`, `text` or `markdown` (what the decision says is escaped)
 * @returns lines ending in a line break
 * @example
 * const refusal = decideRenewal({ cardType: 'examiner' }, { notice: 'cq2022', on: '2026-05-10' })
 * renderDecision(refusal, { lang: 'en' }).split('\n')[0] // 'Not eligible for renewal on 2026-05-10'
 * renderDecision(refusal, { lang: 'zh', format: 'markdown' }).startsWith('# ') // true
 * const service = decideService({ role: 'examiner', job: { level: 'level-1' } }, { notice: 'cq2022', on: '2025-06-10' })
 * renderDecision(service, { lang: 'en', subject: 'service' }).includes('occupations on the card (card.occupations)') // true
 */
export function renderDecision(
  decision: RenderedDecision,
  { lang, format = 'text', subject = 'renewal' }: RenderOptions,
): string {
  const say = (message: Message): string => message[lang];
  const notice = sources[decision.notice];
  const lines: string[] = [
    title(say(words.outcome(subject, decision.outcome, decision.on)), format),
    '',
    escaped(
      say(words.notice) +
        (notice.number ? words.bracketed(say(notice.title), notice.number, lang) : say(notice.title)),
      format,
    ),
  ];
  for (const [heading, entries] of sectionsOf(decision, subject, lang)) {
    if (entries.length === 0) continue;
    lines.push('', subtitle(say(heading), format));
    if (format === 'markdown') lines.push('');
    for (const { text, below = [] } of entries) {
      lines.push(`- ${escaped(text, format)}`, ...below.map((line) => `  - ${escaped(line, format)}`));
    }
  }
  return `${lines.join('\n')}\n`;
}

function sectionsOf(decision: RenderedDecision, subject: RenderSubject, lang: Language): readonly Section[] {
  const { findings, missing, consequences = [], otherConsequences = [], contested } = decision;
  const colon = lang === 'zh' ? '：' : ': ';
  const reasoned = ({ clause: id, detail }: ReasonedFinding): Line => ({
    text: `${placeOf(id)}${colon}${(detail ?? clause(id)?.summary)?.[lang] ?? ''}`,
  });
  const summed = ({ clause: id }: ReasonedFinding): Line => ({
    text: `${placeOf(id)}${colon}${clause(id)?.summary[lang] ?? ''}`,
  });
  const labels = factLabelsOf(subject);
  const named = (fact: string): string =>
    Object.hasOwn(labels, fact) ? words.bracketed(labels[fact]?.[lang] ?? '', fact, lang) : fact;
  const of = (verdict: ReasonedFinding['verdict']) => findings.filter((one) => one.verdict === verdict);
  const [unmet, met, unknown] = [of('unmet'), of('met'), of('unknown')];
  const isDiscretion = ({ reason }: ReasonedFinding): boolean => reason === 'needs-discretion';
  // Of a clause with several conditions the summary tells of all: it stands only where each of them is met.
  const kept = met.filter(({ clause: id }) => ![...unmet, ...unknown].some((other) => other.clause === id));
  // As long as a fact is missing it explains what is open; where none is, the findings themselves must.
  const open = missing.length > 0 ? [] : unknown.filter((one) => one.detail && !isDiscretion(one));
  // A doubt about the outcome is told once; the others change only what follows.
  const alsoDoubted = [...new Set(otherConsequences.map(({ reading }) => reading))].filter(
    (id) => !contested.includes(id),
  );
  const texts = contested.length + alsoDoubted.length > 0 ? allReadings() : [];
  return [
    [unmetWords(subject) ?? words.why, unmet.filter(({ severity }) => severity === undefined).map(reasoned)],
    [words.inPrinciple, unmet.filter(({ severity }) => severity === 'warning').map(reasoned)],
    [words.missing, missing.map((fact) => ({ text: named(fact) }))],
    [words.leftToJudgement, unknown.filter(isDiscretion).map(reasoned)],
    [words.open, open.map(reasoned)],
    [words.whatToDo, consequences.map((one) => toDo(one, named, lang))],
    [words.contested, contested.map((id) => doubtLine(id, texts, decision, subject, lang))],
    [words.otherConsequences, alsoDoubted.map((id) => doubtLine(id, texts, decision, subject, lang))],
    [words.notes, met.filter(({ detail }) => detail !== undefined).map(reasoned)],
    [words.metConditions, kept.filter((one) => !isGround(one)).map(summed)],
    [words.absentGrounds, kept.filter(isGround).map(summed)],
  ];
}

const placeOf = (id: ClauseId): string => `${clause(id)?.place ?? ''} [${id}]`.trim();

/** Clauses that describe what must not be: met means that it was not found. */
const isGround = ({ clause: id }: ReasonedFinding): boolean =>
  /^(?:sc2021\.3\.5|cn2020\.1[78]|cq2022s\.19|cq2022e\.2[01])\.|^(?:scqm\.2\.9|sc2025\.3\.2\.4\.fail)$/.test(
    id,
  );

const allReadings = (): readonly Reading[] => [
  ...eligibilityReadings(),
  ...applicationReadings(),
  ...dutyReadings(),
  ...evaluationFormReadings(),
  ...dateReadings(),
  ...cardCodeReadings(),
];

function toDo(
  { clause: id, term, action, from, by, when, discretion, dependsOn }: Consequence,
  named: (fact: string) => string,
  lang: Language,
): Line {
  const below = [
    ...(discretion === undefined ? [] : [words.atDiscretion[lang]]),
    ...(dependsOn === undefined
      ? []
      : [words.dependsOn(dependsOn.map(named).join(lang === 'zh' ? '、' : ', '))[lang]]),
    ...(from === undefined ? [] : [words.fromDay(from)[lang]]),
    ...(by === undefined ? [] : [words.lastDay(by)[lang]]),
  ];
  const otherwise = dependsOn === undefined ? words.otherwise : words.provided;
  const condition = when === 'otherwise' ? otherwise[lang] : '';
  const text = `${condition}${term[lang]}${lang === 'zh' ? '。' : '. '}${action[lang]} ${placeOf(id)}`;
  return { text, below };
}

/** The question, and what each choice means; where it would change the outcome or what follows, to what. */
function doubtLine(
  id: string,
  texts: readonly Reading[],
  { alternatives = [], otherConsequences = [] }: RenderedDecision,
  subject: RenderSubject,
  lang: Language,
): Line {
  const reading = texts.find((one) => one.id === id);
  if (reading === undefined) return { text: id };
  const below = reading.choices.map((choice) => {
    const other = alternatives.find((one) => one.reading === id && one.choice === choice);
    const follows = otherConsequences.find((one) => one.reading === id && one.choice === choice);
    const leadsTo =
      other !== undefined
        ? words.wouldBe(subject, other.outcome)[lang]
        : follows !== undefined
          ? words.wouldFollow(follows.consequences)[lang]
          : '';
    const isDefault = choice === reading.default ? words.byDefault[lang] : '';
    return `${choice}${lang === 'zh' ? '：' : ': '}${reading.meanings[choice]?.[lang] ?? ''}${isDefault}${leadsTo}`;
  });
  return { text: `${reading.question[lang]} [${id}]`, below };
}
