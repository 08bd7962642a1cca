import type { Casting, DateValue, Medium, Property, Status } from '../model/statement.ts';
import type { Clause } from './clauses/clause.ts';
import type { Name } from './names/name.ts';
import type { PeopleIndex } from './names/people-index.ts';
import type { Node } from './phrases/nodes.ts';

/** What a rule read, before references are resolved into entities and the same fact is merged. Offsets are UTF-16 units of the article. */
export interface Finding {
  /** A film of the article, or a character by name. */
  subject: Name | { character: string };
  property: Property;
  value:
    | { person: Name }
    | { film: Name }
    | { series: string }
    | { company: string }
    | { date: DateValue }
    | { text: string }
    | { character: string };
  character?: string;
  casting?: Casting;
  status?: Status;
  territory?: string;
  medium?: Medium;
  platform?: string;
  role?: string;
  /** Counted from another date by this many days. */
  derived?: { days: number; from: DateValue };
  /** Moved away from: ranks below the date that replaced it. */
  superseded?: boolean;
  /** Another name of the subject that the same words give. */
  alias?: string;
  start: number;
  end: number;
  rule: string;
}

/** A sentence as the rules see it. */
export interface ReadingSentence {
  nodes: readonly Node[];
  clauses: readonly Clause[];
  /** `[start, end)` in the article. */
  start: number;
  end: number;
  index: number;
  /** The film that the sentence is about though it may not name it, or null where that isn't sure. */
  topic: Name | null;
  /** The person that the article has talked of up to here, or null. */
  subject: Name | null;
  /** The sentence before, or null at the start. */
  previous: ReadingSentence | null;
  article: ReadingArticle;
}

export interface ReadingArticle {
  text: string;
  published: string | null;
  isDirector(name: Name): boolean;
  isActor(name: Name): boolean;
  isAuthor(name: Name): boolean;
  isCrew(name: Name): boolean;
  /** The film that the article is about, or null for a round-up or a life. */
  readonly main: Name | null;
  films: readonly Name[];
  /** Also those named within speech: for what film-makers themselves write of their work. */
  people: PeopleIndex;
  /** What the article calls series or franchises. */
  series: readonly Name[];
  isFirstMention(name: Name, start: number): boolean;
  /** A project that has no title yet, by what the text calls it: "Salt Road sequel". */
  project(description: string, like: Name): Name;
}

export interface Example {
  text: string;
  /** `Film | property | value | character | other qualifiers`, as far as given. */
  reads: string[];
}

/** What a sentence may have: a name or a reference of that kind, a date or a year, a phrase with an owner or a bracket, somebody's words, a film in question. */
export type Sign = 'person' | 'film' | 'company' | 'date' | 'owner' | 'bracket' | 'speech' | 'topic';

/** One of these must stand in a sentence. Lists with commas. */
export interface Need {
  signs?: readonly Sign[];
  /** Of a phrase, lower case, or the whole of a name; prepositions and marks. */
  words?: string;
  /** In their base form. */
  verbs?: string;
}

export interface Rule {
  /** In statements, and in a build's report. */
  id: string;
  /** Without all of these a sentence has nothing for the rule, which is not asked then. */
  needs?: readonly Need[];
  examples: Example[];
  /** Texts from which this rule must read nothing. */
  counterExamples: string[];
  read(sentence: ReadingSentence): Finding[];
}
