import {
  type Answer,
  all,
  among,
  type CriterionOf,
  choose,
  chosen,
  judge,
  known,
  type RegimeOf,
  unknown,
  unmet,
  when,
  yes,
} from '../../criteria';
import { contradictions } from './contradictions';
import { type Asked, type ServiceFactName, serviceFactTable } from './facts';
import * as messages from './messages';
import {
  cardInForceFacts,
  hasExternalCard,
  hasNoConflict,
  holdsCardInForce,
  isExternal,
  isSupervisor,
  ofExternal,
  ofInternal,
  ofSupervisors,
} from './person-and-card';
import { drawnKinds, externalCardNationally } from './reading-choices';

// 人社职司便函〔2020〕53号: who may supervise, with whose card, and sent by whom. It says nothing of examiners.

type Told = Answer<ServiceFactName>;

/** cn2020.4.kinds: there are two kinds of supervisor and no third. */
function isOfTwoKinds(asked: Asked): Told {
  if (known(asked, 'role') === 'examiner') return unknown([], messages.notGoverned);
  return among(asked, 'role', ['external-supervisor', 'internal-supervisor'], messages.neitherKind);
}

const isChosenByHrss = (asked: Asked): Told => among(asked, 'selectedBy', ['hrss'], messages.notChosenByHrss);
const isChosenByBody = (asked: Asked): Told =>
  among(asked, 'selectedBy', ['assessment-body', 'industry'], messages.notChosenByBody);

const isFromCentre = (asked: Asked): Told =>
  among(asked, 'card.issuer', ['national-centre', 'provincial-centre'], messages.externalFromCentre);
const isFromBody = (asked: Asked): Told =>
  among(asked, 'card.issuer', ['assessment-body', 'industry'], messages.internalFromBody);

/** cn2020.7.issuer for an internal supervisor, who may hold an external card. */
function isIssuedForInternal(asked: Asked): Told {
  const withExternalCard =
    chosen(externalCardNationally, asked) === 'kind-of-card'
      ? isFromCentre(asked)
      : unmet(messages.internalCardForDuty);
  return choose(hasExternalCard(asked), withExternalCard, isFromBody(asked));
}

/** cn2020.8.random: sent, and drawn at random; that it was at random is attested. */
function isDrawn(asked: Asked): Told {
  const drawn = all(
    judge(asked, 'assignedBy', (sender) => sender !== 'none', messages.notSent),
    yes(asked, 'drawnAtRandom', messages.notDrawn),
  );
  const isMeant = chosen(drawnKinds, asked) === 'both' ? isSupervisor(asked) : isExternal(asked);
  return when(isMeant, drawn, messages.anotherRole);
}

const criteria: readonly CriterionOf<typeof serviceFactTable>[] = [
  { clause: 'cn2020.4.kinds', facts: ['role'], test: isOfTwoKinds },
  {
    clause: 'cn2020.4.outer',
    facts: ['role', 'selectedBy'],
    test: (asked) => ofExternal(asked, isChosenByHrss),
  },
  {
    clause: 'cn2020.4.inner',
    facts: ['role', 'selectedBy'],
    test: (asked) => ofInternal(asked, isChosenByBody),
  },
  {
    clause: 'cn2020.7.issuer',
    facts: ['role', 'card.kind', 'card.issuer'],
    test: (asked) => all(ofExternal(asked, isFromCentre), ofInternal(asked, isIssuedForInternal)),
  },
  // Article 8 asks two things: a card in force, and the draw.
  {
    clause: 'cn2020.8.random',
    facts: cardInForceFacts,
    test: (asked) => ofSupervisors(asked, holdsCardInForce),
  },
  {
    clause: 'cn2020.8.random',
    facts: ['role', 'assignedBy', 'drawnAtRandom'],
    test: isDrawn,
  },
  {
    clause: 'cn2020.16.avoid',
    facts: ['role', 'conflicts'],
    test: (asked) => ofSupervisors(asked, hasNoConflict),
  },
];

export const national: RegimeOf<typeof serviceFactTable> = {
  notice: 'cn2020',
  table: serviceFactTable,
  contradictions,
  readings: [externalCardNationally, drawnKinds],
  criteria,
};
