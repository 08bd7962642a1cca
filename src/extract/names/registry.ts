import type { ArticleDocument } from '../document.ts';
import { blank, type Candidate, cast, decide, type Name } from './candidate.ts';
import { filmWeight, votesFor } from './evidence.ts';
import { spreadOverLists } from './lists.ts';
import { findPieces, type Piece, surePeople } from './pieces.ts';
import { nameSeries, nameSiblings } from './series-names.ts';
import { votesOfShape } from './shape-votes.ts';
import { shortForms } from './short-forms.ts';

export interface Registry {
  names: Name[];
  /** Pieces in order of text, each with its name; pieces that name nothing known are left out. */
  mentions: { piece: Piece; name: Name }[];
  /** Everything that was weighed, also what came out as nothing. */
  weighed: Name[];
}

export function readNames(document: ArticleDocument, knownTitles: (key: string) => boolean): Registry {
  const people = surePeople(document);
  const pieces = findPieces(document, people);
  const candidates = new Map<string, Candidate>();
  const parts = new Set<Piece>();
  const ofArticle = filmWeight(document.text);
  const weights = new Map<number, number>();
  const weightOf = (index: number): number => {
    const sentence = document.sentences[index];
    const known = weights.get(index);
    if (known !== undefined || !sentence) return known ?? 1;
    const weight = Math.min(ofArticle, filmWeight(document.text.slice(sentence.start, sentence.end)));
    weights.set(index, weight);
    return weight;
  };
  for (const piece of pieces) {
    if (document.sentences[piece.sentence]?.kind === 'furniture' || piece.key === '') continue;
    let candidate = candidates.get(piece.key);
    if (!candidate) {
      candidate = { name: blank(piece), pieces: [], seen: new Map() };
      candidates.set(piece.key, candidate);
      for (const vote of votesOfShape(piece.name, false)) cast(candidate, vote);
      if (knownTitles(piece.key)) cast(candidate, { kind: 'film', sign: 'known title', weight: 1.5 });
    }
    candidate.pieces.push(piece);
    candidate.name.count++;
    candidate.name.aliases.add(piece.name);
    if (piece.setOff)
      cast(candidate, { kind: 'film', sign: 'set off', weight: piece.name.includes(' ') ? 2.5 : 1.5 });
    const votes = votesFor(document, piece, weightOf(piece.sentence));
    for (const vote of votes) cast(candidate, vote);
    if (votes.some((vote) => vote.sign === 'as role') && !votes.some((vote) => vote.kind === 'film'))
      parts.add(piece);
  }
  for (const candidate of candidates.values())
    if (candidate.pieces.length > 1 && candidate.name.key.includes(' '))
      cast(candidate, {
        kind: 'film',
        sign: 'repeated',
        weight: Math.min(1, 0.5 * (candidate.pieces.length - 1)),
      });
  // Where an article sets two titles off, what else it sets off is likely to be one.
  const setOffFilms = [...candidates.values()].filter(
    ({ name, pieces: [first] }) => first?.setOff && (name.evidence.film ?? 0) >= 4,
  );
  if (setOffFilms.length > 1)
    for (const candidate of candidates.values())
      if (candidate.pieces.some((piece) => piece.setOff))
        cast(candidate, { kind: 'film', sign: 'set off as titles are', weight: 1 });
  spreadOverLists(document, pieces, candidates, parts);
  for (const candidate of candidates.values()) decide(candidate.name);
  nameSeries(candidates);
  nameSiblings(candidates);
  const alias = shortForms(candidates, pieces);
  const mentions: Registry['mentions'] = [];
  for (const piece of pieces) {
    const candidate = candidates.get(piece.key);
    if (!candidate) continue;
    const name = alias(candidate, piece) ?? candidate.name;
    if (name.kind !== 'none') mentions.push({ piece, name });
    if (name !== candidate.name) name.aliases.add(piece.name);
  }
  const names = [...new Set(mentions.map((mention) => mention.name))];
  for (const name of names) name.name = bestForm(name, candidates.get(name.key)?.pieces ?? [], document);
  return { names, mentions, weighed: [...candidates.values()].map((candidate) => candidate.name) };
}

function bestForm(name: Name, pieces: Piece[], document: ArticleDocument): string {
  const forms = new Map<string, number>();
  for (const piece of pieces) {
    let form = piece.name;
    if (/^the /i.test(form))
      form = name.kind === 'film' ? form.replace(/^the /i, 'The ') : form.replace(/^the /i, '');
    if (document.sentences[piece.sentence]?.kind === 'headline' && pieces.length > 1) continue;
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  let best =
    name.kind === 'film' || name.kind === 'character' ? name.name : name.name.replace(/^the (?=.)/i, '');
  let score = -1;
  // "The" that only a sentence's start explains is not the title's.
  const article = pieces.some((piece) => /^the /i.test(piece.name) && (piece.first > 0 || forms.size === 1));
  for (const [form, count] of forms) {
    // "The Polar Express" over "Polar Express", mixed case over capitals, and then what is written most.
    const points =
      count +
      (name.kind === 'film' && form.startsWith('The ') ? (article ? 100 : -0.5) : 0) -
      (/^[^\p{Ll}]{6,}$/u.test(form) ? 1000 : 0);
    if (points > score) {
      score = points;
      best = form;
    }
  }
  return best;
}
