import { describe, expect, it } from 'vitest';
import { agreements } from '../../../src/facts/agreement.ts';
import { contests } from '../../../src/facts/rivals.ts';
import type { EntityId } from '../../../src/model/entity.ts';
import type { Source } from '../../../src/model/source.ts';
import type { Qualifier, Statement } from '../../../src/model/statement.ts';
import { anna, from, released, statement } from './statements.ts';

const dates: Record<string, string> = { old: '2020-01-01', new: '2021-01-01' };
const store = {
  source: (id: string): Source | undefined =>
    dates[id] === undefined ? undefined : ({ id, published: dates[id] } as unknown as Source),
};
/** Of each contest the place of its lead, then of its rivals. */
const fought = (...statements: Statement[]) =>
  contests(agreements(statements), store).map(({ lead, rivals }) =>
    [lead, ...rivals].map(({ fullest }) => statements.indexOf(fullest)),
  );
const lost: Partial<Statement> = { rank: 'deprecated' };
const plan = (date: string, source: string, more: Qualifier[] = []) =>
  released(date, [{ status: 'scheduled' }, ...more], from(source));

describe('a date that was withdrawn', () => {
  it.each<[string, Qualifier[], Qualifier[], boolean]>([
    ['of the same release', [], [], true],
    ['of the same place', [{ territory: 'Norway' }], [{ territory: 'Norway' }], true],
    ['of a place, where none is said', [{ territory: 'Norway' }], [], true],
    ['of another place', [{ territory: 'Norway' }], [{ territory: 'Spain' }], false],
    ['of the same platform', [{ platform: 'Fjord+' }], [{ platform: 'Fjord+' }], true],
    ['of another platform', [{ platform: 'Fjord+' }], [{ platform: 'Ash' }], false],
    ['of another medium', [{ medium: 'streaming' }], [{ medium: 'theatrical' }], false],
    ['of the same medium', [{ medium: 'streaming' }], [{ medium: 'streaming' }], true],
  ])('stands beside the one that it lost to: %s', (_, before, now, expected) => {
    const all = [released('2022-07-01', now), released('2022-05-01', before, lost)];
    expect(fought(...all)).toEqual(expected ? [[0, 1]] : [[0], [1]]);
    expect(fought(...all.toReversed())).toEqual(expected ? [[1, 0]] : [[0], [1]]);
  });

  it('stands beside the one that fits it best', () => {
    const norway = released('2022-07-01', [{ territory: 'Norway' }]);
    const spain = released('2022-08-01', [{ territory: 'Spain' }]);
    const stream = released('2022-09-01', [{ platform: 'Fjord+' }]);
    const cinema = released('2022-10-01', [{ medium: 'theatrical' }]);
    const moved = (more: Qualifier[]) => released('2022-01-01', more, lost);
    expect(fought(norway, spain, moved([{ territory: 'Spain' }]))).toEqual([[0], [1, 2]]);
    expect(fought(stream, cinema, moved([]))).toEqual([[0], [1, 2]]);
    expect(fought(cinema, stream, moved([{ medium: 'streaming' }]))).toEqual([[0], [1, 2]]);
    expect(fought(cinema, stream, moved([{ platform: 'Fjord+' }]))).toEqual([[0], [1, 2]]);
  });

  it('stands alone where nothing won, and beside none of another film or kind', () => {
    expect(fought(released('2022-01-01', [], lost))).toEqual([[0]]);
    expect(fought(released('2022-01-01', [], lost), released('2022-02-01', [], lost))).toEqual([[0], [1]]);
    expect(
      fought(released('2022-02-01', [], { subject: 'film:heat' }), released('2022-01-01', [], lost)),
    ).toEqual([[0], [1]]);
    expect(
      fought(statement(anna, [], { property: 'director' }), statement({ entity: 'person:tom' }, [], lost)),
    ).toEqual([[0], [1]]);
  });
});

describe('a part that was withdrawn', () => {
  const tom = { entity: 'person:tom' as EntityId };
  const edda = { character: 'character:edda' as EntityId };
  const otto = { character: 'character:otto' as EntityId };
  it('is that of the same person, or of the same character', () => {
    expect(fought(statement(anna, [edda]), statement(anna, [otto], lost))).toEqual([[0, 1]]);
    expect(fought(statement(tom, [edda]), statement(anna, [edda], lost))).toEqual([[0, 1]]);
    expect(fought(statement(tom, [edda]), statement(anna, [otto], lost))).toEqual([[0], [1]]);
    expect(fought(statement(tom), statement(anna, [], lost))).toEqual([[0], [1]]);
    expect(fought(statement({ text: 'a' }), statement(anna, [], lost))).toEqual([[0], [1]]);
  });
  it('goes with the person and the character before either', () => {
    const all = [
      statement(tom, [edda]),
      statement(anna, [edda, { role: 'a' }]),
      statement(anna, [edda, { role: 'b' }], lost),
    ];
    expect(fought(...all)).toEqual([[0], [1, 2]]);
  });
});

describe('what else was withdrawn', () => {
  it.each<[Statement['property'], boolean]>([
    ['director', true],
    ['filmingLocation', true],
    ['description', false],
    ['relatedTo', false],
    ['productionNote', false],
  ])('%s: beside another: %s', (property, expected) => {
    const all = [
      statement({ text: 'a' }, [], { property }),
      statement({ text: 'b' }, [], { property, rank: 'deprecated' }),
    ];
    expect(fought(...all)).toEqual(expected ? [[0, 1]] : [[0], [1]]);
  });
});

describe('two plans', () => {
  it('clash where different sources have different days for one release', () => {
    expect(fought(plan('2022-05-01', 'a'), plan('2022-06-01', 'b'))).toEqual([[0, 1]]);
  });

  it.each<[string, Statement[]]>([
    ['of one source', [plan('2022-05-01', 'a'), plan('2022-06-01', 'a')]],
    ['of which one happened', [released('2022-05-01', [], from('a')), plan('2022-06-01', 'b')]],
    ['that both happened', [released('2022-05-01', [], from('a')), released('2022-06-01', [], from('b'))]],
    [
      'of two places',
      [plan('2022-05-01', 'a', [{ territory: 'Norway' }]), plan('2022-06-01', 'b', [{ territory: 'Spain' }])],
    ],
    [
      'in cinemas and on a platform',
      [plan('2022-05-01', 'a'), plan('2022-06-01', 'b', [{ platform: 'Fjord+' }])],
    ],
    [
      'in cinemas and streamed',
      [plan('2022-05-01', 'a'), plan('2022-06-01', 'b', [{ medium: 'streaming' }])],
    ],
    [
      'of two films',
      [plan('2022-05-01', 'a'), { ...plan('2022-06-01', 'b'), subject: 'film:heat' as EntityId }],
    ],
    ['of people', [statement(anna, [], from('a')), statement({ entity: 'person:tom' }, [], from('b'))]],
    [
      'of which one is more exact',
      [plan('2022-05', 'a', [{ territory: 'Norway' }]), plan('2022-05-01', 'b')],
    ],
  ])('stand both: %s', (_, all) => {
    expect(fought(...all)).toEqual([[0], [1]]);
  });

  it('stand by the newest source, where all are dated', () => {
    expect(fought(plan('2022-05-01', 'old'), plan('2022-06-01', 'new'))).toEqual([[1, 0]]);
    expect(fought(plan('2022-05-01', 'new'), plan('2022-06-01', 'old'))).toEqual([[0, 1]]);
  });

  it('stand by how many sources there are, where one has no date', () => {
    const two = { ...plan('2022-06-01', 'a'), ...from('a', 'b') };
    expect(fought(plan('2022-05-01', 'new'), two)).toEqual([[1, 0]]);
    expect(fought(two, plan('2022-05-01', 'new'))).toEqual([[0, 1]]);
    expect(fought(plan('2022-05-01', 'new'), plan('2022-06-01', 'a'))).toEqual([[0, 1]]);
  });

  it('stand by rank before all else', () => {
    const preferred = { ...plan('2022-05-01', 'old'), rank: 'preferred' as const };
    expect(fought(plan('2022-06-01', 'new'), preferred)).toEqual([[1, 0]]);
  });
});

describe('contests', () => {
  it('stand where their leads stood', () => {
    const all = [
      statement({ entity: 'person:a' }, [], from('old')),
      statement({ entity: 'person:b' }, [], { ...from('new'), rank: 'preferred' }),
      statement({ entity: 'person:c' }, [], from('new')),
    ];
    expect(fought(...all)).toEqual([[0], [1], [2]]);
  });
});
