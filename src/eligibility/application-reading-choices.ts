import type { ClauseId, ReadingChoices } from '../answers';

// What the decisions on applications need of the readings; the questions and reasons stand in application-readings.ts.

/** The age limit is written in the same words for supervisors and examiners, with the same doubts. */
const ageDoubts = <const Clause extends ClauseId>(clause: Clause) =>
  ({
    end: {
      id: `${clause}/end`,
      choices: ['completed-years', 'birthday'],
      default: 'completed-years',
    },
    birthday: {
      id: `${clause}/birthday`,
      choices: ['on-birthday', 'day-after'],
      default: 'on-birthday',
    },
    referenceDay: {
      id: `${clause}/reference-day`,
      choices: ['application', 'certification', 'card-issue'],
      default: 'application',
    },
    validity: {
      id: `${clause}/validity`,
      choices: ['application-only', 'whole-validity'],
      default: 'application-only',
    },
  }) as const satisfies Readonly<Record<string, ReadingChoices>>;

export const supervisorAge = /* @__PURE__ */ ageDoubts('cq2022s.6.4');
export const examinerAge = /* @__PURE__ */ ageDoubts('cq2022e.7.1.4');

export type AgeDoubts = typeof supervisorAge | typeof examinerAge;

// 川人社职鉴〔2021〕4号

export const skillLevelCertificate = {
  id: 'sc2021.2.1.3.examiner/skill-level-certificate',
  choices: ['level-equivalent', 'vocational-only'],
  default: 'level-equivalent',
} as const satisfies ReadingChoices;

export const oneYearOfWork = {
  id: 'sc2021.2.1.3.senior/one-year',
  choices: ['first-task', 'card-issue', 'cumulative'],
  default: 'first-task',
} as const satisfies ReadingChoices;

export const atLeastOneYear = {
  id: 'sc2021.2.1.3.senior/at-least',
  choices: ['one-year-included', 'more-than-one-year'],
  default: 'one-year-included',
} as const satisfies ReadingChoices;

export const cardObtained = {
  id: 'sc2021.2.1.3.senior/card-in-force',
  choices: ['obtained', 'in-force'],
  default: 'obtained',
} as const satisfies ReadingChoices;

// 渝职鉴发〔2022〕34号

export const titleField = {
  id: 'cq2022e.7.2.1/title-field',
  choices: ['same-or-related', 'any-field'],
  default: 'same-or-related',
} as const satisfies ReadingChoices;

export const examinerForOneYear = {
  id: 'cq2022e.7.2.1/one-year',
  choices: ['card-issue', 'first-task'],
  default: 'card-issue',
} as const satisfies ReadingChoices;

export const tasksPeriod = {
  id: 'cq2022e.7.2.1/tasks-period',
  choices: ['any-time', 'last-year'],
  default: 'any-time',
} as const satisfies ReadingChoices;

export const cardInForce = {
  id: 'cq2022e.7.2.1/card-in-force',
  choices: ['in-force', 'obtained'],
  default: 'in-force',
} as const satisfies ReadingChoices;

export const higherTitle = {
  id: 'cq2022e.7.2.2/higher-title',
  choices: ['includes-higher', 'intermediate-only'],
  default: 'includes-higher',
} as const satisfies ReadingChoices;

export const yearsScope = {
  id: 'cq2022e.7.2.2/years-scope',
  choices: ['both', 'title-only'],
  default: 'both',
} as const satisfies ReadingChoices;

export const heldOneYear = {
  id: 'cq2022e.7.2.3/held-one-year',
  choices: ['all', 'title-only'],
  default: 'all',
} as const satisfies ReadingChoices;

export const closingWords = {
  id: 'cq2022e.7.2.3/closing-words',
  choices: ['second-route', 'both-routes'],
  default: 'second-route',
} as const satisfies ReadingChoices;

export const adjustableAge = {
  id: 'cq2022e.7.2.4/age',
  choices: ['special-provisions', 'age-too'],
  default: 'special-provisions',
} as const satisfies ReadingChoices;

export const centreStaff = {
  id: 'cq2022e.7.tail/centres',
  choices: ['included', 'department-only'],
  default: 'included',
} as const satisfies ReadingChoices;
