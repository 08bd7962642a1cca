import { findCandidates } from '../matcher/find-candidates.ts';
import type { CorrectedName } from '../model/correction.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import { foldName } from '../text/fold-name.ts';
import type { Possible } from './gather.ts';
import type { Knowledge } from './knowledge.ts';

/** What the user has said of words: what they do not mean here, and what they mean instead. */
interface Ruling {
  /** Kinds of names that the words are none of. */
  types: Set<string>;
  /** What the words do not mean. */
  not: Set<EntityId>;
  /** What they would be taken for, and what they mean instead (by place); a later one goes on from where an earlier one led. */
  instead: [from: EntityId, to: number][];
}

/**
 * The user's corrections, by the folded words that they are about; of two that differ the later one wins. Entities are told by their
 * ids: looking through all of a large pack for a place would cost every message more than the marks themselves.
 */
export class Corrections {
  readonly #rulings = new Map<string, Ruling>();
  readonly #knowledge: Knowledge;

  constructor(knowledge: Knowledge, corrections: readonly CorrectedName[]) {
    this.#knowledge = knowledge;
    for (const { words, entity, means } of corrections) {
      const key = foldName(words);
      const ruling = this.#rulings.get(key) ?? { types: new Set(), not: new Set(), instead: [] };
      this.#rulings.set(key, ruling);
      const to = means === 'nothing' || means === 'another' ? undefined : this.#find(words, means);
      if (means === 'nothing') ruling.types.add(kindOf(entity.slice(0, entity.indexOf(':'))));
      else if (to !== undefined) ruling.instead.push([entity, to]);
      else ruling.not.add(entity);
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
    const entity = ruling.instead.reduce(
      (now, [from, to]) => (this.#entity(now).id === from ? to : now),
      ordinal,
    );
    return { entity, isCorrected: entity !== ordinal };
  }

  #entity(ordinal: number): Entity {
    return this.#knowledge.entities.at(ordinal) as Entity;
  }

  /** The place of an entity that goes by these words. */
  #find(words: string, id: EntityId): number | undefined {
    return findCandidates(this.#knowledge.index, words)
      .flatMap(({ entities }) => [...entities])
      .find((ordinal) => this.#entity(ordinal).id === id);
  }

  #rulingOf(text: string, start: number, end: number): Ruling | undefined {
    return this.#rulings.size === 0 ? undefined : this.#rulings.get(foldName(text.slice(start, end)));
  }

  #isRuledOut({ types, not }: Ruling, ordinal: number): boolean {
    const { id, type } = this.#entity(ordinal);
    return not.has(id) || types.has(kindOf(type));
  }
}

/** To a reader a series is a film, too: "not a film here" means both. */
const kindOf = (type: string) => (type === 'series' ? 'film' : type);
