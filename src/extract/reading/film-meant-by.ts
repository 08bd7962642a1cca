import type { Clause } from '../clauses/clause.ts';
import { modalityOf } from '../clauses/modality.ts';
import type { Name } from '../names/name.ts';
import { isLink, isPhrase, isVerb, type NounPhrase } from '../phrases/nodes.ts';
import type { ReadingSentence } from '../rule.ts';
import { type Span, spanOf } from './findings.ts';
import { filmOf } from './people-and-films.ts';

export interface FilmMeant {
  film: Name;
  span: Span;
}

const naming = /^(?:be|become|mark|remain|constitute|form|represent)$/;

/**
 * The film that a describing phrase ("the third film in …", "a sequel to …") at node `at` speaks of: by a title in it or beside it, as what a
 * film is said to be, or by what it refers to (`referent`). `to`: the node behind what hangs on the phrase.
 */
export function filmMeantBy(
  phrase: NounPhrase,
  at: number,
  to: number,
  sentence: ReadingSentence,
  referent: Name | null = filmOf(phrase),
): FilmMeant | null {
  const { nodes } = sentence;
  const last = nodes[to - 1];
  const found = (film: Name | null | undefined, ...parts: NounPhrase[]): FilmMeant | null =>
    film ? { film, span: spanOf(phrase, last, ...parts) } : null;
  if (phrase.name?.kind === 'film') return found(phrase.name.name);
  if (phrase.apposition?.name?.kind === 'film') return found(phrase.apposition.name.name, phrase.apposition);
  const before = titleBefore(sentence, at);
  if (before) return found(filmOf(before), before);
  // "is the sequel to Low Tide and the third film in …": the second says what the first says it of.
  const first = coordinated(sentence, at);
  const clause =
    first ??
    sentence.clauses.find(({ verb, objects, complements }) =>
      naming.test(verb.lemma) && !verb.passive
        ? objects[0]?.phrase === phrase
        : verb.lemma === 'serve' || verb.lemma === 'act'
          ? complements[0]?.prep === 'as' && complements[0].members[0]?.phrase === phrase
          : false,
    );
  if (clause) {
    if (modalityOf(clause, nodes, 'release') === 'blocked') return null;
    const subject = clause.subjects.find(filmOf);
    if (subject) return found(filmOf(subject), subject);
    // "It is the third film in …" behind a sentence that names several: what that is about, where the article is about it too.
    const it = clause.subjects[0];
    const main = sentence.article.main;
    return it?.pronoun === 'it' && main !== null && (sentence.previous?.topic ?? main) === main
      ? found(main, it)
      : null;
  }
  const opened = opens(sentence, at, to);
  if (opened !== undefined) return found(opened);
  const behind = titleBehind(sentence, to);
  if (behind) return found(filmOf(behind), behind);
  return found(referent);
}

/** The clause that says what a film is, where the phrase goes on with it behind "and". */
function coordinated({ nodes, clauses }: ReadingSentence, at: number): Clause | null {
  if (!isLink(nodes[at - 1], 'conj', 'and')) return null;
  const clause = clauses.findLast((each) => each.at < at);
  const own = clause?.objects[0]?.phrase;
  return clause &&
    naming.test(clause.verb.lemma) &&
    !clause.verb.passive &&
    own &&
    describes.test(own.noun ?? '')
    ? clause
    : null;
}

const describes =
  /^(?:film|movie|sequel|prequel|follow-up|remake|reboot|adaptation|installment|instalment|entry|chapter|comedy|drama|thriller|musical|western|horror|documentary|picture|feature)$/;

/** "Night Ferry, the sequel to …", "Night Ferry – a sequel to …", "Night Ferry (1999), itself a sequel to …". */
function titleBefore({ nodes }: ReadingSentence, at: number): NounPhrase | null {
  let i = at - 1;
  while (
    isLink(nodes[i], 'adv') ||
    isLink(nodes[i], 'mark', '"') ||
    (isPhrase(nodes[i]) && /self$/.test((nodes[i] as NounPhrase).pronoun ?? ''))
  )
    i--;
  if (!isLink(nodes[i], 'mark', ',', '-', ':')) return null;
  i--;
  while (
    isLink(nodes[i], 'mark', '"') ||
    nodes[i]?.kind === 'date' ||
    isLink(nodes[i], 'prep', 'in') ||
    nodes[i]?.kind === 'bracket'
  )
    i--;
  const left = nodes[i];
  return isPhrase(left) && left.name?.kind === 'film' ? left : null;
}

/** "The sequel to Low Tide, it is the third …": of what the sentence before is about. */
function opens(
  { nodes, previous, article }: ReadingSentence,
  at: number,
  to: number,
): Name | null | undefined {
  const next = nodes[to + 1];
  if (at > 0 || !isLink(nodes[to], 'mark', ',') || !isPhrase(next) || next.name || !isVerb(nodes[to + 2]))
    return undefined;
  if (next.pronoun !== 'it' && !/^(?:film|movie)$/.test(next.noun ?? '')) return undefined;
  return previous?.topic ?? article.main;
}

/** "the sequel to Low Tide, Night Ferry, opens": and no list goes on. */
function titleBehind({ nodes }: ReadingSentence, to: number): NounPhrase | null {
  let i = to;
  if (isVerb(nodes[i]) && /^(?:title|entitle|call|name|dub)$/.test((nodes[i] as { lemma: string }).lemma))
    i++;
  else if (isLink(nodes[i], 'mark', ',', ':', '-')) i++;
  while (isLink(nodes[i], 'mark', '"')) i++;
  if (i === to) return null;
  const right = nodes[i];
  if (!isPhrase(right) || right.name?.kind !== 'film' || right.owner) return null;
  const next = nodes[i + 1];
  return isLink(next, 'conj') ||
    (isLink(next, 'mark', ',') &&
      (isLink(nodes[i + 2], 'conj') ||
        (isPhrase(nodes[i + 2]) && (nodes[i + 2] as NounPhrase).name?.kind === 'film')))
    ? null
    : right;
}
