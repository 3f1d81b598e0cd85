import { all, chosen, known, met, unknown, unmet, when, yes } from '../../criteria';
import { eightLevels } from '../service/reading-choices';
import { threeForEachLevel } from './examiners-per-level';
import type { Asked, SessionAnswer, SessionCriterion, SessionFactName } from './facts';
import * as messages from './messages';
import { hasPracticalPart, hasReview, isAssessed } from './parts';
import { assessing, heldTogether, type Post, peopleIn, scoring, supervising } from './posts';
import {
  invigilatorPost,
  numberOfLeaders,
  otherPanelMembers,
  otherPostsOfExaminer,
  sameThree,
} from './reading-choices';
import { eachRecorded, isOver } from './records';
import { panelsInOrder } from './review-panel';
import { theoryMarked } from './theory-marking';

// 渝职鉴发〔2022〕34号, regulation on examiners: who assesses a session, and what an examiner may not do beside it.

/** cq2022e.15.leader: the assessment body names a group leader. */
function hasLeader(asked: Asked): SessionAnswer {
  const posts = known(asked, 'posts');
  const leaders = posts && peopleIn(posts, ['group-leader']).length;
  const isLed = (): SessionAnswer => {
    if (leaders === undefined) return unknown(['posts']);
    if (leaders === 0) return unmet(messages.noGroupLeader);
    const isTooMany = leaders > 1 && chosen(numberOfLeaders, asked) === 'exactly-one';
    return isTooMany ? unmet(messages.severalLeaders) : met();
  };
  const named = yes(asked, 'leaderNamedByBody', messages.leaderNotNamed);
  return when(isAssessed(asked), all<SessionFactName>(isLed(), named), messages.noAssessment);
}

/** cq2022e.15.conflict: site manager, supervisor and exam staff are named; to lead the group or mark is to assess. */
function examinerElsewhere(asked: Asked): SessionAnswer {
  const posts = known(asked, 'posts');
  if (posts === undefined) return unknown(['posts']);
  const invigilates = chosen(invigilatorPost, asked) === 'exam-staff';
  const named: Post[] = ['site-manager', ...supervising, 'exam-staff', ...invigilating(invigilates)];
  const barred = heldTogether(posts, assessing, named);
  if (barred.length > 0) return unmet(messages.examinerInOtherPost(barred));
  const others = heldTogether(posts, assessing, ['other-staff', ...invigilating(!invigilates)]);
  if (others.length === 0) return met();
  switch (chosen(otherPostsOfExaminer, asked)) {
    case 'any-post':
      return unmet(messages.examinerInOtherPost(others));
    case 'named-only':
      return met();
    default:
      return met(messages.postNotNamed(others));
  }
}

const invigilating = (isAmong: boolean): readonly Post[] => (isAmong ? ['invigilator'] : []);

/** cq2022e.a3.note1: each examiner of the practical part fills in a form alone. */
function oneFormEach(asked: Asked): SessionAnswer {
  const forms = known(asked, 'records.siteForms');
  return when(
    hasPracticalPart(asked),
    when<SessionFactName>(isOver(asked), formsInOrder(forms, asked), messages.notYetHeld),
    messages.nothingPracticalHeld,
  );
}

function formsInOrder(
  forms: readonly { readonly examiners: readonly string[] }[] | undefined,
  asked: Asked,
): SessionAnswer {
  if (forms === undefined) return unknown(['records.siteForms']);
  const isJoint = ({ examiners }: { readonly examiners: readonly string[] }): boolean =>
    new Set(examiners.map((examiner) => examiner.trim())).size > 1;
  const joint = forms.flatMap((form, index) => (isJoint(form) ? [index + 1] : []));
  if (joint.length > 0) return unmet(messages.jointForm(joint));
  const filledIn = forms.flatMap(({ examiners }) => examiners);
  return eachRecorded(asked, scoring, filledIn, messages.noSiteForm);
}

export const examinerReadings = [
  eightLevels,
  sameThree,
  otherPanelMembers,
  numberOfLeaders,
  invigilatorPost,
  otherPostsOfExaminer,
] as const;

export const examinerCriteria: readonly SessionCriterion[] = [
  {
    clause: 'cq2022e.6.session',
    facts: ['parts', 'practical', 'posts'],
    test: (asked) => when(hasPracticalPart(asked), threeForEachLevel(asked), messages.nothingPracticalHeld),
  },
  {
    clause: 'cq2022e.14.4',
    facts: ['parts', 'posts', 'panelLeaders'],
    test: (asked) => when(hasReview(asked), panelsInOrder(asked), messages.noReview),
  },
  {
    clause: 'cq2022e.14.5',
    facts: [
      'parts',
      'posts',
      'theory.marking',
      'theory.occupations',
      'theory.markedOnSite',
      'theory.assemblyLine',
    ],
    test: theoryMarked,
  },
  {
    clause: 'cq2022e.15.leader',
    facts: ['parts', 'posts', 'practical', 'theory.marking', 'leaderNamedByBody'],
    test: hasLeader,
  },
  { clause: 'cq2022e.15.conflict', facts: ['posts'], test: examinerElsewhere },
  {
    clause: 'cq2022e.a3.note1',
    facts: ['parts', 'practical', 'day', 'posts', 'records.siteForms'],
    test: oneFormEach,
  },
];
