import type { Clause } from '../clauses/clause.ts';
import type { Name } from '../names/name.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isLink, isPhrase, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import { filmOf } from '../reading/people-and-films.ts';
import { releaseEvent, wasPlanned } from '../reading/release-event.ts';
import { type DatedPlace, releaseFindings, releasePartsAt, whenOf } from '../reading/release-facts.ts';
import { releasedFilm, topicOf } from '../reading/release-film.ts';
import { releasePlaceIn } from '../reading/release-place.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'release-moved';

/** "has been delayed until DATE", "pushed back from DATE to DATE", "originally due for release in DATE": the date that no longer holds stands below the new one. */
export const releaseMoved: Rule = {
  id,
  needs: [{ signs: ['date'] }, { signs: ['film', 'topic'] }],
  examples: [
    {
      text: 'The thriller Winter Harbour was banned. A court postponed the launch of the film until 3 August 2015.',
      reads: ['Winter Harbour | releaseDate | 2015-08-03 | scheduled'],
    },
    {
      text: 'The release of the thriller Winter Harbour has been pushed back from May 3, 2019 to June 7, 2019.',
      reads: [
        'Winter Harbour | releaseDate | 2019-05-03 | moved',
        'Winter Harbour | releaseDate | 2019-06-07 | scheduled',
      ],
    },
    {
      text: 'The thriller Winter Harbour, originally set to open on May 3, 2019, will now be released on June 7, 2019.',
      reads: ['Winter Harbour | releaseDate | 2019-05-03 | moved'],
    },
    {
      text: 'The thriller Winter Harbour has been delayed until June 2019.',
      reads: ['Winter Harbour | releaseDate | 2019-06 | scheduled'],
    },
    {
      text: 'The thriller Winter Harbour, originally due for release in 2016, has been delayed until 2017.',
      reads: ['Winter Harbour | releaseDate | 2016 | moved', 'Winter Harbour | releaseDate | 2017'],
    },
    {
      text: 'Ember Pictures has moved the thriller Winter Harbour from 3 July to 14 August.',
      reads: [
        'Winter Harbour | releaseDate | 2015-07-03 | moved',
        'Winter Harbour | releaseDate | 2015-08-14',
      ],
    },
    {
      text: 'The thriller Winter Harbour was to have opened on 3 July.',
      reads: ['Winter Harbour | releaseDate | 2015-07-03 | moved'],
    },
    {
      text: 'The studio has bumped the thriller Winter Harbour from its original July 2016 date to May 2017.',
      reads: ['Winter Harbour | releaseDate | 2016-07 | moved', 'Winter Harbour | releaseDate | 2017-05'],
    },
    {
      text: 'The thriller Winter Harbour was due in cinemas in August but is not finished.',
      reads: ['Winter Harbour | releaseDate | 2015-08 | moved'],
    },
    {
      text: 'The thriller Winter Harbour was set for a March release but has slipped to September.',
      reads: ['Winter Harbour | releaseDate | 2015-09 | scheduled'],
    },
  ],
  counterExamples: [
    'Ember Pictures said that the thriller Winter Harbour was due in August.',
    'The festival with the thriller Winter Harbour has been moved from May 3, 2019 to June 7, 2019.',
    'The shooting of the thriller Winter Harbour has been pushed back from May 2019 to June 2019.',
    'Anna Field moved from Oslo to London in 2004 for the thriller Winter Harbour.',
    'The thriller Winter Harbour was originally released in 1999.',
  ],
  read: (sentence) => [
    ...sentence.clauses.flatMap((clause) => [...moved(clause, sentence), ...planned(clause, sentence)]),
    ...due(sentence),
  ],
};

const moving =
  /^(?:move|push|delay|postpone|shift|bump|bring|reschedule|put|hold|slip|hop|jump|slide|shunt|defer|move up|push back|put back|hold back)$/;
const once = /^(?:originally|initially|previously|once|first)$/;

function moved(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, objects } = clause;
  if (!moving.test(verb.lemma) || verb.negative) return [];
  const object = objects[0]?.phrase;
  const intransitive = /^(?:move|shift|slip|hop|jump|slide)$/.test(verb.lemma);
  const far =
    object !== undefined &&
    object.name === null &&
    /^(?:days?|weeks?|months?|years?)$/.test(object.noun ?? '');
  let films: Name[];
  let behind = clause.at + 1;
  if (verb.passive || (intransitive && (!object || far)))
    films = clause.subjects.flatMap((phrase) => filmMoved(phrase, sentence));
  else if (object) {
    films = filmMoved(object, sentence);
    behind = behindAside(clause, placeOf(object, sentence.nodes) + 1, sentence);
  } else films = clause.subjects.flatMap((phrase) => filmMoved(phrase, sentence));
  if (films.length !== 1) return [];
  // "pushed back a year, from …": how far stands between.
  const { dated, place } = releasePartsAt(sentence, behind);
  if (place.elsewhere) return [];
  return dated.flatMap((each) => {
    const node = sentence.nodes.findIndex((other) => other.kind === 'date' && other.date === each.date);
    const prep = wordBefore(sentence.nodes, node);
    if (!/^(?:from|to|until|till|into)$/.test(prep)) return [];
    const old = prep === 'from';
    return mark(sentence, films, { ...each, start: Math.min(verb.start, each.start) }, old);
  });
}

/** "moved FILM, starring A and B, from …": behind what stands between commas. */
function behindAside(clause: Clause, at: number, { nodes, clauses }: ReadingSentence): number {
  let i = at;
  while (isLink(nodes[i], 'mark', ',', '"')) i++;
  const aside = clauses.find((each) => each.at === i && each.parent === clause);
  if (!aside || i === at || !/^(?:star|feature|direct)$/.test(aside.verb.lemma)) return at;
  const date = nodes.findIndex((node, k) => k > i && node.kind === 'date');
  return date > i && isLink(nodes[date - 1], 'prep', 'from', 'to') ? date - 1 : at;
}

function wordBefore(nodes: readonly Node[], at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const node = nodes[i];
    if (node?.kind === 'prep') return node.word;
    if (node?.kind !== 'adv' && !(isPhrase(node) && node.name === null)) break;
  }
  return '';
}

/** The film itself, "its release", "the release date of FILM": nothing else that is moved. */
function filmMoved(phrase: NounPhrase, sentence: ReadingSentence): Name[] {
  const film = releasedFilm(phrase);
  if (film) return [film];
  if (phrase.pronoun === 'it') return topicOf(sentence);
  const noun = phrase.noun ?? '';
  const titled = phrase.mentions.at(-1);
  if (
    /^(?:adaptation|sequel|remake|reboot|film|movie)$/.test(noun) &&
    titled?.kind === 'film' &&
    !phrase.owner
  )
    return [titled.name];
  const release =
    /^(?:release|opening|debut|launch)$/.test(noun) ||
    (noun === 'date' && phrase.words.at(-2)?.lower === 'release');
  if (!release || releasePlaceIn(phrase.words.map(({ lower }) => lower).join(' ')).elsewhere) return [];
  if (phrase.owner) {
    const owner = filmOf(phrase.owner);
    return owner ? [owner] : phrase.owner.pronoun === 'its' ? topicOf(sentence) : [];
  }
  const at = placeOf(phrase, sentence.nodes);
  const of = complementsAt(sentence.nodes, at + 1).complements[0];
  if (of && /^(?:of|for)$/.test(of.prep))
    return of.members.length === 1 ? of.members.flatMap((member) => releasedFilm(member.phrase) ?? []) : [];
  const mention = phrase.mentions.at(-1);
  if (mention) return mention.kind === 'film' ? [mention.name] : [];
  return topicOf(sentence);
}

const released = /^(?:open|release|come out|arrive|debut|premiere|hit|launch|bow|land|be|reach)$/;
const planning = /^(?:set|schedule|slate|plan|expect|mean|intend|due|date|suppose)$/;

/** "originally set to open on DATE", "was to have been released in DATE", "had been due to open". */
function planned(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  const { verb } = clause;
  if (wasPlanned(clause)) {
    const event = verb.negative ? null : releaseEvent(clause, sentence);
    if (event?.films.length !== 1 || event.parts.place.elsewhere) return [];
    return event.parts.dated
      .slice(0, 1)
      .flatMap((each) =>
        mark(sentence, event.films, { ...each, start: Math.min(verb.start, each.start) }, true),
      );
  }
  const before = nodes[clause.at - 1];
  const early =
    verb.adverbs.some((word) => once.test(word)) || (isLink(before, 'adv') && once.test(before.word));
  const was =
    verb.tense === 'past' &&
    verb.chain[0] === 'be' &&
    verb.chain.includes('have') &&
    released.test(verb.lemma);
  if (!was && !(early && (verb.chain.some((lemma) => planning.test(lemma)) || planning.test(verb.lemma))))
    return [];
  if (!released.test(verb.lemma) && !planning.test(verb.lemma)) return [];
  if (
    /^(?:set|be)$/.test(verb.lemma) &&
    !clause.complements.some(
      ({ prep, members }) => prep === 'for' || members.some(({ phrase }) => phrase.noun === 'release'),
    )
  )
    return [];
  const films = clause.subjects.flatMap(
    (phrase) => releasedFilm(phrase) ?? (phrase.pronoun === 'it' ? topicOf(sentence) : []),
  );
  const object = clause.objects[0]?.phrase;
  if (
    films.length !== 1 ||
    (object && !releasePlaceIn(sentence.article.text.slice(object.start, object.end)).medium)
  )
    return [];
  const { dated, place } = releasePartsAt(sentence, object ? placeOf(object, nodes) + 1 : clause.at + 1);
  if (place.elsewhere || whenOf(verb) === 'present') return [];
  return dated
    .slice(0, 1)
    .flatMap((each) => mark(sentence, films, { ...each, start: Math.min(verb.start, each.start) }, true));
}

/** "FILM, originally due for release in DATE". */
function due(sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  return nodes.flatMap((node, i) => {
    if (!isPhrase(node) || node.noun !== 'due') return [];
    let before = i - 1;
    let early = false;
    while (isLink(nodes[before], 'adv'))
      early = once.test((nodes[before--] as { word: string }).word) || early;
    const verb = nodes[before];
    const past =
      verb?.kind === 'vg' &&
      verb.lemma === 'be' &&
      (early || verb.adverbs.some((word) => once.test(word)) || verb.chain.includes('have'));
    if (!early && !past) return [];
    if (verb?.kind === 'vg') before--;
    while (isLink(nodes[before], 'mark', ',') || isLink(nodes[before], 'rel')) before--;
    const owner = nodes[before];
    const film = isPhrase(owner) ? releasedFilm(owner) : null;
    if (!film) return [];
    const { dated, place } = releasePartsAt(sentence, i + 1);
    const next = nodes[i + 1];
    const release = nodes[i + 2];
    const out =
      isLink(next, 'prep', 'out') ||
      (isPhrase(release) && release.noun === 'release') ||
      place.medium !== undefined ||
      (isLink(next, 'prep', 'in', 'on') && release?.kind === 'date');
    if (!out || place.elsewhere) return [];
    return dated.slice(0, 1).flatMap((each) => mark(sentence, [film], { ...each, start: node.start }, true));
  });
}

function mark(sentence: ReadingSentence, films: readonly Name[], each: DatedPlace, old: boolean): Finding[] {
  // What was given up may lie behind or ahead; "on Friday" lies ahead.
  const near = !each.date.yearless || (old && each.date.relative === undefined);
  const when = near ? 'open' : 'future';
  const found = releaseFindings(sentence, id, films, each, when);
  return old
    ? found.map((finding) => ({ ...finding, status: 'scheduled' as const, superseded: true }))
    : found;
}
