import {
  type FactNameOf,
  type FactsOf,
  type FactTable,
  type FactValueOf,
  factNamesOf,
  factAt as valueAt,
} from '../criteria';
import { sichuanConductFactTable } from '../duties/conduct/renewal-bar-sichuan-2021';

/** Every fact a renewal decision may ask for, and how it is written. Types, checks and schema derive from it. */
export const renewalFactTable = {
  /** What the card makes its holder (证卡类型). */
  cardType: [
    'examiner',
    'senior-examiner',
    'new-occupation-examiner',
    'special-ability-examiner',
    'supervisor',
  ],
  /** 外督 or 内督; asked of supervisors only. */
  supervisorKind: ['external', 'internal'],
  /** Who issued the card (发证机关). */
  issuer: [
    'ministry',
    'provincial-centre',
    'provincial-hrss',
    'city-hrss',
    'industry',
    'other-province',
    'assessment-body',
  ],
  /** The city or prefecture whose HRSS department issued a city card, for example `绵阳`. */
  issuerCity: 'text',
  /** Whether the issuing city takes the card for renewal at this time; asked of city cards only. */
  issuingCityAccepts: 'yes-no',
  /** First day of validity. */
  validFrom: 'date',
  /** Last day of validity (有效期届满日), itself included. */
  expiryDate: 'date',
  /** Day of the written application to the recommending body; it matters only where that day counts. */
  requestedOn: 'date',
  /** Assessments and supervisions done, by day. Give them or `activityCount`, not both. */
  activities: { each: { date: 'date', kind: ['assessment', 'supervision'] }, required: ['date'] },
  /** Assessments and supervisions done in the term of the card up to the day asked about. */
  activityCount: 'count',
  /** Accidents (事故) found against the holder in the whole career. */
  accidentCount: 'count',
  /** Those of them within the term of the card. */
  accidentCountInTerm: 'count',
  healthy: 'yes-no',
  /** 本人自愿继续从事考评（督导）工作。 */
  willingToContinue: 'yes-no',
  /** Good professional ethics, as certified; asked under the 2021 notice only. */
  goodEthics: 'yes-no',
  /** Retirement formalities completed; age does not matter. */
  retired: 'yes-no',
  /** Written application to the recommending body handed in. */
  writtenApplication: 'yes-no',
  /** Personal data entered completely and correctly. */
  formFilledAsRequired: 'yes-no',
  /** The area chosen in the system (所在地区), for example `成都`. */
  selectedArea: 'text',
  /**
   * The re-review of the provincial centre (复审): `pending` as long as there is no result; `absent`: over, and the holder
   * did not take part as prescribed (未按规定参加复审).
   */
  reReview: ['pending', 'passed', 'failed', 'absent'],
  recommender: {
    /** Filing (备案) of the recommending body; `revoked`: cancelled or lapsed. */
    filingStatus: ['filed', 'accepted', 'submitted', 'none', 'revoked'],
    /** 市属, 省属 or 央属. */
    affiliation: ['city', 'province', 'central'],
    /** City or prefecture where it stands, for example `绵阳`. */
    location: 'text',
    /** The office named by the provincial centre for a central body, which the notice does not place. */
    confirmedOffice: ['provincial-centre', 'city-centre'],
    /** Filed in two places (双备案). */
    dualFiled: 'yes-no',
    /** The filing receipts of a body filed twice. */
    receipts: { each: { place: 'text', date: 'date' }, required: ['place', 'date'] },
    /** Where the first receipt was issued; without any receipt, where the filing was accepted. `四川` for the province. */
    firstReceiptPlace: 'text',
    /** Passed the initial review (初审) of the recommending body. */
    reviewPassed: 'yes-no',
  },
  /** The holder's relation to the recommending body. */
  employment: {
    /** Stable labour relation, another one, engaged from outside (外聘), or none. */
    withRecommender: ['stable', 'unstable', 'external', 'none'],
    /** Stable labour relation with another body that is filed or accepted. */
    stableElsewhere: 'yes-no',
  },
  /** Where the application is handed in; a `city` belongs to the two city offices. */
  appliedTo: {
    office: ['provincial-centre', 'city-centre', 'city-hrss'],
    city: 'text',
  },
  materials: {
    /** Application form uploaded, with the stamp of the recommending body. */
    formStamped: 'yes-no',
    /** What the recommending body wrote on the form: 同意 or 不同意. */
    opinion: ['agree', 'disagree'],
    /** Signed by hand by the responsible person. */
    opinionHandSigned: 'yes-no',
    photo: {
      uploaded: 'yes-no',
      background: ['blue', 'white', 'red', 'other'],
      /** 2 for 2寸. */
      inches: 'number',
      bareheaded: 'yes-no',
      recent: 'yes-no',
    },
    /** Identity card, each side uploaded or not. */
    idCard: { front: 'yes-no', back: 'yes-no' },
    /** The card to renew, each side uploaded or not. */
    card: { front: 'yes-no', back: 'yes-no' },
    socialInsurance: 'yes-no',
    /** A pension record in place of the social insurance proof. */
    pensionRecord: 'yes-no',
    /** Agreement of an examiner engaged from outside with the recommending body. */
    engagementAgreement: 'yes-no',
    /** The separate work summary; under the 2021 notice it may be a reflection. Characters as a word processor counts. */
    summary: { characters: 'count', signed: 'yes-no' },
    /** The brief within the form: does it name time, body and batch of actual work? */
    brief: { characters: 'count', namesTime: 'yes-no', namesBody: 'yes-no', namesBatch: 'yes-no' },
  },
  /** The grounds of the 2021 notice, asked of examiners only. */
  conduct: sichuanConductFactTable,
} as const satisfies FactTable;

export type RenewalTable = typeof renewalFactTable;

/**
 * What is known about a person who asks for renewal. Every fact may be missing or `null`, which means unknown and is
 * never taken for yes or no. Dates are civil dates of Beijing, `YYYY-MM-DD`.
 */
export type RenewalFacts = FactsOf<RenewalTable>;

/** A fact by its name, groups from the outside in: `healthy`, `materials.photo.background`. */
export type FactName = FactNameOf<RenewalTable>;

/** The value of a fact where it is known. */
export type FactValue<Name extends FactName> = FactValueOf<RenewalTable, Name>;

/**
 * The names of all facts a renewal decision may ask for, in the order of {@link RenewalFacts}.
 *
 * @example
 * renewalFactNames().includes('materials.photo.background') // true
 */
export const renewalFactNames = (): readonly FactName[] => factNamesOf(renewalFactTable);

/** The value of a fact, or undefined where it is unknown. */
export const factAt = <const Name extends FactName>(
  facts: RenewalFacts,
  name: Name,
): FactValue<Name> | undefined => valueAt(renewalFactTable, facts, name);
