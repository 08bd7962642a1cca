import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import { caseClass, nameSpelled, rarityOf, strangeSigns, widened } from '../../../src/resolver/spelling.ts';
import { viewOf } from './view-of.ts';

/** What the functions read of a candidate. */
const candidate = (found: ReturnType<typeof viewOf>) => ({ ...found, entities: [] });
const caseOf = (text: string, name: string) => {
  const found = viewOf(text, name);
  return caseClass(found.view, candidate(found));
};

describe('how capitals speak for a name', () => {
  it.each([
    ['informed', 'We saw Night Ferry there.', 'Night Ferry'],
    ['informed', 'We saw Heat there.', 'Heat'],
    ['informed', 'We like the Return of the Ferry much.', 'Return of the Ferry'],
    ['informed', 'NATO was seen there today.', 'NATO'],
    ['opening', 'Heat was seen there today.', 'Heat'],
    ['informed', 'Night Ferry was seen there today.', 'Night Ferry'],
    ['opening', 'The night was long there.', 'The'],
    ['styled', 'New Film Night Ferry Opens Soon', 'Night Ferry'],
    ['styled', 'NEW FILM NIGHT FERRY OPENS', 'NIGHT FERRY'],
    ['first', 'We saw Night ferry there.', 'Night ferry'],
    ['mixed', 'We saw night Ferry there.', 'night Ferry'],
    ['mixed', 'We saw Night Ferry song there.', 'Night Ferry song'],
    ['lower', 'We saw night ferry there.', 'night ferry'],
    ['lowerRun', 'we saw night ferry there', 'night ferry'],
    ['number', 'We saw 1917 there.', '1917'],
    ['informed', 'We like To the Wonder much.', 'To the Wonder'],
  ])('%s: %s', (expected, text, name) => {
    expect(caseOf(text, name)).toBe(expected);
  });
});

describe('how rare the words of a name are', () => {
  const rarity = (name: string) => {
    const found = viewOf(`We saw ${name} there.`, name);
    return rarityOf(found.view, candidate(found));
  };

  it('is counted without an article that opens it, but with one alone', () => {
    expect(rarity('The Ferry').words).toBe(1);
    expect(rarity('Ferry').words).toBe(1);
    expect(rarity('An Education').words).toBe(1);
    expect(rarity('Ferry the Great').words).toBe(3);
    expect(rarity('The').words).toBe(1);
  });

  it('grows with each word, and with its rank', () => {
    expect(rarity('Night Ferry').bits).toBeGreaterThan(rarity('Night').bits);
    expect(rarity('Ferry').bits).toBeGreaterThan(rarity('Night').bits);
    expect(rarity('Xqzzy').bits).toBeCloseTo(Math.log2(30_002));
    expect(rarity('Xqzzy').rarest).toBe(30_000);
    expect(rarity('Xqzzy Night').rarest).toBe(30_000);
    expect(rarity('Night Xqzzy').rarest).toBe(30_000);
  });

  it('tells whether its capitals surprise', () => {
    expect(rarity('Heat').surprise).toBe('yes');
    expect(rarity('London').surprise).toBe('no');
    expect(rarity('London Heat').surprise).toBe('yes');
    expect(rarity('Xqzzy').surprise).toBe('unknown');
    expect(rarity('The').surprise).toBe('unknown');
  });
});

describe('the name that a candidate spells', () => {
  const entity: Entity = {
    id: 'film:a',
    type: 'film',
    name: 'Night Ferry: Calais',
    aliases: ['Calais', 'NIGHT FERRY CALAIS'],
  };
  it.each([
    ['Night Ferry: Calais', 'Night Ferry: Calais'],
    ['Calais', 'Calais'],
    ['calais', 'Calais'],
    ['NIGHT FERRY CALAIS', 'NIGHT FERRY CALAIS'],
    ['night ferry calais', 'Night Ferry: Calais'],
    ['something else', 'Night Ferry: Calais'],
  ])('%s: %s', (written, name) => {
    expect(nameSpelled(entity, written)).toBe(name);
  });
  it('is the only one where there is no other', () => {
    expect(nameSpelled({ ...entity, aliases: [] }, 'calais')).toBe('Night Ferry: Calais');
  });
});

describe('signs that a name does not have', () => {
  it.each([
    ['none', 'Night Ferry', 'Night Ferry'],
    ['none', 'Night-Ferry', 'Night Ferry'],
    ['none', 'Night Ferry: Calais', 'Night Ferry: Calais'],
    ['none', 'Night  Ferry', 'Night Ferry'],
    ['comma', 'Night, Ferry', 'Night Ferry'],
    ['comma', 'Night: Ferry', 'Night Ferry'],
    ['break', 'Night. Ferry', 'Night Ferry'],
    ['break', 'Night! Ferry', 'Night Ferry'],
    ['break', 'Night; Ferry', 'Night Ferry'],
    ['break', 'Night\nFerry', 'Night Ferry'],
    ['break', 'Night (Ferry', 'Night Ferry'],
    ['break', 'Night – Ferry', 'Night Ferry'],
    ['none', 'Night – Ferry', 'Night: Ferry'],
    ['none', 'J. Holm', 'J Holm'],
    ['break', 'Jo N. x. Holm. Ash', 'Jo N x Holm Ash'],
    ['comma', 'Night, Ferry: Ash', 'Night Ferry Ash'],
  ])('%s in %j for %j', (expected, text, name) => {
    const found = viewOf(text, text);
    expect(strangeSigns(found.view, candidate(found), name)).toBe(expected);
  });
});

describe('signs around a name that belong to it', () => {
  const wide = (text: string, words: string, name: string) => {
    const found = candidate(viewOf(text, words));
    const [start, end] = widened(text, found, name);
    return text.slice(start, end);
  };
  it.each([
    ['Mars Attacks!', 'He saw Mars Attacks! there', 'Mars Attacks', 'Mars Attacks!'],
    ['Mars Attacks', 'He saw Mars Attacks there', 'Mars Attacks', 'Mars Attacks!'],
    ['¡Tres!', 'He saw ¡Tres! there', 'Tres', '¡Tres!'],
    ['Tom Holm Jr.', 'By Tom Holm Jr. of Oslo', 'Tom Holm Jr', 'Tom Holm Jr.'],
    ['Ash Inc', 'By Ash Inc. of Oslo', 'Ash Inc', 'Ash Inc.'],
    ['Tres', 'He saw Tres there', 'Tres', '¡Tres'],
  ])('%s', (expected, text, words, name) => {
    expect(wide(text, words, name)).toBe(expected);
  });
});
