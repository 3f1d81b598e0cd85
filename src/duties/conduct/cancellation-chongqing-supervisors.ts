import { all, chosen, either, known, met, no, not, unknown, unmet, yes } from '../../criteria';
import { barOfSupervisors } from '../engagement/reading-choices';
import * as messages from './messages';
import { noHarmfulNeglect } from './neglect';
import * as doubts from './reading-choices';
import { barReadings, reapplicationBar } from './reapplication-bar';
import { noneOf, together } from './records';
import { judgeRefusals, refusalRules } from './refusals';
import {
  type Answer,
  type Article,
  type Asked,
  type ConductConsequence,
  onlyFor,
  supervisors,
} from './regime';
import { hasRun, type Step } from './runs-within-a-year';

// 重庆市技能人才评价质量督导员管理工作规程 第十九条: any one of ten grounds cancels the qualification of a supervisor.
// The body that issued the card cancels it. Unlike for examiners, no time is set in which one may not apply again,
// unless the bar of examiners is read to hold for both.

/** cq2022s.19.5 */
const uncorrectedInARow = 2;

/** cq2022s.19.1 */
function review(asked: Asked): Answer {
  if (chosen(doubts.unqualifiedReview, asked) === 'overall-result') {
    const overall = known(asked, 'overallReview');
    if (overall === undefined) return unknown(['overallReview']);
    return overall === 'unqualified' ? unmet(messages.unqualifiedReview) : met();
  }
  return noneOf(
    'reviews',
    known(asked, 'reviews'),
    ({ grade }) => grade === 'unqualified',
    messages.unqualifiedReview,
  );
}

/** cq2022s.19.2: three in a row within one year; without the assignments taken on between them a run is only possible. */
function refusals(asked: Asked): Answer {
  const assignments = known(asked, 'assignments');
  const refused = known(asked, 'refusals')?.map((each) => ({ ...each, answer: 'refused' }) as const);
  const offered = assignments ?? refused;
  if (offered === undefined) return unknown(['assignments']);
  const judged = judgeRefusals(refusalRules.cq2022, offered, {
    on: asked.on,
    span: 'any-rolling',
    justified: chosen(doubts.justifiedRefusal, asked) === 'skipped' ? 'passes' : 'breaks',
    fact: 'assignments',
    why: messages.refusedInARow,
  });
  return assignments === undefined && judged.verdict === 'unmet' ? unknown(['assignments']) : judged;
}

const disobedience = (asked: Asked): Answer =>
  all(
    no(asked, 'tookPartUnassigned', messages.uninvited),
    refusals(asked),
    chosen(doubts.formsOfDisobedience, asked) === 'three-grounds'
      ? no(asked, 'disobeyedManagement', messages.disobeyed)
      : met(),
  );

/** cq2022s.19.5: two in a row within one year, whatever came after. */
function uncorrected(asked: Asked): Answer {
  const jobs = known(asked, 'siteJobs');
  if (jobs === undefined) return unknown(['siteJobs']);
  const quiet: Step = chosen(doubts.jobsInARow, asked) === 'all-jobs' ? 'breaks' : 'passes';
  const steps = { none: quiet, corrected: 'breaks', uncorrected: 'counts' } as const;
  const reached = (unknownTakenFor: keyof typeof steps): boolean =>
    hasRun(
      jobs.map(({ date, violation }) => ({ date, step: steps[violation ?? unknownTakenFor] })),
      { least: uncorrectedInARow, span: 'any-rolling', on: asked.on },
    );
  if (reached('corrected')) return unmet(messages.uncorrectedTwice);
  return reached('uncorrected') ? unknown(['siteJobs']) : met();
}

/** cq2022s.19.9: for examiners seriousness is asked for as well, here it is not. */
function reported(asked: Asked): Answer {
  const mustBeSerious = chosen(doubts.verifiedReport, asked) === 'serious-only';
  return noneOf(
    'reports',
    known(asked, 'reports'),
    ({ verified, serious }) => (mustBeSerious ? together(verified, serious) : together(verified)),
    messages.verifiedReport,
  );
}

function cancellation(asked: Asked, clause: ConductConsequence['clause']): readonly ConductConsequence[] {
  const { terms } = messages;
  const broke = known(asked, 'brokeDisciplineOrLaw');
  const referral = {
    code: 'referral',
    clause,
    term: terms.referral,
    action: messages.refer,
    who: 'issuing-body',
  } as const;
  return [
    {
      code: 'cancellation',
      when: 'now',
      clause,
      term: terms.cancellation,
      action: messages.cancelByIssuer,
      who: 'issuing-body',
    },
    ...(broke === true ? [{ ...referral, when: 'now' } as const] : []),
    ...(broke === undefined
      ? [{ ...referral, when: 'otherwise', dependsOn: ['brokeDisciplineOrLaw'] } as const]
      : []),
    ...(chosen(barOfSupervisors, asked) === 'same' ? [reapplicationBar(asked, 'issuing-body')] : []),
  ];
}

const article = (): Article => ({
  readings: [
    doubts.unqualifiedReview,
    doubts.formsOfDisobedience,
    doubts.justifiedRefusal,
    doubts.jobsInARow,
    doubts.verifiedReport,
    barOfSupervisors,
    ...barReadings,
  ],
  criteria: onlyFor(supervisors, [
    {
      clause: 'cq2022s.19.1',
      facts: ['reviews', 'overallReview'],
      test: review,
      leadsTo: 'cancellation',
    },
    {
      clause: 'cq2022s.19.2',
      facts: ['tookPartUnassigned', 'assignments', 'refusals', 'disobeyedManagement'],
      test: disobedience,
      leadsTo: 'cancellation',
    },
    {
      // What it led to is enough, whatever the effect on society; for examiners (cq2022e.21.3) that is asked for as well.
      clause: 'cq2022s.19.3',
      facts: ['neglects'],
      test: (asked) => noHarmfulNeglect(asked, () => true, messages.harmfulNeglect),
      leadsTo: 'cancellation',
    },
    {
      clause: 'cq2022s.19.4',
      facts: ['fraud', 'favouritism', 'objectivityAffected'],
      test: (asked) =>
        not(
          all(
            either(
              yes(asked, 'fraud', messages.fraudulentResult),
              yes(asked, 'favouritism', messages.fraudulentResult),
            ),
            yes(asked, 'objectivityAffected', messages.fraudulentResult),
          ),
          messages.fraudulentResult,
        ),
      leadsTo: 'cancellation',
    },
    { clause: 'cq2022s.19.5', facts: ['siteJobs'], test: uncorrected, leadsTo: 'cancellation' },
    {
      clause: 'cq2022s.19.6',
      facts: ['usedOfficeForGain', 'disturbedBody'],
      test: (asked) =>
        all(
          no(asked, 'usedOfficeForGain', messages.officeForGain),
          no(asked, 'disturbedBody', messages.disturbed),
        ),
      leadsTo: 'cancellation',
    },
    {
      clause: 'cq2022s.19.7',
      facts: ['shielded', 'retaliated', 'infringedRights'],
      test: (asked) =>
        not(
          all(
            either(
              yes(asked, 'shielded', messages.abusedOffice),
              yes(asked, 'retaliated', messages.abusedOffice),
            ),
            yes(asked, 'infringedRights', messages.abusedOffice),
          ),
          messages.abusedOffice,
        ),
      leadsTo: 'cancellation',
    },
    {
      // Valuables from the body supervised are a breach of integrity (cq2022s.12.5) and a gain at once.
      clause: 'cq2022s.19.8',
      facts: ['improperGain', 'tookValuables'],
      test: (asked) =>
        all(
          no(asked, 'improperGain', messages.improperGain),
          no(asked, 'tookValuables', messages.improperGain),
        ),
      leadsTo: 'cancellation',
    },
    { clause: 'cq2022s.19.9', facts: ['reports'], test: reported, leadsTo: 'cancellation' },
    {
      clause: 'cq2022s.19.10',
      facts: ['obstructions'],
      test: (asked) =>
        noneOf(
          'obstructions',
          known(asked, 'obstructions'),
          ({ vileEffect }) => vileEffect ?? undefined,
          messages.vileObstruction,
        ),
      leadsTo: 'cancellation',
    },
  ]),
  follows: (asked, [{ clause }]) => cancellation(asked, clause),
});

export const cancellationOfSupervisors = /* @__PURE__ */ article();
