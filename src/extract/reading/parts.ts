import type { NounPhrase } from '../phrases/nodes.ts';
import type { Finding } from '../rule.ts';

const noPart =
  /^(?:well|part|parts|role|roles|lead|leads|result|director|producer|writer|host|film|movie|scene|scenes|music|song|guitar|piano|game|games|key|same|one|way|time|festival|sequel|star|stars|actor|actress|cast|man of the moment|himself|herself|themselves|trick|tricks|tribute|contender|favourite|favorite|success|hit|bonus|surprise|consultant|adviser|advisor|executive|judge|presenter|composer|editor|fan|test|support|fiddle|host|victim of|character|characters|set|group|groups|generation|members|crew|gang|pair|duo|trio)$/;

const trades =
  /^(?:director|producer|writer|host|star|actor|actress|consultant|adviser|advisor|executive|judge|presenter|composer|editor|fan)$/;

/**
 * The part that a phrase names: a character where it ends with a name ("mob boss Sal Rocco"), else a description ("a doomed teenager").
 * Null where it names none. `played`: behind "plays", where a writer or a judge is a part like any other. Shapes the finding's `character` or `role`.
 */
export function partIn(phrase: NounPhrase | null, text: string, played = false): Partial<Finding> | null {
  if (!phrase) return null;
  if (phrase.pronoun) {
    return /^(?:him|her|them)sel/.test(phrase.pronoun) ? { role: phrase.pronoun } : null;
  }
  const name =
    nameOfPart(phrase, text) ?? (phrase.apposition?.name ? nameOfPart(phrase.apposition, text) : null);
  if (name !== null) return { character: name };
  if (phrase.noun === null || (noPart.test(phrase.noun) && !(played && trades.test(phrase.noun))))
    return null;
  const counted = /^(?:two|three|four|five)$/.test(phrase.words[0]?.lower ?? '');
  if (phrase.determiner === null && phrase.owner === null && !counted) return null;
  const [start, end] = [phrase.start, phrase.bracket ? phrase.bracket.start : phrase.end];
  const role = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return role.length < 90 ? { role } : null;
}

/**
 * The parts of several people, one each: "reprise their roles as Greta Voss and Doctor Vane". One part alone is one person's, unless it is a description
 * ("brothers"); where there are more people than parts, who plays whom isn't told.
 */
export function partsOf(
  people: number,
  members: readonly { phrase: NounPhrase }[],
  text: string,
): (Partial<Finding> | null)[] {
  const parts = members.map(({ phrase }) => partIn(phrase, text));
  if (parts.length === people) return parts;
  const [only] = parts;
  return Array.from({ length: people }, () => (people === 1 || !only?.character ? (only ?? null) : null));
}

/** "Sal Rocco" of "mob boss Sal Rocco", "The Guide", or null where the phrase ends with no name. */
export function nameOfPart(phrase: NounPhrase, text: string): string | null {
  const last = phrase.words.at(-1);
  if (phrase.name && (!last || phrase.name.from >= last.from)) {
    if (phrase.name.kind === 'place' || phrase.name.kind === 'company') return null;
    // "Captain Ash", "Doctor Vane": the title in front belongs to the name.
    const proper = phrase.words.filter((word) => word.proper && word.to <= (phrase.name?.from ?? 0));
    const before = proper.at(-1);
    const joined =
      before && before.to === phrase.name.from ? text.slice(before.start, phrase.name.end) : null;
    const written = text.slice(phrase.name.start, phrase.name.end);
    const short =
      written.length < phrase.name.name.name.length && phrase.name.kind === 'person' ? written : null;
    return clean(joined ?? short ?? phrase.name.name.name);
  }
  if (!last?.proper) return null;
  let first = phrase.words.length - 1;
  while (
    first > 0 &&
    phrase.words[first - 1]?.proper &&
    phrase.words[first - 1]?.to === phrase.words[first]?.from
  )
    first--;
  const from = phrase.words[first];
  if (!from || /^\d/.test(last.text)) return null;
  const mention = phrase.mentions.at(-1);
  const start = mention && mention.to === from.from ? mention.start : from.start;
  const name = clean(text.slice(start, last.end));
  const article =
    phrase.determiner === 'the' && phrase.words.length === phrase.words.length - first ? 'the ' : '';
  return article + name;
}

const clean = (name: string) =>
  name
    .replace(/\s+/g, ' ')
    .replace(/^["“‘']|["”’']$/g, '')
    .replace(/['’]s$/, '')
    .trim();
