import type { Pack } from '../../../src/model/pack.ts';
import type { Source } from '../../../src/model/source.ts';
import type { QuoteReference, Statement } from '../../../src/model/statement.ts';

/** Sources of a film that doesn't exist: what they say is ours. */
export const harbourNews: Source = {
  id: 'harbour-news',
  title: 'The Lantern Keeper sails in spring',
  publisher: 'Harbour News',
  author: null,
  published: '2031-02-03',
  url: 'https://harbour-news.example/lantern-keeper',
  body:
    'Nora Quill returns as Ada Finch in The Lantern Keeper 2. Written and directed by Ib Sørensen, the sequel also stars newcomer Teo Marsh. ' +
    'The Lantern Keeper 2 is scheduled to be released in Norway on April 9, 2032, by Fjord Pictures, followed by a streaming release on Tidal+ in June 2032.',
};
export const quayPost: Source = {
  id: 'quay-post',
  title: null,
  workingTitle: 'A new date for the keeper',
  publisher: null,
  author: null,
  published: null,
  url: null,
  body: 'The Lantern Keeper 2 opens in Norway on March 1, 2032. Nora Quill is back. Teo Marsh plays Captain Holt.',
};

/** The reference to the first place where `source` says `exact`. */
export function quote(source: Source, exact: string, rule = 'test'): QuoteReference {
  const body = source.body ?? '';
  const start = body.indexOf(exact);
  if (start === -1) throw new Error(`${source.id} does not say ${exact}`);
  const end = start + exact.length;
  return {
    source: source.id,
    exact,
    prefix: body.slice(Math.max(0, start - 10), start),
    suffix: body.slice(end, end + 10),
    start,
    end,
    rule,
  };
}

/** A statement with what most of them have in common filled in. */
export function statement(
  parts: Pick<Statement, 'id' | 'subject' | 'property' | 'value' | 'references'> & Partial<Statement>,
): Statement {
  return { qualifiers: [], rank: 'normal', ...parts };
}

export function smallPack(): Pack {
  return {
    header: { cuecard: 1, id: 'lantern-keeper', title: 'The Lantern Keeper', license: 'CC0-1.0' },
    // A test may change its pack, not that of the others.
    sources: [{ ...harbourNews }, { ...quayPost }],
    entities: [
      { id: 'film:lantern-keeper-2', type: 'film', name: 'The Lantern Keeper 2', aliases: [] },
      { id: 'film:lantern-keeper', type: 'film', name: 'The Lantern Keeper', aliases: [], year: 2028 },
      { id: 'person:nora-quill', type: 'person', name: 'Nora Quill', aliases: [] },
      { id: 'person:teo-marsh', type: 'person', name: 'Teo Marsh', aliases: [] },
      { id: 'person:ib-sørensen', type: 'person', name: 'Ib Sørensen', aliases: ['Ib Sorensen'] },
      { id: 'character:ada-finch', type: 'character', name: 'Ada Finch', aliases: ['the Keeper'] },
      { id: 'character:captain-holt', type: 'character', name: 'Captain Holt', aliases: [] },
      { id: 'company:fjord-pictures', type: 'company', name: 'Fjord Pictures', aliases: [] },
    ],
    statements: [
      statement({
        id: 'ada',
        subject: 'film:lantern-keeper-2',
        property: 'castMember',
        value: { entity: 'person:nora-quill' },
        qualifiers: [{ character: 'character:ada-finch' }, { casting: 'returning' }],
        references: [
          quote(harbourNews, 'Nora Quill returns as Ada Finch'),
          quote(quayPost, 'Nora Quill is back'),
        ],
      }),
      statement({
        id: 'teo',
        subject: 'film:lantern-keeper-2',
        property: 'castMember',
        value: { entity: 'person:teo-marsh' },
        qualifiers: [{ casting: 'joining' }],
        references: [quote(harbourNews, 'newcomer Teo Marsh')],
      }),
      statement({
        id: 'holt',
        subject: 'film:lantern-keeper-2',
        property: 'castMember',
        value: { entity: 'person:teo-marsh' },
        qualifiers: [{ character: 'character:captain-holt' }],
        references: [quote(quayPost, 'Teo Marsh plays Captain Holt')],
      }),
      statement({
        id: 'directed',
        subject: 'film:lantern-keeper-2',
        property: 'director',
        value: { entity: 'person:ib-sørensen' },
        references: [quote(harbourNews, 'directed by Ib Sørensen')],
      }),
      statement({
        id: 'written',
        subject: 'film:lantern-keeper-2',
        property: 'screenwriter',
        value: { entity: 'person:ib-sørensen' },
        references: [quote(harbourNews, 'Written and directed by Ib Sørensen')],
      }),
      statement({
        id: 'april',
        subject: 'film:lantern-keeper-2',
        property: 'releaseDate',
        value: { date: '2032-04-09', precision: 'day' },
        qualifiers: [{ status: 'scheduled' }, { territory: 'Norway' }, { medium: 'theatrical' }],
        rank: 'preferred',
        references: [quote(harbourNews, 'scheduled to be released in Norway on April 9, 2032')],
      }),
      statement({
        id: 'march',
        subject: 'film:lantern-keeper-2',
        property: 'releaseDate',
        value: { date: '2032-03-01', precision: 'day' },
        qualifiers: [{ status: 'scheduled' }, { territory: 'Norway' }],
        rank: 'deprecated',
        references: [quote(quayPost, 'opens in Norway on March 1, 2032')],
      }),
      statement({
        id: 'june',
        subject: 'film:lantern-keeper-2',
        property: 'releaseDate',
        value: { date: '2032-06', precision: 'month' },
        qualifiers: [{ status: 'scheduled' }, { medium: 'streaming' }, { platform: 'Tidal+' }],
        references: [quote(harbourNews, 'a streaming release on Tidal+ in June 2032')],
      }),
      statement({
        id: 'fjord',
        subject: 'film:lantern-keeper-2',
        property: 'distributor',
        value: { entity: 'company:fjord-pictures' },
        references: [quote(harbourNews, 'by Fjord Pictures')],
      }),
      statement({
        id: 'order',
        subject: 'film:lantern-keeper-2',
        property: 'follows',
        value: { entity: 'film:lantern-keeper' },
        references: [{ source: 'harbour-news', url: 'https://harbour-news.example/series' }],
      }),
    ],
  };
}
