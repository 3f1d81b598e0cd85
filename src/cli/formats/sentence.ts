import type { Language } from '../../answers';
import { placeOf } from '../../notices';
import type { RosterFinding } from '../../submissions';
import { printable } from '../display-width';
import * as messages from '../messages';

/** The clause as one cites it: its id, then its place in the notice. */
export function citationOf(clause: string): string {
  const place = placeOf(clause);
  return place === undefined ? clause : `${clause} ${place}`;
}

/** What a finding says, with the suggestion. */
export function adviceOf({ message, suggestion }: RosterFinding, lang: Language): string {
  // Sentences of other rooms end in a full stop; in a table none does.
  const advice = messages.say(message, lang).replace(/[。.]$/, '');
  if (suggestion === undefined) return advice;
  return `${advice}${lang === 'zh' ? '。' : '; '}${messages.say(messages.suggested(printable(suggestion)), lang)}`;
}

/** A finding in one line, for formats that show the place by themselves. */
export function sentenceOf(finding: RosterFinding, lang: Language): string {
  const value = finding.value === undefined ? '' : `${printable(finding.value)} `;
  const clause = finding.clause === undefined ? '' : ` [${citationOf(finding.clause)}]`;
  return `${value}${adviceOf(finding, lang)}${clause}`;
}
