import { all, chosen, known, no } from '../../criteria';
import { tookNoUnfairGift } from './duties-chongqing';
import * as messages from './messages';
import { noHarmfulNeglect } from './neglect';
import { falseApplication } from './reading-choices';
import { barReadings, reapplicationBar } from './reapplication-bar';
import { noneOf, together } from './records';
import { type Answer, type Article, type Asked, type ConductConsequence, examiners, onlyFor } from './regime';

// 重庆市技能人才评价考评人员管理工作规程 第二十一条: any one of ten grounds has the centre of the city cancel the
// qualification, and bars from applying again for three years.

const head = 'cq2022e.21.head';

/** cq2022e.21.5: a correction that is needed and signed where it is made is no irregular alteration. */
const materials = (asked: Asked): Answer =>
  noneOf(
    'materialActs',
    known(asked, 'materialActs'),
    ({ act, signedCorrection }) => {
      if (act !== 'alteration') return true;
      return signedCorrection === undefined || signedCorrection === null ? undefined : !signedCorrection;
    },
    messages.tamperedWith,
  );

function cancellationAndBar(asked: Asked): readonly ConductConsequence[] {
  const { terms } = messages;
  const by = { when: 'now', who: 'chongqing-centre' } as const;
  if (known(asked, 'role') === 'examiner-applicant') {
    // An applicant has nothing to lose yet: the application fails, and the bar is a matter of reading.
    const refusal: ConductConsequence = {
      code: 'application-refused',
      clause: 'cq2022e.21.2',
      term: terms['application-refused'],
      action: messages.refuseApplication,
      ...by,
    };
    return chosen(falseApplication, asked) === 'bar-from-refusal'
      ? [refusal, reapplicationBar(asked, by.who)]
      : [refusal];
  }
  return [
    {
      code: 'cancellation',
      clause: head,
      term: terms.cancellation,
      action: messages.cancelByCentre,
      ...by,
    },
    reapplicationBar(asked, by.who),
  ];
}

const article = (): Article => ({
  readings: [falseApplication, ...barReadings],
  criteria: [
    ...onlyFor(examiners, [
      {
        clause: 'cq2022e.21.1',
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
    // The only ground that reaches somebody who applies.
    ...onlyFor(
      ['examiner', 'examiner-applicant'],
      [
        {
          clause: 'cq2022e.21.2',
          facts: ['falsifiedApplication'],
          test: (asked) => no(asked, 'falsifiedApplication', messages.falsifiedApplication),
          leadsTo: 'cancellation',
        },
      ],
    ),
    ...onlyFor(examiners, [
      {
        // Neglect, what it led to, and a bad social effect, all of the same occasion.
        clause: 'cq2022e.21.3',
        facts: ['neglects'],
        test: (asked) =>
          noHarmfulNeglect(asked, ({ badSocialEffect }) => badSocialEffect, messages.neglectWithEffect),
        leadsTo: 'cancellation',
      },
      {
        clause: 'cq2022e.21.4',
        facts: ['markedAgainstKey', 'markingErrors'],
        test: (asked) =>
          all(
            no(asked, 'markedAgainstKey', messages.markedAgainstKey),
            noneOf(
              'markingErrors',
              known(asked, 'markingErrors'),
              ({ grave, byNeglect }) => together(grave, byNeglect),
              messages.graveError,
            ),
          ),
        leadsTo: 'cancellation',
      },
      { clause: 'cq2022e.21.5', facts: ['materialActs'], test: materials, leadsTo: 'cancellation' },
      {
        clause: 'cq2022e.21.6',
        facts: ['gaveAwayItems'],
        test: (asked) => no(asked, 'gaveAwayItems', messages.gaveAwayItems),
        leadsTo: 'cancellation',
      },
      {
        clause: 'cq2022e.21.7',
        facts: ['tookValuables', 'giftMayAffectFairness'],
        test: tookNoUnfairGift,
        leadsTo: 'cancellation',
      },
      {
        clause: 'cq2022e.21.8',
        facts: ['refusedSupervision', 'refusedInspection'],
        test: (asked) =>
          all(
            no(asked, 'refusedSupervision', messages.uncooperative),
            no(asked, 'refusedInspection', messages.uncooperative),
          ),
        leadsTo: 'cancellation',
      },
      {
        // Reported, verified and serious, all of the same report; for supervisors (cq2022s.19.9) verified is enough.
        clause: 'cq2022e.21.9',
        facts: ['reports'],
        test: (asked) =>
          noneOf(
            'reports',
            known(asked, 'reports'),
            ({ verified, serious }) => together(verified, serious),
            messages.seriousReport,
          ),
        leadsTo: 'cancellation',
      },
      {
        clause: 'cq2022e.21.10',
        facts: ['otherBreaches'],
        test: (asked) =>
          noneOf(
            'otherBreaches',
            known(asked, 'otherBreaches'),
            ({ effect }) => (effect === undefined || effect === null ? undefined : effect === 'vile'),
            messages.vileBreach,
          ),
        leadsTo: 'cancellation',
      },
    ]),
  ],
  head,
  follows: cancellationAndBar,
});

export const cancellationOfExaminers = /* @__PURE__ */ article();
