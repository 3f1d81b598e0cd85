import { chosen, known, met, notApplicable, unknown, unmet } from '../../criteria';
import type { Asked, SessionAnswer, SessionCriterion } from './facts';
import * as messages from './messages';
import { assessing, heldTogether, holdsAny, peopleIn, peopleOf, supervising } from './posts';
import {
  nationalGroupRules,
  otherPostsOfSupervisor,
  rotationTimeline,
  rotationUnit,
  supervisedBy,
} from './reading-choices';
import { supervisorsRotate } from './session-rotation';

// 渝职鉴发〔2022〕34号, regulation on supervisors: every session supervised, one person in one post, externals in turn.

/** cq2022s.15.two */
const externalsInPrinciple = 2;

/** cq2022s.5.always: where there is an examination there is supervision. */
function isSupervised(asked: Asked): SessionAnswer {
  const posts = known(asked, 'posts');
  if (posts === undefined) return unknown(['posts']);
  if (!holdsAny(posts, supervising)) return unmet(messages.noSupervisor);
  const hasBoth = supervising.every((kind) => holdsAny(posts, [kind]));
  return hasBoth || chosen(supervisedBy, asked) === 'either' ? met() : unmet(messages.oneKindMissing);
}

/** cq2022s.13.types: 现场 and 专项督导 by externals, 全面督导 by internals. */
const supervisionsOf = {
  'external-supervisor': ['site', 'special'],
  'internal-supervisor': ['full'],
} as const;

function supervisionTypes(asked: Asked): SessionAnswer {
  const posts = known(asked, 'posts');
  if (posts === undefined) return unknown(['posts']);
  const supervisions = peopleOf(posts)
    .flat()
    .flatMap(({ post, supervision, number }) =>
      post === 'external-supervisor' || post === 'internal-supervisor'
        ? [{ number, supervision, types: supervisionsOf[post] as readonly string[] }]
        : [],
    );
  if (supervisions.length === 0) return notApplicable(messages.noSupervisors);
  const wrong = supervisions.filter(({ supervision, types }) => supervision && !types.includes(supervision));
  if (wrong.length > 0) return unmet(messages.wrongSupervision(wrong.map(({ number }) => number)));
  const open = supervisions.filter(({ supervision }) => !supervision).map(({ number }) => number);
  return open.length > 0 ? unknown(['posts'], messages.supervisionOpen(open)) : met();
}

/** cq2022s.13.conflict: external, internal, examiner; whoever marks or leads a group assesses. */
function holdsTwoPosts(asked: Asked): SessionAnswer {
  const posts = known(asked, 'posts');
  if (posts === undefined) return unknown(['posts']);
  const named = heldTogether(posts, ['external-supervisor'], ['internal-supervisor'], assessing);
  if (named.length > 0) return unmet(messages.twoNamedPosts(named));
  const others = heldTogether(posts, supervising, [
    'site-manager',
    'invigilator',
    'exam-staff',
    'other-staff',
  ]);
  if (others.length === 0) return met();
  switch (chosen(otherPostsOfSupervisor, asked)) {
    case 'any-post':
      return unmet(messages.supervisorInOtherPost(others));
    case 'named-only':
      return met();
    default:
      return met(messages.postNotNamed(others));
  }
}

/** cq2022s.15.two: in principle two externals, once any are assigned. */
function twoExternals(asked: Asked): SessionAnswer {
  const posts = known(asked, 'posts');
  if (posts === undefined) return unknown(['posts']);
  const count = peopleIn(posts, ['external-supervisor']).length;
  if (count === 0) return notApplicable(messages.noExternals);
  return count >= externalsInPrinciple ? met() : unmet(messages.fewExternals);
}

/** The national rules on topics and group, for those who add them to Chongqing's. */
export const whereAdded = (criterion: SessionCriterion): SessionCriterion => ({
  ...criterion,
  test: (asked) =>
    chosen(nationalGroupRules, asked) === 'national-too'
      ? criterion.test(asked)
      : notApplicable(messages.leftToChongqing),
});

export const supervisorReadings = [
  supervisedBy,
  otherPostsOfSupervisor,
  rotationTimeline,
  rotationUnit,
  nationalGroupRules,
] as const;

export const supervisorCriteria: readonly SessionCriterion[] = [
  { clause: 'cq2022s.5.always', facts: ['posts'], test: isSupervised },
  { clause: 'cq2022s.13.types', facts: ['posts'], test: supervisionTypes },
  { clause: 'cq2022s.13.conflict', facts: ['posts'], test: holdsTwoPosts },
  { clause: 'cq2022s.15.two', facts: ['posts'], severity: 'warning', test: twoExternals },
  {
    clause: 'cq2022s.15.rotate',
    facts: ['posts', 'rotation.previousTasks', 'rotation.body', 'rotation.task'],
    test: supervisorsRotate,
  },
];
