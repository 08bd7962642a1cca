import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../../../src/resolver/knowledge.ts';
import { definesFilm, definesOther, isRole } from '../../../src/resolver/what-it-is.ts';
import { possibleOf } from './view-of.ts';

const knowledge = createKnowledge([{ id: 'film:hoffa', type: 'film', name: 'Hoffa', aliases: [] }], []);
const hoffa = (text: string) => possibleOf(knowledge, text, 'Hoffa');

describe('words that are a role', () => {
  it.each([
    ['There Jack plays Hoffa again.', true],
    ['There Jack is seen as Hoffa again.', true],
    ['There is Hoffa (Jack Doe) again.', true],
    ['There is Hoffa (a young Jack Doe) again.', true],
    ['There is Hoffa (Jack B. Doe-Ray) again.', true],
    ['There Jack plays: Hoffa again.', false],
    ['There is Hoffa (1992) again.', false],
    ['There is Hoffa (Jack) again.', false],
    ['There is Hoffa (who was there) again.', false],
    ['There is Hoffa (Jack Doe, Jo Ray) again.', false],
    ['There is Hoffa [Jack Doe] again.', false],
    ['There is Hoffa again.', false],
    ['Hoffa', false],
  ])('%s: %s', (text, expected) => {
    expect(isRole(hoffa(text))).toBe(expected);
  });
});

describe('words that the text says to be something else', () => {
  it.each([
    ['There is Hoffa, a maker of ships, in Oslo.', true],
    ['There is Hoffa, the maker.', true],
    ['There is Hoffa, an island.', true],
    ['There is Hoffa, a film from Oslo.', false],
    ['There is Hoffa, a maker of films, in Oslo.', false],
    ['There is Hoffa, maker of ships, in Oslo.', false],
    ['There is Hoffa; a maker of ships.', false],
    ['There is Hoffa’s, a bar.', false],
    ['There is Hoffa, a', false],
    ['There is Hoffa, a one two three four five six seven eight nine, ten.', false],
    ['There is Hoffa.', false],
    ['There is Hoffa,', false],
  ])('%s: %s', (text, expected) => {
    expect(definesOther(hoffa(text))).toBe(expected);
  });
});

describe('words that the text says to be a film', () => {
  it.each([
    ['There Hoffa is a film.', true],
    ['There Hoffa was basically one very long and bad thriller.', true],
    ['There Hoffa remains the sequel that nobody wanted.', true],
    ["There Hoffa's a bad film.", true],
    ['There Hoffa’s bad film is.', false],
    ['There Hoffa is good. A film follows.', false],
    ['There Hoffa is (a film) good.', false],
    ['There Hoffa is one two three four five six seven eight nine film.', true],
    ['There Hoffa is one two three four five six seven eight nine ten film.', false],
    ['There Hoffa, is a film.', true],
    ['There Hoffa. Is a film.', false],
    ['There Hoffa has a film.', false],
    ['There Hoffa is', false],
    ['There Hoffa', false],
  ])('%s: %s', (text, expected) => {
    expect(definesFilm(hoffa(text))).toBe(expected);
  });
});
