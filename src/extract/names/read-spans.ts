import type { ArticleDocument } from '../document.ts';
import type { KnownNames } from '../known-names.ts';
import { divideRun } from './choose.ts';
import type { ArticleSigns } from './context-features.ts';
import { type Run, runsOf } from './lattice.ts';
import { type Line, readLines } from './line.ts';
import { type Chosen, Memory } from './memory.ts';
import { weighLocally, weights, weighWith } from './weigh.ts';
import { bit } from './words.ts';

/** How often the article is read again with what it said the last time. */
const readings = 2;

export interface SpanReading {
  lines: Line[];
  runs: Run[];
  signs: ArticleSigns;
  chosen: Chosen[];
  /** What the last reading leaves for one more. */
  remember(): Memory;
}

/** The stretches of an article that are names: chosen together, over the whole article. */
export function readSpans(document: ArticleDocument, known: KnownNames, table = weights): SpanReading {
  const lines = readLines(document);
  const signs = articleSigns(lines);
  const runs = lines.flatMap((line) => runsOf(line, (key) => known.film(key)));
  for (const { spans } of runs) for (const span of spans) weighLocally(span, known, signs, table);
  let chosen = runs.flatMap(divideRun);
  for (let reading = 1; reading < readings; reading++) {
    const memory = new Memory(chosen, known);
    for (const { spans } of runs) for (const span of spans) weighWith(memory, span, table);
    chosen = runs.flatMap(divideRun);
  }
  return { lines, runs, signs, chosen, remember: () => new Memory(chosen, known) };
}

function articleSigns(lines: readonly Line[]): ArticleSigns {
  let [film, other] = [0, 0];
  const lower = new Set<string>();
  for (const line of lines)
    for (const [index, word] of line.words.entries()) {
      if (word.classes & bit.film) film++;
      else if (word.classes & (bit.broadcast | bit.work)) other++;
      if (line.tokens[index]?.word && !line.tokens[index]?.capital) lower.add(word.lower);
    }
  return { noFilmWords: film === 0, moreOther: other > film, lower };
}
