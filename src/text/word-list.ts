/** Bits of `Words.shape`; the first four in the order of the fold table's classes. */
export const shapes = {
  firstUpper: 1,
  anyUpper: 2,
  anyLower: 4,
  anyDigit: 8,
  /** Cut out of a hashtag or handle: `#MissionImpossible7`. */
  inTag: 16,
} as const;

/** The words of a text, in its order. `start` and `end` are UTF-16 offsets; `hash` is of the folded word. */
export interface Words {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  shape: Uint8Array;
}

/** Room for so many words of a text. */
export function allotWords(text: string, capacity: number): Words {
  return {
    text,
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    shape: new Uint8Array(capacity),
  };
}

/** Make room for `needed` words: those that are there stay, in new arrays. `at` is how far the text is read. */
export function makeRoom(words: Words, needed: number, at: number): void {
  if (needed <= words.start.length) return;
  // As many words as this rate promises for the rest, and half as many again.
  const promised = Math.ceil((words.count / (at + 1)) * words.text.length * 1.5);
  const larger = allotWords(words.text, Math.max(needed + 8, words.start.length * 2, promised));
  larger.start.set(words.start);
  larger.end.set(words.end);
  larger.hash.set(words.hash);
  larger.shape.set(words.shape);
  words.start = larger.start;
  words.end = larger.end;
  words.hash = larger.hash;
  words.shape = larger.shape;
}
