import type { Name } from '../names/name.ts';
import type { Complement } from '../phrases/lists.ts';
import { isLink, isPhrase, isVerb, type NounPhrase } from '../phrases/nodes.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import type { ReadingSentence } from '../rule.ts';
import { nameOfPart } from './parts.ts';
import { filmOf, personOf } from './people-and-films.ts';

export interface WorkTold {
  text: string;
  start: number;
  end: number;
}

const works =
  /^(?:novel|novels|novella|book|books|play|plays|musical|story|stories|comic|comics|graphic novel|memoir|memoirs|series|game|games|bestseller|best-seller|article|life|lives|character|characters|manga|poem|tale|tales|autobiography|biography|legend|events|show|sitcom|drama|opera|song|work|works|film|movie|cartoon|toy|toys|ride|script|diaries|diary|letters|classic|account|case|trilogy|saga|franchise|thriller|comedy|bestsellers|strip|fairytale|essay|blockbuster|hit|experiences|experience)$/;

/**
 * What a film is made from, in the text's own words: the title where it gives one, else "novel by A". Null where the phrase names no work.
 * `more`: the complements behind the phrase.
 */
export function workTold(
  phrase: NounPhrase,
  more: readonly Complement[],
  film: Name,
  sentence: ReadingSentence,
): WorkTold | null {
  const { nodes, article } = sentence;
  const [next] = more;
  const span = { start: phrase.start, end: phrase.end };
  if (phrase.pronoun || phrase.name?.kind === 'place' || phrase.name?.kind === 'company') return null;
  if (next?.prep === 'of' && /^(?:name|title)$/.test(next.members[0]?.phrase.noun ?? ''))
    return { text: film.name, start: phrase.start, end: nodes[next.to - 1]?.end ?? phrase.end };
  // "a short story, The Last Ferry": the title beside it says it best.
  const title =
    titleIn(phrase, sentence) ??
    (phrase.apposition ? titleIn(phrase.apposition, sentence) : null) ??
    titleBeside(phrase, sentence);
  // "A's book by B": who made the film of it.
  const author =
    next?.prep === 'by' && next.members.length > 0 && !(phrase.owner && personOf(phrase.owner))
      ? next
      : undefined;
  const end =
    nodes[(author ?? next)?.to ? ((author ?? next)?.to ?? 1) - 1 : placeOf(phrase, nodes)]?.end ?? phrase.end;
  if (title) return { text: title.text, start: phrase.start, end: Math.max(phrase.end, title.end) };
  const two = ofAuthor(phrase, sentence);
  if (two) return two;
  const person =
    (phrase.name?.kind === 'person' || phrase.name?.kind === 'character') &&
    phrase.words.some((word) => works.test(word.lower));
  if (phrase.name && !person && phrase.name.kind !== 'none') return null;
  if (!person && !(phrase.noun && works.test(phrase.noun)) && !phrase.words.at(-1)?.proper) return null;
  if (
    phrase.noun &&
    !person &&
    !works.test(phrase.noun) &&
    !phrase.words.some((word) => works.test(word.lower))
  )
    return null;
  // "his own book": which one it is stands elsewhere.
  if (phrase.owner?.pronoun && !author) return null;
  const joined =
    author ||
    (next?.prep === 'of' &&
      /^(?:story|life|lives|tale|legend|adventures|case|account|works|exploits)$/.test(phrase.noun ?? ''));
  const until = joined ? end : span.end;
  if (/^(?:events|experiences|life|lives)$/.test(phrase.noun ?? '') && !joined && !phrase.owner) return null;
  const from = phrase.owner ? startOf(phrase.owner) : startOf(phrase);
  const text = article.text.slice(from, until).replace(/\s+/g, ' ').replace(/["“”]/g, '').trim();
  // "a book", "the first book", "the characters": which one it is the text does not say.
  if (
    /^(?:(?:first|second|previous|eponymous|same|own|several|original|fictional|titular|two|three) )?(?!true)[\p{Ll}-]+$/u.test(
      text,
    ) &&
    !/^(?:novel|play)$/.test(text)
  )
    return null;
  return text.length < 90 && text.length > 2 && !/^\d+$/.test(text)
    ? { text, start: phrase.start, end: until }
    : null;
}

/** "the Ann Lisle novel" is two phrases, "the first of Ann Lisle's novels" hangs on a number. */
function ofAuthor(phrase: NounPhrase, { nodes, article }: ReadingSentence): WorkTold | null {
  const at = placeOf(phrase, nodes);
  const next = nodes[at + 1];
  const behind = nodes[at + 2];
  const said = (end: number): WorkTold => ({
    text: article.text.slice(startOf(phrase), end).replace(/\s+/g, ' ').replace(/["“”]/g, '').trim(),
    start: phrase.start,
    end,
  });
  if (
    phrase.name?.kind === 'person' &&
    isPhrase(next) &&
    next.name === null &&
    next.determiner === null &&
    next.owner === null &&
    works.test(next.noun ?? '')
  )
    return said(next.end);
  const count = /^(?:first|second|third|one|several)$/.test(phrase.noun ?? phrase.words.at(-1)?.lower ?? '');
  return count &&
    phrase.name === null &&
    isLink(next, 'prep', 'of') &&
    isPhrase(behind) &&
    behind.owner?.name &&
    works.test(behind.noun ?? '')
    ? said(behind.end)
    : null;
}

/** Behind "the" and "a". */
function startOf(phrase: NounPhrase): number {
  const first = [...phrase.words, ...phrase.mentions].reduce(
    (least, part) => Math.min(least, part.start),
    Infinity,
  );
  return Number.isFinite(first) ? first : phrase.start;
}

function titleIn(phrase: NounPhrase, sentence: ReadingSentence): { text: string; end: number } | null {
  const { text } = sentence.article;
  if (
    phrase.name &&
    (phrase.name.kind === 'film' ||
      phrase.name.kind === 'work' ||
      phrase.name.kind === 'series' ||
      (phrase.name.kind === 'none' && phrase.noun && works.test(phrase.noun)))
  )
    return { text: phrase.name.name.name, end: phrase.name.end };
  // "the Hellblazer comics": a name before the noun.
  const before = phrase.mentions.at(-1);
  if (
    !phrase.name &&
    before &&
    (before.kind === 'work' || before.kind === 'series' || before.kind === 'film')
  )
    return { text: text.slice(before.start, phrase.end).replace(/\s+/g, ' '), end: phrase.end };
  if (phrase.name === null && phrase.noun && works.test(phrase.noun)) {
    const name = nameOfPart(phrase, text);
    if (name) return { text: name, end: phrase.end };
  }
  return null;
}

/** "his sci-fi series Firefly" is one phrase; "a short story, The Last Ferry" and "the play “Low Tide”" are two. */
function titleBeside(phrase: NounPhrase, sentence: ReadingSentence): { text: string; end: number } | null {
  const { nodes } = sentence;
  let i = placeOf(phrase, nodes) + 1;
  if (i === 0) return null;
  const called = nodes[i];
  if (isVerb(called) && /^(?:title|entitle|call|name)$/.test(called.lemma)) i++;
  while (isLink(nodes[i], 'mark', ',', '"', '-')) i++;
  const right = nodes[i];
  if (!isPhrase(right) || i === placeOf(phrase, nodes) + 1) return null;
  const kind = right.name?.kind;
  if (isVerb(called)) {
    const name = nameOfPart({ ...right, determiner: null }, sentence.article.text);
    return name === null ? null : { text: name, end: right.end };
  }
  if (kind !== 'work' && kind !== 'film') return null;
  if (kind === 'film' && filmOf(right) !== null && !right.name?.setOff) return null;
  return { text: right.name?.name.name ?? '', end: right.end };
}
