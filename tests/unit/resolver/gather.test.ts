import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import type { TextRun } from '../../../src/model/text-run.ts';
import { filmGraph, filmsOfPeople, gather, isFirstName } from '../../../src/resolver/gather.ts';
import { createKnowledge, ordinalOf } from '../../../src/resolver/knowledge.ts';
import { viewRun } from '../../../src/resolver/run-view.ts';
import { hashWord } from '../../../src/text/hash-word.ts';
import { cast, entity } from './made-knowledge.ts';
import { possibleOf } from './view-of.ts';

const films = Array.from({ length: 18 }, (_, i) => entity(`film:f${i}`, `Film Number${i}`));
const knowledge = createKnowledge(
  [
    entity('film:she', 'She'),
    entity('film:heat', 'Heat'),
    entity('film:salt-road', 'Salt Road'),
    entity('film:salt-road-home', 'Salt Road Home'),
    entity('person:salt-road-jones', 'Salt Road Jones'),
    entity('person:anna', 'Anna Karlsson'),
    entity('person:anna-holm', 'Anna Holm'),
    entity('person:star', 'Tom Marsh'),
    entity('character:edda', 'Edda Winter'),
    entity('company:ash', 'Ash Vale'),
    entity('series:heat', 'Heat Wave'),
    ...films,
  ],
  [
    cast('film:heat', 'person:anna', 'character:edda'),
    cast('film:heat', 'person:anna'),
    cast('film:heat', 'person:star'),
    cast('film:heat', 'company:ash'),
    cast('film:salt-road', 'person:anna'),
    ...films.slice(0, 17).map(({ id }) => cast(id, 'person:star')),
    cast('series:heat', 'person:anna-holm'),
  ],
);
const at = (id: string) => ordinalOf(knowledge, id as Entity['id']) as number;
const names = (text: string, rest: Partial<TextRun> = {}) =>
  gather(knowledge, viewRun({ id: 0, text, ...rest })).map(({ candidate: { start, end } }) =>
    text.slice(start, end),
  );

describe('an everyday word at a sentence’s start', () => {
  const rest = 'was there for a very long time.';
  it.each<[string, string, Partial<TextRun>]>([
    ['in a run of few words', 'She was there.', {}],
    ['in a heading', `She ${rest}`, { place: 'heading' }],
    ['in a run with marks', `She ${rest}`, { marks: [20, 22, 2] }],
    ['in a run with links', `She ${rest}`, { links: [[20, 22, '/a']] }],
    ['in quotation marks', `“She” ${rest}`, {}],
    ['in straight quotation marks', `"She" ${rest}`, {}],
    ['in single quotation marks', `‘She’ ${rest}`, {}],
    ['in brackets', `(She) ${rest}`, {}],
    ['before a year', `She 1935 ${rest}`, {}],
    ['before a year in brackets', `She (1935) ${rest}`, {}],
    ['before a year in square brackets', `She [ 1935] ${rest}`, {}],
    ['before a year behind a comma', `She, 1935, ${rest}`, {}],
    ['before a year without a space', `She(2005) ${rest}`, {}],
    ['in quotation marks before a year', `She”, (1885) ${rest}`, {}],
  ])('may be a name %s', (_, text, run) => {
    expect(names(text, run)).toEqual(['She']);
  });

  it.each([
    `She ${rest}`,
    'She was there again today.',
    `She 35 ${rest}`,
    `She 2135 ${rest}`,
    `She is (1935) ${rest}`,
    `She 19a5 ${rest}`,
  ])('is none otherwise: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('may be one where it is rare, or where the capital says something', () => {
    expect(names(`Heat ${rest}`)).toEqual(['Heat']);
    expect(names(`They say She ${rest}`)).toEqual(['She']);
  });
});

describe('small letters', () => {
  it.each<[string, string, Partial<TextRun>, string[]]>([
    ['one word', 'They say that heat was there.', {}, []],
    ['words that say little', 'They say that the heat was there.', {}, []],
    ['one word in italics', 'They say heat was there.', { marks: [9, 13, 1] }, ['heat']],
    ['one word with a link', 'They say heat was there.', { links: [[9, 13, '/a']] }, ['heat']],
    ['one word in quotation marks', 'They say “heat” was there.', {}, ['heat']],
    ['rare words', 'They say anna karlsson was there.', {}, ['anna karlsson']],
    ['an everyday word in a line of small letters', 'they say heat is good', {}, []],
    ['a name in a line of small letters', 'any anna karlsson films', {}, ['anna karlsson']],
  ])('are a name or not: %s', (_, text, run, expected) => {
    expect(names(text, run)).toEqual(expected);
  });
});

describe('the kinds of what a candidate may mean', () => {
  it('are kept apart, series with films', () => {
    const of = (name: string) => {
      const { films, people, others } = possibleOf(knowledge, `They saw ${name} there.`, name);
      return [films, people, others].map((list) => list.map((ordinal) => knowledge.entities.at(ordinal)?.id));
    };
    expect(of('Heat')).toEqual([['film:heat'], [], []]);
    expect(of('Heat Wave')).toEqual([['series:heat'], [], []]);
    expect(of('Anna Holm')).toEqual([[], ['person:anna-holm'], []]);
    expect(of('Ash Vale')).toEqual([[], [], ['company:ash']]);
  });

  it('tells what stands inside a longer name', () => {
    const inside = (text: string, name: string) => possibleOf(knowledge, text, name).inside;
    expect(inside('They saw Salt Road Home there.', 'Salt Road')).toBe('film');
    expect(inside('They saw Salt Road Jones there.', 'Salt Road')).toBe('person');
    expect(inside('They saw Salt Road there.', 'Salt Road')).toBe('none');
    expect(inside('They saw Salt Road Home there.', 'Salt Road Home')).toBe('none');
    expect(inside('They saw Salt Road and Salt Road Home.', 'Salt Road')).toBe('none');
    expect(inside('They saw Salt Road home there.', 'Salt Road')).toBe('none');
  });

  it('has italics say where a title ends', () => {
    const of = (rest: Partial<TextRun>) =>
      possibleOf(knowledge, 'They saw Red Heat Wing there.', 'Heat', rest).neighbours;
    expect(of({})).toMatchObject({ capitalBefore: true, capitalAfter: true });
    expect(of({ marks: [13, 17, 1] })).toMatchObject({ capitalBefore: false, capitalAfter: false });
  });
});

describe('what the packs tell of a film', () => {
  const graph = (people: string[], near: string[], capitals: string[], own = '', film = 'film:heat') =>
    filmGraph(
      knowledge,
      at(film),
      new Set(people.map(at)),
      new Set(near.map(at)),
      new Set(capitals.map(hashWord)),
      own === '' ? 0 : hashWord(own),
    );

  it('is how many have to do with it, each once, and how many of them are stars', () => {
    expect(graph([], [], [])).toEqual({ people: 0, near: 0, surnames: 0, films: 0, degree: 4, stars: 1 });
    expect(graph([], [], [], '', 'film:salt-road')).toMatchObject({ degree: 1, stars: 0 });
    expect(graph([], [], [], '', 'film:she')).toMatchObject({ degree: 0, stars: 0 });
  });

  it('is who of them is on the page, and who is near', () => {
    expect(graph(['person:anna', 'person:anna-holm'], ['person:star'], [])).toMatchObject({
      people: 1,
      near: 1,
    });
    expect(graph(['person:anna', 'person:star'], ['person:anna', 'person:star'], [])).toMatchObject({
      people: 2,
      near: 2,
    });
  });

  it('is whose surname stands there: of people and parts, and not the title itself', () => {
    expect(graph([], [], ['karlsson', 'winter', 'vale', 'holm'])).toMatchObject({ surnames: 2 });
    expect(graph([], [], ['karlsson', 'winter'], 'winter')).toMatchObject({ surnames: 1 });
    expect(graph([], [], ['anna'])).toMatchObject({ surnames: 0 });
  });

  it('is which films have most of the page’s people', () => {
    expect([...filmsOfPeople(knowledge, [at('person:anna'), at('person:anna-holm')])]).toEqual([
      [at('film:heat'), 1],
      [at('film:salt-road'), 1],
    ]);
    expect(filmsOfPeople(knowledge, [at('person:anna'), at('person:star')]).get(at('film:heat'))).toBe(2);
  });
});

describe('a first name alone', () => {
  it('is one word that begins the names of several', () => {
    const names = createKnowledge(
      [
        entity('film:anna', 'Anna'),
        entity('film:anna-b', 'Anna Holm'),
        entity('film:tom', 'Tom'),
        entity('person:a', 'Anna Ash'),
        entity('person:b', 'Anna Elm'),
        entity('person:c', 'Tom Ash'),
      ],
      [],
    );
    const of = (name: string) => isFirstName(names, possibleOf(names, `They saw ${name} there.`, name));
    expect(of('Anna')).toBe(true);
    expect(of('Anna Holm')).toBe(false);
    expect(of('Tom')).toBe(false);
  });
});
