import { buildIndex } from '../matcher/build-index.ts';
import { attachIndex, type NameIndex } from '../matcher/name-index.ts';
import type { Entity } from '../model/entity.ts';
import type { Statement } from '../model/statement.ts';

/** What the resolver knows of the loaded packs: every name, and who has to do with what. Ordinals are places in `entities`. */
export interface Knowledge {
  entities: readonly Entity[];
  index: NameIndex;
  /** Neighbours of entity i (a film's people, characters and series, and the other way round): `links[linkAt[i]]` to `links[linkAt[i + 1]]`, ascending. */
  linkAt: Uint32Array;
  links: Uint32Array;
}

export function createKnowledge(entities: readonly Entity[], statements: readonly Statement[]): Knowledge {
  return {
    entities,
    index: attachIndex(buildIndex(namesOf(entities))),
    ...linkEntities(entities, statements),
  };
}

function* namesOf(entities: readonly Entity[]): Iterable<{ name: string; entity: number }> {
  for (const [entity, { name, aliases }] of entities.entries()) {
    yield { name, entity };
    for (const alias of aliases) yield { name: alias, entity };
  }
}

/** Every statement that names a second entity, or a character as its qualifier, links both ways. */
function linkEntities(
  entities: readonly Entity[],
  statements: readonly Statement[],
): Pick<Knowledge, 'linkAt' | 'links'> {
  const ordinal = new Map<string, number>();
  for (const [i, { id }] of entities.entries()) ordinal.set(id, i);
  const pairs: number[] = [];
  const link = (a: number | undefined, b: number | undefined) => {
    if (a !== undefined && b !== undefined && a !== b) pairs.push(a, b);
  };
  for (const { subject, value, qualifiers } of statements) {
    const from = ordinal.get(subject);
    const to = 'entity' in value ? ordinal.get(value.entity) : undefined;
    link(from, to);
    for (const qualifier of qualifiers) {
      if (!('character' in qualifier)) continue;
      const character = ordinal.get(qualifier.character);
      link(from, character);
      link(to, character);
    }
  }
  const linkAt = new Uint32Array(entities.length + 1);
  for (const end of pairs) linkAt[end + 1] = (linkAt[end + 1] as number) + 1;
  for (let i = 0; i < entities.length; i++) linkAt[i + 1] = (linkAt[i + 1] as number) + (linkAt[i] as number);
  const links = new Uint32Array(pairs.length);
  const next = linkAt.slice();
  const put = (a: number, b: number) => {
    links[next[a] as number] = b;
    next[a] = (next[a] as number) + 1;
  };
  for (let i = 0; i < pairs.length; i += 2) {
    put(pairs[i] as number, pairs[i + 1] as number);
    put(pairs[i + 1] as number, pairs[i] as number);
  }
  for (let i = 0; i < entities.length; i++) links.subarray(linkAt[i], linkAt[i + 1]).sort();
  return { linkAt, links };
}

/** The neighbours of an entity, ascending; a link that several statements make comes several times. */
export function linksOf({ linkAt, links }: Knowledge, entity: number): Uint32Array {
  return links.subarray(linkAt[entity], linkAt[entity + 1]);
}
