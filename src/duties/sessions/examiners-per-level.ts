import { awaiting, chosen, handOn, known, met, unknown, unmet } from '../../criteria';
import { keyOf, sameName } from '../same-name';
import { levelsAssessedBy } from '../service/authority-matrix';
import type { SkillLevel } from '../service/facts';
import { eightLevels } from '../service/reading-choices';
import type { Asked, SessionAnswer, SessionFacts } from './facts';
import * as messages from './messages';
import { type PlacedPost, type Post, peopleIn, scoring } from './posts';
import { sameThree } from './reading-choices';

/** cq2022e.6.session */
const examinersPerLevel = 3;

type Examined = NonNullable<SessionFacts['practical']>[number];
type Person = readonly PlacedPost[];
type Holds = 'yes' | 'no' | 'open';

/** The posts of these sorts that somebody holds, each with the card as written there. */
export const cardsIn = (person: Person, wanted: readonly Post[]): Person =>
  person.filter(({ post }) => wanted.includes(post));

/** The most that any of the cards says. */
export const anyOf = (answers: readonly Holds[]): Holds =>
  answers.includes('yes') ? 'yes' : answers.includes('open') ? 'open' : 'no';

/** Does the card cover the occupation? */
export function covers({ occupations }: PlacedPost, occupation: string): Holds {
  if (!occupations) return 'open';
  return occupations.some((one) => sameName(one, occupation)) ? 'yes' : 'no';
}

/** Does the matrix of cq2022e.3 say who assesses this level? A senior examiner assesses all that it lists. */
const isListed = (level: SkillLevel, readings: Asked['readings']): boolean =>
  levelsAssessedBy('senior', { readings }).includes(level);

function reaches({ grade }: PlacedPost, level: SkillLevel, readings: Asked['readings']): Holds {
  if (!grade || !isListed(level, readings)) return 'open';
  return levelsAssessedBy(grade, { readings }).includes(level) ? 'yes' : 'no';
}

/** cq2022e.3 with the card's occupations: may this person assess that occupation at that level? */
const mayAssess = (person: Person, { occupation, level }: Examined, readings: Asked['readings']): Holds =>
  anyOf(
    cardsIn(person, scoring).map((card): Holds => {
      const both = [reaches(card, level, readings), covers(card, occupation)];
      return both.includes('no') ? 'no' : both.includes('open') ? 'open' : 'yes';
    }),
  );

/** Each occupation and level once, in an order that does not hang on the list. */
function eachOnce(examined: readonly Examined[]): Examined[] {
  const once = new Map<string, Examined>();
  for (const { occupation, level } of examined) {
    const one = { occupation: occupation.trim(), level };
    once.set(JSON.stringify([keyOf(occupation), level]), one);
  }
  return [...once.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/**
 * How many examiners each demand can have, at most three, when nobody serves two of them: each seat asks for somebody,
 * and who is asked moves to another seat where that is possible.
 */
function seatsFilled(candidates: readonly (readonly number[])[]): number[] {
  const seatOf = new Map<number, number>();
  const filled = candidates.map(() => 0);
  const seat = (demand: number, tried: Set<number>): boolean => {
    for (const person of candidates[demand] ?? []) {
      if (tried.has(person)) continue;
      tried.add(person);
      const taken = seatOf.get(person);
      if (taken === undefined || seat(taken, tried)) {
        seatOf.set(person, demand);
        return true;
      }
    }
    return false;
  };
  for (const [demand] of candidates.entries()) {
    for (let place = 0; place < examinersPerLevel; place++) {
      if (seat(demand, new Set())) filled[demand] = (filled[demand] ?? 0) + 1;
    }
  }
  return filled;
}

/** Three examiners who may assess it, for each occupation and level of the practical part. */
export function threeForEachLevel(asked: Asked): SessionAnswer {
  const [posts, practical] = [known(asked, 'posts'), known(asked, 'practical')];
  if (posts === undefined || practical === undefined) {
    return awaiting(asked, 'practical', 'posts');
  }
  const readings = handOn([eightLevels], asked);
  const people = peopleIn(posts, scoring);
  const demands = eachOnce(practical);
  const answers = people.map((person) => demands.map((demand) => mayAssess(person, demand, readings)));
  const countOf = (counts: readonly Holds[]): number[] => {
    const candidates = demands.map((_, demand) =>
      people.flatMap((_person, index) => (counts.includes(answers[index]?.[demand] ?? 'no') ? [index] : [])),
    );
    return chosen(sameThree, asked) === 'three-each'
      ? seatsFilled(candidates)
      : candidates.map(({ length }) => length);
  };
  const shortBy = (counts: readonly number[]) =>
    demands
      .map((demand, index) => ({ ...demand, count: counts[index] ?? 0 }))
      .filter(({ count }) => count < examinersPerLevel);
  const short = shortBy(countOf(['yes', 'open']));
  if (short.length > 0) return unmet(messages.fewerThanThree(short));
  const open = shortBy(countOf(['yes']));
  if (open.length === 0) return met();
  if (open.every(({ level }) => !isListed(level, readings))) return unknown([], messages.levelNotListed);
  const unwritten = people
    .flatMap((person) => cardsIn(person, scoring))
    .filter(({ grade, occupations }) => !grade || !occupations);
  return unknown(['posts'], messages.authorityOpen(unwritten.map(({ number }) => number)));
}
