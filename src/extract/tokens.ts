/** A word or a single mark. `[start, end)` in UTF-16 units of the article; `capital`: it starts with a capital letter. */
export interface Token {
  start: number;
  end: number;
  text: string;
  word: boolean;
  capital: boolean;
  /** White space stands before it. */
  spaced: boolean;
}

const tokenPattern =
  /(?:\p{Lu}\.){1,4}(?:-\p{Lu}\.)?|(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Lt|Sgt|Capt|Col|Gen|Maj|Det|Rev|Bros|Vs|vs)\.|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.\-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:\+(?![\p{L}\p{N}]))?|[^\s]/gu;

/** The tokens of `text.slice(from, to)`, with offsets into `text`. */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(from, to).matchAll(tokenPattern)) {
    const start = from + match.index;
    const end = start + match[0].length;
    tokens.push({
      start,
      end,
      text: match[0],
      word: /^[\p{L}\p{N}]/u.test(match[0]),
      capital: /^\p{Lu}/u.test(match[0]),
      spaced: start === 0 || /\s/.test(text.charAt(start - 1)),
    });
  }
  return tokens;
}

const gluedAfter = /^(?:has|had|was|will|and|series|movies?|films?|franchise|who|also|said|says|stars?)$/;
const gluedBefore = /^(?:both|and|the|of|in|for|with|by|from|to|as|that|director|actor|star|starring)$/;

/**
 * Takes names apart that a lost space has glued to a neighbour ("Cruisehas", "bothMission", "8will"): only where the rest is a
 * capitalised word (or number) that stands by itself elsewhere in the article, and the neighbour one of a few little words.
 */
export function unglue(tokens: Token[], known: ReadonlySet<string>): Token[] {
  let out: Token[] | null = null;
  tokens.forEach((token, index) => {
    const cut = token.word ? cutOf(token.text, known) : 0;
    if (cut === 0) {
      out?.push(token);
      return;
    }
    out ??= tokens.slice(0, index);
    const [left, right] = [token.text.slice(0, cut), token.text.slice(cut)];
    out.push({ ...token, end: token.start + cut, text: left, capital: /^\p{Lu}/u.test(left) });
    out.push({
      ...token,
      start: token.start + cut,
      text: right,
      capital: /^\p{Lu}/u.test(right),
      spaced: false,
    });
  });
  return out ?? tokens;
}

function cutOf(word: string, known: ReadonlySet<string>): number {
  if (word.length < 3 || known.has(word)) return 0;
  const number = /^\d{1,2}(?=\p{Ll}{3,}$)/u.exec(word);
  if (number && gluedAfter.test(word.slice(number[0].length))) return number[0].length;
  const inner = /^\p{Ll}{2,8}(?=\p{Lu})/u.exec(word);
  if (inner && gluedBefore.test(inner[0]) && known.has(word.slice(inner[0].length))) return inner[0].length;
  if (/^\p{Lu}\p{Ll}+$/u.test(word))
    for (let cut = word.length - 2; cut >= 3 && word.length - cut <= 9; cut--)
      if (gluedAfter.test(word.slice(cut)) && known.has(word.slice(0, cut))) return cut;
  return 0;
}

/** Capitalised words of an article that stand by themselves at least twice, so that a glued one can be measured against them. */
export function standingWords(sentences: Iterable<{ tokens: Token[] }>): Set<string> {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const token of tokens) if (token.capital) counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
  const standing = new Set<string>();
  for (const [word, count] of counts) if (count > 1) standing.add(word);
  return standing;
}
