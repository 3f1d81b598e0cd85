// The plan of the house: a room imports from rooms below it, never beside or above.
const rooms = [
  'answers',
  'notices',
  'dates',
  'card-codes',
  'evaluation-forms',
  'criteria',
  'duties',
  'eligibility',
  'submissions',
  'cli',
];
/** What stands above the rooms and below the command line: the readings of all of them, and their clauses. */
const aboveTheRooms = '^src/(readings|clauses)\\.ts$';
const room = (name) => `^src/${name}/`;

const downwardsOnly = rooms.map((name, height) => ({
  name: `${name}-imports-downwards-only`,
  severity: 'error',
  comment: `${name} may import from ${rooms.slice(0, height).join(', ') || 'no room'}.`,
  from: { path: room(name) },
  to: {
    path: '^src/',
    pathNot: [...rooms.slice(0, height + 1).map(room), ...(name === 'cli' ? [aboveTheRooms] : [])],
  },
}));

export default {
  forbidden: [
    ...downwardsOnly,
    {
      name: 'the-ledger-pays-for-no-rule',
      severity: 'error',
      comment:
        'kaoping/clauses answers from texts and generated figures; the rules of all rooms stay out of it.',
      from: { path: '^src/(clauses|clause-coverage)\\.ts$' },
      to: { path: '^src/', pathNot: ['^src/clause-coverage\\.ts$', room('answers'), room('notices')] },
    },
    {
      name: 'the-list-of-rules-is-for-tests-and-scripts',
      severity: 'error',
      comment: 'src/rules.ts brings every room with it.',
      from: { path: '^src/' },
      to: { path: '^src/rules\\.ts$' },
    },
    { name: 'no-circle', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'pure-rooms-touch-no-platform',
      severity: 'error',
      comment: 'Law 1: no I/O outside src/cli.',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'runtime-packages-only',
      severity: 'error',
      comment: 'Outside src/cli only runtime dependencies and optional peers may be imported.',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: {
        path: 'node_modules',
        pathNot: 'node_modules/(zod|date-fns|@date-fns/utc|dayjs|dayjs-business-days)/',
      },
    },
    {
      name: 'no-orphan',
      severity: 'error',
      from: { path: '^src/', orphan: true },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
