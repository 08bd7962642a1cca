import type { DateMention } from '../dates.ts';
import type { Name } from '../names/candidate.ts';

/**
 * In a masked sentence every name, date and speech is one character of a private range, so that patterns are short and lists compose.
 * Each range has room for 256 a sentence; a sentence has at most 1,500 characters.
 */
export const ranges = {
  person: 0xe000,
  character: 0xe100,
  film: 0xe200,
  series: 0xe300,
  work: 0xe400,
  company: 0xe500,
  place: 0xe600,
  date: 0xe700,
  speech: 0xe800,
  /** One or more people of one list, each with the role that stands with the name. */
  people: 0xe900,
  /** One or more films of one list. */
  films: 0xea00,
} as const;
export type SymbolKind = keyof typeof ranges;

export const symbolClass = (kind: SymbolKind): string =>
  `[\\u${ranges[kind].toString(16)}-\\u${(ranges[kind] + 0xff).toString(16)}]`;

/** A person in a list. `[start, end)` covers the name and its role, in UTF-16 units of the article. */
export interface Member {
  name: Name;
  start: number;
  end: number;
  role?: Role;
  /** A pronoun or a description stands for the name. */
  indirect?: boolean;
  /** Called a newcomer beside the name. */
  newcomer?: boolean;
}

/** What a text calls a part: `character` where it is a name. */
export interface Role {
  text: string;
  character: boolean;
  start: number;
  end: number;
  /** "voice", "cameo", … */
  manner?: string;
}

export interface FilmMember {
  name: Name;
  start: number;
  end: number;
  /** The year in brackets behind the title. */
  year?: { value: string; start: number; end: number };
  /** "the film", "it": resolved, not named. */
  indirect?: boolean;
}

export type Item =
  | { kind: 'person'; member: Member }
  | { kind: 'people'; members: Member[]; start: number; end: number }
  | { kind: 'film'; film: FilmMember }
  | { kind: 'films'; films: FilmMember[]; start: number; end: number }
  | { kind: 'date'; date: DateMention }
  | { kind: 'speech'; start: number; end: number }
  | { kind: 'character' | 'series' | 'work' | 'company' | 'place'; name: Name; start: number; end: number };
