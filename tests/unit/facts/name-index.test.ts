import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameIndex, nameIndexOf } from '../../../src/facts/name-index.ts';
import { createSearch } from '../../../src/facts/search-names.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { foldName } from '../../../src/text/fold-name.ts';

// Hundreds of cases take seconds where other work shares the machine.
const patient = { timeout: 60_000 };

const entity = (name: string, number: number, aliases: string[] = []): Entity => ({
  id: `person:p${number}`,
  type: 'person',
  name,
  aliases,
});
const of = (entities: Entity[], weight: (entity: Entity) => number = () => 0) =>
  new NameIndex(structuredClone(nameIndexOf(entities, weight)), entities);
const indexOf = (names: string[], weight: (entity: Entity) => number = () => 0) =>
  of(
    names.map((name, number) => entity(name, number)),
    weight,
  );
const found = (index: NameIndex, query: string, limit = 10) =>
  index.candidates(foldName(query), limit).map((number) => index.name(number)?.text);

describe('an index of names', patient, () => {
  const harbour = indexOf([
    'Nora Quill',
    'Quentin Norway',
    'Ib Sørensen',
    'Nora Holt',
    'Captain Quillon',
    'The The',
  ]);

  it('brings names by their words and their beginnings, those with all words first', () => {
    expect(found(harbour, 'nora q')[0]).toBe('Nora Quill');
    expect(found(harbour, 'quill').sort()).toEqual(['Captain Quillon', 'Nora Quill']);
    expect(found(harbour, 'quill')[0]).toBe('Nora Quill');
    expect(found(harbour, 'SORENSEN')).toEqual(['Ib Sørensen']);
    expect(found(harbour, 'the')).toEqual(['The The']);
    expect(found(harbour, 'zzz')).toEqual([]);
    expect(found(harbour, '')).toEqual([]);
  });

  it.each([
    ['norra quill', 'Nora Quill'],
    ['qiull', 'Nora Quill'],
    ['hotl nora', 'Nora Holt'],
    ['sorenson', 'Ib Sørensen'],
    ['noraquill', 'Nora Quill'],
    ['norabquill', 'Nora Quill'],
    ['zzzz quill', 'Nora Quill'],
    ['captian', 'Captain Quillon'],
  ])('brings for %s with its error %s', (query, name) => {
    expect(found(harbour, query)).toContain(name);
  });

  it('brings the most told of first, and an exact word before its beginning, however many there are', () => {
    const many = indexOf([...Array.from({ length: 20_000 }, (_, i) => `Italo Number${i}`), 'It'], ({ id }) =>
      id === 'person:p20000' ? 0 : 20_000 - Number(id.slice(8)),
    );
    expect(found(many, 'it', 3)).toEqual(['It', 'Italo Number0', 'Italo Number1']);
    expect(found(many, 'ital number19999', 3)[0]).toBe('Italo Number19999');
  });

  it('knows which name of its entity was found', () => {
    const index = of([entity('Nora Quill', 1, ['The Voice', 'N. Q.'])]);
    expect(index.size).toBe(3);
    expect(found(index, 'voice')).toEqual(['The Voice']);
    expect(index.name(index.candidates('voice', 1)[0] ?? -1)?.entity.name).toBe('Nora Quill');
    expect(index.name(99)).toBeUndefined();
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'l'), minLength: 1, maxLength: 4 });
  const names = fc.array(
    fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    { minLength: 1, maxLength: 30 },
  );

  it('misses no name in which each word of the query begins a word', () => {
    fc.assert(
      fc.property(names, fc.array(word, { minLength: 1, maxLength: 2 }), (list, query) => {
        const index = indexOf(list);
        const folded = foldName(query.join(' '));
        const meant = list.filter((name) => {
          const words = foldName(name).split(' ');
          return folded.split(' ').every((part) => words.some((own) => own.startsWith(part)));
        });
        expect(found(index, folded, 100)).toEqual(expect.arrayContaining(meant));
      }),
    );
  });

  it('misses no word of four letters or more with one error in it', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 4, maxLength: 9 });
    const error = fc.tuple(
      fc.nat(),
      fc.constantFrom('a', 'd', 'x'),
      fc.constantFrom('drop', 'put', 'change', 'swap'),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { minLength: 1, maxLength: 20 }),
        fc.nat(),
        error,
        (list, which, [at, letter, kind]) => {
          const meant = list[which % list.length] ?? '';
          const i = at % (meant.length - 1);
          const rest = meant.slice(i + 1);
          const typed =
            meant.slice(0, i) +
            {
              drop: rest,
              put: letter + meant.slice(i),
              change: letter + rest,
              swap: rest.charAt(0) + meant.charAt(i) + rest.slice(1),
            }[kind];
          fc.pre(typed.length >= 4);
          expect(found(indexOf(list), typed, 100)).toContain(meant);
        },
      ),
    );
  });
});

describe('a search over many names', () => {
  const first = ['Nora', 'Teo', 'Ib', 'Ada', 'Hjørdis', 'Quentin', 'Zoë', 'Marten', 'Ludmila', 'Cosmo'];
  const last = [
    'Quill',
    'Marsh',
    'Sørensen',
    'Finch',
    'Ålesund',
    'Norway',
    'Straßmann',
    'Beck',
    'Petrov',
    'Ray',
    'Vane',
    'Ostrander',
  ];
  const middle = ['', ' van', ' de la', ' Mc'];
  const people = middle.flatMap((m) => first.flatMap((f) => last.map((l) => `${f}${m} ${l}`)));
  const search = createSearch(indexOf(people));

  it('finds as one over few does', () => {
    expect(people.length).toBeGreaterThan(400);
    const top = (query: string) => search(query, 5).map(({ entity: hit }) => hit.name);
    expect(top('nora quill')[0]).toBe('Nora Quill');
    expect(top('nora qiull')[0]).toBe('Nora Quill');
    expect(top('ostrandr cosmo')[0]).toBe('Cosmo Ostrander');
    expect(top('ludmilapetrov')[0]).toBe('Ludmila Petrov');
    expect(top('zoe strassmann')[0]).toBe('Zoë Straßmann');
    expect(top('teo de la vane')[0]).toBe('Teo de la Vane');
    expect(top('hjordis al').sort()).toContain('Hjørdis Ålesund');
    expect(top('xyzzyq')).toEqual([]);
  });
});
