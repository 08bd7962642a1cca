/** `[start, end)` in UTF-16 units, without the white space around it. `paragraph` counts from 0. */
export interface Sentence {
  start: number;
  end: number;
  paragraph: number;
}

/** Longer sentences are cut at a space: no writer makes them, and every pattern's cost stays bounded. */
const longestSentence = 1500;

// `Intl.Segmenter` splits behind "J.J." and "Lt.", and takes quadratic time on a long line in V8 (1 MB: 85 s), so this is our own.
const abbreviations = new Set(
  `mr mrs ms dr st jr sr lt sgt capt col gen maj det rev hon prof gov sen rep pres vs etc inc ltd corp co bros feat
  dir no vol dept est approx messrs mt ft jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k e.g i.e a.k.a p.m a.m ph.d`.split(
    /\s+/,
  ),
);
// These end a sentence as often as not, so what follows decides.
const sometimes = new Set([
  'jr',
  'sr',
  'inc',
  'ltd',
  'corp',
  'co',
  'etc',
  'bros',
  'u.s',
  'u.k',
  'p.m',
  'a.m',
]);
const usualStarters =
  /^["'“‘(]*(?:The|A|An|He|She|It|They|In|On|But|And|His|Her|This|That|There|We|I|As|At)\s/;

const boundary = /[.!?…]+["'”’)\]]*(?=\s|$|["“]?\p{Lu}\p{Ll})|\n/gu;

/** The sentences of a text, in order; titles, initials and abbreviations do not end one, an empty line and a line that ends in a full stop do. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let from = 0;
  const close = (to: number) => {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text.charAt(start))) start++;
    while (end > start && /\s/.test(text.charAt(end - 1))) end--;
    from = to;
    while (end - start > longestSentence) {
      const space = text.slice(start, start + longestSentence).lastIndexOf(' ');
      const cut = start + (space > 0 ? space : longestSentence);
      sentences.push({ start, end: cut, paragraph });
      start = cut;
      while (start < end && /\s/.test(text.charAt(start))) start++;
    }
    if (end > start) sentences.push({ start, end, paragraph });
  };
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (match[0] === '\n') {
      if (!isWrap(text, match.index)) {
        close(end);
        paragraph++;
      }
    } else if (endsSentence(text, match.index, end)) close(end);
  }
  close(text.length);
  return sentences;
}

/** A line break within a paragraph of hard-wrapped text: a long line without a full stop, and text right below it. */
function isWrap(text: string, at: number): boolean {
  const next = text.slice(at + 1, at + 3);
  if (!/^[^\s#*>•-]/.test(next)) return false;
  const before = text.slice(Math.max(0, at - 60), at);
  return before.length === 60 && !before.includes('\n') && /[\p{L}\p{N},;–-]$/u.test(before.trimEnd());
}

function endsSentence(text: string, at: number, end: number): boolean {
  const marks = text.slice(at, end);
  const after = text.slice(end, end + 24);
  const next = after.trimStart();
  if (next === '') return true;
  const glued = next === after;
  const before = /[\p{L}\p{N}.'’&]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  if (marks.startsWith('.') && !marks.startsWith('..')) {
    const word = before.toLowerCase();
    if (/(?:^|[.&])\p{L}$/u.test(before) && !/^\p{Ll}/u.test(before)) {
      // "J. J. Abrams", "the U.S. The film"
      return !glued && before.length > 1 && usualStarters.test(next) && !/^["“]?\p{Lu}\.?$/u.test(before);
    }
    if (abbreviations.has(word)) return !glued && sometimes.has(word) && usualStarters.test(next);
    // "McQuarrie.To": the space is missing; "Google.Com" and "3.Then" stay whole.
    if (glued) return /\p{Ll}{2}$/u.test(before) && !/^["“]?\p{Lu}\p{Ll}*(?:\.|$)/u.test(next);
    if (/^\p{Ll}/u.test(next)) return false;
    return true;
  }
  if (glued) return /[.!?]["'”’)\]]$/.test(marks);
  // A title's own mark ("Hail, Caesar! stars"), or a speech that goes on ("Why?" he asks).
  return !/^["'“‘(]*\p{Ll}/u.test(next) && !/^[,;:—–-]/.test(next);
}
