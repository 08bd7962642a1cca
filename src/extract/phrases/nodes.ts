import type { DateMention } from '../dates.ts';
import type { Name, NameKind } from '../names/name.ts';

/** What every part of a sentence has: its tokens `[from, to)`, and `[start, end)` in UTF-16 units of the article. */
interface Extent {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** One occurrence of a name. */
export interface Mention extends Extent {
  name: Name;
  /** What it is here: the film *Salt Road* is a series in "the Salt Road novels". */
  kind: NameKind;
  /** In quotation marks or italics. */
  setOff: boolean;
}

/** A word of a noun phrase that is no name. */
export interface Word extends Extent {
  text: string;
  lower: string;
  /** Begins with a capital, where that says something. */
  proper: boolean;
}

/**
 * A noun phrase without what is attached behind it: "director Jane Okoro's acclaimed 1999 thriller Salt Road" is a film with an owner.
 * Of "the director of Salt Road" it is "the director".
 */
export interface NounPhrase extends Extent {
  kind: 'np';
  determiner: string | null;
  /** Whose it is: "Jane Okoro's …", "the film's …", "his …". */
  owner: NounPhrase | null;
  words: Word[];
  mentions: Mention[];
  /** The name that the phrase ends with, and so speaks of. */
  name: Mention | null;
  /** The last common noun: of "the veteran director Jane Okoro" the director. Lower case. */
  noun: string | null;
  /** "he", "she", "it", "they", "this": the phrase is nothing else. Lower case. */
  pronoun: string | null;
  /** "the 1999 thriller", "2018's Salt Road", "Salt Road (1999)". */
  year: { value: string; start: number; end: number } | null;
  /** What stands in brackets right behind. */
  bracket: Bracket | null;
  /** Who or what is meant, where a name, a pronoun or the article settles it. */
  referent: Name | null;
  /** The phrase beside it that says the same in other words: "his next film, the thriller Salt Road". */
  apposition: NounPhrase | null;
}

/** Verbs with their auxiliaries: "is set to star", "has not directed". */
export interface VerbGroup extends Extent {
  kind: 'vg';
  /** The verb that carries the meaning, in its base form. */
  lemma: string;
  /** The verbs before it: of "was asked to direct" be, ask. */
  chain: string[];
  /** Words of the group that are no verbs: not, never, reportedly, also. */
  adverbs: string[];
  passive: boolean;
  negative: boolean;
  /** It agrees with several: "are", "play". */
  plural: boolean;
  tense: 'past' | 'present' | 'future' | 'conditional' | 'none';
  /** How it hangs on the rest where it is no verb of its own clause. */
  form: 'finite' | 'infinitive' | 'ing' | 'participle';
}

export interface DateNode extends Extent {
  kind: 'date';
  date: DateMention;
}

/** Preposition, conjunction, relative pronoun, mark, adverb: by its word. */
export interface Link extends Extent {
  kind: 'prep' | 'conj' | 'sub' | 'rel' | 'adv' | 'mark';
  word: string;
}

/** Somebody's own words: nothing in them is a fact. */
export interface SpeechNode extends Extent {
  kind: 'speech';
}

export interface Bracket extends Extent {
  kind: 'bracket';
  nodes: Node[];
}

export type Node = NounPhrase | VerbGroup | DateNode | Link | SpeechNode | Bracket;

export const isPhrase = (node: Node | undefined): node is NounPhrase => node?.kind === 'np';
export const isVerb = (node: Node | undefined): node is VerbGroup => node?.kind === 'vg';

/** A preposition, mark, … of one of these words. */
export function isLink(node: Node | undefined, kind: Link['kind'], ...words: string[]): node is Link {
  return node?.kind === kind && (words.length === 0 || words.includes((node as Link).word));
}
