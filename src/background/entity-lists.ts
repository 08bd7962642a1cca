import type { EntityId, EntityType } from '../model/entity.ts';
import { entityTypes } from '../model/entity.ts';
import type { LibraryRow, LibraryView } from '../model/library.ts';
import { type Knowledge, linksOf, ordinalOf } from '../resolver/knowledge.ts';
import { packBit } from '../resolver/linked-entities.ts';
import { sortKey } from './name-order.ts';

/** Orders that are held at once: four bytes a row each. Scrolling asks for one again and again, a reader goes back to another. */
const heldViews = 4;
const besideShown = 3;

/** What the rows of a list are made of, in typed arrays: by ordinal the place in `entityTypes`, and the years, 0 for none. */
interface Columns {
  types: Uint8Array;
  first: Uint16Array;
  last: Uint16Array;
}

/** The lists of films, people, characters, series and companies: orders of ordinals, of which a window at a time becomes rows. */
export class EntityLists {
  readonly #knowledge: Knowledge;
  readonly #packs: readonly string[];
  readonly #byName: Uint32Array;
  #columns: Columns | undefined;
  readonly #views = new Map<string, Uint32Array>();

  /** `byName` has the ordinals of all entities in the order of names; `packs` the ids of the packs as `Knowledge.packs` counts them. */
  constructor(knowledge: Knowledge, packs: readonly string[], byName: Uint32Array) {
    this.#knowledge = knowledge;
    this.#packs = packs;
    this.#byName = byName;
  }

  /** Rows `[from, to)` of a view without a query, and how many it has. */
  window(view: LibraryView, from: number, to: number): { rows: LibraryRow[]; total: number } {
    const order = this.#orderOf(view);
    return { rows: Array.from(order.subarray(from, to), (place) => this.#row(place)), total: order.length };
  }

  /** The same of those that a search found, best first. */
  windowOf(
    found: readonly EntityId[],
    view: LibraryView,
    from: number,
    to: number,
  ): { rows: LibraryRow[]; total: number } {
    const fits = this.#filter(view);
    const places = found.flatMap((id) => {
      const place = ordinalOf(this.#knowledge, id);
      return place !== undefined && fits(place) ? [place] : [];
    });
    const keys = new Map(
      places.map((place) => [place, sortKey(this.#knowledge.entities.at(place)?.name ?? '')]),
    );
    const byName = (a: number, b: number) => compare(keys.get(a) ?? '', keys.get(b) ?? '');
    const sorted =
      view.sort === 'match'
        ? places
        : this.#sorted(Uint32Array.from(places.sort(byName)), view, view.descending);
    return { rows: Array.from(sorted.slice(from, to), (place) => this.#row(place)), total: places.length };
  }

  counts(): Record<EntityType, number> {
    const { types } = this.#read();
    const counts = entityTypes.map(() => 0);
    for (const type of types) counts[type] = (counts[type] ?? 0) + 1;
    return Object.fromEntries(entityTypes.map((type, place) => [type, counts[place] ?? 0])) as Record<
      EntityType,
      number
    >;
  }

  /** The first and the last year of any film. */
  years(): [number, number] | null {
    const { first, last } = this.#read();
    let [least, most] = [Infinity, 0];
    for (const year of first) if (year > 0 && year < least) least = year;
    for (const year of last) if (year > most) most = year;
    return most > 0 ? [least, most] : null;
  }

  #orderOf(view: LibraryView): Uint32Array {
    const { kind, sort, descending, pack, years } = view;
    const key = JSON.stringify([kind, sort === 'match' ? 'name' : sort, descending, pack, years]);
    const known = this.#views.get(key);
    this.#views.delete(key);
    const order = known ?? this.#sorted(this.#byName.filter(this.#filter(view)), view, descending);
    this.#views.set(key, order);
    for (const oldest of this.#views.keys()) {
      if (this.#views.size <= heldViews) break;
      this.#views.delete(oldest);
    }
    return order;
  }

  #filter({ kind, pack, years: [from, to] }: LibraryView): (place: number) => boolean {
    const { types, first, last } = this.#read();
    const { packs } = this.#knowledge;
    const type = entityTypes.indexOf(kind as EntityType);
    const number = pack === null ? -1 : this.#packs.indexOf(pack);
    const bits = pack === null ? 0xffff : number < 0 ? 0 : packBit(number);
    const anyYear = from === null && to === null;
    return (place) =>
      types[place] === type &&
      ((packs[place] ?? 0) & bits) !== 0 &&
      (anyYear ||
        ((last[place] ?? 0) > 0 &&
          (last[place] ?? 0) >= (from ?? 0) &&
          (first[place] ?? 0) <= (to ?? Infinity)));
  }

  /** By counting: names keep their order among rows of one year or count. What has no year stands last in either direction. */
  #sorted(byName: Uint32Array, { sort }: LibraryView, descending: boolean): Uint32Array {
    if (sort === 'year') {
      const { first, last } = this.#read();
      const years = descending ? last : first;
      const yearAt = (place: number) => {
        const year = years[place] ?? 0;
        return year === 0 ? 0xffff : descending ? 0xfffe - year : year;
      };
      return countingSort(byName, yearAt);
    }
    if (sort === 'facts') {
      const { told } = this.#knowledge;
      return countingSort(byName, (place) => (descending ? 0xffff - (told[place] ?? 0) : (told[place] ?? 0)));
    }
    return descending ? byName.toReversed() : byName;
  }

  #row(place: number): LibraryRow {
    const { entities, told } = this.#knowledge;
    const { first, last } = this.#read();
    const entity = entities.at(place);
    const [from, to] = [first[place] ?? 0, last[place] ?? 0];
    return {
      kind: entity?.type ?? 'film',
      id: entity?.id ?? '',
      name: entity?.name ?? '',
      years: to > 0 ? [from, to] : null,
      facts: told[place] ?? 0,
      beside: this.#beside(place, entity?.type ?? 'film'),
    };
  }

  /** A film is told by its people, everybody else by films (a film series has only those); the most told of come first. */
  #beside(place: number, type: EntityType): string[] {
    const { entities, told } = this.#knowledge;
    const { types } = this.#read();
    const wanted = entityTypes.indexOf(type === 'film' || type === 'character' ? 'person' : 'film');
    const best: number[] = [];
    for (const other of new Set(linksOf(this.#knowledge, place))) {
      if (types[other] !== wanted) continue;
      const weight = told[other] ?? 0;
      let at = best.length;
      while (at > 0 && (told[best[at - 1] ?? 0] ?? 0) < weight) at--;
      if (at < besideShown) best.splice(at, 0, other);
      if (best.length > besideShown) best.pop();
    }
    return best.map((other) => entities.at(other)?.name ?? '');
  }

  #read(): Columns {
    this.#columns ??= columnsOf(this.#knowledge);
    return this.#columns;
  }
}

function columnsOf(knowledge: Knowledge): Columns {
  const { entities } = knowledge;
  const types = new Uint8Array(entities.length);
  const first = new Uint16Array(entities.length);
  const film = entityTypes.indexOf('film');
  let place = 0;
  for (const { type, year } of entities) {
    types[place] = entityTypes.indexOf(type);
    first[place++] = year ?? 0;
  }
  const last = first.slice();
  for (let one = 0; one < types.length; one++) {
    if (types[one] === film) continue;
    for (const other of linksOf(knowledge, one)) {
      const year = types[other] === film ? (first[other] ?? 0) : 0;
      if (year === 0) continue;
      if (first[one] === 0 || year < (first[one] ?? 0)) first[one] = year;
      if (year > (last[one] ?? 0)) last[one] = year;
    }
  }
  return { types, first, last };
}

/** A stable sort by values of two bytes, in time that grows with the rows alone. */
function countingSort(places: Uint32Array, valueAt: (place: number) => number): Uint32Array {
  const starts = new Uint32Array(0x10001);
  for (const place of places) {
    const next = valueAt(place) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let value = 1; value < starts.length; value++)
    starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0);
  const sorted = new Uint32Array(places.length);
  for (const place of places) {
    const value = valueAt(place);
    const at = starts[value] ?? 0;
    sorted[at] = place;
    starts[value] = at + 1;
  }
  return sorted;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
