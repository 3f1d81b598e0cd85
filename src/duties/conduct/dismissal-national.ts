import { all, known, no, unknown, unmet } from '../../criteria';
import * as messages from './messages';
import { judgeRefusals, refusalRules } from './refusals';
import { type Answer, type Article, type Asked, onlyFor, supervisors } from './regime';

// 技能人才评价质量督导工作规程 第十七条: grounds on which a supervisor is dismissed. It ends the engagement; the
// qualification is not mentioned.

/** A single refusal without reason is enough, whenever it was. */
function refusal(asked: Asked): Answer {
  const assignments = known(asked, 'assignments');
  const refused = known(asked, 'refusals')?.map((each) => ({ ...each, answer: 'refused' }) as const);
  // A count is of one year: none in it says nothing about the others.
  if ((known(asked, 'refusalCount') ?? 0) >= refusalRules.cn2020.least) return unmet(messages.refusedOnce);
  const offered = assignments ?? refused;
  if (offered === undefined) return unknown(['assignments']);
  return judgeRefusals(refusalRules.cn2020, offered, {
    on: asked.on,
    span: 'any-time',
    justified: 'passes',
    fact: assignments === undefined ? 'refusals' : 'assignments',
    why: messages.refusedOnce,
  });
}

const article = (): Article => ({
  criteria: onlyFor(supervisors, [
    {
      clause: 'cn2020.17.1',
      facts: ['tookPartUnassigned', 'assignments', 'refusals', 'refusalCount'],
      test: (asked) => all(no(asked, 'tookPartUnassigned', messages.uninvited), refusal(asked)),
      leadsTo: 'dismissal',
    },
    {
      clause: 'cn2020.17.2',
      facts: ['failedDuties'],
      test: (asked) => no(asked, 'failedDuties', messages.dutiesNotPerformed),
      leadsTo: 'dismissal',
    },
    {
      clause: 'cn2020.17.3',
      facts: ['badEffectOfSupervision'],
      test: (asked) => no(asked, 'badEffectOfSupervision', messages.badEffect),
      leadsTo: 'dismissal',
    },
  ]),
  // The article names nobody; by 第八条 it is the assigning body that engages.
  follows: (_, [{ clause }]) => [
    {
      code: 'dismissal',
      when: 'now',
      clause,
      term: messages.terms.dismissal,
      action: messages.dismiss,
      who: 'assigning-body',
    },
  ],
});

export const dismissalOfSupervisors = /* @__PURE__ */ article();
