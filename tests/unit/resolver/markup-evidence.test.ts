import { describe, expect, it } from 'vitest';
import { runMarks, type TextRun } from '../../../src/model/text-run.ts';
import { createKnowledge } from '../../../src/resolver/knowledge.ts';
import { markupEvidence } from '../../../src/resolver/markup-evidence.ts';
import type { PageView } from '../../../src/resolver/weigh.ts';
import { possibleOf } from './view-of.ts';

const knowledge = createKnowledge(
  [
    { id: 'film:salt-ferry', type: 'film', name: 'Salt Ferry', aliases: [] },
    { id: 'film:black-sunday', type: 'film', name: 'Black Sunday', aliases: [] },
  ],
  [],
);
const text = 'We saw Salt Ferry there.';

function evidence(
  model: 'film' | 'person',
  rest: Partial<TextRun> = {},
  page: Partial<PageView['evidence']> = {},
  declared: string[] = [],
  [words, name] = [text, 'Salt Ferry'],
) {
  const view = {
    declared: new Set(declared),
    evidence: { words: 100, cues: 9, mediaCues: 0, anchors: 0, ...page },
  } as unknown as PageView;
  return markupEvidence(model, possibleOf(knowledge, words, name, rest), view, name);
}

describe('what a page’s markup says of a name', () => {
  it('is nothing in plain text about films', () => {
    expect(evidence('film')).toEqual({ weight: 0, reasons: [] });
    expect(evidence('person')).toEqual({ weight: 0, reasons: [] });
  });

  it('is that italics are for titles', () => {
    const italic = { marks: [7, 17, runMarks.italic] };
    expect(evidence('film', italic)).toEqual({ weight: 2, reasons: [['italic', 2]] });
    expect(evidence('person', italic)).toEqual({ weight: -1, reasons: [] });
  });

  it('is less where they hold small letters', () => {
    const small = 'We saw salt ferry there.';
    expect(
      evidence('film', { marks: [7, 17, runMarks.italic] }, {}, [], [small, 'salt ferry']).reasons,
    ).toEqual([['italic', 0.8]]);
  });

  it.each([
    ['https://www.imdb.com/title/tt123/', 3, 'linkToFilm', -2],
    ['/wiki/Salt_Ferry_(film)', 3, 'linkToFilm', -2],
    ['/wiki/Salt_Ferry_(1999_film)', 3, 'linkToFilm', -2],
    ['/wiki/Salt_Ferry_(2004_movie)', 3, 'linkToFilm', -2],
    ['/films/night', 3, 'linkToFilm', -2],
    ['/film/night', 3, 'linkToFilm', -2],
    ['/movies/night', 3, 'linkToFilm', -2],
  ])('is where a link leads: %s', (href, weight, reason, against) => {
    const links: TextRun['links'] = [[7, 17, href]];
    expect(evidence('film', { links })).toEqual({ weight, reasons: [[reason, weight]] });
    expect(evidence('person', { links })).toEqual({ weight: against, reasons: [] });
  });

  it.each([
    'https://www.imdb.com/name/nm12/',
    '/wiki/Salt_Ferry_(actor)',
    '/wiki/Salt_Ferry_(actress)',
    '/person/9',
    '/people/9',
    '/actor/9',
    '/celebrity/9',
  ])('is that a link leads to a person: %s', (href) => {
    const links: TextRun['links'] = [[7, 17, href]];
    expect(evidence('person', { links })).toEqual({ weight: 3, reasons: [['linkToPerson', 3]] });
    expect(evidence('film', { links })).toEqual({ weight: -2, reasons: [] });
  });

  it('is that a link has its words', () => {
    const to = (href: string) => evidence('film', { links: [[7, 17, href]] });
    expect(to('/2020/the-salt-ferry-again')).toEqual({ weight: 0.8, reasons: [['linkOfThatName', 0.8]] });
    expect(to('/Salt%20--%20Ferry')).toEqual({ weight: 0, reasons: [] });
    expect(to('/a/Salt..Ferry')).toEqual({ weight: 0.8, reasons: [['linkOfThatName', 0.8]] });
    expect(to('/elsewhere')).toEqual({ weight: 0, reasons: [] });
  });

  it('is what the page declares', () => {
    expect(evidence('film', {}, {}, ['Movie:Salt Ferry'])).toEqual({
      weight: 4,
      reasons: [['declared', 4]],
    });
    expect(evidence('person', {}, {}, ['Person:Salt Ferry']).weight).toBe(4);
    expect(evidence('film', {}, {}, ['Person:Salt Ferry', 'Movie:Heat']).weight).toBe(0);
  });

  it('is that menus name little', () => {
    expect(evidence('film', { place: 'menu' }).weight).toBeCloseTo(-0.7);
    expect(evidence('person', { place: 'menu' }).weight).toBeCloseTo(-0.7);
  });
});

describe('what speaks against a film where nothing speaks of films', () => {
  const off = { cues: 0 };
  it.each<[string, Partial<TextRun>, Partial<PageView['evidence']>, number]>([
    ['a page of some length', {}, { words: 40 }, -0.5],
    ['a comment', {}, { words: 39 }, 0],
    ['songs and games', {}, { mediaCues: 2 }, -3],
    ['one song', {}, { mediaCues: 1 }, -0.5],
    ['a label in a cell', { place: 'cell' }, {}, -2],
    ['a label in a list', { place: 'item' }, {}, -2],
    ['a heading', { place: 'heading' }, {}, -2],
    ['a caption', { place: 'caption' }, {}, -2],
    ['a menu', { place: 'menu' }, {}, -2.7],
    ['a title', { place: 'title' }, {}, -0.5],
  ])('%s', (_, run, page, weight) => {
    expect(evidence('film', run, { ...off, ...page }).weight).toBeCloseTo(weight);
    expect(evidence('person', {}, { ...off, ...page }).weight).toBe(0);
  });

  it('is what the words are said to be, and days', () => {
    const of = (words: string, name: string) => evidence('film', {}, off, [], [words, name]).weight;
    expect(of('We saw Salt Ferry, a shop in Oslo, there.', 'Salt Ferry')).toBeCloseTo(-3);
    expect(of('We saw Black Sunday there.', 'Black Sunday')).toBeCloseTo(-3);
  });

  it('is nothing where the page speaks of films', () => {
    expect(evidence('film', { place: 'cell' }, { mediaCues: 9, cues: 1, words: 100 }).weight).toBe(0);
  });
});
