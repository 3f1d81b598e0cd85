import type { ReadingChoices } from '../../answers';

// What the checks of a session need of the readings; the questions and reasons stand in readings.ts.

export const siteSupervision = {
  id: 'cn2020.13.daily/site-supervision',
  choices: ['not-a-type', 'form-of-daily'],
  default: 'not-a-type',
} as const satisfies ReadingChoices;

export const nationalRules = {
  id: 'scqm.2.6/national-rules',
  choices: ['binding', 'guidance'],
  default: 'binding',
} as const satisfies ReadingChoices;

export const withoutSignature = {
  id: 'scqm.2.6/without-effect',
  choices: ['site-record', 'results'],
  default: 'site-record',
} as const satisfies ReadingChoices;

export const nationalGroupRules = {
  id: 'cn2020.15.group/chongqing',
  choices: ['left-to-chongqing', 'national-too'],
  default: 'left-to-chongqing',
} as const satisfies ReadingChoices;

export const supervisedBy = {
  id: 'cq2022s.5.always/by-whom',
  choices: ['either', 'both'],
  default: 'either',
} as const satisfies ReadingChoices;

export const otherPostsOfSupervisor = {
  id: 'cq2022s.13.conflict/other-posts',
  choices: ['flagged', 'named-only', 'any-post'],
  default: 'flagged',
} as const satisfies ReadingChoices;

export const rotationTimeline = {
  id: 'cq2022s.15.rotate/timeline',
  choices: ['body-timeline', 'supervisor-timeline'],
  default: 'body-timeline',
} as const satisfies ReadingChoices;

export const rotationUnit = {
  id: 'cq2022s.15.rotate/unit',
  choices: ['task', 'session'],
  default: 'task',
} as const satisfies ReadingChoices;

export const sameThree = {
  id: 'cq2022e.6.session/same-three',
  choices: ['shared', 'three-each'],
  default: 'shared',
} as const satisfies ReadingChoices;

export const otherPanelMembers = {
  id: 'cq2022e.14.4/other-members',
  choices: ['seniors-only', 'beyond-three'],
  default: 'seniors-only',
} as const satisfies ReadingChoices;

export const numberOfLeaders = {
  id: 'cq2022e.15.leader/number',
  choices: ['at-least-one', 'exactly-one'],
  default: 'at-least-one',
} as const satisfies ReadingChoices;

export const invigilatorPost = {
  id: 'cq2022e.15.conflict/invigilator',
  choices: ['exam-staff', 'separate-post'],
  default: 'exam-staff',
} as const satisfies ReadingChoices;

export const otherPostsOfExaminer = {
  id: 'cq2022e.15.conflict/other-posts',
  choices: ['flagged', 'named-only', 'any-post'],
  default: 'flagged',
} as const satisfies ReadingChoices;
