import type { Clause } from '../clauses/clause.ts';
import type { Name } from '../names/name.ts';
import { isLink, isPhrase, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import type { ReadingSentence } from '../rule.ts';
import { filmAhead } from './film-ahead.ts';
import { filmOf, filmsIn } from './people-and-films.ts';
import { type DatedPlace, type ReleaseParts, releasePartsAt } from './release-facts.ts';
import { filmOfRelative, filmsReleased } from './release-film.ts';
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
  appear: 'none',
  unspool: 'none',
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

/** "had been expected in cinemas", "was due in May", "was supposed to open": what came of it is told elsewhere. */
export function wasPlanned({ verb, objects, parent, subordinator }: Clause): boolean {
  // "said that it was due in May": it still is.
  if (verb.tense !== 'past' || parent?.verb.lemma === 'say' || subordinator === 'that') return false;
  if (
    verb.chain.includes('have') &&
    verb.chain.includes('be') &&
    /^(?:expect|schedule|slate|set|plan)$/.test(verb.lemma)
  )
    return true;
  if (verb.chain.includes('suppose') || verb.chain.includes('mean')) return true;
  return verb.lemma === 'be' && objects[0]?.phrase.noun === 'due';
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
  const by = releasedBy(clause, sentence);
  if (by) return by;
  if (verb.lemma === 'release' && !verb.passive && object) return null;
  if (reaching.test(verb.lemma) && object) {
    const place = releasePlaceIn(objectText);
    const there = place.medium ?? (/^(?:hit|reach)$/.test(verb.lemma) ? place.territories[0] : undefined);
    return there && object.name?.kind !== 'film'
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
  if (verb.lemma === 'follow') return next(clause, sentence);
  const need = verbs[verb.lemma];
  if (!need || (verb.passive && verb.lemma !== 'release' && verb.lemma !== 'launch')) return null;
  const read = parts(behind);
  if (need === 'place' && !saysPlace(read.place)) return null;
  // "His debut, FILM, appeared in 1964".
  if (
    verb.lemma === 'appear' &&
    (verb.tense !== 'past' || read.dated.some(({ date }) => date.value?.precision !== 'year'))
  )
    return null;
  if (/^(?:open|arrive|bow|drop|debut|premiere|come|return|play|go)$/.test(verb.lemma) && inTown(clause))
    return null;
  if (/^(?:come|return|play|go)$/.test(verb.lemma) && !read.place.medium) return null;
  return { films: subject(), parts: read };
}

/** "Ember Pictures releases FILM on DATE", "will put it into cinemas", "is opening the film in May". */
function releasedBy(clause: Clause, sentence: ReadingSentence): ReleaseEvent | null {
  const { verb, objects, subjects, at } = clause;
  const { nodes } = sentence;
  if (verb.passive) return null;
  if (objects.length === 0) {
    const film =
      /^(?:release|open|distribute|put out|put)$/.test(verb.lemma) && subjects.some(isDistributor)
        ? filmOfRelative(clause, sentence)
        : null;
    return film ? { films: [film], parts: releasePartsAt(sentence, at + 1) } : null;
  }
  const out = isLink(nodes[at + 1], 'prep', 'out') || isLink(nodes[at + 2], 'prep', 'out');
  const gives = /^(?:release|open|distribute|roll out)$/.test(verb.lemma) || (verb.lemma === 'put' && out);
  const brings = /^(?:bring|put|send|have|get|show)$/.test(verb.lemma);
  if (!gives && !brings) return null;
  // Festivals open with a film, and films open them; a person opens nothing.
  if (subjects.some((phrase) => filmOf(phrase) !== null)) return null;
  const it = objects[0]?.phrase.pronoun === 'it' && verb.lemma === 'open';
  if (verb.lemma !== 'release' && !it && !subjects.some((phrase) => isDistributor(phrase))) return null;
  const films = objects.flatMap(({ phrase }) => releasedObject(phrase, sentence));
  if (films.length !== objects.length) return null;
  const parts = releasePartsAt(
    sentence,
    clause.to === behindList(clause, nodes) ? clause.to : behindList(clause, nodes),
  );
  return gives || parts.place.medium ? { films, parts } : null;
}

const isDistributor = ({ name, noun }: NounPhrase) =>
  name
    ? name.kind === 'company' || name.kind === 'none'
    : /^(?:distributor|studio|company|label|label’s)$/.test(noun ?? '');

/** "it" and "the film" of a release to come are what the article tells of, not a film that somebody is known for. */
function releasedObject(phrase: NounPhrase, sentence: ReadingSentence): Name[] {
  if (phrase.name) return phrase.name.kind === 'film' ? [phrase.name.name] : [];
  if (phrase.pronoun !== null && phrase.pronoun !== 'it') return [];
  if (phrase.pronoun === null && !/^(?:film|movie|picture)$/.test(phrase.noun ?? ''))
    return filmsIn([phrase]);
  const film = filmOf(phrase);
  if (phrase.determiner === 'that' && film) return [film];
  const named = sentence.nodes.some((node) => isPhrase(node) && node.name?.kind === 'film');
  if (film && named) return [film];
  const ahead = filmAhead(sentence);
  return ahead ? [ahead] : film ? [film] : [];
}

/** "FILM opens in May 2012. FILM follows in November": the year is counted from the date before. */
function after(each: DatedPlace, { nodes, previous }: ReadingSentence): DatedPlace {
  const { value } = each.date;
  if (!each.date.yearless || !value) return each;
  const dates = [...(previous?.nodes ?? []), ...nodes].flatMap((node) =>
    node.kind === 'date' && node.date !== each.date && node.date.value && !node.date.yearless
      ? [node.date.value.date]
      : [],
  );
  const last = dates.at(-1);
  if (!last || last.length < 7) return each;
  const year = Number(last.slice(0, 4)) + (value.date.slice(5, 7) < last.slice(5, 7) ? 1 : 0);
  return {
    ...each,
    date: { ...each.date, yearless: false, value: { ...value, date: `${year}${value.date.slice(4)}` } },
  };
}

/** "FILM follows in November": behind another film's release. */
function next(clause: Clause, sentence: ReadingSentence): ReleaseEvent | null {
  const { verb } = clause;
  if (verb.form !== 'finite' || verb.tense === 'past' || verb.passive) return null;
  const films = filmsReleased(clause, sentence);
  if (!films.some((film) => sentence.nodes.some((node) => isPhrase(node) && node.name?.name === film)))
    return null;
  const parts = releasePartsAt(sentence, clause.at + 1);
  return {
    films,
    parts: { ...parts, dated: parts.dated.map((each) => after(each, sentence)) },
  };
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
