import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { clause } from '../../src/notices';

const sourceFolder = fileURLToPath(new URL('../../src/', import.meta.url));
const quotedId = /(['"`])((?:cn2020|sc2021|sc2025|scqm|cq2022[se]?)\.[\w.-]+)(?:\/[\w-]+)?\1/g;

const cited = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/^notices[\\/]ledger[\\/]/.test(file))
  .flatMap((file) =>
    [...readFileSync(`${sourceFolder}${file}`, 'utf8').matchAll(quotedId)].map(([, , id = '']) => ({
      file,
      id,
    })),
  );

describe('clause ids cited in the source', () => {
  it('are found, so that the search below looks at something', () => {
    expect(cited.map(({ id }) => id)).toContain('sc2025.3.2.2.city5');
  });

  it('each lead to a clause of the ledger, and so does the clause part of each reading id', () => {
    expect(cited.filter(({ id }) => clause(id) === undefined)).toEqual([]);
  });
});
