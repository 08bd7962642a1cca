import type { Name } from './name.ts';
import type { Registry } from './registry.ts';

export interface PersonAt {
  name: Name;
  start: number;
  end: number;
}

/** The people of an article by their place and by their last name, for rules that look beyond a sentence's phrases. */
export class PeopleIndex {
  private readonly mentions: PersonAt[];
  private readonly surnames = new Map<string, Set<Name>>();

  constructor(registry: Registry) {
    this.mentions = registry.mentions.flatMap(({ piece, name }) =>
      name.kind === 'person' ? [{ name, start: piece.start, end: piece.end }] : [],
    );
    for (const { name } of registry.mentions) {
      if (name.kind !== 'person' && name.kind !== 'character') continue;
      const words = name.name.split(' ');
      const last = words.at(-1);
      if (last && words.length > 1) this.surnames.set(last, (this.surnames.get(last) ?? new Set()).add(name));
    }
  }

  /** Who is named within `[start, end)`. */
  between(start: number, end: number): PersonAt[] {
    let [low, high] = [0, this.mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle]?.start ?? Infinity) < start) low = middle + 1;
      else high = middle;
    }
    const out: PersonAt[] = [];
    for (let i = low; i < this.mentions.length; i++) {
      const mention = this.mentions[i];
      if (!mention || mention.end > end) break;
      out.push(mention);
    }
    return out;
  }

  /** Everybody of that last name whom the article names in full, people and parts. */
  called(surname: string): Name[] {
    return [...(this.surnames.get(surname) ?? [])];
  }
}
