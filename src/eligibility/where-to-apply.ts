import {
  all,
  among,
  choose,
  chosen,
  isChengdu,
  isSichuan,
  judge,
  known,
  same,
  samePlace,
  unknown,
} from '../criteria';
import type { FactValue } from './facts';
import * as messages from './messages';
import { centralBody, dualFilingOverride } from './reading-choices';
import type { Answer, Asked } from './renewal-regime';

// sc2025 三(一)2: which office takes the application.

const atProvincialCentre = (asked: Asked): Answer =>
  among(asked, 'appliedTo.office', ['provincial-centre'], messages.toProvincialCentre);

const atCityCentre = (asked: Asked, city: string): Answer =>
  all(
    among(asked, 'appliedTo.office', ['city-centre'], messages.toCityCentre(city)),
    judge(asked, 'appliedTo.city', (chosenCity) => samePlace(chosenCity, city), messages.toCityCentre(city)),
  );

const inChengdu = (asked: Asked): Answer =>
  judge(asked, 'recommender.location', isChengdu, messages.toCityCentre(undefined));

function atLocalCentre(asked: Asked): Answer {
  const location = known(asked, 'recommender.location');
  return location === undefined ? unknown(['recommender.location']) : atCityCentre(asked, location);
}

/** A provincial body in Chengdu applies to the province, any other to its city. */
const asProvincialBody = (asked: Asked): Answer =>
  choose(inChengdu(asked), atProvincialCentre(asked), atLocalCentre(asked));

type Office = FactValue<'recommender.confirmedOffice'>;

/** The clause does not place central bodies: the office is the one the provincial centre names. */
function asCentralBody(asked: Asked): Answer {
  const choice = chosen(centralBody, asked);
  if (choice === 'like-provincial') return asProvincialBody(asked);
  if (choice === 'like-local') return atLocalCentre(asked);
  const confirmed: Office | undefined = known(asked, 'recommender.confirmedOffice');
  if (confirmed === undefined) return unknown(['recommender.confirmedOffice'], messages.centralBodyOpen);
  return confirmed === 'provincial-centre' ? atProvincialCentre(asked) : atLocalCentre(asked);
}

/** sc2025.3.1.2.route */
export function atOfficeOfBody(asked: Asked): Answer {
  switch (known(asked, 'recommender.affiliation')) {
    case 'city':
      return atLocalCentre(asked);
    case 'province':
      return asProvincialBody(asked);
    case 'central':
      return asCentralBody(asked);
    default:
      return unknown(['recommender.affiliation']);
  }
}

/** sc2025.3.1.2.dual: where the first receipt was issued, the province being a place too. */
export function atOfficeOfFirstReceipt(asked: Asked): Answer {
  const receipts = known(asked, 'recommender.receipts') ?? [];
  const earliest = receipts.map(({ date }) => date).sort()[0];
  const first = receipts.filter(({ date }) => date === earliest);
  const [receipt] = first;
  const place =
    known(asked, 'recommender.firstReceiptPlace') ??
    (receipt && first.every((other) => samePlace(other.place, receipt.place)) ? receipt.place : undefined);

  const atReceipt =
    place === undefined
      ? unknown(
          ['recommender.firstReceiptPlace'],
          receipt ? messages.twoFirstReceipts : messages.firstReceiptOpen,
        )
      : isSichuan(place)
        ? atProvincialCentre(asked)
        : atCityCentre(asked, place);
  if (chosen(dualFilingOverride, asked) === 'first-receipt') return atReceipt;
  const provincialInChengdu = all(
    among(asked, 'recommender.affiliation', ['province'], messages.toCityCentre(undefined)),
    inChengdu(asked),
  );
  return choose(provincialInChengdu, atProvincialCentre(asked), atReceipt);
}

/** sc2025.3.1.2.area */
export const inAreaOfBody = (asked: Asked): Answer =>
  same(asked, 'selectedArea', 'recommender.location', messages.areaDiffers);

/** sc2025.1.3.city-issued: the city that issued the card, not the one where the holder works now. */
export const atIssuingCity = (asked: Asked): Answer =>
  all(
    among(asked, 'appliedTo.office', ['city-hrss', 'city-centre'], messages.cityOfficeOnly),
    same(asked, 'appliedTo.city', 'issuerCity', messages.cityOfficeOnly),
  );
