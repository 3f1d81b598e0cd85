import { all, no, not, yes } from '../../criteria';
import { keepsSecrets } from './disclosure';
import * as messages from './messages';
import { type Answer, type Article, type Asked, examiners, onlyFor, supervisors } from './regime';

// 重庆市两份管理工作规程（质量督导员 第十二条、考评人员 第十四条）: duties of secrecy and integrity. The regulations
// attach no sanction to them here; their grounds of cancellation take up some of them.

/** Examiners: only valuables that may affect fairness, in the duty and in the ground alike. */
export const tookNoUnfairGift = (asked: Asked): Answer =>
  not(
    all(
      yes(asked, 'tookValuables', messages.unfairGift),
      yes(asked, 'giftMayAffectFairness', messages.unfairGift),
    ),
    messages.unfairGift,
  );

const article = (): Article => ({
  criteria: [
    ...onlyFor(supervisors, [
      {
        clause: 'cq2022s.12.3',
        facts: ['disclosed'],
        test: (asked) => keepsSecrets(asked, 'cq2022s.12.3'),
      },
      {
        // Without a minimum, and whatever the effect.
        clause: 'cq2022s.12.5',
        facts: ['tookValuables'],
        test: (asked) => no(asked, 'tookValuables', messages.tookGift),
      },
    ]),
    ...onlyFor(examiners, [
      {
        clause: 'cq2022e.14.7',
        facts: ['disclosed'],
        test: (asked) => keepsSecrets(asked, 'cq2022e.14.7'),
      },
      {
        clause: 'cq2022e.14.9',
        facts: ['tookValuables', 'giftMayAffectFairness'],
        test: tookNoUnfairGift,
      },
    ]),
  ],
});

export const dutiesInChongqing = /* @__PURE__ */ article();
