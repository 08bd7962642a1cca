import { describe, expect, it } from 'vitest';
import { agreements, certaintyOf, datesAgree, detailsOf, rankOf } from '../../../src/facts/agreement.ts';
import type { Qualifier, Statement } from '../../../src/model/statement.ts';
import { anna, day, released, statement } from './statements.ts';

/** Of each group the places of its statements, the fullest first. */
function groups(...statements: Statement[]): number[][] {
  return agreements(statements).map(({ fullest, statements: all }) => [
    statements.indexOf(fullest),
    ...all.map((each) => statements.indexOf(each)).filter((place) => statements[place] !== fullest),
  ]);
}

describe('the details of a statement', () => {
  it('are the first of each kind', () => {
    expect(detailsOf(statement(anna, [{ role: 'a' }, { role: 'b' }, { casting: 'returning' }]))).toEqual({
      role: 'a',
      casting: 'returning',
    });
  });
});

describe('ranks and certainty', () => {
  it('are in order', () => {
    expect([rankOf('preferred'), rankOf('normal'), rankOf('deprecated')]).toEqual([0, 1, 2]);
    expect(
      ['released', 'scheduled', 'reported', 'talks', undefined].map((each) => certaintyOf(each as never)),
    ).toEqual([3, 2, 1, 0, 3]);
  });
});

describe('two dates', () => {
  it.each([
    ['2022-05-27', '2022-05', true],
    ['2022', '2022-05', true],
    ['2022-05', '2022-05', true],
    ['2022-05', '2022-06', false],
    ['2022-05', '2021-05', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(datesAgree(a, b)).toBe(expected);
  });
});

describe('statements that say the same', () => {
  it.each<[string, Statement, Statement]>([
    ['of a person', statement(anna), statement(anna)],
    ['with another detail', statement(anna, [{ role: 'a' }]), statement(anna, [{ casting: 'returning' }])],
    ['with less detail', statement(anna, [{ role: 'a' }]), statement(anna)],
    ['of a text', statement({ text: 'a' }), statement({ text: 'a' })],
    ['of a day and its month', released('2022-05-27'), released('2022-05')],
    ['preferred and not', statement(anna, [], { rank: 'preferred' }), statement(anna)],
    ['less surely', statement(anna, [{ role: 'a' }]), statement(anna, [{ status: 'reported' }])],
    ['less surely, of a date', released('2022-05'), released('2022-05', [{ status: 'scheduled' }])],
    [
      'both deprecated',
      statement(anna, [], { rank: 'deprecated' }),
      statement(anna, [], { rank: 'deprecated' }),
    ],
  ])('are one: %s', (_, a, b) => {
    expect(groups(a, b)).toHaveLength(1);
    expect(groups(b, a)).toHaveLength(1);
  });

  it.each<[string, Statement, Statement]>([
    ['another person', statement(anna), statement({ entity: 'person:tom' })],
    ['another text', statement({ text: 'a' }), statement({ text: 'b' })],
    ['a text and a date', statement({ text: '2022' }), statement(day('2022'))],
    ['another film', statement(anna), statement(anna, [], { subject: 'film:heat' })],
    ['another property', statement(anna), statement(anna, [], { property: 'director' })],
    ['another role', statement(anna, [{ role: 'a' }]), statement(anna, [{ role: 'b' }])],
    ['a deprecated one', statement(anna), statement(anna, [], { rank: 'deprecated' })],
    ['another month', released('2022-05'), released('2022-06')],
    ['a day elsewhere', released('2022', [{ territory: 'Norway' }]), released('2022-05-27')],
    ['a less certain day', released('2022'), released('2022-05-27', [{ status: 'scheduled' }])],
    ['a less certain month', released('2022-05-27'), released('2022-05', [{ status: 'scheduled' }])],
    ['a rumour that says more', statement(anna), statement(anna, [{ status: 'reported' }, { role: 'a' }])],
  ])('are not: %s', (_, a, b) => {
    expect(groups(a, b)).toEqual([[0], [1]]);
    expect(groups(b, a)).toEqual([[0], [1]]);
  });
});

describe('what a group says', () => {
  it('is all details of all, and the best rank', () => {
    const [group] = agreements([
      statement(anna, [{ role: 'a' }]),
      statement(anna, [{ casting: 'returning' }], { rank: 'preferred' }),
      statement(anna),
    ]);
    expect(group?.details).toEqual({ role: 'a', casting: 'returning' });
    expect(group?.rank).toBe('preferred');
    expect(group?.statements).toHaveLength(3);
  });

  it('keeps its rank where another is worse', () => {
    const [group] = agreements([statement(anna, [], { rank: 'preferred' }), statement(anna)]);
    expect(group?.rank).toBe('preferred');
  });

  it('is as certain as the surest', () => {
    const rumour = statement(anna, [{ status: 'reported' }]);
    const plan = statement(anna, [{ status: 'scheduled' }]);
    const plain = statement(anna);
    expect(agreements([rumour, plan])[0]).toMatchObject({ fullest: plan, details: { status: 'scheduled' } });
    expect(agreements([plan, rumour])[0]).toMatchObject({ fullest: plan, details: { status: 'scheduled' } });
    const [group] = agreements([rumour, plain]);
    expect(group?.fullest).toBe(plain);
    expect(group?.details).toEqual({});
  });

  it('is the date that says most', () => {
    const month = released('2022-05');
    const date = released('2022-05-27');
    for (const order of [
      [month, date],
      [date, month],
    ])
      expect(agreements(order)[0]).toMatchObject({ fullest: date, value: { date: '2022-05-27' } });
  });

  it('keeps the first of two dates that say the same, but for one that was computed', () => {
    const first = released('2022-05-27');
    const second = released('2022-05-27');
    expect(groups(first, second)).toEqual([[0, 1]]);
    const computed = released('2022-05-27', [{ derivedFrom: 's' }]);
    expect(agreements([computed, first])[0]).toMatchObject({ fullest: first, details: {} });
    expect(agreements([computed, first])[0]?.details).toEqual({});
    expect(agreements([computed, computed])[0]?.fullest).toBe(computed);
  });

  it('is computed only where all sources compute it', () => {
    const computed = (role: Qualifier[]) => statement(anna, [{ derivedFrom: 's' }, ...role]);
    expect(agreements([computed([]), computed([])])[0]?.details).toEqual({ derivedFrom: 's' });
    expect(agreements([computed([]), statement(anna)])[0]?.details).toEqual({});
    expect(
      agreements([statement(anna, [{ role: 'a' }, { casting: 'joining' }]), computed([])])[0]?.details,
    ).toEqual({
      role: 'a',
      casting: 'joining',
    });
  });

  it('stands where its first statement stood', () => {
    const tom = { entity: 'person:tom' } as const;
    const all = [
      statement(anna),
      statement(tom),
      statement(anna, [{ role: 'a' }]),
      statement({ text: 'a' }),
      statement(tom, [{ role: 'b' }, { casting: 'joining' }]),
    ];
    expect(groups(...all)).toEqual([[2, 0], [4, 1], [3]]);
  });

  it('is of each film, property and value by itself', () => {
    const all = [
      statement({ text: 'date' }),
      released('2022'),
      statement({ entity: 'person:date' }),
      statement({ text: 'date' }, [], { property: 'productionNote' }),
    ];
    expect(groups(...all)).toEqual([[0], [1], [2], [3]]);
  });
});
