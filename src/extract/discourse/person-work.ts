import type { Clause } from '../clauses/clause.ts';
import type { Name } from '../names/name.ts';
import { complementsAt, listAt } from '../phrases/lists.ts';
import { isLink, isPhrase, type Node, type NounPhrase } from '../phrases/nodes.ts';

/** What people do, as far as the article shows it anywhere: it tells whose film "A's film" is, and who "the director" is. */
export interface PersonWork {
  isDirector(name: Name): boolean;
  isActor(name: Name): boolean;
  isAuthor(name: Name): boolean;
  /** Called a producer, a screenwriter, an editor and the like. */
  isCrew(name: Name): boolean;
}

const actorNoun =
  /^(?:(?:co-?)?stars?|actors?|actress(?:es)?|performers?|comedians?|comics?|leads?|newcomers?|thespian|cast|starlet|heart-throb)$/;
const directorNoun =
  /^(?:(?:co-|writer[-/]|actor-)?directors?|film-?makers?|helmer|auteur|moviemaker|documentarian)$/;
const authorNoun = /^(?:authors?|novelists?|playwrights?|poet|historian|journalist)$/;
const crewNoun =
  /^(?:(?:co-)?producers?|screenwriters?|scriptwriters?|(?:co-)?writers?|composers?|cinematographers?|editors?|choreographers?|animators?|stuntm[ae]n)$/;
const bookNoun =
  /^(?:novels?|books?|plays?|story|stories|memoirs?|bestsellers?|best-sellers?|poems?|trilogy|comics?|children's)$/;
const acting = /^(?:(?:co-)?star|star in|appear|act|play|portray|voice|reprise)$/;
const directing = /^(?:(?:co-)?direct|helm)$/;

/** Reads it off every parsed sentence, before references are resolved. */
export function personWork(
  sentences: Iterable<{ nodes: readonly Node[]; clauses: readonly Clause[] }>,
): PersonWork {
  const directors = new Map<Name, number>();
  const actors = new Map<Name, number>();
  const authors = new Set<Name>();
  const crew = new Set<Name>();
  const add = (map: Map<Name, number>, phrases: readonly NounPhrase[]) => {
    for (const { name } of phrases)
      if (name?.kind === 'person') map.set(name.name, (map.get(name.name) ?? 0) + 1);
  };
  const byNoun = (noun: string | null, before: string | undefined, phrases: readonly NounPhrase[]) => {
    if (noun === null) return;
    if (actorNoun.test(noun) && !/^(?:pop|rock|rap|porn|football|tv)$/.test(before ?? ''))
      add(actors, phrases);
    else if (
      directorNoun.test(noun) &&
      !/^(?:art|casting|managing|festival|museum|executive|music|musical|artistic|programme|theatre|stage|assistant)$/.test(
        before ?? '',
      )
    )
      add(directors, phrases);
    else {
      const called = authorNoun.test(noun) ? authors : crewNoun.test(noun) ? crew : null;
      for (const { name } of phrases) if (name?.kind === 'person') called?.add(name.name);
    }
  };
  for (const { nodes, clauses } of sentences) {
    nodes.forEach((node, i) => {
      if (!isPhrase(node)) return;
      // "One of the most popular directors, A".
      const oneOf = nodes[i + 2];
      const named = nodes[i + 4];
      if (
        node.noun === 'one' &&
        isLink(nodes[i + 1], 'prep', 'of') &&
        isPhrase(oneOf) &&
        oneOf.name === null &&
        isLink(nodes[i + 3], 'mark', ',') &&
        isPhrase(named)
      )
        byNoun(oneOf.noun, oneOf.words.at(-2)?.lower, [named]);
      const at = node.words.findLastIndex((word) => word.lower === node.noun);
      const before = node.words[at - 1]?.lower;
      if (node.name?.kind === 'person' && node.noun !== null) {
        // "actors Anna Field and Peter Lund".
        const list = /s$/.test(node.noun) ? listAt(nodes, i).members.map(({ phrase }) => phrase) : [node];
        byNoun(node.noun, before, list);
      }
      if (node.apposition?.name?.kind === 'person' && node.name === null) {
        byNoun(node.noun, before, [node.apposition]);
        // "Jane Okoro, the actor and director".
        const more = nodes[i + 2];
        if (isLink(nodes[i + 1], 'conj') && isPhrase(more) && more.name === null)
          byNoun(more.noun, more.words.at(-2)?.lower, [node.apposition]);
      }
      if (
        node.owner?.name?.kind === 'person' &&
        node.words.some((word) => bookNoun.test(word.lower)) &&
        node.name?.kind !== 'film'
      )
        authors.add(node.owner.name.name);
      // "a novel of the same name by A".
      if (node.noun !== null && bookNoun.test(node.noun) && !/^(?:story|stories)$/.test(node.noun))
        for (const { prep, members } of complementsAt(nodes, i + 1).complements)
          if (prep === 'by')
            for (const { phrase } of members)
              if (phrase.name?.kind === 'person') authors.add(phrase.name.name);
    });
    for (const clause of clauses) {
      const { verb, subjects, objects } = clause;
      const by = clause.complements
        .filter(({ prep }) => prep === 'by')
        .flatMap(({ members }) => members.map(({ phrase }) => phrase));
      const object = objects[0]?.phrase;
      if (acting.test(verb.lemma)) {
        if (by.length > 0) add(actors, by);
        else if (!verb.passive) {
          add(actors, subjects);
          if (/star/.test(verb.lemma) && !subjects.some(({ name }) => name?.kind === 'person'))
            add(
              actors,
              objects.map(({ phrase }) => phrase),
            );
        }
      } else if (directing.test(verb.lemma))
        add(directors, by.length > 0 ? by : verb.passive ? [] : subjects);
      else if (/^(?:be|become)$/.test(verb.lemma) && object && object.name === null)
        byNoun(object.noun, object.words.at(-2)?.lower, subjects);
    }
  }
  const count = (map: ReadonlyMap<Name, number>, name: Name) => map.get(name) ?? 0;
  return {
    isAuthor: (name) => authors.has(name),
    isCrew: (name) => crew.has(name),
    isDirector: (name) => count(directors, name) > 0 && count(directors, name) >= count(actors, name),
    isActor: (name) => count(actors, name) > count(directors, name),
  };
}
