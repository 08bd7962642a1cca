import type { CorrectedName } from '../model/correction.ts';
import type { Entity } from '../model/entity.ts';
import { foldName } from '../text/fold-name.ts';
import type { Possible } from './gather.ts';
import type { Knowledge } from './knowledge.ts';

/** What the user has said of words: what they do not mean here, and what they mean instead. */
interface Ruling {
  /** Kinds of names that the words are none of. */
  types: Set<string>;
  /** Entities (by place) that the words do not mean. */
  not: Set<number>;
  /** What they would be taken for, and what they mean instead; a later one goes on from where an earlier one led. */
  instead: [from: number, to: number][];
}

/** The user's corrections, by the folded words that they are about; of two that differ the later one wins. */
export class Corrections {
  readonly #rulings = new Map<string, Ruling>();
  readonly #entities: Knowledge['entities'];

  constructor({ entities }: Knowledge, corrections: readonly CorrectedName[]) {
    this.#entities = entities;
    if (corrections.length === 0) return;
    const wanted = new Set<string>(corrections.flatMap(({ entity, means }) => [entity, means]));
    const ordinals = new Map<string, number>();
    for (const [i, { id }] of entities.entries()) if (wanted.has(id)) ordinals.set(id, i);
    for (const { words, entity, means } of corrections) {
      const key = foldName(words);
      const ruling = this.#rulings.get(key) ?? { types: new Set(), not: new Set(), instead: [] };
      this.#rulings.set(key, ruling);
      const from = ordinals.get(entity);
      const to = ordinals.get(means);
      if (means === 'nothing') ruling.types.add(kindOf(typeOf(entity)));
      else if (from !== undefined && to !== undefined) ruling.instead.push([from, to]);
      else if (from !== undefined) ruling.not.add(from);
    }
  }

  /** Takes from a candidate what the user has ruled out. False when nothing is left of it. */
  restrict(possible: Possible): boolean {
    const ruling = this.#rulingOf(possible.view.run.text, possible.candidate.start, possible.candidate.end);
    if (!ruling) return true;
    const isLeft = (ordinal: number) => !this.#isRuledOut(ruling, ordinal);
    possible.films = possible.films.filter(isLeft);
    possible.people = possible.people.filter(isLeft);
    possible.others = possible.others.filter(isLeft);
    return possible.films.length + possible.people.length + possible.others.length > 0;
  }

  /** What a name that was decided means by the user's word; null where it is none. */
  settle(
    text: string,
    start: number,
    end: number,
    ordinal: number,
  ): { entity: number; isCorrected: boolean } | null {
    const ruling = this.#rulingOf(text, start, end);
    if (!ruling) return { entity: ordinal, isCorrected: false };
    if (this.#isRuledOut(ruling, ordinal)) return null;
    const entity = ruling.instead.reduce((now, [from, to]) => (now === from ? to : now), ordinal);
    return { entity, isCorrected: entity !== ordinal };
  }

  #rulingOf(text: string, start: number, end: number): Ruling | undefined {
    return this.#rulings.size === 0 ? undefined : this.#rulings.get(foldName(text.slice(start, end)));
  }

  #isRuledOut({ types, not }: Ruling, ordinal: number): boolean {
    return not.has(ordinal) || types.has(kindOf((this.#entities[ordinal] as Entity).type));
  }
}

/** To a reader a series is a film, too: "not a film here" means both. */
const kindOf = (type: string) => (type === 'series' ? 'film' : type);
const typeOf = (id: string) => id.slice(0, id.indexOf(':'));
