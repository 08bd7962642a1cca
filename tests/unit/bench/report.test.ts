import { describe, expect, it } from 'vitest';
import { type Figure, isMet, rowOf } from '../../bench/report.ts';

const figure = (more: Partial<Figure>): Figure => ({ what: 'matcher', value: 7, unit: '×loop', ...more });

describe('a figure of the benchmarks', () => {
  it('is missed above its goal, or below one that it is to reach', () => {
    expect(isMet(figure({ goal: 6.9 }), false)).toBe(false);
    expect(isMet(figure({ goal: 7 }), false)).toBe(true);
    expect(isMet(figure({ goal: 7.1, least: true }), false)).toBe(false);
    expect(isMet(figure({ goal: 7, least: true }), false)).toBe(true);
  });

  it('is missed by no number at all', () => {
    expect(isMet(figure({ value: Number.NaN, goal: 100 }), true)).toBe(false);
    expect(isMet(figure({ value: Number.NaN, goal: 0, least: true }), true)).toBe(false);
  });

  it('has twice the room where there is little time, and no more', () => {
    expect(isMet(figure({ goal: 3.5 }), true)).toBe(true);
    expect(isMet(figure({ goal: 3.4 }), true)).toBe(false);
    expect(isMet(figure({ goal: 14, least: true }), true)).toBe(true);
    expect(isMet(figure({ goal: 14.1, least: true }), true)).toBe(false);
  });

  it('has a goal of its own there, where twice the room would let anything through', () => {
    expect(isMet(figure({ value: 2, unit: 'exponent', goal: 1.15, quickGoal: 1.5 }), true)).toBe(false);
    expect(isMet(figure({ value: 1.4, unit: 'exponent', goal: 1.15, quickGoal: 1.5 }), true)).toBe(true);
    expect(isMet(figure({ value: 1.4, unit: 'exponent', goal: 1.15, quickGoal: 1.5 }), false)).toBe(false);
  });

  it('says in its row what was wanted, and that it was missed', () => {
    expect(rowOf(figure({ goal: 5 }), false)).toMatch(/^matcher +7\.00 ×loop +≤ 5 +MISSED$/);
    expect(rowOf(figure({ goal: 7 }), false)).toMatch(/≤ 7 +ok$/);
    expect(rowOf(figure({}), false)).not.toMatch(/ok|MISSED/);
  });
});
