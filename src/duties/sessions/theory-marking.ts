import { all, awaiting, known, met, unknown, unmet, when, yes } from '../../criteria';
import { keyOf } from '../same-name';
import { anyOf, cardsIn, covers } from './examiners-per-level';
import type { Asked, SessionAnswer, SessionFactName } from './facts';
import * as messages from './messages';
import { hasTheoryPart, isMarkedByHand } from './parts';
import { peopleIn } from './posts';

/** cq2022e.14.5 */
const markersPerOccupation = 2;

/** Two markers of each occupation or more, and none of an occupation that is not marked here. */
function markersOfOccupation(asked: Asked): SessionAnswer {
  const [posts, named] = [known(asked, 'posts'), known(asked, 'theory.occupations')];
  if (posts === undefined || named === undefined) {
    return awaiting(asked, 'theory.occupations', 'posts');
  }
  const occupations = [...new Map(named.map((name) => [keyOf(name), name.trim()])).values()].sort();
  if (occupations.length === 0) return unmet(messages.noTheoryOccupation);
  const markers = peopleIn(posts, ['marker']).map((person) => {
    const cards = cardsIn(person, ['marker']);
    return {
      numbers: cards.map(({ number }) => number),
      may: occupations.map((occupation) => anyOf(cards.map((card) => covers(card, occupation)))),
    };
  });
  const countOf = (index: number, counts: readonly string[]): number =>
    markers.filter(({ may }) => counts.includes(may[index] ?? 'no')).length;
  const short = occupations.filter((_, index) => countOf(index, ['yes', 'open']) < markersPerOccupation);
  if (short.length > 0) return unmet(messages.fewMarkers(short));
  const foreign = markers.filter(({ may }) => may.every((one) => one === 'no'));
  if (foreign.length > 0) {
    return unmet(messages.foreignMarkers(foreign.flatMap(({ numbers }) => numbers)));
  }
  const open = markers.filter(({ may }) => may.includes('open'));
  const isOpen =
    occupations.some((_, index) => countOf(index, ['yes']) < markersPerOccupation) ||
    open.some(({ may }) => !may.includes('yes'));
  return isOpen ? unknown(['posts'], messages.markersOpen(open.flatMap(({ numbers }) => numbers))) : met();
}

/** cq2022e.14.5: what no machine marks is marked on site, in line, by two examiners of the occupation or more. */
export const theoryMarked = (asked: Asked): SessionAnswer =>
  when(
    hasTheoryPart(asked),
    when<SessionFactName>(
      isMarkedByHand(asked),
      all<SessionFactName>(
        markersOfOccupation(asked),
        yes(asked, 'theory.markedOnSite', messages.markedElsewhere),
        yes(asked, 'theory.assemblyLine', messages.notInLine),
      ),
      messages.machineMarked,
    ),
    messages.noTheory,
  );
