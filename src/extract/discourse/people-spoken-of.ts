import type { Clause } from '../clauses/clause.ts';
import type { Name } from '../names/name.ts';
import type { Node } from '../phrases/nodes.ts';
import { firstNamed, passesFor, subjectOf } from './person-spoken-of.ts';
import type { Protagonist } from './protagonist.ts';

/** Sentences after which a pronoun means nobody that was spoken of before. */
const reach = 4;

/** Whom the article speaks of, sentence by sentence: it settles who "he" and "the actor" are. */
export class PeopleSpokenOf {
  #subject: Name | null = null;
  #subjectSentence = -1;
  #earlier: Name | null = null;
  #earlierSentence = -1;

  constructor(
    /** Whose life the article tells, or null. */
    private readonly told: Protagonist | null,
  ) {
    this.protagonist = told?.name ?? null;
  }
  private readonly protagonist: Name | null;

  /** Whose life the article tells, where a pronoun ("he", "her") may mean them. */
  life(pronoun: string): Name | null {
    if (!this.told?.always) return null;
    return this.told.always === (/^(?:she|her|hers)$/.test(pronoun) ? 'f' : 'm') ? this.protagonist : null;
  }

  get current(): Name | null {
    return this.#subject;
  }

  /** Of those that the sentence named so far the first that fits, or whom the article spoke of before. */
  meant(people: readonly Name[], sentence: number, fits: ((name: Name) => boolean) | null): Name | null {
    const here = people.find((name) => fits === null || fits(name));
    if (here) return here;
    const near = (name: Name | null, index: number) =>
      name !== null && sentence - index <= reach && (fits === null || fits(name));
    if (near(this.#subject, this.#subjectSentence)) return this.#subject;
    // "she" behind a sentence about a man.
    if (fits && near(this.#earlier, this.#earlierSentence)) return this.#earlier;
    return fits && this.protagonist && fits(this.protagonist) ? this.protagonist : null;
  }

  remember(sentence: number, nodes: readonly Node[], clauses: readonly Clause[]): void {
    // In a life only who acts in a sentence takes over: "It was directed by Jane Okoro." leaves the next "she" to whose life it is.
    const named = this.protagonist
      ? (subjectOf(clauses, nodes) ?? (nodes.some((node) => node.kind === 'vg') ? this.protagonist : null))
      : (subjectOf(clauses) ?? firstNamed(nodes));
    if (!named) return;
    const quoted =
      nodes.some((node) => node.kind === 'speech') && this.#subject !== null && !passesFor(named, clauses);
    if (quoted) return;
    if (this.#subject !== named) {
      this.#earlier = this.#subject;
      this.#earlierSentence = this.#subjectSentence;
    }
    this.#subject = named;
    this.#subjectSentence = sentence;
  }
}
