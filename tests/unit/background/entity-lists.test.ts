import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntityLists } from '../../../src/background/entity-lists.ts';
import { nameOrder, sortKey } from '../../../src/background/name-order.ts';
import { type Entity, entityTypes } from '../../../src/model/entity.ts';
import type { LibraryView } from '../../../src/model/library.ts';
import type { Statement } from '../../../src/model/statement.ts';
import { imageOf, type Knowledge, KnowledgeBuilder, knowledgeFrom } from '../../../src/resolver/knowledge.ts';

interface World {
  /** Entities of each pack; one may be in both. */
  packs: [Entity[], Entity[]];
  statements: Statement[];
}

const name = fc.constantFrom(
  'The Gull',
  'gull',
  'A Salt Road',
  'Élan',
  'zebra',
  'Quill',
  'Ünder',
  '1917',
  'The',
);
const entity = (count: number) =>
  fc
    .record({
      type: fc.constantFrom(...entityTypes),
      number: fc.integer({ min: 0, max: count }),
      name,
      year: fc.option(fc.integer({ min: 1990, max: 2010 }), { nil: undefined }),
    })
    .map(
      ({ type, number, name, year }): Entity => ({
        ...{ id: `${type}:${number}`, type, name, aliases: [] },
        ...(type === 'film' && year !== undefined ? { year } : {}),
      }),
    );
const unique = (list: Entity[]) => [...new Map(list.map((one) => [one.id, one])).values()];
const world: fc.Arbitrary<World> = fc
  .tuple(fc.array(entity(12), { minLength: 1, maxLength: 30 }), fc.array(entity(12), { maxLength: 30 }))
  .map(([a, b]) => [unique(a), unique(b)] as [Entity[], Entity[]])
  .chain((packs) => {
    const ids = packs.flat().map(({ id }) => id);
    return fc
      .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 60 })
      .map((pairs) => ({
        packs,
        statements: pairs.map(
          ([subject, other], place): Statement => ({
            ...{ id: `s${place}`, subject, property: 'castMember', value: { entity: other } },
            ...{ qualifiers: [], rank: 'normal', references: [{ source: 'a', url: 'https://a.example/' }] },
          }),
        ),
      }));
  });
const year = fc.option(fc.integer({ min: 1988, max: 2012 }));
const view: fc.Arbitrary<LibraryView> = fc.record({
  kind: fc.constantFrom(...entityTypes),
  query: fc.constant(''),
  sort: fc.constantFrom('match', 'name', 'year', 'facts'),
  descending: fc.boolean(),
  pack: fc.option(fc.constantFrom('first', 'second', 'strange')),
  years: fc.tuple(year, year),
});

function knowledgeOf({ packs, statements }: World): Knowledge {
  const builder = new KnowledgeBuilder();
  for (const [place, entities] of packs.entries()) for (const one of entities) builder.entity(one, place);
  for (const statement of statements) builder.statement(statement);
  return builder.finish();
}

/** All rows of a view the slow way, from the records themselves: the name of each, its years and its count. */
function obviousRows({ packs, statements }: World, { kind, sort, descending, pack, years }: LibraryView) {
  const entities = unique([...packs[1], ...packs[0]]).map(
    (one) => packs[0].find(({ id }) => id === one.id) ?? one,
  );
  const order: string[] = packs.flat().map(({ id }) => id);
  const yearOf = (id: string) => {
    const known = packs.flat().filter((one) => one.id === id);
    return known.find((one) => one.year !== undefined)?.year;
  };
  const rows = entities.map(({ id, type, name }) => {
    const about = statements.filter(
      ({ subject, value }) => subject === id || ('entity' in value && value.entity === id),
    );
    const others = about.flatMap(({ subject, value }) => ['entity' in value ? value.entity : '', subject]);
    const films = type === 'film' ? [id] : others.filter((other) => other.startsWith('film:'));
    const all = films.flatMap((film) => yearOf(film) ?? []);
    return {
      ...{ id, type, name, facts: about.length },
      years: all.length > 0 ? ([Math.min(...all), Math.max(...all)] as const) : null,
    };
  });
  const direction = descending ? -1 : 1;
  const byName = (a: { id: string; name: string }, b: { id: string; name: string }) => {
    const [first, second] = [sortKey(a.name), sortKey(b.name)];
    return first === second ? order.indexOf(a.id) - order.indexOf(b.id) : first < second ? -1 : 1;
  };
  return rows
    .filter(({ id, type, years: span }) => {
      const known = { first: packs[0], second: packs[1] }[pack ?? ''];
      const inPack = pack === null || (known?.some((one) => one.id === id) ?? false);
      const [from, to] = years;
      const inYears =
        (from === null && to === null) ||
        (span !== null && span[1] >= (from ?? 0) && span[0] <= (to ?? 9999));
      return type === kind && inPack && inYears;
    })
    .sort((a, b) => {
      if (sort === 'facts') return direction * (a.facts - b.facts) || byName(a, b);
      if (sort === 'year') {
        if (!a.years || !b.years) return Number(!a.years) - Number(!b.years) || byName(a, b);
        const place = descending ? 1 : 0;
        return direction * (a.years[place] - b.years[place]) || byName(a, b);
      }
      return direction * byName(a, b);
    });
}

describe('a window of a list', () => {
  it('is the slice of the whole list, made the slow way', () => {
    fc.assert(
      fc.property(world, view, fc.nat(20), fc.nat(20), fc.boolean(), (one, wanted, from, length, packed) => {
        const built = knowledgeOf(one);
        const knowledge = packed ? knowledgeFrom(imageOf(built)) : built;
        const lists = new EntityLists(knowledge, ['first', 'second'], nameOrder(knowledge.entities));
        const all = obviousRows(one, wanted);
        const { rows, total } = lists.window(wanted, from, from + length);
        expect(total).toBe(all.length);
        expect(rows.map(({ id, name, years, facts }) => ({ id, name, years, facts }))).toEqual(
          all.slice(from, from + length).map(({ id, name, years, facts }) => ({ id, name, years, facts })),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('of a search keeps its order, or sorts what was found', () => {
    fc.assert(
      fc.property(world, view, fc.infiniteStream(fc.nat(1_000)), (one, wanted, numbers) => {
        const knowledge = knowledgeOf(one);
        const lists = new EntityLists(knowledge, ['first', 'second'], nameOrder(knowledge.entities));
        const found = unique(one.packs.flat())
          .map(({ id }) => ({ id, key: numbers.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ id }) => id);
        const { rows } = lists.windowOf(found, wanted, 0, 100);
        const fitting = obviousRows(one, wanted);
        if (wanted.sort === 'match')
          expect(rows.map(({ id }) => id)).toEqual(
            found.filter((id) => fitting.some((row) => row.id === id)),
          );
        else {
          const keys = (list: readonly { name: string; facts: number | null; years: unknown }[]) =>
            list.map(({ name, facts, years }) => [sortKey(name), facts, years]);
          expect(keys(rows).sort()).toEqual(keys(fitting).sort());
          if (wanted.sort === 'facts')
            expect(rows.map(({ facts }) => facts)).toEqual(fitting.map(({ facts }) => facts));
        }
      }),
    );
  });
});

it('a row tells whom and what it has most to do with', () => {
  const cast = (film: Entity['id'], person: Entity['id'], place: number): Statement => ({
    ...{ id: `${film}/${place}`, subject: film, property: 'castMember', value: { entity: person } },
    ...{ qualifiers: [], rank: 'normal', references: [{ source: 'a', url: 'https://a.example/' }] },
  });
  const film = (id: number): Entity => ({
    id: `film:${id}`,
    type: 'film',
    name: `Film ${id}`,
    aliases: [],
    year: 2000 + id,
  });
  const person = (id: string): Entity => ({ id: `person:${id}`, type: 'person', name: id, aliases: [] });
  const people = ['Ada', 'Bo', 'Cy', 'Di'].map(person);
  const knowledge = knowledgeOf({
    packs: [[film(1), film(2), ...people], []],
    statements: [...people.map(({ id }, place) => cast('film:1', id, place)), cast('film:2', 'person:Di', 9)],
  });
  const lists = new EntityLists(knowledge, ['first'], nameOrder(knowledge.entities));
  const plain = { query: '', sort: 'name', descending: false, pack: null, years: [null, null] } as const;
  const films = lists.window({ ...plain, kind: 'film', years: [null, null] }, 0, 9).rows;
  expect(films.map(({ beside }) => beside)).toEqual([['Di', 'Ada', 'Bo'], ['Di']]);
  const [, , , di] = lists.window({ ...plain, kind: 'person', years: [null, null] }, 0, 9).rows;
  expect(di).toMatchObject({ name: 'Di', years: [2001, 2002], facts: 2, beside: ['Film 1', 'Film 2'] });
});
