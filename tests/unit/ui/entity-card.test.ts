import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import type { Card, Fact } from '../../../src/model/card.ts';
import { EntityCard } from '../../../src/ui/EntityCard.tsx';
import { allOpen, cardText, html } from './render.tsx';
import { fact, quote, ref } from './sample-facts.ts';

const film = ref('film:the-salt-road', 'The Salt Road');
const earlier = ref('film:the-salt-gate', 'The Salt Gate', 2019);
const ines = ref('person:ines-okafor', 'Ines Okafor');
const harbour = ref('company:harbour-light', 'Harbour Light');
const captain = ref('character:captain-moss', 'Captain Moss');

const release = (date: string, more: Partial<Fact> = {}): Fact =>
  fact(
    film,
    'releaseDate',
    { date, precision: date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year' },
    {
      status: 'scheduled',
      quotes: [quote('gazette', 'The Salt Road is [due out on that day].')],
      ...more,
    },
  );
const role = (more: Partial<Fact> = {}): Fact =>
  fact(
    film,
    'castMember',
    { entity: ines },
    {
      character: captain,
      quotes: [quote('gazette', 'Behind the wheel stands [Ines Okafor as Captain Moss], smiling.')],
      ...more,
    },
  );
const personCard = (roles: Fact[], more: Card['sections'] = []): Card => ({
  entity: { ...ines, aliases: [] },
  kinds: ['actor'],
  sections: [{ id: 'roles', facts: roles }, ...more],
});
const filmCard = (sections: Card['sections']): Card => ({
  entity: { ...film, aliases: [] },
  kinds: ['film'],
  sections,
});

describe('a person’s card', () => {
  it('leads with the role, the film and its date, and the sentences of both', () => {
    const text = cardText(personCard([role({ casting: 'returning', release: release('2031-05-27') })]));
    expect(text).toContain('Captain Moss in The Salt Road, scheduled for May 27, 2031');
    expect(text).toContain('Returning');
    expect(text).toContain('Behind the wheel stands Ines Okafor as Captain Moss, smiling.');
    expect(text).toContain('The Salt Road is due out on that day.');
  });

  it('never claims what is only talked of or reported', () => {
    expect(cardText(personCard([role({ status: 'talks' })]))).toContain(
      'In talks to play Captain Moss in The Salt Road',
    );
    expect(cardText(personCard([role({ status: 'reported' })]))).toContain(
      'Reportedly Captain Moss in The Salt Road',
    );
  });

  it('says so where no character is known', () => {
    const { character: _, ...without } = role();
    expect(cardText(personCard([without]))).toContain('In the cast of The Salt Road');
  });

  it('keeps the sentences of further roles closed', () => {
    const other = fact(
      earlier,
      'castMember',
      { entity: ines },
      {
        character: captain,
        quotes: [quote('gazette', 'She was [Moss before], too.')],
      },
    );
    const text = cardText(personCard([role(), other]));
    expect(text).toContain('Captain Moss in The Salt Gate (2019)');
    expect(text).not.toContain('She was Moss before, too.');
    expect(cardText(personCard([role(), other]), allOpen)).toContain('She was Moss before, too.');
  });

  it('tells several works on one film in one line', () => {
    const source = [quote('gazette', '[Written and directed by Ines Okafor], it took four years.')];
    const text = cardText({
      entity: { ...ines, aliases: [] },
      kinds: ['director', 'screenwriter'],
      sections: [
        {
          id: 'otherWork',
          facts: [
            fact(film, 'director', { entity: ines }, { quotes: source }),
            fact(film, 'screenwriter', { entity: ines }, { quotes: source }),
            fact(film, 'crewMember', { entity: ines }, { role: 'stunt driver', quotes: source }),
          ],
        },
      ],
    });
    expect(text).toContain('Director, writer, and stunt driver of The Salt Road');
    expect(text.match(/it took four years/g)).toHaveLength(1);
  });
});

describe('a film’s card', () => {
  it('tells date, cinemas, place and company, and what another article said', () => {
    const rival = release('2030-11-19', { quotes: [quote('courier', 'It opens [on November 19, 2030].')] });
    const text = cardText(
      filmCard([
        {
          id: 'releases',
          facts: [
            release('2031-05-27', {
              medium: 'theatrical',
              territory: 'US',
              distributors: [harbour],
              rivals: [rival],
            }),
          ],
        },
      ]),
    );
    expect(text).toContain('Scheduled for May 27, 2031\nIn cinemas · United States · Harbour Light');
    expect(text).toContain('Another article said November 19, 2030');
  });

  it('words a plan whose day is past as a plan', () => {
    const text = cardText(filmCard([{ id: 'releases', facts: [release('2021-05-27', { past: true })] }]));
    expect(text).toContain('Was scheduled for May 27, 2021');
    expect(text).not.toMatch(/released/i);
  });

  it('blames no other article for what the same one says', () => {
    const facts = [release('2031-05-27', { rivals: [release('2030-11-19')] })];
    const text = cardText(filmCard([{ id: 'releases', facts }]));
    expect(text).not.toContain('Another article');
    expect(text).toContain('The same article also names November 19, 2030');
  });

  it('names what a date was worked out from', () => {
    const cinemas = release('2031-05-27');
    const stream = release('2031-07-11', {
      medium: 'streaming',
      platform: 'Lantern+',
      derivedFrom: cinemas.id,
    });
    const text = cardText(filmCard([{ id: 'releases', facts: [cinemas, stream] }]));
    expect(text).toContain('Streaming on Lantern+');
    expect(text).toContain('Worked out from May 27, 2031');
  });

  it('folds a long cast and unfolds it', () => {
    const names = Array.from({ length: 18 }, (_, index) => `Player ${String.fromCharCode(65 + index)}`);
    const facts = names.map((name) =>
      fact(film, 'castMember', { entity: ref(`person:${name.toLowerCase().replace(' ', '-')}`, name) }),
    );
    const folded = cardText(filmCard([{ id: 'cast', facts }]));
    expect(folded).toContain('Show all 18');
    expect(folded).toContain('Player F');
    expect(folded).not.toContain('Player G');
    const open = cardText(filmCard([{ id: 'cast', facts }]), allOpen);
    expect(open).toContain('Player R');
    expect(open).toContain('Show fewer');
  });

  it('gives every fact a button that opens its sentences', () => {
    const facts = [
      fact(film, 'director', { entity: ines }, { quotes: [quote('gazette', '[Ines Okafor] directs.')] }),
    ];
    const card = filmCard([{ id: 'director', facts }]);
    const markup = html(h(EntityCard, { card, headingId: 'name' }));
    const [, button = ''] = /(<button[^>]*sentence-toggle[^>]*>)/.exec(markup) ?? [];
    expect(button).toContain('aria-expanded="false"');
    expect(button).toContain('aria-label="Sentence for:"');
    const opened = html(h(EntityCard, { card, headingId: 'name' }), { navigation: allOpen });
    expect(opened).toContain('<mark>Ines Okafor</mark> directs.');
  });
});

describe('other cards', () => {
  it('tells who plays a character and whose daughter she is', () => {
    const text = cardText({
      entity: { ...captain, aliases: ['The Gull', 'Moss', 'captain moss'] },
      kinds: ['character'],
      sections: [
        { id: 'playedBy', facts: [role()] },
        {
          id: 'relations',
          facts: [fact(captain, 'relatedTo', { text: 'the lighthouse keeper' }, { role: 'daughter of' })],
        },
      ],
    });
    expect(text).toContain('Also known as The Gull');
    expect(text).not.toContain('and Moss');
    expect(text).toContain('Played by Ines Okafor in The Salt Road');
    expect(text).toContain('Daughter of the lighthouse keeper');
  });

  it('lists a company’s films with when they come', () => {
    const text = cardText({
      entity: { ...harbour, aliases: [] },
      kinds: ['company'],
      sections: [
        {
          id: 'films',
          facts: [fact(film, 'distributor', { entity: harbour }, { release: release('2031-05') })],
        },
      ],
    });
    expect(text).toContain('The Salt Road\nScheduled for May 2031');
  });

  it('says that nothing more is known', () => {
    const text = cardText({ entity: { ...film, aliases: [] }, kinds: ['film'], sections: [] });
    expect(text).toContain('The Salt Road');
    expect(text).toContain('tell nothing more');
  });
});

describe('each row', () => {
  it('has a button that copies it, named by the words that it copies', () => {
    const facts = [fact(film, 'director', { entity: ines }), fact(film, 'screenwriter', { entity: harbour })];
    const card = filmCard([
      { id: 'director', facts: facts.slice(0, 1) },
      { id: 'screenwriter', facts: facts.slice(1) },
    ]);
    const markup = html(h(EntityCard, { card, headingId: 'name' }));
    const names = [...markup.matchAll(/copy-button" id="([^"]+)"[^>]*aria-labelledby="\1 ([^"]+)"/g)];
    const words = names.map(([, , id]) => new RegExp(`id="${id}">(.*?)</div>`).exec(markup)?.[1] ?? '');
    expect(words.map((text) => /Ines Okafor|Harbour Light/.exec(text)?.[0])).toEqual([
      'Ines Okafor',
      'Harbour Light',
    ]);
  });
});
