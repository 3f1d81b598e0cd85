import {
  type Answer,
  all,
  among,
  type Consequence,
  type CriterionOf,
  chosen,
  handOn,
  known,
  met,
  no,
  notApplicable,
  type RegimeOf,
  unknown,
  unmet,
  when,
  yes,
} from '../../criteria';
import { addNaturalDays, deadlineOf } from '../../dates';
import { examinerValidityLastDay } from '../../dates/reading-choices';
import { barReadings, barredUntil, notBarred } from './bar';
import { type Asked, contradictions, type EngagementFactName, engagementFactTable } from './facts';
import * as messages from './messages';
import { barOfSupervisors, chongqingForce, contractConnects } from './reading-choices';
import { chongqingTerms, doubtsAbout, lastsOneTerm, nationalTerms, withinTermLimit } from './terms';

// 渝职鉴发〔2022〕34号: internal supervisors by 督导 第十四条, examiners by 考评 第十二, 十六 and 二十一条.

type Table = typeof engagementFactTable;
type Name = EngagementFactName;
export type ChongqingConsequence = 'certify-again' | 'reapplication-bar';

const isExaminer = (asked: Asked) => among(asked, 'engagedAs', ['examiner'], messages.forExaminers);

const forInternalContracts = (asked: Asked, test: Answer<Name>): Answer<Name> =>
  when<Name>(
    among(asked, 'engagedAs', ['internal-supervisor'], messages.forInternalSupervisors),
    when<Name>(yes(asked, 'contract.signed', messages.noContractNeeded), test, messages.noContractNeeded),
    messages.forInternalSupervisors,
  );

/** The limit of the national regulation, where it is read to hold in Chongqing too. */
const nationalLimit = (asked: Asked): Answer<Name> =>
  chosen(chongqingForce, asked) === 'binding'
    ? forInternalContracts(asked, withinTermLimit(nationalTerms, asked))
    : notApplicable(messages.softInChongqing);

/** cq2022e.12: what the card prints, or where it prints nothing counted from the day of issue. */
function lastValidDay(asked: Asked): string | undefined {
  const [issuedOn, printed] = [known(asked, 'card.issuedOn'), known(asked, 'card.expiryDate')];
  if (printed !== undefined || issuedOn === undefined) return printed;
  const readings = handOn([examinerValidityLastDay], asked);
  return deadlineOf('cq2022e.12', issuedOn, { ...(readings && { readings }) }).due;
}

function cardInForce(asked: Asked): Answer<Name> {
  const expiry = lastValidDay(asked);
  if (expiry === undefined) return unknown(['card.expiryDate']);
  return asked.on <= expiry ? met() : unmet(messages.cardExpired(expiry));
}

const toBeStated = ['responsibilities', 'rights', 'obligations', 'term'] as const;

/** cq2022e.16 */
function contractStatesAll(asked: Asked): Answer<Name> {
  const states = known(asked, 'contract.states');
  const lacking = states === undefined ? [] : toBeStated.filter((each) => !states.includes(each));
  return all<Name>(
    yes(asked, 'contract.signed', messages.contractMissing),
    states === undefined
      ? unknown(['contract.states'])
      : lacking.length > 0
        ? unmet(messages.contractLacks(lacking))
        : met(),
  );
}

/** cq2022e.16: the engagement and the card go together. */
function contractConnectsWithCard(asked: Asked): Answer<Name> {
  const [to, expiry] = [known(asked, 'contract.to'), lastValidDay(asked)];
  if (to === undefined || expiry === undefined) {
    return unknown([
      ...(to === undefined ? (['contract.to'] as const) : []),
      ...(expiry === undefined ? (['card.expiryDate'] as const) : []),
    ]);
  }
  if (to === expiry) return met();
  const reading = chosen(contractConnects, asked);
  if (to > expiry) return reading === 'no-gap' ? met() : unmet(messages.outlivesCard(to, expiry));
  return reading === 'within' ? met() : unmet(messages.endsBeforeCard(to, expiry));
}

function barKept(asked: Asked): Answer<Name> {
  const [examiner, bar] = [isExaminer(asked), notBarred(asked)];
  if (examiner.verdict === 'met') return bar;
  return chosen(barOfSupervisors, asked) === 'same' ? bar : when<Name>(examiner, bar, messages.forExaminers);
}

const contractFacts = ['engagedAs', 'contract.signed', 'contract.from', 'contract.to'] as const;
const termFacts = [...contractFacts, 'contract.body', 'earlierTerms'] as const;

const criteria: readonly CriterionOf<Table, ChongqingConsequence>[] = [
  {
    clause: 'cq2022s.14.term',
    facts: contractFacts,
    test: (asked) => forInternalContracts(asked, lastsOneTerm(chongqingTerms, asked)),
    // Three years are said to make a term; a longer contract is not forbidden.
    severity: 'warning',
  },
  {
    clause: 'cq2022s.14.term',
    facts: termFacts,
    test: (asked) => forInternalContracts(asked, withinTermLimit(chongqingTerms, asked)),
    severity: 'warning',
  },
  { clause: 'cn2020.8.term', facts: termFacts, test: nationalLimit },
  {
    clause: 'cq2022e.12',
    facts: ['engagedAs', 'card.issuedOn', 'card.expiryDate'],
    test: (asked) => when<Name>(isExaminer(asked), cardInForce(asked), messages.forExaminers),
    leadsTo: 'certify-again',
  },
  {
    clause: 'cq2022e.16',
    facts: ['engagedAs', 'inService', 'contract.signed', 'contract.states'],
    test: (asked) =>
      when<Name>(
        isExaminer(asked),
        when<Name>(
          no(asked, 'inService', messages.ownEmployee),
          contractStatesAll(asked),
          messages.ownEmployee,
        ),
        messages.forExaminers,
      ),
  },
  {
    clause: 'cq2022e.16',
    facts: ['engagedAs', 'inService', 'contract.signed', 'contract.to', 'card.issuedOn', 'card.expiryDate'],
    test: (asked) =>
      when<Name>(
        all<Name>(
          isExaminer(asked),
          no(asked, 'inService', messages.ownEmployee),
          yes(asked, 'contract.signed', messages.contractMissing),
        ),
        contractConnectsWithCard(asked),
      ),
    // The aim can be reached with a new card too.
    severity: 'warning',
  },
  {
    clause: 'cq2022e.21.head',
    facts: ['engagedAs', 'cancelled', 'cancelledOn'],
    test: barKept,
    leadsTo: 'reapplication-bar',
  },
];

const consequences: RegimeOf<Table, ChongqingConsequence>['consequences'] = (asked, { unmet: failed }) =>
  failed.flatMap(({ clause, leadsTo }): Consequence<ChongqingConsequence>[] => {
    const { terms } = messages;
    if (leadsTo === 'certify-again') {
      const expiry = lastValidDay(asked);
      return [
        {
          code: leadsTo,
          when: 'now',
          clause,
          term: terms[leadsTo],
          action: messages.certifyAgain,
          ...(expiry && { from: addNaturalDays(expiry, 1) }),
        },
      ];
    }
    const cancelledOn = known(asked, 'cancelledOn');
    if (leadsTo !== 'reapplication-bar' || cancelledOn === undefined) return [];
    const until = barredUntil(asked, cancelledOn);
    return [
      {
        code: leadsTo,
        when: 'now',
        clause,
        term: terms[leadsTo],
        action: messages.doNotRecommend,
        from: cancelledOn,
        ...(until !== undefined && until !== 'unannounced' && { by: until }),
      },
    ];
  });

export const chongqing: RegimeOf<Table, ChongqingConsequence> = {
  notice: 'cq2022',
  table: engagementFactTable,
  readings: [
    ...doubtsAbout(chongqingTerms),
    chongqingForce,
    ...doubtsAbout(nationalTerms),
    examinerValidityLastDay,
    contractConnects,
    ...barReadings,
    barOfSupervisors,
  ],
  criteria,
  consequences,
  contradictions,
};
