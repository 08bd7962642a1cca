import type { Entity } from '../../../src/model/entity.ts';
import type { Statement } from '../../../src/model/statement.ts';

/** An entity by its id, which begins with its type. */
export const entity = (id: string, name: string, rest: Partial<Entity> = {}): Entity => ({
  id: id as Entity['id'],
  type: id.slice(0, id.indexOf(':')) as Entity['type'],
  name,
  aliases: [],
  ...rest,
});

/** That somebody is in a film, from a source without a quote. */
export const cast = (
  film: string,
  person: string,
  character?: string,
  rest: Partial<Statement> = {},
): Statement => ({
  id: `${film}/${person}/${character}`,
  subject: film as Entity['id'],
  property: 'castMember',
  value: { entity: person as Entity['id'] },
  qualifiers: character ? [{ character: character as Entity['id'] }] : [],
  rank: 'normal',
  references: [{ source: 's', url: 'https://example.org/' }],
  ...rest,
});
