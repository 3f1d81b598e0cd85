import type { Rule } from '../../answers';
import { rulesOf } from '../../criteria';
import { admonitionOfExaminers } from './admonition-chongqing-examiners';
import { assessmentOfSupervisors, dutiesOfSupervisors } from './assessment-national';
import { measuresAgainstBodies } from './bodies-national';
import { cancellationOfExaminers } from './cancellation-chongqing-examiners';
import { cancellationOfSupervisors } from './cancellation-chongqing-supervisors';
import { creditOfBodies } from './credit-sichuan';
import { dismissalOfSupervisors } from './dismissal-national';
import { dutiesInChongqing } from './duties-chongqing';
import { reviewGrades } from './facts';
import { type Article, type Regime, regimeOf } from './regime';
import { renewalBarOfExaminers } from './renewal-bar-of-examiners';

const articlesByNotice = {
  cn2020: [dutiesOfSupervisors, assessmentOfSupervisors, dismissalOfSupervisors, measuresAgainstBodies],
  sc2021: [renewalBarOfExaminers],
  scqm: [creditOfBodies],
  cq2022: [dutiesInChongqing, cancellationOfSupervisors, admonitionOfExaminers, cancellationOfExaminers],
} as const satisfies Readonly<Record<string, readonly Article[]>>;

/**
 * A notice that attaches something to conduct: the national regulation (supervisors, bodies), Sichuan's of 2021 (renewal of
 * examiners) and on quality management (bodies), Chongqing's (supervisors, examiners, who applies to be one).
 */
export type ConductNotice = 'cn2020' | 'sc2021' | 'scqm' | 'cq2022';

export const conductNotices: readonly ConductNotice[] = ['cn2020', 'sc2021', 'scqm', 'cq2022'];

const regimes = (): Readonly<Record<ConductNotice, Regime>> => ({
  cn2020: regimeOf('cn2020', articlesByNotice.cn2020),
  sc2021: regimeOf('sc2021', articlesByNotice.sc2021),
  scqm: regimeOf('scqm', articlesByNotice.scqm),
  cq2022: regimeOf('cq2022', articlesByNotice.cq2022),
});

export const regimeByNotice = /* @__PURE__ */ regimes();

/**
 * The clauses on conduct, notice by notice.
 */
export const conductRules = (): readonly Rule[] => [
  ...conductNotices.map((notice) => {
    const heads = articlesByNotice[notice].flatMap(({ head }: Article) => head ?? []);
    const grounds = rulesOf('checkConduct', [regimeByNotice[notice]]).flatMap(({ clauses }) => clauses);
    return { name: `checkConduct/${notice}`, clauses: [...grounds, ...heads] };
  }),
  { name: 'parseConductFacts', clauses: [reviewGrades.clause] },
];
