import type { Clause } from '../clauses/clause.ts';
import type { Name } from '../names/name.ts';
import type { Node, NounPhrase } from '../phrases/nodes.ts';
import { isLink, isPhrase } from '../phrases/nodes.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import type { ReadingSentence } from '../rule.ts';
import { filmOf } from './people-and-films.ts';

const otherOne =
  /^(?:next|first|second|third|fourth|fifth|last|previous|original|earlier|latest|final|other|another)$/;

/** The film that a phrase is, by its title or as "the film"; null for a part of it, a series, or another film than the one talked of. */
export function releasedFilm(phrase: NounPhrase): Name | null {
  const film = filmOf(phrase) ?? (phrase.apposition ? filmOf(phrase.apposition) : null);
  if (!film) return null;
  if (
    phrase.name === null &&
    phrase.apposition === null &&
    phrase.words.some(({ lower }) => otherOne.test(lower) && !film.name.startsWith(`${lower} `))
  )
    return null;
  return film;
}

/** The films of which a clause says that they come out: its subjects, all of them. Empty where that isn't sure. */
export function filmsReleased(clause: Clause, sentence: ReadingSentence): Name[] {
  const { verb, subjects } = clause;
  const beside = besideVerb(clause, sentence);
  if (beside) return [beside];
  if (aboutAnother(clause, sentence)) return [];
  const phrases = subjects.filter((phrase) => phrase.noun !== 'due');
  const films = phrases.flatMap((phrase) => releasedFilm(phrase) ?? []);
  if (films.length > 0)
    return phrases.length === films.length ||
      phrases.every((phrase) => releasedFilm(phrase) || saysNothing(phrase, phrases))
      ? [...new Set(films)]
      : [];
  const title =
    setBetweenCommas(clause, sentence) ?? beforeWhich(clause, sentence) ?? headTitle(clause, sentence);
  if (title) return [title];
  if (phrases.length > 0)
    return phrases.every((phrase) => opensWithIt(phrase, sentence)) ? topicOf(sentence) : [];
  return verb.form === 'finite' ? [] : topicOf(sentence);
}

const otherThing =
  /^(?:soundtrack|album|single|song|trailer|teaser|novel|book|novelization|novelisation|game|poster|clip|video|dvd)s?$/;

/** "The soundtrack titled FILM was released", "the sequel to it opens", and "The film" after a remark on the film that it remakes. */
function aboutAnother({ at, subjects }: Clause, { nodes, previous, article }: ReadingSentence): boolean {
  // "a comic was printed; it was released in July": further in, "it" may be anything named before.
  const far = subjects.some((phrase) => phrase.pronoun === 'it' && placeOf(phrase, nodes) > 1) ? 24 : 4;
  for (let i = Math.max(0, at - far); i < at; i++) {
    const node = nodes[i];
    const governed = isLink(nodes[i - 1], 'prep');
    if (isPhrase(node) && node.name === null && !governed && otherThing.test(node.noun ?? '')) return true;
  }
  return subjects.some((phrase) => {
    if (phrase.name !== null || phrase.referent?.kind !== 'film') return false;
    if (
      phrase.pronoun === null &&
      phrase.apposition === null &&
      isLink(nodes[placeOf(phrase, nodes) + 1], 'prep', 'to', 'of')
    )
      return true;
    if (
      !previous ||
      !article.main ||
      phrase.referent === article.main ||
      nodes.some((node) => isPhrase(node) && node.name?.name === phrase.referent)
    )
      return false;
    const before =
      previous.nodes.findIndex((node) => isPhrase(node) && node.name?.name === phrase.referent) - 1;
    return isLink(previous.nodes[before], 'prep', 'of', 'to', 'on', 'from', 'after', 'like');
  });
}

/** "…, with FILM scheduled to be released in May", "FILM, released in 1980": a participle belongs to the title right before it. */
function besideVerb({ at, verb }: Clause, { nodes }: ReadingSentence): Name | null {
  const reduced =
    verb.form === 'participle' ||
    (verb.tense === 'past' &&
      !verb.passive &&
      /^(?:release|schedule|slate|set|plan|date)$/.test(verb.chain[0] ?? verb.lemma)) ||
    (verb.passive && verb.chain.length > 0 && /^(?:schedule|slate|set|plan)$/.test(verb.chain[0] ?? ''));
  if (!reduced) return null;
  let before = at - 1;
  while (isLink(nodes[before], 'adv') || isLink(nodes[before], 'mark', ',')) before--;
  const title = nodes[before];
  return isPhrase(title) &&
    title.name?.kind === 'film' &&
    !isLink(nodes[before - 1], 'prep', 'of', 'to', 'for', 'by', 'from')
    ? title.name.name
    : null;
}

/** "It opens …": what the article talks of; further in, "it" may be anything. */
function opensWithIt(phrase: NounPhrase, { nodes }: ReadingSentence): boolean {
  return phrase.pronoun === 'it' && placeOf(phrase, nodes) <= 1;
}

/** "The most recent, FILM, was released": a title between commas right before the verb. */
function setBetweenCommas({ at, verb, subjects }: Clause, { nodes }: ReadingSentence): Name | null {
  const [open, title, close] = [nodes[at - 3], nodes[at - 2], nodes[at - 1]];
  if (
    verb.form !== 'finite' ||
    !isPhrase(title) ||
    title.name?.kind !== 'film' ||
    !isLink(open, 'mark', ',') ||
    !isLink(close, 'mark', ',')
  )
    return null;
  return subjects.every(
    ({ name, pronoun, noun }) =>
      name === null &&
      pronoun === null &&
      (noun === null ||
        /^(?:film|movie|picture|feature|debut|one|sequel|recent|latest|instal+ment|entry|episode|chapter|part|hit|result|follow-up|thriller|comedy|drama|documentary|version|project)$/.test(
          noun,
        )),
  )
    ? title.name.name
    : null;
}

/** "FILM, a thriller about boxing, which opens in May": behind a description of the film, "which" is the film. */
function beforeWhich({ at, subjects }: Clause, { nodes }: ReadingSentence): Name | null {
  if (!isLink(nodes[at - 1], 'rel', 'which')) return null;
  // "a film of the novel, which opens": a novel does not.
  const aside = (phrase: NounPhrase) =>
    /^(?:novel|book)$/.test(phrase.noun ?? '') && isLink(nodes[placeOf(phrase, nodes) - 1], 'prep', 'of');
  return subjects.some(
    (phrase) => (otherThing.test(phrase.noun ?? '') && !aside(phrase)) || phrase.name?.kind === 'work',
  )
    ? null
    : titleBeforeRelative(at - 1, nodes);
}

/** "FILM, a biography of an airwoman, which Ember Pictures releases in May". */
export function filmOfRelative({ at }: Clause, { nodes }: ReadingSentence): Name | null {
  let i = at - 1;
  while (isPhrase(nodes[i]) || isLink(nodes[i], 'conj', 'and') || isLink(nodes[i], 'adv')) i--;
  return i < at - 1 && isLink(nodes[i], 'rel', 'which', 'that') ? titleBeforeRelative(i, nodes) : null;
}

/** "The result, FILM, was bought at once and arrives in May", "FILM, in which Anna Field plays a spy, is due in May". */
function headTitle(clause: Clause, sentence: ReadingSentence): Name | null {
  const { at, verb, subjects } = clause;
  const { nodes, clauses } = sentence;
  if (verb.form !== 'finite') return null;
  let before = at - 1;
  while (isLink(nodes[before], 'adv')) before--;
  if (isLink(nodes[before], 'conj', 'and', 'but')) {
    const first = clauses.findLast((each) => each.at < at && each.subjects[0] === subjects[0]);
    return first && first !== clause && subjects.length > 0
      ? (setBetweenCommas(first, sentence) ?? headTitle(first, sentence))
      : null;
  }
  if (!isLink(nodes[before], 'mark', ',')) return null;
  const from = nodes.findLastIndex((node, i) => i < at && isLink(node, 'mark', ';', ':')) + 1;
  const head = nodes.findIndex((node, i) => i >= from && isPhrase(node) && node.name?.kind === 'film');
  const title = nodes[head];
  if (head < 0 || head > from + 5 || head >= before || !isPhrase(title) || !title.name) return null;
  if (isLink(nodes[head - 1], 'prep') || !isLink(nodes[head + 1], 'mark', ',', '"')) return null;
  if (head > from && !isLink(nodes[head - 1], 'mark', ',', '"')) return null;
  // What stands between is said of it aside.
  const main = nodes.some(
    (node, i) =>
      i > from &&
      i < at &&
      node.kind === 'vg' &&
      node.form === 'finite' &&
      !nodes.slice(Math.max(head, i - 5), i).some((each) => isLink(each, 'rel')) &&
      !(isLink(nodes[i - 1], 'mark', ',') && node.tense === 'past' && node.chain.length === 0),
  );
  return main ? null : title.name.name;
}

function titleBeforeRelative(rel: number, nodes: readonly Node[]): Name | null {
  if (!isLink(nodes[rel - 1], 'mark', ',')) return null;
  for (let i = rel - 2; i >= 0; i--) {
    const node = nodes[i];
    if (node?.kind === 'vg' || isLink(node, 'mark', ';', ':') || isLink(node, 'rel')) return null;
    if (isPhrase(node) && node.name?.kind === 'film')
      // Its own description stands right behind the title; "the trailer of FILM, which" is none of the film.
      return isLink(nodes[i + 1], 'mark', ',', '"') && !partOf(nodes, i) ? node.name.name : null;
  }
  return null;
}

function partOf(nodes: readonly Node[], at: number): boolean {
  const whole = nodes[at - 2];
  return (
    isLink(nodes[at - 1], 'prep', 'of', 'for', 'to', 'from') &&
    isPhrase(whole) &&
    (otherThing.test(whole.noun ?? '') || /^(?:sequel|prequel|follow-up|remake)$/.test(whole.noun ?? ''))
  );
}

/** "the film, a remake of an old thriller, opens": a phrase beside the film's own. */
function saysNothing(phrase: NounPhrase, all: readonly NounPhrase[]): boolean {
  return phrase.name === null && all.some((other) => other.apposition === phrase);
}

/** Asked for at every verb of a sentence that may be long. */
const topics = new WeakMap<readonly Node[], Name[]>();

/** The sentence's film where the sentence names no other work. */
export function topicOf(sentence: ReadingSentence): Name[] {
  const known = topics.get(sentence.nodes);
  if (known) return known;
  const found = findTopic(sentence);
  topics.set(sentence.nodes, found);
  return found;
}

function findTopic(sentence: ReadingSentence): Name[] {
  const { topic, nodes } = sentence;
  if (!topic) return [];
  const other = nodes.some(
    (node) =>
      isPhrase(node) &&
      (node.name?.kind === 'work' || (node.name?.kind === 'film' && node.name.name !== topic)),
  );
  return other ? [] : [topic];
}
