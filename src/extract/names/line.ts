import type { ArticleDocument, DocumentSentence } from '../document.ts';
import type { Token } from '../tokens.ts';
import { definedTitle } from './defined-title.ts';
import { setOffSpans } from './set-off.ts';
import { bit, readWord, type Word } from './words.ts';

/** A sentence as the names layer sees it. */
export interface Line {
  sentence: DocumentSentence;
  tokens: Token[];
  words: Word[];
  /** For each token the number of the set-off stretch that it stands in, counted from 1, or 0. */
  setOff: Uint16Array;
  /** Its first set-off stretch is a title that it defines: "X is a 1999 film". */
  defines: boolean;
  /** Most words have capitals: a capital says nothing. */
  titleCase: boolean;
  /** Classes of all its words. */
  classes: number;
}

export function readLines(document: ArticleDocument): Line[] {
  return document.sentences.map((sentence): Line => {
    const { tokens } = sentence;
    const words = tokens.map(readWord);
    const setOff = new Uint16Array(tokens.length);
    let at = 0;
    const spans = setOffSpans(document, sentence);
    const title = definedTitle(document.text.slice(sentence.start, sentence.end));
    if (title > 0) {
      while (spans[0] && spans[0][0] < sentence.start + title) spans.shift();
      spans.unshift([sentence.start, sentence.start + title]);
    }
    spans.forEach(([start, end], index) => {
      while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++;
      while (at < tokens.length && (tokens[at]?.end ?? 0) <= end) setOff[at++] = index + 1;
    });
    let [all, capital, classes] = [0, 0, 0];
    for (const [index, token] of tokens.entries()) {
      const word = words[index];
      if (!token.word || !word) continue;
      classes |= word.classes;
      if (word.classes & bit.number) continue;
      if (token.capital) capital++;
      // "of", "in" and the like stay small in a headline too.
      else if (!(word.classes & bit.connector)) all++;
    }
    all += capital;
    return {
      sentence,
      tokens,
      words,
      setOff,
      defines: title > 0,
      titleCase: all > 3 && capital / all > (sentence.kind === 'headline' ? 0.7 : 0.85),
      classes,
    };
  });
}
