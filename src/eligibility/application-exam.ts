import {
  type Answer,
  atLeast,
  choose,
  known,
  met,
  needsDiscretion,
  notApplicable,
  unknown,
  unmet,
  yes,
} from '../criteria';
import type { Asked } from './application-facts';
import * as messages from './application-messages';

// cq2022e.11 and cq2022s.8: the exams of Chongqing, out of 100.

const passMark = 60;

const partNames = {
  theory: messages.partMissing('理论知识考试', 'the theory exam'),
  practical: messages.partMissing('专业技能考核', 'the practical exam'),
  'comprehensive-review': messages.partMissing('综合评审', 'the comprehensive review'),
} as const;

type Part = keyof typeof partNames;

/** cq2022e.11.parts: the part has been taken; for a special case it may be left out, which is not for us to say. */
export function partTaken(asked: Asked, part: Part): Answer<'exam.scores' | 'exam.adjusted'> {
  const scores = known(asked, 'exam.scores');
  if (scores === undefined) return unknown(['exam.scores']);
  if (scores.some((one) => one.part === part)) return met();
  const adjusted = yes(asked, 'exam.adjusted', partNames[part]);
  return choose(adjusted, needsDiscretion(messages.examAdjusted), unmet(partNames[part]));
}

/** cq2022e.11.pass: the part reaches the mark by itself. */
export function partPassed(asked: Asked, part: Part): Answer<'exam.scores'> {
  const scores = known(asked, 'exam.scores');
  if (scores === undefined) return unknown(['exam.scores']);
  const taken = scores.find((one) => one.part === part);
  if (taken === undefined) return notApplicable();
  if (taken.score === undefined || taken.score === null) return unknown(['exam.scores']);
  return taken.score >= passMark ? met() : unmet(messages.below60);
}

/** cq2022s.8.pass */
export const supervisorPassed = (asked: Asked): Answer<'exam.score'> =>
  atLeast(asked, 'exam.score', passMark, messages.scoreBelow60);

/** Passed, as whoever held the exam says. */
export const passed = (asked: Asked): Answer<'exam.passed'> => yes(asked, 'exam.passed', messages.notPassed);
