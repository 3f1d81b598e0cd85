import { all, among, atLeast, chosen, either, judge, no, when, yes } from '../criteria';
import { onProvincialPath } from './city-card';
import * as messages from './messages';
import { isExaminer } from './person';
import { retiredInsurance, summaryLength } from './reading-choices';
import type { Answer, Asked, Criterion } from './renewal-regime';
import { atOfficeOfBody, atOfficeOfFirstReceipt, inAreaOfBody } from './where-to-apply';

// sc2025 三(一) and annex 1: what is handed in, and where.

/** sc2025.3.1.1.photo */
const photoInches = 2;
/** sc2025.3.1.1.summary, and what the 2021 notice asks (sc2021.3.4.1) */
const summaryCharacters = { 'five-hundred': 500, 'one-thousand': 1000 } as const;
/** sc2025.a1.brief */
export const briefCharacters = 300;

function photo(asked: Asked): Answer {
  return all(
    yes(asked, 'materials.photo.uploaded', messages.photoNotUploaded),
    among(asked, 'materials.photo.background', ['blue'], messages.photoWrong),
    judge(asked, 'materials.photo.inches', (inches) => inches === photoInches, messages.photoWrong),
    yes(asked, 'materials.photo.bareheaded', messages.photoWrong),
    yes(asked, 'materials.photo.recent', messages.photoWrong),
  );
}

function socialInsurance(asked: Asked): Answer {
  const proof = yes(asked, 'materials.socialInsurance', messages.noInsurance);
  if (chosen(retiredInsurance, asked) === 'required') return proof;
  const pension = all(
    yes(asked, 'retired', messages.noInsurance),
    yes(asked, 'materials.pensionRecord', messages.noInsurance),
  );
  return either(proof, pension);
}

function engagementAgreement(asked: Asked): Answer {
  const engagedExaminer = all(
    isExaminer(asked),
    among(asked, 'employment.withRecommender', ['external'], messages.anotherCardType),
  );
  return when(engagedExaminer, yes(asked, 'materials.engagementAgreement', messages.noAgreement));
}

function summary(asked: Asked): Answer {
  const least = summaryCharacters[chosen(summaryLength, asked)];
  return all(
    atLeast(asked, 'materials.summary.characters', least, messages.summaryShort(least)),
    yes(asked, 'materials.summary.signed', messages.summaryNotSigned),
  );
}

/** However long, a brief without actual work counts for nothing. */
function brief(asked: Asked): Answer {
  return all(
    atLeast(asked, 'materials.brief.characters', briefCharacters, messages.briefShort(briefCharacters)),
    yes(asked, 'materials.brief.namesTime', messages.briefVague),
    yes(asked, 'materials.brief.namesBody', messages.briefVague),
    yes(asked, 'materials.brief.namesBatch', messages.briefVague),
  );
}

/** Papers and where they go: sc2025 三(一) and annex 1. What is wrong here is 不予通过 (sc2025.3.2.4.incomplete). */
export const papers: readonly Criterion[] = [
  {
    clause: 'sc2025.3.1.1.written',
    facts: ['writtenApplication'],
    test: (asked) => yes(asked, 'writtenApplication', messages.noWrittenApplication),
    leadsTo: 'not-passed',
  },
  {
    clause: 'sc2025.3.1.1.fields',
    facts: ['formFilledAsRequired'],
    test: (asked) => yes(asked, 'formFilledAsRequired', messages.formIncomplete),
    leadsTo: 'not-passed',
  },
  {
    clause: 'sc2025.3.1.1.form',
    facts: ['materials.formStamped'],
    test: (asked) => yes(asked, 'materials.formStamped', messages.formNotStamped),
    leadsTo: 'not-passed',
  },
  {
    clause: 'sc2025.a1.note2',
    facts: ['materials.opinion', 'materials.opinionHandSigned'],
    test: (asked) =>
      all(
        among(asked, 'materials.opinion', ['agree'], messages.opinionDisagree),
        yes(asked, 'materials.opinionHandSigned', messages.opinionDisagree),
      ),
    leadsTo: 'not-passed',
  },
  {
    clause: 'sc2025.3.1.1.photo',
    facts: [
      'materials.photo.uploaded',
      'materials.photo.background',
      'materials.photo.inches',
      'materials.photo.bareheaded',
      'materials.photo.recent',
    ],
    test: photo,
    leadsTo: 'not-passed',
  },
  {
    clause: 'sc2025.3.1.1.id',
    facts: ['materials.idCard.front', 'materials.idCard.back'],
    test: (asked) =>
      all(
        yes(asked, 'materials.idCard.front', messages.bothSides),
        yes(asked, 'materials.idCard.back', messages.bothSides),
      ),
    leadsTo: 'not-passed',
  },
  {
    clause: 'sc2025.3.1.1.card',
    facts: ['materials.card.front', 'materials.card.back'],
    test: (asked) =>
      all(
        yes(asked, 'materials.card.front', messages.bothSides),
        yes(asked, 'materials.card.back', messages.bothSides),
      ),
    leadsTo: 'not-passed',
  },
  {
    clause: 'sc2025.3.1.1.social',
    facts: ['materials.socialInsurance', 'materials.pensionRecord', 'retired'],
    test: socialInsurance,
    leadsTo: 'not-passed',
  },
  {
    clause: 'sc2025.3.1.1.external',
    facts: ['cardType', 'employment.withRecommender', 'materials.engagementAgreement'],
    test: engagementAgreement,
    leadsTo: 'not-passed',
  },
  {
    clause: 'sc2025.3.1.1.summary',
    facts: ['materials.summary.characters', 'materials.summary.signed'],
    test: summary,
    leadsTo: 'not-passed',
  },
  {
    clause: 'sc2025.a1.brief',
    facts: [
      'materials.brief.characters',
      'materials.brief.namesTime',
      'materials.brief.namesBody',
      'materials.brief.namesBatch',
    ],
    test: brief,
    leadsTo: 'not-passed',
  },
  {
    clause: 'sc2025.3.1.2.area',
    facts: ['selectedArea', 'recommender.location'],
    test: inAreaOfBody,
    leadsTo: 'not-passed',
  },
  {
    clause: 'sc2025.3.1.2.route',
    facts: [
      'issuer',
      'cardType',
      'recommender.dualFiled',
      'recommender.affiliation',
      'recommender.location',
      'recommender.confirmedOffice',
      'appliedTo.office',
      'appliedTo.city',
    ],
    test: (asked) => {
      const filedOnce = no(asked, 'recommender.dualFiled', messages.anotherCardType);
      return onProvincialPath(asked, when(filedOnce, atOfficeOfBody(asked)));
    },
    leadsTo: 'not-passed',
  },
  {
    clause: 'sc2025.3.1.2.dual',
    facts: [
      'issuer',
      'cardType',
      'recommender.dualFiled',
      'recommender.receipts',
      'recommender.firstReceiptPlace',
      'recommender.affiliation',
      'recommender.location',
      'appliedTo.office',
      'appliedTo.city',
    ],
    test: (asked) => {
      const filedTwice = yes(asked, 'recommender.dualFiled', messages.anotherCardType);
      return onProvincialPath(asked, when(filedTwice, atOfficeOfFirstReceipt(asked)));
    },
    leadsTo: 'not-passed',
  },
];
