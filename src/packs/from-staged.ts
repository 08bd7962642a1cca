import type { EntityId } from '../model/entity.ts';
import type { Property, Qualifier, Statement, Value } from '../model/statement.ts';
import type { PackFrame } from './staged.ts';

/** A staged statement whose keys have become ids. `part` is what an actor plays where that is no character's name. */
export interface JoinedStatement {
  film: EntityId;
  property: Property;
  value: Value;
  character: EntityId | null;
  part: string | null;
  qualifiers: Qualifier[];
  url: string;
}

/** Makes statements of joined rows, which must come film by film and in the order in which they are to be told. Holds what it said of one film. */
export class StatementWriter {
  #frame: PackFrame;
  #film: EntityId | null = null;
  #said = new Set<string>();
  #counts = new Map<Property, number>();

  constructor(frame: PackFrame) {
    this.#frame = frame;
  }

  /** Null for what was said of the film already. */
  next({ film, property, value, character, part, qualifiers, url }: JoinedStatement): Statement | null {
    if (film !== this.#film) {
      this.#film = film;
      this.#said.clear();
      this.#counts.clear();
    }
    const all: Qualifier[] = [
      ...(character === null ? [] : [{ character }]),
      ...(part === null ? [] : [{ role: part }]),
      ...qualifiers,
    ];
    const key = JSON.stringify([property, value, all]);
    if (this.#said.has(key)) return null;
    this.#said.add(key);
    const count = (this.#counts.get(property) ?? 0) + 1;
    this.#counts.set(property, count);
    const { header, source } = this.#frame;
    return {
      // Packs know the same films by the same ids; their statements are their own.
      id: `${header.id}/${film.slice('film:'.length)}/${property}/${count}`,
      ...{ subject: film, property, value, qualifiers: all, rank: 'normal' },
      references: [{ source: source.id, url }],
    };
  }
}
