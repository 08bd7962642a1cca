import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../../src/resolver/knowledge.ts';
import { bundledKnowledge, fixturePages, marksOf } from '../../fixture-pages.ts';

const pages = fixturePages();

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
  knowledge = await bundledKnowledge();
}, 60_000);

describe('where names stand, with 36,000 films loaded', () => {
  it('is shown on forty pages, a third of them with nothing to mark', () => {
    const free = pages.filter(({ expected }) => expected.length === 0);
    expect(pages.length).toBeGreaterThanOrEqual(40);
    expect(free.length).toBeGreaterThanOrEqual(pages.length / 3);
  });

  for (const { name, runs, expected } of pages)
    (name in shortfalls ? it.fails : it)(
      name in shortfalls ? `${name}: falls short, for ${shortfalls[name]}` : name,
      () => expect(marksOf(knowledge, runs)).toEqual(expected),
    );
});
