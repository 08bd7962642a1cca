import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/facts/card-of.ts';
import { createFactStore } from '../../../src/facts/fact-store.ts';
import type { Card, Fact, SectionId } from '../../../src/model/card.ts';
import type { EntityId } from '../../../src/model/entity.ts';
import type { Pack } from '../../../src/model/pack.ts';
import type { Qualifier, Rank, Reference, Statement, Value } from '../../../src/model/statement.ts';
import { checkPack } from '../../../src/packs/check-pack.ts';
import { harbourNews, quayPost, quote, smallPack, statement } from '../packs/small-pack.ts';

const film = 'film:lantern-keeper-2';
const nora = { entity: 'person:nora-quill' } as const;

const link = (id: string, source = 'harbour-news'): Reference => ({ source, url: `https://a.example/${id}` });

let count = 0;
function said(
  property: Statement['property'],
  value: Value,
  more: {
    qualifiers?: Qualifier[];
    rank?: Rank;
    references?: Statement['references'];
    subject?: EntityId;
  } = {},
): Statement {
  const id = `s${++count}`;
  return statement({ id, subject: film, property, value, references: [link(id)], ...more });
}

/** The card over nothing but these statements. */
function card(id: EntityId, statements: Statement[], change: (pack: Pack) => void = () => {}): Card {
  const pack = { ...smallPack(), statements };
  pack.sources = structuredClone(pack.sources);
  change(pack);
  checkPack(pack);
  const made = cardOf(createFactStore([pack]), id, '2031-01-01');
  if (!made) throw new Error(`no card of ${id}`);
  return made;
}
const facts = (of: Card, id: SectionId): Fact[] =>
  of.sections.find((section) => section.id === id)?.facts ?? [];
const day = (date: string): Value => ({ date, precision: 'day' });
const shown = ({ value }: Fact) =>
  'entity' in value ? value.entity.name : 'date' in value ? value.date : value.text;

describe('statements of one role', () => {
  it('with different characters, or returning and joining, are different facts', () => {
    const [ada, holt] = [
      { character: 'character:ada-finch' },
      { character: 'character:captain-holt' },
    ] as const;
    const roles = (...qualifiers: Qualifier[][]) =>
      facts(
        card(
          nora.entity,
          qualifiers.map((list) => said('castMember', nora, { qualifiers: list })),
        ),
        'roles',
      );
    expect(roles([ada], [holt]).map((fact) => fact.character?.name)).toEqual(['Ada Finch', 'Captain Holt']);
    expect(roles([{ casting: 'returning' }], [{ casting: 'joining' }])).toHaveLength(2);
    expect(roles([ada], [{ casting: 'returning' }], [])).toMatchObject([
      { character: { name: 'Ada Finch' }, casting: 'returning', links: [{}, {}, {}] },
    ]);
  });

  it('that was withdrawn makes nobody what the role is, and stands behind or under the one that holds', () => {
    const withdrawn = said('director', nora, { rank: 'deprecated' });
    expect(card(nora.entity, [withdrawn]).kinds).toEqual(['person']);
    expect(facts(card(nora.entity, [withdrawn]), 'otherWork')).toMatchObject([{ rank: 'deprecated' }]);
    const holds = said('director', { entity: 'person:ib-sørensen' });
    expect(facts(card(film, [withdrawn, holds]), 'director')).toMatchObject([
      { value: { entity: { name: 'Ib Sørensen' } }, rivals: [{ value: { entity: { name: 'Nora Quill' } } }] },
    ]);
  });

  it('recast: the withdrawn one stands under whoever plays that character now', () => {
    const qualifiers: Qualifier[] = [{ character: 'character:ada-finch' }];
    const other: Qualifier[] = [{ character: 'character:captain-holt' }];
    const cast = facts(
      card(film, [
        said('castMember', nora, { qualifiers, rank: 'deprecated' }),
        said('castMember', { entity: 'person:ib-sørensen' }, { qualifiers: other }),
        said('castMember', { entity: 'person:teo-marsh' }, { qualifiers }),
      ]),
      'cast',
    );
    expect(cast.map((fact) => [shown(fact), ...fact.rivals.map(shown)])).toEqual([
      ['Ib Sørensen'],
      ['Teo Marsh', 'Nora Quill'],
    ]);
  });
});

describe('releases', () => {
  it('computed by every source that tells of them are called computed', () => {
    const from = said('releaseDate', day('2032-01-01'));
    const computed = () => said('releaseDate', day('2032-02-15'), { qualifiers: [{ derivedFrom: from.id }] });
    expect(facts(card(film, [from, computed(), computed()]), 'releases')).toMatchObject([
      { value: { date: '2032-01-01' } },
      { value: { date: '2032-02-15' }, derivedFrom: from.id, links: [{}, {}] },
    ]);
  });

  it('withdrawn from a stream do not stand under one in cinemas, nor those of one country under another’s', () => {
    const cinema: Qualifier[] = [{ medium: 'theatrical' }, { territory: 'Norway' }];
    const releases = (...qualifiers: Qualifier[]) =>
      facts(
        card(film, [
          said('releaseDate', day('2032-01-01'), { qualifiers: cinema }),
          said('releaseDate', day('2032-02-02'), { qualifiers, rank: 'deprecated' }),
        ]),
        'releases',
      ).map((fact) => [shown(fact), ...fact.rivals.map(shown)]);
    expect(releases({ medium: 'streaming' })).toEqual([['2032-01-01'], ['2032-02-02']]);
    expect(releases({ territory: 'Peru' })).toEqual([['2032-01-01'], ['2032-02-02']]);
    expect(releases({ medium: 'theatrical' })).toEqual([['2032-01-01', '2032-02-02']]);
    expect(releases({ territory: 'Norway' })).toEqual([['2032-01-01', '2032-02-02']]);
  });

  it('withdrawn stand under the one that they are most like', () => {
    const releases = facts(
      card(film, [
        said('releaseDate', day('2032-01-01'), { qualifiers: [{ territory: 'Norway' }] }),
        said('releaseDate', day('2032-01-02'), {
          qualifiers: [{ platform: 'Tidal+' }, { medium: 'streaming' }],
        }),
        said('releaseDate', day('2032-01-03'), { qualifiers: [{ platform: 'Tidal+' }], rank: 'deprecated' }),
        said('releaseDate', day('2032-01-04'), { rank: 'deprecated' }),
      ]),
      'releases',
    );
    expect(releases.map((fact) => [shown(fact), ...fact.rivals.map(shown)])).toEqual([
      ['2032-01-01', '2032-01-04'],
      ['2032-01-02', '2032-01-03'],
    ]);
  });

  it('lead by rank, cinemas, what happened, a named place, sources, and date, in this order', () => {
    const lead = (...statements: Statement[]) => {
      const [first] = facts(card(film, statements), 'releases');
      const [reversed] = facts(card(film, statements.toReversed()), 'releases');
      expect(first && shown(first)).toBe(reversed && shown(reversed));
      return first && shown(first);
    };
    const release = (date: string, rank: Rank, ...qualifiers: Qualifier[]) =>
      said('releaseDate', day(date), { rank, qualifiers });
    const early = release('2030-01-01', 'normal', { territory: 'Peru' });
    expect(lead(early, release('2031-01-01', 'preferred', { territory: 'Norway' }))).toBe('2031-01-01');
    expect(lead(release('2029-01-01', 'normal', { medium: 'streaming' }), early)).toBe('2030-01-01');
    expect(lead(release('2029-01-01', 'normal', { status: 'scheduled' }), early)).toBe('2030-01-01');
    expect(lead(release('2029-01-01', 'normal'), early)).toBe('2030-01-01');
    expect(lead(release('2031-01-01', 'normal', { territory: 'Chile' }), early)).toBe('2030-01-01');
    const cited = said('releaseDate', day('2031-01-01'), {
      qualifiers: [{ territory: 'Chile' }],
      references: [link('a'), link('b', 'quay-post')],
    });
    expect(lead(cited, early)).toBe('2031-01-01');
  });

  it('name only companies of their own sentence', () => {
    const change = (pack: Pack) => {
      const [news] = pack.sources;
      if (news)
        news.body = 'The Lantern Keeper 2 opens on April 9, 2032. Fjord Pictures brings it to Norway.';
    };
    const source = {
      ...harbourNews,
      body: 'The Lantern Keeper 2 opens on April 9, 2032. Fjord Pictures brings it to Norway.',
    };
    const made = card(
      film,
      [
        said('releaseDate', day('2032-04-09'), { references: [quote(source, 'opens on April 9, 2032')] }),
        said(
          'distributor',
          { entity: 'company:fjord-pictures' },
          { references: [quote(source, 'Fjord Pictures brings it')] },
        ),
      ],
      change,
    );
    expect(facts(made, 'releases')[0]).not.toHaveProperty('distributors');
    expect(facts(made, 'companies').map(shown)).toEqual(['Fjord Pictures']);
  });
});

describe('quotes', () => {
  it('come newest first, and none that stands inside another', () => {
    const director = { entity: 'person:ib-sørensen' } as const;
    const quotes = (published: [string | null, string | null]) =>
      facts(
        card(
          film,
          [
            said('director', director, {
              references: [
                quote(harbourNews, 'directed by Ib Sørensen'),
                quote(harbourNews, 'Written and directed by Ib Sørensen'),
                quote(quayPost, 'Nora Quill is back'),
              ],
            }),
          ],
          (pack) => {
            pack.sources.forEach((source, i) => {
              source.published = published[i] ?? null;
            });
          },
        ),
        'director',
      )[0]?.quotes.map(({ exact }) => exact);
    const [whole, back] = ['Written and directed by Ib Sørensen', 'Nora Quill is back'];
    expect(quotes(['2031-01-02', '2031-01-01'])).toEqual([whole, back]);
    expect(quotes(['2031-01-01', '2031-01-02'])).toEqual([back, whole]);
    expect(quotes([null, '2031-01-02'])).toEqual([back, whole]);
    expect(quotes([null, null])).toEqual([whole, back]);
  });

  it('over two sentences show both', () => {
    const [fact] = facts(
      card(film, [
        said('castMember', nora, { references: [quote(quayPost, 'March 1, 2032. Nora Quill is back')] }),
      ]),
      'cast',
    );
    expect(fact?.quotes[0]).toMatchObject({ before: 'The Lantern Keeper 2 opens in Norway on ', after: '.' });
  });
});

it('a cast stands in the order of its first source, whatever later ones say', () => {
  const [one, two, three] = [
    nora,
    { entity: 'person:teo-marsh' } as const,
    { entity: 'person:ib-sørensen' } as const,
  ];
  const cast = [
    said('castMember', three, {
      references: [quote(quayPost, 'Nora Quill is back'), quote(harbourNews, 'Ib Sørensen')],
    }),
    said('castMember', two, { references: [quote(harbourNews, 'Teo Marsh'), quote(quayPost, 'Teo Marsh')] }),
    said('castMember', one, {
      references: [quote(quayPost, 'Nora Quill'), quote(harbourNews, 'Nora Quill')],
    }),
  ];
  expect(facts(card(film, cast), 'cast').map(shown)).toEqual(['Nora Quill', 'Ib Sørensen', 'Teo Marsh']);
});

describe('the other kinds', () => {
  it('a series lists its films oldest first, those without a date last', () => {
    const series = 'series:lantern' as const;
    const made = card(
      series,
      [
        said('partOfSeries', { entity: series }),
        said('partOfSeries', { entity: series }, { subject: 'film:lantern-keeper' }),
        said('partOfSeries', { entity: series }, { subject: 'film:undated' }),
        said('releaseDate', { date: '2032', precision: 'year' }),
        said('partOfSeries', { entity: series }, { subject: 'character:ada-finch' }),
      ],
      (pack) => {
        pack.entities.push(
          { id: series, type: 'series', name: 'Lantern', aliases: [] },
          { id: 'film:undated', type: 'film', name: 'Undated', aliases: [] },
        );
      },
    );
    expect(made.kinds).toEqual(['series']);
    expect(facts(made, 'films').map(({ subject }) => subject.name)).toEqual([
      'The Lantern Keeper',
      'The Lantern Keeper 2',
      'Undated',
    ]);
    expect(facts(made, 'relations').map(({ subject }) => subject.name)).toEqual(['Ada Finch']);
  });

  it('a company has its films, a film what it follows, and everybody what is told of them', () => {
    const statements = [
      said('distributor', { entity: 'company:fjord-pictures' }),
      said('follows', { entity: 'film:lantern-keeper' }),
      said('description', { text: 'a harbour pilot' }, { subject: 'character:ada-finch' }),
      said(
        'relatedTo',
        { entity: 'character:captain-holt' },
        { subject: 'character:ada-finch', qualifiers: [{ role: 'daughter' }] },
      ),
      said('filmingLocation', { text: 'Bergen' }),
      said('productionNote', { text: 'filmed at night' }),
    ];
    expect(
      facts(card('company:fjord-pictures', statements), 'films').map(({ subject }) => subject.id),
    ).toEqual([film]);
    expect(card(film, statements).sections.map(({ id }) => id)).toEqual([
      'companies',
      'series',
      'places',
      'notes',
    ]);
    expect(facts(card('film:lantern-keeper', statements), 'series').map(({ subject }) => subject.id)).toEqual(
      [film],
    );
    expect(card('character:ada-finch', statements).sections.map(({ id }) => id)).toEqual([
      'about',
      'relations',
    ]);
    expect(facts(card('character:captain-holt', statements), 'relations')).toMatchObject([
      { role: 'daughter' },
    ]);
  });
});
