import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import type { Statement } from '../../../src/model/statement.ts';
import { annotateRuns } from '../../../src/resolver/annotate-runs.ts';
import { createKnowledge } from '../../../src/resolver/knowledge.ts';

const entities: Entity[] = [
  { id: 'film:the-salt-road-2', type: 'film', name: 'The Salt Road 2', aliases: [] },
  { id: 'film:the-way', type: 'film', name: 'The Way', aliases: [] },
  { id: 'person:ottilie-marsh', type: 'person', name: 'Ottilie Marsh', aliases: [] },
];
const reference = { source: 's', exact: 'x', prefix: '', suffix: '', start: 0, end: 1, rule: 'r' };
const cast: Statement[] = ['film:the-salt-road-2', 'film:the-way'].map((film) => ({
  id: film,
  subject: film as Entity['id'],
  property: 'castMember',
  value: { entity: 'person:ottilie-marsh' },
  qualifiers: [],
  rank: 'normal',
  references: [reference],
}));
const knowledge = createKnowledge(entities, cast);

const names = (text: string) =>
  annotateRuns(knowledge, [{ id: 0, text }], null).mentions.map(({ start, end }) => text.slice(start, end));

describe('names of entities that a pack quotes', () => {
  it.each([
    ['Ottilie Marsh stood by the door.', ['Ottilie Marsh']],
    ['Yesterday Ottilie Marsh came home, and nobody saw her.', ['Ottilie Marsh']],
    ['OTTILIE MARSH COMES HOME', ['OTTILIE MARSH']],
    ['They showed The Salt Road 2 again.', ['The Salt Road 2']],
  ])('are marked without further evidence: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'This is the way to go, and the way back.',
    'The Ottilie, Marsh and meadow.',
    'The firm Ottilie Marsh Holdings grew.',
    'A marsh near the salt road 2 miles from here.',
  ])('stay unmarked where the words may be something else: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});
