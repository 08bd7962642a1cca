import { describe, expect, it } from 'vitest';
import { Spellings } from '../../../src/matcher/spellings.ts';
import { Vocabulary } from '../../../src/matcher/vocabulary.ts';
import { splitWords } from '../../../src/text/words.ts';

/** More than the tables hold at first, several times over. */
const many = 9_000;

function add(vocabulary: Vocabulary, word: string): number {
  const { start, end, hash, count } = splitWords(word);
  expect(count).toBe(1);
  return vocabulary.add(word, start[0] as number, end[0] as number, hash[0] as number);
}

/** The words as an index stores them, in their order there. */
function laid(vocabulary: Vocabulary): string[] {
  const { bytes } = vocabulary.lay();
  const words: string[] = [];
  let word = '';
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    const unit = byte & 127;
    word +=
      unit === 1
        ? String.fromCharCode(((bytes[++at] as number) << 8) | (bytes[++at] as number))
        : String.fromCharCode(unit);
    if (byte & 128) {
      words.push(word);
      word = '';
    }
  }
  return words;
}

describe('the vocabulary', () => {
  it('knows each of thousands of words again', () => {
    const vocabulary = new Vocabulary();
    const first = Array.from({ length: many }, (_, i) => add(vocabulary, `w${i}x`));
    expect(first).toEqual(Array.from({ length: many }, (_, i) => i));
    const again = Array.from({ length: many }, (_, i) => add(vocabulary, `W${i}X`));
    expect(again).toEqual(first);
    expect(vocabulary.count).toBe(many);
    expect(laid(vocabulary)).toHaveLength(many);
  });

  it('puts what is used most first, and what is used as often in order of arrival', () => {
    const vocabulary = new Vocabulary();
    for (const word of ['ash', 'salt', 'sea', 'salt', 'ж', 'sea', 'salt', 'é', 'zz\u007f'.slice(0, 2)])
      add(vocabulary, word);
    expect(laid(vocabulary)).toEqual(['salt', 'sea', 'ash', 'ж', 'e', 'zz']);
    const { offsets } = vocabulary.lay();
    expect([...offsets]).toEqual([7, 0, 4, 10, 13, 14]);
  });

  it('is empty at first', () => {
    expect(laid(new Vocabulary())).toEqual([]);
  });
});

describe('the spellings', () => {
  const wordsOf = (name: string) => splitWords(name);

  it('are told apart by each of their words, and by how many there are', () => {
    const spellings = new Spellings();
    const same = wordsOf('a b c');
    // Words that hash alike: only the numbers of the words tell them apart.
    spellings.add(Int32Array.of(1, 2, 3), same, 10);
    spellings.add(Int32Array.of(1, 2, 4), same, 11);
    spellings.add(Int32Array.of(5, 2, 3), same, 12);
    spellings.add(Int32Array.of(1, 2, 3), same, 13);
    expect(spellings.count).toBe(3);
    expect([...spellings.firstEntity.subarray(0, 3)]).toEqual([10, 11, 12]);
    expect(spellings.others.get(0)).toEqual(new Set([13]));
    expect([...spellings.at.subarray(0, 4)]).toEqual([0, 3, 6, 9]);
  });

  it('are known again, each of thousands, with all who bear them', () => {
    const spellings = new Spellings();
    const ids = (i: number) => Int32Array.of(i, i + 1);
    for (let i = 0; i < many; i++) spellings.add(ids(i), wordsOf(`x${i} y`), i);
    for (let i = 0; i < many; i++) spellings.add(ids(i), wordsOf(`x${i} y`), i + (i % 2));
    expect(spellings.count).toBe(many);
    for (let i = 0; i < many; i++) {
      expect(spellings.firstEntity[i]).toBe(i);
      expect(spellings.others.has(i)).toBe(i % 2 === 1);
    }
  });
});
