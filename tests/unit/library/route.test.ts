import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, plainView, type Route, routeOf } from '../../../src/library/route.ts';
import { entityTypes } from '../../../src/model/entity.ts';
import { libraryKinds } from '../../../src/model/library.ts';

// Ids of packs may hold anything but lone surrogates, which no address can carry.
const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !/\p{Surrogate}/u.test(one));
const entity = fc
  .tuple(fc.constantFrom(...entityTypes), text)
  .map(([type, name]) => `${type}:${name}` as const);
const year = fc.option(fc.integer({ min: 0, max: 9999 }));
const view = fc
  .record({
    kind: fc.constantFrom(...libraryKinds),
    query: fc.oneof(fc.constant(''), text),
    sort: fc.constantFrom('match', 'name', 'year', 'facts'),
    descending: fc.boolean(),
    pack: fc.option(text),
    years: fc.tuple(year, year),
  })
  // Without a query there is no best match, and none has a direction.
  .filter(({ query, sort, descending }) => sort !== 'match' || (query !== '' && !descending));

describe('an address of the library', () => {
  it('leads back to what it was made of', () => {
    const route: fc.Arbitrary<Route> = fc.oneof(
      view.map((one): Route => ({ at: 'list', view: one as never })),
      entity.map((id): Route => ({ at: 'entity', id })),
      entity.map((id): Route => ({ at: 'map', id })),
      fc.tuple(text, fc.option(text)).map(([id, fact]): Route => ({ at: 'article', id, fact })),
    );
    fc.assert(
      fc.property(route, (one) => {
        const hash = hashOf(one);
        // As the browser gives it back, which may escape more.
        expect(routeOf(hash)).toEqual(one);
        expect(routeOf(new URL(hash, 'https://library.example/').hash)).toEqual(one);
      }),
    );
  });

  it('is readable', () => {
    expect(hashOf({ at: 'entity', id: 'film:mission-impossible-7' })).toBe('#/film/mission-impossible-7');
    expect(hashOf({ at: 'list', view: plainView('person') })).toBe('#/people');
    expect(routeOf('#/map/person:tom-cruise')).toEqual({ at: 'map', id: 'person:tom-cruise' });
    expect(routeOf('#/films?sort=year&q=rain')).toMatchObject({
      view: { kind: 'film', sort: 'year', query: 'rain' },
    });
  });

  it('may be typed by anybody: nonsense never throws, and opens no page of something', () => {
    fc.assert(fc.property(fc.string(), (hash) => void routeOf(hash)));
    for (const hash of [
      '#/film',
      '#/film/',
      '#/film/a/b',
      '#/map/x',
      '#/map/film:',
      '#/nobody/x',
      '#/article/',
    ])
      expect(routeOf(hash), hash).toEqual({ at: 'nowhere' });
    expect(routeOf('#/films?from=x&to=20000&sort=size')).toEqual({ at: 'list', view: plainView('film') });
    expect(routeOf('#/film/%E0%A4%A')).toEqual({ at: 'entity', id: 'film:%E0%A4%A' });
  });

  it('opens at the films', () => {
    for (const hash of ['', '#', '#/'])
      expect(routeOf(hash)).toEqual({ at: 'list', view: plainView('film') });
  });
});
