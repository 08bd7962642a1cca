import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/facts/card-of.ts';
import { createFactStore } from '../../../src/facts/fact-store.ts';
import type { Card, Fact, SectionId } from '../../../src/model/card.ts';
import type { EntityId } from '../../../src/model/entity.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { checkPack } from '../../../src/packs/check-pack.ts';
import { harbourNews, quote, smallPack, statement } from '../packs/small-pack.ts';

const film = 'film:lantern-keeper-2';

function card(id: EntityId, packs: Pack[] = [smallPack()], today = '2031-03-01'): Card {
  for (const pack of packs) checkPack(pack);
  const made = cardOf(createFactStore(packs), id, today);
  if (!made) throw new Error(`no card of ${id}`);
  return made;
}

function section(of: Card, id: SectionId): Fact[] {
  return of.sections.find((candidate) => candidate.id === id)?.facts ?? [];
}

const said = ({ value }: Fact) =>
  'entity' in value ? value.entity.name : 'date' in value ? value.date : value.text;

/** The small pack with something changed or added. */
function packWith(change: (pack: Pack) => void): Pack {
  const pack = smallPack();
  change(pack);
  return pack;
}

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
      { source: 'quay-post', sourceTitle: 'A new date for the keeper', url: 'https://quay.example/' },
    ]);
  });
});

describe('dates', () => {
  it('never turn from planned into happened, also when the day has gone by', () => {
    const release = (today: string) => section(card(film, [smallPack()], today), 'releases')[0];
    expect(release('2032-04-09')).not.toHaveProperty('past');
    expect(release('2032-04-10')).toMatchObject({ past: true, status: 'scheduled' });
    const june = (today: string) => section(card(film, [smallPack()], today), 'releases')[1];
    expect(june('2032-06-30')).not.toHaveProperty('past');
    expect(june('2032-07-01')).toMatchObject({ past: true });
  });

  const release = (id: string, date: string, more: object) =>
    statement({
      id,
      subject: 'film:lantern-keeper',
      property: 'releaseDate',
      value: { date, precision: date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day' },
      references: [{ source: 'harbour-news', url: `https://a.example/${id}` }],
      ...more,
    });
  const releasesOf = (...statements: Pack['statements']) =>
    section(
      card('film:lantern-keeper', [packWith((pack) => pack.statements.push(...statements))]),
      'releases',
    );

  it('that happened say no more than the source that says so', () => {
    const facts = releasesOf(
      release('plan', '2028-05-02', { qualifiers: [{ status: 'scheduled' }, { territory: 'Norway' }] }),
      release('year', '2028', { qualifiers: [{ status: 'released' }] }),
    );
    expect(facts.map((fact) => [said(fact), fact.status])).toEqual([
      ['2028', 'released'],
      ['2028-05-02', 'scheduled'],
    ]);
  });

  it('that were planned and then happened on that day are one fact', () => {
    const facts = releasesOf(
      release('plan', '2028-05-02', { qualifiers: [{ status: 'scheduled' }] }),
      release('done', '2028-05-02', { qualifiers: [{ status: 'released' }, { territory: 'Norway' }] }),
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ id: 'done', status: 'released', territory: 'Norway' });
    expect(facts[0]?.links).toHaveLength(2);
  });

  it('of which the precise one lacks a detail of the vague one are two: no source told that day of that place', () => {
    const facts = releasesOf(
      release('place', '2028', { qualifiers: [{ territory: 'Norway' }] }),
      release('month', '2028-05', {}),
    );
    expect(facts.map((fact) => [said(fact), fact.territory])).toEqual([
      ['2028', 'Norway'],
      ['2028-05', undefined],
    ]);
  });

  it('of which the precise one has all details of the vague one are one fact', () => {
    const facts = releasesOf(
      release('year', '2028', { qualifiers: [{ territory: 'Norway' }] }),
      release('day', '2028-05-02', { qualifiers: [{ medium: 'theatrical' }, { territory: 'Norway' }] }),
      release('month', '2028-05', {}),
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({
      id: 'day',
      territory: 'Norway',
      medium: 'theatrical',
      links: [{}, {}, {}],
    });
  });

  it('of which the computed one says more stay computed', () => {
    const facts = releasesOf(
      release('told', '2028', {}),
      release('computed', '2028-05-02', { qualifiers: [{ derivedFrom: 'june' }] }),
    );
    expect(facts).toMatchObject([{ value: { date: '2028-05-02' }, derivedFrom: 'june', links: [{}, {}] }]);
  });

  it('for different places stand side by side', () => {
    const facts = releasesOf(
      release('a', '2028-05-02', { qualifiers: [{ territory: 'Norway' }] }),
      release('b', '2028-05-09', { qualifiers: [{ territory: 'Peru' }] }),
      release('c', '2028-05-02', { qualifiers: [{ medium: 'theatrical' }] }),
    );
    expect(facts.map((fact) => [said(fact), fact.territory, fact.medium])).toEqual([
      ['2028-05-02', 'Norway', undefined],
      ['2028-05-02', undefined, 'theatrical'],
      ['2028-05-09', 'Peru', undefined],
    ]);
  });

  it('of which one was computed and one was told are not called computed', () => {
    const facts = releasesOf(
      release('told', '2028-05-02', {}),
      release('computed', '2028-05-02', { qualifiers: [{ derivedFrom: 'june' }] }),
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]).not.toHaveProperty('derivedFrom');
  });

  const plan = (
    id: string,
    date: string,
    source: string,
    more: Pack['statements'][number]['qualifiers'] = [],
  ) =>
    statement({
      id,
      subject: film,
      property: 'releaseDate',
      value: { date, precision: 'day' },
      qualifiers: [{ status: 'scheduled' }, ...more],
      references: [{ source, url: `https://a.example/${id}` }],
    });
  const plansOf = (statements: Pack['statements'], published: Record<string, string | null> = {}) => {
    const pack = packWith((made) => {
      made.statements = statements;
      for (const source of made.sources) source.published = published[source.id] ?? null;
    });
    return section(card(film, [pack]), 'releases').map((fact) => [said(fact), ...fact.rivals.map(said)]);
  };

  it('planned differently by two packs are rivals, the ranked one leads', () => {
    const second: Pack = {
      ...smallPack(),
      header: { ...smallPack().header, id: 'second' },
      statements: [
        plan('other', '2032-08-01', 'quay-post', [{ territory: 'Norway' }, { medium: 'theatrical' }]),
      ],
    };
    const [first] = section(card(film, [second, smallPack()]), 'releases');
    expect(first && [said(first), ...first.rivals.map(said)]).toEqual([
      '2032-04-09',
      '2032-08-01',
      '2032-03-01',
    ]);
  });

  it('planned differently and ranked by nobody: the newer source leads, else the one with more sources', () => {
    const [early, late] = [
      plan('early', '2032-01-01', 'harbour-news'),
      plan('late', '2032-02-02', 'quay-post'),
    ];
    expect(plansOf([early, late])).toEqual([['2032-01-01', '2032-02-02']]);
    expect(plansOf([early, late], { 'harbour-news': '2031-01-01', 'quay-post': '2031-01-02' })).toEqual([
      ['2032-02-02', '2032-01-01'],
    ]);
    expect(plansOf([early, late], { 'harbour-news': '2031-01-01' })).toEqual([['2032-01-01', '2032-02-02']]);
  });

  it('planned by one source stand side by side, as do plans for cinemas and streams', () => {
    const abroad = plan('abroad', '2032-02-02', 'harbour-news', [{ territory: 'Norway' }]);
    const stream = plan('stream', '2032-05-05', 'quay-post', [{ platform: 'Tidal+' }]);
    expect(plansOf([plan('home', '2032-01-01', 'harbour-news'), abroad, stream])).toEqual([
      ['2032-02-02'],
      ['2032-01-01'],
      ['2032-05-05'],
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
