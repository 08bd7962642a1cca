import { refOf } from '../facts/fact-writer.ts';
import type { EntityId } from '../model/entity.ts';
import type { MapNode, Neighbourhood } from '../model/library.ts';
import { type Knowledge, linksOf, ordinalOf } from '../resolver/knowledge.ts';

/** As many names as can be read on one map. */
export const maxNodes = 60;
/** Of the entity itself so many are followed: beyond that nobody further out would have room. */
const maxInFirstRing = 24;

/**
 * People and films around an entity within two steps: of the first step those that most is told of, of the second those that have to do with
 * most of the first. Null for an entity that no pack knows. What it costs is bounded by the links of 25 entities.
 */
export function neighbourhood(knowledge: Knowledge, id: EntityId, size = maxNodes): Neighbourhood | null {
  const middle = ordinalOf(knowledge, id);
  if (middle === undefined) return null;
  const { entities, told } = knowledge;
  const weight = (place: number) => told[place] ?? 0;
  const near = around(knowledge, middle).sort((a, b) => weight(b) - weight(a) || a - b);
  const first = near.slice(0, Math.min(maxInFirstRing, size - 1));

  const shared = new Map<number, number>();
  const known = new Set([middle, ...near]);
  for (const place of first)
    for (const other of around(knowledge, place))
      if (!known.has(other)) shared.set(other, (shared.get(other) ?? 0) + 1);
  const further = [...shared.keys()].sort(
    (a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0) || weight(b) - weight(a) || a - b,
  );
  const room = Math.max(0, size - 1 - first.length);
  const second = further.slice(0, room);
  // Where few are further out, more of the near ones fit.
  const more = near.slice(first.length, first.length + room - second.length);

  const places = [middle, ...first, ...more, ...second];
  const at = new Map(places.map((place, index) => [place, index]));
  const ringOf = (index: number) => (index === 0 ? 0 : index <= first.length + more.length ? 1 : 2);
  const nodes = places.flatMap((place, index): MapNode[] => {
    const entity = entities.at(place);
    return entity ? [{ entity: refOf(entity), ring: ringOf(index), facts: weight(place) }] : [];
  });
  const edges: [number, number][] = [];
  for (const [place, index] of at) {
    for (const other of new Set(linksOf(knowledge, place))) {
      const otherIndex = at.get(other);
      if (otherIndex === undefined || otherIndex <= index) continue;
      const types = [nodes[index]?.entity.type, nodes[otherIndex]?.entity.type];
      if (types[0] !== types[1]) edges.push([index, otherIndex]);
    }
  }
  return { nodes, edges, left: near.length + further.length - (places.length - 1) };
}

/** A film's people, a person's films; of anything else both. That one film follows another says nothing of who worked with whom. */
function around(knowledge: Knowledge, place: number): number[] {
  const { entities } = knowledge;
  const own = entities.at(place)?.type;
  return [...new Set(linksOf(knowledge, place))].filter((other) => {
    const type = entities.at(other)?.type;
    return type !== own && (type === 'person' || type === 'film');
  });
}
