import { type Entity, type EntityId, entityTypes } from '../model/entity.ts';
import { hashText } from '../text/hash-text.ts';

/** Entities by ordinal: an array, or what `packEntities` made of one. */
export interface EntityList extends Iterable<Entity> {
  readonly length: number;
  at(ordinal: number): Entity | undefined;
}

/** Where entities stand, by the hashes of their ids: ordinals, counted from 1, in the first slot that was free; 0 is a free slot. */
export type IdTable = Uint32Array;

export function idTableOf(entities: EntityList): IdTable {
  const table = new Uint32Array(Math.ceil(entities.length * 1.5) + 1);
  let ordinal = 0;
  for (const { id } of entities) {
    let slot = slotOf(table, id);
    while (table[slot] !== 0) slot = (slot + 1) % table.length;
    table[slot] = ++ordinal;
  }
  return table;
}

export function findById(entities: EntityList, table: IdTable, id: EntityId): Entity | undefined {
  const place = placeById(entities, table, id);
  return place === undefined ? undefined : entities.at(place);
}

/** The ordinal of an entity; undefined where there is none of this id. */
export function placeById(entities: EntityList, table: IdTable, id: EntityId): number | undefined {
  let slot = slotOf(table, id);
  for (let place = table[slot]; place; place = table[slot]) {
    if (entities.at(place - 1)?.id === id) return place - 1;
    slot = (slot + 1) % table.length;
  }
  return undefined;
}

const slotOf = (table: IdTable, id: EntityId) => (hashText(id) >>> 0) % table.length;

/** Entities as a few arrays, which storage takes and gives without looking inside. */
export interface PackedEntities {
  /** By ordinal: the place in `entityTypes`. */
  types: Uint8Array;
  /** By ordinal: the year, 0 for none. */
  years: Uint16Array;
  /** By ordinal: where it starts in `text`, and behind the last where that ends. */
  starts: Uint32Array;
  /** Id, name and aliases of each, in UTF-8, with line breaks between them. No name of a checked pack holds one. */
  text: Uint8Array;
}

export function packEntities(entities: EntityList): PackedEntities {
  const packed = {
    types: new Uint8Array(entities.length),
    years: new Uint16Array(entities.length),
    starts: new Uint32Array(entities.length + 1),
  };
  const encoder = new TextEncoder();
  let text = new Uint8Array(1 << 16);
  let used = 0;
  let ordinal = 0;
  for (const { id, type, name, aliases, year } of entities) {
    const own = [id, name, ...aliases].join('\n');
    // A UTF-16 unit takes three bytes at most.
    if (used + own.length * 3 > text.length) {
      const larger = new Uint8Array(text.length * 2 + own.length * 3);
      larger.set(text);
      text = larger;
    }
    packed.types[ordinal] = entityTypes.indexOf(type);
    packed.years[ordinal] = year ?? 0;
    packed.starts[ordinal++] = used;
    used += encoder.encodeInto(own, text.subarray(used)).written;
  }
  packed.starts[ordinal] = used;
  return { ...packed, text: text.slice(0, used) };
}

/** Reads entities where they lie: only what is asked for is decoded. */
export class PackedEntityList implements EntityList {
  readonly length: number;
  readonly #packed: PackedEntities;
  readonly #decoder = new TextDecoder();

  constructor(packed: PackedEntities) {
    this.#packed = packed;
    this.length = packed.types.length;
  }

  at(ordinal: number): Entity | undefined {
    const type = entityTypes[this.#packed.types[ordinal] ?? -1];
    if (type === undefined) return undefined;
    return new PackedEntity(type, this.#packed.years[ordinal] ?? 0, () => this.#textsOf(ordinal));
  }

  *[Symbol.iterator](): Iterator<Entity> {
    for (let ordinal = 0; ordinal < this.length; ordinal++) {
      const entity = this.at(ordinal);
      if (entity) yield entity;
    }
  }

  #textsOf(ordinal: number): string[] {
    const { text, starts } = this.#packed;
    return this.#decoder.decode(text.subarray(starts[ordinal], starts[ordinal + 1])).split('\n');
  }
}

/** Most of what is asked of a candidate is its type, so texts are decoded when one of them is read. */
class PackedEntity implements Entity {
  readonly type: Entity['type'];
  readonly year?: number;
  #texts: string[] | (() => string[]);

  constructor(type: Entity['type'], year: number, texts: () => string[]) {
    this.type = type;
    if (year > 0) this.year = year;
    this.#texts = texts;
  }

  get id(): EntityId {
    return this.#read()[0] as EntityId;
  }

  get name(): string {
    return this.#read()[1] ?? '';
  }

  get aliases(): string[] {
    return this.#read().slice(2);
  }

  #read(): string[] {
    if (typeof this.#texts === 'function') this.#texts = this.#texts();
    return this.#texts;
  }
}
