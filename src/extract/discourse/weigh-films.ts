import type { ArticleDocument } from '../document.ts';
import type { Name } from '../names/name.ts';
import type { Registry } from '../names/registry.ts';
import { theFilm } from './called-film.ts';

export interface WeighedFilm {
  name: Name;
  weight: number;
  /** Named in a headline or the first paragraph. */
  early: boolean;
  inHeadline: boolean;
}

/** How the films of an article weigh: by how often and how prominently it names them. Heaviest first. `asides`: where titles start that only say what somebody is known for. */
export function weighFilms(
  document: ArticleDocument,
  registry: Registry,
  asides: ReadonlySet<number>,
  told: ReadonlyMap<number, number>,
): WeighedFilm[] {
  const weights = new Map<Name, number>();
  const early = new Set<Name>();
  const inHeadline = new Set<Name>();
  const perSentence = new Map<number, Set<Name>>();
  for (const { piece, name } of registry.mentions)
    if (name.kind === 'film')
      perSentence.set(piece.sentence, (perSentence.get(piece.sentence) ?? new Set()).add(name));
  const opening = document.sentences.find((sentence) => sentence.kind === 'prose');
  for (const { piece, name } of registry.mentions) {
    if (name.kind !== 'film' || asides.has(piece.start)) continue;
    const sentence = document.sentences[piece.sentence];
    if (!sentence || sentence.kind === 'furniture') continue;
    const prominent = sentence.kind === 'headline' ? 3 : sentence.paragraph === opening?.paragraph ? 2 : 1;
    if (prominent > 1) early.add(name);
    if (sentence.kind === 'headline') inHeadline.add(name);
    // The first words of an article are mostly what it is about.
    const first = sentence === opening && piece.start - opening.start < 12 ? 3 : 0;
    // "… Salt Road. The film …": the article goes on about it.
    const next = document.sentences[piece.sentence + 1];
    const goesOn =
      next &&
      perSentence.get(piece.sentence)?.size === 1 &&
      theFilm.test(document.text.slice(next.start, next.start + 60));
    weights.set(
      name,
      (weights.get(name) ?? 0) + prominent + first + (told.get(piece.start) ?? 0) + (goesOn ? 1.5 : 0),
    );
  }
  const titles = [...weights.keys()];
  // "the Salt Road franchise" beside *Salt Road 2* is the family, not the film.
  const family = (name: Name) => name.series && titles.some((other) => other.key.startsWith(`${name.key} `));
  return [...weights]
    .map(([name, weight]) => ({
      name,
      weight: family(name) || isDoubtful(name) ? weight / 4 : weight,
      early: early.has(name),
      inHeadline: inHeadline.has(name),
    }))
    .sort((a, b) => b.weight - a.weight || a.name.first - b.name.first);
}

/** More likely no film than one: no article is known to be about it. */
const isDoubtful = ({ evidence }: Name) => (evidence.film ?? 1) < 0.5;
