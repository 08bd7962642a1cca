import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/background/annotate.ts';
import type { Library } from '../../../src/background/library.ts';
import { markingAt } from '../../../src/background/marking.ts';
import { namesakes } from '../../../src/background/namesakes.ts';
import { createFactStore } from '../../../src/facts/fact-store.ts';
import type { Entity } from '../../../src/model/entity.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { createKnowledge } from '../../../src/resolver/knowledge.ts';
import { defaults } from '../../../src/settings/settings.ts';

const entities: Entity[] = [
  { id: 'film:night-ferry-1951', type: 'film', name: 'Night Ferry!', aliases: [], year: 1951 },
  { id: 'film:night-ferry-1996', type: 'film', name: 'Night Ferry', aliases: [], year: 1996 },
  { id: 'character:night-ferry', type: 'character', name: 'Night Ferry', aliases: [] },
  { id: 'person:anna-karlsson', type: 'person', name: 'Anna Karlsson', aliases: [] },
];
const pack: Pack = {
  header: { cuecard: 1, id: 'p', title: 'P', license: 'CC0' },
  sources: [],
  entities,
  statements: [],
};
const library: Library = {
  packs: [],
  store: createFactStore([pack]),
  knowledge: createKnowledge(entities, []),
  search: () => [],
};

describe('an annotation', () => {
  const text = 'The film stars Anna Karlsson, and Anna Karlsson sings in this film.';

  it('has five numbers a mention, and each list of reasons once', () => {
    const { mentions, entities: found, reasons } = annotate(library, [{ id: 4, text }], null, {});
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
    expect(annotate(library, [{ id: 4, text }], null, { corrections }).mentions).toEqual([]);
  });
});

describe('namesakes', () => {
  it('are all others of the same words, those of the same kind first', () => {
    const ids = namesakes(library, 'NIGHT FERRY!', 'film:night-ferry-1951').map(({ id }) => id);
    expect(ids).toEqual(['film:night-ferry-1996', 'character:night-ferry']);
    expect(namesakes(library, 'Ferry', 'film:night-ferry-1951')).toEqual([]);
  });
});

describe('what decides which names are marked', () => {
  const marking = (url: string, change: Partial<typeof defaults> = {}) =>
    markingAt({ ...defaults, ...change }, url);
  const corrections: typeof defaults.corrections = [
    { words: 'Up', entity: 'film:up', means: 'nothing', scope: 'site', where: 'news.test' },
  ];

  it('changes with a correction that holds on the page, and with how sure a name must be', () => {
    const here = 'https://news.test/a';
    expect(marking(here, { corrections })).not.toBe(marking(here));
    expect(marking(here, { strictness: 'eager' })).not.toBe(marking(here));
    expect(marking(here, { openDelay: 1 })).toBe(marking(here));
    expect(marking('https://other.test/', { corrections })).toBe(marking('https://other.test/'));
  });
});
