import type { EntityId } from '../../model/entity.ts';
import { qualifierOf } from '../../model/statement.ts';
import type { RawStatement } from './to-statements.ts';

/**
 * Who "will reprise their role" plays in the new film whom the text lets them play in an earlier one of the same series. Gives the
 * roles that follow, each with the sentence that names the role as its reference; the sentence about returning is already there.
 * Silent where the earlier films give somebody two roles, or where nothing says that the films belong together.
 */
export function carryRoles(raw: readonly RawStatement[]): RawStatement[] {
  const kin = kinships(raw);
  const carried: RawStatement[] = [];
  const cast = raw.filter(({ property }) => property === 'castMember');
  for (const returning of cast) {
    if (qualifierOf(returning, 'casting') !== 'returning' || !('entity' in returning.value)) continue;
    const { subject, value } = returning;
    const own = cast.filter((other) => 'entity' in other.value && other.value.entity === value.entity);
    if (own.some((other) => other.subject === subject && qualifierOf(other, 'character'))) continue;
    if (carried.some((other) => other.subject === subject && sameValue(other, returning))) continue;
    const earlier = own.filter(
      (other) =>
        qualifierOf(other, 'character') &&
        !['reported', 'talks'].includes(qualifierOf(other, 'status') ?? '') &&
        kin(other.subject, subject),
    );
    const [first] = earlier;
    const character = first && qualifierOf(first, 'character');
    if (!character || earlier.some((other) => qualifierOf(other, 'character') !== character)) continue;
    for (const { reference, published } of earlier) {
      carried.push({
        ...returning,
        reference,
        published,
        qualifiers: [{ character }, ...returning.qualifiers],
      });
    }
  }
  return carried;
}

function sameValue(a: RawStatement, b: RawStatement): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}

/** Two films are kin when one follows the other or both are part of one series. */
function kinships(raw: readonly RawStatement[]): (a: EntityId, b: EntityId) => boolean {
  const neighbours = new Map<EntityId, Set<EntityId>>();
  const add = (from: EntityId, to: EntityId) =>
    neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
  for (const { property, subject, value } of raw) {
    if ((property !== 'follows' && property !== 'partOfSeries') || !('entity' in value)) continue;
    add(subject, value.entity);
    add(value.entity, subject);
  }
  return (a, b) => {
    const near = neighbours.get(a) ?? new Set();
    return near.has(b) || [...near].some((common) => neighbours.get(b)?.has(common));
  };
}
