import { type Entity, unitedEntity } from '../model/entity.ts';
import type { Statement } from '../model/statement.ts';

/** Ordinals of pairs that are held in one piece. */
const pairsAtOnce = 1 << 16;

/** The bit of a pack in two bytes; from the sixteenth on packs share one. */
export const packBit = (pack: number): number => 1 << Math.min(pack, 15);

/** Entities by ordinal, each once, and who of them has to do with whom: gathered from records in any order. */
export class LinkedEntities {
  readonly #entities: Entity[] = [];
  readonly #ordinals = new Map<string, number>();
  readonly #pairs: Uint32Array[] = [];
  #filled = pairsAtOnce;
  readonly #vouched = new Set<string>();
  readonly #told: number[] = [];
  readonly #packs: number[] = [];

  /** `pack` counts from 0. */
  add(entity: Entity, pack: number): void {
    const ordinal = this.#ordinals.get(entity.id);
    const bit = packBit(pack);
    if (ordinal === undefined) {
      this.#ordinals.set(entity.id, this.#entities.length);
      this.#entities.push(entity);
      this.#told.push(0);
      this.#packs.push(bit);
    } else {
      const known = this.#entities[ordinal];
      if (known) this.#entities[ordinal] = unitedEntity(known, entity);
      this.#packs[ordinal] = (this.#packs[ordinal] ?? 0) | bit;
    }
  }

  /** Every statement that names a second entity, or a character as its qualifier, links both ways. Its entities must be there. */
  link({ subject, value, qualifiers, references }: Statement): void {
    const named: (string | undefined)[] = [subject, 'entity' in value ? value.entity : undefined];
    this.#pair(subject, named[1]);
    for (const qualifier of qualifiers) {
      if (!('character' in qualifier)) continue;
      this.#pair(subject, qualifier.character);
      this.#pair(named[1], qualifier.character);
      named.push(qualifier.character);
    }
    for (const id of new Set(named)) {
      const ordinal = this.#ordinals.get(id ?? '');
      if (ordinal !== undefined) this.#told[ordinal] = (this.#told[ordinal] ?? 0) + 1;
    }
    if (!references.some((reference) => 'exact' in reference)) return;
    for (const id of named) if (id !== undefined) this.#vouched.add(id);
  }

  #pair(a: string | undefined, b: string | undefined): void {
    const [from, to] = [this.#ordinals.get(a ?? ''), this.#ordinals.get(b ?? '')];
    if (from === undefined || to === undefined || from === to) return;
    if (this.#filled === pairsAtOnce) {
      this.#pairs.push(new Uint32Array(pairsAtOnce));
      this.#filled = 0;
    }
    const last = this.#pairs.at(-1);
    last?.set([from, to], this.#filled);
    this.#filled += 2;
  }

  *#ends(): Generator<[number, number]> {
    for (const [at, pairs] of this.#pairs.entries()) {
      const filled = at === this.#pairs.length - 1 ? this.#filled : pairsAtOnce;
      for (let i = 0; i < filled; i += 2) yield [pairs[i] as number, pairs[i + 1] as number];
    }
  }

  /**
   * `links[linkAt[i]]` to `links[linkAt[i + 1]]` are the neighbours of entity i, ascending; `vouched` has 1 for each that a quote speaks
   * of, `told` how many statements name it (65,535 for more), `packs` the `packBit` of each pack that knows it.
   */
  finish(): {
    entities: Entity[];
    linkAt: Uint32Array;
    links: Uint32Array;
    vouched: Uint8Array;
    told: Uint16Array;
    packs: Uint16Array;
  } {
    const entities = this.#entities;
    const linkAt = new Uint32Array(entities.length + 1);
    for (const ends of this.#ends())
      for (const end of ends) linkAt[end + 1] = (linkAt[end + 1] as number) + 1;
    for (let i = 0; i < entities.length; i++)
      linkAt[i + 1] = (linkAt[i + 1] as number) + (linkAt[i] as number);
    const links = new Uint32Array(linkAt[entities.length] as number);
    const next = linkAt.slice();
    const put = (a: number, b: number) => {
      links[next[a] as number] = b;
      next[a] = (next[a] as number) + 1;
    };
    for (const [a, b] of this.#ends()) {
      put(a, b);
      put(b, a);
    }
    for (let i = 0; i < entities.length; i++) links.subarray(linkAt[i], linkAt[i + 1]).sort();
    const vouched = new Uint8Array(entities.length);
    for (const id of this.#vouched) {
      const ordinal = this.#ordinals.get(id);
      if (ordinal !== undefined) vouched[ordinal] = 1;
    }
    const told = Uint16Array.from(this.#told, (count) => Math.min(count, 0xffff));
    return { entities, linkAt, links, vouched, told, packs: Uint16Array.from(this.#packs) };
  }
}
