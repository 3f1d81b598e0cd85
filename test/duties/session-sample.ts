import type { SessionFacts } from '../../src/duties/sessions';

const electrician = { grade: 'senior', occupations: ['电工'] } as const;

/** The posts of a session that Chongqing finds in order. */
export const posts = [
  { person: 'p-17', post: 'examiner', ...electrician },
  { person: 'p-23', post: 'examiner', ...electrician },
  { person: 'p-31', post: 'examiner', ...electrician },
  { person: 'p-42', post: 'group-leader', ...electrician },
  { person: 'p-56', post: 'marker', ...electrician },
  { person: 'p-61', post: 'marker', ...electrician },
  { person: 'p-17', post: 'panel-member', grade: 'senior' },
  { person: 'p-23', post: 'panel-member', grade: 'senior' },
  { person: 'p-31', post: 'panel-member', grade: 'senior' },
  { person: 'p-73', post: 'external-supervisor', supervision: 'special' },
  { person: 'p-84', post: 'external-supervisor', supervision: 'site' },
  { person: 'p-95', post: 'internal-supervisor', supervision: 'full' },
  { person: 'p-96', post: 'invigilator' },
  { person: 'p-97', post: 'site-manager' },
] as const satisfies SessionFacts['posts'];

/** Every fact about it, so that every clause has something to say. */
export const session = {
  day: '2024-05-10',
  parts: ['theory', 'practical', 'review'],
  posts,
  leaderNamedByBody: true,
  practical: [
    { occupation: '电工', level: 'level-2' },
    { occupation: '电工', level: 'level-3' },
  ],
  theory: { marking: 'by-hand', occupations: ['电工'], markedOnSite: true, assemblyLine: true },
  panelLeaders: [{ person: 'p-23' }],
  special: { topics: ['work-of-assessment'], topicsFixedBefore: true, groupSetUpBefore: true },
  rotation: {
    body: '甲评价机构',
    task: 'task-4',
    previousTasks: [
      { task: 'task-2', body: '甲评价机构', day: '2024-02-01', turn: 1, supervisors: ['p-73', 'p-98'] },
      { task: 'task-3', body: '甲评价机构', day: '2024-04-01', turn: 1, supervisors: ['p-84', 'p-99'] },
    ],
  },
  records: {
    processSigned: true,
    evaluatedExaminers: ['p-17', 'p-23', 'p-31', 'p-42'],
    siteForms: [
      { examiners: ['p-17'] },
      { examiners: ['p-23'] },
      { examiners: ['p-31'] },
      { examiners: ['p-42'] },
    ],
  },
} as const satisfies SessionFacts;
