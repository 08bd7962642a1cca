/**
 * What each UTF-16 unit is to a name: its class in the high bits, the unit it folds to in the low sixteen. Case, diacritics of
 * alphabets, and width fold away; soft hyphens, zero-width characters and combining marks count for nothing inside a word.
 *
 * One table for all 65,536 units costs 256 KB once. All but ASCII is worked out when it is first met, because normalising the
 * whole plane takes 20 ms, and the background starts often.
 */

/** An upper-case letter of an alphabet. */
export const UPPER = 1 << 16;
/** A lower-case letter of an alphabet. */
export const LOWER = 1 << 17;
export const DIGIT = 1 << 18;
/** A letter without case. */
export const UNCASED = 1 << 19;
/** A unit that belongs to a word and takes no slow path. */
export const PLAIN_WORD = UPPER | LOWER | DIGIT | UNCASED;
/** Counts for nothing: a soft hyphen, a zero-width character, a combining mark. */
export const IGNORED = 1 << 20;
/** With IGNORED: part of the letter before it, so that a name must not end between the two. */
export const MARK = 1 << 21;
/** Needs `foldSpecial`: not met yet, a surrogate, a unit that folds to several, or a script with words of its own. */
export const SPECIAL = 1 << 22;

const table = new Int32Array(65536).fill(SPECIAL);
for (let unit = 0; unit < 128; unit++) {
  if (unit >= 65 && unit <= 90) table[unit] = UPPER | (unit + 32);
  else if (unit >= 97 && unit <= 122) table[unit] = LOWER | unit;
  else if (unit >= 48 && unit <= 57) table[unit] = DIGIT | unit;
  else table[unit] = 0;
}
// "Fast & Furious" and "Fast and Furious" are one name: the sign folds to the word.
table[38] = SPECIAL;

/** Read-only: `foldTable[text.charCodeAt(i)]`. */
export const foldTable: Int32Array = table;

/**
 * Scripts whose words must not run into each other's: "映画Heat" is two words. Letters of alphabets, syllabaries of India and
 * so on share group 0, in which a change of script inside a word is no boundary.
 */
const groups: [RegExp, number][] = [
  [/\p{Script=Han}/u, 1],
  [/\p{Script=Hiragana}/u, 2],
  [/[\p{Script=Katakana}ー]/u, 3],
  [/\p{Script=Hangul}/u, 4],
];
/** `&` on its own: never glued to its neighbours. */
const SIGN = 5;
/** "Alien³", and "Cruise¹" with a footnote: a small digit is a word of its own. */
const SMALL_DIGIT = 6;

export interface Folded {
  /** Class bits of the table, or 0 for a separator. */
  bits: number;
  /** Units of the folded form; empty where IGNORED. */
  units: readonly number[];
  group: number;
  /** How many UTF-16 units of the text it covers: 1 or 2. */
  length: number;
}

// NFKD leaves these whole; readers and writers of English swap them for plain letters.
const plainLetters: Record<string, string> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
};

/** Modifier letters that are written for apostrophes. */
const apostrophes = '\u02b9-\u02bf\u02c8\u02ee';
const isApostrophe = new RegExp(`[${apostrophes}]`);
const noLetter = new RegExp(`[^\\p{L}\\p{N}]|[${apostrophes}]`, 'gu');

const separator: Folded = { bits: 0, units: [], group: 0, length: 1 };
const met = new Map<number, Folded>();

/** Fold the character at `index`. Fills the table, so that a plain character is special only once. */
export function foldSpecial(text: string, index: number): Folded {
  const code = text.codePointAt(index) ?? 0;
  let folded = met.get(code);
  if (!folded) {
    folded = work(String.fromCodePoint(code), code);
    // Pages can hold every character there is; what is plain needs no entry.
    if (met.size < 20_000) met.set(code, folded);
    // Half a surrogate pair says nothing of the other pairs that begin like it.
    if (code < 0xd800 || (code > 0xdfff && code < 0x10000)) table[code] = cell(folded);
  }
  return folded;
}

/** As `foldSpecial`, for any character. */
export function characterAt(text: string, i: number): Folded {
  const entry = foldTable[text.charCodeAt(i)] as number;
  if (entry & SPECIAL) return foldSpecial(text, i);
  return { bits: entry & ~0xffff, units: entry & PLAIN_WORD ? [entry & 0xffff] : [], group: 0, length: 1 };
}

function cell({ bits, units, group }: Folded): number {
  const [unit] = units;
  if (bits === 0 || bits & IGNORED) return bits;
  return group === 0 && units.length === 1 && unit !== undefined ? bits | unit : SPECIAL;
}

function work(char: string, code: number): Folded {
  const length = char.length;
  const word = (bits: number, folded: string, group = 0): Folded => ({
    bits,
    units: Array.from({ length: folded.length }, (_, i) => folded.charCodeAt(i)),
    group,
    length,
  });
  if (code === 38 || char === '＆') return word(LOWER, 'and', SIGN);
  // Joiners and marks of direction, soft hyphen, variation selectors, byte order mark.
  if (/\p{Cf}|\p{Variation_Selector}|\u034f/u.test(char))
    return { bits: IGNORED, units: [], group: 0, length };
  if (isApostrophe.test(char)) return { ...separator, length };
  if (/\p{Mn}|\p{Me}/u.test(char)) {
    // In the scripts of India and South-East Asia and in kana a mark makes another letter; elsewhere it only dresses it.
    const dress =
      /[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]/u;
    return dress.test(char) && !/[\u3099\u309a]/.test(char)
      ? { bits: IGNORED | MARK, units: [], group: 0, length }
      : word(UNCASED, char);
  }
  if (/\p{Mc}/u.test(char)) return word(UNCASED, char);
  if (/[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089]/.test(char))
    return word(DIGIT, char.normalize('NFKD'), SMALL_DIGIT);
  if (/\p{Nd}/u.test(char)) return word(DIGIT, char.normalize('NFKD'));
  if (!/[\p{L}\p{N}]/u.test(char)) return { ...separator, length };
  const group = groups.find(([script]) => script.test(char))?.[1] ?? 0;
  if (group !== 0) return word(UNCASED, char.normalize('NFKC'), group);
  const plain = char.normalize('NFKC');
  const lower = plain.toLowerCase();
  const bare = lower.normalize('NFKD').replace(noLetter, '');
  const folded = [...bare].map((letter) => plainLetters[letter] ?? letter).join('') || char;
  const bits =
    lower !== plain ? UPPER : plain.toUpperCase() !== plain ? LOWER : /\p{N}/u.test(char) ? DIGIT : UNCASED;
  return word(bits, folded);
}
