import type { ArticleDocument, DocumentSentence, Span } from '../document.ts';
import { firstNames } from '../lexicon/first-names.ts';
import { connectors } from '../lexicon/words.ts';

const mayQuote = /["“'‘*_]/;

/** Titles in quotation marks or italics: short, mostly capitals, and no speech. */
export function setOffSpans(document: ArticleDocument, sentence: DocumentSentence): Span[] {
  const text = document.text.slice(sentence.start, sentence.end);
  if (!mayQuote.test(text) && document.emphasis.length === 0) return [];
  const spans: [number, number][] = [];
  const quoted =
    /["“]([^"“”]{1,70})["”]|(?<![\p{L}\p{N}])['‘]([\p{Lu}\p{N}][^'‘’"“”]*(?:['’]\p{L}[^'‘’"“”]*){0,3})['’](?![\p{L}\p{N}])|(?<![\p{L}\p{N}*_])[*_]{1,2}([^*_\n]{1,70})[*_]{1,2}(?![\p{L}\p{N}*_])/gu;
  for (const match of text.matchAll(quoted)) {
    const inner = (match[1] ?? match[2] ?? match[3] ?? '').trim().replace(/ [,.]$/, '');
    if (isNickname(inner, text.slice(0, match.index), text.slice(match.index + match[0].length))) continue;
    const start = sentence.start + match.index + match[0].indexOf(inner);
    spans.push([start, start + inner.replace(/[,.]$/, '').length]);
  }
  for (const [start, end] of document.emphasis)
    if (start >= sentence.start && end <= sentence.end) spans.push([start, end]);
  spans.sort((a, b) => a[0] - b[0]);
  let free = 0;
  return spans.filter(([start, end]) => {
    if (start < free || !isTitleCase(document.text.slice(start, end))) return false;
    free = end;
    return true;
  });
}

/** 'Chris "Ludo" Bridge', 'Tom "Big Fish" Lund': a nickname is no title. */
function isNickname(inner: string, before: string, behind: string): boolean {
  const first = /(\p{Lu}\p{Ll}+) $/u.exec(before)?.[1];
  if (first === undefined || !/^ \p{Lu}\p{Ll}/u.test(behind)) return false;
  const words = inner.split(' ').length;
  return words === 1 || (words === 2 && firstNames.has(first));
}

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > 9 || !/^[\p{Lu}\p{N}]/u.test(text) || /[.?…]$/.test(text) || /[,;]\s\p{Ll}/u.test(text))
    return false;
  return words.every(
    (word, i) =>
      /^[\p{Lu}\p{N}&–—:(-]/u.test(word) ||
      connectors.has(word) ||
      word === 'and' ||
      (i > 0 && words.length > 4 && word.length < 4),
  );
}
