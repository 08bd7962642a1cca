import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviest, type NameWords, plainNames, type WordRange } from '../../../src/facts/plain-names.ts';

/** Names by their words' numbers; `aliases` are the places of those that are aliases. */
function indexOf(names: readonly (readonly number[])[], aliases: readonly number[] = []): NameWords {
  const words = names.flat();
  const most = Math.max(-1, ...words) + 1;
  const starts = (sizes: number[]) => {
    const out = [0];
    for (const size of sizes) out.push((out.at(-1) as number) + size);
    return Uint32Array.from(out);
  };
  const byWord = Array.from({ length: most }, (_, word) =>
    names.flatMap((own, name) => own.filter((each) => each === word).map(() => name)),
  );
  return {
    aliasOf: Uint16Array.from(names, (_, name) => (aliases.includes(name) ? 1 : 0)),
    wordStarts: starts(names.map(({ length }) => length)),
    words: Uint32Array.from(words),
    nameStarts: starts(byWord.map(({ length }) => length)),
    names: Uint32Array.from(byWord.flat()),
  };
}
const word = (from: number): WordRange => ({ from, to: from + 1, exact: true });
const beginning = (from: number, to: number, exact = false): WordRange => ({ from, to, exact });

/** Best first: the whole name, names that begin so, any order; of each kind names before aliases, then as they come. */
function slowly(
  names: readonly (readonly number[])[],
  aliases: readonly number[],
  ranges: readonly WordRange[],
) {
  const is = ({ from, to }: WordRange, each = -1) => each >= from && each < to;
  const tierOf = (own: readonly number[]) =>
    own.length === ranges.length && ranges.every(({ exact, from }, i) => exact && own[i] === from)
      ? 0
      : own.length >= ranges.length && ranges.every((range, i) => is(range, own[i]))
        ? 1
        : own.length >= ranges.length && ranges.every((range) => own.some((each) => is(range, each)))
          ? 2
          : 3;
  return names
    .map((own, name) => ({ name, tier: tierOf(own), alias: aliases.includes(name) ? 1 : 0 }))
    .filter(({ tier }) => tier < 3)
    .sort((a, b) => a.tier - b.tier || a.alias - b.alias || a.name - b.name)
    .map(({ name }) => name);
}

describe('names with the words of a query', () => {
  it('are the whole name, then those that begin so, then any order, names before aliases', () => {
    const names = [[0, 1, 2], [1, 0], [0, 1], [2, 0, 1], [0, 1], [0], [0, 1, 3]];
    expect(plainNames(indexOf(names, [2]), [word(0), word(1)], 10)).toEqual([4, 2, 0, 6, 1, 3]);
  });

  it('are those of a beginning too', () => {
    const names = [[0, 4], [0, 5], [0, 6], [5], [5, 0]];
    expect(plainNames(indexOf(names), [word(0), beginning(4, 6)], 10)).toEqual([0, 1, 4]);
    expect(plainNames(indexOf(names), [beginning(4, 6)], 10)).toEqual([3, 4, 0, 1]);
  });

  it('are found where a part that goes on is a word itself', () => {
    const names = [
      [1, 2],
      [0, 2],
      [0, 3],
    ];
    expect(plainNames(indexOf(names), [beginning(0, 2, true), word(2)], 10)).toEqual([1, 0]);
    expect(plainNames(indexOf(names), [beginning(0, 2, true), word(2)], 1)).toEqual([1]);
  });

  it('are none for nothing, and for what no word begins with', () => {
    const index = indexOf([[0], [1]]);
    expect(plainNames(index, [], 10)).toEqual([]);
    expect(plainNames(index, [word(0), beginning(1, 1)], 10)).toEqual([]);
    expect(plainNames(index, [beginning(2, 1)], 10)).toEqual([]);
  });

  it('are each told once, however often they have a word', () => {
    expect(plainNames(indexOf([[0, 0], [0]]), [word(0)], 10)).toEqual([1, 0]);
    expect(plainNames(indexOf([[0, 0]]), [word(0), word(0)], 10)).toEqual([0]);
  });

  it('are those that looking at each name finds', () => {
    const name = fc.array(fc.nat(6), { minLength: 1, maxLength: 4 });
    const range = fc
      .tuple(fc.nat(6), fc.nat(2), fc.boolean())
      .map(([from, more, exact]): WordRange => ({ from, to: Math.min(7, from + 1 + more), exact }));
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 30 }),
        fc.array(range, { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(29), { maxLength: 8 }),
        (names, ranges, aliases) => {
          const padded = [...names, [6]];
          const found = plainNames(indexOf(padded, aliases), ranges, 1_000);
          expect(new Set(found)).toEqual(new Set(slowly(padded, aliases, ranges)));
          expect(found.length).toBe(new Set(found).size);
          // Whole names stand before all others.
          const wanted = slowly(padded, aliases, ranges);
          const whole = (own: number) =>
            padded[own]?.length === ranges.length &&
            ranges.every(({ exact, from }, i) => exact && padded[own]?.[i] === from);
          expect(found.filter(whole)).toEqual(wanted.filter(whole));
          expect(found.findIndex((own) => !whole(own))).toBe(
            found.length === wanted.filter(whole).length ? -1 : wanted.filter(whole).length,
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it('are the first of many, and enough of them', () => {
    const many = Array.from({ length: 3_000 }, (_, i) => (i % 3 === 0 ? [1, 0] : [0, 1]));
    const found = plainNames(indexOf(many, [1, 2]), [word(0)], 5);
    expect(found.slice(0, 5)).toEqual([4, 5, 7, 8, 10]);
    expect(found.length).toBeLessThan(40);
  });
});

describe('the heaviest of many', () => {
  const ascending = (names: Uint32Array) => [...names].sort((a, b) => a - b);
  it('are all where there are no more', () => {
    const names = Uint32Array.of(9, 3, 7);
    expect([...heaviest(names, 10, 3)]).toEqual([9, 3, 7]);
    expect(heaviest(names, 10, 3)).not.toBe(names);
    expect([...heaviest(names, 10, 4)]).toEqual([9, 3, 7]);
  });
  it('are the lowest numbers, at least as many as asked for, and not many more', () => {
    const names = Uint32Array.from({ length: 10_000 }, (_, i) => (i * 7_919) % 100_000).sort();
    for (const most of [1, 10, 100, 1_000]) {
      const found = ascending(heaviest(names, 100_000, most));
      expect(found.length).toBeGreaterThanOrEqual(most);
      expect(found.length).toBeLessThan(most * 2.6 + 5);
      expect(found).toEqual([...names].slice(0, found.length));
    }
  });
  it('are found where they lie close together at the end', () => {
    const names = Uint32Array.from({ length: 50 }, (_, i) => 950 + i);
    expect(ascending(heaviest(names, 1_000, 10))).toEqual([...names]);
  });
});
