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

describe('what “the film” means', () => {
  it('is the one that somebody was said to be known for just before', () => {
    const read = told(
      'Producer Jo Hart, best known for the thriller Winter Harbour, has died. Hart, who was 54, co-wrote the 1978 film, which starred Anna Field. She later made the comedies Salt Road and Low Tide. The film Low Tide was a flop.',
    );
    expect(read).toContain('Winter Harbour | castMember | Anna Field');
    expect(read).not.toContain('Low Tide | castMember | Anna Field');
  });

  it('is what the production is called', () => {
    const read = told(
      'A film about a smuggler will be shot in Oslo. The production is called Letters From a Harbour.\n\nHe was seen in the thriller Salt Road. Salt Road was a hit. That was years ago.\n\nThe film is to be directed by Jane Okoro.',
    );
    expect(read).toContain('Letters From a Harbour | director | Jane Okoro');
  });

  it('is what comes out, though its title stands behind its director', () => {
    expect(
      topicsOf(
        'Ask Jane Okoro, the director behind the thriller Winter Harbour, which opens on December 9th. She likes Oslo.',
      ),
    ).toEqual(['Winter Harbour', 'Winter Harbour']);
  });

  it('is a maker’s, where the paragraph before told of one', () => {
    const read = told(
      'The classic film Winter Harbour is to be turned into a musical.\n\nJane Okoro’s 1946 movie starring Anna Field is loved by many.',
    );
    expect(read).toContain('Winter Harbour | castMember | Anna Field');
  });
});

describe('who “he” is', () => {
  it('is the subject of the sentence rather than whose life is told', () => {
    const read = told(
      'Actor Peter Lund has died. He was 80. He was born in Oslo. He had three sons. He was on a comedy show. Its leading star, Mark Bell, has been seen in the film Salt Road, which he also directed.',
    );
    expect(read).toContain('Salt Road | director | Mark Bell');
  });
});

describe('what is no film', () => {
  it('is a book beside its title', () => {
    expect(
      told('The thriller Winter Harbour is based on a short story, The Last Gift, by Ann Lisle.'),
    ).toEqual([]);
  });

  it('is a firm by the name of several producers', () => {
    const read = told(
      'The thriller Winter Harbour opens in May. Producers Ember Creek were shelving the film.',
    );
    expect(read).toEqual([]);
  });
});

it('reads a relative clause in brackets as one between commas', () => {
  const { findings } = analyse(
    'The thriller Winter Harbour (which opens in theaters on December 9th) was shown in Oslo.',
  );
  expect(findings.map(({ property, status }) => `${property} ${status}`)).toContain('releaseDate scheduled');
});

it('names a numbered sequel without a title by its number', () => {
  const { findings } = analyse(
    'The Salt Road films were hits. The comedy Low Tide opens in May. A third Salt Road film is scheduled for release in 2017.',
  );
  const dates = findings.filter(({ property }) => property === 'releaseDate');
  expect(dates.map(({ subject }) => 'name' in subject && subject.name)).toContain('third Salt Road film');
});

it('takes “’s” behind a space for its owner’s', () => {
  const read = told(
    'The thriller Winter Harbour opens in May. Anna Field ’s performance as Greta Voss in Winter Harbour is fine.',
  );
  expect(read).toEqual(['Winter Harbour | castMember | Anna Field']);
});
