import { known, no } from '../../criteria';
import type { ConductFactName } from './facts';
import * as messages from './messages';
import { type Article, type Asked, bodies, type ConductConsequence, onlyFor } from './regime';

// 技能人才评价质量督导工作规程 第十八条: measures against an assessment body and its staff, in steps.

const head = 'cn2020.18.head';

/** The second step: a matter not corrected, or serious. Either is enough; both must be ruled out. */
function secondStep(asked: Asked): Pick<ConductConsequence, 'when' | 'dependsOn'> | undefined {
  const [corrected, serious] = [known(asked, 'body.corrected'), known(asked, 'body.serious')];
  if (corrected === false || serious === true) return { when: 'now' };
  const open: ConductFactName[] = [
    ...(corrected === undefined ? (['body.corrected'] as const) : []),
    ...(serious === undefined ? (['body.serious'] as const) : []),
  ];
  return open.length > 0 ? { when: 'otherwise', dependsOn: open } : undefined;
}

function measures(asked: Asked): readonly ConductConsequence[] {
  const { terms } = messages;
  const further = secondStep(asked);
  return [
    {
      code: 'criticism-and-correction',
      when: 'now',
      clause: head,
      term: terms['criticism-and-correction'],
      action: messages.criticise,
      who: 'hrss-department',
    },
    ...(further === undefined
      ? []
      : ([
          {
            code: 'sanction-of-responsible-persons',
            clause: head,
            term: terms['sanction-of-responsible-persons'],
            action: messages.proposeSanction,
            who: 'supervising-department',
            ...further,
          },
          // The last step; no threshold is set for it.
          {
            code: 'loss-of-evaluation-qualification',
            clause: head,
            term: terms['loss-of-evaluation-qualification'],
            action: messages.lastStep,
            who: 'hrss-department',
            discretion: true,
            ...further,
          },
        ] as const)),
  ];
}

const article = (): Article => ({
  criteria: onlyFor(bodies, [
    {
      clause: 'cn2020.18.1',
      facts: ['body.withheldInformation'],
      test: (asked) => no(asked, 'body.withheldInformation', messages.withheld),
      leadsTo: 'criticism-and-correction',
    },
    {
      clause: 'cn2020.18.2',
      facts: ['body.preventedReports'],
      test: (asked) => no(asked, 'body.preventedReports', messages.prevented),
      leadsTo: 'criticism-and-correction',
    },
    {
      clause: 'cn2020.18.3',
      facts: ['body.refusedImprovement'],
      test: (asked) => no(asked, 'body.refusedImprovement', messages.notImproved),
      leadsTo: 'criticism-and-correction',
    },
    {
      clause: 'cn2020.18.4',
      facts: ['body.deceivedSupervision'],
      test: (asked) => no(asked, 'body.deceivedSupervision', messages.deceived),
      leadsTo: 'criticism-and-correction',
    },
    {
      clause: 'cn2020.18.5',
      facts: ['body.retaliatedOnSupervisor'],
      test: (asked) => no(asked, 'body.retaliatedOnSupervisor', messages.retaliatedOnSupervisor),
      leadsTo: 'criticism-and-correction',
    },
    {
      clause: 'cn2020.18.6',
      facts: ['body.otherInterference'],
      test: (asked) => no(asked, 'body.otherInterference', messages.interfered),
      leadsTo: 'criticism-and-correction',
    },
  ]),
  head,
  follows: measures,
});

export const measuresAgainstBodies = /* @__PURE__ */ article();
