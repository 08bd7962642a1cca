import { describe, expect, it } from 'vitest';
import { NameIndex, nameIndexOf } from '../../../src/facts/name-index.ts';
import { createSearch } from '../../../src/facts/search-names.ts';
import type { Entity } from '../../../src/model/entity.ts';

type Named = [name: string, weight?: number, aliases?: string[]];

function searchIn(...named: Named[]) {
  const entities = named.map(
    ([name, , aliases = []], i): Entity => ({ id: `film:f${i}`, type: 'film', name, aliases }),
  );
  const index = nameIndexOf(entities, (_, place) => named[place]?.[1] ?? 0);
  const search = createSearch(new NameIndex(index, entities));
  return {
    names: (query: string, limit = 10) => search(query, limit).map(({ entity }) => entity.name),
    hits: search,
    marked: (query: string) => {
      const [hit] = search(query, 1);
      return hit?.ranges.map(([start, end]) => hit.matched.slice(start, end));
    },
  };
}

describe('the order of what a search finds', () => {
  it.each<[string, string, Named[], string[]]>([
    ['whole names first', 'salt', [['Salt Road', 9], ['Salt']], ['Salt', 'Salt Road']],
    ['then beginnings', 'salt', [['Old Salt', 9], ['Salt Road']], ['Salt Road', 'Old Salt']],
    [
      'then the beginnings of words',
      'old salt',
      [['Oldish Selt', 9], ['Salt of Old']],
      ['Salt of Old', 'Oldish Selt'],
    ],
    ['names before aliases', 'salt', [['Ash', 9, ['Salt']], ['Salt']], ['Salt', 'Ash']],
    [
      'the heavier first',
      'salt',
      [
        ['Salt One', 1],
        ['Salt Two', 2],
      ],
      ['Salt Two', 'Salt One'],
    ],
    ['the shorter first', 'salt', [['Salt Road Two'], ['Salt Road']], ['Salt Road', 'Salt Road Two']],
    ['by letters', 'salt', [['Salt Bye'], ['Salt Bay']], ['Salt Bay', 'Salt Bye']],
    ['by letters, the other way round', 'salt', [['Salt Bay'], ['Salt Bye']], ['Salt Bay', 'Salt Bye']],
    [
      'with fewer errors first',
      'harbor lights',
      [['Harbour Lihgts'], ['Harbour Lights']],
      ['Harbour Lights', 'Harbour Lihgts'],
    ],
  ])('is %s', (_, query, named, expected) => {
    expect(searchIn(...named).names(query)).toEqual(expected);
  });

  it('has each entity once, by the best of its names', () => {
    const { hits } = searchIn(['Salt Road', 0, ['Salt', 'Old Salt']]);
    expect(hits('salt', 5)).toMatchObject([{ matched: 'Salt', ranges: [[0, 4]] }]);
  });

  it('ends where enough is found', () => {
    const { names } = searchIn(['Salt A'], ['Salt B'], ['Salt C']);
    expect(names('salt', 2)).toEqual(['Salt A', 'Salt B']);
    expect(names('salt', 0)).toEqual([]);
    expect(names('salt', -1)).toEqual([]);
    expect(names('')).toEqual([]);
    expect(names(' . ')).toEqual([]);
  });

  it('looks at no more of a long query than its beginning', () => {
    const long = Array.from({ length: 30 }, (_, i) => `word${i}`).join(' ');
    expect(searchIn([long]).names(long)).toEqual([long]);
    expect(searchIn([long.slice(0, 100)]).names(long)).toEqual([long.slice(0, 100)]);
  });

  it('finds no error in what is too short for one', () => {
    const { names } = searchIn(['Ash'], ['Elm Road']);
    expect(names('asg')).toEqual([]);
    expect(names('elk')).toEqual([]);
  });
});

describe('what a search sets off', () => {
  const { marked, names } = searchIn(['Salt Road Salt'], ['Größe und Maß'], ['Harbour Lights']);
  it.each([
    ['salt road salt', ['Salt', 'Road', 'Salt']],
    ['salt ro', ['Salt', 'Ro']],
    ['road', ['Road']],
    ['road sa', ['Sa', 'Road']],
    ['salt salt', ['Salt', 'Salt']],
    ['lights harbour', ['Harbour', 'Lights']],
    ['harbor', ['Harbour']],
    ['lihgts', ['Lights']],
    ['lihgts harbo', ['Harbo', 'Lights']],
    ['grosse', ['Größe']],
    ['mas', ['Maß']],
  ])('of %j: %j', (query, words) => {
    expect(marked(query)).toEqual(words);
  });

  it('takes no word of the name twice', () => {
    expect(names('salt salt')[0]).toBe('Salt Road Salt');
  });

  it('is within the name, and in order', () => {
    const { hits } = searchIn(['Salt Road Salt'], ['Größe und Maß'], ['Harbour Lights'], ['Salzstraße 7']);
    for (const query of ['slat raod', 'harbourlights', 'grose', 'harb ligths', 'salzstrase', 'alt roa'])
      for (const { matched, ranges } of hits(query, 10)) {
        let end = 0;
        for (const [from, to] of ranges) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(matched.length);
          end = to;
        }
      }
  });
});
