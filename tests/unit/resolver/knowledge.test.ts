import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../src/matcher/find-candidates.ts';
import { joinHash } from '../../../src/matcher/layout.ts';
import type { Entity } from '../../../src/model/entity.ts';
import {
  createKnowledge,
  firstNamesOf,
  isGivenName,
  KnowledgeBuilder,
  linksOf,
  longerTitles,
  ordinalOf,
  surnameOf,
} from '../../../src/resolver/knowledge.ts';
import { hashWord } from '../../../src/text/hash-word.ts';
import { cast, entity } from './made-knowledge.ts';

const quote = { source: 's', exact: 'x', prefix: '', suffix: '', start: 0, end: 1, rule: 'r' };

describe('a surname', () => {
  it.each([
    ['Anna Karlsson', ['karlsson']],
    ['Robert De Niro', ['de', 'niro']],
    ['Anna van der Berg', ['van', 'der', 'berg']],
    ['Maureen O’Hara', ['o', 'hara']],
    ['Tom Holm Jr.', ['holm']],
    ['Tom Holm, Jr.', ['holm']],
    ['Tom Holm III', ['holm']],
    ['De Niro', ['niro']],
    ['Zendaya', []],
    ['Malcolm X', []],
    ['Ana de Armas', ['de', 'armas']],
    ['Anna Maria Holm', ['holm']],
  ])('of %s', (name, words) => {
    const knowledge = createKnowledge([entity('person:a', name)], []);
    expect(surnameOf(knowledge, 0)).toEqual(words.map(hashWord));
    expect(surnameOf(knowledge, 0)).toEqual(words.map(hashWord));
  });
});

describe('a first name', () => {
  const knowledge = createKnowledge(
    [
      entity('person:a', 'Anna Karlsson'),
      entity('person:b', 'Anna Holm'),
      entity('person:c', 'Tom Holm'),
      entity('film:xu', 'Xu Wei'),
      entity('film:xu-2', 'Xu Hai'),
      entity('person:d', 'J Holm'),
      entity('person:e', 'J Marsh'),
      entity('person:f', 'Cher'),
      entity('person:g', 'Cher'),
    ],
    [],
  );
  it('is what several people are called', () => {
    expect([...firstNamesOf(knowledge)]).toEqual([hashWord('anna')]);
  });
  it('is also what is mostly written with a capital', () => {
    expect(isGivenName(knowledge, hashWord('anna'))).toBe(true);
    expect(isGivenName(knowledge, hashWord('peter'))).toBe(true);
    expect(isGivenName(knowledge, hashWord('heat'))).toBe(false);
    expect(isGivenName(knowledge, hashWord('xu'))).toBe(false);
  });
});

describe('titles that go on where another ends', () => {
  const knowledge = createKnowledge(
    [
      entity('film:a', 'Salt Road'),
      entity('film:b', 'Salt Road 2'),
      entity('series:c', 'Salt Road Tales'),
      entity('person:d', 'Salt Road Jones'),
    ],
    [],
  );
  const key = (...words: string[]) => words.reduce((sum, word) => joinHash(sum, hashWord(word)), 0);
  it('are counted', () => {
    expect(longerTitles(knowledge, key('salt', 'road'))).toBe(2);
    expect(longerTitles(knowledge, key('salt'))).toBe(3);
    expect(longerTitles(knowledge, key('salt', 'road', '2'))).toBe(0);
    expect(longerTitles(knowledge, key('road'))).toBe(0);
  });
});

describe('the names that stand for an entity', () => {
  const found = (text: string, ...entities: Entity[]) =>
    findCandidates(createKnowledge(entities, []).index, text).map(({ start, end }) => text.slice(start, end));
  it('are its aliases, but no half of a person’s name', () => {
    const person = entity('person:a', 'Anna Karlsson', {
      aliases: ['Karlsson', 'Anna', 'Anka', 'A. Karlsson'],
    });
    expect(found('Anna has Anka and Karlsson has A. Karlsson', person)).toEqual(['Anka', 'A. Karlsson']);
    const film = entity('film:a', 'Night Ferry', { aliases: ['Ferry'] });
    expect(found('Ferry', film)).toEqual(['Ferry']);
  });
  it('are a film’s title without its article, where something is left', () => {
    expect(found('Salt Road and The Salt Road', entity('film:a', 'The Salt Road'))).toEqual([
      'Salt Road',
      'The Salt Road',
      'Salt Road',
    ]);
    expect(found('Road and The Road', entity('film:a', 'The Road'))).toEqual(['The Road']);
    expect(found('Salt Road', entity('character:a', 'The Salt Road'))).toEqual([]);
  });
});

describe('who has to do with what', () => {
  it('goes both ways, with the part too, in order', () => {
    const knowledge = createKnowledge(
      [entity('film:a', 'A'), entity('person:b', 'B'), entity('character:c', 'C'), entity('person:d', 'D')],
      [
        cast('film:a', 'person:d'),
        cast('film:a', 'person:b', 'character:c', { references: [quote] }),
        cast('film:a', 'film:a'),
      ],
    );
    expect([...linksOf(knowledge, 0)]).toEqual([1, 2, 3]);
    expect([...linksOf(knowledge, 1)]).toEqual([0, 2]);
    expect([...linksOf(knowledge, 2)]).toEqual([0, 1]);
    expect([...linksOf(knowledge, 3)]).toEqual([0]);
    expect([...knowledge.told]).toEqual([3, 1, 1, 1]);
    expect([...knowledge.vouched]).toEqual([1, 1, 1, 0]);
  });

  it('passes by what no pack knows', () => {
    const knowledge = createKnowledge([entity('film:a', 'A')], [cast('film:a', 'person:nobody')]);
    expect([...linksOf(knowledge, 0)]).toEqual([]);
    expect([...knowledge.told]).toEqual([1]);
    expect(ordinalOf(knowledge, 'person:nobody')).toBeUndefined();
  });

  it('unites what several packs know', () => {
    const builder = new KnowledgeBuilder();
    builder.entity(entity('film:a', 'Salt Road'), 0);
    builder.entity(entity('film:b', 'Low Tide'), 1);
    builder.entity(entity('film:a', 'Salt Road', { aliases: ['The Road'] }), 1);
    builder.entity(entity('film:c', 'Ash'), 20);
    const knowledge = builder.finish();
    expect(knowledge.entities.length).toBe(3);
    expect(knowledge.entities.at(0)?.aliases).toEqual(['The Road']);
    expect([...knowledge.packs]).toEqual([0b11, 0b10, 1 << 15]);
    expect(ordinalOf(knowledge, 'film:b')).toBe(1);
  });

  it('may be of hundreds of thousands', () => {
    const people = Array.from({ length: 40_000 }, (_, i) => entity(`person:p${i}`, `Peter Number${i}`));
    const knowledge = createKnowledge(
      [entity('film:a', 'A'), ...people],
      people.map(({ id }) => cast('film:a', id)),
    );
    expect(linksOf(knowledge, 0)).toHaveLength(40_000);
    for (let i = 1; i <= 40_000; i += 1_111) expect([...linksOf(knowledge, i)]).toEqual([0]);
    expect(knowledge.told[0]).toBe(40_000);
  });
});
