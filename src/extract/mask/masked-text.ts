import { type Item, ranges, type SymbolKind } from './symbols.ts';

/** A sentence with symbols in it, and where each of its characters stands in the article. */
export class MaskedText {
  /** Ends with the sentence's end, so that `starts[i + 1]` bounds every character. */
  private constructor(
    readonly text: string,
    private readonly starts: number[],
    private readonly ends: number[],
    private readonly items: Map<string, Item>,
  ) {}

  static build(
    parts: readonly (Item | { kind: 'text'; text: string; start: number })[],
    spanOf: (item: Item) => [number, number],
  ): MaskedText {
    let text = '';
    const starts: number[] = [];
    const ends: number[] = [];
    const items = new Map<string, Item>();
    const next = new Map<SymbolKind, number>();
    for (const part of parts) {
      if (part.kind === 'text') {
        for (let i = 0; i < part.text.length; i++) {
          const raw = part.text.charAt(i);
          const char = plain(raw);
          // "Lund 's": a space that some publishers' markup leaves behind.
          if (char === "'" && /^['’]s\b/.test(part.text.slice(i)) && /[\ue000-\uf8ff] $/u.test(text)) {
            text = text.slice(0, -1);
            starts.pop();
            ends.pop();
          }
          if (char === ' ' && (text === '' || text.endsWith(' '))) continue;
          // A name that lost the space behind it ("Cruisehas") gets it back here; it covers nothing of the article.
          if (i === 0 && text !== '' && text.charAt(text.length - 1) >= '\ue000' && /\p{L}/u.test(char)) {
            text += ' ';
            starts.push(part.start);
            ends.push(part.start);
          }
          text += char;
          starts.push(part.start + i);
          ends.push(part.start + i + 1);
        }
        continue;
      }
      const number = next.get(part.kind) ?? 0;
      next.set(part.kind, number + 1);
      const symbol = String.fromCharCode(ranges[part.kind] + Math.min(number, 0xff));
      const [start, end] = spanOf(part);
      if (/\p{L}$/u.test(text) && ends.at(-1) === start) {
        text += ' ';
        starts.push(start);
        ends.push(start);
      }
      text += symbol;
      starts.push(start);
      ends.push(end);
      items.set(symbol, part);
    }
    return new MaskedText(text, starts, ends, items);
  }

  /** The same text with each stretch replaced by one symbol. `groups` are in order and do not overlap. */
  regroup(groups: readonly { from: number; to: number; item: Item }[]): MaskedText {
    let text = '';
    const starts: number[] = [];
    const ends: number[] = [];
    const items = new Map(this.items);
    const next = new Map<SymbolKind, number>();
    let at = 0;
    const copy = (to: number) => {
      text += this.text.slice(at, to);
      for (let i = at; i < to; i++) {
        starts.push(this.starts[i] ?? 0);
        ends.push(this.ends[i] ?? 0);
      }
    };
    for (const { from, to, item } of groups) {
      copy(from);
      const number = next.get(item.kind) ?? 0;
      next.set(item.kind, number + 1);
      const symbol = String.fromCharCode(ranges[item.kind as SymbolKind] + Math.min(number, 0xff));
      const [start, end] = this.span(from, to);
      text += symbol;
      starts.push(start);
      ends.push(end);
      items.set(symbol, item);
      at = to;
    }
    copy(this.text.length);
    return new MaskedText(text, starts, ends, items);
  }

  /** The item behind a symbol. */
  item(symbol: string | undefined): Item | undefined {
    return symbol === undefined ? undefined : this.items.get(symbol.charAt(0));
  }

  /** The part of the article behind `[from, to)` of the masked text. */
  span(from: number, to: number): [start: number, end: number] {
    const last = Math.max(from, to - 1);
    return [this.starts[from] ?? this.ends.at(-1) ?? 0, this.ends[last] ?? this.ends.at(-1) ?? 0];
  }

  startOf(at: number): number {
    return this.starts[at] ?? this.ends.at(-1) ?? 0;
  }
}

/** Kinds of quotation mark, dash and space come to one, so that patterns need not list them; the offsets keep the original. */
function plain(char: string): string {
  if (char <= '~') return char === '\n' || char === '\t' || char === '\r' ? ' ' : char;
  if (char === '’' || char === '‘') return "'";
  if (char === '“' || char === '”') return '"';
  if (char === '–' || char === '—' || char === '―') return '-';
  if (char === '\u00a0' || char === '\u2009' || char === '\u202f') return ' ';
  // A text that brings private characters of its own must not be taken for symbols.
  if (char >= '\ue000' && char <= '\uf8ff') return '?';
  return char;
}

export function spanOf(item: Item): [number, number] {
  switch (item.kind) {
    case 'person':
      return [item.member.start, item.member.end];
    case 'film':
      return [item.film.start, item.film.year?.end ?? item.film.end];
    case 'date':
      return [item.date.start, item.date.end];
    default:
      return [item.start, item.end];
  }
}
