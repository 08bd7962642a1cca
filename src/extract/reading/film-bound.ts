import type { Clause } from '../clauses/clause.ts';
import type { Name } from '../names/name.ts';
import { isLink, isPhrase, isVerb, type Node } from '../phrases/nodes.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import type { ReadingSentence } from '../rule.ts';
import { filmsNamed } from './film-of-clause.ts';
import { filmOf } from './people-and-films.ts';

/** The films that the sentence itself ties a clause to: "… in FILM", "FILM, in which …", "In FILM, a comedy, …". */
export function filmsBound(clause: Clause, { nodes }: ReadingSentence): Name[] {
  const named = filmsNamed(clause);
  if (named.length > 0) return named;
  if (clause.where) {
    const film = filmOf(clause.where) ?? (clause.where.apposition ? filmOf(clause.where.apposition) : null);
    return film ? [film] : [];
  }
  const fronted = filmFronted(clause, nodes);
  return fronted ? [fronted] : [];
}

/** "In FILM, released in 2004, Dance directed …": the title that the clause opens with. */
function filmFronted(clause: Clause, nodes: readonly Node[]): Name | null {
  const [subject] = clause.subjects;
  const from = subject && subject.end <= clause.verb.start ? placeOf(subject, nodes) : clause.at;
  for (let i = from - 1; i >= 0; i--) {
    const node = nodes[i];
    if (
      node?.kind === 'sub' ||
      node?.kind === 'rel' ||
      node?.kind === 'speech' ||
      isLink(node, 'mark', ';', ':') ||
      (isVerb(node) && node.form === 'finite' && !node.passive)
    )
      return null;
    if (!isPhrase(node)) continue;
    const film = node.name?.kind === 'film' ? node.name.name : null;
    if (!film) continue;
    let before = i - 1;
    while (isLink(nodes[before], 'mark', '"') || isLink(nodes[before], 'adv')) before--;
    // Behind anything else than the start of a clause "in FILM" may belong to what stands before it.
    const opens =
      before === 0 ||
      isLink(nodes[before - 1], 'mark', ';', ':', ',', '-') ||
      isLink(nodes[before - 1], 'conj') ||
      isLink(nodes[before - 1], 'sub') ||
      isLink(nodes[before - 1], 'adv');
    return isLink(nodes[before], 'prep', 'in') && opens ? film : null;
  }
  return null;
}
