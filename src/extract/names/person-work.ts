import type { ArticleDocument } from '../document.ts';
import type { Name } from './candidate.ts';
import type { Registry } from './registry.ts';

export interface PersonWork {
  isDirector(name: Name): boolean;
  isActor(name: Name): boolean;
  isAuthor(name: Name): boolean;
}

const directsBefore =
  /(?:[Dd]irector|[Dd]irectors|[Ff]ilmmaker|[Ff]ilm-maker|filmmakers|helmer|auteur|directed by|directors such as|writer-director|moviemaker)(?: [\p{Ll}-]+){0,2},? $/u;
const directsAfter =
  /^(?:['’]s?)?(?:,? (?:who )?(?:also |has |will |then |is )?(?:directed|directs|directing|helmed|helms|helming|direct|to direct|the director|a director|the film-?maker)\b|,? (?:the|a) (?:\p{Ll}+ )?(?:director|film-?maker)\b)/u;
const writesBefore =
  /(?:[Aa]uthor|[Nn]ovelist|[Pp]laywright|(?:novels?|books?|stories|play|works|bestseller) (?:by|of))(?: [\p{Ll}-]+){0,2},? $/u;
const writesAfter =
  /^['’]s? (?:[\p{Ll}-]+ ){0,4}(?:novels?|books?|play|story|stories|comics?|bestseller|trilogy)\b/u;
const actsBefore =
  /(?:[Aa]ctor|[Aa]ctress|[Ss]tarring|actors|actresses|starring|star|stars|co-star|co-stars|comedian|played by|voiced by|opposite|alongside|cast|actors such as)(?: (?!as\b)[\p{Ll}-]+){0,2},? $/u;
const actsAfter =
  /^(?:['’]s?)?(?:,? (?:who )?(?:also |has |will |then )?(?:stars?|starred|plays?|played|reprises?|portrays?|voices|appears?|appeared|co-stars?)\b)/u;

/** What the words beside their names say that people do, over the whole article. */
export function personWork(document: ArticleDocument, registry: Registry): PersonWork {
  const directors = new Map<Name, number>();
  const actors = new Map<Name, number>();
  const authors = new Set<Name>();
  const add = (map: Map<Name, number>, name: Name) => map.set(name, (map.get(name) ?? 0) + 1);
  for (const { piece, name } of registry.mentions) {
    if (name.kind !== 'person') continue;
    const sentence = document.sentences[piece.sentence];
    if (!sentence) continue;
    const left = document.text.slice(Math.max(sentence.start, piece.start - 40), piece.start);
    const right = document.text.slice(piece.end, Math.min(sentence.end, piece.end + 40));
    if (directsBefore.test(left) || directsAfter.test(right)) add(directors, name);
    if (writesBefore.test(left) || writesAfter.test(right)) authors.add(name);
    if (actsBefore.test(left) || actsAfter.test(right)) add(actors, name);
  }
  return {
    isAuthor: (name) => authors.has(name),
    isDirector: (name) =>
      (directors.get(name) ?? 0) > 0 && (directors.get(name) ?? 0) >= (actors.get(name) ?? 0),
    isActor: (name) => (actors.get(name) ?? 0) > 0 && (actors.get(name) ?? 0) > (directors.get(name) ?? 0),
  };
}
