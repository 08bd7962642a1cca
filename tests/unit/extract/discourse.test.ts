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
const told = (body: string) =>
  analyse(body).findings.flatMap(({ subject, property, value }) =>
    'person' in value && !('character' in subject)
      ? [`${subject.name} | ${property} | ${value.person.name}`]
      : [],
  );
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
    ['what somebody behaves like', 'Anna Field dances like Greta Voss in Low Tide.'],
    ['what it is akin to', 'It is a comedy in the vein of Low Tide.'],
    ['what it recalls', 'It recalls Low Tide.'],
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

describe('a film that an article opens with before it names it', () => {
  it('is the one that it names then', () => {
    const read = told(
      'Anna Field is to star in a new thriller by director Jane Okoro.\nField, 34, will play a nurse who hears a secret in Winter Harbour, which starts filming in Cornwall in March. Peter Lund will also appear in the film.',
    );
    expect(read).toContain('Winter Harbour | castMember | Anna Field');
    expect(read).toContain('Winter Harbour | director | Jane Okoro');
    expect(read).toContain('Winter Harbour | castMember | Peter Lund');
  });

  it('is none where the article tells of several', () => {
    const read = told(
      'Anna Field is to star in a new thriller by director Jane Okoro.\nShe starred in the comedies Salt Road and Low Tide. The comedy Salt Road was a hit, and the comedy Low Tide was not.',
    );
    expect(read.filter((line) => line.includes('Okoro'))).toEqual([]);
  });
});

describe('a title that nothing beside it calls a film', () => {
  const facts = (body: string) => analyse(body).findings.map(({ rule }) => rule);

  it('is one where the next sentence calls it that', () => {
    const first = 'Peter Lund won a prize for his role as a smuggler in Salt Road.';
    expect(facts(`${first} The film opens in May.`)).toContain('cast-role-in');
    expect(facts(`${first} The road opens in May.`)).not.toContain('cast-role-in');
  });
});

describe('a film that bears the title of something else', () => {
  it('is that of the book that is filmed', () => {
    const read = told(
      'Anna Field is to star in the film adaptation of Ann Lisle’s novel “Low Tide”. The film will be directed by Jane Okoro.',
    );
    expect(read).toEqual(['Low Tide | castMember | Anna Field', 'Low Tide | director | Jane Okoro']);
  });

  it('is none where the book comes to the stage', () => {
    expect(told('Anna Field is to star in the stage adaptation of Ann Lisle’s novel “Low Tide”.')).toEqual(
      [],
    );
  });

  it('is that of an older film which is made again', () => {
    const read = told(
      'Peter Lund has joined the cast of the “Low Tide” reboot. The comedy “Low Tide” opens in May.',
    );
    expect(read).toContain('Low Tide | castMember | Peter Lund');
  });
});

describe('a show that is made of a film', () => {
  const opening = 'The BBC is to make a new drama series based on the film Winter Harbour.';

  it('is what "it" means then', () => {
    expect(told(`${opening} It has been written by Sam Lowe.`)).toEqual([]);
  });

  it('is forgotten when a film is spoken of again', () => {
    const read = told(`${opening} Anna Field starred in the film. It was written by Sam Lowe.`);
    expect(read).toContain('Winter Harbour | screenwriter | Sam Lowe');
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
