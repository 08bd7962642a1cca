import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotateDocument } from '../../../src/cli/annotate.ts';
import { htmlRuns } from '../../../src/cli/html-runs.ts';
import { readPack } from '../../../src/cli/read-pack.ts';
import { createKnowledge, type Knowledge } from '../../../src/resolver/knowledge.ts';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const folder = at('tests/pages/names');
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));

/** Pages that are not marked as they should be, and why. */
const shortfalls: Record<string, string> = {
  'comments-lowercase': '“jackie brown” stands just below the bar where nothing has a capital',
  'forum-thread': '“Up” and “Titanic” in passing: titles of one word are the hardest',
  'free-abstract':
    'a citation, “Contact (1997)”, has the form of a title with its year, and that year is right',
  'free-job': 'a street has the name of an actress, “Rosemary Lane”',
  'free-shop': '“Tin Cup, enamel” in a list looks like a title in one',
  'free-weather': 'a sentence that begins with the words of a long title, “The Day After Tomorrow”',
  'search-results': 'results of many kinds on one page are taken for one topic',
};

let knowledge: Knowledge;
beforeAll(async () => {
  const packs = [];
  for (const pack of ['mission-impossible.ndjson', 'american-films-1900-2023.ndjson.gz'])
    packs.push(await readPack(at(`data/packs/${pack}`)));
  knowledge = createKnowledge(
    packs.flatMap(({ entities }) => entities),
    packs.flatMap(({ statements }) => statements),
  );
}, 60_000);

/** Marks of a page in its order: companies have none. */
function marksOf(page: string): string[] {
  const document = htmlRuns(readFileSync(join(folder, `${page}.html`), 'utf8'));
  return annotateDocument(knowledge, document, {}, false)
    .filter(({ type }) => type !== 'company')
    .map(({ type, text }) => `${type === 'series' ? 'film' : type} ${text.replace(/\s+/gu, ' ')}`);
}

/** What is to be marked, by the id of the element that it stands in, in the order of the page. */
function expectedOf(page: string): string[] {
  const expected: Record<string, string[]> = JSON.parse(readFileSync(join(folder, `${page}.json`), 'utf8'));
  return Object.values(expected).flat();
}

describe('where names stand, with 36,000 films loaded', () => {
  it('is shown on forty pages, a third of them with nothing to mark', () => {
    const free = pages.filter((page) => expectedOf(page).length === 0);
    expect(pages.length).toBeGreaterThanOrEqual(40);
    expect(free.length).toBeGreaterThanOrEqual(pages.length / 3);
  });

  for (const page of pages)
    (page in shortfalls ? it.fails : it)(
      page in shortfalls ? `${page}: falls short, for ${shortfalls[page]}` : page,
      () => expect(marksOf(page)).toEqual(expectedOf(page)),
    );
});
