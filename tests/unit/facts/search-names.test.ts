import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFactStore } from '../../../src/facts/fact-store.ts';
import { NameIndex, nameIndexOf } from '../../../src/facts/name-index.ts';
import { createSearch } from '../../../src/facts/search-names.ts';
import type { Entity, EntityId, EntityType } from '../../../src/model/entity.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { PackedEntityList, packEntities } from '../../../src/resolver/entity-list.ts';
import { smallPack } from '../packs/small-pack.ts';

// Hundreds of cases take seconds where other work shares the machine.
const patient = { timeout: 60_000 };

function entity(type: EntityType, name: string, aliases: string[] = []): Entity {
  const slug = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return { id: `${type}:${slug}` as EntityId, type, name, aliases };
}

const pack: Pack = {
  ...smallPack(),
  entities: [
    ...smallPack().entities,
    entity('series', 'The Lantern Keeper (series)', ['Lantern Keeper saga']),
    entity('person', 'Zoë Straßmann'),
    entity('person', 'Quentin Norway'),
    entity('person', 'Hjørdis Ålesund', ['Hjordis Aalesund']),
    entity('film', 'Glass Harbour: The Long Night'),
    entity('film', '夜の灯台', ['Lighthouse at Night']),
    entity('film', 'Noon'),
  ],
};
const store = createFactStore([pack]);
const index = nameIndexOf(pack.entities, ({ id }) => store.statementsAbout(id).length);
const search = createSearch(new NameIndex(structuredClone(index), pack.entities));
const names = (query: string, limit = 5) => search(query, limit).map(({ entity: found }) => found.name);
const marked = (query: string) => {
  const [hit] = search(query, 1);
  return hit?.ranges.map(([start, end]) => hit.matched.slice(start, end));
};

describe('a search', patient, () => {
  it('finds every kind of entity by its name, a part of it, or an alias', () => {
    expect(names('The Lantern Keeper 2')[0]).toBe('The Lantern Keeper 2');
    expect(names('the lantern keeper')[0]).toBe('The Lantern Keeper');
    expect(names('nora')[0]).toBe('Nora Quill');
    expect(names('quill')[0]).toBe('Nora Quill');
    expect(names('captain h')[0]).toBe('Captain Holt');
    expect(names('fjord')[0]).toBe('Fjord Pictures');
    expect(names('lighthouse')[0]).toBe('夜の灯台');
    expect(names('夜の')[0]).toBe('夜の灯台');
    expect(names('keeper saga')[0]).toBe('The Lantern Keeper (series)');
  });

  it.each([
    ['nora qill', 'Nora Quill'],
    ['nroa quill', 'Nora Quill'],
    ['norra quill', 'Nora Quill'],
    ['sorenson', 'Ib Sørensen'],
    ['captian holt', 'Captain Holt'],
    ['lantren keeper 2', 'The Lantern Keeper 2'],
    ['fjord pictrues', 'Fjord Pictures'],
    ['hjordis alesnd', 'Hjørdis Ålesund'],
    ['glas harbor', 'Glass Harbour: The Long Night'],
  ])('forgives the typing error in %s', (query, name) => {
    expect(names(query)[0]).toBe(name);
  });

  it('gives an entity once, whatever its names and however they are kept', () => {
    const packed = new PackedEntityList(packEntities(pack.entities));
    const hits = createSearch(new NameIndex(structuredClone(index), packed))('hjordis', 5);
    expect(hits.map(({ entity: { id } }) => id)).toEqual(['person:hjørdis-ålesund']);
  });

  it('is indifferent to case, diacritics, punctuation and the order of words', () => {
    expect(names('IB SORENSEN')[0]).toBe('Ib Sørensen');
    expect(names('zoe strassmann')[0]).toBe('Zoë Straßmann');
    expect(names('glass harbour the long')[0]).toBe('Glass Harbour: The Long Night');
    expect(names('quill nora')[0]).toBe('Nora Quill');
    expect(names('  nora   quill ')[0]).toBe('Nora Quill');
  });

  it('puts the exact name before longer ones and a beginning before a middle', () => {
    expect(names('noon')[0]).toBe('Noon');
    expect(names('no').slice(0, 2).sort()).toEqual(['Noon', 'Nora Quill']);
    expect(names('no').indexOf('Quentin Norway')).toBeGreaterThan(1);
  });

  it('gives an entity one row, with the name that was found', () => {
    expect(names('keeper', 20)).toHaveLength(new Set(search('keeper', 20).map((hit) => hit.entity.id)).size);
    expect(search('the keeper', 20).find((hit) => hit.entity.name === 'Ada Finch')?.matched).toBe(
      'the Keeper',
    );
  });

  it('says which letters were found', () => {
    expect(marked('nora q')).toEqual(['Nora', 'Q']);
    expect(marked('lantrn keper')).toEqual(['Lantern', 'Keeper']);
    expect(marked('captian ho')).toEqual(['Captain', 'Ho']);
    expect(marked('harbour long')).toEqual(['Harbour', 'Long']);
    expect(marked('strass')).toEqual(['Straßmann']);
    expect(marked('sorens')).toEqual(['Sørens']);
  });

  it('keeps to its limit and finds nothing for nothing', () => {
    expect(search('a', 3)).toHaveLength(3);
    expect(search('keeper', 0)).toEqual([]);
    expect(search('', 5)).toEqual([]);
    expect(search(' :– ', 5)).toEqual([]);
    expect(search('xyzzyq', 5)).toEqual([]);
  });

  it('gives sound rows for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.integer({ min: 0, max: 8 }),
        (query, limit) => {
          const hits = search(query, limit);
          expect(hits.length).toBeLessThanOrEqual(limit);
          for (const { matched, ranges, entity: found } of hits) {
            const known = pack.entities.find(({ id }) => id === found.id);
            expect([known?.name, ...(known?.aliases ?? [])]).toContain(matched);
            for (const [start, end] of ranges) {
              expect(start).toBeLessThan(end);
              expect(end).toBeLessThanOrEqual(matched.length);
            }
          }
        },
      ),
    );
  });
});
