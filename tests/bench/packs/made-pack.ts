import { makeNames } from '../matcher-texts.ts';
import { pieces } from './pieces.ts';

/** Statements of a film: its cast. */
const castSize = 2;

/** The records of a pack of so many films and people, a third of them films with a cast, in pieces of its text. */
export function madePack(count: number): Generator<string> {
  return pieces(lines(count));
}

function* lines(count: number): Generator<string> {
  for (const record of records(count)) yield `${JSON.stringify(record)}\n`;
}

function* records(count: number): Generator<object> {
  const names = makeNames(count);
  const url = 'https://made.example/';
  yield { cuecard: 1, id: 'made', title: 'Made', license: 'CC0-1.0' };
  yield {
    source: { id: 'made', title: 'Made', publisher: null, author: null, published: null, url },
  };
  const isFilm = (i: number) => i % 3 === 0;
  const idOf = (i: number) => `${isFilm(i) ? 'film' : 'person'}:made-${i}`;
  for (const [i, name] of names.entries()) {
    const year = isFilm(i) ? { year: 1950 + (i % 74) } : {};
    yield { entity: { id: idOf(i), type: isFilm(i) ? 'film' : 'person', name, aliases: [], ...year } };
  }
  for (let i = 0; i + castSize < count; i += 3) {
    for (let part = 1; part <= castSize; part++) {
      yield {
        statement: {
          id: `made/${i}/${part}`,
          subject: idOf(i),
          property: 'castMember',
          value: { entity: idOf(i + part) },
          qualifiers: [],
          rank: 'normal',
          references: [{ source: 'made', url }],
        },
      };
    }
  }
}
