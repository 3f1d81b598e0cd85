import { all, either, known, no, yes } from '../../criteria';
import { keepsSecrets } from './disclosure';
import * as messages from './messages';
import { noneOf } from './records';
import { type Article, onlyFor, supervisors } from './regime';

// 技能人才评价质量督导工作规程 第十条 and 第十一条: how supervisors behave on duty, and how they are assessed.

/** Worn or carried: either will do. */
const duties = (): Article => ({
  criteria: onlyFor(supervisors, [
    {
      clause: 'cn2020.10.conduct',
      facts: ['cardWorn', 'cardCarried', 'misreported', 'disclosed'],
      test: (asked) =>
        all(
          either(
            yes(asked, 'cardWorn', messages.cardNotAlong),
            yes(asked, 'cardCarried', messages.cardNotAlong),
          ),
          no(asked, 'misreported', messages.misreported),
          keepsSecrets(asked, 'cn2020.10.conduct'),
        ),
    },
  ]),
});

export const dutiesOfSupervisors = /* @__PURE__ */ duties();

/** Unqualified: the assigning body chooses between two consequences, and the notice does not say when which. */
const assessment = (): Article => ({
  criteria: onlyFor(supervisors, [
    {
      clause: 'cn2020.11',
      facts: ['assessments'],
      test: (asked) =>
        noneOf(
          'assessments',
          known(asked, 'assessments'),
          ({ result }) => result === 'unqualified',
          messages.unqualifiedAssessment,
        ),
      leadsTo: 'cancellation',
    },
  ]),
  follows: () =>
    (['cancellation', 'no-re-engagement'] as const).map((code) => ({
      code,
      when: 'now',
      clause: 'cn2020.11',
      term: messages.terms[code],
      action: messages.eitherOfTwo,
      who: 'assigning-body',
      discretion: true,
    })),
});

export const assessmentOfSupervisors = /* @__PURE__ */ assessment();
