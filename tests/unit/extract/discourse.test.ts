import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/extract/read-article.ts';

const analyse = (body: string) =>
  analyseArticle({
    id: 'a',
    title: null,
    publisher: null,
    author: null,
    published: '2015-06-15',
    url: null,
    body,
  });
const topicsOf = (body: string) =>
  analyse(body).sentences.map(({ sentence }) => sentence.topic?.name ?? null);

describe('what a sentence is about', () => {
  const opening = 'The thriller Winter Harbour will open in cinemas in May.';

  it.each([
    ['whom somebody is known from', 'Anna Field, best known for Low Tide, plays a nurse.'],
    ['what somebody is of', 'Anna Field, of Low Tide, plays a nurse.'],
    ['what somebody was honoured for', 'Anna Field, nominated for an award for Low Tide, plays a nurse.'],
    ['what somebody made', 'It is directed by Jane Okoro, whose first film, Low Tide, was a comedy.'],
    ['whose star somebody is', 'It stars Anna Field, the star of Low Tide.'],
    ['since when', 'Anna Field is back for the first time since Low Tide.'],
  ])('is not %s', (_, sentence) => {
    expect(topicsOf(`${opening} ${sentence}`)).toEqual(['Winter Harbour', 'Winter Harbour']);
  });

  it('goes on in the next paragraph', () => {
    expect(topicsOf(`${opening}\n\nThe screenplay is by Tom Reyes.`)).toEqual([
      'Winter Harbour',
      'Winter Harbour',
    ]);
  });
});

describe('whom a pronoun means', () => {
  it('is whose life it is, whoever else has been named', () => {
    const { findings } = analyse(
      `Peter Lund, who has died aged 80, was an actor. He was born in York. He left his school early, and his father sent him to sea.
In his youth he joined a theatre. It was led by Mark Bell, who had been at sea too. He starred in the thriller Winter Harbour (1961). He said that it had made him.`,
    );
    const people = findings
      .filter(({ property }) => property === 'castMember')
      .map(({ value }) => ('person' in value ? value.person.name : ''));
    expect(people).toEqual(['Peter Lund']);
  });
});
