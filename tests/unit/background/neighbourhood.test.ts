import fc from 'fast-check';
import { expect, it } from 'vitest';
import { neighbourhood } from '../../../src/background/neighbourhood.ts';
import type { Entity, EntityId } from '../../../src/model/entity.ts';
import type { Statement } from '../../../src/model/statement.ts';
import { createKnowledge } from '../../../src/resolver/knowledge.ts';

const said = (
  subject: EntityId,
  value: EntityId,
  property: Statement['property'] = 'castMember',
): Statement => ({
  ...{ id: `${subject} ${value} ${property}`, subject, property, value: { entity: value } },
  ...{ qualifiers: [], rank: 'normal', references: [{ source: 'a', url: 'https://a.example/' }] },
});
const named = (id: EntityId): Entity => ({
  ...{ id, type: id.slice(0, id.indexOf(':')) as Entity['type'], name: id, aliases: [] },
});
const worked = fc
  .array(fc.tuple(fc.nat(30), fc.nat(60)), { minLength: 1, maxLength: 300 })
  .map((pairs) =>
    pairs.map(([film, person]) => [`film:${film}`, `person:${person}`] as [EntityId, EntityId]),
  );

it('is never larger than asked for, has nobody twice, and everybody in it is bound to the middle', () => {
  fc.assert(
    fc.property(worked, fc.integer({ min: 2, max: 60 }), fc.nat(299), (pairs, size, at) => {
      const ids = [...new Set(pairs.flat())];
      const knowledge = createKnowledge(
        ids.map(named),
        pairs.map(([film, person]) => said(film, person)),
      );
      const middle = ids[at % ids.length] as EntityId;
      const around = neighbourhood(knowledge, middle, size);
      const nodes = around?.nodes.map(({ entity }) => entity.id) ?? [];
      expect(nodes[0]).toBe(middle);
      expect(nodes.length).toBeLessThanOrEqual(size);
      expect(new Set(nodes).size).toBe(nodes.length);
      const told = new Set(pairs.map(([film, person]) => `${film} ${person}`));
      const reached = new Set([0]);
      for (let round = 0; round < 2; round++)
        for (const [a, b] of around?.edges ?? []) {
          expect(told.has(`${nodes[a]} ${nodes[b]}`) || told.has(`${nodes[b]} ${nodes[a]}`)).toBe(true);
          if (reached.has(a) && round >= (around?.nodes[b]?.ring ?? 9) - 1) reached.add(b);
          if (reached.has(b) && round >= (around?.nodes[a]?.ring ?? 9) - 1) reached.add(a);
        }
      expect(reached.size).toBe(nodes.length);
      if ((around?.left ?? 0) > 0) expect(nodes.length).toBe(size);
    }),
  );
});

it('follows work, not that one film comes after another', () => {
  const knowledge = createKnowledge((['film:a', 'film:b', 'person:ada', 'person:bo'] as const).map(named), [
    said('film:a', 'person:ada'),
    said('film:b', 'person:bo'),
    said('film:b', 'film:a', 'follows'),
  ]);
  expect(neighbourhood(knowledge, 'person:ada')?.nodes.map(({ entity }) => entity.id)).toEqual([
    'person:ada',
    'film:a',
  ]);
});

it('is not there for a name that no pack knows', () => {
  expect(neighbourhood(createKnowledge([], []), 'person:ada')).toBeNull();
});
