import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typingErrors } from '../../../src/facts/typing-errors.ts';
import { allowedErrors, startsOf, Vocabulary, vocabularyOf } from '../../../src/facts/vocabulary.ts';

const of = (...words: string[]) => new Vocabulary(structuredClone(vocabularyOf([...new Set(words)].sort())));
const matched = (vocabulary: Vocabulary, query: string, open = false) => {
  const { from, to, exact, fuzzy } = vocabulary.match(query, open);
  return {
    begin: vocabulary.words.slice(from, to),
    exact,
    fuzzy: [...fuzzy].map((word) => vocabulary.words[word]),
  };
};

/** The words that a query becomes with few errors, each looked at. */
function slowly(words: readonly string[], query: string, open: boolean): string[] {
  const begins = words.filter((word) => word.startsWith(query));
  const allowed = query.length === 3 && begins.length === 0 ? 1 : allowedErrors(query.length);
  if (allowed === 0) return [];
  return words
    .filter((word) => !word.startsWith(query))
    .map((word): [string, number] => {
      const errors = typingErrors(query, word, allowed, open);
      const whole = !open || typingErrors(query, word, errors, false) <= errors;
      return [word, errors > allowed ? Number.POSITIVE_INFINITY : errors + (whole ? 0 : 0.5)];
    })
    .filter(([, errors]) => errors < Number.POSITIVE_INFINITY)
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
}

describe('how many errors are forgiven', () => {
  it.each([
    [1, 0],
    [3, 0],
    [4, 1],
    [7, 1],
    [8, 2],
    [30, 2],
  ])('in %i letters: %i', (length, errors) => {
    expect(allowedErrors(length)).toBe(errors);
  });
});

describe('words that begin with a query', () => {
  const vocabulary = of('ash', 'ashes', 'harbour', 'harbours', 'salt', 'sal');
  it('are in a row, the word itself first', () => {
    expect(matched(vocabulary, 'ash')).toMatchObject({ begin: ['ash', 'ashes'], exact: true });
    expect(matched(vocabulary, 'harb')).toMatchObject({ begin: ['harbour', 'harbours'], exact: false });
    expect(matched(vocabulary, 'zzz')).toEqual({ begin: [], exact: false, fuzzy: [] });
    expect(matched(of(), 'ash')).toEqual({ begin: [], exact: false, fuzzy: [] });
    expect(of().words).toEqual([]);
  });

  it('are told again as they were', () => {
    expect(vocabulary.match('ash', false)).toBe(vocabulary.match('ash', false));
    expect(vocabulary.match('ash', true)).not.toBe(vocabulary.match('ash', false));
    const first = vocabulary.match('salt', true);
    for (let i = 0; i < 49; i++) vocabulary.match(`query${i}`, true);
    expect(vocabulary.match('salt', true)).toEqual(first);
  });
});

describe('words that a query becomes with an error or two', () => {
  it.each([
    ['a letter too many', 'saalt', ['salt']],
    ['a letter too few', 'harbor', ['harbour']],
    ['another letter', 'selt', ['salt']],
    ['two letters swapped', 'slat', ['salt']],
    ['two errors in a long word', 'hrabors', ['harbors']],
    ['three letters in the wrong order', 'jmi', ['jim']],
    ['no error in a short word', 'asg', ['ash']],
    ['too many errors', 'soot', []],
  ])('are found: %s', (_, query, expected) => {
    const vocabulary = of('salt', 'harbour', 'harbors', 'jim', 'ash');
    const { fuzzy } = matched(vocabulary, query);
    expect(fuzzy.slice(0, 1)).toEqual(expected);
  });

  it('are whole words before the beginnings of longer ones', () => {
    const vocabulary = of('harbours', 'harbor', 'harbouring');
    expect(matched(vocabulary, 'harbous', true).fuzzy).toEqual(['harbours', 'harbouring']);
    expect(matched(vocabulary, 'harbuor', true).fuzzy).toEqual(['harbor', 'harbouring', 'harbours']);
    expect(matched(vocabulary, 'harbuors', false).fuzzy).toEqual(['harbours', 'harbor']);
  });

  it('are none where a word of three letters is one itself', () => {
    expect(matched(of('ash', 'ask'), 'ash').fuzzy).toEqual([]);
    expect(matched(of('ask'), 'ash').fuzzy).toEqual(['ask']);
  });

  it('are two hundred at most', () => {
    const words = Array.from(
      { length: 26 * 26 },
      (_, i) =>
        `ab${String.fromCharCode(97 + (i % 26))}d${String.fromCharCode(97 + Math.floor(i / 26))}fghij`,
    );
    const vocabulary = of(...words);
    expect(vocabulary.match('abxdyfghij', false).fuzzy.size).toBe(200);
  });

  it('are those that looking at each word finds, in that order', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 60 }),
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (words, queries, open) => {
          const vocabulary = of(...words);
          for (const query of queries) {
            const { fuzzy } = matched(vocabulary, query, open);
            const wanted = slowly(vocabulary.words, query, open);
            expect(fuzzy).toEqual(wanted.filter((each) => fuzzy.includes(each)));
            // Of short words, and of beginnings, a few are passed by: no stretch of three letters is left whole.
            if (!open && query.length >= 4) expect(fuzzy).toEqual(wanted);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('two words that run together', () => {
  const vocabulary = of('night', 'ferry', 'nigh', 'tfer', 'to', 'salt', 'ab');
  const halves = (query: string) => {
    const found = vocabulary.halves(query);
    return found?.map(({ from, to, fuzzy }) => {
      expect(fuzzy.size).toBe(0);
      return vocabulary.words.slice(from, to);
    });
  };
  it.each([
    ['nightferry', [['night'], ['ferry']]],
    ['nightfe', [['night'], ['ferry']]],
    ['nightxferry', [['night'], ['ferry']]],
    ['night-ferry', [['night'], ['ferry']]],
    ['nightxxferry', undefined],
    ['nightf', [['nigh', 'night'], ['tfer']]],
    ['nighxx', undefined],
    ['tosalt', [['to'], ['salt']]],
    ['toab', [['to'], ['ab']]],
    ['toxab', [['to'], ['ab']]],
    ['toxa', undefined],
    ['salttfer', [['salt'], ['tfer']]],
    ['saferry', undefined],
    ['', undefined],
  ])('%s', (query, expected) => {
    expect(halves(query) ?? undefined).toEqual(expected);
  });
  it('are cut behind the longest first word', () => {
    expect(halves('nightfer')).toEqual([['night'], ['ferry']]);
  });
});

describe('running totals', () => {
  it('begin at nothing and end with the sum', () => {
    expect([...startsOf([2, 0, 3])]).toEqual([0, 2, 2, 5]);
    expect([...startsOf([])]).toEqual([0]);
  });
});
