import type { ServiceFacts } from '../../src/duties/service';

const body = '甲评价机构';
const job = {
  firstDay: '2026-05-10',
  lastDay: '2026-05-12',
  occupation: '电工',
  level: 'level-3',
  area: '渝中区',
  body,
} as const;
const filedScope = [{ occupation: '电工', levels: ['level-4', 'level-3'], areas: ['渝中区'] }] as const;
const validity = { validFrom: '2024-03-01', expiryDate: '2027-02-28', matchesPerson: true } as const;

/** People who may serve under every notice that speaks of them. */
export const examiner = {
  role: 'examiner',
  card: {
    ...validity,
    kind: 'examiner',
    grade: 'examiner',
    issuedIn: 'chongqing',
    occupations: ['电工'],
    levels: ['level-4', 'level-3'],
  },
  job,
  filedScope,
  engagement: { kind: 'engaged', body },
  conflicts: [],
} as const satisfies ServiceFacts;

export const external = {
  role: 'external-supervisor',
  card: { ...validity, kind: 'external-supervisor', issuedIn: 'chongqing', issuer: 'provincial-centre' },
  job,
  filedScope,
  selectedBy: 'hrss',
  assignedBy: 'hrss',
  drawnAtRandom: true,
  conflicts: [],
} as const satisfies ServiceFacts;

export const internal = {
  role: 'internal-supervisor',
  card: {
    ...validity,
    kind: 'internal-supervisor',
    sector: 'employer',
    issuer: 'assessment-body',
    issuingBody: body,
  },
  job,
  filedScope,
  engagement: { kind: 'engaged', body },
  selectedBy: 'assessment-body',
  assignedBy: 'assessment-body',
  drawnAtRandom: true,
  conflicts: [],
} as const satisfies ServiceFacts;

/** An external supervisor whom a body engaged as an internal one. */
export const hired = {
  ...external,
  role: 'internal-supervisor',
  engagement: { kind: 'engaged', body },
  selectedBy: 'assessment-body',
  assignedBy: 'assessment-body',
  letter: { signed: true, setsDuties: true, setsTerm: true },
} as const satisfies ServiceFacts;
