import type { Issue } from '../../answers';
import { contradiction } from '../../criteria';
import { cardCodeContradictions } from './card-code';
import type { ServiceFacts } from './facts';
import * as messages from './messages';

/** Facts about a person and a job that are written well and cannot be true together. */
export function* contradictions(facts: ServiceFacts): Generator<Issue> {
  yield* cardCodeContradictions(facts);
  const { card, job } = facts;
  if (card?.validFrom && card.expiryDate && card.expiryDate < card.validFrom) {
    yield contradiction(['card', 'expiryDate'], messages.expiryBeforeValidity);
  }
  if (job?.firstDay && job.lastDay && job.lastDay < job.firstDay) {
    yield contradiction(['job', 'lastDay'], messages.endsBeforeItBegins);
  }
}
