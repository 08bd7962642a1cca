import { expect, it } from 'vitest';
import { RowWindows } from '../../../src/library/row-windows.ts';
import type { LibraryRow, LibraryWindow } from '../../../src/model/library.ts';

const row = (name: string): LibraryRow => ({
  ...{ kind: 'film', id: `film:${name}`, name, years: null, facts: 0, beside: [] },
});
const windowOf = (from: number, to: number, total: number, stamp = 1): LibraryWindow => ({
  rows: Array.from({ length: Math.max(0, Math.min(to, total) - from) }, (_, place) => row(`${from + place}`)),
  total,
  stamp,
});
const settled = () => new Promise((resolve) => setTimeout(resolve));

it('brings what is looked at, once, and never the whole list', async () => {
  const asked: [number, number][] = [];
  const rows = new RowWindows(
    async (from, to) => {
      asked.push([from, to]);
      return windowOf(from, to, 1_000_000);
    },
    () => {},
  );
  rows.want(0, 1);
  await settled();
  rows.want(0, 40);
  rows.want(999_990, 1_000_000);
  rows.want(999_990, 1_000_000);
  await settled();
  expect(rows.row(999_999)?.name).toBe('999999');
  expect(rows.row(500_000)).toBeUndefined();
  expect(asked).toEqual([
    [0, 100],
    [999_900, 1_000_000],
  ]);
});

it('drops what it had when the packs have changed', async () => {
  let stamp = 1;
  const rows = new RowWindows(
    async (from, to) => windowOf(from, to, stamp === 1 ? 300 : 250, stamp),
    () => {},
  );
  rows.want(0, 1);
  await settled();
  stamp = 2;
  rows.want(200, 210);
  await settled();
  expect(rows.total).toBe(250);
  expect(rows.row(0)).toBeUndefined();
  expect(rows.row(201)?.name).toBe('201');
});

it('asks again for what failed when it is looked at again', async () => {
  let fails = true;
  const rows = new RowWindows(
    (from, to) => (fails ? Promise.reject(new Error('gone')) : Promise.resolve(windowOf(from, to, 5))),
    () => {},
  );
  rows.want(0, 1);
  await settled();
  expect(rows.failed).toBe(true);
  fails = false;
  rows.want(0, 1);
  await settled();
  expect(rows.failed).toBe(false);
  expect(rows.row(4)?.name).toBe('4');
});
