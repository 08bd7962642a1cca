import { buildIndex } from '../matcher/build-index.ts';
import { joinHash } from '../matcher/layout.ts';
import { attachIndex, type NameIndex } from '../matcher/name-index.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { Statement } from '../model/statement.ts';
import { hashWord } from '../text/hash-word.ts';
import { foldWord } from '../text/special-words.ts';
import { splitWords } from '../text/words.ts';
import {
  type EntityList,
  findById,
  type IdTable,
  idTableOf,
  type PackedEntities,
  PackedEntityList,
  packEntities,
  placeById,
} from './entity-list.ts';
import { LinkedEntities } from './linked-entities.ts';
import { usualCase } from './word-ranks.ts';

/** What the resolver knows of the loaded packs: every name, and who has to do with what. Ordinals are places in `entities`. */
export interface Knowledge {
  entities: EntityList;
  index: NameIndex;
  /** Neighbours of entity i (a film's people, characters and series, and the other way round): `links[linkAt[i]]` to `links[linkAt[i + 1]]`, ascending. */
  linkAt: Uint32Array;
  links: Uint32Array;
  /** 1 for each entity that a statement with a quote is about: see `vouched.ts`. */
  vouched: Uint8Array;
  /** How many statements name each entity, 65,535 for more. */
  told: Uint16Array;
  /** Which packs know each entity, as `packBit`s. */
  packs: Uint16Array;
  /** Tells these packs from others, so that ordinals of one are not read under another. */
  stamp: number;
  /** Filled when asked for: see `entityOf`, `firstNamesOf` and `surnameOf`. */
  lazy: {
    ids?: IdTable;
    firstNames?: Set<number>;
    beginnings?: Map<number, number>;
    surnames: Map<number, readonly number[]>;
  };
}

/** Knowledge from records that come one by one, in any order, so that no pack has to be in memory as a whole. */
export class KnowledgeBuilder {
  readonly #linked = new LinkedEntities();

  /** An entity that several packs know (the same id) becomes one, with all its names; those that come first stand first. */
  entity(entity: Entity, pack = 0): void {
    this.#linked.add(entity, pack);
  }

  statement(statement: Statement): void {
    this.#linked.link(statement);
  }

  finish(): Knowledge {
    const { entities, ...graph } = this.#linked.finish();
    const index = attachIndex(buildIndex(namesOf(entities)));
    const stamp = (entities.length * 31 + graph.links.length) * 31 + index.records.length;
    return { entities, index, ...graph, stamp, lazy: { surnames: new Map() } };
  }
}

export function createKnowledge(entities: Iterable<Entity>, statements: Iterable<Statement>): Knowledge {
  const builder = new KnowledgeBuilder();
  for (const entity of entities) builder.entity(entity);
  for (const statement of statements) builder.statement(statement);
  return builder.finish();
}

/** Knowledge as storage takes it: attached again it needs no reading and no building. */
export interface KnowledgeImage
  extends Pick<Knowledge, 'linkAt' | 'links' | 'vouched' | 'told' | 'packs' | 'stamp'> {
  index: ArrayBuffer;
  entities: PackedEntities;
  ids: IdTable;
  firstNames: Int32Array;
  /** Key and count of each, in turns. */
  beginnings: Int32Array;
}

export function imageOf(knowledge: Knowledge): KnowledgeImage {
  const { entities, index, linkAt, links, vouched, told, packs, stamp } = knowledge;
  return {
    ...{ linkAt, links, vouched, told, packs, stamp },
    index: index.buffer,
    entities: packEntities(entities),
    ids: idsOf(knowledge),
    firstNames: Int32Array.from(firstNamesOf(knowledge)),
    beginnings: Int32Array.from([...beginningsOf(knowledge)].flat()),
  };
}

/** Throws a RangeError where the image is of another version of Cuecard. */
export function knowledgeFrom(image: KnowledgeImage): Knowledge {
  const { ids, linkAt, links, vouched, told, packs, stamp, firstNames, beginnings } = image;
  const entities = new PackedEntityList(image.entities);
  const sizes = [linkAt.length - 1, vouched.length, told?.length, packs?.length];
  if (sizes.some((size) => size !== entities.length))
    throw new RangeError('not an image of knowledge, or one of another version');
  const counts = new Map<number, number>();
  for (let i = 0; i < beginnings.length; i += 2) counts.set(beginnings[i] ?? 0, beginnings[i + 1] ?? 0);
  return {
    ...{ entities, linkAt, links, vouched, told, packs, stamp },
    index: attachIndex(image.index),
    lazy: { ids, surnames: new Map(), firstNames: new Set(firstNames), beginnings: counts },
  };
}

function idsOf({ entities, lazy }: Knowledge): IdTable {
  lazy.ids ??= idTableOf(entities);
  return lazy.ids;
}

export function entityOf(knowledge: Knowledge, id: EntityId): Entity | undefined {
  return findById(knowledge.entities, idsOf(knowledge), id);
}

/** The ordinal of an entity; undefined for one that no pack knows. */
export function ordinalOf(knowledge: Knowledge, id: EntityId): number | undefined {
  return placeById(knowledge.entities, idsOf(knowledge), id);
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
export function longerTitles(knowledge: Knowledge, key: number): number {
  return beginningsOf(knowledge).get(key) ?? 0;
}

function beginningsOf({ entities, lazy }: Knowledge): Map<number, number> {
  if (lazy.beginnings) return lazy.beginnings;
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
  return lazy.beginnings;
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
  const parts = (entities.at(entity)?.name ?? '').replace(suffix, '').split(' ');
  let first = parts.length - 1;
  while (first > 1 && particles.test(parts[first - 1] ?? '')) first--;
  const { count, hash } = splitWords(first > 0 ? parts.slice(first).join(' ') : '');
  const surname = (parts.at(-1) ?? '').length > 1 ? [...hash.slice(0, count)] : [];
  lazy.surnames.set(entity, surname);
  return surname;
}
