import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleSource, readArticle, readArticles } from '../../../src/extract/read-article.ts';
import { qualifierOf, type Statement } from '../../../src/model/statement.ts';

const source = (body: string, more: Partial<ArticleSource> = {}): ArticleSource => ({
  id: 'a',
  title: null,
  publisher: null,
  author: null,
  published: '2015-06-15',
  url: null,
  ...more,
  body,
});
const factsOf = (body: string): string[] => readArticle(source(body)).statements.map(({ id }) => id);
const find = (statements: readonly Statement[], part: string) =>
  statements.find(({ id }) => id.includes(part));

describe('any text', () => {
  const fragment = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      'The thriller Winter Harbour ',
      'starring Anna Field and Peter Lund ',
      '“Low Tide” ',
      '(1999) ',
      'directed by Jane Okoro. ',
      '\n\n',
      'is scheduled to be released on May 3, 2019 ',
      '\u202eשלום\u202c ',
      'e\u0301\u0301 ',
      '👩‍👩‍👧 ',
      "Field's ",
      '45 days later ',
      '\ue900\ue200 ',
      '"',
      '’',
      'Mission: ',
      'Part 2 ',
    ),
  );

  it('never throws, and every quote is verbatim', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 40 }), (fragments) => {
        const body = fragments.join('');
        const { statements, entities } = readArticle(source(body));
        const ids = new Set(entities.map(({ id }) => id));
        expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
        for (const statement of statements) {
          expect(ids.has(statement.subject)).toBe(true);
          for (const reference of statement.references) {
            if (!('start' in reference)) throw new Error('a reading has quotes');
            expect(body.slice(reference.start, reference.end)).toBe(reference.exact);
            expect(body.slice(0, reference.start).endsWith(reference.prefix)).toBe(true);
            expect(body.slice(reference.end).startsWith(reference.suffix)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('reads a long line without trouble', () => {
    const line = 'Anna Field and Peter Lund, who likes “Low Tide”, met in Oslo '.repeat(400);
    expect(() => readArticle(source(line))).not.toThrow();
  });

  it('gives the same for the same text', () => {
    const body =
      'The thriller Winter Harbour (1999), starring Anna Field as Greta Voss, was directed by Jane Okoro.';
    expect(readArticle(source(body))).toEqual(readArticle(source(body)));
  });
});

describe('what must not come out as a fact', () => {
  it.each([
    [
      'turned down',
      'The thriller Winter Harbour opens in May. Anna Field turned down the role of Greta Voss.',
    ],
    ['tipped', 'The thriller Winter Harbour opens in May. Anna Field was tipped for the role of Greta Voss.'],
    ['left', 'The thriller Winter Harbour will be shot in May. Anna Field has left the project.'],
    ['wish', 'Anna Field would love to star in the thriller Winter Harbour.'],
    ['the remake’s cast', 'The remake of the thriller Winter Harbour starring Anna Field was a flop.'],
    ['a series', 'Anna Field starred in the sitcom Winter Harbour.'],
    ['a play', 'Anna Field starred in the play Winter Harbour on Broadway.'],
    [
      'a headline link',
      'It rains today.\n\nRELATED: Anna Field Stars in the Thriller Winter Harbour\n\nIt will rain tomorrow.',
    ],
    ['a museum’s director', 'Jane Okoro, director of the Harbour Museum, saw a film.'],
    [
      'somebody thanked',
      'The thriller Winter Harbour opens in May. "Thanks to Anna Field and Peter Lund for the soup," he wrote.',
    ],
  ])('%s', (_, body) => {
    expect(factsOf(body).filter((id) => /castMember|director\//.test(id))).toEqual([]);
  });

  it('labels talks and reports', () => {
    const { statements } = readArticle(
      source(
        'Jane Okoro is in talks to direct the thriller Winter Harbour. Anna Field will reportedly star in the thriller Winter Harbour.',
      ),
    );
    const director = find(statements, 'director/jane-okoro');
    const cast = find(statements, 'castMember/anna-field');
    expect(director && qualifierOf(director, 'status')).toBe('talks');
    expect(cast && qualifierOf(cast, 'status')).toBe('reported');
  });
});

describe('flaws of the web', () => {
  it('takes glued names apart, and quotes them as they stand', () => {
    const body =
      'The thriller Winter Harbour 2 stars Anna Field. Anna Fieldhas said that bothWinter Harbour 2 and Winter Harbour 3will be good. The film Winter Harbour 3 stars Peter Lund.';
    const { entities } = readArticle(source(body));
    expect(entities.map(({ name }) => name).sort()).toEqual([
      'Anna Field',
      'Peter Lund',
      'Winter Harbour 2',
      'Winter Harbour 3',
    ]);
  });
});

describe('several articles', () => {
  const first = source('The thriller Winter Harbour is scheduled to be released on May 3, 2019.', {
    id: 'first',
    published: '2018-01-01',
  });
  const second = source('The thriller Winter Harbour is scheduled to be released on June 7, 2019.', {
    id: 'second',
    published: '2018-09-01',
  });
  const third = { ...first, id: 'third' };

  it('prefers the newer source where dates are known', () => {
    const { statements, conflicts } = readArticles([first, second]);
    expect(find(statements, '2019-06-07')?.rank).toBe('preferred');
    expect(find(statements, '2019-05-03')?.rank).toBe('deprecated');
    expect(conflicts.map(({ why }) => why)).toEqual(['newer source']);
  });

  it('prefers what more sources say where they are not', () => {
    const unknown = [first, second, third].map((each) => ({ ...each, published: null }));
    const { statements } = readArticles(unknown);
    expect(find(statements, '2019-05-03')?.rank).toBe('preferred');
    expect(find(statements, '2019-05-03')?.references).toHaveLength(2);
    expect(find(statements, '2019-06-07')?.rank).toBe('deprecated');
  });

  it('leaves a tie alone', () => {
    const { statements } = readArticles([first, second].map((each) => ({ ...each, published: null })));
    expect(statements.map(({ rank }) => rank)).toEqual(['normal', 'normal']);
  });

  it('counts a date from another, and lets both fall together', () => {
    const counted = source(
      'The thriller Winter Harbour is scheduled to be released theatrically on May 3, 2019, followed by a streaming release on Netflix 30 days later.',
      { id: 'counted', published: '2018-01-01' },
    );
    const { statements } = readArticles([counted, second]);
    const streaming = find(statements, '2019-06-02');
    expect(streaming && qualifierOf(streaming, 'derivedFrom')).toBe(find(statements, '2019-05-03')?.id);
    expect(streaming?.rank).toBe('deprecated');
  });
});

describe('release dates of the bundled articles', () => {
  const bundled = ['cast-photo', 'running-photo', 'train-stunt'].map((id) =>
    source(readFileSync(new URL(`../../../data/articles/${id}.txt`, import.meta.url), 'utf8'), {
      id,
      published: null,
    }),
  );
  const { statements } = readArticles(bundled);

  it('reads them all, and no other', () => {
    expect(
      statements
        .filter(({ property }) => property === 'releaseDate')
        .map(
          ({ id, rank }) =>
            `${id.replace('film:mission-impossible-', '').replace('releaseDate/', '')} ${rank}`,
        )
        .sort(),
    ).toEqual([
      '7/2021-11-19/theatrical deprecated',
      '7/2022-01-03/streaming deprecated',
      '7/2022-05-27/us/theatrical preferred',
      '7/2022-07/streaming preferred',
      '8/2023-07-07 normal',
      'fallout/2018 normal',
    ]);
  });

  it('with platform, status, and what was counted from what', () => {
    const streaming = find(statements, '2022-01-03');
    expect(streaming && qualifierOf(streaming, 'platform')).toBe('Paramount+');
    expect(streaming && qualifierOf(streaming, 'derivedFrom')).toBe(find(statements, '2021-11-19')?.id);
    expect(streaming && qualifierOf(streaming, 'status')).toBe('scheduled');
    const fallout = find(statements, 'fallout/releaseDate');
    expect(fallout && qualifierOf(fallout, 'status')).toBe('released');
  });
});
