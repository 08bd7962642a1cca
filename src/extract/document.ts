import { type Sentence, splitSentences } from '../text/sentences.ts';
import { connectors } from './lexicon/words.ts';
import { definedTitle } from './names/defined-title.ts';
import { type Token, tokenize } from './tokens.ts';

/** What a sentence is good for: `speech` and `furniture` give no facts, a `headline` only evidence of names. */
export type SentenceKind = 'prose' | 'headline' | 'furniture';

export interface DocumentSentence {
  index: number;
  start: number;
  end: number;
  paragraph: number;
  kind: SentenceKind;
  tokens: Token[];
}

/** `[start, end)` in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** An article taken apart, before anything is known of its names. */
export interface ArticleDocument {
  text: string;
  sentences: DocumentSentence[];
  /** What somebody says, in double quotes and too long for a title. In order, without overlap. */
  speech: Span[];
  /** What the layout sets off: italics of a page or of Markdown. */
  emphasis: readonly Span[];
  /** ISO date, or null where it isn't known when the text appeared. */
  published: string | null;
}

const furniture =
  /^(?:RELATED|READ (?:MORE|NEXT|ALSO)|SEE ALSO|ALSO READ|MORE|WATCH|NEXT|PHOTOS?|IMAGE|VIDEO|CREDITS?|SOURCE|VIA|SHARE|TAGS?|TWITTER|FOLLOW|SUBSCRIBE|ADVERTISEMENT|UPDATED?|LISTEN|GALLERY|TRENDING|SIGN UP|EDITOR[’']S NOTE)\b\s*(?::|$)|^(?:pic\.twitter\.com|https?:\/\/|www\.|©|\[?Image via)|\(@\w+\)/i;
/** "[Variety]", "(Source: Screen)": whose news it is, where a sentence is nothing else. */
const credit =
  /^(?:\[(?:\p{Lu}[\p{L}.’'&-]*)(?: (?:\p{Lu}[\p{L}.’'&-]*|of|the|and))*\]|[[(](?:Source|Via|Credit|Photo|Image|Courtesy)s?(?:\b|:)[^\])]{0,60}[\])])\.?$/u;
const markdownHeading = /^#{1,6}\s/;

/** "Okoro‘s", "‘Salt Road‘": a mark that opens, where one that closes is meant; the text keeps its length. */
const closing = /(?<=[\p{L}\p{N}.!?])[‘`´](?=s?(?![\p{L}\p{N}]))/gu;

/** "Okoro ’s film": what a page's links have parted. */
const partedOwner = /(?<=\p{L}) (['’]s)(?= )/gu;

export function readDocument(
  written: string,
  published: string | null,
  emphasis: readonly Span[],
): ArticleDocument {
  const text = written.replace(closing, '’').replace(partedOwner, '$1 ');
  const split = joinTitle(splitSentences(text), text);
  const sentences = split.map((sentence, index): DocumentSentence => {
    const raw = text.slice(sentence.start, sentence.end);
    const alone =
      split[index - 1]?.paragraph !== sentence.paragraph &&
      split[index + 1]?.paragraph !== sentence.paragraph;
    let kind: SentenceKind = 'prose';
    if (furniture.test(raw) || credit.test(raw.trim())) kind = 'furniture';
    else if (alone && (markdownHeading.test(raw) || isHeadline(raw))) kind = 'headline';
    return { index, ...sentence, kind, tokens: tokenize(text, sentence.start, sentence.end) };
  });
  // A link stays furniture to the end of its line; a picture's credit inside a line does not.
  let opening: number | null = null;
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.kind === 'furniture' && sentences[i - 1]?.paragraph !== sentence.paragraph)
      opening = sentence.paragraph;
    else if (sentence.paragraph === opening) sentence.kind = 'furniture';
  }
  return { text, sentences, speech: findSpeech(text), emphasis, published: published?.slice(0, 10) ?? null };
}

/** "Salt! The Musical is a 1999 film": where an encyclopedia defines its title, a mark within it ends no sentence. */
function joinTitle(sentences: readonly Sentence[], text: string): readonly Sentence[] {
  const [first, second, ...rest] = sentences;
  if (!first || !second || first.paragraph !== second.paragraph) return sentences;
  const opening = text.slice(first.start, first.end).split(/\s+/);
  const isTitle =
    opening.length < longestTitle &&
    opening.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || connectors.has(word));
  return isTitle && definedTitle(text.slice(second.start, second.end)) > 0
    ? [{ ...first, end: second.end }, ...rest]
    : sentences;
}

/** A line of its own without a full stop: a headline, a link, a caption. */
function isHeadline(line: string): boolean {
  return line.length < 130 && !/[.!?…:;,]["'”’)\]]*$/.test(line);
}

const longestTitle = 9;

/** Pairs of double quotes within a paragraph, and from an opening one to the paragraph's end where speech goes on in the next. */
function findSpeech(text: string): Span[] {
  const speech: Span[] = [];
  let paragraphStart = 0;
  while (paragraphStart < text.length) {
    const newline = text.indexOf('\n', paragraphStart);
    const paragraphEnd = newline < 0 ? text.length : newline;
    let open = -1;
    for (let at = paragraphStart; at < paragraphEnd; at++) {
      const char = text.charAt(at);
      if (char !== '"' && char !== '“' && char !== '”') continue;
      // What stands around a straight mark tells which it is; a second opening one goes on with the same speech.
      const opens =
        char === '“' ||
        (char === '"' && /[\s(—–-]/.test(text.charAt(at - 1) || ' ') && /\S/.test(text.charAt(at + 1)));
      if (opens) {
        if (open < 0) open = at;
        continue;
      }
      if (open >= 0 && isSpeech(text.slice(open + 1, at))) speech.push([open, at + 1]);
      open = -1;
    }
    if (open >= 0 && isSpeech(text.slice(open + 1, paragraphEnd))) speech.push([open, paragraphEnd]);
    paragraphStart = paragraphEnd + 1;
  }
  return speech;
}

function isSpeech(marked: string): boolean {
  const quoted = marked.trim();
  if (/[.,?!…]$/.test(quoted) && /\s\p{Ll}/u.test(quoted)) return true;
  const words = quoted.split(/\s+/);
  if (words.length > longestTitle) return true;
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  return words.length > 3 && capitals * 2 < words.length;
}
