import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/extract/read-article.ts';

/** `film | property | person | character` of what stands in the end, with the rule. */
function readIn(body: string): string[] {
  const source = { id: 'example', title: null, publisher: null, author: null, url: null };
  const { findings } = analyseArticle({ ...source, published: '2015-06-15', body });
  return findings.flatMap(({ subject, property, value, character, rule }) =>
    'name' in subject && 'person' in value
      ? [[subject.name, property, value.person.name, character ?? '', rule].join(' | ')]
      : [],
  );
}

describe('what no rule has a form for', () => {
  it.each([
    [
      'The actress Anna Field, star of stage and screen, came to Oslo with the thriller Winter Harbour.',
      'Winter Harbour | castMember | Anna Field |  | read-together',
    ],
  ])('is read where nearly all speaks for it: %s', (text, told) => {
    expect(readIn(text)).toContain(told);
  });

  it.each([
    'Critics saw little in the thriller Winter Harbour but Anna Field and her horse.',
    'The remake of the thriller Winter Harbour starring Anna Field was a flop.',
    'Jane Okoro did not move behind the camera with the thriller Winter Harbour.',
    'Jane Okoro wanted to move behind the camera with the thriller Winter Harbour.',
  ])('is not read from: %s', (text) => {
    expect(readIn(text)).toEqual([]);
  });
});

it('gives a part to one actor only', () => {
  const read = readIn(
    'The thriller Winter Harbour opens in May. It stars Anna Field as Greta Voss, with Peter Lund, Jo Hart and Emma Moss.',
  );
  expect(read.length).toBeGreaterThan(1);
  expect(read.filter((line) => line.includes('Greta Voss'))).toHaveLength(1);
});
