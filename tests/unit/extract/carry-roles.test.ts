import { describe, expect, it } from 'vitest';
import { carryRoles } from '../../../src/extract/refine/carry-roles.ts';
import type { RawStatement } from '../../../src/extract/refine/to-statements.ts';
import type { EntityId } from '../../../src/model/entity.ts';
import type { Property, Qualifier } from '../../../src/model/statement.ts';

function raw(
  subject: EntityId,
  property: Property,
  entity: EntityId,
  ...qualifiers: Qualifier[]
): RawStatement {
  const exact = `${subject} ${property} ${entity}`;
  const reference = { source: 'a', exact, prefix: '', suffix: '', start: 0, end: exact.length, rule: 'r' };
  return {
    subject,
    property,
    value: { entity },
    qualifiers,
    rank: 'normal',
    superseded: false,
    published: null,
    reference,
  };
}

const first: EntityId = 'film:harbour';
const second: EntityId = 'film:harbour-two';
const actor: EntityId = 'person:ana-lund';
const captain: EntityId = 'character:captain-reed';
const played = raw(first, 'castMember', actor, { character: captain });
const returns = raw(second, 'castMember', actor, { casting: 'returning' });
const follows = raw(second, 'follows', first);

describe('carryRoles', () => {
  it('gives the returning actor the role of the earlier film, with the sentence that names it', () => {
    const [carried, ...more] = carryRoles([played, returns, follows]);
    expect(more).toEqual([]);
    expect(carried).toMatchObject({
      subject: second,
      value: { entity: actor },
      qualifiers: [{ character: captain }, { casting: 'returning' }],
      reference: { exact: played.reference.exact },
    });
  });

  it('knows films of one series as kin', () => {
    const series: EntityId = 'series:harbour';
    const both = [raw(first, 'partOfSeries', series), raw(second, 'partOfSeries', series)];
    expect(carryRoles([played, returns, ...both])).toHaveLength(1);
  });

  it.each([
    ['nothing says that the films belong together', [played, returns]],
    ['the actor only joins', [played, follows, raw(second, 'castMember', actor, { casting: 'joining' })]],
    [
      'there were two roles',
      [played, returns, follows, raw(first, 'castMember', actor, { character: 'character:twin' })],
    ],
    [
      'the earlier role was only talked of',
      [{ ...played, qualifiers: [{ character: captain }, { status: 'talks' as const }] }, returns, follows],
    ],
    [
      'the new role is known',
      [played, returns, follows, raw(second, 'castMember', actor, { character: 'character:twin' })],
    ],
  ])('is silent where %s', (_, statements) => {
    expect(carryRoles(statements)).toEqual([]);
  });
});
