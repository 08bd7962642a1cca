import type { Complement, Member } from '../phrases/lists.ts';
import type { NounPhrase, VerbGroup } from '../phrases/nodes.ts';

/** A verb with whom and what it binds together. */
export interface Clause {
  verb: VerbGroup;
  /** Index of the verb among the sentence's nodes, and of the node behind the clause's last part. */
  at: number;
  to: number;
  /** Who or what does it; for a passive, to whom it is done. */
  subjects: NounPhrase[];
  /** For a participle ("starring", "playing"): who else may be meant, nearest first. */
  others: NounPhrase[];
  objects: Member[];
  complements: readonly Complement[];
  /** "Salt Road, where he plays …", "in which …": the place before the relative word. */
  where: NounPhrase | null;
  /** The clause whose verb this one hangs on: of "turned down a chance to star" the refusal. */
  parent: Clause | null;
  /** "if", "when", "while", "that", …, or null. */
  subordinator: string | null;
}

/** The first complement with one of the prepositions. */
export function complement(clause: Clause, ...prepositions: string[]): Complement | undefined {
  return clause.complements.find(({ prep }) => prepositions.includes(prep));
}
