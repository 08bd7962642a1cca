import type { Clause } from '../clauses/clause.ts';
import { isLink, isPhrase, type Node } from '../phrases/nodes.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import type { ReadingSentence } from '../rule.ts';
import { filmsIn } from './people-and-films.ts';
import { type ReleaseParts, releasePartsAt } from './release-facts.ts';
import { filmsReleased } from './release-film.ts';
import { releasePlaceIn, saysPlace } from './release-place.ts';

/** What a verb needs beside it to say that a film comes out: nothing, or a place where films come out. */
type Need = 'none' | 'place';

const verbs: Readonly<Record<string, Need>> = {
  open: 'none',
  release: 'none',
  'come out': 'none',
  arrive: 'none',
  'roll out': 'none',
  bow: 'none',
  drop: 'place',
  land: 'place',
  debut: 'place',
  premiere: 'place',
  launch: 'place',
  stream: 'none',
  come: 'place',
  return: 'place',
  play: 'place',
  go: 'place',
};
const planned = /^(?:set|schedule|slate|plan|expect|peg|date|target|eye|earmark|book|confirm|lock)$/;
const reaching = /^(?:hit|reach|enter|grace|join|play)$/;
const getting = /^(?:get|receive|have|see|enjoy|land|secure|make|begin)$/;
const releaseNoun = /^(?:release|bow|opening|debut|launch|rollout|roll-out)$/;

export interface ReleaseEvent {
  films: ReturnType<typeof filmsReleased>;
  parts: ReleaseParts;
}

/** What a clause says comes out, with its dates and places; null where it says nothing of the kind. */
export function releaseEvent(clause: Clause, sentence: ReadingSentence): ReleaseEvent | null {
  const { nodes, article } = sentence;
  const { verb, objects } = clause;
  const textOf = (node: Node) => article.text.slice(node.start, node.end);
  const object = objects[0]?.phrase;
  const objectText = object ? textOf(object) : '';
  const behind = object ? placeOf(object, nodes) + 1 : clause.at + 1;
  const subject = () => filmsReleased(clause, sentence);
  const parts = (at: number, lead = '') => releasePartsAt(sentence, at, lead);
  if (verb.lemma === 'release' && !verb.passive && object) {
    // "Ember Pictures releases FILM on DATE".
    const films = filmsIn(objects);
    return films.length === objects.length
      ? { films, parts: parts(clause.to === behind ? clause.to : behindList(clause, nodes)) }
      : null;
  }
  if (reaching.test(verb.lemma) && object) {
    const place = releasePlaceIn(objectText);
    return place.medium && object.name?.kind !== 'film'
      ? { films: subject(), parts: parts(behind, objectText) }
      : null;
  }
  if (object && releaseNoun.test(object.noun ?? '') && (getting.test(verb.lemma) || verb.lemma === 'go on')) {
    return { films: subject(), parts: parts(behind, objectText) };
  }
  if (verb.lemma === 'be' && /^(?:due|available)$/.test(object?.noun ?? ''))
    return { films: subject(), parts: parts(behind) };
  if (object) return null;
  if (verb.lemma === 'be') {
    const next = nodes[clause.at + 1];
    const out =
      isLink(next, 'prep', 'out') ||
      isLink(nodes[clause.at + 2], 'prep', 'out') ||
      isLink(next, 'adv', 'available');
    const read = parts(clause.at + 1);
    const first = clause.complements[0];
    const shown =
      first &&
      /^(?:in|on|at)$/.test(first.prep) &&
      releasePlaceIn(article.text.slice(nodes[first.from]?.start, nodes[first.to - 1]?.end)).medium;
    const released = first?.prep === 'on' && /release$/.test(first.members[0]?.phrase.noun ?? '');
    return out || shown || released ? { films: subject(), parts: read } : null;
  }
  if (planned.test(verb.lemma) && (verb.passive || verb.form !== 'finite' || verb.tense === 'past'))
    return plannedFor(clause, sentence, subject());
  const need = verbs[verb.lemma];
  if (!need || (verb.passive && verb.lemma !== 'release' && verb.lemma !== 'launch')) return null;
  const read = parts(behind);
  if (need === 'place' && !saysPlace(read.place)) return null;
  if (/^(?:open|arrive|bow|drop|debut|premiere|come|return|play|go)$/.test(verb.lemma) && inTown(clause))
    return null;
  if (/^(?:come|return|play|go)$/.test(verb.lemma) && !read.place.medium) return null;
  return { films: subject(), parts: read };
}

/** "is slated for a May release", "is set for May 5", "is expected in cinemas in May": not "is set in 1857". */
function plannedFor(
  clause: Clause,
  sentence: ReadingSentence,
  films: ReleaseEvent['films'],
): ReleaseEvent | null {
  const { nodes, article } = sentence;
  const first = clause.complements[0];
  if (!first) return null;
  const text = article.text.slice(nodes[first.from]?.start, nodes[first.to - 1]?.end);
  const noun = first.members[0]?.phrase.noun ?? '';
  // "for a release", "for a May 5 release": the date takes the phrase apart.
  const beyond = nodes[first.to + 1];
  const split = noun === '' && isPhrase(beyond) && releaseNoun.test(beyond.noun ?? '');
  const forRelease = first.prep === 'for' && (first.dates.length > 0 || split || releaseNoun.test(noun));
  const expected =
    clause.verb.lemma !== 'set' &&
    (releasePlaceIn(text).medium !== undefined || (clause.verb.lemma === 'expect' && first.dates.length > 0));
  return forRelease || expected ? { films, parts: releasePartsAt(sentence, clause.at + 1) } : null;
}

function behindList(clause: Clause, nodes: readonly Node[]): number {
  const last = clause.objects.at(-1)?.phrase;
  return last ? placeOf(last, nodes) + 1 : clause.at + 1;
}

/** "opens in New York": a premiere, a play or a story, more often than a release. */
function inTown({ complements }: Clause): boolean {
  return complements.some(
    ({ prep, members }) =>
      /^(?:in|at)$/.test(prep) &&
      members.some(
        ({ phrase }) =>
          phrase.name?.kind === 'place' &&
          !saysPlace(releasePlaceIn(phrase.name.name.name)) &&
          phrase.words.every(({ lower }) => !/^(?:cinemas|theaters|theatres)$/.test(lower)),
      ),
  );
}
