import type { Entity } from '../../src/model/entity.ts';
import { makeNames } from './matcher-texts.ts';

/** Films and people with names that are no others', the same in each run: the first of a larger list are a smaller one. */
export function makeEntities(count: number): Entity[] {
  return makeNames(count).map((name, i) =>
    i % 3 === 0
      ? { id: `film:made-${i}`, type: 'film', name, aliases: [], year: 1950 + (i % 74) }
      : { id: `person:made-${i}`, type: 'person', name, aliases: [] },
  );
}
