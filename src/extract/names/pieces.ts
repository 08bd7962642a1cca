import type { ArticleDocument, DocumentSentence } from '../document.ts';
import type { Token } from '../tokens.ts';
import { bare, possessive } from './bare.ts';
import { endOfRun, startsRun } from './runs.ts';
import { setOffSpans } from './set-off.ts';
import { isFirstName, nameKey, personShape } from './shape.ts';
import { splitRun } from './split-run.ts';

/** A stretch of text that may be a name, cut to its likely bounds; what it names is decided over the whole article. */
export interface Piece {
  sentence: number;
  /** Indices of its tokens in the sentence, both inclusive. */
  first: number;
  last: number;
  start: number;
  end: number;
  /** As written, with single spaces and straight quotes, without a possessive. */
  name: string;
  key: string;
  /** Set off by quotation marks or italics. */
  setOff: boolean;
  possessive: boolean;
}

/** Surnames and first names of the people whose full names the article gives. */
export interface KnownPeople {
  has(word: string): boolean;
}

const longestRun = 14;

/** Full names that hold by their shape alone; they tell whether "Nolan's" is a person's. */
export function surePeople(document: ArticleDocument): Set<string> {
  const parts = new Set<string>();
  for (const { tokens } of document.sentences)
    for (let i = 0; i + 1 < tokens.length; i++) {
      const [first, second, third] = [tokens[i], tokens[i + 1], tokens[i + 2]];
      if (!first?.capital || !second?.spaced || !isFirstName(first.text)) continue;
      const last =
        second.capital && third?.capital && third.spaced && /^\p{Lu}\.$/u.test(second.text) ? third : second;
      const name = `${first.text} ${bare(last.text)}`;
      if (last.capital && personShape(name) >= 3) {
        parts.add(first.text);
        parts.add(bare(last.text));
        if (
          third?.capital &&
          third.spaced &&
          last === second &&
          !second.text.includes('’') &&
          !possessive.test(second.text)
        )
          parts.add(bare(third.text));
      }
    }
  return parts;
}

export function findPieces(document: ArticleDocument, people: KnownPeople): Piece[] {
  const pieces: Piece[] = [];
  for (const sentence of document.sentences) {
    const { tokens } = sentence;
    const setOff = setOffSpans(document, sentence);
    let next = 0;
    for (let i = 0; i < tokens.length; i++) {
      while (next < setOff.length && (setOff[next]?.[1] ?? 0) <= (tokens[i]?.start ?? 0)) next++;
      const span = setOff[next];
      if (span && (tokens[i]?.start ?? 0) >= span[0]) {
        let last = i;
        while (last + 1 < tokens.length && (tokens[last + 1]?.end ?? 0) <= span[1]) last++;
        pieces.push(makePiece(document, sentence, i, last, true));
        i = last;
        continue;
      }
      if (!startsRun(tokens, i)) continue;
      const limit = span ? tokens.findIndex((token) => token.start >= span[0]) : tokens.length;
      const last = endOfRun(tokens, i, Math.min(limit < 0 ? tokens.length : limit, i + longestRun));
      splitRun(document, sentence, i, last, people, pieces);
      i = last;
    }
  }
  return joinDashes(document, pieces);
}

/** "Salt Road: Night – Home" and, where "Salt Road" stands before a colon or number elsewhere, "Salt Road - Home": a title with a dash in it. */
function joinDashes(document: ArticleDocument, pieces: Piece[]): Piece[] {
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(piece.key, (counts.get(piece.key) ?? 0) + 1);
  const out: Piece[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    const sentence = document.sentences[piece.sentence];
    if (
      before &&
      sentence &&
      before.sentence === piece.sentence &&
      !before.possessive &&
      /^ [-–—] $/.test(document.text.slice(before.end, piece.start)) &&
      (before.name.includes(': ') || (before.setOff && piece.setOff)) &&
      (counts.get(before.key) ?? 0) >= 1
    )
      out[out.length - 1] = makePiece(document, sentence, before.first, piece.last, before.setOff);
    else out.push(piece);
  }
  return out;
}

export function makePiece(
  document: ArticleDocument,
  sentence: DocumentSentence,
  first: number,
  last: number,
  setOff: boolean,
): Piece {
  const { tokens } = sentence;
  const start = tokens[first]?.start ?? sentence.start;
  let end = tokens[last]?.end ?? sentence.end;
  const lastWord = tokens[last]?.text ?? '';
  const owned = !setOff && possessive.test(lastWord);
  if (owned) end -= lastWord.length - bare(lastWord).length;
  else if (tokens[last + 1]?.text.match(/^['’]$/) && !tokens[last + 1]?.spaced && /s$/.test(lastWord))
    return { ...makeAt(start, end), possessive: true };
  return makeAt(start, end);

  function makeAt(from: number, to: number): Piece {
    const name = writeName(tokens.slice(first, last + 1), from, to, document.text);
    return {
      sentence: sentence.index,
      first,
      last,
      start: from,
      end: to,
      name,
      key: nameKey(name),
      setOff,
      possessive: owned,
    };
  }
}

/** The name with one space where the text has any white space, also where a glued word was taken off. */
function writeName(_tokens: Token[], from: number, to: number, text: string): string {
  return text.slice(from, to).replace(/\s+/g, ' ').replace(/’/g, '’').trim();
}
