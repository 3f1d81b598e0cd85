import { defineConfig, type Options } from 'tsup';

const shared: Options = { target: 'node20', clean: false, treeshake: false, minify: false, sourcemap: false };

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      'card-codes': 'src/card-codes/index.ts',
      dates: 'src/dates/index.ts',
      'evaluation-forms': 'src/evaluation-forms/index.ts',
      duties: 'src/duties/index.ts',
      eligibility: 'src/eligibility/index.ts',
      clauses: 'src/clauses.ts',
      schemas: 'src/schemas.ts',
      dayjs: 'src/dates/dayjs.ts',
    },
    format: ['esm', 'cjs'],
    // One copy of every class across entries, so that instanceof holds between kaoping and kaoping/dates.
    splitting: true,
    platform: 'neutral',
    dts: true,
  },
  {
    ...shared,
    // The command line carries its own readers (CSV, Excel, id numbers): importing functions installs none of them.
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    splitting: false,
    platform: 'node',
    dts: false,
    minify: true,
    // Bundled CommonJS readers call require for Node's own modules.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as kaopingCreateRequire } from 'node:module';const require = kaopingCreateRequire(import.meta.url);",
    },
  },
]);
