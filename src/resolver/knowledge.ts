import { buildIndex } from '../matcher/build-index.ts';
import { joinHash } from '../matcher/layout.ts';
import { attachIndex, type NameIndex } from '../matcher/name-index.ts';
import type { Entity } from '../model/entity.ts';
import type { Statement } from '../model/statement.ts';
import { foldWord, hashWord, splitWords } from '../text/words.ts';
import { vouchedEntities } from './vouched.ts';
import { usualCase } from './word-ranks.ts';

/** What the resolver knows of the loaded packs: every name, and who has to do with what. Ordinals are places in `entities`. */
export interface Knowledge {
  entities: readonly Entity[];
  index: NameIndex;
  /** Neighbours of entity i (a film's people, characters and series, and the other way round): `links[linkAt[i]]` to `links[linkAt[i + 1]]`, ascending. */
  linkAt: Uint32Array;
  links: Uint32Array;
  /** 1 for each entity that a statement with a quote is about: see `vouched.ts`. */
  vouched: Uint8Array;
  /** Tells these packs from others, so that ordinals of one are not read under another. */
  stamp: number;
  /** Filled when asked for: see `firstNamesOf` and `surnameOf`. */
  lazy: {
    firstNames?: Set<number>;
    beginnings?: Map<number, number>;
    surnames: Map<number, readonly number[]>;
  };
}

/** An entity that several packs know (the same id) becomes one, with all its names; the first pack's come first. */
export function createKnowledge(entities: readonly Entity[], statements: readonly Statement[]): Knowledge {
  const distinct = mergeById(entities);
  const index = attachIndex(buildIndex(namesOf(distinct)));
  const graph = linkEntities(distinct, statements);
  const stamp = (distinct.length * 31 + graph.links.length) * 31 + index.records.length;
  const ids = new Map(distinct.map(({ id }, ordinal) => [id as string, ordinal]));
  const vouched = vouchedEntities(ids, distinct.length, statements);
  return { entities: distinct, index, ...graph, vouched, stamp, lazy: { surnames: new Map() } };
}

function mergeById(entities: readonly Entity[]): Entity[] {
  const byId = new Map<string, Entity>();
  for (const entity of entities) {
    const known = byId.get(entity.id);
    if (!known) {
      byId.set(entity.id, entity);
      continue;
    }
    const names = new Set([...known.aliases, entity.name, ...entity.aliases]);
    names.delete(known.name);
    const year = known.year ?? entity.year;
    byId.set(entity.id, { ...known, aliases: [...names], ...(year === undefined ? {} : { year }) });
  }
  return [...byId.values()];
}

const article = /^(?:the|a|an) (?=\S+ \S)/iu;

function* namesOf(entities: readonly Entity[]): Iterable<{ name: string; entity: number }> {
  for (const [entity, { type, name, aliases }] of entities.entries()) {
    yield { name, entity };
    for (const alias of aliases) if (!isPartOf(alias, type, name)) yield { name: alias, entity };
    // "Lion King 1994": writers drop the article of longer titles.
    if (type === 'film' && article.test(name)) yield { name: name.replace(article, ''), entity };
  }
}

/** A surname or first name alone is a short form: it counts only after the full name. */
function isPartOf(alias: string, type: Entity['type'], name: string): boolean {
  return (
    (type === 'person' || type === 'character') && !alias.includes(' ') && name.split(' ').includes(alias)
  );
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

/** Hashes of words that begin the names of several people. */
export function firstNamesOf({ entities, lazy }: Knowledge): Set<number> {
  if (lazy.firstNames) return lazy.firstNames;
  const counts = new Map<number, number>();
  for (const { type, name } of entities) {
    const space = type === 'person' ? name.indexOf(' ') : -1;
    if (space < 2) continue;
    const hash = hashWord(foldWord(name, 0, space));
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  lazy.firstNames = new Set();
  for (const [hash, count] of counts) if (count >= 2) lazy.firstNames.add(hash);
  return lazy.firstNames;
}

/**
 * How many longer titles begin with the words of this key (words' hashes joined from 0): "Rocky" has its sequels, so it is known
 * by that name.
 */
export function longerTitles({ entities, lazy }: Knowledge, key: number): number {
  if (!lazy.beginnings) {
    lazy.beginnings = new Map();
    for (const { type, name } of entities) {
      if (type !== 'film' && type !== 'series') continue;
      const { count, hash } = splitWords(name);
      let begun = 0;
      for (let i = 0; i < Math.min(count - 1, 5); i++) {
        begun = joinHash(begun, hash[i] as number);
        lazy.beginnings.set(begun, (lazy.beginnings.get(begun) ?? 0) + 1);
      }
    }
  }
  return lazy.beginnings.get(key) ?? 0;
}

/** Whether a word with a capital is likely somebody's first name: it begins names of the packs, or is mostly written so. */
export function isGivenName(knowledge: Knowledge, hash: number): boolean {
  return firstNamesOf(knowledge).has(hash) || usualCase(hash) === 'proper';
}

const suffix = /,? (?:Jr|Sr|II|III|IV)\.?$/u;
const particles = /^(?:de|di|du|da|del|della|der|la|le|van|von|st\.?)$/iu;

/**
 * The hashes of the words of a person's or character's surname, with what belongs to it ("De Niro", "O'Hara") and without
 * "Jr."; none for a name of one word.
 */
export function surnameOf({ entities, lazy }: Knowledge, entity: number): readonly number[] {
  const known = lazy.surnames.get(entity);
  if (known) return known;
  const parts = (entities[entity]?.name ?? '').replace(suffix, '').split(' ');
  let first = parts.length - 1;
  while (first > 1 && particles.test(parts[first - 1] ?? '')) first--;
  const { count, hash } = splitWords(first > 0 ? parts.slice(first).join(' ') : '');
  const surname = (parts.at(-1) ?? '').length > 1 ? [...hash.slice(0, count)] : [];
  lazy.surnames.set(entity, surname);
  return surname;
}
