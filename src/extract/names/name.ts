export type NameKind = 'film' | 'person' | 'character' | 'series' | 'company' | 'place' | 'work' | 'none';

/** Somebody or something that the article names, with what all its occurrences together say it is. */
export interface Name {
  key: string;
  /** The fullest form that the article gives. */
  name: string;
  kind: NameKind;
  /** How sure its kind is, from 0 to 1. */
  score: number;
  /** Mean likelihood of each kind over its occurrences, for `explain`. */
  evidence: Partial<Record<NameKind, number>>;
  /** Other forms that the article uses. */
  aliases: Set<string>;
  /** Also the name of a series ("Star Wars"). */
  series: boolean;
  /** The year that the article gives a film right beside its title: "(1989)", "1989's". */
  year: number | null;
  /** The article defines it, as an encyclopedia does: "X is a 1999 film". */
  defined: boolean;
  /** Offset of its first occurrence. */
  first: number;
  count: number;
}

/** A stretch of text that is a name. */
export interface Piece {
  sentence: number;
  /** Indices of its tokens in the sentence, both inclusive. */
  first: number;
  last: number;
  start: number;
  end: number;
  /** As written, with single spaces, without a possessive. */
  name: string;
  key: string;
  /** Set off by quotation marks or italics. */
  setOff: boolean;
  possessive: boolean;
}
