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
  const cut = text.slice(from, to);
  tokenPattern.lastIndex = 0;
  for (let match = tokenPattern.exec(cut); match; match = tokenPattern.exec(cut)) {
    const start = from + match.index;
    const [found] = match;
    const letter = letterOf(found);
    const spaced = start === 0 || isSpace(text.charCodeAt(start - 1));
    const cut = letter > 0 && found.length < 9 ? contractionIn(found) : 0;
    const end = start + found.length;
    const capital = letter === 2 && !(found.length > 7 && madeOfName.test(found));
    const whole: Token = { start, end, text: found, word: letter > 0, capital, spaced };
    if (cut === 0) tokens.push(whole);
    else
      tokens.push(
        { ...whole, end: start + cut, text: found.slice(0, cut) },
        { ...whole, start: start + cut, text: found.slice(cut), capital: false, spaced: false },
      );
  }
  return tokens;
}

/** "Oscar-winning", "Dutch-born": an adjective, though it starts with a capital; no part of the name behind it. */
const madeOfName =
  /\p{Ll}[-‐‑](?:born|based|bred|raised|winning|nominated|backed|funded|owned|set|bound|trained|inspired|themed|speaking|language|shot|caliber|worthy|bait)$/u;

const contraction =
  /^(might|could|would|should|must|I|you|he|she|it|we|they|who|that|there)['’](?:ll|s|d|ve|re|m)$/i;

/** Where "he'll", "she's", "they've" fall into a pronoun and its verb; 0 for other words. */
function contractionIn(word: string): number {
  return contraction.exec(word)?.[1]?.length ?? 0;
}

/** 0 for a mark, 1 for a word, 2 for one with a capital; without a pattern for plain letters, of which nearly all are. */
function letterOf(token: string): 0 | 1 | 2 {
  const code = token.charCodeAt(0);
  if (code < 128) {
    if (code >= 97 ? code <= 122 : code >= 48 && code <= 57) return 1;
    return code >= 65 && code <= 90 ? 2 : 0;
  }
  if (/^\p{Lu}/u.test(token)) return 2;
  return /^[\p{L}\p{N}]/u.test(token) ? 1 : 0;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(String.fromCharCode(code)));
}

const gluedAfter =
  'has had was will and series movie movies film films franchise who also said says star stars'.split(' ');
const gluedBefore = new Set(
  'both and the of in for with by from to as that director actor star starring'.split(' '),
);

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

/** "Field-led", "Okoro-directed": a name, and what its bearer did. */
const ledBy =
  /[-‐‑](?:led|starring|starrer|directed|produced|scripted|penned|written|helmed|fronted|headlined|like|esque|style|type)$/;

function cutOf(word: string, known: ReadonlySet<string>): number {
  if (word.length < 5) return 0;
  const code = word.charCodeAt(0);
  if (!(code >= 97 && code <= 122) && word.length > 6) {
    const led = ledBy.exec(word);
    if (led && /^\p{Lu}/u.test(word)) return led.index;
  }
  if (code >= 97 && code <= 122) {
    // "bothMission": nearly no word has a capital inside.
    const inner = /^[a-z]{2,8}(?=\p{Lu})/u.exec(word)?.[0];
    return inner && gluedBefore.has(inner) && known.has(word.slice(inner.length)) ? inner.length : 0;
  }
  if (code >= 48 && code <= 57) {
    const number = /^\d{1,2}(?=\p{Ll}{3,}$)/u.exec(word)?.[0];
    return number && gluedAfter.includes(word.slice(number.length)) ? number.length : 0;
  }
  for (const end of gluedAfter) {
    const cut = word.length - end.length;
    if (cut >= 3 && word.endsWith(end) && !known.has(word) && known.has(word.slice(0, cut))) return cut;
  }
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
