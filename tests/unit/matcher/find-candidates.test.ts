import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, type NameEntry } from '../../../src/matcher/build-index.ts';
import { findCandidates } from '../../../src/matcher/find-candidates.ts';
import { attachIndex } from '../../../src/matcher/name-index.ts';
import { isWholeName } from '../../../src/text/whole-name.ts';

const indexOf = (names: NameEntry[]) => attachIndex(buildIndex(names));
const named = (...names: string[]) => indexOf(names.map((name, entity) => ({ name, entity })));
const spelled = (index: ReturnType<typeof named>, text: string) =>
  findCandidates(index, text).map(({ start, end }) => text.slice(start, end));

describe('findCandidates', () => {
  // Made in each test: what fails while a file is read fails no test that mutation testing could count.
  const index = () =>
    named(
      'Anna Karlsson',
      'Night Ferry: Calais – Dover',
      'Spider-Crab',
      'Up',
      'Salt & Ash',
      'Sea/Shore',
      'J.D. Holm',
      'Zoë Ruíz',
      '21',
    );

  it.each([
    ['Anna Karlsson', ['Anna Karlsson']],
    ['ANNA KARLSSON returns', ['ANNA KARLSSON']],
    ['any anna karlsson film', ['anna karlsson']],
    ['Anna\nKarlsson', ['Anna\nKarlsson']],
    ['Anna\u00a0Karlsson’s', ['Anna\u00a0Karlsson']],
    ['An\u00adna Karls\u200bson', ['An\u00adna Karls\u200bson']],
    ['Ａｎｎａ Karlsson', ['Ａｎｎａ Karlsson']],
    ['Anna Karlssonhas since', []],
    ['bothAnna Karlsson', []],
    ['Joanna Karlsson', []],
    ['Anna Karlsson\u0308', ['Anna Karlsson\u0308']],
    ['Night Ferry Calais Dover', ['Night Ferry Calais Dover']],
    ['Night Ferry—Calais: Dover', ['Night Ferry—Calais: Dover']],
    ['#NightFerryCalaisDover', ['NightFerryCalaisDover']],
    ['#NightFerryCalaisDoverFans', []],
    ['#AnnaKarlsson!', ['AnnaKarlsson']],
    ['Spider-Crab, Spider Crab, Spidercrab', ['Spider-Crab', 'Spider Crab', 'Spidercrab']],
    ['Salt and Ash; Salt & Ash', ['Salt and Ash', 'Salt & Ash']],
    ['J.D. Holm, J. D. Holm, JD Holm', ['J.D. Holm', 'J. D. Holm', 'JD Holm']],
    ['Zoe Ruiz and Zoë Ruíz', ['Zoe Ruiz', 'Zoë Ruíz']],
    ['Upper cup up', ['up']],
    ['映画Upは', ['Up']],
    ['2100 and 21', ['21']],
    ['カUpカ Up', ['Up', 'Up']],
    ['Sea/Shore, SeaShore, Seashore', ['Sea/Shore']],
    ['SaltAsh, Saltandash', []],
    ['#FansOfAnnaKarlsson', []],
    ['#Up #AnnaKarlsson', ['Up', 'AnnaKarlsson']],
    ['#Anna Karlsson', ['Anna Karlsson']],
  ])('in %j finds %j', (text, expected) => {
    expect(spelled(index(), text)).toEqual(expected);
  });

  it('finds each of thousands of names, and none that is not among them', () => {
    const all = Array.from(
      { length: 6_000 },
      (_, i) => `Name${i % 77} of Ünit${i}${i % 5 === 0 ? ' ж' : ''}`,
    );
    const many = named(...all);
    for (const [i, name] of all.entries()) {
      const found = findCandidates(many, `It is ${name}, they say.`);
      expect(found.map(({ start, end, entities }) => [start, end, ...entities])).toEqual([
        [6, 6 + name.length, i],
      ]);
      expect(findCandidates(many, `It is Name${(i + 1) % 77} of Ünit${i}.`)).toEqual([]);
    }
  });

  it('finds thousands of names that begin close together', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'tide').join(' ');
    const index = named(...Array.from({ length: 5 }, (_, i) => words(i + 1)));
    const found = findCandidates(index, words(600));
    expect(found).toHaveLength(600 + 599 + 598 + 597 + 596);
    expect(found.at(-1)).toMatchObject({ from: 599, to: 600 });
    expect(found.map(({ from, to }) => [from, to])).toEqual(
      Array.from({ length: 600 }, (_, i) =>
        Array.from({ length: Math.min(5, 600 - i) }, (_, k) => [i, i + k + 1]),
      ).flat(),
    );
  });

  it('passes by what is long in a bucket: a name of a hundred words, and one that hundreds bear', () => {
    const long = Array.from({ length: 100 }, (_, i) => `word${i}`).join(' ');
    const names = Array.from({ length: 12 }, (_, i) => [
      { name: `Long ${i} ${long}`.split(' ').slice(0, 100).join(' '), entity: 10_000 + i },
      ...Array.from({ length: 300 }, (__, bearer) => ({
        name: `Shared ${i}`,
        entity: i * 1_000_000 + bearer * 40,
      })),
      { name: `Short ${i}`, entity: 20_000 + i },
    ]).flat();
    const index = indexOf(names);
    for (let i = 0; i < 12; i++) {
      const found = (name: string) => findCandidates(index, name).map(({ entities }) => [...entities]);
      expect(found(`Short ${i}`)).toEqual([[20_000 + i]]);
      expect(found(`Shared ${i}`)).toEqual([
        Array.from({ length: 300 }, (_, bearer) => i * 1_000_000 + bearer * 40),
      ]);
      expect(found(`Long ${i} ${long}`)).toEqual([[10_000 + i]]);
      expect(found(`Other ${i} ${long}`)).toEqual([]);
    }
  });

  it('tells names from all other pairs of the same words', () => {
    const first = ['ma', 'mar', 'mare', 'maré', 'märz', 'жук', 'жуки', '海', '海山', 'm1', 'm12'];
    const words = first.flatMap((word) =>
      ['', 'a', 'an', 'anna', 'ß', 'é', 'z', 'zz', '7'].map((end) => word + end),
    );
    const all = words.flatMap((one) => words.map((other) => `${one} ${other}`));
    const isNamed = (i: number) => (Math.imul(i, 2654435761) >>> 0) % 3 === 0;
    const names = all.filter((_, i) => isNamed(i));
    const folded = (name: string) =>
      name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
    const known = new Set(names.map(folded));
    const index = named(...names);
    const wrong = all.filter((pair) => spelled(index, pair).includes(pair) !== known.has(folded(pair)));
    expect(wrong).toEqual([]);
  });

  it('finds all in a text of nothing but names', () => {
    const words = Array.from({ length: 12 }, (_, i) => `name${i}`);
    const names = words.flatMap((one) => [one, ...words.map((other) => `${one} ${other}`)]);
    const index = named(...names);
    const text = Array.from({ length: 3_000 }, (_, i) => words[(i * 7 + (i >> 3)) % words.length]).join(' ');
    const found = findCandidates(index, text);
    expect(found.length).toBe(3_000 + 2_999);
    expect(found.every(({ start, end }, i) => start >= (found[i - 1]?.start ?? 0) && end > start)).toBe(true);
    expect(new Set(found.map(({ start, end }) => `${start}-${end}`)).size).toBe(5_999);
  });

  it('gives nested and overlapping names, by start and length', () => {
    const nested = named('Night', 'Night Ferry', 'Ferry', 'Ferry to Dover', 'Night Ferry to Dover');
    expect(spelled(nested, 'The Night Ferry to Dover')).toEqual([
      'Night',
      'Night Ferry',
      'Night Ferry to Dover',
      'Ferry',
      'Ferry to Dover',
    ]);
  });

  it('gives every entity of a name once', () => {
    const several = indexOf([
      { name: 'Heath', entity: 5 },
      { name: 'HEATH', entity: 900_000 },
      { name: 'Heath', entity: 5 },
      { name: 'Moor', entity: 0 },
      { name: 'heath', entity: 7 },
    ]);
    expect(findCandidates(several, 'Moor, Heath').map(({ entities }) => entities)).toEqual([
      [0],
      [5, 900_000, 7],
    ]);
  });

  it('leaves out names without a word or with a hundred and one', () => {
    const odd = named('', '…', 'word '.repeat(101), 'word '.repeat(100));
    expect(odd.names).toBe(1);
    expect(findCandidates(odd, 'word '.repeat(100))).toHaveLength(1);
  });

  it('answers from an empty index', () => {
    expect(findCandidates(named(), 'Anna')).toEqual([]);
  });

  it('refuses a buffer that is no index', () => {
    const short = new RangeError('not an index of names: too short');
    const other = new RangeError('not an index of names, or one of another version');
    expect(() => attachIndex(new ArrayBuffer(8))).toThrow(short);
    expect(() => attachIndex(new ArrayBuffer(64))).toThrow(other);
    const index = buildIndex([{ name: 'Anna', entity: 1 }]);
    expect(() => attachIndex(index.slice(0, -1))).toThrow(other);
    const longer = new Uint8Array(index.byteLength + 4);
    longer.set(new Uint8Array(index));
    expect(() => attachIndex(longer.buffer)).toThrow(other);
    const unsigned = index.slice(0);
    new Uint32Array(unsigned)[0] = 1;
    expect(() => attachIndex(unsigned)).toThrow(other);
  });
});

/** The slow obvious way: every name against every stretch between two word boundaries, folded by the platform's own means. */
function scan(names: NameEntry[], text: string): string[] {
  const fold = (name: string) =>
    (
      name
        .replaceAll('&', ' and ')
        .normalize('NFKD')
        .toLowerCase()
        .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
    )
      .map((word) => word.replace(/\p{M}/gu, ''))
      .filter((word) => word !== '');
  const spans = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|&/gu)].map(({ index, 0: word }) => [
    index,
    index + word.length,
  ]);
  const found: string[] = [];
  for (const [i, [start = 0]] of spans.entries()) {
    for (const [, end = 0] of spans.slice(i)) {
      const written = fold(text.slice(start, end)).join(' ');
      const entities = new Set(
        names.filter(({ name }) => fold(name).join(' ') === written).map(({ entity }) => entity),
      );
      if (entities.size > 0 && isWholeName(text, start, end))
        found.push(`${start}-${end}: ${[...entities].sort()}`);
    }
  }
  return found;
}

describe('findCandidates against a slow scan', () => {
  // Few syllables, so that names nest, repeat and share their beginnings.
  const word = fc.constantFrom('ka', 'Ro', 'é', 'E', 'mi', 'KA', '7', '21', 'Ж', 'roka', 'and');
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const entries = fc.array(fc.record({ name, entity: fc.nat({ max: 3 }) }), { maxLength: 40 });
  const sign = fc.constantFrom(
    ' ',
    ' ',
    ' ',
    '  ',
    '-',
    ', ',
    '. ',
    '.',
    "'",
    '’',
    '\n',
    '&',
    ' & ',
    '_',
    '/',
    ':',
    ' – ',
  );
  const text = fc
    .array(fc.tuple(word, sign), { maxLength: 40 })
    .map((parts) => parts.map(([w, s]) => w + s).join(''));

  it('finds the same', () => {
    fc.assert(
      fc.property(entries, text, (names, written) => {
        const found = findCandidates(indexOf(names), written).map(
          ({ start, end, entities }) => `${start}-${end}: ${[...entities].sort()}`,
        );
        expect(found).toEqual(scan(names, written));
      }),
      { numRuns: 400 },
    );
  });

  it('keeps names apart whose hashes are the same', async () => {
    const { colliding } = await import('./colliding-words.ts');
    const pairs = colliding();
    expect(pairs.length).toBeGreaterThan(3);
    const names = pairs.flatMap(([a, b], i) => [
      { name: a, entity: 2 * i },
      { name: `${b} ${a}`, entity: 2 * i + 1 },
    ]);
    const written = pairs.map(([a, b]) => `${a} ${b} ${a} ${a}, ${b} ${b}`).join('. ');
    const found = findCandidates(indexOf(names), written).map(
      ({ start, end, entities }) => `${start}-${end}: ${[...entities].sort()}`,
    );
    expect(found).toEqual(scan(names, written));
  });

  it('finds the same in an index with many names in the same buckets', () => {
    const named = fc.sample(name, { numRuns: 60, seed: 4 }).map((own, entity) => ({ name: own, entity }));
    // Some names have so many entities that their records don't fit a byte of length.
    const filler = Array.from({ length: 40_000 }, (_, i) => ({ name: `zz${i % 39_000} q`, entity: 100 + i }));
    for (let i = 0; i < 2_000; i++) filler.push({ name: `zz${i % 9} q`, entity: 100_000 + i });
    const large = indexOf([...named, ...filler]);
    fc.assert(
      fc.property(text, (written) => {
        const twice = `${written} ${written}`;
        const found = findCandidates(large, twice).map(
          ({ start, end, entities }) => `${start}-${end}: ${[...entities].sort()}`,
        );
        expect(found).toEqual(scan(named, twice));
      }),
      { numRuns: 60 },
    );
  });

  it('survives any text', () => {
    const index = named('a', 'ab', 'é', 'カ', '&');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        for (const { start, end } of findCandidates(index, any)) expect(any.slice(start, end)).not.toBe('');
      }),
    );
  });
});
