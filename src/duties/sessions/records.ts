import { known, met, notApplicable, unknown, unmet } from '../../criteria';
import type { Asked, SessionAnswer } from './facts';
import * as messages from './messages';
import { numbersOf, type Post, peopleIn, sameText } from './posts';

/** What is recorded of a session is asked for from its last day on. */
export function isOver(asked: Asked): SessionAnswer {
  const day = known(asked, 'day');
  if (day === undefined) return unknown(['day']);
  return day <= asked.on ? met() : unmet(messages.notYetHeld);
}

/** Each person who holds one of these posts is among those recorded. */
export function eachRecorded(
  asked: Asked,
  wanted: readonly Post[],
  recorded: readonly string[],
  missing: (numbers: readonly number[]) => Parameters<typeof unmet>[0],
): SessionAnswer {
  const posts = known(asked, 'posts');
  if (posts === undefined) return unknown(['posts']);
  const people = peopleIn(posts, wanted);
  if (people.length === 0) return notApplicable(messages.noExaminers);
  const without = people.filter(([first]) => !recorded.some((one) => first && sameText(one, first.person)));
  return without.length > 0 ? unmet(missing(numbersOf(without, wanted))) : met();
}
