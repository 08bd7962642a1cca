import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../../src/resolver/neighbours.ts';
import { hashWord } from '../../../src/text/hash-word.ts';
import { viewOf } from './view-of.ts';

const beside = (text: string, name = 'Heat') => {
  const { view, from, to } = viewOf(text, name);
  return neighboursOf(view, from, to);
};

describe('the year beside a name', () => {
  it.each([
    ['He saw Heat (1995) there', 1995, true],
    ['He saw Heat [1995] there', 1995, true],
    ['He saw “Heat” (1995) there', 1995, true],
    ['He saw Heat (Mann, 1995) there', 1995, true],
    ['He saw Heat, 1995, there', 1995, false],
    ['He saw Heat 1995 there', 1995, false],
    ['He saw the 1995 film Heat there', 1995, false],
    ['He saw the 1995 Heat there', 1995, false],
    ["He saw 1995's Heat there", 1995, false],
    ['He saw the 1995 thriller “Heat” there', 1995, false],
    ['He saw Heat (19951) there', 0, false],
    ['He saw Heat (1795) there', 0, false],
    ['He saw Heat there in 1995', 0, false],
    ['In 1995 he saw Heat there', 0, false],
    ['He saw the 21995 film Heat there', 0, false],
    ['He saw Heat (2 of 1995) there', 0, false],
    ['Heat', 0, false],
  ])('%s: %i', (text, year, yearInBrackets) => {
    expect(beside(text)).toMatchObject({ year, yearInBrackets });
  });
});

describe('whose a name is', () => {
  it.each([
    ["He saw Mann's Heat there", 'Mann'],
    ['He saw Mann’s Heat there', 'Mann'],
    ['He saw Mann’s “Heat” there', 'Mann'],
    ["He saw Hawks' Heat there", 'Hawks'],
    ["He saw Michael Mann's Heat there", 'Mann'],
    ["He saw one man's Heat there", null],
    ["He saw hawks' Heat there", null],
    ['He saw Mann Heat there', null],
    ["He saw Mann's new Heat there", null],
    ["Mann's, Heat there", null],
    ['Heat there', null],
    ['s Heat', null],
  ])('%s: %s', (text, owner) => {
    expect(beside(text).owner).toBe(owner === null ? 0 : hashWord(owner.toLowerCase()));
  });
});

describe('what stands beside a name', () => {
  it.each([
    ['capitals before', 'He saw Red Heat there', { capitalBefore: true, capitalAfter: false }],
    ['capitals behind', 'He saw Heat Wave there', { capitalBefore: false, capitalAfter: true }],
    ['a capital over a hyphen', 'He saw Red-Heat there', { capitalBefore: true }],
    ['another name before "&"', 'He saw Dust & Heat there', { capitalBefore: false }],
    [
      'a capital behind a comma',
      'He saw Dust, Heat, Rain there',
      { capitalBefore: false, capitalAfter: false },
    ],
    ['an initial before', 'He saw J. Heat there', { capitalBefore: true }],
    ['another sentence before', 'He saw Dust. Heat was there', { capitalBefore: false }],
    ['another sentence behind', 'He saw Heat. Dust was there', { capitalAfter: false }],
    ['what a title is called', 'Der Film Heat lief', { capitalBefore: false }],
    ["a sentence's first word", 'The Heat was there', { capitalBefore: false }],
    ["a sentence's first word that is a name", 'London Heat was there', { capitalBefore: true }],
    ['a possessive', 'He saw Heat’s Dust there', { possessive: true, capitalAfter: false }],
    ['no possessive', 'He saw Heat there', { possessive: false }],
    ['a shouted line about a film', 'THE NEW FILM HEAT WAVE STARS', { capitalBefore: false }],
    ['quotation marks', 'He saw “Heat” there', { quoted: 'both' }],
    ['straight quotation marks', 'He saw "Heat," there', { quoted: 'both' }],
    ['a quotation that begins with it', 'He said “Heat is good” there', { quoted: 'open' }],
    ['no quotation', 'He saw Heat there', { quoted: 'none' }],
    ['brackets', 'He (Heat) was there', { bracketed: true }],
    ['half a bracket', 'He (Heat was there)', { bracketed: false }],
    ['the start', 'Heat was there', { atStart: true, atEnd: false, signBefore: '' }],
    ['the end', 'He saw Heat', { atStart: false, atEnd: true, signAfter: '' }],
    ['the end with a sign', 'He saw Heat!', { atEnd: true, signAfter: '!' }],
    ['signs', 'He: Heat, there', { signBefore: ':', signAfter: ',' }],
    ['nothing at all', 'Heat', { atStart: true, atEnd: true, capitalBefore: false, capitalAfter: false }],
  ])('is %s', (_, text, expected) => {
    const name = text.includes('HEAT') ? 'HEAT' : 'Heat';
    expect(beside(text, name)).toMatchObject(expected);
  });

  it('is the words of the same clause', () => {
    const hash = (word: string) => hashWord(word);
    expect(beside('He saw Heat there')).toMatchObject({ before: hash('saw'), after: hash('there') });
    expect(beside('He saw. Heat; there')).toMatchObject({ before: 0, after: 0 });
    expect(beside('He saw, Heat, there')).toMatchObject({ before: hash('saw'), after: hash('there') });
    expect(beside('Heat')).toMatchObject({ before: 0, after: 0 });
    expect(beside('He saw Heat’s end')).toMatchObject({ after: hash('end'), next: 4 });
    expect(beside('He saw Heat’s')).toMatchObject({ after: 0, atEnd: true });
  });
});
