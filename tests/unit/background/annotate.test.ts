import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/background/annotate.ts';
import { markingAt } from '../../../src/background/marking.ts';
import { namesakes } from '../../../src/background/namesakes.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { createKnowledge, imageOf, knowledgeFrom } from '../../../src/resolver/knowledge.ts';
import { defaults } from '../../../src/settings/settings.ts';

const entities: Entity[] = [
  { id: 'film:night-ferry-1951', type: 'film', name: 'Night Ferry!', aliases: [], year: 1951 },
  { id: 'film:night-ferry-1996', type: 'film', name: 'Night Ferry', aliases: [], year: 1996 },
  { id: 'character:night-ferry', type: 'character', name: 'Night Ferry', aliases: [] },
  { id: 'person:anna-karlsson', type: 'person', name: 'Anna Karlsson', aliases: [] },
];
const built = createKnowledge(entities, []);
// As the names of stored packs are had.
const attached = knowledgeFrom(structuredClone(imageOf(built)));

describe.each([built, attached])('an annotation', (knowledge) => {
  const text = 'The film stars Anna Karlsson, and Anna Karlsson sings in this film.';

  it('has five numbers a mention, and each list of reasons once', () => {
    const { mentions, entities: found, reasons } = annotate(knowledge, [{ id: 4, text }], null, {});
    expect(mentions).toHaveLength(10);
    expect(mentions.slice(0, 4)).toEqual([4, 15, 28, 0]);
    expect(found).toEqual([['person:anna-karlsson', 'person', 'Anna Karlsson']]);
    expect(new Set(reasons.map(String)).size).toBe(reasons.length);
    expect(reasons[mentions[4] as number]?.length).toBeGreaterThan(0);
  });

  it('leaves out what the user has corrected', () => {
    const corrections = [
      { words: 'anna karlsson', entity: 'person:anna-karlsson', means: 'nothing' },
    ] as const;
    expect(annotate(knowledge, [{ id: 4, text }], null, { corrections }).mentions).toEqual([]);
  });
});

describe.each([built, attached])('namesakes', (knowledge) => {
  it('are all others of the same words, those of the same kind first', () => {
    const ids = namesakes(knowledge, 'NIGHT FERRY!', 'film:night-ferry-1951').map(({ id }) => id);
    expect(ids).toEqual(['film:night-ferry-1996', 'character:night-ferry']);
    expect(namesakes(knowledge, 'Ferry', 'film:night-ferry-1951')).toEqual([]);
  });
});

describe('what decides which names are marked', () => {
  const marking = (url: string, change: Partial<typeof defaults> = {}, packs = '') =>
    markingAt({ ...defaults, ...change }, packs, url);
  const corrections: typeof defaults.corrections = [
    { words: 'Up', entity: 'film:up', means: 'nothing', scope: 'site', where: 'news.test' },
  ];

  it('changes with a correction that holds on the page, with how sure a name must be, and with the packs', () => {
    const here = 'https://news.test/a';
    expect(marking(here, { corrections })).not.toBe(marking(here));
    expect(marking(here, { strictness: 'eager' })).not.toBe(marking(here));
    expect(marking(here, {}, 'others')).not.toBe(marking(here));
    expect(marking(here, { openDelay: 1 })).toBe(marking(here));
    expect(marking('https://other.test/', { corrections })).toBe(marking('https://other.test/'));
  });
});
