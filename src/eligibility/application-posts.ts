import {
  type Answer,
  among,
  type CriterionOf,
  known,
  met,
  type RegimeOf,
  unknown,
  type Why,
  when,
} from '../criteria';
import type { ApplicationFactName, Asked, applicationFactTable } from './application-facts';
import * as messages from './application-messages';

// Which post is applied for, and whom a criterion concerns.

type Table = typeof applicationFactTable;

/** What follows from a decision on an application. */
export type ApplicationConsequenceCode =
  | 'apply'
  | 'certify'
  | 'wait'
  | 'barred-for-good'
  | 'ask-centre'
  | 'look-elsewhere';

export type ApplicationCriterion = CriterionOf<Table, ApplicationConsequenceCode>;
export type ApplicationRegime = RegimeOf<Table, ApplicationConsequenceCode>;
export type ApplicationAnswer = Answer<ApplicationFactName>;

export const examinerPosts = ['examiner', 'senior-examiner', 'special-ability-examiner'] as const;
export const supervisorPosts = ['external-supervisor', 'internal-supervisor'] as const;

type Post = (typeof examinerPosts)[number] | (typeof supervisorPosts)[number];

export const isPost = (asked: Asked, ...posts: readonly Post[]): Answer<'post'> =>
  among(asked, 'post', posts, messages.anotherPost);

/** Criteria that concern some posts only, and do not apply to the others. */
const concerning =
  (posts: readonly Post[], otherwise: Why) =>
  (criteria: readonly ApplicationCriterion[]): readonly ApplicationCriterion[] =>
    criteria.map((criterion) => ({
      ...criterion,
      facts: ['post', ...criterion.facts],
      test: (asked) => when(isPost(asked, ...posts), criterion.test(asked), otherwise),
    }));

export const forExaminers = /* @__PURE__ */ concerning(examinerPosts, messages.examinersOnly);
export const forSupervisors = /* @__PURE__ */ concerning(supervisorPosts, messages.supervisorsOnly);

/** The notice does not govern the post: neither a pass nor a refusal can come of it. */
export function governs(
  asked: Asked,
  posts: readonly Post[],
  otherwise: Why,
  caution: (post: Post) => Why | undefined = () => undefined,
): ApplicationAnswer {
  const post = known(asked, 'post');
  if (post === undefined) return unknown(['post']);
  return posts.includes(post) ? met(caution(post)) : unknown([], otherwise);
}
