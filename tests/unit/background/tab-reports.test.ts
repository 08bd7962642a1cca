import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { namesOf } = await import('../../../src/background/tab-reports.ts');

const cruise = { entity: 'person:tom-cruise', type: 'person', name: 'Tom Cruise' } as const;
const pegg = { entity: 'person:simon-pegg', type: 'person', name: 'Simon Pegg' } as const;

describe('namesOf', () => {
  it('adds up the frames of a tab, and leads to the frame where a name stands most often', () => {
    const names = namesOf({
      0: { names: [{ ...cruise, count: 2 }], tired: false, startedAt: 0 },
      7: {
        names: [
          { ...cruise, count: 5 },
          { ...pegg, count: 1 },
        ],
        tired: false,
        startedAt: 0,
      },
    });
    expect(names).toEqual([
      { ...cruise, count: 7, frame: 7 },
      { ...pegg, count: 1, frame: 7 },
    ]);
  });

  it('has nothing to say of a tab without frames', () => {
    expect(namesOf({})).toEqual([]);
  });
});
