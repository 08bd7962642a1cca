import type { Name } from '../names/candidate.ts';

/** What the article has talked of so far, for "the film", "it", "she" and "the actor". */
export interface Discourse {
  main: Name | null;
  /** `main` is named at least half again as often as any other film. */
  dominates: boolean;
  /** `main` is named so often that the article is about it. */
  strong: boolean;
  /** The article says what `main` is ("X is a 1999 comedy film"): it is about nothing else. */
  defined: boolean;
  /** Projects without a title, by their series. */
  untitled: Map<Name, Name>;
  /** Index of the sentence that named a film last. */
  lastFilmSentence: number;
  /** The last title was no film's: a series, a play, a book. */
  otherWork: boolean;
  /** Films of the sentence before, in its order, references resolved; empty at the start of a paragraph. */
  before: Name[];
  /** The film named last in this paragraph. */
  ofParagraph: Name | null;
  latest: Name | null;
  /** The person that the latest sentences are about. */
  subject: Name | null;
  /** The last person of a sentence with a single person, or the first of one with several. */
  subjectSentence: number;
}

export function startDiscourse(films: { name: Name; weight: number }[]): Discourse {
  const sorted = [...films].sort((a, b) => b.weight - a.weight || a.name.first - b.name.first);
  const [first, second] = sorted;
  const defined = first?.name.defined ?? false;
  return {
    main: first?.name ?? null,
    dominates:
      first !== undefined &&
      first.weight >= (second ? 3 : 2) &&
      (second === undefined || first.weight >= 1.5 * second.weight),
    strong: first !== undefined && (first.weight >= 6 || (second === undefined && first.weight >= 3)),
    defined,
    untitled: new Map(),
    lastFilmSentence: -1,
    otherWork: false,
    before: [],
    ofParagraph: null,
    latest: null,
    subject: null,
    subjectSentence: -1,
  };
}

/** The film that "the film" means where this sentence has not named one, or null. */
export function filmMeant(discourse: Discourse): Name | null {
  if (discourse.defined) return discourse.main;
  const distinct = [...new Set(discourse.before)];
  if (distinct.length === 1) return distinct[0] ?? null;
  if (distinct.length > 1)
    return discourse.main && distinct.includes(discourse.main) && discourse.dominates ? discourse.main : null;
  if (discourse.ofParagraph && !discourse.dominates) return discourse.ofParagraph;
  if (discourse.dominates) return discourse.main;
  return discourse.latest;
}

/** The film that "it" means at the start of a sentence: the only one, or the first, of the sentence before. */
export function itMeans(discourse: Discourse): Name | null {
  if (discourse.defined) return discourse.main;
  const distinct = [...new Set(discourse.before)];
  return distinct.length === 1 ? (distinct[0] ?? null) : null;
}
