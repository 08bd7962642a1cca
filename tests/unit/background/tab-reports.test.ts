import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeArea } from '../settings/browser-storage.ts';

const { session } = vi.hoisted(() => ({ session: { current: null as FakeArea | null } }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      get session() {
        return session.current;
      },
    },
  },
}));
const { dropReport, dropReports, keepReport, namesOf, reportOf } = await import(
  '../../../src/background/tab-reports.ts'
);

beforeEach(() => {
  session.current = new FakeArea('session', new Set());
});

const cruise = { entity: 'person:tom-cruise', type: 'person', name: 'Tom Cruise' } as const;
const pegg = { entity: 'person:simon-pegg', type: 'person', name: 'Simon Pegg' } as const;

describe('namesOf', () => {
  it('adds up the frames of a tab, and leads to the frame where a name stands most often', () => {
    const names = namesOf({
      0: { names: [{ ...cruise, count: 2 }], tired: false, document: 1 },
      7: {
        names: [
          { ...cruise, count: 5 },
          { ...pegg, count: 1 },
        ],
        tired: false,
        document: 2,
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

describe('the reports of a tab', () => {
  const report = (document: number, name: typeof cruise | typeof pegg = cruise) => ({
    names: [{ ...name, count: 1 }],
    tired: false,
    document,
  });

  it('that come at once are all kept', async () => {
    await Promise.all([0, 3, 5, 8].map((frame) => keepReport(1, frame, report(frame))));
    expect(Object.keys(await reportOf(1))).toEqual(['0', '3', '5', '8']);
    expect(await reportOf(2)).toEqual({});
  });

  it('go with the tab or its page', async () => {
    await keepReport(1, 0, report(1));
    await keepReport(2, 0, report(2));
    await dropReports(1);
    expect(await reportOf(1)).toEqual({});
    expect(await reportOf(2)).toEqual({ 0: report(2) });
  });

  it('go with their frame’s document, in whatever order it and the next one of that frame are heard', async () => {
    await keepReport(1, 4, report(10));
    expect(await dropReport(1, 4, 10)).toEqual({});
    await keepReport(1, 4, report(11, pegg));
    expect(await dropReport(1, 4, 10)).toEqual({ 4: report(11, pegg) });
    expect(await reportOf(1)).toEqual({ 4: report(11, pegg) });
  });
});
