import { type ClauseId, isJsonObject } from '../../answers';
import { isCivilDate } from '../../dates';
import type { CrossCheck, FieldType } from './form';
import { found } from './found';
import * as messages from './messages';

/** 同意 / 不同意 */
export const verdicts = { words: { agree: '同意', disagree: '不同意' } } as const satisfies FieldType;

/** A negative opinion is well filled in, and the application goes no further. */
export const opinionAgrees = (clause: ClauseId): CrossCheck => ({
  clauses: [clause],
  *test({ opinion }) {
    if (!isJsonObject(opinion) || opinion.verdict !== 'disagree') return;
    yield found('warning', 'opinion-disagrees', ['opinion', 'verdict'], clause, messages.opinionDisagrees);
  },
});

/** Whoever gives an opinion has the filled form in hand. */
export const opinionFollowsForm = (clause: ClauseId): CrossCheck => ({
  clauses: [clause],
  *test({ opinion, fillDate }) {
    if (!isJsonObject(opinion) || !isCivilDate(opinion.date) || !isCivilDate(fillDate)) return;
    if (opinion.date >= fillDate) return;
    yield found('warning', 'opinion-before-form', ['opinion', 'date'], clause, messages.opinionBeforeForm);
  },
});
