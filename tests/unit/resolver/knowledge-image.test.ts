import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import { annotateRuns } from '../../../src/resolver/annotate-runs.ts';
import { PackedEntityList, packEntities } from '../../../src/resolver/entity-list.ts';
import { createKnowledge, entityOf, imageOf, knowledgeFrom } from '../../../src/resolver/knowledge.ts';
import { arbitraryPack } from '../packs/arbitrary-pack.ts';
import { smallPack } from '../packs/small-pack.ts';

const plain = ({ id, type, name, aliases, year }: Entity) => ({
  ...{ id, type, name, aliases },
  ...(year === undefined ? {} : { year }),
});

describe('packed entities', () => {
  it('are what was packed', () => {
    fc.assert(
      fc.property(arbitraryPack, ({ entities }) => {
        const packed = new PackedEntityList(structuredClone(packEntities(entities)));
        expect(packed.length).toBe(entities.length);
        expect(Array.from(packed, plain)).toEqual(entities);
        expect(packed.at(entities.length)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it('may be long', () => {
    const entities: Entity[] = Array.from({ length: 20_000 }, (_, i) => ({
      id: `film:a-film-with-a-long-title-${i}`,
      type: 'film',
      name: `Ein Film mit Überlänge 映画 ${i}`,
      aliases: [],
    }));
    const packed = new PackedEntityList(packEntities(entities));
    expect(plain(packed.at(19_999) as Entity)).toEqual(entities.at(-1));
  });
});

describe('an image of knowledge', () => {
  const { entities, statements } = smallPack();
  const knowledge = createKnowledge(entities, statements);
  const attached = knowledgeFrom(structuredClone(imageOf(knowledge)));
  const runs = [
    { id: 0, text: 'In The Lantern Keeper 2 the film has Nora Quill as Ada Finch. Quill is back.' },
    { id: 1, text: 'Teo Marsh, and then Marsh again, in a film by Ib Sørensen.' },
  ];

  it('finds what the knowledge finds, and remembers alike', () => {
    const found = annotateRuns(attached, runs, null);
    expect(found.mentions.length).toBeGreaterThan(3);
    expect(found).toEqual(annotateRuns(knowledge, runs, null));
    expect(annotateRuns(attached, runs, found.memory)).toEqual(annotateRuns(knowledge, runs, found.memory));
  });

  it('gives entities by their ids', () => {
    for (const { id, name } of entities) expect(entityOf(attached, id)?.name).toBe(name);
    expect(entityOf(attached, 'film:unknown')).toBeUndefined();
    expect(entityOf(createKnowledge([], []), 'film:unknown')).toBeUndefined();
  });

  it('of another version is refused', () => {
    const image = imageOf(knowledge);
    expect(() => knowledgeFrom({ ...image, linkAt: new Uint32Array(1) })).toThrow(RangeError);
    expect(() => knowledgeFrom({ ...image, index: new ArrayBuffer(8) })).toThrow(RangeError);
  });
});
