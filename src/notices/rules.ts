import type { Rule } from '../answers';
import { definitions } from './definitions';
import { clausesOfForce } from './in-force';

/** The functions of this room that decide by clauses, and which. */
export function noticeRules(): readonly Rule[] {
  const notices = [...new Set(definitions.map(({ notice }) => notice))];
  return [
    { name: 'noticeInForce', clauses: clausesOfForce() },
    ...notices.map((notice) => ({
      name: `lookUpTerm/${notice}`,
      clauses: definitions.filter((each) => each.notice === notice).map(({ clause }) => clause),
    })),
  ];
}
