import { known, met, unknown, unmet } from '../../criteria';
import type { Asked, SessionAnswer } from './facts';
import * as messages from './messages';
import { assessing, holdsAny } from './posts';

/** Is there a practical part? The occupations and levels examined in it tell. */
export function hasPracticalPart(asked: Asked): SessionAnswer {
  const [parts, practical] = [known(asked, 'parts'), known(asked, 'practical')];
  const isHeld = parts?.includes('practical') ?? (practical && practical.length > 0);
  if (isHeld === undefined) return unknown(['parts']);
  return isHeld ? met() : unmet(messages.nothingPracticalHeld);
}

/** Is there a theory part? */
export function hasTheoryPart(asked: Asked): SessionAnswer {
  const isMarked = known(asked, 'theory.marking') !== undefined;
  const isHeld = known(asked, 'parts')?.includes('theory') ?? (isMarked || undefined);
  if (isHeld === undefined) return unknown(['parts']);
  return isHeld ? met() : unmet(messages.noTheory);
}

/** Is there a comprehensive review? Somebody on its panel tells. */
export function hasReview(asked: Asked): SessionAnswer {
  const hasPanel = holdsAny(known(asked, 'posts') ?? [], ['panel-member']);
  const isHeld = known(asked, 'parts')?.includes('review') ?? (hasPanel || undefined);
  if (isHeld === undefined) return unknown(['parts']);
  return isHeld ? met() : unmet(messages.noReview);
}

/** Does anybody assess, or will somebody have to? */
export function isAssessed(asked: Asked): SessionAnswer {
  if (holdsAny(known(asked, 'posts') ?? [], assessing)) return met();
  const answers = [hasPracticalPart(asked), hasReview(asked), isMarkedByHand(asked)];
  if (answers.some(({ verdict }) => verdict === 'met')) return met();
  const missing = answers.flatMap((answer) => (answer.verdict === 'unknown' ? answer.missing : []));
  if (missing.length > 0) return unknown([...new Set(missing)]);
  return known(asked, 'posts') === undefined ? unknown(['posts']) : unmet(messages.noAssessment);
}

/** Is the theory paper marked by people? */
export function isMarkedByHand(asked: Asked): SessionAnswer {
  const part = hasTheoryPart(asked);
  if (part.verdict !== 'met') return part;
  const marking = known(asked, 'theory.marking');
  if (marking === undefined) return unknown(['theory.marking']);
  return marking === 'by-hand' ? met() : unmet(messages.machineMarked);
}
