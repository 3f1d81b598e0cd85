import { known } from '../../criteria';
import * as messages from './messages';
import { noneOf, together } from './records';
import { type Article, type Asked, bodies, type ConductConsequence, onlyFor } from './regime';

// 四川质量管理通知 二(九): the credit rating of an assessment body. By how much it falls is not said.

const clause = 'scqm.2.9';

function ratingAfter(asked: Asked): readonly ConductConsequence[] {
  const { terms } = messages;
  const cancelled = {
    code: 'rating-cancelled',
    clause,
    term: terms['rating-cancelled'],
    action: messages.cancelRating,
  } as const;
  const serious = (known(asked, 'body.violations') ?? []).map((each) =>
    together(each.verified, each.serious),
  );
  if (serious.includes(true)) return [{ ...cancelled, when: 'now' }];
  const lowered: ConductConsequence = {
    code: 'credit-downgrade',
    when: 'now',
    clause,
    term: terms['credit-downgrade'],
    action: messages.lowerRating,
  };
  return serious.includes(undefined)
    ? [lowered, { ...cancelled, when: 'otherwise', dependsOn: ['body.violations'] }]
    : [lowered];
}

const article = (): Article => ({
  criteria: onlyFor(bodies, [
    {
      clause,
      facts: ['body.violations'],
      test: (asked) =>
        noneOf(
          'body.violations',
          known(asked, 'body.violations'),
          ({ verified }) => verified ?? undefined,
          messages.verifiedViolation,
        ),
      leadsTo: 'credit-downgrade',
    },
  ]),
  follows: ratingAfter,
});

export const creditOfBodies = /* @__PURE__ */ article();
