import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { archiveOf } from '../../../src/cli/archive.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('holds each file as it is', () => {
  const files = new Map([
    ['manifest.json', bytes('{}')],
    ['assets/a.js', bytes('1;\n'.repeat(1000))],
    ['empty', bytes('')],
    ['_locales/ar/ü.json', bytes('"ü"')],
  ]);
  expect(new Map(Object.entries(unzipSync(archiveOf(files))))).toEqual(new Map([...files].sort()));
});

it('has the same bytes whatever the order in which the files are found, and wherever the clock stands', () => {
  const files: [string, Uint8Array][] = [
    ['b', bytes('2')],
    ['a/c', bytes('1')],
  ];
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  const there = archiveOf(new Map(files));
  process.env.TZ = 'America/Lima';
  const here = archiveOf(new Map(files.toReversed()));
  process.env.TZ = zone;
  if (zone === undefined) delete process.env.TZ;
  expect(here).toEqual(there);
});
