import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/facts/card-of.ts';
import { createFactStore } from '../../../src/facts/fact-store.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { harbourNews, quote, smallPack, statement } from '../packs/small-pack.ts';
import { card, film, packWith, said, section } from './small-card.ts';

describe('the quotes of a role', () => {
  it('begin with the one that names the part, also where another source is newer', () => {
    const newer = packWith((pack) => {
      pack.sources = pack.sources.map((source) =>
        source.id === 'quay-post' ? { ...source, published: '2031-06-01' } : source,
      );
    });
    const [ada] = section(card('person:nora-quill', [newer]), 'roles');
    expect(ada?.quotes.map(({ exact }) => exact)).toEqual([
      'Nora Quill returns as Ada Finch',
      'Nora Quill is back',
    ]);
  });
});

describe('a film', () => {
  it('has its sections in the order of use', () => {
    expect(card(film).sections.map(({ id }) => id)).toEqual([
      'releases',
      'director',
      'screenwriter',
      'cast',
      'series',
    ]);
    expect(card(film).kinds).toEqual(['film']);
  });

  it('shows its leading release first, with what another source said instead, and who brings it', () => {
    const [first, second, ...more] = section(card(film), 'releases');
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      value: { date: '2032-04-09' },
      status: 'scheduled',
      territory: 'Norway',
      medium: 'theatrical',
      rank: 'preferred',
      distributors: [{ name: 'Fjord Pictures' }],
      rivals: [{ value: { date: '2032-03-01' }, rank: 'deprecated', status: 'scheduled' }],
    });
    expect(first?.rivals[0]?.quotes[0]?.sourceTitle).toBe('A new date for the keeper');
    expect(second).toMatchObject({
      value: { date: '2032-06' },
      medium: 'streaming',
      platform: 'Tidal+',
      rivals: [],
    });
    expect(second).not.toHaveProperty('distributors');
  });

  it('gives each fact its sentence, with the words that state it set apart', () => {
    const [director] = section(card(film), 'director');
    const [cited] = director?.quotes ?? [];
    expect(cited).toMatchObject({
      source: 'harbour-news',
      sourceTitle: 'The Lantern Keeper sails in spring',
      published: '2031-02-03',
      before: 'Written and ',
      exact: 'directed by Ib Sørensen',
      after: ', the sequel also stars newcomer Teo Marsh.',
    });
  });

  it('joins what several sources say of one role, and orders the cast by how many name it', () => {
    const cast = section(card(film), 'cast');
    expect(cast.map((fact) => [said(fact), fact.character?.name, fact.casting])).toEqual([
      ['Nora Quill', 'Ada Finch', 'returning'],
      ['Teo Marsh', 'Captain Holt', 'joining'],
    ]);
    expect(cast.map(({ quotes }) => quotes.map(({ source }) => source))).toEqual([
      ['harbour-news', 'quay-post'],
      ['quay-post', 'harbour-news'],
    ]);
  });

  it('lists a company that no release names', () => {
    const pack = packWith(({ statements }) => {
      for (const made of statements)
        if (made.id === 'fjord') made.references = [{ source: 'quay-post', url: 'https://quay.example/' }];
    });
    expect(section(card(film, [pack]), 'companies').map(said)).toEqual(['Fjord Pictures']);
    expect(section(card(film, [pack]), 'releases').every((fact) => fact.distributors === undefined)).toBe(
      true,
    );
    expect(section(card(film, [pack]), 'companies')[0]?.links).toEqual([
      {
        source: 'quay-post',
        sourceTitle: 'A new date for the keeper',
        publisher: null,
        url: 'https://quay.example/',
      },
    ]);
  });
});

it('a cast that one quote lists stands in its order', () => {
  const pack = packWith((made) => {
    const list =
      'Nora Quill returns as Ada Finch in The Lantern Keeper 2. Written and directed by Ib Sørensen, the sequel also stars newcomer Teo Marsh';
    made.statements = (['person:teo-marsh', 'person:ib-sørensen', 'person:nora-quill'] as const).map(
      (person) =>
        statement({
          id: person,
          subject: film,
          property: 'castMember',
          value: { entity: person },
          references: [quote(harbourNews, list)],
        }),
    );
  });
  expect(section(card(film, [pack]), 'cast').map(said)).toEqual(['Nora Quill', 'Ib Sørensen', 'Teo Marsh']);
});

describe('a person', () => {
  it('has roles first, each with its film, character and the film’s leading release', () => {
    const nora = card('person:nora-quill');
    expect(nora.kinds).toEqual(['actor']);
    expect(nora.sections.map(({ id }) => id)).toEqual(['roles']);
    expect(section(nora, 'roles')).toMatchObject([
      {
        subject: { id: film, name: 'The Lantern Keeper 2' },
        character: { name: 'Ada Finch' },
        casting: 'returning',
        release: { value: { date: '2032-04-09' }, status: 'scheduled', territory: 'Norway', rivals: [{}] },
      },
    ]);
  });

  it('has other work, and is what most films say', () => {
    const pack = packWith(({ statements }) => {
      statements.push(
        statement({
          id: 'directed-first',
          subject: 'film:lantern-keeper',
          property: 'director',
          value: { entity: 'person:ib-sørensen' },
          references: [{ source: 'harbour-news', url: 'https://a.example' }],
        }),
      );
    });
    const ib = card('person:ib-sørensen', [pack]);
    expect(ib.kinds).toEqual(['director', 'screenwriter']);
    expect(section(ib, 'otherWork').map(({ property, subject }) => [property, subject.name])).toEqual([
      ['director', 'The Lantern Keeper 2'],
      ['screenwriter', 'The Lantern Keeper 2'],
      ['director', 'The Lantern Keeper'],
    ]);
  });

  it('is no actor for a role that is only talked about', () => {
    const pack = packWith(({ statements }) => {
      for (const made of statements) if (made.id === 'ada') made.qualifiers.push({ status: 'talks' });
    });
    expect(card('person:nora-quill', [pack]).kinds).toEqual(['person']);
    expect(section(card('person:nora-quill', [pack]), 'roles')[0]?.status).toBe('talks');
  });

  it('whose talks became a role has one fact that says no more than was confirmed', () => {
    const role = (id: string, qualifiers: Pack['statements'][number]['qualifiers']) =>
      statement({
        id,
        subject: 'film:lantern-keeper',
        property: 'castMember',
        value: { entity: 'person:nora-quill' },
        qualifiers,
        references: [{ source: 'harbour-news', url: `https://a.example/${id}` }],
      });
    const roles = (...statements: Pack['statements']) =>
      section(card('person:nora-quill', [packWith((pack) => pack.statements.push(...statements))]), 'roles')
        .filter(({ subject }) => subject.id === 'film:lantern-keeper')
        .map((fact) => [fact.id, fact.character?.name, fact.status]);
    expect(
      roles(role('rumour', [{ status: 'talks' }]), role('sure', [{ character: 'character:ada-finch' }])),
    ).toEqual([['sure', 'Ada Finch', undefined]]);
    expect(
      roles(role('rumour', [{ status: 'talks' }, { character: 'character:ada-finch' }]), role('sure', [])),
    ).toEqual([
      ['sure', undefined, undefined],
      ['rumour', 'Ada Finch', 'talks'],
    ]);
  });
});

describe('a character', () => {
  it('has who plays it, with the film', () => {
    const ada = card('character:ada-finch');
    expect(ada.entity.aliases).toEqual(['the Keeper']);
    expect(ada.sections.map(({ id }) => id)).toEqual(['playedBy']);
    expect(section(ada, 'playedBy')).toMatchObject([
      { value: { entity: { name: 'Nora Quill' } }, subject: { id: film }, release: { status: 'scheduled' } },
    ]);
  });
});

describe('several packs', () => {
  const other: Pack = {
    header: { cuecard: 1, id: 'other', title: 'Other', license: 'CC0-1.0' },
    sources: [{ ...harbourNews, body: 'Nora Quill leads The Lantern Keeper.' }],
    entities: [
      { id: 'person:nora-quill', type: 'person', name: 'Nora B. Quill', aliases: ['N. Quill'] },
      { id: 'film:lantern-keeper', type: 'film', name: 'The Lantern Keeper', aliases: [], year: 2027 },
    ],
    statements: [
      statement({
        id: 'ada',
        subject: 'film:lantern-keeper',
        property: 'castMember',
        value: { entity: 'person:nora-quill' },
        references: [
          quote({ ...harbourNews, body: 'Nora Quill leads The Lantern Keeper.' }, 'Nora Quill leads'),
        ],
      }),
    ],
  };

  it('make one card, named as the first pack names it', () => {
    const nora = card('person:nora-quill', [smallPack(), other]);
    expect(nora.entity).toMatchObject({ name: 'Nora Quill', aliases: ['Nora B. Quill', 'N. Quill'] });
    expect(section(nora, 'roles').map(({ subject }) => [subject.name, subject.year])).toEqual([
      ['The Lantern Keeper 2', undefined],
      ['The Lantern Keeper', 2028],
    ]);
  });

  it('keep sources and statements apart that share an id', () => {
    const roles = section(card('person:nora-quill', [smallPack(), other]), 'roles');
    expect(roles.map(({ id }) => id)).toEqual(['ada', 'other/ada']);
    expect(roles[1]?.quotes[0]).toMatchObject({ source: 'other/harbour-news', exact: 'Nora Quill leads' });
  });

  it('that are the same twice change nothing', () => {
    expect(card(film, [smallPack(), smallPack()])).toEqual(card(film));
    const store = createFactStore([smallPack(), smallPack()]);
    expect(store.statementsAbout(film)).toHaveLength(smallPack().statements.length);
  });
});

it('an unknown entity has no card', () => {
  expect(cardOf(createFactStore([smallPack()]), 'film:unknown')).toBeNull();
  expect(cardOf(createFactStore([]), 'film:__proto__')).toBeNull();
});

describe('where several packs know an entity', () => {
  const added = packWith((pack) => {
    pack.header = { ...pack.header, id: 'added' };
    pack.entities.push({ id: 'film:later-film', type: 'film', name: 'Later Film', aliases: [], year: 2040 });
    pack.sources = [{ ...harbourNews, id: 'lists', title: 'Lists of films', body: 'none' }];
    pack.statements = (['film:later-film', film] as const).map((subject, i) =>
      statement({
        ...{ id: `added-${i}`, subject, property: 'castMember', value: { entity: 'person:nora-quill' } },
        references: [{ source: 'lists', url: `https://lists.example/${i}` }],
      }),
    );
  });

  it('what the first says stands first, also where another tells of later films', () => {
    const roles = section(card('person:nora-quill', [smallPack(), added]), 'roles');
    expect(roles.at(-1)?.subject.name).toBe('Later Film');
    expect(roles.length).toBeGreaterThan(1);
    expect(section(card('person:nora-quill', [added, smallPack()]), 'roles')[0]?.subject.name).toBe(
      'Later Film',
    );
  });

  it('what both say is one fact with the sources of both', () => {
    const role = section(card('person:nora-quill', [smallPack(), added]), 'roles').find(
      ({ subject }) => subject.id === film,
    );
    expect(role?.quotes.length).toBeGreaterThan(0);
    expect(role?.links).toEqual([
      {
        source: 'lists',
        sourceTitle: 'Lists of films',
        publisher: 'Harbour News',
        url: 'https://lists.example/1',
      },
    ]);
  });
});
