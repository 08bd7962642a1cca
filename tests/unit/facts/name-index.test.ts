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

  it('gives names without errors in the order of a slow look at them all: whole, from the beginning, in any order', () => {
    const list = fc.array(
      fc.array(
        fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(list, fc.array(word, { minLength: 1, maxLength: 3 }), fc.nat(40), (all, query, most) => {
        const index = of(all.map(([name = '', ...aliases], i) => entity(name, i, aliases)));
        const parts = foldName(query.join(' ')).split(' ');
        const tierOf = (name: string): number => {
          const words = foldName(name).split(' ');
          const isIn = (own: string | undefined, i: number) => own?.startsWith(parts[i] ?? '') === true;
          if (words.join(' ') === parts.join(' ')) return 0;
          if (words.join(' ').startsWith(parts.join(' '))) return 1;
          return words.length >= parts.length && parts.every((_, i) => words.some((own) => isIn(own, i)))
            ? 2
            : 3;
        };
        const judged = all
          .flatMap(([name = '', ...aliases]) => [
            { name, isAlias: 0 },
            ...aliases.map((alias) => ({ name: alias, isAlias: 1 })),
          ])
          .map((each, number) => ({ ...each, number, tier: tierOf(each.name) }))
          .filter(({ tier }) => tier < 3);
        const given = index.plain(parts.join(' '), most + 1);
        const key = (number: number) => judged.find((each) => each.number === number);
        for (const number of given) expect(key(number), `name ${number}`).toBeDefined();
        expect(given.length).toBeGreaterThanOrEqual(Math.min(most + 1, judged.length));
        // The names that begin with the query lead, and the whole name leads these.
        const sorted = judged
          .filter(({ tier }) => tier < 2)
          .sort((a, b) => a.tier - b.tier || a.isAlias - b.isAlias || a.number - b.number);
        const wanted = sorted.slice(0, most + 1).map(({ tier, isAlias, number }) => [tier, isAlias, number]);
        const leading = given
          .map(key)
          .slice(0, wanted.length)
          .map((each) => [each?.tier, each?.isAlias, each?.number]);
        expect(leading).toEqual(wanted);
      }),
    );
  });

  it.each([
    ['brths', 'Births'],
    ['jmi dule', 'Jim Dule'],
    ['ria', 'Rifa'],
    ['byergreri', 'Bergreri'],
  ])('finds for %s, among hundreds that are as near or nearer in part, %s', (query, name) => {
    const others = Array.from({ length: 400 }, (_, i) => [
      `Births Number${i}`,
      `Bye Greri${i}`,
      `Joe Dule ${i}`,
      `Xria${i} Rifa`,
    ]).flat();
    const index = indexOf([...others, 'Births', 'Jim Dule', 'Rifa', 'Bergreri']);
    expect(found(index, query, 200)).toContain(name);
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

describe('the order of what a query may mean', patient, () => {
  const first = (names: string[], query: string, limit = 10) => found(indexOf(names), query, limit);

  it.each<[string, string, string[], string[]]>([
    ['a word itself before its beginning', 'salt', ['Saltmarsh', 'Salt'], ['Salt', 'Saltmarsh']],
    ['a beginning before an error', 'salt', ['Selt', 'Saltmarsh'], ['Saltmarsh', 'Selt']],
    ['the first word before a later one', 'salt', ['Old Salt', 'Salt Bay'], ['Salt Bay', 'Old Salt']],
    ['all words before some', 'salt road', ['Salt', 'Road', 'Salt Road'], ['Salt Road', 'Salt']],
    [
      'as many words before more',
      'salt road',
      ['Salt Road Two', 'Salt Road'],
      ['Salt Road', 'Salt Road Two'],
    ],
    ['both whole before one', 'salt road', ['Salt Roads', 'Salt Road'], ['Salt Road', 'Salt Roads']],
    ['the heavier of equals', 'salt', ['Salt One', 'Salt Two'], ['Salt One', 'Salt Two']],
    ['with an error in one of two', 'selt road', ['Salt Bay', 'Salt Road'], ['Salt Road']],
  ])('is %s', (_, query, names, expected) => {
    expect(first(names, query).slice(0, expected.length)).toEqual(expected);
  });

  it('is by weight, whatever the order of the entities', () => {
    const index = indexOf(['Salt One', 'Salt Two', 'Salt Three'], ({ name }) => name.length);
    expect(found(index, 'salt')).toEqual(['Salt Three', 'Salt One', 'Salt Two']);
    expect(index.name(0)).toMatchObject({ text: 'Salt Three', weight: 10 });
    expect(index.name(2)).toMatchObject({ text: 'Salt Two', weight: 8 });
    expect(index.name(3)).toBeUndefined();
    expect(index.name(-1)).toBeUndefined();
  });

  it('has no more than asked for, and enough', () => {
    const many = Array.from({ length: 500 }, (_, i) => `Salt Bay ${i}`);
    expect(first(many, 'salt bay', 7)).toHaveLength(7);
    expect(first(many, 'salt bay', 7)[0]).toBe('Salt Bay 0');
    expect(first(many, 'salt', 7)).toEqual(many.slice(0, 7));
    expect(first([...many, 'Salt'], 'salt', 7)[0]).toBe('Salt');
  });

  it('has what a missing space makes of two words, and what it makes of one', () => {
    const names = ['Salt Road', 'Saltroads', 'Ash'];
    expect(first(names, 'saltroad').sort()).toEqual(['Saltroads']);
    expect(first(['Salt Road', 'Ash'], 'saltroad')).toContain('Salt Road');
    expect(first(['Salt Road', 'Ash'], 'saltxroad')).toContain('Salt Road');
    expect(first(['Salt Road', 'Ash Tree'], 'saltroad tree')).toEqual(
      expect.arrayContaining(['Salt Road', 'Ash Tree']),
    );
  });

  it('has each alias as a name of its own', () => {
    const index = of([entity('Anna Holm', 0, ['Ann Ash', 'A. Holm']), entity('Ann Marsh', 1)]);
    expect(index.size).toBe(4);
    expect([0, 1, 2, 3].map((number) => index.name(number)?.text)).toEqual([
      'Anna Holm',
      'Ann Ash',
      'A. Holm',
      'Ann Marsh',
    ]);
    expect(found(index, 'ann').sort()).toEqual(['Ann Ash', 'Ann Marsh', 'Anna Holm']);
  });
});
