import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/model/pack.ts';
import { checkPack } from '../../../src/packs/check-pack.ts';
import { PackError } from '../../../src/packs/pack-error.ts';
import { parsePack, parsePackText } from '../../../src/packs/parse-pack.ts';
import { canonicalPack, serializePack } from '../../../src/packs/serialize-pack.ts';
import { smallPack } from './small-pack.ts';

const lines = () => serializePack(smallPack()).split('\n');

describe('a sound pack', () => {
  it('is read from text as it was written', () => {
    expect(parsePackText(serializePack(smallPack()))).toEqual(canonicalPack(smallPack()));
  });

  it('is read from lines that come one by one', async () => {
    async function* slowly() {
      for (const line of lines()) yield await Promise.resolve(line);
    }
    expect(await parsePack(slowly())).toEqual(canonicalPack(smallPack()));
    expect(await parsePack(lines())).toEqual(canonicalPack(smallPack()));
  });

  it('may end with or without a line break, begin with a byte order mark, and have Windows line ends', () => {
    const text = serializePack(smallPack());
    for (const variant of [text.trimEnd(), `\ufeff${text}`, text.replaceAll('\n', '\r\n')])
      expect(parsePackText(variant)).toEqual(canonicalPack(smallPack()));
  });

  it('may have its records in any order behind the header', () => {
    const [header = '', ...records] = lines().filter((line) => line !== '');
    const read = parsePackText([header, ...records.reverse()].join('\n'));
    expect(serializePack(read)).toBe(serializePack(smallPack()));
  });
});

describe('a pack in memory', () => {
  const broken = (change: (pack: Pack) => void) => {
    const pack = structuredClone(smallPack());
    change(pack);
    return () => checkPack(pack);
  };

  it('is checked like one that is read', () => {
    expect(broken(() => {})).not.toThrow();
    expect(broken((pack) => pack.sources.pop())).toThrow(PackError);
    expect(broken((pack) => pack.entities.push(...pack.entities.slice(0, 1)))).toThrow(/already an entity/);
    expect(broken((pack) => Object.assign(pack.sources[0] ?? {}, { body: 'Other words.' }))).toThrow(
      /has other words/,
    );
    expect(broken((pack) => Object.assign(pack.header, { id: 'Not A Slug' }))).toThrow(/header\.id/);
  });
});

it('an id may be any word of JavaScript without harm', () => {
  const pack = smallPack();
  pack.sources.push({
    id: '__proto__',
    title: 'constructor',
    publisher: null,
    author: null,
    published: null,
    url: null,
  });
  pack.entities.push({ id: 'film:constructor', type: 'film', name: '__proto__', aliases: ['toString'] });
  expect(parsePackText(serializePack(pack))).toEqual(canonicalPack(pack));
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it('reads the example of ARCHITECTURE.md', () => {
  const page = readFileSync(new URL('../../../ARCHITECTURE.md', import.meta.url), 'utf8');
  const example = /```json\n(\{"cuecard".*?)```/s.exec(page)?.[1] ?? '';
  expect(parsePackText(example)).toMatchObject({
    header: { id: 'harbour-films' },
    entities: [{ name: 'The Lantern Keeper' }, { name: 'Nora Quill' }],
  });
});
