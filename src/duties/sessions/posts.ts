import type { SessionFacts } from './facts';

/** One post as the list has it. */
export type PostRecord = NonNullable<SessionFacts['posts']>[number];
export type Post = PostRecord['post'];

/** A post with its place in the list: the first is 1. People are told by that number and never by their id. */
export type PlacedPost = PostRecord & { readonly number: number };

/** 考评工作: the practical part, marking and review; a group leader is an examiner who leads. */
export const assessing: readonly Post[] = ['examiner', 'group-leader', 'marker', 'panel-member'];
/** Those who score the practical part. */
export const scoring: readonly Post[] = ['examiner', 'group-leader'];
export const supervising: readonly Post[] = ['external-supervisor', 'internal-supervisor'];

/** Ids and names are the same whatever blanks stand around them. */
export const sameText = (a: string, b: string): boolean => a.trim() === b.trim();

/** Each person with the posts held, in the order of the list. */
export function peopleOf(posts: readonly PostRecord[]): readonly (readonly PlacedPost[])[] {
  const people = new Map<string, PlacedPost[]>();
  for (const [index, post] of posts.entries()) {
    const person = post.person.trim();
    const held = people.get(person) ?? [];
    held.push({ ...post, number: index + 1 });
    people.set(person, held);
  }
  return [...people.values()];
}

/** The people who hold one of these posts; somebody listed twice is one person. */
export const peopleIn = (posts: readonly PostRecord[], wanted: readonly Post[]) =>
  peopleOf(posts).filter((held) => held.some(({ post }) => wanted.includes(post)));

export const holdsAny = (posts: readonly PostRecord[], wanted: readonly Post[]): boolean =>
  posts.some(({ post }) => wanted.includes(post));

/** The numbers of the posts that stand for this group of people. */
export const numbersOf = (people: readonly (readonly PlacedPost[])[], wanted?: readonly Post[]): number[] =>
  people.flatMap((held) =>
    held.filter(({ post }) => wanted?.includes(post) ?? true).map(({ number }) => number),
  );

/** For each person who holds posts of two of these sorts or more, the numbers of those posts. */
export const heldTogether = (
  posts: readonly PostRecord[],
  ...sorts: readonly (readonly Post[])[]
): readonly (readonly number[])[] =>
  peopleOf(posts)
    .filter((held) => sorts.filter((sort) => held.some(({ post }) => sort.includes(post))).length > 1)
    .map((held) => numbersOf([held], sorts.flat()));
