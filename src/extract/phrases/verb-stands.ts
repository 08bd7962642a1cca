import {
  coordinators,
  determiners,
  objectPronouns,
  possessivePronouns,
  prepositions,
  subjectPronouns,
} from '../lexicon/function-words.ts';
import { usuallyNoun, verbOf } from '../lexicon/verbs.ts';
import { filmLike } from './appositions.ts';
import { isLink, type Node, type NounPhrase } from './nodes.ts';
import type { SentenceTokens } from './sentence-tokens.ts';
import { isAuxiliary } from './verb-group.ts';

/** Whether the word at `at` goes on with a phrase, rather than with the sentence. */
export function startsPhrase(sentence: SentenceTokens, at: number): boolean {
  if (sentence.mentions.has(at)) return false;
  const word = sentence.lower[at] ?? '';
  return (
    sentence.tokens[at]?.word === true &&
    !isAuxiliary(word) &&
    !prepositions.has(word) &&
    !coordinators.has(word) &&
    !subjectPronouns.has(word) &&
    !determiners.has(word) &&
    !possessivePronouns.has(word) &&
    !sentence.tokens[at]?.capital &&
    !(verbOf(word)?.forms.some((form) => form !== 'base' && form !== 'ing') ?? false)
  );
}

/** "her debut", "her TV debut", "her Salt Road co-star"; but "told her Salt Road would open". */
export function ownsWhatFollows(sentence: SentenceTokens, at: number): boolean {
  if (startsPhrase(sentence, at + 1)) return true;
  if (
    /^(?:told|tell|tells|telling|give|gave|given|offer|offered|call|called)$/.test(
      sentence.lower[at - 1] ?? '',
    )
  )
    return false;
  const mention = sentence.mentions.get(at + 1);
  const next = mention ? mention.to : at + 2;
  return (
    (mention !== undefined || sentence.tokens[at + 1]?.capital === true) &&
    (sentence.mentions.has(next) || startsPhrase(sentence, next))
  );
}

/** "Jo Hart's involvement as Greta Voss was": what it leads to is a part, though a verb stands behind. */
export const ofCredit = (node: Node | undefined) =>
  node?.kind === 'np' &&
  /^(?:role|part|involvement|turn|return|casting|performance|appearance|portrayal)$/.test(node.noun ?? '');

/** "as he prepares …" against "as an assassin". */
export function clauseFollows(sentence: SentenceTokens, at: number): boolean {
  const next = sentence.lower[at + 1] ?? '';
  if (subjectPronouns.has(next)) return true;
  const mention = sentence.mentions.get(at + 1);
  if (!mention) return false;
  const behind = sentence.lower[mention.to] ?? '';
  const verb = verbOf(behind);
  return (
    isAuxiliary(behind) ||
    (verb !== undefined &&
      !usuallyNoun(behind) &&
      !verb.forms.includes('ing') &&
      verb.forms.some((form) => form === 's' || form === 'past'))
  );
}

/** Whether a lone verb form at `at` is a verb, seen from what stands before it. */
export function verbStands(sentence: SentenceTokens, at: number, nodes: readonly Node[]): boolean {
  const word = sentence.lower[at] ?? '';
  if (word === 'to') return true;
  const reading = verbOf(word);
  if (!reading) return false;
  let before: Node | undefined;
  for (let i = nodes.length - 1; i >= 0; i--) {
    before = nodes[i];
    if (before?.kind !== 'adv') break;
  }
  const { forms } = reading;
  if (reading.lemma === 'round' && sentence.lower[at + 1] === 'out') return true;
  const noun = usuallyNoun(word);
  const only = (form: string) => forms.length === 1 && forms[0] === form;
  // "Director Jane Okoro and stars Anna Field and Peter Lund attended": people, and what they are.
  if (noun && forms.includes('s') && isLink(before, 'conj') && peopleDoing(sentence, at, nodes)) return false;
  // "The film, based on a novel, stars Anna Field."
  if (
    word === 'stars' &&
    isLink(before, 'mark', ',') &&
    objectBehind(sentence, at) &&
    nodes.some(
      (node) =>
        node.kind === 'np' &&
        (node.name?.kind === 'film' || filmLike.test(node.noun ?? '') || node.pronoun === 'it'),
    ) &&
    !nodes.some(
      (node, i) =>
        node.kind === 'vg' && node.form === 'finite' && node.tense !== 'past' && nodes[i - 1]?.kind !== 'rel',
    )
  )
    return true;
  // "Salt Road, with Anna Field, opens in May": what stood between commas is over.
  if (
    forms.includes('s') &&
    isLink(before, 'mark', ',', '"') &&
    comesOut.test(word) &&
    objectBehind(sentence, at) &&
    awaitsVerb(nodes)
  )
    return true;
  // "Filming starts in May": what somebody does is the subject.
  if (
    /^(?:begins|starts|takes|continues|ends|wraps|moves|resumes)$/.test(word) &&
    before?.kind === 'vg' &&
    before.form === 'ing' &&
    /^(?:film|shoot)$/.test(before.lemma) &&
    nodes.length <= 2
  )
    return true;
  // "features returning star Anna Field": an adjective before its noun.
  if (only('ing') && before?.kind === 'vg' && startsPhrase(sentence, at + 1) && !objectBehind(sentence, at))
    return false;
  // "Mark Bell and Jo Hart voice Greta Voss and Otto Kern."
  if (
    word === 'voice' &&
    before?.kind === 'np' &&
    before.name?.kind === 'person' &&
    isLink(nodes[nodes.indexOf(before) - 1], 'conj') &&
    nounBehind(sentence, at)
  )
    return true;
  // "Anna Field and Peter Lund co-star."
  if (
    forms.includes('base') &&
    before?.kind === 'np' &&
    before.name?.kind === 'person' &&
    !sentence.tokens[at + 1]?.word &&
    nodes.some((node) => isLink(node, 'conj'))
  )
    return true;
  if (only('ing'))
    return (
      !noun ||
      ((before?.kind === 'sub' || before?.kind === 'prep') && objectBehind(sentence, at)) ||
      before === undefined ||
      before.kind === 'np' ||
      nounBehind(sentence, at)
    );
  if (before?.kind === 'prep') return false;
  if (before?.kind === 'np') return afterPhrase(sentence, at, before, forms, noun);
  if (before?.kind === 'rel') return true;
  if (
    before === undefined ||
    before.kind === 'mark' ||
    before.kind === 'conj' ||
    before.kind === 'date' ||
    before.kind === 'vg' ||
    before.kind === 'sub'
  ) {
    if (before?.kind === 'vg' && before.passive === false && noun) return false;
    // "Directed by", "and wrote", ", starred": no lone base form, which is a noun or an adjective there.
    if (forms.some((form) => form === 'past' || form === 'participle'))
      return !noun || objectBehind(sentence, at);
    if (forms.includes('s'))
      return (
        (before?.kind === 'conj' && (!noun || objectBehind(sentence, at))) ||
        (isLink(before, 'mark', ',') &&
          (!noun || nounBehind(sentence, at) || mannerBehind(sentence, at)) &&
          closesAside(nodes))
      );
    // "It sees Anna Field, Jo Hart and Ian Moss, join the cast."
    if (
      before?.kind === 'mark' &&
      !noun &&
      forms.includes('base') &&
      determiners.has(sentence.lower[at + 1] ?? '')
    ) {
      const listed = nodes.at(-2);
      return (
        listed?.kind === 'np' &&
        listed.name?.kind === 'person' &&
        nodes.some((node) => node.kind === 'vg' && node.lemma === 'see')
      );
    }
    return (
      before?.kind === 'conj' &&
      nodes.some(
        (node) =>
          node.kind === 'vg' &&
          (node.tense === 'future' || node.form === 'infinitive' || node.tense === 'conditional'),
      ) &&
      (!noun || objectBehind(sentence, at))
    );
  }
  return !noun && forms.some((form) => form === 'past' || form === 's');
}

/** Behind a person that no verb has been said of yet, with people and then their verb behind. */
function peopleDoing(sentence: SentenceTokens, at: number, nodes: readonly Node[]): boolean {
  const person = nodes.at(-2);
  if (person?.kind !== 'np' || person.name?.kind !== 'person') return false;
  if (nodes.some((node) => node.kind === 'vg' && node.form === 'finite')) return false;
  let next = at + 1;
  let people = 0;
  for (;;) {
    const mention = sentence.mentions.get(next);
    if (mention?.kind !== 'person') break;
    people++;
    next = mention.to;
    while (/^(?:,|and|&)$/.test(sentence.lower[next] ?? '')) next++;
  }
  const behind = sentence.lower[next] ?? '';
  const verb = verbOf(behind);
  return (
    people > 0 &&
    (isAuxiliary(behind) ||
      (verb?.forms.some((form) => form === 'past') ?? false) ||
      /^(?:all|both|also)$/.test(behind))
  );
}

function afterPhrase(
  sentence: SentenceTokens,
  at: number,
  before: NounPhrase,
  forms: readonly string[],
  noun: boolean,
): boolean {
  const plural =
    before.pronoun === 'they' ||
    before.pronoun === 'we' ||
    before.pronoun === 'i' ||
    before.pronoun === 'you' ||
    /[^s]s$|^(?:cast|crew|ensemble|pair|duo|trio|couple|team|family|staff)$/.test(before.noun ?? '');
  if (before.pronoun) return forms.some((form) => form !== 'base') || plural;
  const closed = before.name !== null || before.noun !== null || before.words.length > 0;
  if (!closed) return false;
  // "an ensemble cast", "the supporting cast": one noun.
  if (sentence.lower[at] === 'cast' && kindsOfCast.test(before.noun ?? '')) return false;
  if (!noun) return forms.some((form) => form !== 'base') || plural || before.name !== null;
  // "Depp stars", "the film stars Anna Field", "Anna Field and Peter Lund star in": a noun that is used as a verb.
  if (
    before.name?.kind === 'person' ||
    before.name?.kind === 'film' ||
    before.name?.kind === 'none' ||
    before.name?.kind === 'character'
  )
    return (
      (forms.some((form) => form !== 'base') && objectBehind(sentence, at)) ||
      (forms.includes('base') && prepositionBehind(sentence, at) && !nounBehind(sentence, at))
    );
  return forms.some((form) => form === 's' || form === 'past') && objectBehind(sentence, at);
}

const kindsOfCast = /^(?:ensemble|voice|supporting|main|principal|star|all-star|stellar|original|returning)$/;

const comesOut =
  /^(?:opens|arrives|follows|hits|reaches|comes|lands|bows|debuts|premieres|streams|unspools|returns)$/;

/** A film stands there that no verb has been said of yet. */
function awaitsVerb(nodes: readonly Node[]): boolean {
  const from = nodes.findLastIndex((node) => isLink(node, 'mark', ';', ':', '"') && node.word !== '"') + 1;
  const part = nodes.slice(from);
  return (
    part.some(
      (node) =>
        node.kind === 'np' &&
        (node.name?.kind === 'film' || filmLike.test(node.noun ?? '') || node.pronoun === 'it'),
    ) &&
    !part.some(
      (node, i) =>
        node.kind === 'vg' &&
        node.form === 'finite' &&
        part[i - 1]?.kind !== 'rel' &&
        part[i - 2]?.kind !== 'rel',
    )
  );
}

function mannerBehind(sentence: SentenceTokens, at: number): boolean {
  const next = sentence.lower[at + 1] ?? '';
  return possessivePronouns.has(next) || /^(?:as|in|opposite|alongside)$/.test(next);
}

/** "Anna Field, 35, …", "Anna Field, who won an Oscar, …", "Anna Field, a former nurse, …": the sentence waits for its verb. */
function closesAside(nodes: readonly Node[]): boolean {
  const opens = nodes.findIndex((node) => isLink(node, 'mark', ','));
  if (opens < 1 || opens >= nodes.length - 1) return false;
  const subject = nodes[opens - 1];
  if (subject?.kind !== 'np' && subject?.kind !== 'bracket') return false;
  return nodes.every(
    (node, i) =>
      node.kind !== 'vg' ||
      node.form !== 'finite' ||
      (i > opens && (node.tense === 'past' || nodes.slice(opens, i).some(({ kind }) => kind === 'rel'))),
  );
}

function prepositionBehind(sentence: SentenceTokens, at: number): boolean {
  if (sentence.lower[at] === 'return' && sentence.lower[at + 1] === 'to') return true;
  return /^(?:in|as|opposite|alongside|together|on)$/.test(sentence.lower[at + 1] ?? '');
}

/** What a verb is followed by and a noun is not: a determiner, a name, a preposition of manner. */
function objectBehind(sentence: SentenceTokens, at: number): boolean {
  const next = sentence.lower[at + 1] ?? '';
  return (
    sentence.mentions.has(at + 1) ||
    sentence.dates.has(at + 1) ||
    determiners.has(next) ||
    objectPronouns.has(next) ||
    possessivePronouns.has(next) ||
    prepositions.has(next) ||
    next === 'as' ||
    next === 'to' ||
    next === '"' ||
    next === '“' ||
    sentence.tokens[at + 1]?.capital === true ||
    /^(?:alongside|opposite|again|together|himself|herself|by|actors?|actress|actresses|newcomers?|comedians?|rappers?|singers?|brothers|sisters|director|cinemas|theaters|theatres|screens)$/.test(
      next,
    )
  );
}

function nounBehind(sentence: SentenceTokens, at: number): boolean {
  return determiners.has(sentence.lower[at + 1] ?? '') || sentence.mentions.has(at + 1);
}
