import type { ArticleDocument } from '../document.ts';
import { type Candidate, cast } from './candidate.ts';
import type { Vote } from './evidence.ts';
import type { Piece } from './pieces.ts';

const between =
  /^(?:'s)?(?: \((?:[^()]{1,40})\))?(?:,| and| &|, and| or|, or| as well as|, as well as| along with|, along with|, alongside)(?: (?:the|a|an|newcomer|actor|actress|comedian|singer|newcomers))? ["'‘“*_]?$/;

const closers = /^["'’”*_]+/;

/** "Prancer (1989), Jury Duty and Good Burger": what stands in one list is of one kind. */
export function spreadOverLists(
  document: ArticleDocument,
  pieces: Piece[],
  candidates: Map<string, Candidate>,
  parts: ReadonlySet<Piece>,
): void {
  let from = 0;
  for (let i = 1; i <= pieces.length; i++) {
    const [before, piece] = [pieces[i - 1], pieces[i]];
    if (
      before &&
      piece &&
      before.sentence === piece.sentence &&
      between.test(
        document.text
          .slice(before.end, piece.start)
          .replace(closers, '')
          .replace(/\s+/g, ' ')
          .replace(/["'‘“*_]$/, ''),
      )
    )
      continue;
    if (i - from >= 2) spread(pieces.slice(from, i), candidates, parts);
    from = i;
  }
}

function spread(list: Piece[], candidates: Map<string, Candidate>, parts: ReadonlySet<Piece>): void {
  const [head] = list;
  // "reprise their roles as Max, Ann and the Admiral"
  if (head && parts.has(head)) {
    for (const piece of list) {
      const evidence = candidates.get(piece.key)?.name.evidence ?? {};
      if ((evidence.person ?? 0) < 3 && (evidence.film ?? 0) < 5)
        give(piece, { kind: 'character', sign: 'in a list of parts', weight: 3 });
    }
    return;
  }
  let [film, person, other] = [0, 0, 0];
  for (const piece of list) {
    const evidence = candidates.get(piece.key)?.name.evidence ?? {};
    const best = Math.max(0, ...Object.values(evidence));
    if (best >= 2.5 && evidence.film === best) film++;
    else if (best >= 2.5 && evidence.person === best) person++;
    else if (best >= 2.5) other++;
  }
  const personOf = (piece: Piece) => candidates.get(piece.key)?.name.evidence.person ?? 0;
  if (film > 0 && film > person && film > other) {
    for (const piece of list)
      if (personOf(piece) < 3 || film > 1)
        give(piece, { kind: 'film', sign: 'in a list of films', weight: 3 });
  } else if (film > 0 && film === person && film > other) {
    for (const piece of list)
      if (personOf(piece) < 2) give(piece, { kind: 'film', sign: 'in a list of films', weight: 3 });
  }
  if (person > 0 && person > film && person > other) {
    const weight = person * 2 >= list.length ? 2.5 : 2;
    for (const piece of list)
      if (/^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}|de |la |van |von |del )[\p{L}.'’-]*){0,3}$/u.test(piece.name))
        give(piece, { kind: 'person', sign: 'in a list of people', weight });
  } else if (other > 0 && film === 0 && other * 2 >= list.length)
    for (const piece of list) give(piece, { kind: 'work', sign: 'in a list of other things', weight: 1 });

  function give(piece: Piece, vote: Vote): void {
    const candidate = candidates.get(piece.key);
    if (candidate) cast(candidate, vote);
  }
}
