import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotateDocument } from '../src/cli/annotate.ts';
import { htmlRuns } from '../src/cli/html-runs.ts';
import { readPack } from '../src/cli/read-pack.ts';
import type { DocumentRuns } from '../src/cli/text-runs.ts';
import { createKnowledge, type Knowledge } from '../src/resolver/knowledge.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folder = at('tests/pages/names');

/** A page on which names stand, and what is to be marked there. */
export interface FixturePage {
  name: string;
  runs: DocumentRuns;
  /** `film Heat`, `person Al Pacino`, in the order of the page. */
  expected: string[];
}

export function fixturePages(): FixturePage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const name = file.replace('.html', '');
      // By the id of the element that the names stand in.
      const expected: Record<string, string[]> = JSON.parse(
        readFileSync(join(folder, `${name}.json`), 'utf8'),
      );
      return {
        name,
        runs: htmlRuns(readFileSync(join(folder, file), 'utf8')),
        expected: Object.values(expected).flat(),
      };
    });
}

/** What the extension knows with the bundled packs loaded. */
export async function bundledKnowledge(): Promise<Knowledge> {
  const packs = [];
  for (const pack of ['mission-impossible.ndjson', 'american-films-1900-2023.ndjson.gz'])
    packs.push(await readPack(at(`data/packs/${pack}`)));
  return createKnowledge(
    packs.flatMap(({ entities }) => entities),
    packs.flatMap(({ statements }) => statements),
  );
}

/** The marks of a page in its order, as expectations are written: a series is marked as a film, a company not at all. */
export function marksOf(knowledge: Knowledge, runs: DocumentRuns): string[] {
  return annotateDocument(knowledge, runs, {}, false)
    .filter(({ type }) => type !== 'company')
    .map(({ type, text }) => `${type === 'series' ? 'film' : type} ${text.replace(/\s+/gu, ' ')}`);
}
