import type { Node } from '../phrases/nodes.ts';
import { isPhrase } from '../phrases/nodes.ts';
import type { Token } from '../tokens.ts';

/** A sentence with each name as one symbol, numbers as another, and all else as words in lower case. */
export interface Symbols {
  /** `P`, `F`, `C`, `O`, `L`, `W` for names, `#` for numbers. */
  words: string[];
  /** Offset in the article of the start of each, in UTF-16 units. */
  starts: number[];
}

const letters: Record<string, string> = {
  person: 'P',
  film: 'F',
  character: 'C',
  company: 'O',
  place: 'L',
  work: 'W',
  series: 'W',
};

export function symbolsOf(tokens: readonly Token[], nodes: readonly Node[]): Symbols {
  const names = new Map<number, [letter: string, end: number]>();
  collect(nodes, names);
  const out: Symbols = { words: [], starts: [] };
  let end = -1;
  for (const token of tokens) {
    if (token.start < end) continue;
    const name = names.get(token.start);
    out.starts.push(token.start);
    if (name) {
      out.words.push(name[0]);
      end = name[1];
      continue;
    }
    out.words.push(wordOf(token.text));
  }
  return out;
}

function wordOf(text: string): string {
  if (/^\d/.test(text)) return '#';
  const lower = text.toLowerCase();
  if (lower === '’' || lower === '“' || lower === '”') return '"';
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function collect(nodes: readonly Node[], out: Map<number, [string, number]>): void {
  for (const node of nodes) {
    if (node.kind === 'bracket') collect(node.nodes, out);
    if (!isPhrase(node)) continue;
    for (let phrase: typeof node | null = node; phrase; phrase = phrase.owner) {
      for (const mention of phrase.mentions) {
        const letter = letters[mention.kind];
        if (letter) out.set(mention.start, [letter, mention.end]);
      }
      if (phrase.bracket) collect(phrase.bracket.nodes, out);
    }
  }
}

/** Index of the first symbol that starts at or behind an offset. */
export function symbolAt({ starts }: Symbols, offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
