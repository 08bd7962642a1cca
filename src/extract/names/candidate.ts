import type { NameKind, Vote } from './evidence.ts';
import type { Piece } from './pieces.ts';

/** Somebody or something that the article names, with what all its occurrences together say it is. */
export interface Name {
  key: string;
  /** The fullest form that the article gives. */
  name: string;
  kind: NameKind;
  /** Sum of the evidence for `kind`, over that for the next best kind. */
  score: number;
  /** Sum for each kind, for `explain` and for whoever mends a sign. */
  evidence: Partial<Record<NameKind, number>>;
  signs: string[];
  /** Other forms that the article uses. */
  aliases: Set<string>;
  /** Also the name of a series ("Star Wars"). */
  series: boolean;
  /** Offset of its first occurrence. */
  first: number;
  count: number;
}

/** A title is believed from this much evidence on: one strong sign or two weak ones. */
export const enoughForFilm = 3;

export interface Candidate {
  name: Name;
  pieces: Piece[];
  seen: Map<string, number>;
}

export function blank(piece: Piece): Name {
  return {
    key: piece.key,
    name: piece.name,
    kind: 'none',
    score: 0,
    evidence: {},
    signs: [],
    aliases: new Set(),
    series: false,
    first: piece.start,
    count: 0,
  };
}

export function cast(candidate: Candidate, vote: Vote): void {
  const seen = candidate.seen.get(vote.sign) ?? 0;
  if (seen >= 2) return;
  candidate.seen.set(vote.sign, seen + 1);
  const { evidence, signs } = candidate.name;
  // The second time a sign counts half: two occurrences of one habit are not two witnesses.
  evidence[vote.kind] = (evidence[vote.kind] ?? 0) + (seen === 0 ? vote.weight : vote.weight / 2);
  signs.push(`${vote.sign} (${vote.kind})`);
}

export function decide(name: Name): void {
  const { evidence } = name;
  let best: NameKind = 'none';
  let score = 0;
  let next = 0;
  for (const [kind, sum] of Object.entries(evidence) as [NameKind, number][])
    if (sum > score) {
      next = score;
      best = kind;
      score = sum;
    } else if (sum > next) next = sum;
  const film = evidence.film ?? 0;
  const series = evidence.series ?? 0;
  if (series >= 3) name.series = true;
  // A series' name is a film's as well where the article treats it as one.
  const both = best === 'series' && film >= enoughForFilm + 1;
  if (both) best = 'film';
  if (
    best === 'film' &&
    !both &&
    (film < enoughForFilm || (score - next < (next >= 3 ? 1.5 : 0.5) && next !== series))
  )
    best = (evidence.person ?? 0) >= 2 ? 'person' : 'none';
  if (best === 'person' && score < 1.5) best = 'none';
  if (best === 'character' && (evidence.person ?? 0) >= 2) best = 'person';
  name.kind = best;
  name.score = score - next;
}
