import { known, met, no, yes } from '../../criteria';
import * as messages from './messages';
import { noneOf, together } from './records';
import { type Answer, type Article, type Asked, examiners, onlyFor } from './regime';

// 重庆市技能人才评价考评人员管理工作规程 第二十条: grounds on which the assessment body admonishes an examiner and keeps a
// record of it.

/** A major effect leaves this article; whether it reaches the next one depends on its being vile (cq2022e.21.10). */
function otherBreach(asked: Asked): Answer {
  const breaches = known(asked, 'otherBreaches');
  const answer = noneOf(
    'otherBreaches',
    breaches,
    ({ effect }) => (effect === undefined || effect === null ? undefined : effect === 'minor'),
    messages.minorBreach,
  );
  const isBetween = breaches?.some(({ effect }) => effect === 'major');
  return answer.verdict === 'met' && isBetween ? met(messages.majorBreach) : answer;
}

const article = (): Article => ({
  criteria: onlyFor(examiners, [
    {
      // Late without force majeure and without a word in time, both of the same job.
      clause: 'cq2022e.20.1',
      facts: ['lateArrivals'],
      test: (asked) =>
        noneOf(
          'lateArrivals',
          known(asked, 'lateArrivals'),
          ({ forceMajeure, informedInTime }) => together(isNot(forceMajeure), isNot(informedInTime)),
          messages.lateWithoutWord,
        ),
      leadsTo: 'admonition',
    },
    {
      // Worn: to have it along is not enough.
      clause: 'cq2022e.20.2',
      facts: ['cardWorn'],
      test: (asked) => yes(asked, 'cardWorn', messages.cardNotWorn),
      leadsTo: 'admonition',
    },
    {
      clause: 'cq2022e.20.3',
      facts: ['improperWords'],
      test: (asked) => no(asked, 'improperWords', messages.improperWords),
      leadsTo: 'admonition',
    },
    {
      clause: 'cq2022e.20.4',
      facts: ['unrelatedActivity'],
      test: (asked) => no(asked, 'unrelatedActivity', messages.unrelatedActivity),
      leadsTo: 'admonition',
    },
    { clause: 'cq2022e.20.5', facts: ['otherBreaches'], test: otherBreach, leadsTo: 'admonition' },
  ]),
  follows: (_, [{ clause }]) => [
    {
      code: 'admonition',
      when: 'now',
      clause,
      term: messages.terms.admonition,
      action: messages.admonish,
      who: 'assessment-body',
    },
  ],
});

export const admonitionOfExaminers = /* @__PURE__ */ article();

const isNot = (is: boolean | null | undefined): boolean | undefined =>
  is === undefined || is === null ? undefined : !is;
